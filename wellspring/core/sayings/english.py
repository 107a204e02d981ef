"""How English promises, asks, thanks, introduces, declines, tells and hands over."""

from __future__ import annotations

from wellspring.core.sayings.rules import Rhetoric, Rule

_SOON = (
    r"(?: (?:also|then|certainly|definitely|gladly|personally|just|quickly|of course|happily"
    r"|surely"
    r"|make sure to|be sure to|make sure i|go ahead and|soon|first|absolutely|still|now|in turn"
    r"|try and|try to|do my best to|naturally))*"
)
_DO = (
    r"(?:send(?! (?:you )?(?:my|our) (?:love|regards|best|thoughts))|forward|share|e-?mail|mail"
    r"|call(?! it\b)|contact|reach|phone|ring|text|ping|write|get (?:back to you|you\b"
    r"|in touch with|on it"
    r"|it done|[\w' ]{1,30} (?:over )?to you)|(?:come|circle|report) back\b|follow up|introduce"
    r"|connect|put (?:you|together|[\w' ]{1,30} (?:together|in touch)|in a (?:good )?word)"
    r"|pass|check(?! in\b)|ask|look (?:into|at|over|up|for|through)|have a look|find|let (?!me\b"
    r"|us\b|it\b)\w+ (?:know|have)"
    r"|review|prepare|draft|book|set up|set it up|schedule|arrange|organi[sz]e|bring|drop|return"
    r"|give you\b(?! that)|give \w+ (?:a|your)|show you|update you|do (?:it|that|this|so)\b"
    r"|take (?:care|a look|it up|it from|that on|you)|make (?:sure|an? intro|the intro|the call"
    r"|the connection|it happen)|pick (?:you|it|them|up)|deliver|finish|post|upload|add|invite"
    r"|recommend|refer|talk to|speak (?:to|with)|mention|sort|reach out|report|explain|answer"
    r"|provide|submit|confirm|dig"
    r"|see (?:what|if|whether|to it)|tell (?!you what)|read|reimburse|keep you (?:posted|updated"
    r"|informed|in the loop)|pay|transfer|buy|order|translate"
    r"|have (?:it|that|this|them|the|a|an|your|my|something|someone|\w+)\b[\w' ]{0,40}"
    r"\b(?:ready|to you|for you|done|(?:call|contact|send|e-?mail|write) you)"
    r"|be (?:sending|calling|forwarding|sharing|e-?mailing|writing|bringing|getting back))"
)
_IF = (
    r"\b(?:(?:check|see|ask|find out|confirm)(?: [\w']+){0,3}? if|even if|(?:whether or not)"
    r"|(if|unless|provided|providing|in case|as long as|assuming|should (?:you|a|an|any)|were"
    r" you|depending on|once you"
    r"|when(?:ever)? you(?:'re| are| come| visit| need| want)"
    r"|(?:said|says|told|tells|hoped?|hopes|don't think|doubt|not sure|wish|pretend|whether"
    r"|thought)(?: [\w']+){0,2}? (?:i|we)(?:'ll| will)))\b"
)
_POLITE_IF = (
    r"if (?:i|we|you(?:'d| would)? (?:have|need|want|like|run|require|ever|think)|there|anything"
    r"|something)|how (?:i|we) can|how we might"
)
_ASKED = (
    r"(?:send|share|call|e-?mail|mail|text|write|reply|respond|answer|confirm|tell|give (?!my\b)"
    r"|introduce|forward|check|review|read|sign|fill|complete|return|bring|have a|take a look|look"
    r"|come|join|help|advise|explain|add|remove|update|provide|submit|contact|connect|pass|put|get"
    r"|make sure|consider|book|schedule|pick|choose|rsvp|vote|suggest|recommend|ask|invite|try"
    r"|keep (?!in touch)|ping|drop|register|upload|post|print|order|pay|remind|proceed|prepare"
    r"|arrange|keep me|take (?!care)|follow|make|inform|fix|adapt|use|change|correct|clarify|state"
    r"|specify|indicate)"
)

RULES = (
    Rule(
        "promise",
        "i'll we'll will shall going promise ill",
        rf"\b(?:i|we)(?:'ll| will| shall|(?:'m| am|'re| are) (?:definitely )?going to"
        rf"| promise(?: you)?(?: that i'll| i'll| to)){_SOON} {_DO}"
        rf"|\bill (?:send|call|e-?mail|get back|forward|text)\b"
        rf"|(?:^|[.!,] |and )will (?:definitely |also |certainly )?(?:send|forward|share|e-?mail"
        rf"|call|get back|follow up|let you (?:know|have)|check|text|ping|write|look into"
        rf"|introduce|confirm"
        rf"|do so)\b",
        _IF,
    ),
    Rule(
        "promise",
        "let leave",
        r"^leave (?:it|that|this) (?:with|to) me\b|(?<!please )\blet me (?:check|get back"
        r"|look into|find out|see (?:what|if|whether)|dig"
        r"|ask (?:around|my|the|him|her|them)|put you in touch|send you|forward you|follow up)\b",
        _IF,
    ),
    Rule(
        "promise",
        "you'll expect will",
        r"\byou(?:'ll| will) (?:have|get|receive|hear)\b.{0,60}\b(?:from (?:me|us)\b)"
        r"|\b(?:you can )?expect (?:it|them|my|the|an?)\b[\w' ]{0,40}from (?:me|us)\b",
        _IF,
    ),
    Rule(
        "promise",
        "you'll will expect",
        r"\byou(?:'ll| will) (?:have|get) (?:it|them|this|that|the|my|an?)\b"
        r"|(?:^|[.,] )(?:you can )?expect (?:it|them|my|the)\b",
        _IF,
        dated=True,
    ),
    Rule(
        "promise",
        "owe promised",
        r"\bi (?:still |also )?owe you (?!one\b|big|so much|everything|a lot|nothing|an apology)"
        r"|\bi(?:'ve| have)? promised (?:you|to (?:send|call|share|introduce|write|get))\b",
        r"(as promised|here (?:is|are)|here's|attached|if )",
    ),
    Rule(
        "promise",
        "i'm am sending calling bringing",
        r"(?:\bi(?:'m| am) |^)(?:sending|calling|e-?mailing|bringing|forwarding) (?:you|it|them"
        r"|the)\b",
        _IF,
        dated=True,
    ),
    Rule(
        "request",
        "can could would will u",
        r"(?<!how )(?<!what )(?<!where )(?<!when )(?<!who )(?<!why )(?<!if )(?<!that )(?<!as )"
        r"\b(?:can|could|would|will) (?:you|u)(?! (?:like|believe|imagine|prefer|be (?:at|there"
        r"|in))"
        r"\b)(?: (?:please|kindly|maybe|perhaps|also|possibly|by any chance))* [a-z]{2,}"
        r"|\b(?:can|could|would) (?:someone|somebody|anyone|anybody)\b"
        r"|(?:^|[,.] |so |but |and )(?:can|could|shall) we\b"
        r"|(?<!how )(?<!when )(?<!where )\b(?:can|could|may) i (?:have|get"
        r"|borrow|ask you (?:to|for))\b",
        r"(\b(?:i|we) wish|can you tell i|^(?:which|what|where|when|who|whom|whose|how"
        r"|why)\b[^,;]*\?$)",
    ),
    Rule(
        "request",
        "please pls plz kindly",
        rf"\b(?:please|pls|plz|kindly)(?: do| just| also)? {_ASKED}"
        rf"|^(?:send|call|e-?mail|bring|share|forward|confirm|reply)\b.{{3,120}}\bplease$",
        r"((?:contact|call|e-?mail|reply|write|ask|get in touch|reach|give me a call).{0,40}\b"
        r"(?:if you|should you)|add me to|pay attention|look forward|please get well"
        r"|help yourself|put .{0,20} out of)",
    ),
    Rule(
        "request",
        "let",
        rf"(?:^|[,;:.!)–—-] ?|please |pls |just |and |so |then |but |do |kindly |or "
        rf"|, )let (?:me|us)"
        rf" know\b(?! (?:{_POLITE_IF})\b)",
        r"(will let me|to let me|they let me|he let me|she let me)",
    ),
    Rule(
        "request",
        "help think great helpful nice mind appreciate grateful love like value wondering chance"
        " need"
        " hoping hope",
        r"\b(?:it'd|would) (?:really )?help (?:me |us )?(?:a lot |so much |a great deal )?if you\b"
        r"|\b(?:would|do) you mind\b|\bdo you think (?:you|we) (?:could|can|might)\b"
        r"|\b(?:great|nice|lovely|wonderful|helpful|good|appreciated) if (?:you|we) (?:could"
        r"|can)\b"
        r"|\b(?:i|we)(?:'d| would) (?:really |greatly |very much |so |be (?:very |so |most )?)?"
        r"(?:appreciate|grateful|love) (?:it )?(?:if you|for your|your|to (?:hear|get) your)"
        r"|\bi(?:'d| would) (?:really )?(?:like|love|value|appreciate) (?:you to(?! meet)"
        r"|to ask (?:you|for)"
        r"|your (?:thoughts|advice|input|feedback|opinion|help|take|view)|(?:some|any) (?:advice"
        r"|feedback|help|thoughts))"
        r"|\bwondering (?:if|whether) (?:you|we|i could)\b|\bany chance (?:you|we|of)\b"
        r"|\bi hope (?:you|we) (?:can|could) \w+|\bi need you to\b|\bhoping (?:you|we) (?:can"
        r"|could|might)\b",
    ),
    Rule(
        "request",
        "send call give tell bring show lend help email text ping drop forward introduce remind",
        r"^(?:(?:hey|hi|ok|okay|yes|sure|great|and|so|then|also|just|but)\b,? )*(?:(?:send|give"
        r"|tell"
        r"|bring|show|lend|help|e-?mail|text|ping|drop|forward) (?:me|us)|call (?:me|my|us)"
        r"|introduce me|remind me)\b(?! about it)(?! a break)(?! (?:a|one|two|some|until|till) "
        r"?(?:day|days|moment|minute|week|weeks|sec|second|time|monday|tomorrow))",
        r"(\bif (?:you|i|there)\b|\bany ?time\b)",
    ),
    Rule(
        "thanks",
        "thank thanks thx appreciated appreciate grateful",
        r"(?<!no )(?<!no, )\b(?:thank you|thank u|thanks|thx)\b(?! in advance)(?! to (?!you\b))"
        r"(?! for (?:nothing|asking|your (?:interest|application|order|purchase)))"
        r"|\b(?:much|greatly|really|deeply) appreciated\b"
        r"|\bi (?:really |truly |so |do |greatly )*appreciate (?:your|you|the|all|that|it)\b"
        r"(?! if)|^(?:really |much )?appreciate (?:it|that|your)|\b(?:so|very|really|truly|most"
        r"|deeply) grateful (?:for|to you)\b",
        r"(\bin advance\b|\b(?:says|sends|sent|told|tells|(?:he|she|they|who) said|tell (?:him"
        r"|her|them)"
        r"|give (?:him|her|them)) (?:my |his |her |their |many )*(?:thank you|thanks)"
        r"|appreciate (?:it )?if|^no,? thank|not right now,? thank"
        r"|would appreciate)",
    ),
    Rule(
        "introduction",
        "introduce introducing meet connect connecting introduction intro adding looping cc'ing"
        " putting copied copying told mentioned",
        r"\b(?:i(?:'d| would)? (?:want(?:ed)?|like|love) to|allow me to|let me|i'm happy to"
        r"|it's my pleasure to|i'm delighted to|pleased to) (?:introduce (?!myself|a new|the new"
        r"|our)"
        r"|connect (?:you|the two)|put you (?:two )?in touch)"
        r"|\b(?:introducing|connecting) (?:you|the two|both|\w+ (?:and|to|with))\b"
        r"|\bputting you (?:two |both )?in (?:touch|contact)"
        r"|^(?:dear |hi |hello )?[\w' ]{2,40}[,:;–—-]+ ?(?:please |i'd like you to )?meet (?:my "
        r"|our "
        r"|your )?(?!me\b|us\b|at\b|up\b|you\b|in\b|on\b|with\b)\w+"
        r"|\b(?:would|'d) like you to meet (?!me\b|us\b|with\b|at\b|in\b)\w+"
        r"|\bplease meet (?!me\b|us\b|at\b|up\b|the\b|our\b|with\b|in\b|on\b)\w+"
        r"|^[\w' ]{2,30}, this is \w+.{0,60}\b(?:i told you about|i mentioned|whom? i)\b"
        r"|\byou (?:two|both|should both) (?:should|really should|ought to|would) (?:meet|know"
        r"|talk"
        r"|connect)|\badding you (?:both|two)\b|\b(?:looping in|cc'ing|i've copied"
        r"|i'm copying(?: in)?) \w+.{0,60}"
        r"\b(?:who|introduc)",
        r"(\bif you|\bintroduce myself|\bintroduced? (?:me|us)\b|could you|can you|would you|i'll"
        r"|in person|when we meet)",
    ),
    Rule(
        "regret",
        "unfortunately afraid can't cannot won't decline pass regret interested sorry decided"
        " forward no unable not turn",
        r"\b(?:can't|cannot|can not|won't be able to|will not be able to|am unable to|'m unable to"
        r"|not able to|couldn't) (?:make (?:it|thursday|friday|the)|join|attend|come|help|commit"
        r"|accept|take (?:it|this|that|on|part)|do (?:it|that|this|thursday|friday|monday|lunch)"
        r"|meet|participate|offer|introduce|share|send|be there|provide|continue|recommend)"
        r"|\b(?:have|need|going|like|want|wish) to (?:decline|turn down|turn (?:it|this"
        r"|that) down|pass on|pass this|pass[.!,]|cancel)\b"
        r"|\b(?:i'll|i will|we'll|must|i) (?:have to )?(?:pass(?: on (?:this|that|it)\b| this"
        r"|[.!,]|$)|decline)"
        r"|\bhave to say no\b|\b(?:it's|this is|that's) not for me\b"
        r"|\b(?:i'm|we're|i am|we are) not (?:interested|looking)\b|^(?:no,? (?:thank|thanks))"
        r"|\bnot right now,? (?:thank|but|i)"
        r"|\b(?:we |i )?regret(?: to inform| that)|\bnot (?:to )?(?:move|moving|proceed\w*|go\w*) "
        r"(?:forward|ahead|with)|\bwent with (?:another|someone)|\bgo(?:ing)? with (?:another"
        r"|someone)"
        r"|\bi'm afraid (?:not|i (?:can't|cannot|won't|have to)|it's (?:a no|not))",
        r"(\bif (?:you|i|we)\b|\b(?:you|he|she|they|who) (?:can't|cannot|won't|couldn't)|\?$"
        r"|can't (?:wait|thank|help but|help (?:wonder|think|notic)|come (?:soon|fast)))",
    ),
    Rule(
        "outcome",
        "got accepted start started starting offered hired signed passed turned rejected landed"
        " decided went spoke talked met get didn't took gave",
        r"\b(?:i|we)(?:'ve| have)?(?: just| finally| actually| also| didn't| did not)* (?:got|get"
        r"|landed|received|signed|took) (?:the|an?|that|my|it\b)(?: new| job| written| first"
        r"| formal)* ?"
        r"(?:job\b(?! desc)|role|position|offer(?! code)|contract|promotion|internship|place|gig"
        r"|seat"
        r"|rejection)"
        r"|\bi (?:just |finally )?got it!|\bi didn't get (?:it|the (?:job|role|position|offer))\b"
        r"|\bi(?:'ve| have)?(?: just| finally| happily| gladly)* accepted (?:the|an?|their|that"
        r"|it)\b"
        r"(?: \w+){0,3}? ?(?:offer|job|role|position|post\b|it\b)"
        r"|\bi(?:'m| am| will be|'ll be)? ?(?:just )?(?:start|started|starting) (?:at|with|as"
        r"|my new"
        r"|a new|the new|in my new)\b"
        r"|\b(?:i(?:'ve been| was| have been|'m being)|they) (?:just |finally )?(?:offered|hired"
        r"|turned (?:me )?down|rejected|passed over|let go|promoted) ?(?:(?:me|the|an?|by|for|as"
        r"|yesterday"
        r"|today|last)\b|$|!)"
        r"|\bthey (?:went|decided to go) with (?:someone|another)|\bthey gave (?:the"
        r"|it)\b.{0,20} to "
        r"|\bi(?:'ve| have)? signed with\b"
        r"|\bi(?:'ve| have)? (?:passed|failed) (?:the|my)\b"
        r"|\b(?:the|my) interview (?:went|didn't)\b"
        r"|\bi(?:'ve| have)?(?: just| finally)? (?:decided (?:to (?:take|accept|stay|leave|go|turn"
        r"|join)|against|on the))"
        r"|\bi(?:'ve| have)?(?: just| finally| since)? (?:spoke|spoken|talked|met|had (?:coffee"
        r"|lunch"
        r"|a (?:good |great )?(?:call|chat|talk)))(?: to| with)? \w+.{0,60}\b(?:you (?:suggested"
        r"|introduced"
        r"|recommended|mentioned|put me)|as you suggested|your (?:introduction|suggestion"
        r"|advice))",
        r"(\bif i|\bhope i|\bin case|\bwhen i (?:get|got|start)|\bdid i\b|\b(?:used|hoping|want"
        r"|trying)"
        r" to\b|accepted your (?:invit|connection|request)|\?$)",
    ),
    Rule(
        "lent",
        "lent lend lending borrowed borrow loan loaned still",
        r"\bi(?:'ve| have)? (?:just )?(?:lent|loaned) you\b|\byou(?:'ve| have)? (?:kindly"
        r" )?(?:lent"
        r"|loaned) me\b|\bi(?:'ve| have)? (?:just )?borrowed (?:your|it|the \w+ from you"
        r"|\w+ from you"
        r"|from you|a \w+ from you|an \w+ from you)|\byou(?:'ve| have)? borrowed (?:my|the|it"
        r"|from me"
        r"|a \w+ from me)|\bi(?:'m| am) lending you\b|\bon loan (?:to you|from you)\b"
        r"|\bi still have your (?!number|address|e-?mail|card|message|cv|résumé|resume|letter"
        r"|note)\w+"
        r"|\byou(?:'ve)? still have my (?!number|address|e-?mail|card|permission|word|support)\w+"
        r"|\bi(?:'ve| have) still got your (?!number|address|e-?mail|card)\w+",
        r"(\ba (?:helping )?hand\b|\ban ear\b|\bif\b|\byour (?:support|voice|time|idea|phrase))",
    ),
    Rule(
        "delivery",
        "attached attaching here here's promised enclosed sent forwarded emailed",
        r"\bsee (?:the )?attached\b|\b(?:please )?find (?:\w+ )?(?:attached|enclosed)"
        r"|\battached (?:is|are|you|please|the|my"
        r"|a)\b|\b(?:is|are) attached\b|\bi(?:'ve| have)? attached\b|\bi(?:'m| am) attaching\b"
        r"|(?:^|[,.!:–—-] )here(?:'s| is| are| you go| it is| they are)(?! (?:hoping|to "
        r"|what i think"
        r"|how))|\bas promised\b|\benclosed (?:is|are|please|you)"
        r"|\bi(?:'ve| have)?(?: just| already)* (?:sent|forwarded|e-?mailed|shared) (?:you|it"
        r"|them|the"
        r"|that)\b|\b(?:just|already) sent (?:you|it|them)\b|^attached\b",
        r"(\bnot (?:been )?attached|\bno(?:thing)? (?:is )?attached|\bif\b|\bhaven't\b|\?$"
        r"|\b(?:he|she|they) (?:has |have )?(?:sent|forwarded))",
    ),
    Rule(
        "closing",
        "ok okay great perfect see sounds got noted welcome pleasure cheers good problem worries"
        " forward will do anytime likewise agreed understood done works best luck congratulations"
        " congrats",
        r"\b(?:ok|okay|perfect|see you|sounds (?:good|great|perfect|like a plan)|got it|noted"
        r"|cheers"
        r"|you're (?:very |most )?welcome|my pleasure|all good|no (?:problem|worries)|works for me"
        r"|looking forward|look forward|will do|any ?time|likewise|agreed|understood|good luck"
        r"|congratulations|congrats|great|all the best|that works)\b",
    ),
)
RHETORIC = Rhetoric(
    r"\bhow(?:'s| is| are| r) (?:you|u|it going|everything|life|things|your (?:day|week|summer"
    r"|weekend)|the family|y'all|all)\b[^,;]{0,50}\?$|\bhow have you been|\bhow do you do\b"
    r"|\bwhat's up\b|^(?:really|seriously|why not|who knows|guess what|so what|who cares"
    r"|remember me)"
    r"\?+$|\b(?:huh|eh|isn't it|don't you think|you know)\?$|^(?:isn't|aren't|wasn't) (?:it|that"
    r"|this"
    r"|life)|\bcan you believe|\bcan you imagine|\b(?:he|she|they|somebody|someone|people|i) "
    r"(?:asked|wondered)\b|\bask(?:ed)? (?:myself|yourself)\b|^any questions\?$"
    r"|^what an? [^?]*\?$|^who (?:doesn't|wouldn't|isn't)\b|^how about that\?"
    r"|\bwhat more could|\bwho (?:would have|wouldn't)\b|\bwhat's not to",
    r",? (?:ok|okay|deal|all right|alright|yes|fair|sound good)\?$",
)
