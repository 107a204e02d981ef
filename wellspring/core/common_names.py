"""Names so common that sharing one says little; from memory of national name statistics, folded.

Only the order of magnitude is used: the most frequent surnames are borne by about one person in
a hundred of their country, the others here by one in some hundreds.
"""

MOST_COMMON_SURNAMES = frozenset(
    """smith johnson williams brown jones garcia miller davis rodriguez martinez hernandez lopez
    gonzalez wilson anderson thomas taylor moore jackson martin lee thompson white harris
    muller schmidt schneider fischer weber meyer wagner becker schulz hoffmann mueller jong
    jansen vries berg bakker dijk visser janssen smit silva santos ferreira pereira oliveira
    costa rodrigues souza sousa lima alves nowak kowalski wisniewski wojcik kowalczyk kaminski
    lewandowski kowalska wisniewska kaminska zielinski zielinska rossi russo ferrari esposito
    bianchi romano ivanov ivanova petrov petrova smirnov smirnova sidorov kuznetsov kuznetsova
    popov popova shevchenko kovalenko bondarenko melnyk kovalchuk tkachenko boyko kravchenko
    fernandez sanchez perez gomez martins nguyen tran le pham hoang huynh vo vu dang bui wang
    li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo kim park choi
    jung kang cho yoon jang lim han sato suzuki takahashi tanaka watanabe ito yamamoto nakamura
    kobayashi kato yoshida yamada singh kumar sharma patel khan gupta das shah reddy rao ali
    ahmed hussain hassan mohamed yilmaz kaya demir celik sahin novak novakova svoboda horvat
    nagy kovacs toth szabo andersson johansson karlsson nilsson eriksson hansen johansen olsen
    larsen andersen jensen nielsen pedersen korhonen virtanen papadopoulos popescu ionescu
    cohen levi levy dubois durand bernard petit robert richard moreau laurent simon michel
    leroy lefebvre peeters maes jacobs mertens willems claes goossens wouters""".split()
)
COMMON_SURNAMES = frozenset(
    """clark lewis robinson walker young allen king wright scott torres hill flores green adams
    nelson
    baker hall rivera campbell mitchell carter roberts phillips evans turner parker collins
    edwards stewart morris murphy cook rogers morgan peterson cooper reed bailey bell kelly
    howard ward cox richardson wood watson brooks bennett gray james reyes cruz hughes price
    myers long foster sanders ross morales powell sullivan russell ortiz jenkins gutierrez
    perry butler barnes fisher henderson coleman simmons patterson jordan reynolds hamilton
    graham kim gonzales alexander ramos wallace griffin west cole hayes chavez gibson bryant
    ellis stevens murray ford marshall owens mcdonald harrison ruiz kennedy wells alvarez woods
    mendoza castillo olson webb washington tucker freeman burns henry vasquez snyder simpson
    crawford jimenez porter mason shaw gordon hunter hicks dixon hunt palmer robertson black
    holmes stone moss hale lynch ryan walsh byrne oconnor obrien oneill doyle mccarthy
    gallagher doherty kavanagh schafer koch bauer richter klein wolf schroder neumann schwarz
    zimmermann braun kruger hofmann hartmann lange schmitt werner schmitz krause meier lehmann
    schmid schulze maier kohler herrmann konig walter mayer huber kaiser fuchs peters lang
    scholz moller weiss jung hahn schubert vogel friedrich keller gunther frank berger winkler
    roth beck lorenz baumann franke albrecht schuster simon ludwig bohm winter kraus martin
    schumacher kramer vogt stein jager otto sommer gross seidel heinrich brandt haas schreiber
    graf schulte dietrich ziegler kuhn pohl engel horn busch bergmann gruber steiner pichler
    moser egger hofer leitner eder ludescher frei brunner baumgartner mulder groot bos vos
    peters hendriks leeuwen dekker brouwer wit dijkstra smits graaf meer linden kok jacobs haan
    vermeulen heuvel veen broek schouten beek dam leeuw hoekstra koster prins huisman peeters
    kuipers veenstra kuiper postma boer meijer haas schipper verhoeven willems evers boom post
    vermeer maas koning scholten verbeek kramer timmermans dupont lambert bonnet francois
    martinez legrand garnier faure rousseau blanc guerin muller henry roussel nicolas perrin
    morin mathieu clement gauthier dumont lopez fontaine chevalier robin masson sanchez gerard
    boyer denis lemaire duval joly gautier roger roche roy noel meyer lucas meunier jean perez
    marchand dufour blanchard marie barbier brun dumas brunet schmitt leroux colas alonso
    gutierrez romero navarro dominguez vazquez blanco molina serrano delgado castro ortega
    rubio marin sanz nunez iglesias medina garrido cortes santiago guerrero cano prieto mendez
    cruz calvo vidal herrera gallego leon marquez pena campos vega aguilar rojas vargas rios
    soto carvalho gomes ribeiro almeida pinto araujo barbosa rocha dias nascimento andrade
    moreira nunes marques machado mendes freitas cardoso ramos goncalves santana teixeira lopes
    fernandes correia moura monteiro antunes figueiredo azevedo cunha melo barros neves pires
    fonseca matos coelho colombo ricci marino greco bruno gallo conti luca mancini costa
    giordano rizzo lombardi moretti barbieri fontana santoro mariani rinaldi caruso ferrara
    galli martini leone longo gentile szymanski szymanska wozniak dabrowski dabrowska kozlowski
    kozlowska jankowski jankowska mazur wojciechowski kwiatkowski krawczyk kaczmarek piotrowski
    grabowski zajac pawlowski michalski krol wieczorek jablonski wrobel nowakowski majewski
    olszewski stepien malinowski jaworski adamczyk dudek nowicki pawlak gorski witkowski
    walczak sikora baran rutkowski michalak szewczyk ostrowski tomaszewski pietrzak zalewski
    wroblewski marciniak duda kubiak krupa volkov volkova sokolov sokolova lebedev lebedeva
    kozlov kozlova novikov novikova morozov morozova pavlov pavlova semyonov golubev vinogradov
    bogdanov vorobyov fedorov fedorova mikhailov belyaev tarasov belov komarov orlov orlova
    kiselyov makarov andreev kovalyov ilyin gusev titov kuzmin kovalev kolesnyk moroz lysenko
    rudenko savchenko petrenko marchenko koval oliynyk shevchuk hrytsenko pavlenko klymenko
    honchar tkachuk polishchuk bondar svensson gustafsson pettersson jonsson jansson hansson
    bengtsson lindberg jakobsson magnusson lindstrom olofsson lindgren axelsson berglund
    bergstrom lundberg lind lundgren christensen rasmussen sorensen petersen madsen kristensen
    olesen thomsen christiansen poulsen nilsen kristiansen karlsen berg haugen hagen eriksen
    bakke johnsen lund makinen nieminen makela hamalainen laine heikkinen koskinen jarvinen
    sasaki yamaguchi matsumoto inoue kimura hayashi shimizu yamazaki mori abe ikeda hashimoto
    yamashita ishikawa nakajima maeda fujita ogawa goto okada hasegawa murakami kondo ishii
    saito sakamoto endo aoki fujii nishimura fukuda ota miura takeuchi okamoto matsuda nakano
    harada ono tamura nakagawa fujiwara ueda morita hara shibata miyazaki shin seo kwon hwang
    ahn song ryu hong jeon yu ko moon yang bae baek heo nam xie deng feng song tang cao peng
    zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu ding ren shen yao lu fu
    zhong cui tan wong chan cheung lam leung ng ho chow yip tsang lau duong do ngo ly ho phan
    verma mishra agarwal jain mehta joshi iyer nair menon pillai naidu chowdhury banerjee
    mukherjee chatterjee ghosh bose dutta roy saxena kapoor malhotra chopra bhatia desai
    trivedi pandey yadav mahmoud ibrahim mustafa youssef saleh abdullah osman omar hamid haddad
    mansour nasser khalil farouk said amin aziz rahman islam begum akhter chowdhury mohammed
    malik iqbal butt aydin yildiz ozturk arslan dogan kilic aslan cetin kara koc kurt ozdemir
    polat yildirim dvorak dvorakova cerny cerna prochazka kucera vesely horak nemec marek
    pospisil hajek horvath varga kiss molnar nemeth farkas balogh papp takacs juhasz popa radu
    dumitru stan stoica gheorghe rusu munteanu matei constantin papadakis georgiou nikolaidis
    papanikolaou vasileiou dimitriou okafor okeke eze adeyemi adebayo ogunleye okoro nwosu
    bello musa abubakar mensah owusu mwangi otieno njoroge kamau dlamini nkosi ndlovu khumalo
    mokoena botha merwe""".split()
)
GIVEN = frozenset(
    """aaron adam adriana aisha alan albert alberto aleksandra alex alexander alexandra alfred ali
    alice alicja alina amanda amber amir amy ana anders andre andrea andreas andrei andres
    andrew andrzej angela angelika anita anja ann anna anne annette anthony antoine anton
    antonio arjun arthur artur astrid aylin barbara bartosz beata beatriz ben benjamin bernd
    bernhard bert birgit bjorn bob brian bruno camille carla carlos carmen carol caroline
    carsten cecilia charles charlotte chiara chloe chris christian christina christine
    christoph christopher clara claudia claire cornelia cristina dagmar damian daniel daniela
    daria dariusz david deborah dennis diana diego dieter dirk dmitri dominik dorota eduardo
    edward ekaterina elena eli elif elisabeth elizabeth ella elke ellen emil emily emma emre
    enrique eric erik eva ewa fabian fatima felix fernanda fernando florian francesca francesco
    francisco francois frank franz fred frederik gabriel gabriela george georg gerard gerd
    gerhard giovanni giulia gloria grace greg grzegorz guido gustavo guy hanna hannah hans
    harald harry hassan heike heinz helen helena helene helga helmut hendrik henrik henry
    herbert hiroshi holger hugo ian ibrahim ines inge ingrid irena irene irina isabel isabella
    ivan jaap jack jacek jacob jakub james jan jana jane janine jason javier jean jennifer jens
    jeroen jerzy jessica jill jim jiri joan joanna joao joachim joe joel johan johanna johannes
    john jolanta jonas jonathan jorg jorge jose josef joseph juan julia julian juliana julie
    jurgen justin kai karen karin karl karol karolina katarzyna kate katharina katherine
    kathrin kazuo kees keith kelly kenji kenneth kevin klaus krzysztof kyle lars laura lena lea
    leah leo leon leonie lin linda lisa lotte louis luca lucas lucia lucy luis luisa lukas
    maciej magdalena maja malgorzata manfred manuel marc marcel marcin marco marcos marek
    margaret maria marian marie mariusz mark markus marlies marta martin martina mary mateusz
    mathieu matteo matthew matthias maurice max maya megan mehmet mei melanie michael michal
    michel michele miguel mike milan mirjam mohamed mohammed monica monika monique mustafa
    nadia nadine nancy natalia natalie nathalie nathan neil nicolas nicole niels nikolai nina
    noah nora norbert oksana olaf olga oliver olivia omar oscar pablo pamela paola pascal
    patricia patrick patrik paul paula pauline pawel pedro peter petra philip philipp philippe
    pierre pieter piotr priya rachel rafael rafal rahul raj rajesh ralf raquel raul rebecca
    regina reinhard renata renate ricardo richard rita rob robert roberto roger roland rolf
    roman ronald rosa ruth ryan ryszard sabine sam samir samuel sandra sara sarah saskia scott
    sean sebastian sergei sergio silke silvia simon simone sofia sonja sophia sophie stanislaw
    stefan stefanie stephan stephanie stephen steve steven sunita susan susanne sven svetlana
    sylvia takashi tanja taro tatiana teresa theo theresa thijs thomas thorsten tim timo tobias
    tom tomas tomasz torsten tracy udo ulrich ulrike ursula ute valentina vanessa vera veronika
    victor victoria vincent vladimir volker walter wei werner wendy wiktor wilhelm willem
    william wim wojciech wolfgang xavier yasmin youssef yuki yusuf yvonne zbigniew zofia
    zuzanna ming hao jing xin yan hui ying fang lei tao jun feng bo ying kim ji min hyun soo
    young thi van minh anh huy linh duc hung thanh lan mai hoa jaan joost joris bram daan sem
    luuk lieke femke sanne anouk maaike marieke ruud sjoerd wouter bas rik koen stijn tess
    fleur roos iris eline inez eveline esther ilse marloes margriet kaspar lennart malte moritz
    jannik torben uwe detlef horst jutta gudrun hannelore marianne anke antje birte frauke gesa
    imke wiebke swantje annika lara lina mia nele finn paula jule beate bettina cordula doris
    edith elfriede erika gisela heidi ilona kerstin margit rosemarie sigrid waltraud angelo
    enzo fabio gianluca giuseppe luigi mario massimo paolo pietro riccardo salvatore stefano
    vincenzo alessia anita elisa federica giorgia ilaria martina serena silvia alejandra alvaro
    beatriz carolina catalina emilio esteban gonzalo hector ignacio julio lorena manuela
    marisol mercedes nuria pilar ramon rocio rodrigo rosario soledad adriano afonso bruna caio
    camila duarte felipe filipa henrique joana larissa leticia lucas luana luciana marcela
    mariana matheus nuno patricia paulo pedro rafaela renato rui thiago tiago vasco vitor agata
    agnieszka aneta bartlomiej boguslaw bozena danuta edyta elzbieta halina iwona izabela
    jadwiga janusz jaroslaw joanna justyna kamil katarzyna kinga leszek lukasz marzena miroslaw
    monika natalia przemyslaw radoslaw sebastian slawomir tadeusz urszula weronika wieslaw
    zdzislaw olena oksana iryna yulia tetiana natalia kateryna andriy serhiy oleksandr
    volodymyr mykola yuriy ihor vitaliy bohdan taras dmytro maksym roman ruslan vasyl yaroslav
    akira haruka haruto hana hiroko kaori keiko kenta kazuko makoto mariko masako megumi minoru
    naoki noriko ryo satoshi shota takeshi tomoko yoko yoshiko yui yuko yuta ahmad amina farah
    hala hamza hana huda hussein jamal karim khadija khalid laila layla leila mahmoud mariam
    nabil nadia noor nour rami rania salma samira tariq walid yara yasmine zainab zahra ananya
    anil anita arun deepa divya kavita kiran lakshmi meera neha nikhil pooja ravi sanjay shreya
    sneha suresh vijay vikram amit anjali aoife ciara conor eoin niamh siobhan saoirse orla
    liam gareth rhys angus fiona aino eero juha jukka kaisa matti mika minna pekka riitta sari
    timo tuula asa britt elin freja gunnar hakan ida ingeborg kari kjell knut leif linnea maja
    mats mikkel mette rasmus rune signe siri solveig soren tove tore ulf agnes adele adrien
    amelie arnaud aurelie benoit bertrand celine cedric delphine emilie fabrice florence gaelle
    guillaume helene herve isabelle jerome laurence laurent lucie margaux mathilde maxime
    mireille nathalie noemie olivier quentin remy romain sandrine sebastien severine sylvie
    thibault thierry valerie veronique virginie yann chidi emeka ngozi amara kwame kofi ama
    akua fatou amadou zola thabo sipho nomsa wanjiru""".split()
)
SELF_EMPLOYED = frozenset(
    """self employed|selfemployed|freelance|freelancer|freelancing|independent|independent
    consultant|
    retired|unemployed|stealth|stealth startup|stealth mode|career break|sabbatical|none|n a|na|
    various|confidential|open to work|seeking opportunities|selbstandig|selbststandig|freiberuflich|
    freiberufler|freischaffend|im ruhestand|rentner|arbeitssuchend|zzp|zelfstandig|gepensioneerd|
    werkzoekend|autonomo|por cuenta propia|jubilado|jubilada|independiente|en busca de empleo|
    independant|retraite|a son compte|en recherche|libero professionista|pensionato|in pensione|
    autonoma|aposentado|aposentada|reformado|profissional liberal|samozatrudniony|wlasna
    dzialalnosc|
    emeryt|emerytka|emerytura|bezrobotny|na emeryturze|student|studentin|self|private|privat|home|
    フリーランス|自営業""".replace("\n", " ")
    .replace("    ", "")
    .split("|")
)
