"""How English asks, begs, greets many, thanks and leaves a way out."""

from __future__ import annotations

from wellspring.core.message_lint.tongues.tongue import Tongue

_MODAL = r"(?:could|can|would|will|might)(?:n't)?"
_SOME = r"(?:\w+ ){0,2}"
_RESUME = r"(?:resume|cv|curriculum(?: vitae)?|profile)"
_JOB = (
    r"(?:job|role|position|vacanc(?:y|ies)|openings?|opportunit(?:y|ies)|posts?|work|employment"
    r"|place|jobs|roles|positions|spots?|gigs?)"
)
_MINE = (
    r"(?:my (?:contract|job) (?:is|was|has)|i(?:'m| am| have been|'ve been) (?:\w+ )?(?:looking"
    r"|searching|hunting|on the market|out of work|between jobs|available|laid off|made redundant))"
)
ASKS = {
    "talk": r"calls?|talk|chat|meet(?:ing)?|coffee|lunch|beer|pint|dinner|drink|conversation"
    r"|(?:\w+ )?minutes|quarter of an hour|(?:half an )?hour|moment|speak|visit|come (?:round|by|over"
    r"|with)|sit (?:in|down)|catch up|some time|find a time|ring|phone|interview|zoom|see me"
    r"|of your (?:\w+ )?time|buy you|connect over",
    "introduction": r"introduc\w+|introduction|(?:put|get) (?:me|us|him|her|you two) in(?: touch|to)"
    r"|connect (?:me|us|you)|pass (?:on )?(?:\w+ )?(?:my )?(?:note|number|name)|forward (?:\w+ ){0,2}"
    r"note|ask (?:him|her|them|your \w+)|(?:her|his|their) (?:number|address|e-?mail)|pass him|"
    r"get me in",
    "review": rf"(?:look (?:over|at|through)|review|read|proofread|check|feedback on|edit) {_SOME}"
    rf"(?:{_RESUME}|letter|draft|chapter|application|essay|portfolio|proposal|pages)",
    "reference": r"recommend me|refer me|a? ?(?:reference|recommendation)|good word|endorse"
    r"|vouch for|speak (?:to|with) your (?:boss|manager|director|hr)|recommend(?:ing)? me",
    "pass_on": rf"(?:circulate|forward|pass|send|share|distribut\w+|spread) {_SOME}{_RESUME}",
    "thing": r"send me|share your|lend me|lend us|(?:use|borrow) \w+ of your|the address of"
    r"|your (?:data|slides|notes|template)",
    "name": r"(?:tell me|know|suggest|let me know|recommend) (?:\w+ )?(?:who|whom|recruiters?"
    r"|anyone|someone|somebody|a (?:guide|person|good))\b|who(?:m)? else|which (?:recruiters?"
    r"|people)",
    "join": r"join (?:us|me)|take part|come along|speak at|attend",
    "money": r"sponsor|donat\w+|invest in|fund (?:us|me)|lend me (?:money|\d)",
    "answer": r"tell (?:me|us)|show me|explain|answer|ask you|share|let me know|say|know|which"
    r"|what|how|when|where|why|did you|do you|help",
}

ENGLISH = Tongue(
    name="en",
    asks=ASKS,
    me=r"\b(?:i|i'm|i've|i'd|i'll|me|my|mine|myself)\b",
    you=r"\b(?:you|your|yours|yourself|you're|you've|you'd|you'll|u|ur)\b",
    trigger=rf"\b{_MODAL} (?:you\b(?! (?:believe|imagine)\b)(?! like to (?:come|see))"
    r"|somebody\b|someone\b|your \w+ )"
    r"|\b(?<!from )(?<!in )(?<!since )(?<!until )(?<!this )(?<!by )(?:could|can|may|might|shall)"
    r" (?:i|we|you and i)\b(?! (?:ever|help)\b)"
    r"|\b(?:are|were) you (?:free|available|open|able|willing|around|up for)\b"
    r"|\bdo you (?:have|know|mind|happen to|think you c)|\bhave you (?:got|time)\b|\bgot any\b"
    r"|\b(?:is|are|might|could) (?:there|it) (?:be )?(?:any|some|possible|a (?:position|job|role)|"
    r"anything)"
    r"|\bwould (?:it|there) be (?:possible|ok|okay|all ?right|any)|\bwho of you (?:could|can)\b"
    r"|\b(?:i|we)(?:'m| am| was|'ve been| have been| would be|'d be)? ?(?:just |only |really )?"
    r"(?:wonder(?:ing|ed)?|hoping) (?:if|whether|that|for|you|to)\b"
    r"|\bi(?:'d| would| should) (?:\w+ ){0,2}(?:love|like|appreciate|value|welcome) "
    r"(?!to (?:think|stay|thank|express|say|wish|keep|tell you|offer|invite|give)\b)"
    r"(?:to|if|your|any|it|a|an|some|feedback|fifteen|twenty|half)"
    r"|\bi(?:'d| would) be (?:\w+ ){0,2}(?:grateful|glad|happy|thankful|honou?red|delighted|keen)"
    r" (?:if|for|to (?:have|meet|talk|speak|discuss|hear|get))"
    r"|\b(?:i|we) hope (?:that )?you (?:can|could|will|would|might)\b"
    r"|\bit would (?:really |greatly )?(?:help|be (?:great|lovely|wonderful|good)|mean)"
    r"[^.;]{0,20} to (?:talk|have|speak|meet|hear|know)\b"
    r"|\bplease,? (?!find|accept|ignore|do (?:only|not)|don't|only|just|let me help|tell your"
    r"|excuse|forgive|see|give (?:my|her|him)|say)"
    r"(?:\w+ly )?(?:let|send|forward|tell|share|pass|introduce|keep|think|help|write|call|point|get"
    r"|consider|circulate|connect|put|recommend)\b"
    r"|(?:^|[,;:] |\band |\bjust )(?:let me know (?:if you|of |about|when|who|what)"
    r"|keep me|think of me|send me|give me|point me)\b"
    r"|\bwrit(?:e|ing) to (?:you to )?(?:inquire|enquire|ask|apply|see)\b|\blet's (?:find|set|meet|get|have|grab|talk)\b|\bneed (?:\w+ ){0,2}(?:of your time|your help)\b"
    r"|\b(?:would|will) be (?:\w+ )?(?:appreciated|welcome)\b|(?<!you )\bare (?:\w+ )?welcome\b"
    r"|\b(?:has|have|is|are) (?:your \w+|you|they|anyone) (?:\w+ )?(?:hiring|recruiting)\b"
    r"|\b(?:would|will|could) (?:\w+ )?be (?:willing|able)\b"
    r"|\bfeel free to (?:pass|share|forward|circulate)\b",
    pleasantry=r"\bhow(?:'s| is| are| was| were| do you (?:do|like))\b|\bremember\b|\bwhat are you"
    r" (?:building|up to|doing)|\bwhat's new|\bis \w+ (?:walking|well)|\bare you (?:well|all)"
    r"|\bcould (?:it|you) (?:really|believe)|\bfree on \w+ for the|\bhear (?:\w+ )?how (?:you|your|it|things|everyone|the \w+)"
    r" ?(?:\w+ ){0,3}(?:are|is|go(?:es|ing)?|get|'re|doing)|\b(?:glad|love|happy) to hear (?:it|from you|"
    r"your news|all about)|\bif (?:i|we) can (?:ever )?(?:help|do|be)|\bif there(?:'s| is) (?:ever )?"
    r"(?:any|some)thing (?:at all )?(?:i|we|you need)|\b(?:is there )?(?:any|some)thing [^.?!]{0,30}\b"
    r"i (?:can|could|might) (?:do|look|help|bring|send)|\bin return\b|\b(?:how|what|where) (?:can|could"
    r"|may) i (?:help|do for|be of|bring)|\bif you(?: ever)? need\b|\b(?:could|can|may|shall|might) i "
    r"(?:offer|help|return|bring|send you|lend|treat|take you|introduce you)\b|\bwork with you again",
    instead=r"^(?:and |but )?(?:if (?:not|that|you (?:can't|cannot|are|don't|have no|'re))|otherwise"
    r"|or (?:if|else|perhaps)|alternatively|failing that)",
    openings=rf"\b(?:any|an|some|open|vacant|suitable|current|job|your) (?:\w+ )?(?:openings?|vacanc"
    r"(?:y|ies))\b|\bvacanc(?:y|ies)\b|\bopenings (?:at|in|on|for|with)\b"
    rf"|\b(?:open|vacant|free|available) (?:position|role|job|post)s?\b"
    r"|\b(?:job|employment|career|work) opportunit(?:y|ies)\b"
    r"|\b(?:any|some|are there|is there|hear of|know of|be|come across) (?:a |an |any |some )?"
    r"(?:\w+ )?(?:jobs?|roles?|positions?|gigs?|work)\b(?: (?:going|open|available|for me|in|at))"
    r"|\b(?:know|hear) (?:of |about )(?:any|a|some)?(?: \w+)? ?(?:jobs?|roles?|positions?)\b"
    r"|\b(?:is|are) (?:your|the|you|they|anyone|anybody)\b[^.?!;]{0,40}\b(?:hiring|recruiting|taking"
    r" (?:people|anyone) on)\b|\bwho(?:'s| is| might be|) (?:currently )?(?:hiring|recruiting"
    r"|looking for an? )|\bneeds? (?:another|someone|somebody|a new|a|an extra|more people|staff)\b"
    r"(?= ?\w* ?(?:in|at|for|\?|receptionist|cook|driver|clerk|hand|person))"
    r"|\b(?:anything|something|a spot) (?:open|opens|opening) up\b"
    r"|\bapplication for (?:any|an?) (?:open )?(?:position|role|job)"
    r"|\bany(?:one| one)? (?:leads|opportunities)\b"
    rf"|\b(?:get|find|have|offer|give) me (?:a |an |some ){_JOB}\b",
    for_others=r"\b(?:my|our) (?:\w+ )?(?:friend|sister|brother|son|daughter|wife|husband|partner"
    r"|neighbou?r|niece|nephew|cousin|mother|father|mum|dad|colleague|student|client|mentee|aunt"
    r"|uncle|flatmate|former \w+)\b(?:[^.?!]{0,60})?\b(?:is|was|has|have|closed|needs|finishes|lost"
    r"|looks|left|wants|would)\b|\bfor (?:her|him|them|a friend|my \w+)\b|\b(?:she|he|they) (?:is|'s"
    r"|are) looking\b|\bi(?:'m| am) (?:hiring|recruiting)\b|\b(?:i|we)\b[^.?!]{0,50}(?<!you )\bhave an? "
    r"(?:\w+ )?(?:opening|vacancy)\b|\bwould (?:she|he)\b",
    vague=r"\b(?:pick(?:ing)?|picked|tap(?:ping)?|borrow) (?:at )?(?:your|ur) (?:brains?|mind|"
    r"wisdom)\b"
    r"|\bany (?:and all )?(?:\w+ )?(?:thoughts|advice|ideas|guidance|suggestions|tips|pointers"
    r"|insights?|input|leads|help)\b"
    r"(?=[^.?!]{0,12}[.?!]|[^.?!]{0,60}(?:welcome|apprecia|great|helpful|for me|you (?:can|could"
    r"|might|may|have)|areas|where|career))"
    r"|\bareas? (?:i|that i) (?:could|should|can|might) (?:look|explore|consider)"
    r"|\b(?:tips|pointers|ideas|advice|suggestions|thoughts)(?: or \w+)? for me\b"
    r"|\bkeep (?:me|us) (?:\w+ )?(?:in mind|on your radar|in your thoughts)\b"
    r"|\b(?:please |do |just )think of me\b|\bthink of me (?:if|when|should)\b"
    r"|\b(?:keep|have) (?:an |your )?(?:eyes?|ears?) (?:out|open|peeled)"
    r"|\b(?:hear|hears|know|come across|spot|see) (?:of |about )?(?:anything|something|any|a |of)"
    r"[^.?!;]{0,60}\b(?:let me know|tell me|give me a shout|drop me|please|think of me|ping me)"
    r"|\blet me know (?:if|of|about|when|should)\b[^.?!;]{0,30}\b(?:hear|know|come across|see|spot"
    r"|have)\b[^.?!;]{0,12}\b(?:of |about )?(?:anything|something|any )"
    r"|\bif (?:something|anything) (?:comes|turns|pops|opens|crosses|fits|suitable)"
    rf"|\b(?:circulat|distribut|forward|shar|pass|send|spread)(?:e|ing|)\b[^.?!]{{0,14}}\b(?:my"
    rf"|the|it)\b[^.?!]{{0,12}}(?:{_RESUME}[^.?!]{{0,14}})?\b(?:around|among|amongst|to (?:everyone"
    r"|anyone|your (?:network|contacts))|in your network|with your (?:network|contacts)|widely)"
    rf"|\bcirculate (?:it|my {_RESUME})\b|\bpass(?:ing)? my {_RESUME}\b"
    r"|\b(?:general|some|your) (?:\w+ )?(?:guidance|advice|thoughts|perspective|input|insights?)"
    r"(?: \w+)? (?:on|about|as to) (?:what (?:direction|to do|i should)|where (?:somebody|someone"
    r"|i|to)|my (?:options|career|future|situation|search|next)|life|things|careers?\b)"
    r"|\bwhat (?:do you think )?(?:i should|should i) do(?! (?:first|in|with|about))\b"
    r"|\bopen to (?:anything|any ideas|whatever)\b|\bsome people who (?:might|may|can|could)\b"
    r"|\banyone (?:who|that) (?:might|may|can|could) (?:be able to )?help\b"
    r"|\b(?:help|support) (?:me )?(?:in )?any way (?:you can|possible)\b|\bspread the word\b"
    r"|\bput the word out\b|\bbounce (?:some |a few )?ideas\b|\bwhatever you can (?:do|think of)",
    mentioned=r"\b(?:not|never|won't|don't|without|instead of|rather than|phrase|expression|words?"
    r"|hate|asked|ask me|asking me|thanks? (?:you )?for|you asked|i did|for letting|was|said|says)\b"
    r"(?! (?:i|you) (?:could|can|might)\b)[^.?!;]*$",
    begging=r"\b(?:desperat\w*|begging|i beg|beg you|pretty please|please,? please|last hope|only hope"
    r"|only chance|hopeless|at my wits|at the end of my (?:rope|tether)|nowhere (?:else )?to turn"
    r"|(?:where|whom?) (?:else )?to turn|i'll take (?:anything|whatever)|i(?:'d| would|'ll| will)"
    r" (?:do|take|accept) (?:anything|any job|whatever)|really,? really need|need help badly"
    r"|(?:badly|urgently|desperately) need|you have to help|you(?:'re| are) my last"
    r"|(?:my |our )?savings (?:are|have)|(?:can't|cannot|can not|unable to|struggling to|how to) "
    r"(?:even )?(?:pay|feed|afford|make ends|cover)|lose (?:my|the|our) (?:house|home|flat)"
    r"|the bank wants|no money|(?:treated|fired|dismissed|let go|laid off|sacked) (?:so )?"
    r"(?:very )?(?:unfairly|badly|unjustly|cruelly)|so unfairly|thrown out|i(?:'m| am) (?:a )?"
    r"(?:nobody|mess|wreck|failure|broken|ashamed|drowning)|forever in your debt|crumb"
    r"|(?:no one|nobody) (?:even )?(?:wants to hire|answers|replies|will (?:hire|take))"
    r"|rejection after rejection|(?:hundreds|\w+ hundred) (?:of )?(?:applications|rejections)"
    r"|can't sleep|things are (?:really |so )?bad|terribly busy|take pity|mercy|i know you must be"
    r"|on my knees|sorry to (?:bother|burden|be a burden|be such)|anything at all you can)\b",
    mass=r"^(?:dear|hi|hello|hey|good \w+|greetings)?,? ?(?:all(?: of you)?|everyone|everybody"
    r"|folks|guys|team|friends|colleagues|connections|contacts|network|ladies and gentlemen"
    r"|(?:dear )?friends(?: and| &) \w+|family and friends|\w+ and colleagues|both of you|y'all"
    r"|undisclosed recipients)(?: there)?(?: ?[,.!:-]|$)|^to (?:all|everyone|whoever it)\b",
    mass_words=r"\b(?:mass (?:e-?mail|mail|message)|group (?:e-?mail|mail|message)|impersonal (?:e-?"
    r"mail|mail|message|note)|bulk (?:e-?mail|mail)|cross-?posting|each of you|whole network"
    r"|all (?:my|of my) (?:contacts|connections)|(?:thanks|thank you) (?:to )?(?:all of you|you all"
    r"|all for))\b|\bthank you all\b",
    whom=r"\bto who(?:m|ever|soever)?\b (?:this |it )?(?:it )?(?:may|might|reads|concern)"
    r"|^(?:dear )?(?:sirs?(?:,| |/)*(?:or |and |/ ?)?madam|madam or sir|sir or|sir/m|hiring"
    r" (?:manager|team|committee)|recruiters?\b|recruit\w+ (?:manager|team)|hr\b|human resources"
    r"|talent (?:team|acquisition)|admissions|sir,? madam)",
    stock=r"\badd you to my (?:\w+ )?(?:network|contacts)|\bgrow my (?:\w+ )?network\b|\besteemed\b"
    r"|\bimpressed (?:by|with) your (?:\w+ )?(?:background|profile|experience|credentials)"
    r"|\bsynerg\w+|\b(?:valuable|great) addition to your\b|\bfor your perusal\b|\bdynamic self-?"
    r"|\bfavou?rable (?:response|reply)|\bvalued (?:customer|contact|connection|partner|colleague)",
    way_out=r"\bno (?:worries|problem|harm|pressure|hurry|rush|need|obligation|hard feelings|reply"
    r"|matter|big deal|stress|offen[cs]e)\b|\bfeel free (?:to (?:say|decline|ignore)|not)\b"
    r"|\b(?:a|short|simple|line|hear|say|says|saying|of|quick|and) (?:\w+ )?no\b(?! (?:one|idea))"
    r"|\bsay no\b"
    r"|\beither way\b|\bonly (?:if|do so)\b|\bnever mind\b|\brather not\b|\bif (?:not|neither|none)\b"
    r"|\bunderstand (?:completely|entirely|fully|totally|if)|\bi (?:will |'ll |would |quite |fully |"
    r"completely |totally |entirely )*(?:understand|manage)\b|\bi'(?:ll|d) (?:completely |fully |"
    r"quite |totally |of course |certainly |absolutely )?(?:understand|manage|use|go|leave)\b"
    r"|\botherwise\b|\bwhichever\b|\b(?:just )?say so\b|\bjust say\b|\bjust tell me\b|\ball good\b"
    r"|\bif you(?:'re| are)? (?:\w+ )?(?:comfortable|busy|away|swamped|short|full|too|willing|can't"
    r"|cannot|don't|prefer not|like\b|have no|know of none|happy where)"
    r"|\bif (?:it|that|this|now|he|she|nobody|\w+day|your \w+|the \w+|exams|\w+) ?(?:does not|do not"
    r"|doesn't|don't|isn't|is not|is (?:a bad|full|not|too|for|family|awkward|out|buried)|'s (?:a"
    r"|awkward|buried|full|not|out|too|swamped)|'re (?:full|away)|have eaten|knows)"
    r"|\b(?:don't|do not) (?:feel (?:obliged|you have|any)|worry)|\bignore this\b|\bdon't dig\b"
    r"|\b(?:that|it)(?:'s| is)? (?:\w+ )?(?:fine|ok|okay|all right) too\b|\bthanks either way\b"
    r"|\byou need not\b|\bif sunday\b|\bor neither\b|\bor tell me kindly\b|\bwithout any obligation",
    connection=r"\b(?:suggest\w*|recommend\w*|mentioned|told|gave|advised|urged|referred|introduced|"
    r"pointed|sent|says|said)\b[^.?!]{0,30}\b(?:i|me|you|your|us)\b"
    r"|(?<!do )(?<!if )\byou (?:know\b(?! (?:of|any|if|whether|some)\b)|mentioned|said|told|asked|wrote|once|trained|helped|spoke|taught|gave)\b"
    r"|\byour (?!(?:website|profile|company|time|valuable|field|industry)\b)(?:[\w-]+ ){0,3}"
    r"(?:talk|lecture|article|paper|"
    r"post|posts|book|essay|piece|film|study|column|recipe|bulletin|leaflet|exhibition|podcast"
    r"|interview|stand|speech|report|blog|episode|keynote|presentation|panel|question|comment"
    r"|workshop|class|seminar|newsletter|review|research|colleague|depot|office"
    r"|answer (?:about|on|to|in|under))\b"
    r"|\bwe (?:both|met|spoke|share|shared|sat|worked|studied|talked|were|are both)\b|\bwe're both\b"
    r"|\b(?:read|heard|saw|watched|visited|seen|attended|enjoyed|listened to|followed|used) (?:about "
    r"you|you\b|your|of you|the (?:talk|interview))|\bfellow\b|\balum\w*\b|\bin common\b"
    r"|\b(?:my|your) (?:\w+ ){0,2}(?:tutor|supervisor|teacher|colleague|neighbou?r|cousin|friend|"
    r"boss|professor|student)\b|\b(?:from|at) your (?!website)\w+|\bsame (?:school|team|town|choir|"
    r"club|group|course)\b|\bwas in your\b|\b(?:since|when|after|where) (?:we|you)\b|\bcaught my eye",
    reason=r"\bbecause\b|\bsince\b|\bso that\b|\bso (?:i|we) can\b|\bas (?:you|we)\b|\byou asked\b"
    r"|\bto (?:hear|follow|read|learn|send|compare|stay in touch|tell you|show)\b|\byour (?:view|post"
    r"|work on|view from)|\bboth\b|\benjoy\w* (?:your|following|reading)",
    named_thanks=r"\bi(?:'ll|'m| will| am|'ve| have)? (?:\w+ ){0,3}(?:us(?:e|ing|ed)|try(?:ing)?"
    r"|start\w*|"
    r"sign\w*|wrote|written|writing|call\w*|book\w*|put\w*|apply\w*|take|taking|took|bring|build\w*"
    r"|going to|seeing|let you know|start|change\w*|chose|decided|begin|read(?:ing)?)\b"
    r"|\byour (?:\w+ )?(?:point|tip|remark|suggestion|idea|example|answer|words?|story"
    r"|question|comment|note|honesty) (?:on|about|that|to|of|is|was|helped|worked|saved)"
    r"|\b(?:what|as|which|that|the \w+ (?:\w+ )?) ?you (?:said|showed|told|drew|lent|mentioned|"
    r"suggested|recommended|gave|made|shared|explained|advised|described|wrote|had)"
    r"|\byou (?:\w+ )?(?:took the time to (?!speak|talk|meet)|showed|told me (?:that|about)|"
    r"lent|drew|suggested)\b"
    r"|\bfor (?:telling|being|showing|lending|sending|explaining|introducing|fixing|driving|reading|"
    r"bringing|saying|teaching|sharing (?:the|how|what)|pointing|warning|the (?:soup|book|names?|"
    r"ladder|link|list|contact|introduction to|tip))\b|\bsaved me\b|\b(?:recipe|dinner)\b",
    offer=r"\b(?:i|we)(?:'d| would|'ll| will| can| could|'m| am)? (?:\w+ ){0,2}(?:send you|bring|lend"
    r"|share|show you|return the favou?r|help you|help with|introduce you|in return|carry|buy you)\b"
    r"|\bin return\b|\bif (?:i|we) can (?:ever )?(?:help|be of)|\banything (?:i|we) (?:can|could) do\b"
    r"|\bhow (?:can|could|may) i help\b|\bon me\b|\bhappy to (?:share|help|send|return)\b"
    r"|\btell me if you need\b|\bi have (?:a spare|two seats|kept)|\bi(?:'ll| will) (?:bring|come)",
    once=r"\b(?:haven't|have not|hadn't|not) (?:\w+ )?(?:spoken|talked|been in touch|seen|written|met)"
    r"[^.?!]{0,25}\b(?:years?|decades?|ages|long)\b|\b(?:must be|been|be|is|it's) (?:over |almost |"
    r"about |more than |at least )?(?:a decade|ages|(?:\w+|\d+) years) (?:or so |now )?(?:since|that)"
    r"|\bafter (?:all these|so many|\w+) years of silence",
    catching_up=r"\bcatch(?:ing)? up\b|\bhow you(?:'re| are)\b|\bsee you again\b|\bfor the match\b"
    r"|\bsay hello\b",
    topic=r"\b(?:about|on|regarding|into|of) (?!me\b|you\b|mine\b|it\b|my (?:\w+day|way|side)|mon|tue|wed|"
    r"thu|fri|sat|sun|your (?:own )?"
    r"(?:time|valuable)|the (?:phone|\w+th|\w+st)|behalf|\d|a (?:call|chat|\w+day)|course|zoom)\w+"
    r"|\bhow (?!are|is|was|do you do|things)(?:\w+)"
    r"|\b(?:which|what (?!works|time|day|suits|you do|do you think i)|whether|why)\b"
    r"|\bwhere (?!i|we can)\w+|\bwho (?!can)\w+|\bdid (?:you|the|it)\b"
    r"|\bto (?:settle|compare|plan|prepare|hear|understand|learn how|learn from|show you)\b"
    r"|\bone (?:thing|question)\b|\bmay i (?:use|visit the|borrow)\b|\bcould i use\b|\bthe \w+ (?:rules"
    r"|hours|figures|file|draft|layout|address)\b|\blook at\b|\bread (?:my|the|two)\b",
    want=r"\b(?:question|ask|learn|hear|understand|know|want|find out|curious|interested)\b",
    broad=r"\b(?:about it|(?:about|on|in|of|into) (?:things|stuff|everything|life|careers?|consulting"
    r"|(?:your|the|my|our|his|her) (?:\w+ )?(?:field|industry|company|firm|job|experiences?"
    r"|perspective|work|career|role|path|journey|options|future|situation|achievements|ideas|plans?"
    r"|background|trade|sector|business|profession|delta)))\b"
    r"|\bwhat you do\b|\b(?:a few|some|several) questions\b|\bsome information\b|\binformational\b"
    r"|\byour (?:experiences?|perspective|story|insights?|wisdom|journey)\b"
    r"|\bmore about (?:you|what|your)\b|\bpresent my\b|\bdiscuss my\b|\babout [a-z]+(?=[.?!]|$)",
    use=r"\b(?:i|we)(?:'m| am|'re| are|'ve been| have been)(?: \w+){0,3} (?!looking|writing to|hoping|"
    r"wondering|reaching|sending|applying|interested|going to be|waiting|thinking about a)\w+ing\b"
    r"|\bam (?:deciding|choosing|preparing|planning|moving)\b|\b(?:i|we)(?:'ll|'d| would| will|"
    r" plan to| need| want| have to| must| has to)\b[^.?!]{0,40}\b(?:use|build|decide|choose|plan|"
    r"order|put|know|settle|understand|print|present|"
    r"learn|read|start)\b|\bso (?:that )?(?:i|we)\b|\bbecause\b|\bfor (?:my|our|the) (?!call|chat|talk|time|moment|past|last)\w+"
    r"|\bto (?:decide|choose|plan|prepare|build|see whether|settle|get)\b|\bbefore (?:i|we|friday)\b"
    r"|\bi (?:restore|teach|start|order|present|have to|have two)\b|\basked me to\b"
    r"|\bis (?:drawing|moving|planning|preparing)\b|\bwould (?:help|settle)\b",
    flattery=r"\byou(?:'re| are) (?:(?:truly|so|such|really|simply|absolutely|an?|the|my|very|just|all"
    r"|always) )*(?:amazing|incredible|awesome|wonderful|legend|absolute legend|genius|inspiration"
    r"|inspiring|god|goddess|role model|real role model|best in|brilliant|hero|idol|guru|outstanding|"
    r"extraordinary|phenomenal|rock ?star|absolute \w+|superstar|icon)\b|\b(?:biggest|huge|massive) "
    r"fan\b|\b(?:always|long|greatly|so) (?:admired|looked up to)\b|\bi (?:admire|worship|idoli[sz]e)"
    r"|\b(?:impressive|incredible|amazing|stellar|inspiring) (?:career|profile|journey|success|track"
    r" record|background|person)\b|\b(?:career|success|journey|profile) is so (?:inspiring|"
    r"impressive)|\bnobody is as\b|\bhalf the person\b|\blooks up to you\b|\bturns to gold\b",
    substance=r"\byour (?:[\w-]+ ){0,3}(?:talk|lecture|article|paper|post|book|essay|piece|film|study|"
    r"column|recipe|podcast|answer|point|remark|quince|interview|blog|note|photographs)\b"
    r"|\bwhen you\b|\bhow you\b|\bthe way you\b|\byou (?:wrote|said|told|showed|built|mentioned|were"
    r"|moved|led|turned|helped)\b|\bthe \w+ (?:that )?you \w+ed\b|\bon the radio\b",
    chain=r"\b(?:send|forward|share|pass)(?: (?:this|it|along|on|him|her))*(?: (?:to|with|along))* "
    r"(?:\w+ )?(?:(?:\w+ )?(?:ten|twenty|\d+|five|seven|twelve) (?:people|friends|others|contacts)"
    r"|everyone|everybody|all (?:your|of your)|as many)|\bbreak (?:the|this) chain\b|\bpass it on\b"
    r"|\bpass along\b|\btoo (?:good|funny) not to share\b|\bchain (?:letter|mail)\b"
    r"|\b(?:you|it) (?:are|is|will be) blessed\b",
)
