"""How English leaves a way to say no: leave to refuse, a no that costs nothing, an "if" for it."""

from __future__ import annotations

_EASY = (
    r"(?:\w+ )?(?:fine|ok|okay|all ?right|alright|cool|understandable|no problem|good|acceptable"
    r"|enough|welcome|perfect|reasonable|respectable|grand|dandy|valid|sensible|safe"
    r"|(?:an? )?(?:\w+ )?answer)"
)
_REFUSE = (  # what one may do with a letter instead of saying yes
    r"(?:turn (?:(?:this|it|me|that|us) )?(?:down|away)|refuse|decline|say (?:no|nope|nah|so|not)"
    r"|pass(?! (?:it|this|on|him|her|them|along|my|the)\b)|ignore|skip|leave (?:it|this|me|that)"
    r"|bin|drop (?:it|this)|forget|wave (?:it|this|me) (?:off|away)|let (?:it|this|me) (?:go|be"
    r"|drop|lie|slide)|not (?:answer|reply|say yes)|never (?:answer|reply)|opt out|duck (?:it|this"
    r"|out)|bow out|back out|shake your head|delete|disregard|tell me (?:no|to|off|you(?:'d| would)"
    r" rather)|send me (?:away|packing|off)|give (?:it|this|me) a miss|put me off|knock (?:it|this)"
    r" back|brush me off|shoo me|throw (?:it|this) (?:away|out)|toss (?:it|this)|stay (?:quiet"
    r"|silent)|keep (?:quiet|silent|mum)|change your mind|spit it out|cry off|beg off)"
)
_LEAVE = (  # words that give leave
    r"(?:you (?:can|could|may|might|should|must|needn't|are (?:\w+ )?(?:free|welcome) to"
    r"|'re (?:\w+ )?(?:free|welcome) to|have every right to|won't hurt me to) (?:\w+ )?(?:always "
    r"|simply |just |easily |also |gladly |perfectly well )*|(?:feel|feeling) (?:\w+ )?free to "
    r"(?:just )?|free to |(?:just|simply|please|do|by all means|then|happily|kindly),? (?:do )?"
    r"|don't (?:hesitate|be (?:shy|afraid|scared)|think twice) (?:to |about )|(?:no shame in"
    r"|nothing wrong with|happy for you to|easy to|ok to|okay to|fine to|all right to|alright to"
    r"|safe to|allowed to|at liberty to|better to|rather you) )"
)
_WEIGHT = (  # what a no does not bring
    r"(?:pressure|obligation|worries|worry|hurry|rush|need|strings|drama|issue|harm|offen[cs]e"
    r"|problem|hard feelings|expectations?|bother|sweat|stress|fuss|matter|harm done|trouble"
    r"|biggie|big deal|bad blood|ill feeling|sulking|grudges?|explanation|apology|reason needed"
    r"|guilt|awkwardness|commitment|reply|answer)"
)
_HURT = (
    r"(?:take (?:it|offen[cs]e)|(?:be |feel )?(?:offended|hurt|put out|upset|cross|sore|surprised"
    r"|insulted|disappointed|annoyed|bitter)|mind|hold it|bother|trouble you|ask (?:again|twice)"
    r"|press|push|chase|sulk|think (?:any )?(?:less|worse|badly|twice)|bear|pester|nag|persist"
    r"|insist|nudge|come back to it|bring it up|raise it|mention it again|follow up)"
)
_NOT_MINE = r"(?:(?!\b(?:i|we|i'm|i'll|i've|i'd|my|falls|fails)\b)[^.?!;])"
_UNABLE = (
    r"(?:can't|cannot|couldn't|could not|don't|do not|won't|haven't|aren't|wouldn't|rather not)"
)
_NEED_NOT = (
    r"(?:don't|do not|never|needn't|need not|no need to|don't have to|do not have to|not obliged to"
    r"|not bound to|without having to)"
)
WAY_OUT = (
    r"\b(?:silence|no answer|no reply|not answering|saying no|a miss) (?:is|will be|would be|'s|does|counts|suits)"
    r"\b|\bor (?:none|nothing|not)(?: at all)?\b(?= ?[.,;]| ?$)|"
    r"\b(?:fine|ok|okay|no problem|no worries|all good|no bother|grand|alright) (?:\w+ )?(?:if|when|should"
    r"|either|not|as well)\b|"
    r"\b(?:happy|glad|content|prepared|ready|fine|can bear|easy|braced) to (?:be told|hear|get|take|accept)"
    r" (?:a |your )?no\b|\bno (?:won't|wouldn't|will not|would not|shan't|never)\b"
    rf"|\b{_NEED_NOT} (?:ever )?(?:feel )?(?:that |as if |as though |like |under )?(?:you )?(?:any |the )?"
    r"(?:need |have |ought |must |should )?(?:to )?(?:reply|answer|respond|say yes|help|go out of your"
    r" way|put yourself out|bother|explain|obligation|pressure|reason|excuse)\b|"
    r"\bif you(?:'ll)? (?:need|want) (?:it|them|her|him|that)\b|\bi(?:'ll| can| could| will)"
    r" (?:always )?(?:ask|try|find|borrow|use|go to) (?!you|for you|about)(?:somebody|someone"
    r"|another|elsewhere|one of|the|my|a|[a-z]+ (?:instead|else))\b|\bi(?:'ll| will) ask \w+"
    r" ?[.!]?$|"
    r"\b(?:if|provided|so long as|as long as|assuming|only if|unless) (?:she|he|they|you|that|this"
    r"|it|your \w+|the \w+)"
    r"(?:'s| is| are|'re| feels?| seems?| sounds?| looks?| think| see| gets?)? (?:\w+ )?(?:happy|ok"
    r"|okay|willing"
    r"|comfortable|up for|fine|tricky|hard|difficult|rude|cheeky|odd|weird|forward|unwelcome"
    r"|alright|all right|open|agreeable|appropriate|convenient|easier|inconvenient"
    r"|inappropriate|unsure|fit\b|overloaded|overwhelmed|snowed under|flat out|stretched|tied up"
    r"|(?:a )?(?:bother|burden|hassle|nuisance|stretch|pain|trouble|imposition|faff|lot)|against"
    r"|off limits|confidential|impossible)"
    rf"|\b(?:won't|will not|wouldn't|would not|shan't|never|nobody will|no one will) {_HURT}\b"
    rf"|\b(?:zero|no|without|not any|absolutely no|not the (?:slightest|least)) (?:\w+ )?{_WEIGHT}\b"
    r"|\bnot to worry\b|\b(?:not|isn't|is not|hardly|scarcely) (?:a|an|any) (?:problem|issue"
    r"|matter|big deal|tragedy|disaster|end of the world)\b|\bdoesn't matter\b|\bno matter\b"
    rf"|\b(?:a|your|any|the|even a|that|an) (?:[\w-]+ ){{0,2}}(?:no|refusal|silence|nope|shake of the"
    rf" head) (?:is|will be|would be|works|would do|will do|suits|does|costs|hurts|won't|would not"
    rf"|will|counts) ?(?:just |as |quite |perfectly |also |equally |entirely )*(?:{_EASY}|well"
    rf"|nothing|nobody|no one|hurt|do)\b"
    rf"|\b(?<!not )(?<!n't )(?<!never )take (?:a |your )?(?:\w+ )?no (?:for|as) an answer\b"
    r"|\bcan(?:'t| not|not)? (?:take|handle|live with|cope with|bear|stand) a no\b"
    r"|\b(?:that's|that is|it's|it is|that would be|which is|and that's|that'll be|that will be"
    r"|it'd be|i'm|i am|we're|all is) (?:\w+ ){0,2}(?:fine|ok|okay|cool"
    r"|all right|alright|understandable|the end of it|forgiven|understood|easily forgiven)\b"
    rf"|\b{_LEAVE}{_REFUSE}\b"
    r"|\b(?:just |simply |please |do |by all means |feel free to )(?:say|ignore|skip|forget"
    r"|pass|leave|disregard|delete|tell me|decline|refuse)\b(?! (?:when|which day|what time|hello"
    r"|hi\b|me\b(?! alone)|on\b|it (?:on|along)|(?:\w+ ){0,3}(?:on to|along to|to (?:him|her"
    r"|them))|where|yes))"
    r"|\b(?:skip|ignore|forget|disregard) (?:it|this|me|my \w+|that)\b|\bleave (?:it|this|that)\b|\bleave me (?:alone"
    r"|unanswered)\b|\blet (?:it|me) (?:be|go|drop)\b|\b(?:this|it|me) unanswered\b"
    r"|\b(?:someone|somebody|anyone) else (?:would|could|might|is|on your|in your|who)\b"
    r"|\bpoint me (?:to|towards) (?:someone|somebody|the right)"
    r"|\b(?:it's|it is|that's|this is) (?:entirely |totally |completely |wholly |all |of course "
    r")?(?:up to you|your (?:call|choice|decision)|optional|voluntary)\b"
    r"|\b(?:whenever|if ever|any time) (?:it )?(?:suits|you)\b"
    r"|\bonly (?:when|where|should|as far as) (?:it|you|that|this)\b|\bonly (?:if|in case)\b"
    r"|\bi(?:'ll| will|'d| would|'d quite| can| do)? (?:\w+ )?(?:understand|respect|get it"
    r"|survive|manage|cope|live|find (?:another|my way|out)|ask elsewhere|ask someone|see if not"
    r"|forgive)\b(?! (?:from|that|you|how|what|why|the|this|your|it was|more|whether)\b)"
    r"|\bi(?:'ll| will|'d| would)? (?:\w+ )?understand that (?:too|as well)\b"
    r"|\bwe(?:'ll| will|'d| can)? (?:\w+ )?(?:leave it (?:there|at that)|say no more|manage|cope)\b"
    r"|\b(?:there's|there is|that's) (?:always )?(?:the|another|a) (?:other )?(?:library|archive"
    r"|way|book|manual|forum)\b|\b(?:if|when|should|in case) (?:the answer|your answer|it|that)"
    r"(?:'s| is|'d be| be| were)? (?:a |an? easy )?no\b"
    rf"|\b(?:if|in case|should|supposing)\b{_NOT_MINE}{{0,40}}\b(?:{_UNABLE}|not|isn't|doesn't)\b"
    rf"|\b(?:in case|supposing) {_NOT_MINE}{{0,30}}(?:busy|away|impossible|inconvenient|awkward)\b"
)
# Names another day, place or way for the same thing: "if Monday's no good, any other day will do".
_WHEN = (
    r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: \w+)?|that|this|then|it|(?:the )?(?:\w+ )?"
    r"(?:time|day|date|hour|week|weekend|morning|afternoon|evening|slot|place|\d+\w*|zoom|noon"
    r"|midday|tomorrow|month|room|cafe|venue)|(?:\d+\w*|noon|nine|ten|eight|seven|two|three|four"
    r"|five|six)(?: o'clock)?)"
)
_FAILS = (
    r"(?:'s| is|'re| are|'ll be| will be)? ?(?:\w+ )?(?:no (?:good|use|go)|not (?:good|convenient"
    r"|possible|ideal|free|suitable|great|on|working)|bad|full|taken|awkward|inconvenient|tricky"
    r"|out|off|too (?:early|late|soon|far)|impossible|booked|busy|doesn't (?:work|suit|fit|do)"
    r"|does not (?:work|suit|fit)|won't (?:work|do|suit)|clashes|isn't (?:good|convenient"
    r"|possible|free|ideal|great))"
)
_INSTEAD = (
    r"(?:any(?: other)? (?:day|time|evening|morning|week|slot|date|hour)|another (?:day|time|date"
    r"|week|slot)|(?:how|what) about|name (?:a|an|another|your)|pick (?:a|an|another)|choose"
    r"|suggest (?:a|an|another)|propose|give me (?:a|an|another)|tell me (?:when|which|what)|say when"
    r"|let me know (?:when|which|what)|(?:i|we)(?:'m| am|'re| are|'ll be| can be) (?:\w+ )?(?:free"
    r"|flexible|available|around|easy|there)|(?:i|we)(?: can|'ll| will| could|'d) (?:\w+ )?(?:come"
    r"|do|make|move|ring|call|try again|meet|be)|then|(?:mon|tues|wednes|thurs|fri|satur|sun)day"
    r"|tomorrow|the (?:next|following|week|day) |next (?:week|\w+day)|same time|let's (?:do|make|say"
    r"|try|find))"
)
NO_EXIT = (
    rf"\bif {_WHEN}{_FAILS}(?: for you)?,? (?:then )?{_INSTEAD}"
    rf"|\b(?:won't|will not|not going to|don't|can't|never) (?:\w+ )?take (?:a )?no for an answer\b"
    r"|\bif you (?:can't|cannot|don't)[^.?!;]{0,40}\b(?:i don't know what|i(?:'m| am) (?:finished"
    r"|lost|done for)|i'll lose|don't bother|shame on)\b|\bdon't (?:you dare )?(?:say no|turn me"
    r" down|let me down|ignore me|forget me|refuse)\b|\bi(?:'ll| will) keep (?:asking|calling"
    r"|ringing|writing|trying)\b"
)
