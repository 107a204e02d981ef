"""Whom an English letter greets: many, nobody, or one; and phrases of a thousand letters."""

from __future__ import annotations

MASS = (
    r"^to my (?:\w+ )?(?:address book|network|contacts|mailing list|list|followers|people)\b|"
    r"^(?:dear|hi|hello|hey|good \w+|greetings),? (?:the )?(?:\w+ )?team,? (?:and|&) |"
    r"^(?:hi|hey|hello|hiya|dear|good \w+|yo),? (?:there,? )?(?:my |you )?(?:\w+ )?(?:gang|crew"
    r"|peeps|people|fam|ladies|gents|gentlemen|community|tribe|group|class|mates|buddies"
    r"|comrades|neighbou?rs|teammates|lot|guys|folks|beauties|lovelies|co-?workers"
    r"|acquaintances|peers|networkers|fans)(?: (?:and|&) \w+)?(?: ?[,.!:-]|$)|"
    r"^(?:to |dear|hi|hello|hey|good \w+|greetings)?,? ?(?:my |our |all |the "
    r"|fellow )*(?:\w+ ){0,2}(?:friends|colleagues|contacts|connections|alumni|network"
    r"|members|clients|customers|subscribers|readers|followers|partners|folks|supporters|volunteers"
    r"|parents|patrons|regulars|guests|students|fans)(?:,? (?:and"
    r"|&) (?:\w+ )?\w+)?(?: (?:of|at|from|in) (?:\w+ ){0,3}\w+)?(?: ?[,.!:-]|$)|^(?:dear|hi|hello|hey|good \w+"
    r"|greetings)?,? ?(?:all(?: of you)?|everyone|everybody|folks|guys|team|friends"
    r"|colleagues|connections|contacts|network|ladies and gentlemen"
    r"|(?:dear )?friends(?: and| &) \w+|family and friends|\w+ and colleagues|both of you"
    r"|y'all|undisclosed recipients)(?: there)?(?: ?[,.!:-]|$)|^to (?:all|everyone"
    r"|whoever it)\b"
)
MASS_WORDS = (
    r"\b(?:mass (?:e-?mail|mail|message)|group (?:e-?mail|mail|message)"
    r"|impersonal (?:e-?mail|mail|message|note)|bulk (?:e-?mail|mail)|cross-?posting"
    r"|each of you|whole network|all (?:my|of my) (?:contacts|connections)|(?:thanks"
    r"|thank you) (?:to )?(?:all of you|you all|all for))\b|\bthank you all\b"
)
WHOM = (
    r"^(?:for |to )?(?:the )?attention (?:of )?|^(?:dear|hello|hi),? (?:the )?(?:\w+ )?team (?:at|of|from)\b|"
    r"^(?:dear |hello,? |hi,? |good \w+,? )?to the (?:\w+ ){0,2}(?:manager|director|head|editor"
    r"|owner|team|department|office|person|people|hiring|recruit\w*|chef|principal|committee"
    r"|organi[sz]ers?|management|board|staff|lab|administrator|coordinator|supervisor)\b"
    r"|^(?:dear |hello,? |hi,? |good \w+,? )?(?:to )?(?:who(?:m)?ever|anyone|anybody|the person"
    r"|someone) (?:is|are|who|in|at|runs|handles|deals|leads|looks|it|this|responsible)\b|"
    r"\b(?:whoever|whomever) (?:reads|is reading|receives|opens|gets) this\b|^(?:dear |hello "
    r"|hi )?(?:sir|madam|ma'am|mr|ms)\.? ?(?:/|or) ?(?:sir|madam|ma'am|mrs|ms|mr)\b\.?(?="
    r" ?[,:!-]| ?$)|^(?:respected|attention|attn|att)\b:? ?(?:sir|madam|ma'?am|head|manager"
    r"|director|hr|the|to)|^(?:dear|hello|hi|greetings|good \w+),? (?:the )?(?:\w+ )?(?:hiring"
    r"|recruit\w*|hr|personnel|talent|department|team leader|manager|director|owner|office"
    r"|committee|head of|editor|principal|administrator|admin|manager or|whoever|reader|sir/"
    r"|sirs|webmaster|customer service|professional|candidate|person in charge|decision maker"
    r"|employer|company)(?: (?:of|at|for) \w+| \w+){0,3} ?[,.:!-]?$|^dear (?:sir|madam|ma'am)"
    r" ?,?$|"
    r"^(?:hello,? |hi,? )?to who(?:m|ever|mever|msoever|soever)?\b (?:this |it )?(?:it )?(?:may"
    r"|might|reads"
    r"|concern)|^(?:dear )?(?:sirs\b|sirs?(?:,| |/)*(?:or |and |/ ?)?madam|madam or sir"
    r"|sir or|sir/m|hiring (?:manager|team|committee)|recruiters?\b|recruit\w+ (?:manager"
    r"|team)|hr\b|human resources|talent (?:team|acquisition)|admissions|sir,? madam)"
)
STOCK = (
    r"\badd you to my (?:\w+ )?network|\bgrow my (?:\w+ )?network\b"
    r"|\besteemed (?:\w+ )?(?:company|organi[sz]ation|institution|firm|self|sir|university|institute|establishment|college|hospital|department|colleague)\b|\bimpressed (?:by|with) your (?:\w+ )?(?:background|profile|experience"
    r"|credentials)|\bsynerg\w+|\b(?:valuable|great) addition to your\b"
    r"|\bfor your perusal\b|\bdynamic self-?|\bfavou?rable (?:response|reply)"
    r"|\bvalued (?:member|customer|contact|connection|partner|colleague)"
)
CHAIN = (
    r"\b(?:send|forward|share|pass|copy|paste|post|repost|tag|mail)\b[^.?!]{0,25}\b(?:to|with"
    r"|on|this to|it to|tag)? ?(?:all|every|everyone|everybody|\d+|five|seven|eight|ten|twelve"
    r"|twenty|as many) (?:of )?(?:your )?(?:\w+ )?(?:friends|contacts|people|loved ones|family"
    r"|connections|others)\b|\bcopy and paste this\b|\b(?:something|good luck|bad luck|a"
    r" miracle) (?:\w+ )?will (?:happen|come|find|follow)\b|"
    r"\b(?:send|forward|share|pass)(?: (?:this|it|along|on|him|her))*(?: (?:to|with|along))* "
    r"(?:\w+ )?(?:(?:\w+ )?(?:ten|twenty|\d+|five|seven|twelve) (?:people|friends|others|contacts)"
    r"|everyone|everybody|all (?:your|of your)|as many)|\bbreak (?:the|this) chain\b|\bpass it on\b"
    r"|\bpass along\b|\btoo (?:good|funny) not to share\b|\bchain (?:letter|mail)\b"
    r"|\b(?:you|it) (?:are|is|will be) blessed\b"
)
# Worn phrases: one may slip in, two are a form letter.
WORN = (
    r"\b(?:impressive|interesting|outstanding|amazing|stellar|inspiring|incredible) profile\b"
    r"|\b(?:expand|grow|build|widen|extend|broaden|enlarge|strengthen)(?:ing)? my (?:\w+ )?network\b"
    r"|\blike-?minded (?:\w+ )?(?:professionals?|individuals?|people|peers|leaders)\b"
    r"|\badd value to (?:each other|one another|your (?:\w+ )?(?:team|company|business|organi\w+))\b"
    r"|\bmutually beneficial\b|\bi(?:'m| am) always (?:looking|open|keen|eager|happy|excited) to"
    r" (?:connect|expand|meet|network|grow)\b|\b(?:came|come|stumbled) (?:across|upon) your (?:\w+ )?"
    r"profile\b|\bresults-?(?:driven|oriented)\b|\bproven track record\b|\bthink outside the box\b"
    r"|\bto the next level\b|\bteam player\b|\bwealth of (?:experience|knowledge)\b"
    r"|\b(?:e-?mail|message|note|letter|this) finds you (?:well|in)\b|\bimpressed (?:by|with) your\b"
    r"|\bcaught my (?:eye|attention)\b|\bi(?:'d| would) love to connect\b|\bpassionate about\b"
    r"|\bexciting opportunit\w+\b|\bexplore (?:potential |possible )?(?:synergies|opportunities)\b"
)
