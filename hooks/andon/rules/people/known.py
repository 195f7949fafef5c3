"""Common given names and family names of some forty countries, folded: common given names, public knowledge.

They need not be complete: of a column of names a third is enough, and few other columns hold so many. Names that are
ordinary words first (colours, months, places, products) are left out where they are.
"""

from __future__ import annotations

GIVEN = (
    # English
    "james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony "
    "donald steven paul andrew joshua kenneth kevin brian george timothy ronald edward jason jeffrey ryan jacob "
    "gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory alexander patrick frank "
    "raymond jack dennis jerry tyler aaron jose adam nathan henry zachary douglas peter kyle noah ethan jeremy "
    "walter christian keith roger terry austin sean gerald carl harold dylan arthur lawrence jordan jesse bryan "
    "billy bruce gabriel joe logan alan juan albert willie elijah wayne randy vincent roy ralph bobby russell "
    "bradley philip eugene liam oliver lucas aiden owen caleb isaac connor luke evan gavin harry alfie freddie "
    "archie leo theo toby callum rhys declan graham nigel trevor clive derek stuart neil simon craig darren gareth "
    "ian colin malcolm leonard stanley frederick herbert clarence howard ernest francis theodore martin edwin "
    "marcus marvin norman glenn clifford allen fred louis curtis mary patricia jennifer linda elizabeth barbara "
    "susan jessica sarah karen lisa nancy betty sandra margaret ashley kimberly emily donna michelle carol amanda "
    "melissa deborah stephanie rebecca sharon laura cynthia dorothy amy kathleen angela shirley emma brenda pamela "
    "nicole anna samantha katherine christine helen debra rachel carolyn janet maria catherine heather diane olivia "
    "julie joyce victoria ruth virginia lauren kelly christina joan evelyn judith andrea hannah megan cheryl "
    "jacqueline martha madison teresa gloria sara janice ann kathryn abigail sophia frances jean alice judy "
    "isabella julia grace denise danielle marilyn beverly charlotte natalie theresa diana brittany doris "
    "kayla alexis lori marie chloe zoe ella lily mia ava sophie lucy holly ellie imogen fiona gemma kirsty "
    "claire tracey joanne alison gillian hilary louise jane anne eleanor florence edith phyllis tiffany "
    "wendy tammy robin tina carrie stacy monica erica vanessa kristen courtney allison erin lindsay molly "
    "audrey peggy sally bonnie",
    # German, Dutch
    "hans peter wolfgang klaus jurgen juergen dieter manfred uwe gunter guenter horst helmut gerhard heinz bernd "
    "rolf rainer werner heinrich karl kurt walter stefan andreas thomas michael christian sebastian matthias markus "
    "florian tobias jan lukas leon felix jonas maximilian moritz niklas tim philipp fabian dominik sven torsten "
    "thorsten jorg joerg holger ralf olaf dirk frank martin ulrich volker joachim rudiger rüdiger hartmut wilhelm "
    "otto friedrich ursula helga monika ingrid renate elke petra sabine gisela brigitte karin ute heike gabriele "
    "claudia susanne birgit martina andrea anja katrin kathrin nicole stefanie sandra katharina julia lena hannah "
    "leonie anke silke kerstin ulrike angelika christa erika hildegard gertrud heidi marlene greta annika svenja "
    "wiebke jens johannes jakob paul emil anton till kai lars henning detlef eckhard ingo arne hannelore irmgard "
    "elfriede jeroen sander bas daan sem bram thijs ruben jasper maarten pieter willem hendrik cornelis johan "
    "gerrit kees joost wouter niels rik koen dirk arjan anouk sanne femke lotte fleur iris eva maaike marieke "
    "esther ilse wilma marijke annemiek johanna cornelia hendrika lieke tess noor saskia inge",
    # French
    "jean pierre michel andre philippe rene louis alain jacques bernard marcel daniel roger robert claude henri "
    "christian georges nicolas francois gerard christophe laurent frederic stephane thierry olivier julien "
    "guillaume sebastien vincent antoine alexandre thomas maxime lucas hugo theo mathieu matthieu romain benoit "
    "xavier yves didier pascal eric bruno serge gilles dominique herve cedric fabrice arnaud sylvain ludovic damien "
    "jerome aurelien marie jeanne francoise monique catherine nathalie isabelle jacqueline sylvie anne martine "
    "madeleine nicole suzanne helene christine valerie sandrine stephanie celine virginie sophie emilie aurelie "
    "laetitia camille manon lea chloe ines emma juliette margaux charlotte pauline mathilde oceane clemence "
    "genevieve brigitte veronique corinne delphine elodie audrey melanie amandine marguerite simone denise odette "
    "yvette colette josette noemie agathe adele gabrielle eloise capucine zoe margot thibault quentin corentin remi "
    "gaelle maryse ghislaine patrice raoul etienne emmanuel",
    # Spanish, Portuguese
    "antonio jose manuel francisco juan david javier daniel carlos jesus alejandro miguel rafael pedro pablo angel "
    "sergio fernando jorge luis alberto alvaro diego adrian raul enrique ramon vicente ivan ruben oscar andres "
    "joaquin santiago eduardo victor roberto jaime mario ignacio alfonso ricardo salvador emilio julian guillermo "
    "gabriel tomas agustin jordi hugo martin gonzalo marcos mateo leonardo sebastian nicolas felipe camilo esteban "
    "rodrigo maria carmen josefa isabel ana pilar teresa rosa laura cristina marta antonia mercedes lucia "
    "elena francisca concepcion sara paula raquel rosario silvia patricia beatriz julia andrea irene susana "
    "rocio montserrat yolanda encarnacion nuria sonia alicia marina amparo ines inmaculada guadalupe juana "
    "margarita veronica alejandra gabriela daniela valentina camila ximena fernanda mariana luisa adriana esperanza "
    "consuelo valeria gloria joao paulo marcos lucas marcelo bruno rafael felipe gustavo thiago tiago leonardo "
    "vinicius matheus rodrigo renato fabio alexandre andre anderson luciano leandro mauricio murilo caio henrique "
    "guilherme bernardo nuno rui goncalo duarte afonso vasco helder joana catarina ines beatriz mariana francisca "
    "adriana juliana marcia fernanda patricia aline sandra camila amanda bruna jessica leticia luciana vanessa "
    "mariana gabriela rafaela larissa thais priscila simone tatiana renata debora cristiane rosangela regina "
    "aparecida raimunda vitoria heloisa lorena isadora eduarda luana yasmin",
    # Italian, Romanian
    "giuseppe giovanni antonio mario luigi francesco angelo vincenzo pietro salvatore carlo franco domenico bruno "
    "paolo michele giorgio aldo sergio luciano andrea marco alessandro stefano roberto matteo lorenzo leonardo "
    "gabriele riccardo davide federico simone luca fabio massimo claudio enrico filippo nicola emanuele daniele "
    "giacomo tommaso edoardo raffaele gennaro pasquale gianluca maurizio umberto maria anna giuseppina rosa angela "
    "giovanna teresa lucia carmela caterina francesca antonietta carla elena concetta rita margherita franca paola "
    "laura giulia chiara sara martina silvia valentina alessandra federica elisa ilaria serena roberta barbara "
    "sofia aurora ginevra giorgia beatrice arianna gaia greta camilla alessia eleonora noemi ludovica andrei "
    "alexandru mihai ionut stefan cristian florin gheorghe ion vasile constantin nicolae marian adrian bogdan "
    "ciprian razvan vlad radu sorin dan elena ioana andreea mihaela alexandra cristina georgiana ana maria simona "
    "gabriela raluca daniela alina roxana oana ileana anca diana bianca larisa",
    # Nordic
    "lars anders per jan mikael johan hans peter carl erik karl nils olof gustav magnus fredrik stefan mats bjorn "
    "axel oscar emil viktor henrik jonas mattias ulf bengt leif goran hakan kjell rolf sven gunnar ake arne bo "
    "tommy roger kristian ole knut svein odd geir terje tor morten trond rune stian espen eirik sindre havard "
    "oyvind vegard jens soren niels jorgen mads rasmus kasper mikkel frederik thorbjorn torben flemming preben bent "
    "poul anna eva maria karin kristina lena kerstin ingrid margareta birgitta marianne elisabeth inger monica ulla "
    "gunilla astrid linnea elin sara hanna ida emma maja elsa alva wilma ebba saga freja agnes signe kari anne "
    "bjorg solveig liv ingeborg randi berit gerd turid silje marte ingvild hege bente mette lone hanne kirsten "
    "birgit pia dorthe camilla trine rikke louise cecilie mathilde sofie laerke juha matti timo kari mikko jari "
    "antti pekka jukka heikki hannu markku tapio juhani seppo ville sami janne marko tero lauri eino vaino petri "
    "esa maria helena johanna anneli kaarina marjatta liisa annikki tuula paivi tiina sari minna satu heidi riikka "
    "laura jenni aino helmi eeva pirjo leena anni venla jon gudrun sigurdur olafur",
    # Polish, Czech, Slovak, Hungarian, South Slavic, Baltic
    "piotr krzysztof andrzej tomasz jan pawel michal marcin jakub adam lukasz marek grzegorz mateusz wojciech "
    "mariusz dariusz zbigniew jerzy maciej rafal robert kamil jacek dawid szymon kacper bartosz artur sebastian "
    "przemyslaw slawomir ryszard kazimierz tadeusz henryk stanislaw jaroslaw miroslaw anna maria katarzyna "
    "malgorzata agnieszka barbara ewa krystyna elzbieta magdalena joanna zofia aleksandra monika teresa danuta "
    "natalia karolina marta julia beata dorota jolanta halina iwona alicja paulina grazyna wanda justyna izabela "
    "urszula sylwia weronika bozena hanna renata zuzanna kinga jiri petr josef pavel martin tomas jaroslav miroslav "
    "zdenek frantisek vaclav michal milan karel jakub lukas david ladislav stanislav ondrej roman vojtech matej "
    "jana marie eva hana lenka katerina lucie vera alena petra veronika martina jitka tereza ludmila helena "
    "michaela zdenka ivana monika marcela zuzana marketa adela bozena dagmar kristyna jozef peter juraj marian "
    "stefan zuzana laszlo istvan jozsef zoltan sandor gabor ferenc attila peter tamas tibor balazs zsolt gyorgy "
    "andras imre lajos karoly mihaly bela csaba krisztian akos gergely janos szabolcs norbert maria erzsebet "
    "katalin ilona eva anna zsuzsanna margit judit agnes julianna erika krisztina edit eszter zsofia andrea anita "
    "szilvia reka nikolett orsolya timea boglarka marko ivan ante josip luka nikola milos stefan dragan zoran goran "
    "dejan aleksandar vladimir nemanja jovan ana marija ivana jelena milica katarina tomislav hrvoje davor matej "
    "janez andrej marjan bojan tatjana snezana dragana gordana ljiljana vesna mirjana biljana jasmina georgi "
    "dimitar ivaylo plamen hristo desislava radka yordanka jonas mantas andrius tomas ruta egle juris andris liga "
    "inese urmas tiit kristjan",
    # Russian, Ukrainian, Greek in Latin letters
    "aleksandr alexander alexey aleksey sergey sergei dmitry dmitri dmitriy andrey andrei ivan mikhail vladimir "
    "nikolay maxim maksim evgeny evgeniy oleg igor yuri yuriy pavel anton viktor vitaly vitaliy roman denis ilya "
    "kirill artem konstantin stanislav ruslan vadim boris anatoly oleksandr serhiy andriy volodymyr mykola oleksiy "
    "taras bohdan yevhen elena olga natalia natalya tatiana tatyana irina svetlana ekaterina marina anastasia yulia "
    "lyudmila galina oksana ksenia daria polina alina valentina larisa nadezhda lyubov olena iryna tetyana nataliya "
    "yuliia kateryna georgios dimitrios konstantinos ioannis nikolaos christos panagiotis vasileios athanasios "
    "evangelos spyridon maria eleni aikaterini vasiliki sofia georgia dimitra konstantina paraskevi anastasia "
    "panagiota giorgos giannis nikos kostas dimitris yannis",
    # Turkish, Arabic, Persian, Hebrew in Latin letters
    "mehmet mustafa ahmet ali huseyin hasan ibrahim ismail osman yusuf murat omer ramazan halil suleyman abdullah "
    "mahmut recep salih fatih kadir emre hakan adem kemal yasin metin serkan burak cem onur volkan tolga baris "
    "kerem umut eren fatma ayse emine hatice zeynep elif meryem serife zehra sultan hanife merve havva zeliha esra "
    "fadime ozlem hacer yasemin hulya sevim songul derya pinar gamze busra kubra tugba dilek mohamed mohammed "
    "muhammad ahmed mahmoud mustafa hassan hussein omar khaled youssef ibrahim abdullah abdul abdulrahman tarek "
    "karim amr samir walid hisham nabil rashid hamza bilal fatima aisha maryam khadija zainab layla leila noor nour "
    "amina salma huda hana rania dina mona reem yasmin samira nadia mohammad reza hossein mehdi amir saeed hamid "
    "majid farhad behrouz zahra maryam narges parisa shirin nasrin moshe yosef yaakov avraham shlomo yitzhak eitan "
    "noam itai yael noa tamar shira michal avital hadas",
    "okan kaan emir kerem yigit ege tuncay orhan cengiz bulent levent erhan ilker selim sinan ozgur ozan ugur "
    "ferhat sedat nihat ramadan asli ebru sibel ceren ezgi irem melike nurcan nuray gul gulay aysel aynur nesrin "
    "filiz sevgi serpil tulay yesim dilara defne ecrin",
    # South Asia
    "raj rahul amit sanjay vijay rajesh suresh ramesh anil sunil ashok deepak manoj vinod ajay arun ravi rakesh "
    "mukesh sandeep pradeep vikram arjun rohit rohan aditya karan nikhil varun gaurav abhishek ankit harsh pankaj "
    "dinesh mahesh naresh ganesh krishna mohan shyam gopal prakash vivek anand kiran priya anjali pooja neha sunita "
    "anita kavita rekha geeta meena seema asha usha lakshmi sita radha divya shreya ananya aishwarya deepika swati "
    "nisha jyoti shweta sneha preeti ritu manisha archana vandana sangeeta sarita imran asif tariq usman faisal "
    "zeeshan kamran shahid nadeem ayesha sana hina farah nasreen shabnam nuwan chaminda sachin rajiv sharad tanvir "
    "rahim karim",
    # Japanese, Chinese, Korean, Vietnamese, Thai, Indonesian and Filipino in Latin letters
    "hiroshi takashi kenji akira satoshi makoto hideki takeshi kazuo yoshio kenichi koichi naoki daisuke takuya "
    "shota kenta ryota yuta haruto sota yuto minoru shigeru osamu tadashi tsutomu masao yuki haruka yoko keiko "
    "kazuko sachiko yumiko akiko tomoko naoko kumiko michiko emiko mayumi megumi aya ayumi miho sakura aoi hina yui "
    "rina misaki nanami kaori noriko hiroko taro hanako ichiro jiro wei fang xiuying jing ming qiang jie tao yan "
    "chao xiulan xia gang guiying jun yang hui ling hong lei ping jian hao yong li mei xin zhen minjun seojun jiwoo "
    "minji jihye eunji sujin jimin hyun minho seokjin youngho jisoo hyejin soojin minseo seoyeon jiyoung nguyen thi "
    "van anh minh tuan hung dung linh huong lan mai hoa thao phuong trang ngoc thanh duc hai nam quang somchai "
    "somsak prasert siriporn sunisa malee nattapong kanya budi agus joko siti dewi sri ani rina eko bambang putri "
    "wati rizky wahyu dian indah ayu yanti hendra andi muhammad nurul rodel jomar jun maricel rowena",
    "adi aditya agung ahmad andri arif bayu citra dewi dimas fajar fitri galih gita hadi hasan ika irfan kartika "
    "lestari maya nova nugroho putra ratna reza ridwan rudi sari teguh tri utami vera yuni yusuf zainal aurora "
    "angelica kristine lorna rosario tomas vytautas jurgis ona janina aldona agne",
    # Africa
    "chinedu chukwuemeka emeka ifeanyi oluwaseun adebayo babatunde tunde segun femi ngozi chioma amaka adaeze "
    "funmilayo folake yetunde kwame kofi kwabena yaw akosua abena ama wanjiru njoroge kamau otieno achieng wambui "
    "thabo sipho nomsa themba lerato thandi nkosana sibusiso tendai tapiwa abebe tesfaye bekele almaz mamadou "
    "ousmane moussa aissatou fatoumata aminata ibrahima cheikh",
)

FAMILY = (
    # English
    "smith johnson williams brown jones garcia miller davis rodriguez martinez hernandez lopez gonzalez wilson "
    "anderson thomas taylor moore jackson martin lee perez thompson harris sanchez clark ramirez lewis "
    "robinson walker allen wright scott torres nguyen flores adams nelson baker hall rivera "
    "campbell mitchell carter roberts gomez phillips evans turner diaz parker cruz edwards collins reyes stewart "
    "morris morales murphy rogers gutierrez ortiz morgan cooper peterson bailey reed kelly howard ramos kim "
    "cox richardson watson brooks chavez james bennett mendoza ruiz hughes alvarez castillo "
    "sanders patel myers ross foster jimenez powell jenkins perry russell sullivan coleman butler "
    "henderson barnes fisher vasquez simmons graham murray ford hamilton griffin wallace cole hayes gibson "
    "bryant ellis stevens ferguson marshall owens mcdonald harrison kennedy wells henry burns crawford boyd "
    "webb tucker hicks dixon davies walsh obrien byrne ryan oconnor oneill doyle mccarthy gallagher "
    "doherty macdonald macleod fraser shaw palmer mills barker knight lloyd holmes chapman",
    # German, Dutch
    "muller mueller schmidt schneider fischer weber meyer wagner becker schulz hoffmann schafer schaefer koch bauer "
    "richter klein schroder schroeder neumann schwarz zimmermann braun kruger krueger hofmann hartmann "
    "schmitt werner schmitz krause meier lehmann schmid schulze maier kohler koehler herrmann konig koenig walter "
    "mayer huber kaiser peters scholz moller moeller weiss hahn schubert friedrich keller "
    "gunther frank berger winkler roth beck lorenz baumann franke albrecht schuster simon ludwig bohm kraus "
    "martin schumacher kramer vogt jager otto seidel heinrich brandt haas schreiber "
    "dietrich ziegler kuhn kuehn pohl bergmann thomas voigt sauer arnold wolff pfeiffer gruber "
    "steiner moser egger hofer jansen janssen devries bakker visser smit meijer mulder degroot bos vos peters "
    "hendriks vanleeuwen dekker brouwer dewit dijkstra smits degraaf vandermeer kok jacobs vermeulen vandenberg "
    "vandijk peeters maes willems claes goossens wouters devos desmet mertens dupont lambert",
    # French
    "martin bernard thomas robert richard durand dubois moreau laurent simon michel lefebvre leroy roux david "
    "bertrand morel fournier girard bonnet dupont lambert fontaine rousseau vincent muller lefevre faure andre "
    "mercier guerin boyer garnier chevalier francois legrand gauthier garcia perrin robin clement morin "
    "nicolas henry roussel mathieu gautier masson marchand duval denis dumont marie lemaire noel meyer dufour "
    "meunier brun blanchard giraud joly riviere lucas brunet gaillard barbier arnaud martinez gerard roche renard "
    "schmitt roy leroux colin vidal caron picard roger fabre aubert lemoine renaud dumas lacroix olivier philippe "
    "bourgeois pierre benoit rey leclerc payet rolland leclercq guillaume lecomte lopez jean dupuy guillot hubert "
    "berger carpentier sanchez dupuis moulin louis deschamps huet vasseur perez boucher fleury royer klein jacquet "
    "tremblay gagnon bouchard gauthier pelletier belanger levesque bergeron",
    # Spanish, Portuguese
    "garcia rodriguez gonzalez fernandez lopez martinez sanchez perez gomez martin jimenez hernandez ruiz diaz "
    "moreno munoz alvarez romero gutierrez alonso navarro torres dominguez ramos vazquez ramirez gil serrano "
    "morales molina suarez castro ortega delgado ortiz marin rubio nunez medina sanz castillo iglesias "
    "cortes garrido santos lozano guerrero cano prieto mendez cruz flores herrera gallego marquez leon cabrera "
    "calvo vidal campos vega reyes fuentes carrasco aguilar caballero nieto pascual herrero santana lorenzo hidalgo "
    "gimenez ibanez ferrer duran vicente santiago benitez mora arias vargas carmona crespo pastor roman soto saez "
    "velasco moya soler parra esteban gallardo rojas quispe mamani rivas salazar acosta silva santos oliveira "
    "souza sousa rodrigues ferreira alves pereira lima gomes costa ribeiro martins carvalho almeida lopes soares "
    "fernandes vieira barbosa rocha dias nascimento andrade moreira nunes marques machado mendes freitas cardoso "
    "ramos goncalves santana teixeira araujo pinto correia cavalcanti monteiro moura batista campos duarte borges "
    "azevedo figueiredo fonseca cunha melo tavares coelho matos neves simoes antunes",
    # Italian, Romanian
    "rossi russo ferrari esposito bianchi romano colombo ricci marino greco bruno gallo conti deluca mancini costa "
    "giordano rizzo lombardi moretti barbieri fontana santoro mariani rinaldi caruso ferrara galli martini leone "
    "longo gentile martinelli vitale lombardo serra coppola desantis dangelo marchetti parisi villa conte ferraro "
    "ferri fabbri bianco marini grasso valentini messina sala deangelis gatti pellegrini palumbo sanna farina rizzi "
    "monti cattaneo morelli amato silvestri mazza testa grassi pellegrino carbone giuliani benedetti barone "
    "rossetti caputo montanari guerra palmieri bernardi martino fiore popa popescu ionescu dumitru stan stoica "
    "gheorghe radu ion dinu constantin marin tudor dobre barbu nistor florea dima moldovan munteanu matei stanciu "
    "rusu lazar",
    # Nordic
    "andersson johansson karlsson nilsson eriksson larsson olsson persson svensson gustafsson pettersson jonsson "
    "jansson hansson bengtsson jonasson lindberg jakobsson magnusson olofsson lindstrom lindqvist lindgren axelsson "
    "berg bergstrom lundberg lundgren lundqvist mattsson berglund fredriksson sandberg henriksson forsberg sjoberg "
    "wallin engstrom eklund danielsson lundin hakansson bjork bergman holm sandstrom nystrom holmberg lofgren "
    "hansen johansen olsen larsen andersen pedersen nilsen kristiansen jensen karlsen johnsen pettersen eriksen "
    "haugen hagen johannessen andreassen jacobsen dahl jorgensen henriksen lund halvorsen sorensen jakobsen moen "
    "gundersen iversen strand solberg svendsen eide knutsen martinsen nielsen christensen rasmussen petersen madsen "
    "kristensen olsen thomsen christiansen poulsen johansen moller mortensen knudsen frederiksen jeppesen korhonen "
    "virtanen makinen nieminen makela hamalainen laine heikkinen koskinen jarvinen lehtonen lehtinen saarinen "
    "salminen heinonen niemi heikkila salonen kinnunen turunen salo laitinen tuominen rantanen karjalainen jokinen "
    "mattila savolainen",
    # Polish, Czech, Slovak, Hungarian, South Slavic, Baltic
    "nowak kowalski kowalska wisniewski wisniewska wojcik kowalczyk kaminski kaminska lewandowski lewandowska "
    "zielinski zielinska szymanski szymanska wozniak dabrowski dabrowska kozlowski kozlowska jankowski jankowska "
    "mazur kwiatkowski krawczyk kaczmarek piotrowski grabowski zajac pawlowski michalski krol wieczorek jablonski "
    "wrobel nowakowski majewski olszewski stepien malinowski jaworski adamczyk dudek nowicki pawlak gorski "
    "witkowski walczak sikora baran rutkowski michalak szewczyk ostrowski tomaszewski pietrzak novak novakova "
    "svoboda svobodova novotny novotna dvorak dvorakova cerny cerna prochazka prochazkova kucera kucerova vesely "
    "vesela horak horakova nemec nemcova pokorny marek pospisil hajek kral jelinek ruzicka benes fiala sedlak "
    "dolezal zeman kolar krejci navratil cermak urban kovar kopecky horvath kovac varga toth nagy kovacs szabo "
    "horvat varga kiss molnar nemeth farkas balogh papp takacs juhasz lakatos meszaros olah simon racz fekete "
    "szilagyi torok feher balazs gal kis szucs kocsis petrovic jovanovic nikolic markovic dordevic stojanovic ilic "
    "stankovic pavlovic milosevic horvatic kovacevic babic maric juric ivanov ivanova georgiev dimitrov petrov "
    "petrova nikolov kazlauskas jankauskas petrauskas berzins kalnins tamm saar",
    # Russian, Ukrainian, Greek in Latin letters
    "smirnov ivanov kuznetsov popov sokolov lebedev kozlov novikov morozov petrov volkov solovyov vasiliev zaitsev "
    "pavlov semenov golubev vinogradov bogdanov vorobyov fedorov mikhailov belyaev tarasov belov komarov orlov "
    "kiselev makarov andreev smirnova ivanova kuznetsova popova petrova melnyk shevchenko bondarenko kovalenko "
    "boyko tkachenko kravchenko kovalchuk koval oliynyk shevchuk polishchuk papadopoulos papadakis pappas georgiou "
    "dimitriou nikolaidis vasileiou oikonomou ioannidis karagiannis",
    # Turkish, Arabic, Persian, Hebrew in Latin letters
    "yilmaz kaya demir celik sahin yildiz yildirim ozturk aydin ozdemir arslan dogan kilic aslan cetin kara koc "
    "kurt ozkan simsek polat korkmaz erdogan yavuz acar aktas gunes bulut keskin unal turan gul ates tekin avci "
    "khan ahmed hussain ali mahmood malik iqbal sheikh chaudhry rahman hosseini mohammadi ahmadi rezaei karimi "
    "cohen levi mizrahi peretz biton dahan avraham friedman katz azoulay alghamdi alharbi alotaibi alqahtani haddad "
    "khoury mansour nasser saleh hamdan aziz",
    # South Asia
    "sharma verma gupta singh kumar patel shah mehta jain agarwal reddy rao nair menon iyer iyengar pillai das "
    "ghosh bose banerjee mukherjee chatterjee sen roy mishra pandey tiwari dubey yadav chauhan thakur joshi desai "
    "kulkarni patil naidu chopra kapoor malhotra bhatia khanna sethi arora kaur gill perera fernando silva bandara "
    "jayasinghe gunawardena hossain islam akter begum uddin chowdhury",
    # East and Southeast Asia in Latin letters
    "sato suzuki takahashi tanaka watanabe ito yamamoto nakamura kobayashi kato yoshida yamada sasaki yamaguchi "
    "matsumoto inoue kimura hayashi saito shimizu yamazaki mori abe ikeda hashimoto yamashita ishikawa nakajima "
    "maeda fujita ogawa goto okada hasegawa murakami kondo ishii sakamoto endo aoki fujii nishimura fukuda ota "
    "miura fujiwara okamoto matsuda nakagawa nakano harada ono tamura takeuchi kaneko wada nakayama ishida ueda "
    "morita wang zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo liang song zheng xie "
    "han tang feng yu dong xiao cheng cao yuan deng kim park choi jeong kang cho yoon jang lim shin kwon hwang "
    "ahn seo moon tran pham hoang huynh phan vu dang bui ngo duong ly wijaya santoso setiawan hidayat kurniawan "
    "saputra susanto gunawan nugroho siregar nasution simanjuntak delacruz bautista villanueva aquino mercado",
    # Africa
    "okafor okonkwo eze okeke nwosu adeyemi adewale balogun ogunleye abubakar bello mensah owusu boateng asante "
    "osei appiah mwangi njoroge kariuki otieno ochieng odhiambo wanjiku dlamini nkosi ndlovu khumalo mkhize zulu "
    "naidoo govender pillay botha vandermerwe pretorius venter diallo traore diop ndiaye sow keita toure coulibaly "
    "kone",
)

NATIVE = (
    # Russian and Ukrainian, given names and family names
    "александр алексей сергей дмитрий андрей иван михаил владимир николаи николай максим евгений олег игорь юрии "
    "юрий павел антон виктор виталий роман денис илья кирилл артем константин станислав руслан вадим борис анатолий "
    "никита егор елена ольга наталья татьяна ирина светлана екатерина анна мария анастасия юлия людмила галина "
    "оксана ксения дарья полина алина валентина лариса надежда любовь вера виктория олександр сергіи андріи "
    "володимир микола олексіи тарас богдан олена ірина тетяна наталія юлія катерина смирнов смирнова иванов иванова "
    "кузнецов кузнецова попов попова соколов соколова лебедев лебедева козлов козлова новиков новикова морозов "
    "морозова петров петрова волков волкова соловьев соловьева васильев васильева заицев заицева павлов павлова "
    "семенов семенова голубев виноградов богданов воробьев федоров михаилов беляев тарасов белов комаров орлов "
    "киселев макаров андреев ковалев ильин гусев титов кузьмин кудрявцев баранов куликов мельник шевченко "
    "бондаренко коваленко боико ткаченко кравченко ковальчук коваль оліиник шевчук поліщук",
    # Greek
    "γεωργιος δημητριος κωνσταντινος ιωαννης νικολαος χρηστος παναγιωτης βασιλειος αθανασιος ευαγγελος σπυριδων "
    "μαρια ελενη αικατερινη βασιλικη σοφια γεωργια δημητρα κωνσταντινα παρασκευη αναστασια γιωργος γιαννης νικος "
    "κωστας παπαδοπουλος παπαδοπουλου παππας γεωργιου δημητριου νικολαιδης βασιλειου οικονομου ιωαννιδης αντωνιου "
    "κατερινα αννα",
    # Arabic and Persian, Hebrew
    "محمد احمد محمود مصطفى حسن حسين عمر خالد يوسف ابراهيم عبدالله عبد علي كريم طارق سمير وليد هشام نبيل رشيد حمزة "
    "بلال سعيد سعد فهد سلطان فيصل ناصر صالح فاطمة عائشة مريم خديجة زينب ليلى نور امينة سلمى هدى هناء رانيا دينا منى "
    "ريم ياسمين سميرة نادية سارة نورة زهرا مهدي رضا امير משה יוסף יעקב אברהם שלמה יצחק דוד דניאל איתן נועם איתי "
    "אורי עומר יונתן אריאל מיכאל שרה רחל רבקה לאה מרים יעל נועה תמר שירה מיכל מאיה אסתר חנה כהן לוי מזרחי פרץ ביטון "
    "דהן אברהם פרידמן מלכה אזולאי כץ חדד גבאי",
    # Hindi, Thai
    "राज राहुल अमित संजय विजय राजेश सुरेश रमेश अनिल सुनील अशोक दीपक मनोज विनोद अजय अरुण रवि राकेश प्रिया अंजलि पूजा "
    "नेहा सुनीता अनीता कविता रेखा गीता मीना आशा शर्मा वर्मा गुप्ता सिंह कुमार पटेल शाह मेहता जैन यादव मिश्रा पांडे "
    "तिवारी जोशी देवी खान मोहन कुमारी สมชาย สมศักดิ์ สมหญิง ประเสริฐ ศิริพร มาลี สุนิสา กัญญา อรทัย วิชัย สุรชัย "
    "ประยุทธ์ ณัฐพงศ์ สุภาพร นงลักษณ์ วิภา พรทิพย์ ใจดี",
    # More of all these
    "елизавета маргарита софья софия варвара ксения марк матвей тимофей степан федор георгий григорий валерий "
    "геннадий леонид лев петр семен яков эдуард захар всеволод василий виталина раиса тамара нина зоя лидия жанна "
    "инна евгения кристина арина ульяна василиса петро іван юрій василь ярослав дмитро віктор євген ганна марія "
    "анастасія софія вікторія людмила галина тамара соломія христина георги иван димитър николай петър христо стоян "
    "тодор мария иванка елена йорданка пенка росица десислава αλεξανδρος στεφανος θεοδωρος στυλιανος αντωνιος "
    "μιχαηλ ηλιας πετρος σταυρος μαριος φωτεινη ευαγγελια χριστινα ιωαννα ειρηνη κυριακη στυλιανη θεοδωρα سليمان "
    "عبدالرحمن عبدالعزيز تركي بندر ماجد مشعل نايف وائل هاني ياسر زياد رامي باسم جمال كمال عادل فؤاد حمد راشد منصور "
    "الغامدي القحطاني العتيبي الحربي الشهري السيد عبدالرحيم رحاب شيماء اسماء ايمان هند سلوى عبير لمى رغد دانا ملك "
    "شهد جود علیرضا حسین علی محمدرضا امیرحسین ابوالفضل مهدی فرهاد بهروز نرگس پریسا شیرین فاطمه معصومه سمیه حسینی "
    "محمدی احمدی رضایی کریمی موسوی جعفری आदित्य करण निखिल वरुण गौरव अभिषेक अंकित पंकज दिनेश महेश गणेश कृष्ण श्याम "
    "गोपाल प्रकाश विवेक आनंद किरण सीमा उषा लक्ष्मी सीता राधा दिव्या श्रेया ज्योति स्नेहा ऋतु मनीषा अर्चना वंदना "
    "सरिता अग्रवाल रेड्डी राव नायर दास घोष बनर्जी मुखर्जी पाण्डेय दुबे चौहान ठाकुर देसाई कुलकर्णी पाटिल कपूर चोपड़ा "
    "ธนพล ธนากร กิตติ กิตติพงษ์ ชัยวัฒน์ พงษ์ศักดิ์ สุรศักดิ์ อนุชา วีระ มานะ มานี สมพร สมบูรณ์ บุญมี บุญส่ง "
    "ประสิทธิ์ ปรีชา วิชิต สุวรรณ อรุณ จันทร์ นภา รัตนา วรรณา ดวงใจ เพ็ญศรี สุดา อัญชลี ปราณี ทองดี แสงทอง ศรีสุข",
)

JAPANESE = (
    "佐藤 鈴木 高橋 田中 渡辺 伊藤 山本 中村 小林 加藤 吉田 山田 佐々木 山口 松本 井上 木村 斎藤 清水 山崎 阿部 池田 "
    "橋本 山下 石川 中島 前田 藤田 小川 後藤 岡田 長谷川 村上 近藤 石井 坂本 遠藤 青木 藤井 西村 福田 太田 三浦 藤原 "
    "岡本 松田 中川 中野 原田 小野 田村 竹内 金子 和田 中山 石田 上田 森田 原 柴田 酒井 工藤 横山 宮崎 宮本 内田 "
    "高木 安藤 谷口 大野 丸山 今井 高田 藤本 武田 村田 上野 杉山 増田 平野 菅原 大塚 千葉 久保 松井 岩崎 桜井 木下 "
    "野口 松尾 野村 菊地 佐野 大西 杉本 新井 浜田 古川 市川 水野 小松 島田 渡邊 齋藤 斉藤 小島 山内 吉川 西田 西川 "
    "辻 荒木 永井 本田 久保田 川崎 飯田 安田 中田 川口 平田 東 川上 吉村 星野 樋口 大久保 岩田 渡部 熊谷 中西 服部 "
    "関 土屋 川村 松岡 黒田 松村 松下 早川 福島 吉岡 田口 森本 小山 森 林 津田 若松 三宅 笠原 加納 山岸 桐山 宇野 "
    "佐久間 大垣 藤村 石橋 堀 栗原 五十嵐 片山"
)
"""Japanese family names; given names have too many spellings."""

JAPANESE_KANA = (
    "サトウ スズキ タカハシ タナカ ワタナベ イトウ ヤマモト ナカムラ コバヤシ カトウ ヨシダ ヤマダ ササキ ヤマグチ "
    "マツモト イノウエ キムラ サイトウ シミズ ヤマザキ モリ アベ イケダ ハシモト ヤマシタ イシカワ ナカジマ マエダ "
    "フジタ オガワ ゴトウ オカダ ハセガワ ムラカミ コンドウ イシイ サカモト エンドウ アオキ フジイ ニシムラ フクダ "
    "オオタ ミウラ ハヤシ ヒロシ タカシ ケンジ アキラ サトシ マコト ナオキ ダイスケ ケンタ ユウタ ヨウコ ケイコ "
    "アキコ トモコ ナオコ クミコ マユミ メグミ ハルカ サクラ ミサキ タロウ ハナコ カオリ ツバサ ヒデキ ユミコ マイ "
    "ナナミ アスカ タクマ ミキ ヤスヒロ"
)

CHINESE = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文張劉陳楊趙黃吳孫馬羅鄭謝韓馮蕭鄧許呂蘇盧蔣賈葉閻鍾譚鄒陸"
"""Chinese family names of one character, simplified and traditional."""

KOREAN = "김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노하곽성차주우구민류나진지엄채원천방공현"
"""Korean family names of one syllable."""
