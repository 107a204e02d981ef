"""How an English sentence is built that gives a word."""

from __future__ import annotations

from wellspring.core.sayings.rules import Rule

_I = (
    r"\b(?:(?:i|we)(?:'ll| will| shall|(?:'m| am|'re| are) (?:going to|gonna)| gonna"
    r"| (?:intend|plan|aim|mean|hope) to)|(?:i|we) plan on|i\b[^.;!?]{1,60} and (?:i )?(?:will"
    r"|'ll)"
    r"|(?:^|[.!,;:] )(?:gonna|will|(?:i )?can))"
    r"(?: (?:also|then|certainly|definitely|gladly|personally|just|quickly|happily|surely|soon"
    r"|still|now|absolutely|right away|immediately|probably|try to|try and|make sure to))*"
)
# Futures that give nothing: states, feelings, manners of speaking.
_NOTHING = (
    r"(?!(?:be|see|miss|love|need|think|remember|always|never|not|no|thank|admit|bet|spare|assume"
    r"|understand|wait|trust|believe|hope|expect|appreciate|enjoy|hate|treasure|congratulate|wish"
    r"|want|like|know|meet|catch|join|support|forgive|feel|find out when|watch|hear|learn|look"
    r" like"
    r"|look forward|look up to|let you (?:go|get|be|off|in on)|let (?:me|us)|tell you what"
    r"|keep (?:my|our) (?:fingers|thumbs)|take (?:your|my|the (?:bus|train|day|chance|liberty))"
    r"|follow your|use (?:your|what|it)|leave the|pick your|keep your|go with|go along|try your"
    r"|give you"
    r" (?:that"
    r"|credit)|grant|ask you"
    r"|pray|hold you|cheer|root|vote|count|rely|defer|await|consider|accept|keep (?:it|this|that"
    r"|you|your [a-z]+) in mind|say|leave (?:it|you)|have to|talk to you|speak to you|you|i|we)\b)"
)
# Futures about one's own life: what I shall do, and nobody waits for.
_OWN = (
    r"(?!(?:start|begin|stay|go|travel|arrive|come(?! (?:by|over|pick|and))|sleep|eat|drink|move"
    r" (?:to|in"
    r"|out|on)|work(?! on)|live|retire|turn|drive|fly|die|survive|manage|win|lose|regret|laugh|cry"
    r"|become|grow|marry|study|graduate|end|spend|watch|cook|play|run|ride|swim|listen|rest|relax"
    r"|celebrate|attend|present|teach|apply|interview|quit|resign|pack|sell|rent|visit|speak at"
    r"|skip"
    r"|leave|keep (?:it|my|this|going)|get (?:straight|to the|there|home|up|married|old)|cut|die"
    r"|figure"
    r"|probably|maybe|perhaps|likely|only|stick|stop|continue|use|buy (?:a|my)|have(?! (?:it"
    r"|that|this"
    r"|the \w+ ready|your|\w+ (?:call|send|write|arrange)))|take|try(?! my)|explore|experience"
    r"|face|fail"
    r"|follow(?! up)|happen|head|hit|hold|hope|last|lie|occur|pass(?! (?:it|this|that|them|your"
    r"|on|along))"
    r"|pretend|refuse|remain|return to|rise|sit|stand|stick|suffer|think|vote|wake|wear|wonder"
    r"|worry"
    r"|decide|choose|pick a|submit (?:to|my)|test|debug|learn|practise|practice|prefer|do (?:my"
    r"|fine|well"
    r"|great|better|anything|whatever)|make (?:it|do)|give (?:up|in|birth|a talk|a speech|it"
    r" (?:a|some))"
    r"|add that|just)\b)"
)
_OPEN = (
    r"\b(?:i|we)(?:'ll| will| shall)(?: (?:also|then|certainly|definitely|gladly|personally|just"
    r"|quickly|happily|surely|still|now|make sure to))*"
)
_WORK = (
    r"(?:turn (?:it|this|that|them) a?round|handle|tackle|fix|resend|re-send|redo|update|change"
    r"|finish|ship|scan|print|lend|loan"
    r"|nudge"
    r"|chase|vouch|swing by|stop by|come by|set (?:\w+ ){1,4}up|pull (?:\w+ ){1,4}together|gather"
    r"|collect|compile|draft|type up|write (?:(?:it|the [\w-]+) )?up|hunt|track down|track (?:it"
    r"|her|him|them)"
    r" down"
    r"|run (?:it|this|that) (?:by|past)|raise (?:it|this|that)|bring (?:it|this|that) up|reply"
    r"|respond|proofread|edit|revise|correct|mark (?:it|this|that) up|go (?:over|through)|reserve"
    r"|reschedule|drop (?:it|them) off|copy|cc|loop|line up|fetch|supply|complete"
    r"|get (?:right )?(?:on|to) (?:it|that|this)|get (?:\w+ ){1,4}(?:rolling|done|started|sorted)"
    r"|figure (?:it|this|that) out|work on (?:it|this|that)|put (?:\w+ ){1,4}together"
    r"|see to|attend to|take care|do (?:some|it|that|this)|look after|be in touch|be back to you"
    r"|send(?! (?:my|our) (?:love|regards|best))|forward|e-?mail|mail|share|return|bring (?!my|the"
    r" kids)|phone|call(?! it\b)|ring"
    r"|text|ping|ask(?! myself)|check(?! in\b)|confirm|introduce|connect|contact|reach out|arrange"
    r"|organi[sz]e"
    r"|schedule|book(?! a flight)|look into|find out|pass (?:it|this|that|them|your|on)|submit"
    r"|deliver)\b"
)
_IF = (
    r"\b(?:(?:check|see|ask|find out|confirm)(?: [\w']+){0,4}? (?:if|whether)|even if"
    r"|(if|unless|provided|providing|in case|assuming|depending on|should (?:you|a|an|any|your"
    r"|the)"
    r"|when(?:ever)? you|once you|as soon as you|any ?time|(?:can't|cannot|don't|won't) promise"
    r"|(?:said|says|told|tells?|don't (?:think|know)|doubt|not sure|wish|pretend|thought|asked)"
    r"(?: [\w']+){0,2}? (?:i|we)(?:'ll| will)|(?:to|with|for|visit) my (?!notes|next|boss|manager"
    r"|director|contact|assistant|brother|sister|team"
    r"|colleague|cousin|friend|husband|wife|old|former|supervisor|hr)|my (?:own|kids|children)))\b"
)
# An office that "will contact you" on no day gives no word.
_OFFICE = r"|\b(we(?:'ll| will) (?:contact you|be in touch))(?! (?:by|on|before|with|next))\b"

RULES = (
    Rule(
        "promise",
        "i'll we'll will shall going gonna intend plan aim",
        rf"{_I} {_NOTHING}[a-z-]+\b[^.;!?]{{0,60}}(?<!thank )\b(?:you|your|u)\b|{_I} {_WORK}"
        rf"|{_OPEN} {_NOTHING}{_OWN}[a-z-]+ (?!to\b|that\b|if\b|when\b)[\w']+",
        _IF + _OFFICE,
    ),
    Rule(
        "promise",
        "can",
        r"\b(?:i|we) can (?:have|get|send|do|deliver|bring|ship|finish|return|e-?mail|call"
        r"|meet)\b",
        _IF + r"|\b(how|what|so (?:i|we|that)|where|until)\b",
        dated=True,
    ),
    Rule(
        "promise",
        "follow follows out",
        r"^(?:and )?(?:my|the|your|our|those|these)\b[^.;!?]{0,60}\b(?:(?:will|'ll) (?:follow|come"
        r" (?:to|over)|reach you|go out)|follows?\b)",
        _IF,
        dated=True,
    ),
    Rule(
        "promise",
        "putting passing handing getting writing talking meeting asking dropping giving introducing"
        " sharing posting doing taking",
        r"\b(?:i(?:'m| am)|we(?:'re| are)) (?:putting|passing|handing|getting|writing|talking"
        r"|asking"
        r"|dropping|giving|introducing|sharing|posting|taking)\b[^.;!?]{0,60}\b(?:you|your)\b"
        r"|, doing (?:it|that)\b",
        _IF,
        dated=True,
    ),
    Rule(
        "promise",
        "leave note expect have",
        r"(?:^|[.,;] )leave (?:\w+ ){1,5}(?:with|to) me\b|(?:^|[.,;] )expect (?:\w+ ){1,6}from me\b"
        r"|\bi(?:'ll| will)(?: try to)? have (?:an answer|a reply|news|something|it|them) (?:from"
        r"|for|ready|back)\b"
        rf"|\b(?:i(?:'ve| have)? )?(?:made|got|have) a note to {_WORK}",
        _IF,
    ),
    Rule(
        "promise",
        "let and",
        r"\blet me (?:talk|speak|chat|check|confer|ask|sleep)\b[^.;!?]{0,60}\band (?:i'll"
        r" )?(?:get|come)"
        r" back\b|\bi (?:said|told you) i(?:'d| would)\b[^.;!?]{0,80}\band i (?:will|shall)\b",
        _IF.replace("asked", "asked you"),
    ),
    Rule(
        "promise",
        "consider count word promise promised hook covered",
        r"^(?:[\w']+[,.!] )*consider it (?:done|handled|sorted|sent)\b|\b(?:you can )?count on"
        r" (?:me"
        r"|us) (?:for|to)\b|\byou have my word\b|(?:,|^| -) ?(?:i )?(?:promise|swear)(?:"
        r" you)?[.!]?$"
        r"|\bon the hook for\b|\b(?:i'll|i will|i've got you) covered\b|\bi promise[.,:]",
        _IF,
    ),
    Rule(
        "promise",
        "will be with yours desk inbox word sending",
        r"\b(?:will|'ll) be (?:in your (?:inbox|mailbox|hands|mail)|on (?:your desk|its way to"
        r" you)"
        r"|with you by|yours (?:by|on|tomorrow|tonight))|\b(?:is|are) yours (?:by|on|tomorrow"
        r"|tonight)\b"
        r"|\b(?:goes|will (?:go|be sent)) out to you\b|\byou(?:'ll| will) (?:get|have|receive)"
        r" (?:my|our)\b",
        _IF,
    ),
    Rule(
        "promise",
        "sending calling forwarding bringing mailing emailing",
        r"\bwe(?:'re| are) (?:sending|forwarding|bringing|mailing) (?:it|them|you|the)\b|(?:^"
        r"|[,.!;] )(?:sending|calling|forwarding|bringing|e-?mailing|mailing) (?:it|them|you"
        r"|this"
        r"|that|him|her)\b",
        _IF,
        dated=True,
    ),
    Rule(
        "assent",
        "will on leave doing shall i'll",
        r"^(?:(?:yes|yep|sure|ok|okay|great|thanks|got it|absolutely|of course|noted)[,.!]* )*"
        r"(?:will do|i(?:'m| am) on it|on it|i(?:'ll| will) do (?:it|that|so)|doing (?:it|this"
        r"|that)"
        r" (?:now|tonight|today|tomorrow)|leave (?:it|that|this) (?:with|to) me|shall do"
        r"|i(?:'ll| will)[.!,])"
        r"(?=[\s.,!:;–—-]|$)",
        r"(\bif\b)",
    ),
)
