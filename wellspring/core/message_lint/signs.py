"""Words by which each kind of letter is known, in five languages."""

from __future__ import annotations

CONDOLENCE = (
    r"\b(?:(?:so|very|deeply|terribly|truly) (?:very )?(?:sorry|sad)(?! to (?:bother|trouble"
    r"|ask|disturb))|with you in thought|(?:awful|terrible|sad|dreadful) news|sad to hear"
    r"|i(?:'m| am) sorry\b(?! (?:to (?:bother|trouble|disturb|ask"
    r"|have|say)|for|that i|i))|no tengo palabras|para lo que necesites|sprachlos|geen woorden"
    r"|pas les mots|(?:your|my|our) thoughts (?:are|and)|in my thoughts|my thoughts (?:are|go)"
    r"|condolen"
    r"|thinking of you|your loss|just checking in|after the operation|i am angry on your"
    r"|nothing but sorry|gecondoleerd|verdrietig|gedachten zijn bij|mein beileid"
    r"|tut mir (?:so )?leid|meine gedanken|condoleances|desole pour|mes pensees|pesame"
    r"|siento much|mis pensamientos|cared for my|sorry (?:about|for) (?:your|the)|passed away"
    r"|(?:heart ?broken|devastated|shocked) (?:to hear|by the news|about)|in our (?:thoughts"
    r"|prayers)|\w+'s (?:death|passing)"
    r"|(?:my|our) hearts? (?:goes|go|aches?|is with)|sympath(?:y|ies)|in (?:my|our) prayers"
    r"|rest in peace"
    r"|(?:rotten|cruel|hard|terrible|awful|sad) (?:news|after|blow|loss)|that's (?:rotten|cruel"
    r"|awful)"
    r"|aufrichtige\w* anteilnahme|veel sterkte|innige deelneming|toutes mes pensees|mi mas sentido)"
)
CONGRATULATION = (
    r"\b(?:congrat\w*|(?:happy|glad|delighted|thrilled) to (?:read|hear|see) that you|well done"
    r"|hats off|you did it|you made it|happy birthday|(?:delighted"
    r"|thrilled|pleased|glad|happy)"
    r" for you|well deserved|chapeau|kudos|mazel tov|so happy for|proud of you|bravo"
    r"|gefeliciteerd|proficiat"
    r"|gluckwunsch\w*|gratuliere|felicitations|enhorabuena|felicidades|and now \w+ knows)"
)
THANKS = (
    r"\b(?:thank(?:s| you)(?! (?:so much )?in advance)|gratitude|appreciate (?:your|it|all)"
    r"|appreciated|i owe you|grateful|thankful|cheers mate|bedankt|dank|danke|merci|remercie"
    r"|agradezco|agradecer\w*|gracias|can't thank)\b"
)
CONNECT = (
    r"\b(?:accept my (?:request|invitation|invite)|(?:among|to|in) my contacts|adding you"
    r"|in your network"
    r"|connect(?:ed|en|er|ar)?(?! (?:me|us)\b)(?! (?:to|with) (?!you|each|other|peers|like"
    r"|someone|people|more)\w)|add you|my invitation|(?:professional"
    r"|professionele) net\w+|beruflich\w+ netz\w+|reseau professionnel|red profesional"
    r"|(?:in|build\w*|grow\w*|expand\w*) my (?:\w+ )?network|connection request|add me\b"
    r"|(?:join|part of) your (?:\w+ )?network|rejoindre votre|swap notes|link up|conectar|keep"
    r" up with your|connecting with"
    r"|staying (?:in touch|connected)"
    r"|follow your work|(?:aan|en) (?:mijn|m'n|je) netwerk|netzwerk|a mi red\b|mon reseau"
    r"|expand my network|vernetzen|stay in touch|to have you in it|following your work|read"
    r" more of you)\b"
)
INTRODUCE = (
    r"\b(?:introduc(?:e|ing) (?:me|us)|(?:an? |any |your )intro(?:duction)?\b|put(?:ting)?"
    r" (?:me|us) in (?:touch|contact)|connect me|forward the note"
    r"|pass on my|voorstellen|in contact brengen|vorstell\w*|bekannt machen|in kontakt"
    r"|kontakt zu|nous presenter?|me presenter|en relation|en contact|presentarnos|presentarme"
    r"|presentas|nos presentas)\b"
)
NOTE = (
    r"\b(?:offered to (?:pass|forward)|kindly (?:passes|agreed|offered)|passes? this"
    r"|pass(?:ing)? this (?:on )?to|you can forward|(?<!look )(?<!looking"
    r" )forward to)\b"
)
OUTCOME = (
    r"\b(?:i(?:'ve| have) decided|i (?:took|turned down|accepted|declined|signed|begin at)"
    r"|(?:they|she|he) (?:chose|offered me|took)"
    r"|did(?:n't| not) work out|it(?:'s| is) (?:settled|decided|official)|i have signed|i(?:'m|"
    r" am) starting (?:at|as|with)|i (?:got|have) (?:an offer|the job)|i(?:'ve| have)? (?:got"
    r"|did not get|didn't get|accepted) the"
    r"|the answer was|good news|i start at|so you hear it from me)\b"
)
REPORT = (
    r"\b(?:(?:what|word) (?:on what )?came of|you (?:told|advised|mentioned|recommended|sent"
    r"|pointed|gave|introduced|put|looked)"
    r"|(?:after|since|thanks to) your (?:advice|tip|introduction|call|suggestion|note)|your"
    r" (?:tip|advice|suggestion|introduction|contact|name) |an update|you suggested|you asked me"
    r"|as i said|i did)\b"
)
NEWS = (
    r"\b(?:announc\w+|(?:quick|short|little) (?:update|news)|my last (?:day|week|month)|(?:new"
    r"|change of) (?:job|address|number|role|chapter|position)"
    r"|i (?:passed|moved|joined|left|start|started|opened)\b|i(?:'m| am) (?:starting|swapping"
    r"|trading|switching|joining|returning|quitting|changing"
    r"|retiring|launching|opening)|nieuwe (?:baan|functie|adres)"
    r"|neue (?:stelle|adresse|aufgabe|arbeit)|change de|change d'|nouveau poste|nuevo"
    r" (?:trabajo|puesto)|he cambiado|i have joined|i(?:'ve| have) joined|verlasse ich|verlaat"
    r" ik|je quitte"
    r"|dejo (?:la|el)|i(?:'m| am) (?:moving|leaving|now|freelancing)|i(?:'ve| have) (?:moved"
    r"|left|started|got)|we(?:'ve| have| are| 're)? (?:moved|opening|had)|is opening|opent"
    r"|from (?:may|june|\w+ary)|i'll be|i will be|as of|vanaf|ab \w+|verhuisd|gezogen"
    r"|a partir de|desde \w+|demenage|mudado|ahora soy|maintenant|ich arbeite jetzt)\b"
)
KNOWN = (
    r"\b(?:(?:pleasure|nice|fun) to (?:see|meet|have met)|lovely seeing|(?:good|great|nice)"
    r" (?:seeing|meeting)|lovely to|great to (?:see|meet)|we (?:spoke|met)|as you know"
    r"|since we|last (?:week|time|month|year)|long time|i was in your|we shared|leuk je te"
    r"|fijn dat we|schon,? (?:dich|dass)|plaisir de te|de te rencontrer|alegro verte"
    r"|gusto conocerte)\b"
)
FORMAL = (  # one writes so to somebody one does not know
    r"^(?:dear (?:mr|mrs|ms|miss|dr|prof|sir|madam|director|chef|hiring|recruit|hr)|hello (?:mr"
    r"|mrs|ms)|geachte|sehr geehrte|(?:chere? )?madame|(?:cher )?monsieur|estimad|l\.?s|to who"
    r"|a qui|a quien|aan wie|an die)|\[|\{"
)
APPLYING = (
    r"\b(?:(?:wish|like|want|write|writing) to apply|(?:enclosed|attached) (?:is |please find )?my"
    r"|please find (?:enclosed|attached)"
    r"|my application|i am writing to|my (?:details|cv|resume) (?:are|is)"
    r"|your organi[sz]ation)\b"
)
STRANGER = (
    r"\b(?:looked up to you|(?:fan|admirer) of (?:you|everything|yours)|follow(?:ed|ing)? your"
    r"|suggested (?:that )?i|(?:gave|given) me your|told me (?:about|that|of) you"
    r"|you don't know me|my name is|i am writing to (?:inquire|enquire|apply)|i found your"
    r"|came across your|(?:read|heard|saw|watched) your|says (?:that )?you|mentioned your)\b"
)
HELLO = (  # how one greets somebody again, before or instead of a request
    r"\b(?:how(?:'s| is| are| have) (?:you|your|the|things|life|it)\b|do you still|(?:is|are)"
    r" (?:the |your )?(?:\w+ )still"
    r"|long time|it's been (?:ages|too long|years|a while|forever)|(?:lovely|great|good) to see"
    r" you|i was telling"
    r"|remember (?:our|the|when|how|that)|your old \w+|walked past|found the|found your|the photo)"
)
LET_US = (
    r"\b(?:let's|shall we|like to|love to|happy to|glad to) connect\b(?! (?:me|us|you|them"
    r"|him|her)\b)"
)
