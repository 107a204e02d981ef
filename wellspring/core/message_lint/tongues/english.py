"""How English asks, begs, greets many, thanks and leaves a way out."""

from __future__ import annotations

from wellspring.core.message_lint.letter import Rule
from wellspring.core.message_lint.tongues import (
    english_address,
    english_no,
    english_pleading,
    english_praise,
    english_spelling,
    english_thanks,
    english_wide,
    english_work,
)
from wellspring.core.message_lint.tongues.english_asks import (
    ARRANGING,
    ASKS,
    DEMAND,
    RESUME,
    TRIGGER,
)
from wellspring.core.message_lint.tongues.tongue import Tongue, widened

_JOB = (
    r"(?:job|role|position|vacanc(?:y|ies)|openings?|opportunit(?:y|ies)|posts?|work|employment"
    r"|place|jobs|roles|positions|spots?|gigs?)"
)

_COMMON = Tongue(
    name="en",
    asks=ASKS,
    me=r"\b(?:i|i'm|i've|i'd|i'll|me|my|mine|myself)\b",
    you=r"\b(?:you|your|yours|yourself|you're|you've|you'd|you'll|u|ur)\b",
    trigger=TRIGGER,
    pleasantry=r"\bhow have you\b|\bshall i (?:post|send|bring|give|return|pass|save|keep|drop|put|lend|cook|show|mail|tell|hold|order|make|fetch|take) |\b(?:would you like|do you want|want) me to\b|\bif you(?: ever)? want\b"
    r"|\bwould you like (?:some|to have (?!coffee|lunch|dinner|an? (?:coffee|drink|chat|call|lunch|beer))|one|it|them|my)\b|\bhow(?:'s| is| are| was| were"
    r"| do you (?:do|like))\b|\bremember\b|\bwhat are you (?:building|up to|doing)"
    r"|\bwhat's new|\bis \w+ (?:walking|well)|\bare you (?:well|all)|\bcould (?:it"
    r"|you) (?:really|believe)|\bfree on \w+ for the|\bhear (?:\w+ )?how (?:you|your|it"
    r"|things|everyone|the \w+) ?(?:\w+ ){0,3}(?:are|is|go(?:es|ing)?|get|'re|doing)"
    r"|\b(?:glad|love|happy) to hear (?:it|from you|your news|all about)|\bif (?:i"
    r"|we) can (?:ever )?(?:help|do|be)|\bif there(?:'s| is) (?:ever )?(?:any"
    r"|some)thing (?:at all )?(?:i|we|you need)|\b(?:is there )?(?:any"
    r"|some)thing [^.?!]{0,30}\bi (?:can|could|might) (?:do|look|help|bring|send)"
    r"|\bin return\b|\b(?:how|what|where) (?:can|could|may) i (?:help|do for|be of|bring)"
    r"|\bif you(?: ever)? need\b|\b(?:could|can|may|shall|might) i (?:offer|help|return"
    r"|bring|send you|lend|treat|take you|introduce you)\b|\bwork with you again",
    instead=r"^(?:and |but )?(?:if (?:not|that|you (?:can't|cannot|are|don't|have no|'re))"
    r"|otherwise|or (?:if|else|perhaps)|alternatively|failing that)",
    openings=r"\b(?:should|if) (?:anything|something|a (?:spot|place|role|position"
    r"|job)) (?:\w+ )?(?:opens?|frees?) up\b|"
    rf"\b(?:any|an|some|open|vacant|suitable|current|job) (?:\w+ )?(?:openings?(?! (?:night"
    rf"|remarks|line"
    r"|act|hours|speech|day|ceremony|party|move|of))|vacanc(?:y|ies))\b|\bvacanc(?:y|ies)\b"
    r"|\bopenings (?:at|in|on|for|with)\b"
    rf"|\b(?:open|vacant|free|available) (?:position|role|job|post)s?\b"
    r"|\b(?:job|employment|career|work) opportunit(?:y|ies)\b|\b(?:any|some|are there"
    r"|is there|hear of|know of|be|come across) (?:a |an |any |some )?(?:\w+ )?(?:jobs?"
    r"|roles?|positions?|gigs?|work)\b(?: (?:going|open|available|for me|in|at))|\b(?:know"
    r"|hear) (?:of |about )(?:any|a|some)?(?: \w+)? ?(?:jobs?|roles?|positions?)\b|\b(?:is"
    r"|are) (?:your|the|you|they|anyone|anybody)\b[^.?!;]{0,40}\b(?:hiring|recruiting"
    r"|taking (?:people|anyone) on)\b|\bwho(?:'s| is| might be|) (?:currently )?(?:hiring"
    r"|recruiting|looking for an? )|\bneeds? (?:another|someone|somebody|a new|a|an extra"
    r"|more people|staff)\b(?= ?\w* ?(?:in|at|for|\?|receptionist|cook|driver|clerk|hand"
    r"|person))|\b(?:anything|something|a spot) (?:open|opens|opening) up\b"
    r"|\bapplication for (?:any|an?) (?:open )?(?:position|role|job)|\bany(?:one"
    r"| one)? (?:leads|opportunities)\b"
    rf"|\b(?:get|find|have|offer|give) me (?:a |an |some ){_JOB}\b",
    hiring=r"\b(?:room|space|use) for (?:one more|another|an extra|me\b|an? \w+(?:er|or|ist|ic|hand)\b)|"
    r"\b(?:anything|something) (?:\w+ )?(?:available|open|going|free)\b|\b(?:no|a) (?:job"
    r"|work|position|place|role) for me\b|\bneed (?:any|some)(?:one|body)\b|\b(?:need|use"
    r"|want) (?:an )?extra (?:pair|hands?|person)|"
    r"\b(?:any|some|other|upcoming|open|suitable|similar|current|available|entry"
    r"|junior) (?:\w+ ){0,2}(?:jobs?|roles?|positions?|vacanc\w+|openings?|gigs?"
    r"|employment|opportunit\w+|work)\b"
    r"(?! (?:do you (?!have)|does|did|description|title|hold))|\ban? (?:\w+ )?(?:job|role"
    r"|position|opening|place|spot|vacancy|apprenticeship|internship) (?:for me|in your"
    r"|on your|with you|at your|within|going|open|available|free|at [a-z]+\?)|\b(?:what"
    r"|which) (?:\w+ )?(?:jobs|roles|positions|openings|vacancies) (?:do you have"
    r"|are (?:open|avail|there)|have you)|\b(?:hire|employ|recruit) me\b|\btake me on\b"
    r"|\bchance of (?:a|an|any|some) (?:\w+ )?(?:job|work|role|opening|interview)"
    r"|\b(?:hiring|recruiting|job leads?|taking (?:anyone|people) on)\b|\blooking (?:for"
    r"|to (?:hire|employ|add)) (?:any|some|new|more|an?) ?(?:one|body|people|staff|\w*er\b"
    r"|\w*ist\b|hands?)|\b(?:do|does|would|might|could) (?:you|they|your \w+|the \w+"
    r"|\w+) (?:need|use|want) (?:a|an|any|another|some|more) ?(?:\w+ )?(?:one|body|manager"
    r"|assistant|driver|engineer|cook|chef|nurse|clerk|receptionist|accountant|welder"
    r"|developer|designer|teacher|worker|helper|analyst|technician|electrician|carpenter"
    r"|baker|waiter|cleaner|secretary|planner|buyer|operator|people|staff|hands)\b"
    r"|\b(?:need|use|want|hire|looking for) (?:someone|somebody|anyone|a person) like me\b"
    r"|\bwork (?:going|available|for me)\b",
    condition=r"^(?:and |but |or )?(?:if|should|in case|unless|when(?![^.!]*\?))\b(?! (?:you (?:need|like|want"
    r"|wish|would like|have (?:any )?(?:questions|time)|could|can\b(?!'t)|hear|know|see"
    r"|come|do\b|reply)|i\b|so\b|possible|anything|something|it (?:is )?helps))",
    for_others=r"\b(?:my|our) (?:\w+ ){1,3}(?:is|are|was) (?:looking|searching|hoping|hunting"
    r"|out of)\b|\b(?:room|flat|apartment|house|lodging) (?:near|in|from)\b|\bto (?:him"
    r"|her|them)\b(?=[.?!])|\b(?:my|our) (?:\w+ )?(?:friend|sister|brother|son|daughter"
    r"|wife|husband|partner|neighbou?r|niece|nephew|cousin|mother|father|mum|dad|colleague"
    r"|student|client|mentee|aunt|uncle|flatmate|former \w+)\b(?:[^.?!]{0,60})?\b(?:is|was"
    r"|has|have|closed|needs|finishes|lost|looks|left|wants|would)\b|\bfor (?:her|him|them"
    r"|a friend|my (?:son|daughter|sister|brother|wife|husband|partner|neighbou?r|niece"
    r"|nephew|cousin|mum|dad|mother|father|friend|colleague|student|intern)\w*)\b|\b(?:she"
    r"|he|they) (?:is|'s|are) looking\b|\bi(?:'m| am) (?:hiring|recruiting)\b|\b(?:i"
    r"|we)\b[^.?!]{0,50}(?<!you )\bhave an? (?:\w+ )?(?:opening|vacancy)\b|\bwould (?:she"
    r"|he)\b",
    vague=r"\byour (?:take|views?|read|steer|thoughts|advice|opinion) (?:on|about) (?:what|where|how) (?:i|to do|someone like)\b|"
    r"\bif any(?:one|body| of your \w+| \w+)\b[^.?!]{0,60}\b(?:give me a shout|let me know|ping me|tell me|think of me|drop me|point them|mention me)|"
    r"\b(?:share|forward|pass|send) (?:it|this|them) (?:on )?(?:with|to) (?:any|people"
    r"|your (?:network|contacts))\w*|\b(?:any|all) (?:\w+ )?\w+ (?:is|are|would be"
    r"|will be) (?:\w+ )?(?:welcome|appreciated|helpful|useful)\b|\bwhatever (?:comes to"
    r"|you can|crosses)|\bbrain-?pick\w*|\b(?:love|like|appreciate|welcome|value|get|have"
    r"|hear|give me|offer(?: me)?|for|need|want|share) (?:to (?:get|hear"
    r"|have) )?(?:\w+ )?(?:your|some|any|a bit of) (?:\w+ )?(?:thoughts|advice|guidance"
    r"|insights?|input|wisdom|feedback|help|opinion|perspective|assistance)(?= ?[.?!]| ?$"
    r"|,? (?:please|thanks|too)\b| (?:on|about|with|regarding|in|for) (?:my|the|a|finding"
    r"|getting|career|job|life|next|this)? ?(?:career|job|search|situation|options|future"
    r"|next|job hunt|life|things|path|plans?|a job|work|move)\b| (?:you|that you) (?:can"
    r"|could|may|might|have|are)| for (?:someone|somebody|a person|me|people))"
    r"|\b(?:what are|share) your thoughts ?[.?!]|\bdo you have (?:any"
    r"|some) (?:\w+ )?(?:advice|tips|thoughts|ideas|suggestions) for (?:someone|me|a)"
    r"|\b(?:can|could|would|will|might|please) (?:you )?(?:\w+ )?(?:help"
    r"|assist) me ?(?:[.?!]|$|please)|\b(?:help|assist|support) me (?:out|in any"
    r"|with my (?:career|job|search|life|situation|next)|find (?:a |some )?(?:job|work"
    r"|something)|get (?:a job|in|started|ahead))|\b(?:discuss|talk (?:about|through|over)"
    r"|chat about|explore|hear (?:about|of)|about) (?:\w+ )?(?:opportunities|possibilities"
    r"|my options|what's next)\b(?! (?:for|in|at|to) (?!me|your|us))|\brun (?:some|a few|an"
    r"|my) (?:\w+ )?ideas? (?:by|past) you\b|\bpoint me (?:in|to|towards) (?:the"
    r"|a) right (?:direction|way|path|people)|\b(?:contacts|people|anyone|anybody|someone"
    r"|somebody|connections) (?:who|that) (?:could|can|might|may|would) (?:be able to "
    r"|possibly )?(?:help|assist|be (?:of help|useful|interested|hiring))|\b(?:can|could"
    r"|do) you think of (?:anything|something|anyone|any)\b|\bif you can think of\b"
    r"|\b(?:know|heard|aware) of (?:anything|something)\b|\banything (?:comes"
    r"|came) to mind\b|\b(?:hand|pass|send|forward|share|circulate|distribute"
    r"|give) (?:out )?(?:my|the) "
    rf"{RESUME} (?:around|along|on\b|out|at work|to (?:every|any|people|your|some|who|h))"
    r"|\b(?:pick(?:ing)?|picked|tap(?:ping)?|borrow) (?:at )?(?:your|ur) (?:brains?|mind"
    r"|wisdom)\b|\bany (?:and all )?(?:\w+ )?(?:thoughts|advice|ideas|guidance|suggestions"
    r"|tips|pointers|insights?|input|leads|help)\b(?=[^.?!]{0,12}[.?!]"
    r"|[^.?!]{0,60}(?:welcome|apprecia|great|helpful|for me|you (?:can|could|might|may"
    r"|have)|areas|where|career))|\bareas? (?:that )?(?:you think )?(?:i|we) (?:could"
    r"|should|can|might) (?:look|explore|consider)|\b(?:tips|pointers|ideas|advice"
    r"|suggestions|thoughts)(?: or \w+)? for (?:me|someone like)\b|\bkeep (?:me"
    r"|us) (?:\w+ )?(?:in mind|on your radar|in your thoughts)\b|\b(?:please |do "
    r"|just )think of me\b|\bthink of me (?:if|when|should)\b|\b(?:keep|have) (?:an "
    r"|your )?(?:eyes?|ears?) (?:out|open|peeled)|\b(?:hear|hears|know|come across|spot"
    r"|see) (?:of |about )?(?:anything|something|any|a |of)[^.?!;]{0,60}\b(?:let me know"
    r"|tell me|give me a shout|drop me|please|think of me|ping me)|\blet me know (?:if|of"
    r"|about|when|should)\b[^.?!;]{0,30}\b(?:hear|know|come across|see|spot"
    r"|have)\b[^.?!;]{0,12}\b(?:of |about )?(?:anything|something|any )|\bif (?:something"
    r"|anything) (?:comes|turns|pops|opens|crosses|fits|suitable)"
    rf"|\b(?:circulat|distribut|forward|shar|pass|send|spread)(?:e|ing"
    rf"|)\b[^.?!]{{0,14}}\b(?:my|the"
    rf"|it)\b[^.?!]{{0,12}}(?:{RESUME}[^.?!]{{0,14}})?\b(?:around|among|amongst"
    rf"|to (?:everyone"
    r"|anyone|your (?:network|contacts))|in your network|with your (?:network|contacts)"
    r"|widely)"
    rf"|\bcirculate (?:it|my {RESUME})\b|\bpass(?:ing)? my {RESUME}\b"
    r"|\b(?:general|some|your) (?:\w+ )?(?:guidance|advice|thoughts|perspective|input"
    r"|insights?)(?: \w+)? (?:on|about|as to) (?:what (?:direction|to do|i should)"
    r"|where (?:somebody|someone|i|to)|my (?:options|career|future|situation|search|next)"
    r"|life|things|careers?\b)|\bwhat (?:do you think )?(?:i should"
    r"|should i) do(?! (?:first|in|with|about))\b|\bopen to (?:anything|any ideas"
    r"|whatever)\b|\bsome people who (?:might|may|can|could)\b|\banyone (?:who"
    r"|that) (?:might|may|can|could) (?:be able to )?help\b|\b(?:help"
    r"|support) (?:me )?(?:in )?any way (?:you can|possible)\b|\bspread the word\b"
    r"|\bput the word out\b|\bbounce (?:some |a few )?ideas\b|\bwhatever you can (?:do"
    r"|think of)",
    begging=english_pleading.PLEADING,
    mentioned=r"\bi(?:'d| would) say\b[^.?!;]*$|\b(?:not|never|won't|don't|without|instead of|rather than|phrase|expression|words?"
    r"|hate|asked|ask me|asking me|thanks? (?:you )?for|you asked|i did|for letting|said|says)\b"
    r"(?! (?:i|you) (?:could|can|might)\b)[^.?!;]*$",
    mass=english_address.MASS,
    mass_words=english_address.MASS_WORDS,
    whom=english_address.WHOM,
    stock=english_address.STOCK,
    way_out=r"\bwon't mind\b|\bif there(?:'s| is| are) (?:none|nothing|no)\b|\b(?:will|would) look elsewhere\b|"
    r"\bif\b(?:(?!\b(?:i|we|i'll|i'm)\b)[^.?!;]){0,50}(?:n't\b|\b(?:not|no|too|rather|prefer|busy|wrong|awkward|trouble"
    r"|swamped|away)\b)|\bobligat\w*|\bobliged\b|\bdecline\b|\byes or no\b"
    r"|\bfree to (?:pass|say|decline|ignore|skip|refuse|turn)|\bshould (?:this|it"
    r"|that) not\b|\bno is\b|\bno (?:harm|hard)|\bnot feel (?:any|that|you)|\bno (?:worries"
    r"|problem|harm|pressure|hurry|rush|need|obligation|hard feelings|reply|matter|big deal"
    r"|stress|offen[cs]e)\b|\bfeel free (?:to (?:say|decline|ignore)|not)\b|\b(?:a|short"
    r"|simple|line|hear|say|says|saying|of|quick|and) (?:\w+ )?no\b(?! (?:one|idea))"
    r"|\bsay no\b|\beither way\b|\bonly (?:if|do so)\b|\bnever mind\b|\brather not\b"
    r"|\bif (?:not|neither|none)\b|\bunderstand (?:completely|entirely|fully|totally|if)"
    r"|\bi (?:will |'ll |would |quite |fully |completely |totally |entirely )*(?:understand"
    r"|manage)\b|\bi'(?:ll|d) (?:completely |fully |quite |totally |of course |certainly "
    r"|absolutely )?(?:understand|manage|use|go|leave)\b|\botherwise\b|\bwhichever\b"
    r"|\b(?:just )?say so\b|\bjust say\b|\bjust tell me\b|\ball good\b|\bif you(?:'re"
    r"| are)? (?:\w+ )?(?:comfortable|busy|away|swamped|short|full|too|willing|can't|cannot"
    r"|don't|prefer not|like\b|have no|know of none|happy where)|\bif (?:it|that|this|now"
    r"|he|she|nobody|\w+day|your \w+|the \w+|exams|\w+) ?(?:does not|do not|doesn't|don't"
    r"|isn't|is not|is (?:a bad|full|not|too|for|family|awkward|out|buried)|'s (?:a|awkward"
    r"|buried|full|not|out|too|swamped)|'re (?:full|away)|have eaten|knows)|\b(?:don't"
    r"|do not) (?:feel (?:obliged|you have|any)|worry)|\bignore this\b|\bdon't dig\b"
    r"|\b(?:that|it)(?:'s| is)? (?:\w+ )?(?:fine|ok|okay|all right) too\b"
    r"|\bthanks either way\b|\byou need not\b|\bif sunday\b|\bor neither\b"
    r"|\bor tell me kindly\b|\bwithout any obligation",
    connection=r"\b(?:i|we) (?:\w+ )?(?:sat|stood|worked|trained|studied|played|sang|served|coached|volunteered|travelled) [^.?!]{0,25}\byou\b|"
    r"\byour name\b|\bmutual\b|\boverlapped\b|\byou and i\b|\bas you (?:are|did|do|were)\b"
    r"|\bneighbou?rs?\b|\bmembers? of the same\b|\bformer (?:student|colleague|client|pupil"
    r"|neighbou?r|classmate)|\b(?:thought|thinks|believes|speaks|spoke|raves?"
    r"|talks)\b[^.?!]{0,30}\byou\b|\bwe are (?:neigh|fellow|both|on)|\bon behalf of\b"
    r"|\bfrom (?:my|our) (?:mutual|days|time)\b|\b(?:suggest\w*|recommend\w*|mentioned|told"
    r"|gave|advised|urged|referred|introduced|pointed|sent|says|said)\b[^.?!]{0,30}\b(?:i"
    r"|me|you|your|us)\b|(?<!do )(?<!if )\byou (?:know\b(?! (?:of|any|if|whether|some)\b)"
    r"|mentioned|said|told|asked|wrote|once|trained|helped|spoke|taught|gave)\b"
    r"|\byour (?!(?:website|profile|company|time|valuable|field"
    r"|industry)\b)(?:[\w-]+ ){0,3}(?:talk|lecture|article|paper|post|posts|book|essay"
    r"|piece|film|study|column|recipe|bulletin|leaflet|exhibition|podcast|interview|stand"
    r"|speech|report|blog|episode|keynote|presentation|panel|question|comment|workshop"
    r"|class|seminar|newsletter|review|research|colleague|depot|office|answer (?:about|on"
    r"|under))\b|\bwe (?:both|met|spoke|share|shared|sat|worked|studied|talked|were"
    r"|are both)\b|\bwe're both\b|\b(?:read|heard|saw|watched|visited|seen|attended|enjoyed"
    r"|listened to|followed|used) (?:about you|you\b|your|of you|the (?:talk|interview))"
    r"|\bfellow\b|\balum\w*\b|\bin common\b|\b(?:my|your) (?:\w+ ){0,2}(?:tutor|supervisor"
    r"|teacher|colleague|neighbou?r|cousin|friend|boss|professor|student)\b|\b(?:from"
    r"|at) your (?!website|(?:\w+ )?(?:company|firm|airline|organi[sz]ation|business|agency|bank|institution|corporation|group|establishment|enterprise)\b)\w+|\bsame (?:school|team|town|choir|club|group|course)\b"
    r"|\bwas in your\b|\b(?:since|when|after|where) we\b|\b(?:since|when|after|where) you"
    r" (?:\w+ )?(?:spoke|talked|gave|showed|taught|visited|came|were|led|read|played|presented|lectured|mentioned"
    r"|told|judged|sold|helped|fixed|repaired|answered|wrote|signed|performed|stood|said|sang|ran|left|took|worked"
    r"|lived|had|made|held)\b|\bcaught my eye",
    reason=r"\bi (?:see|saw|noticed?|read|heard|understand) (?:that )?you\b|\byou and i\b"
    r"|\bwe share\b|\bbecause\b|\bsince\b|\bso that\b|\bso (?:i|we) can\b|\bas (?:you|we)\b"
    r"|\byou asked\b|\bto (?:hear|follow|read|learn|send|compare|stay in touch|tell you"
    r"|show)\b|\byour (?:view|post|work on|view from)|\bboth\b|\benjoy\w* (?:your|following"
    r"|reading)",
    named_thanks=r"\b(?:as|like) you (?:said|suggested|advised|proposed|recommended|told|showed)"
    r"|\bbecause of (?:you|what|your)\b|\bi (?:have |'ve )?(?:\w+ )?(?:e-?mailed|enrolled"
    r"|ordered|visited|spoke (?:with|to)|spoken (?:with|to)|tried|followed|applied"
    r"|read (?:the|it|your|both)|bought|changed|sent|rewrote|rewritten|registered|contacted"
    r"|reached out to|added|switched|cancelled|joined)\b|\bi've (?:\w+ )?(?:e-?mailed"
    r"|enrolled|ordered|visited|tried|applied|bought|changed|sent|contacted|spoken|added"
    r"|booked|started)\b|\bi(?:'ll|'m| will| am|'ve| have)? (?:\w+ ){0,3}(?:us(?:e|ing|ed)"
    r"|try(?:ing)?|start\w*|sign\w*|wrote|written|writing(?! to (?:you|thank|express|say))|call\w*|book\w*|put\w*|apply\w*"
    r"|take|taking|took|bring|build\w*|going to|seeing|let you know|start|change\w*|chose"
    r"|decided|begin|read(?:ing)?)\b|\byour (?:\w+ )?(?:point|tip|remark|suggestion|idea"
    r"|example|answer|words?|story|question|comment|note|honesty) (?:on|about|that|to|of|is"
    r"|was|helped|worked|saved)|\b(?:what|as|which|that|the \w+ (?:\w+ )?) ?you (?:said"
    r"|showed|told|drew|lent|mentioned|suggested|recommended|gave|made|shared|explained"
    r"|advised|described|wrote|had)|\byou (?:\w+ )?(?:took the time to (?!speak|talk|meet)"
    r"|showed|told me (?:that|about)|lent|drew|suggested)\b|\bfor (?:telling|being (?!you\b|yourself|so\b|such|there (?:for|when)|there ?[.!,]|amazing|awesome|wonderful|great|the best|a (?:great|good|true|real|star|legend))|showing"
    r"|lending|sending|explaining|introducing|fixing|driving|reading|bringing|saying"
    r"|teaching|sharing (?:the|how|what)|pointing|warning|the (?:soup|book|names?|ladder"
    r"|link|list|contact|introduction to|tip))\b|\bsaved me\b|\b(?:recipe|dinner)\b",
    offer=r"\b(?:i|we)(?:'d| would|'ll| will| can| could|'m| am)? (?:\w+ ){0,2}(?:send you|bring"
    r"|lend|share|show you|return the favou?r|help you|help with|introduce you|in return"
    r"|carry|buy you)\b|\bin return\b|\bif (?:i|we) can (?:ever )?(?:help|be of)"
    r"|\banything (?:i|we) (?:can|could) do\b|\bhow (?:can|could|may) i help\b|\bon me\b"
    r"|\bhappy to (?:share|help|send|return)\b|\btell me if you need\b|\bi have (?:a spare"
    r"|two seats|kept)|\bi(?:'ll| will) (?:bring|come)",
    once=r"\b(?:haven't|have not|hadn't|not) (?:\w+ )?(?:spoken|talked|been in touch|seen"
    r"|written|met)[^.?!]{0,25}\b(?:years?|decades?|ages|long)\b|\b(?:must be|been|be|is"
    r"|it's) (?:over |almost |about |more than |at least )?(?:a decade|ages|(?:\w+"
    r"|\d+) years) (?:or so |now )?(?:since|that)|\bafter (?:all these|so many"
    r"|\w+) years of silence",
    catching_up=r"\bcatch(?:ing)? up\b|\bhow you(?:'re| are)\b|\bsee you again\b|\bfor the match\b"
    r"|\bsay hello\b",
    topic=r"\bgo (?:through|over) (?:my|our|the)\b|"
    r"\b(?:about|on|regarding|into) (?!me\b|you\b|mine\b|it\b|my (?:\w+day|way|side)|mon"
    r"|tue|wed|thu|fri|sat|sun|your (?:own )?(?:time|valuable)|the (?:phone|\w+th|\w+st)"
    r"|behalf|\d|an? (?:\w+ )?(?:call|chat|\w+day|zoom|coffee|talk|meeting|drink)|course|zoom)\w+|\bhow (?!are|is|was|do you do"
    r"|things)(?:\w+)|\b(?:which|what (?!works|time|day|suits|you do|do you think i)"
    r"|whether|why)\b|\bwhere (?!i|we can)\w+|\bwho (?!can)\w+|\bdid (?:you|the|it)\b"
    r"|\bto (?:settle|compare|plan|prepare|learn how|learn from|show you)\b|\bone (?:thing"
    r"|question)\b|\bmay i (?:use|visit the|borrow)\b|\bcould i use\b|\bthe \w+ (?:rules"
    r"|hours|figures|file|draft|layout|address)\b|\blook at\b|\bread (?:my|the|two)\b",
    want=r"\b(?:question|ask|learn|hear|understand|know|want|find out|curious|interested)\b",
    broad=r"\b(?:about it|(?:about|on|in|of|into) (?:things|stuff|everything|life|careers?"
    r"|consulting|(?:your|the|my|our|his|her) (?:\w+ )?(?:field|industry|company|firm|job"
    r"|experiences?|perspective|work|career|role|path|journey|options|future|situation"
    r"|achievements|ideas|plans?|background|trade|sector|business|profession|line of work"
    r"|day job|delta)))\b|\bwhat you do\b|\b(?:a few|some|several|a couple of"
    r"|questions) questions\b|\ba few things\b|\bsome information\b|\binformational\b"
    r"|\byour (?:experiences?|perspective|story|insights?|wisdom|journey)\b"
    r"|\bmore about (?:you|what|your)\b|\bpresent my\b|\bdiscuss my\b"
    r"|\babout [a-z]+(?=[.?!]|$)",
    use=r"\b(?:i|we)(?:'m| am|'re| are|'ve been| have been)(?: \w+){0,3} (?!looking|writing to"
    r"|hoping|wondering|reaching|sending|applying|interested|going to be|waiting"
    r"|thinking about a)\w+ing\b|\bam (?:deciding|choosing|preparing|planning|moving)\b"
    r"|\b(?:i|we)(?:'ll|'d| would| will| plan to| need| want| have to| must"
    r"| has to)\b[^.?!]{0,40}\b(?:use|build|decide|choose|plan|order|put|know|settle"
    r"|understand|print|present|learn|read|start)\b|\bso (?:that )?(?:i|we)\b|\bbecause\b"
    r"|\bfor (?:my|our|the) (?!call|chat|talk|time|moment|past|last)\w+|\bto (?:decide"
    r"|choose|plan|prepare|build|see whether|settle|get)\b|\bbefore (?:i|we|friday)\b"
    r"|\bi (?:restore|teach|start|order|present|have to|have two)\b|\basked me to\b"
    r"|\bis (?:drawing|moving|planning|preparing)\b|\bwould (?:help|settle)\b",
    flattery=english_praise.PRAISE,
    substance=r"\byour (?:[\w-]+ ){0,3}(?:talk|lecture|article|paper|post|book|essay|piece|film|study"
    r"|column|recipe|podcast|answer|point|remark|quince|interview|blog|note|photographs)\b"
    r"|\bwhen you\b|\bhow you\b|\bthe way you\b|\byou (?:wrote|said|told|showed|built"
    r"|mentioned|were|moved|led|turned|helped)\b|\bthe \w+ (?:that )?you \w+ed\b"
    r"|\bon the radio\b",
    chain=english_address.CHAIN,
)
ENGLISH = widened(
    _COMMON,
    {
        Rule.OPENINGS: english_work.SPARED,
        Rule.VAGUE: english_wide.SPARED,
        Rule.BEGGING: english_pleading.NOT_BEGGING,
    },
    openings=english_work.OPENINGS,
    hiring=english_work.HIRING,
    vague=english_wide.VAGUE,
    broad=english_wide.BROAD,
    begging=(f"{english_pleading.BEGGING}|{english_pleading.OWED}|{english_pleading.HARDSHIP}"),
    counted=english_wide.COUNTED,
    way_out=english_no.WAY_OUT,
    thanking=english_thanks.THANKING,
    reason=english_thanks.REASON,
    named_thanks=english_thanks.NAMED,
    connection=english_thanks.CONNECTION,
    hollow=english_thanks.HOLLOW,
    flattery=f"{english_praise.FLATTERY}|{english_praise.LIFTED}",
)._replace(
    spelling=english_spelling.SPELLING,
    no_exit=english_no.NO_EXIT,
    demand=DEMAND,
    arranging=ARRANGING,
    worn=english_address.WORN,
    theirs=r"\b(?:he|she|him|her|his|hers|they|them|their|theirs)\b",
    bare_thanks=english_thanks.BARE,
    grand=english_praise.GRAND,
)
