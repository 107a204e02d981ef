"""What English asks for: the words for each thing, as they follow a request."""

from __future__ import annotations

_SOME = r"(?:[\w'-]+ ){0,3}"
RESUME = r"(?:resume|cv|curriculum(?: vitae)?|profile)"
ASKS = {
    "talk": r"calls?|together|talk|chat|meet(?:ing)?|coffee|lunch|beer|pint|dinner|drink"
    r"|conversation"
    r"|(?:\w+ )?minutes|quarter of an hour|(?:half an )?hour|moment|speak|visit"
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
    rf"|manuscript|report)"
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
    "thing": r"send(?:ing)? me (?!your (?:answer|reply|thoughts|verdict)|an? (?:line|note|reply"
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
    rf"|slots?|evenings?|mornings?|afternoons?|{_DAY}|suits|works|would suit|is (?:good|best"
    r"|convenient|easiest)|you(?:'re| are) (?:free|around|available)|you(?:'d| would)? (?:prefer|like)"
    r"|that works|it works|this works|you have time|you can make)\b"
    rf"|\bon (?:the )?(?:{_DAY}|\d+\w*|phone|zoom|teams|video|a (?:call|{_DAY}))\b"
    r"|\b(?:where|when|how) (?:we (?:can|could|might)|to (?:meet|reach|find)|suits|you (?:are|like)"
    r"|soon|long)\b|\bthe (?:best|right) (?:way|time|day|person)\b"
)
