"""What English asks for: the words for each thing, as they follow a request."""

from __future__ import annotations

_SOME = r"(?:\w+ ){0,2}"
RESUME = r"(?:resume|cv|curriculum(?: vitae)?|profile)"
ASKS = {
    "talk": r"calls?|together|talk|chat|meet(?:ing)?|coffee|lunch|beer|pint|dinner|drink"
    r"|conversation"
    r"|(?:\w+ )?minutes|quarter of an hour|(?:half an )?hour|moment|speak|visit"
    r"|come (?:round|by|over|with)|sit (?:in|down)|catch up|some time|find a time|ring"
    r"|phone|interview|zoom|see me|of your (?:\w+ )?time|buy you|connect over",
    "introduction": r"intros?\b|introduc\w+|introduction|(?:put|get) (?:me|us|him|her|you two)"
    r" in(?: touch|to)"
    r"|connect (?:me|us|you)|pass (?:on )?(?:\w+ )?(?:my )?(?:note|number|name)"
    r"|forward (?:\w+ ){0,2}note|ask (?:him|her|them|your \w+)|(?:her|his|their) (?:number"
    r"|address|e-?mail)|pass him|get me in",
    "review": rf"proof-?read\w*|review of my|feedback on my|(?:look(?:ing)? (?:over|at|through)"
    rf"|(?:review|read"
    rf"|proofread|check|edit)(?:ing)?|feedback on|go(?:ing)? (?:through|over))"
    rf" {_SOME}(?:{RESUME}|letter|draft|chapter"
    rf"|application|essay|portfolio|proposal|pages|plan|thesis|slides|statement|speech|pitch"
    rf"|manuscript|report)"
    rf"|an? (?:\w+ )?(?:read|review|critique|once-over) of (?:my|the)|(?:critique|correct"
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
    "join": r"join (?:us|me)|take part|come along|speak at|attend",
    "money": r"sponsor|donat\w+|invest\w*|fund (?:us|me)|lend me (?:money|\d)",
    "answer": r"tell (?:me|us)|show me|explain|answer|ask you|share|let me know|say|know|which"
    r"|what|how|when|where|why|did you|do you|help",
}
