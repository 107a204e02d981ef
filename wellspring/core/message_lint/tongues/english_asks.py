"""What English asks for: the words for each thing, as they follow a request."""

from __future__ import annotations

_SOME = r"(?:[\w'-]+ ){0,3}"
RESUME = r"(?:resume|cv|curriculum(?: vitae)?|profile)"
ASKS = {
    "talk": r"bite|breakfast|brunch|cuppa|brew|cup of tea|swing by|drop in|pop in|hang out|face to face"
    r"|have a word|sit-down|stroll|walk(?! me through)|slot in your|room in your|space in your"
    r"|calls?|together|talk|chat|meet(?:ing)?|coffee|lunch|beer|pint|dinner|drink"
    r"|conversation"
    r"|(?:\w+ )?minutes|quarter of an hour|(?:half an )?hour|moment|speak(?! at)|visit"
    r"|come (?:round|by|over|with)|sit (?:in|down)|audience|word with you|catch up|some time|find a time|ring"
    r"|phone|interview|zoom|see me|of your (?:\w+ )?time|buy you|connect over",
    "introduction": r"intros?\b|introduc\w+|introduction|(?:put|get) (?:me|us|him|her|you two)"
    r" in(?: touch|to)"
    r"|connect (?:me|us|you)|put me through|(?:get|set|land|arrange|fix|wangle|book|secure) (?:me |us )?"
    r"(?:up )?(?:with )?(?:an? )?(?:\w+ )?(?:meeting|call|interview|chat|word|appointment|slot) with"
    r" (?:your|the|his|her)|get me on the phone|pass (?:on )?(?:\w+ )?(?:my )?(?:note|number|name)"
    r"|forward (?:\w+ ){0,2}note|ask (?:him|her|them|your \w+)|(?:her|his|their) (?:number"
    r"|address|e-?mail)|pass him|get me in",
    "review": rf"proof-?read\w*|review of my|feedback on my|(?:look(?:ing)? (?:over|at|through)"
    rf"|(?:review|read"
    rf"|proofread|check|edit)(?:ing)?|feedback on|go(?:ing)? (?:through|over))"
    rf" {_SOME}(?:{RESUME}|letter|draft|chapter"
    rf"|application|essay|portfolio|proposal|pages|plan|thesis|slides|statement|speech|pitch"
    rf"|manuscript|report|deck|poems?|novel|script|recording|reel|video|website|site|abstract|paper)"
    rf"|an? (?:\w+ )?(?:read|review|critique|once-over) (?:of|through) (?:my|the)|(?:critique|correct"
    rf"|polish|rewrite|comment on|revise|go over|mark up"
    rf"|improve|fix|help (?:me )?with) {_SOME}(?:{RESUME}|letter|draft|application|essay"
    rf"|portfolio|proposal|statement|pitch)",
    "reference": r"referr?als?|recommend me|refer(?:ring)? me|a? ?(?:reference|recommendation)"
    r"|good word"
    r"|endorse|vouch for|speak (?:to|with) your (?:boss|manager|director|hr)"
    r"|recommend(?:ing)? me|(?:list|name|give|use|put) you (?:down )?as|act as (?:a|my) ref\w+"
    r"|be (?:a|my|one of my) ref\w+|put me forward"
    r"|vouch\w*|testimonial|endorsement",
    "pass_on": rf"(?:forward|pass on|hand on|hand) my (?:portfolio|details|documents|papers"
    rf"|application)|(?:circulat(?:e|ing)|forward(?:ing)?|pass(?:ing)?|send(?:ing)?|shar(?:e"
    rf"|ing)"
    rf"|distribut\w+|spread(?:ing)?) {_SOME}{RESUME}",
    "thing": r"send(?:ing)? me (?!(?:\w+ ){1,3}?(?:words?|lines?|sentences?|answer|reply)\b|your (?:answer|reply|thoughts|verdict)|an? (?:line|note|reply"
    r"|word))|get (?:that|a copy)|(?:that|your) (?:template|deck|slides|notes|file|list"
    r"|spreadsheet|handout)|shar(?:e|ing) your|lend(?:ing)? me|borrow|crash (?:at|on|with)|stay"
    r" (?:at yours|with you)|lend us|(?:use|borrow) \w+ of"
    r" your"
    r"|the (?:name|number|address|contact|e-?mail|details) of|your (?:data|slides|notes|template)",
    "name": r"(?:tell me|know|suggest|let me know|recommend) (?:\w+ )?(?:who|whom|recruiters?"
    r"|anyone|someone|somebody|a (?:guide|person|good))\b|(?:tell|give) me (?:\w+ )?names|who"
    r" is hiring|who(?:m)? else|which (?:recruiters?"
    r"|people)",
    "shadow": r"shadow|sit in on|work alongside|follow (?:you|him|her) (?:round|around|about) for",
    "ride": r"drive (?:me|us|him|her)|(?:give (?:me|us) )?a (?:lift|ride)|pick (?:me|us) up|put (?:me|us) up"
    r"|host (?:me|us)|babysit|water my|feed my|walk my",
    "join": r"join (?:us|me)|take part|come along|speak at|attend",
    "money": r"sponsor|donat\w+|invest\w*|fund (?:us|me)|lend me (?:money|\d)",
    "answer": r"tell (?:me|us)|show me|explain|answer|ask you|share|let me know|say|know|which"
    r"|what|how|when|where|why|did you|do you|help",
}

# Says what is wanted, as a demand or as a plan, and asks nothing.
_WILL = r"(?:'ll| will| shall|'m going to| am going to| plan to| propose to| intend to|'m coming)"
_MEET = (
    r"(?:see|meet|speak|talk|chat|visit|call|phone|ring|sit down|have (?:a|half|some|an)|catch|hear"
    r"|discuss|pick|ask|connect|consult|know|find out|learn|get|introduce|borrow|use)"
)
DEMAND = (
    rf"\bi(?:'d| would| should| will|'ll| do| really| just| also| only| still| urgently"
    rf"| simply)* (?:need|want|wish|like|love|hope|expect|require|ask|prefer) (?:to |for )?"
    rf"[^.?!;]{{0,30}}\b(?:{_MEET}|you|your)\b"
    rf"|\bi{_WILL} (?:\w+ )?(?:call|phone|ring|come|be (?:at|in|there|outside|by)|stop by"
    r"|drop (?:in|by)|pop (?:in|round|by|over)|visit|wait|expect|text|zoom|dial|meet|see you)\b"
    r"|(?:^|[.,;:!-] |\band |\bthen |\bso |\bjust |\bdo )(?:please )?(?:ring|call|phone|text"
    r"|e-?mail|message|write|tell|show|give|send|lend|help|teach|meet|find|get|answer|inform"
    r"|advise|invite|pencil|book|fit|squeeze|slot|put|point|connect|introduce|refer) (?:me|us)\b"
    r"|(?:^|[.,;:!-] |\band |\bthen )(?:please )?(?:get back to|reply to|come (?:to|by|round|over)"
    r"|confirm|set up|arrange|make time|set aside|keep|save|block|reserve|pick a|name a|choose a"
    r"|say when|let me know)\b"
    r"|\bi(?:'m| am) (?:\w+ )?(?:free|available|around|in town)\b|\bmy (?:number|phone|mobile|cell"
    r"|calendar|diary)\b|\b(?:see|meet|speak to|talk to) you (?:on|at|then|tomorrow|\w+day)\b"
    r"|\blook(?:ing)? forward to (?:meeting|seeing|speaking|talking|hearing|our|your)\b"
    r"|\b(?:honou?red|privileged|grateful|obliged|pleasure|honou?r|dream)\b[^.?!]{0,40}\b(?:moment"
    r"|minutes?|audience|hour|talk|meet|time|chance)\b"
)
# When, where and how long: no matter to talk about.
_DAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
ARRANGING = (
    r"\b(?:a |about |around |some )?(?:quarter|half)(?: of)?(?: an?)? hours?(?: of your (?:\w+ )?time)?"
    r"|\b(?:about |around |for )?(?:an?|one|two|[\w-]+) (?:\w+ )?(?:minutes?|hours?|moments?)\b"
    r"(?: of your (?:\w+ )?time)?|\bof (?:your|our|my|the) (?:\w+ )?(?:time|day|life|week|choice)\b"
    r"|\b(?:which|what|whichever|whatever|whether) (?:\w+ )?(?:days?|times?|dates?|hours?|weeks?"
    rf"|slots?|evenings?|mornings?|afternoons?|{_DAY}) ?|\b(?:which|what|whichever|whatever|whether)"
    r" (?:suits|works|would suit|is (?:good|best"
    r"|convenient|easiest)|you(?:'re| are) (?:free|around|available)|you(?:'d| would)? (?:prefer|like)"
    r"|that works|it works|this works|you have time|you can make)\b"
    rf"|\bon (?:the )?(?:{_DAY}|\d+\w*|phone|zoom|teams|video|a (?:call|{_DAY}))\b"
    r"|\b(?:where|when|how) (?:we (?:can|could|might)|to (?:meet|reach|find)|suits|you (?:are|like)"
    r"|soon|long)\b|\bthe (?:best|right) (?:way|time|day|person)\b"
)

# A request begins.
_MODAL = r"(?:could|can|would|will|might)(?:n't)?"
_FAVOUR = (
    r"(?:reference|referee|recommendation|introduction|intro|referral|testimonial|endorsement"
    r"|second pair of eyes|proofreader|review|critique|good word|sponsor|loan|lift|bed for the night)"
)
TRIGGER = (
    r"(?:^|[,;:] |\band )let me know (?:the|your|which|whether|where|how (?:much|many|long|far|to))\b|"
    r"\bi(?:'d| would| must| have to| will|'ll)? (?:also |further |now )?(?:ask|request|urge|entreat) (?:that )?you"
    r" to\b|"
    r"^(?:and,? |plus,? |also,? |oh,? )+if you (?:could|would|might) (?!like|rather|prefer|not)|"
    rf"\bi(?:'d| would| will|'ll| do| also| really| just)* (?:need|want|require|could use|could do with"
    rf"|be after|appreciate|welcome) (?:an? |another |your |some )(?:[\w-]+ ){{0,2}}{_FAVOUR}\b"
    rf"|\bi(?:'m| am) (?:also )?(?:after|looking for|seeking|in need of) (?:an? |another )(?:\w+ )?{_FAVOUR}\b"
    rf"|\b(?:an?|your) (?:[\w-]+ ){{0,2}}(?:{_FAVOUR}|look|glance|read|word)\b(?=[^.?!]{{0,40}}\b(?:would|'d)"
    r" (?:be|help|mean|make|go)\b)|"
    r"\bi (?:just )?(?:need|want) you to\b|\b(?:keen|interested|curious|eager|glad|happy|like|love) to (?:know|hear|learn|find out) (?:if|whether)\b|\bkindly (?:consider|help|assist|advise|inform|share|guide|do|let|provide|send|suggest|refer)\b|\balso (?:hoping|wondering|hoped|wondered)\b|\b(?:got|have|spare|find) (?:any |some |a )?(?:time|minutes?|moment|sec(?:ond)?|bit)\b(?=[^.]*\?)|\bwondered (?:if|whether)\b|\bfancy (?:an?|meeting|catching|grabbing|going|lunch|coffee)\b|\b(?:any chance|how about) (?:of |you could |we could |you can |we can |you might |you'd |for )?|\b(?:what|which|any) (?:advice|tips) (?:would|could|do)\b|\b(?:wish|wished|want|wanted|like|writing|write) to (?:\w+ )?(?:ask|know|enquire|inquire|check|find out|see) (?:you )?(?:if|whether|about)\b"
    r"|\bmay i know\b|(?:^|[,;:] |\band |\balso,? |\bthen )(?:tell your|put me (?:in|forward)|get me|introduce me|introduce us|lend me|connect me|refer me|recommend me"
    r"|look over|review my|check my|read my|proofread|write me|send me|give me|hook me|circulate|vouch)\b|\bi(?:'m| am) (?:\w+ )?(?:enquiring|inquiring|asking|seeking your)\b|\bi(?:'d| would| will|'ll)? also (?:need|want|like)\b|\b(?:maybe|perhaps) you (?:could|can|would|might)\b|\bi'd need\b|\bwill you\b|"
    r"\bit(?:'d| would) (?:\w+ )?be (?:\w+ )?(?:useful|helpful|great|kind|ideal|wonderful|amazing|lovely|good|nice) (?:to (?!see you|hear from|catch|meet again)|if you)|"
    r"(?<!you )(?<!they )(?<!she )(?<!he )(?<!who )(?<!it )(?<!that )\bwould (?:\w+ )"
    r"{0,2}(?:grateful|thankful) (?:if|for)\b|\b(?:and|but"
    r"|so) (?:i )?would (?:\w+ )?(?:love|like|appreciate|welcome) (?!to (?:think|stay|thank"
    r"|express|say|wish|keep|tell|offer|invite|give)\b)(?:to|your|any|an?|some|if)\b"
    r"|\blet me know ?(?:[.!]|$|please)|"
    rf"\b{_MODAL} (?:you\b(?! (?:believe|imagine)\b)(?! like to (?:come|see))"
    r"|somebody\b|someone\b|your \w+ )"
    r"|\b(?<!from )(?<!in )(?<!since )(?<!until )(?<!this )(?<!by )(?:could|can|may|might"
    r"|shall) (?:i|we|you and i)\b(?! (?:ever|help)\b)|\b(?:are|were) you (?:free|available"
    r"|open|able|willing|around|up for)\b|\bdo you (?:have|know|mind|happen to|think you c)"
    r"|\bhave you (?:got|time)\b|\bgot any\b|\b(?:is|are|might|could) (?:there"
    r"|it) (?:be )?(?:any|some|possible|a (?:position|job|role)|anything)|\bwould (?:it"
    r"|there) be (?:possible|ok|okay|all ?right|any)|\bwho of you (?:could|can)\b|\b(?:i"
    r"|we)(?:'m| am| was|'ve been| have been| would be|'d be)? ?(?:just |only "
    r"|really )?(?:wonder(?:ing|ed)?|hoping) (?:if|whether|that|for|you|to)\b|\bi(?:'d"
    r"| would| should) (?:\w+ ){0,2}(?:love|like|appreciate|value|welcome) (?!to (?:think"
    r"|stay|thank|express|say|wish|keep|tell you|offer|invite|give)\b)(?:to|if|your|any|it"
    r"|a|an|some|feedback|fifteen|twenty|half)|\bi(?:'d| would) (?:\w+ )?be (?:\w+ ){0,2}(?:grateful"
    r"|glad|happy|thankful|honou?red|delighted|keen) (?:if|for|to (?:have|meet|talk|speak"
    r"|discuss|hear|get))|\b(?:i|we) hope (?:that )?you (?:can|could|will|would|might)\b"
    r"|\bit(?:'d| would) (?:really |greatly )?(?:help|be (?:great|lovely|wonderful|good)"
    r"|mean)[^.;]{0,20} to (?:talk|have|speak|meet|hear|know)\b|\bplease,? (?!find|accept"
    r"|ignore|do\b|don't|only|just|let me help|tell your|feel|know|note|excuse|forgive|see"
    r"|give (?:my|her|him)|say|rest|take (?:care|your)|be\b|enjoy|and|if"
    r"|thank)(?:\w+ly )?\w{2,}\b|(?:^|[,;:] |\band |\bjust )(?:let me know (?:if you|of "
    r"|about|when|who|what(?! (?:you(?:'d| would| might)? (?:think|make|reckon|feel|change|cut|find|miss)|needs|works|to"
    r" (?:change|cut|fix)|is missing|could be)))|keep me|think of me|send me|give me|point me)\b|\bwrit(?:e"
    r"|ing) to (?:you to )?(?:inquire|enquire|ask|apply|see)\b|\blet's (?:find|set|meet|get"
    r"|have|grab|talk)\b|\bneed (?:\w+ ){0,2}(?:of your time|your help)\b|\b(?:would"
    r"|will) be (?:\w+ )?(?:appreciated|welcome)\b|(?<!you )\bare (?:\w+ )?welcome\b"
    r"|\b(?:has|have|is|are) (?:your \w+|you|they|anyone) (?:\w+ )?(?:hiring|recruiting)\b"
    r"|\b(?:would|will|could) (?:\w+ )?be (?:willing|able)\b|\bfeel free to (?:pass|share"
    r"|forward|circulate)\b"
)
