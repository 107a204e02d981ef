"""What English thanks for, where it names a thing; and reasons to connect that are none."""

from __future__ import annotations

_GENERAL = (  # for these everybody thanks everybody
    r"(?:all|help|support|time|kindness|advice|guidance|meeting|meet|chat|call|conversation"
    r"|talk|discussion"
    r"|insights?|insight|generosity|patience|everything|assistance|encouragement|e-?mail"
    r"|message|reply"
    r"|response|hospitality|input|feedback|opportunity|interest|attention|cooperation|efforts?"
    r"|service"
    r"|understanding|trouble|consideration|other|day|days|yesterday|today|week|morning"
    r"|afternoon|evening"
    r"|wisdom|thoughts?|tips?|pointers|great|nice|wonderful|lovely|warm|kind|friendly|inspiring"
    r"|company"
    r"|work|job|chance|mentorship|counsel|expertise|knowledge|experience|perspective|coffee"
    r"|lunch|interview"
    r"|contribution|dedication|good|words?|past|last|whole|enormous|huge|invaluable|precious"
    r"|valuable|useful"
    r"|helpful|moment|minutes|hour|session|visit|quick|swift|prompt|collaboration|partnership"
    r"|way|favou?r)"
)
NAMED = (
    r"\b(?:everything|all|things) (?:that )?you (?:told|taught|showed|explained|said|sent|lent"
    r"|wrote)\b|"
    rf"\bfor (?:the|your|that|those|this|an?) (?!(?:\w+ ){{0,2}}{_GENERAL}\b)\w+"
    rf"|\b(?:the|your|that|those) (?:\w+ ){{1,2}}you (?:\w+ed|sent|told|gave|lent|drew|wrote"
    rf"|made|found|chose|spoke|brought|knew)\b"
    r"|\b(?:tip|advice|suggestion|hint|idea|remark|feedback|pointer)s? (?:about|on|to|of|that"
    r"|regarding|with) (?!how\b)\w+"
    r"|\b(?:i|we)(?:'ve| have|'d)? (?:since |already |just |now |immediately |then )?(?:\w+ed"
    r"|spoke|spoken|sent|bought|built|cut|put|rang|made"
    r"|found|got|began|begun|went|met|wrote|rewrote|took|chose|told|brought|drew) (?:it|them"
    r"|him|her|my|the|our|your|both|with|to|two|three|at)\b"
    r"(?<!wanted to)(?<!enjoyed the)(?<!enjoyed our)(?<!enjoyed your)(?<!enjoyed it)(?<!liked"
    r" to)(?<!appreciated the)(?<!appreciated your)"
    r"(?<!appreciated it)(?<!valued your)(?<!found it)(?<!found the)(?<!found our)(?<!found"
    r" your)(?<!loved the)(?<!loved our)(?<!needed to)(?<!loved it)(?<!got to)(?<!went to)"
)
# Found by the machine, or praise for a profile: no reason to connect.
HOLLOW = (
    r"\b(?:a lot of |lots of |many |some |so many |several |share )?(?:mutual|common|similar"
    r"|shared) interests?\b|\bhave a lot in common\b|"
    r"\b(?:i )?(?:just )?(?:saw|found|noticed|came across|stumbled (?:on|upon|across)|see"
    r"|viewed|visited|looked at) (?:you|your (?:\w+ )?(?:profile|page|name))\b"
    r"(?: (?:on|in|here|through|via|popped|pop|come)[^.?!,]{0,30})?"
    r"|\b(?:linkedin|the (?:app|algorithm|site)|it|xing) (?:\w+ )?(?:suggest\w*|recommend\w*"
    r"|show\w*|propos\w*)[^.?!,]{0,40}"
    r"|\b(?:as \w+ as|someone like|people like) you\b|\bpeople you may know\b|\byour (?:\w+"
    r" )?(?:profile|career|background|experience|journey|success|achievements|name)(?: (?:is"
    r"|looks|looked|seems|are|popped"
    r"|came|caught)[^.?!,]{0,40})?|\b(?:fellow|like-?minded) (?:\w+ )?(?:professionals?|people"
    r"|linkedin\w*|networkers?|members?)\b"
    r"|\b(?:learn|hear|benefit) (?:\w+ )?(?:from|about|more about) (?:you|each other|your"
    r" \w+)\b|\bstay in touch\b|\bsince (?:networking|networks?|it's)\b[^.?!]*"
    r"|\bbecause (?:networking|networks?|i(?:'m| am) (?:\w+ )?(?:building|growing|expanding"
    r"|trying))\b[^.?!]*"
)
# Thanks for everything, which is for nothing.
BARE = (
    r"\b(?:thanks?|thank you|grateful|thankful|cheers|gratitude|appreciate)\b[^.?!]{0,40}\b(?:for )?"
    r"(?:everything|all (?:of )?it|it all|all|the (?:help|support|kindness)|your (?:\w+ )?(?:help"
    r"|support|kindness|time|advice)|being (?:you|there|so|amazing|awesome))\b(?: (?:that )?you(?:'ve"
    r"| have)? (?:do|did|done|are)\b)?(?: (?:again|always|so much|over the years|and everything))*"
    r"(?= ?[.!,;]| ?$| and\b)"
)
# Says that one thanks, and nothing more.
THANKING = (
    r"\b(?:i|we)(?:'d| would|'m| am| just| really| also| have| must)* (?:want(?:ed)?|like"
    r"|writing|write|wish(?:ed)?|writing just|had|need(?:ed)?) to"
    r" (?:(?:quickly |just |again |personally )?(?:take|use|drop|send|write) (?:you )?(?:an?"
    r"|the|this|some) (?:\w+ )?(?:moment|time|opportunity|chance|minute|line|note|word) to )?"
    r"(?:\w+ly )?(?:say|express|send|extend|thank|convey|let you know|tell you|offer|acknowledge)\b"
    r"|\b(?:i|we)(?:'m| am|'ll| will| shall|'ve| have)? (?:\w+ )?(?:always |never |forever |be "
    r"|been )*(?:grateful|thankful|appreciat\w+|indebted|forget|enjoyed|loved|learn(?:ed|t)"
    r" (?:a lot|so much|much|loads|tons|more))\b"
    r"|\btook the time\b|\btak(?:e|ing) (?:the|your|some) time\b"
)
# More of what connects a writer with somebody.
CONNECTION = (
    r"\b(?:found|finished|use|using|used|own|keep|kept|bought|reread|have|had|love|loved|lean on"
    r"|consult|follow|learn\w* from|ordered|borrowed|recommend|swear by|treasure|work(?:ed)? from|dip"
    r" into|quote) your (?:[\w-]+ ){0,3}?(?:pamphlet|key|guide|manual|atlas|dictionary|columns?|maps?"
    r"|software|app|charts?|tables?|textbook|catalogue|booklet|leaflet|plans|patterns?|tools?|notes"
    r"|site|blog|channel|videos?|recipes?|music|records?|paintings?|photographs?|books?|cookbook"
    r"|translations?|newsletter|bulletin|handbook|primer|library|calculator|template)\b|"
    r"\b(?:the|a|that) \w+ you (?:took|gave|led|wrote|ran|built|held|made|taught|joined"
    r"|organi[sz]ed|hosted|posted|shared)\b|\b(?:showed|sent|gave|lent|played|read) (?:me|us)"
    r" your\b|"
    r"\b(?:took|attended|followed|joined|did|passed|used|tried|cooked|built|tested|quote|quoted"
    r"|cite|cited|teach|taught) your \w+"
    r"|\byour (?:course|training|class|students?|patients?|customers?|lectures?|figures|map"
    r"|design|plans?|method|poem|novel|album|garden|stall|shop|thesis|patent|video|tutorial"
    r"|session|slides|handbook|guide)\b"
    r"|\bwe(?:'ve| have|'re| are|'d)? (?:both|all|each)\b|\b(?:says|said|tells me|told me)"
    r" (?:that )?you\b|\b(?:introduced|recommended|pointed|sent|referred) (?:me|us)\b"
    r"|\b(?:we|you and i|us) (?:\w+ )?(?:met|spoke|sat|talked|chatted|worked|studied|served"
    r"|trained) (?:\w+ ){0,3}(?:at|in"
    r"|on|with|together|last|briefly)\b(?<!in my)"
)
# More of why one writes an invitation.
REASON = (
    r"\bthe same (?!time|page|field|industry|sector|line|area|profession)\w+|\bthanks? (?:you )?for (?:the"
    r"|your) (?!connection|accept\w*|time|invit\w*|consider\w*|attention)\w+|\bin the \w+ group\b"
)
