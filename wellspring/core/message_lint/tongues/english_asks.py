"""What English asks for: the words for each thing, as they follow a request."""

from __future__ import annotations

_SOME = r"(?:\w+ ){0,2}"
RESUME = r"(?:resume|cv|curriculum(?: vitae)?|profile)"
ASKS = {
    "talk": r"calls?|together|talk|chat|meet(?:ing)?|coffee|lunch|beer|pint|dinner|drink|conversation"
    r"|(?:\w+ )?minutes|quarter of an hour|(?:half an )?hour|moment|speak|visit"
    r"|come (?:round|by|over|with)|sit (?:in|down)|catch up|some time|find a time|ring"
    r"|phone|interview|zoom|see me|of your (?:\w+ )?time|buy you|connect over",
    "introduction": r"introduc\w+|introduction|(?:put|get) (?:me|us|him|her|you two) in(?: touch|to)"
    r"|connect (?:me|us|you)|pass (?:on )?(?:\w+ )?(?:my )?(?:note|number|name)"
    r"|forward (?:\w+ ){0,2}note|ask (?:him|her|them|your \w+)|(?:her|his|their) (?:number"
    r"|address|e-?mail)|pass him|get me in",
    "review": rf"review of my|feedback on my|(?:look(?:ing)? (?:over|at|through)|(?:review|read"
    rf"|proofread|check|edit)(?:ing)?|feedback on|go(?:ing)? (?:through|over)) {_SOME}(?:{RESUME}|letter|draft|chapter"
    rf"|application|essay|portfolio|proposal|pages|plan|thesis|slides)",
    "reference": r"referr?als?|recommend me|refer(?:ring)? me|a? ?(?:reference|recommendation)|good word"
    r"|endorse|vouch for|speak (?:to|with) your (?:boss|manager|director|hr)"
    r"|recommend(?:ing)? me",
    "pass_on": rf"(?:circulat(?:e|ing)|forward(?:ing)?|pass(?:ing)?|send(?:ing)?|shar(?:e|ing)"
    rf"|distribut\w+|spread(?:ing)?) {_SOME}{RESUME}",
    "thing": r"send(?:ing)? me|shar(?:e|ing) your|lend(?:ing)? me|lend us|(?:use|borrow) \w+ of your"
    r"|the (?:name|number|address|contact|e-?mail|details) of|your (?:data|slides|notes|template)",
    "name": r"(?:tell me|know|suggest|let me know|recommend) (?:\w+ )?(?:who|whom|recruiters?"
    r"|anyone|someone|somebody|a (?:guide|person|good))\b|who(?:m)? else|which (?:recruiters?"
    r"|people)",
    "join": r"join (?:us|me)|take part|come along|speak at|attend",
    "money": r"sponsor|donat\w+|invest\w*|fund (?:us|me)|lend me (?:money|\d)",
    "answer": r"tell (?:me|us)|show me|explain|answer|ask you|share|let me know|say|know|which"
    r"|what|how|when|where|why|did you|do you|help",
}
