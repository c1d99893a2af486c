import { capital } from "#german/normalise.ts";

/**
 * German for the English words that questions about news are made of: function and question words, and the everyday vocabulary of
 * politics, economy, accidents, sport and science; no names and nothing of any one subject. "-" leaves the word out, a noun that is
 * spelt alike stands alone.
 */
export const glossary: ReadonlyMap<string, string> = new Map(
  `
a=-|about=über|accident=Unfall|according to=laut|accuse=vorwerfen|accused=vorgeworfen|advantage=Vorteil|after=nach|again=wieder|against=gegen
age=Alter|agency=Agentur|ago=vor|agree=zustimmen|agreed=vereinbart|agreement=Abkommen|aid=Hilfe|air=Luft|aircraft=Flugzeuge|airport=Flughafen|all=alle
allies=Verbündete|allow=erlauben|allowed=erlaubt|ally=Verbündete|alone=allein|already=bereits|also=auch|always=immer|american=amerikanische
ammunition=Munition|among=unter|amount=Menge|an=-|analysis=Analyse|and=und|angry=verärgert|animal=Tiere|announce=angekündigt|announced=angekündigt
annoyed=verärgert|another=weitere|answer=Antwort|any=-|apartment=Wohnung|application=Antrag|apply=gelten|apply for=beantragen|appoint=ernennen
appointed=ernannt|apprentice=Lehrlinge|approve=genehmigen|approved=genehmigt|april|are=sind|army=Armee|arrest=verhaften|arrested=festgenommen
arrive=ankommen|arrived=angekommen|artillery=Artillerie|artist=Künstler|as=als|ask=fragen|asked=gefragt|association=Verband|at=bei|athens=Athen
attack=Angriff|august|author=Autor|authority=Behörde|autumn=Herbst|average=Durchschnitt|award=Preis|bad=schlecht|baghdad=Bagdad|bakery=Bäckerei
ban=verbieten|bank|bankrupt=insolvent|bankruptcy=Insolvenz|banned=verboten|bavaria=Bayern|be=sein|beach=Strand|became=wurde|because=weil
because of=wegen|become=werden|been=-|before=vor|began=begann|begin=beginnen|beijing=Peking|being=-|believe=glauben|belong=gehören|best=besten
better=besser|between=zwischen|bicycle=Fahrrad|big=groß|bike=Fahrrad|billion=Milliarden|bird=Vögel|blame=verantwortlich|blood=Blut|body=Körper
book=Buch|border=Grenze|born=geboren|borrow=leihen|boss=Chef|bought=gekauft|brain=Gehirn|branch=Filiale|branches=Filialen|break=brechen|bridge=Brücke
british=britische|broke=brach|broken=gebrochen|brussels=Brüssel|budget=Haushalt|build=bauen|building=Gebäude|built=gebaut|burn=brennen|burned=gebrannt
bus|but=aber|buy=kaufen|by=von|cairo=Kairo|call=nennen|called=genannt|came=kam|can=kann|candidate=Kandidat|capital=Hauptstadt|captain=Kapitän|car=Auto
carry=tragen|carry out=ausführen|carrying out=ausführen|casualties=Verluste|casualty=Verluste|cat=Katzen|cause=Ursache|caused=verursacht
century=Jahrhundert|chair=Vorsitzende|chairman=Vorsitzende|championship=Meisterschaft|chancellor=Kanzler|change=ändern|changed=verändert|cheap=billig
check=prüfen|child=Kind|children=Kinder|chinese=chinesische|church=Kirche|citizen=Bürger|city=Stadt|claim=behauptet|claimed=behauptet|class=Klasse
clean=sauber|clear=klar|climate=Klima|close=schließen|closed=geschlossen|club=Verein|coach=Trainer|coast=Küste|coin=Münzen|cold=kalt|collect=sammeln
collected=gesammelt|cologne=Köln|come=kommen|commission=beauftragt|commissioned=beauftragt|committee=Ausschuss|companies=Unternehmen
company=Unternehmen|compensation=Entschädigung|composer=Komponist|computer|concert=Konzert|condition=Bedingung|confirm=bestätigen|confirmed=bestätigt
consequence=Folgen|consist=bestehen|contain=enthalten|continue=fortsetzen|contract=Vertrag|convicted=verurteilt|copenhagen=Kopenhagen|cost=kosten
could=könnte|council=Rat|count=zählen|counted=gezählt|country=Land|county=Landkreis|course=Kurs|court=Gericht|crash=Unfall|crime=Verbrechen
criticise=kritisieren|criticised=kritisiert|criticize=kritisieren|criticized=kritisiert|culture=Kultur|currency=Währung|currently=derzeit
customer=Kunden|dam=Damm|damage=Schaden|damaged=beschädigt|danger=Gefahr|danube=Donau|dark=dunkel|data=Daten|date=Datum|day=Tag|dead=Tote
deadline=Frist|death=Tod|debt=Schulden|decade=Jahrzehnt|december=Dezember|decide=entschieden|decided=entschieden|decline=Rückgang|decrease=gesunken
deep=tief|defeat=Niederlage|defence=Verteidigung|defense=Verteidigung|degree=Grad|deliver=geliefert|delivered=geliefert|demand=fordern
demand for=Nachfrage|demanded=gefordert|denied=bestritten|deny=bestreiten|department=Abteilung|describe=beschreiben|described=beschrieben
design=entwerfen|designed=entworfen|destroy=zerstören|destroyed=zerstört|develop=entwickeln|developed=entwickelt|did=hat|died=gestorben
difference=Unterschied|different=verschieden|director=Direktor|dirty=schmutzig|disadvantage=Nachteil|disappointed=enttäuscht|disaster=Katastrophe
discover=entdeckt|discovered=entdeckt|discovery=Entdeckung|disease=Krankheit|dismissed=entlassen|district=Bezirk|do=-|doctor=Ärzte|does=-|dog=Hunde
dollar|donate=spenden|donated=gespendet|donation=Spenden|door=Tür|double=doppelt|double the=verdoppeln|doubled=verdoppelt|drink=trinken|drive=fahren
driver=Fahrer|drown=ertrinken|drowned=ertrunken|drug=Medikament|dry=trocken|during=während|early=früh|earn=verdienen|earned=verdient|earth=Erde
earthquake=Erdbeben|east=Ost|eat=essen|economic=wirtschaftlich|economy=Wirtschaft|education=Bildung|effect=Wirkung|eight=acht|elect=wählen
elected=gewählt|election=Wahl|electricity=Strom|eleven=elf|employ=beschäftigen|employed=beschäftigt|employee=Mitarbeiter|empty=leer|end=enden
ended=endete|enemy=Gegner|energy=Energie|engine=Motor|enough=genug|entry=Eintritt|environment=Umwelt|equal=gleich|estimate=schätzt|estimated=geschätzt
euro|european=europäische|european union=EU|evening=Abend|event=Veranstaltung|evidence=Beweise|exam=Prüfung|exhibition=Ausstellung|expect=erwarten
expected=erwartet|expensive=teuer|experiment=Versuch|expert=Experten|explain=erklären|explained=erklärt|eye=Auge|factory=Fabrik|fail=scheitern
failed=gescheitert|fall=fallen|fallen=gefallen|false=falsch|family=Familie|famous=berühmt|far=weit|farm=Hof|farmer=Landwirte|fear=fürchten
february=Februar|fee=Gebühr|fell=gefallen|fell ill=erkrankt|fence=Zäune|festival=Fest|few=wenige|fewer=weniger|field=Feld|fifty=fünfzig|fight=kämpfen
fighter jet=Kampfjets|film|find=finden|fine=Geldstrafe|fire=Brand|fire someone=entlassen|firefighter=Feuerwehrleute|firm=Firma|first=ersten
fish=Fische|five=fünf|flood=Hochwasser|floor=Etagen|fly=fliegen|food=Lebensmittel|for=für|forbid=verbieten|forbidden=verboten
foreign minister=Außenminister|forest=Wald|fought=gekämpft|found=gefunden|found a=gründen|foundation=Stiftung|founded=gegründet|founder=Gründer
four=vier|fraud=Betrug|free=kostenlos|french=französische|friday=Freitag|from=aus|full=voll|fund=Fonds|future=Zukunft|game=Spiel|garden=Garten|gas
gave=gab|geneva=Genf|german=deutsche|germany=Deutschland|get=bekommen|give=geben|given=gegeben|glacier=Gletscher|glass=Glas|go=gehen|goal=Tor
goal of=Ziel|good=gut|got=bekam|gotten=bekommen|government=Regierung|grade=Note|grant=Zuschuss|grew=gewachsen|grow=wachsen|growth=Wachstum|guest=Gäste
had=hatte|hail=Hagel|hailstorm=Hagel|half=Hälfte|hand|happen=geschah|happened=geschah|harbour=Hafen|has=hat|have=haben|he=er|head=leitet
head of=Leiter|head teacher=Schulleiter|health=Gesundheit|heart=Herz|heavy=schwer|held=gehalten|helicopter=Hubschrauber|help=Hilfe|her=ihre|high=hoch
him=ihm|hire=einstellen|hired=eingestellt|his=sein|history=Geschichte|hold=halten|hope=hoffen|hoped=erhofft|hospital=Krankenhaus|hot=heiß|hotel
hour=Stunde|house=Haus|how=wie|how come=warum|how did=wie|how long=wie lange|hundred=Hundert|idea=Idee|if=ob|ill=krank|illness=Krankheit
important=wichtig|impossible=unmöglich|improve=verbessern|improved=verbessert|in=in|in return=Gegenleistung|in what year=in welchem Jahr
in which year=in welchem Jahr|include=umfassen|income=Einkommen|increase=gestiegen|increased=gestiegen|independent=unabhängig|indoor pool=Hallenbad
industry=Industrie|infected=infiziert|inflation|inhabitant=Einwohner|injured=verletzt|injury=Verletzung|insect=Insekten|institute=Institut
insurance=Versicherung|intelligence=Geheimdienst|international=international|internet|interview|into=in|invention=Erfindung|inventor=Erfinder
investment=Investition|is=ist|island=Insel|it=es|its=seine|january=Januar|japanese=japanische|job=Stellen|journalist|judge=Richter|july=Juli|june=Juni
keep=behalten|killed=getötet|kilometer|kilometre=Kilometer|know=wissen|kyiv=Kiew|lake=See|language=Sprache|large=groß|last=vergangenen|last for=dauern
lasted=dauerte|late=spät|latest=neueste|launch=Start|law=Gesetz|lawsuit=Klage|lawyer=Anwalt|lead=leitet|leader=Machthaber|league=Liga|learn=lernen
least=mindestens|leave=verlassen|led=leitete|left=verließ|lend=leihen|less=weniger|lesson=Unterricht|letter=Brief|library=Bibliothek|lie=liegt
light=leicht|lisbon=Lissabon|litre=Liter|live=leben|lived=lebte|loan=Kredit|local=örtlich|located=liegt|location=Standort|long=lang|lose=verlieren
loss=Verluste|losses=Verluste|lost=verloren|low=niedrig|machine=Maschine|made=gemacht|majority=Mehrheit|make=machen|man=Mann|manager=Leiter|many=viele
march=März|market=Markt|marry=heiraten|match=Spiel|may=Mai|mayor=Bürgermeister|mean=bedeutet|measure=messen|measured=gemessen|medal=Medaille
medicine=Medikament|meet=treffen|meeting=Treffen|member=Mitglieder|men=Männer|merger=Fusion|message=Botschaft|met=trafen|metal=Metall|meter
metre=Meter|milan=Mailand|military=militärische|million=Millionen|minister|ministry=Ministerium|minute|missile=Raketen|monday=Montag|money=Geld
month=Monat|moon=Mond|more=mehr|morning=Morgen|moscow=Moskau|most=meisten|mountain=Berg|move=umziehen|much=viel|munich=München|murder=Mord|museum
music=Musik|must=muss|name|national=national|nature=Natur|near=nahe|necessary=nötig|need=brauchen|negotiation=Verhandlungen|never=nie|new=neu
news=Nachrichten|newspaper=Zeitung|next=nächsten|night=Nacht|nine=neun|no=kein|north=Nord|north korean=nordkoreanische|not=nicht|november|now=jetzt
number=Zahl|nurse=Pflegekräfte|october=Oktober|of=von|offer=anbieten|offer of=Angebot|offered=angeboten|offers=bietet|office=Büro|official=offiziell
often=oft|oil=Öl|old=alt|on=auf|on what day=an welchem Tag|on which day=an welchem Tag|once=einmal|one=eins|only=nur|open=öffnen|opened=geöffnet
opening hours=Öffnungszeiten|operation|opinion=Meinung|oppose=ablehnen|opposes=lehnt ab|or=oder|organ=Orgel|organisation|organization=Organisation
other=andere|outbreak=Ausbruch|over=über|own=besitzen|owned=besaß|owner=Eigentümer|page=Seite|paid=gezahlt|painter=Maler|painting=Gemälde|paper=Papier
parade|park|parliament=Parlament|partnership=Partnerschaft|party=Partei|party of=Feier|passenger=Fahrgäste|past=Vergangenheit|patient=Patienten
pay=zahlen|peace=Frieden|pension=Rente|people=Menschen|per=pro|per cent=Prozent|percent=Prozent|perform=aufführen|person|phone=Telefon|photo=Foto
picture=Bild|pilot|pipe=Rohr|plan|plan to=wollen|plane=Flugzeug|plane crash=Absturz|planned=geplant|plant=Werk|plants=Pflanzen|play=spielen|played=gespielt
player=Spieler|please=-|police=Polizei|pollution=Verschmutzung|pool=Schwimmbad|poor=arm|population=Bevölkerung|port=Hafen|possible=möglich|power=Strom
prague=Prag|praise=loben|praised=lobte|president=Präsident|price=Preis|price of=Preis|prime minister=Ministerpräsident|prison=Gefängnis|private=privat
prize=Preis|problem|profit=Gewinn|program=Programm|programme=Programm|project=Projekt|promise=versprechen|promised=versprochen|propose=vorschlagen
proposed=vorgeschlagen|protect=schützen|protected=geschützt|prove=beweisen|proved=bewiesen|provide=bereitstellen|provided=bereitgestellt
public=öffentlich|publish=veröffentlichen|published=veröffentlicht|pupil=Schüler|purpose=Zweck|quarter=Viertel|question=Frage|race=Rennen|railway=Bahn
rain=Regen|read=lesen|reason=Grund|recall=Rückruf|receive=bekommen|received=bekommen|recent=jüngste|record=Rekord|reduce=verringern|reduced=verringert
referee=Schiedsrichter|refugee=Flüchtlinge|refuse=ablehnen|refused=abgelehnt|region|reject=ablehnen|rejected=abgelehnt|renovate=renovieren
renovated=renoviert|rent=Miete|repair=reparieren|repaired=repariert|replace=ersetzen|replaced=ersetzt|report=Bericht|require=verlangen|rescue=retten
rescued=gerettet|research=Forschung|researcher=Forscher|resident=Einwohner|resign=zurücktreten|resigned=zurückgetreten|responsible=verantwortlich
restaurant|restore=restaurieren|restored=restauriert|result=Ergebnis|retire=Ruhestand|retired=Ruhestand|return=zurückkehren|returned=zurückgekehrt
revenue=Umsatz|rhine=Rhein|rich=reich|right=richtig|rise=steigen|risen=gestiegen|risk=Risiko|river=Fluss|road=Straße|rocket=Raketen|rome=Rom|roof=Dach
room=Zimmer|rose=gestiegen|ruler=Machthaber|ruling=Urteil|run=laufen|run by=betrieben|russian=russische|sacked=entlassen|safe=sicher|safety=Sicherheit
said=sagte|salary=Gehalt|same=gleiche|sanction=Sanktionen|saturday=Samstag|save=retten|saved=gerettet|saving=Ersparnis|say=sagen|school=Schule
science=Wissenschaft|scientist=Wissenschaftler|sea=Meer|search=suchen|season=Saison|secret=geheim|security=Sicherheit|sell=verkaufen|send=schickte
sent=geschickt|sentenced=verurteilt|september|serve=dienen|seven=sieben|several=mehrere|share=Anteil|she=sie|shell=Granaten|ship=Schiff|shop=Laden
shops=Läden|short=kurz|should=soll|show=zeigen|showed=zeigte|sick=krank|sign=unterzeichnen|signed=unterzeichnet|similar=ähnlich|since=seit|sing=singen
six=sechs|skilled worker=Fachkräfte|sleep=schlafen|small=klein|snow=Schnee|so far=bisher|software|soil=Boden|sold=verkauft|soldier=Soldaten
solution=Lösung|some=einige|south=Süd|south korean=südkoreanische|space=Weltraum|species=Arten|speech=Rede|spend=ausgeben|spent=ausgegeben
spokesman=Sprecher|spokesperson=Sprecher|spring=Frühling|square=Platz|stadium=Stadion|stand for=bedeutet|star=Stern|start=beginnen|started=begann
state=Staat|station=Bahnhof|stay=bleiben|still=noch|stolen=gestohlen|stone=Stein|stop=beenden|stopped=beendet|store=Geschäft|storey=Etagen|storm=Sturm
street=Straße|strike=Streik|strong=stark|student=Studenten|study=Studie|subsidy=Zuschuss|succeed=nachfolgen|suffer=leiden|suggest=vorschlagen
suggested=vorgeschlagen|suggests=schlägt vor|summer=Sommer|summit=Gipfel|sun=Sonne|sunday=Sonntag|supplied=geliefert|supplier=Lieferant|supply=liefern
support=Unterstützung|supported=unterstützt|supposed to=-|survey=Umfrage|survive=überleben|survived=überlebt|suspect=Verdächtige|swim=schwimmen
symptom=Symptome|take=nehmen|take place=stattfinden|takeover=Übernahme|taught=lehrte|tax=Steuer|taxes=Steuern|teach=lehrt|teacher=Lehrer
team=Mannschaft|technology=Technik|tehran=Teheran|tell me=-|temperature=Temperatur|ten=zehn|tenant=Mieter|test=testen|tested=getestet|than=als
that=dass|the=-|theater|theatre=Theater|theft=Diebstahl|their=ihre|them=ihnen|there=dort|these=diese|they=sie|thief=Dieb|think=meint|third=Drittel
thirty=dreißig|this=dieses|those=jene|thousand=Tausend|threat=Drohung|three=drei|through=durch|thursday=Donnerstag|ticket=Karten|title=Titel|to=nach
today=heute|together=gemeinsam|tokyo=Tokio|tomorrow=morgen|ton=Tonnen|took=nahm|took place=fand statt|total=insgesamt|tournament=Turnier|town=Stadt
trade=Handel|traffic=Verkehr|train=Zug|transfer=Wechsel|travel=reisen|treasure=Schatz|treat=behandeln|treated=behandelt|treatment=Behandlung
treaty=Vertrag|tree=Baum|trees=Bäume|trial=Prozess|troop=Truppen|truck=Lastwagen|true=wahr|tuesday=Dienstag|tunnel|twelve=zwölf|twenty=zwanzig
twice=zweimal|two=zwei|ukrainian=ukrainische|under=unter|unemployment=Arbeitslosigkeit|unequal=ungleiche|union=Gewerkschaft|united nations=UN
united states=USA|university=Universität|unknown=unbekannt|unsafe=unsicher|until=bis|us=USA|use=nutzen|used=genutzt|vaccinated=geimpft
vaccine=Impfstoff|value=Wert|vehicle=Fahrzeuge|venice=Venedig|verdict=Urteil|victim=Opfer|victory=Sieg|video|vienna=Wien|view=Meinung|village=Dorf
virus|visit=besuchen|visited=besuchte|visitor=Besucher|vote=Stimmen|wage=Lohn|walk=gehen|wall=Mauer|want=will|wanted=wollte|war=Krieg|warm=warm
warn=warnen|warned=gewarnt|warsaw=Warschau|was=war|waste=Abfall|water=Wasser|weak=schwach|weapon=Waffen|weather=Wetter|wednesday=Mittwoch|week=Woche
weekend=Wochenende|well=Brunnen|went=ging|were=waren|west|wet=nass|what=was|what day=an welchem Tag|what did=was|what kind of=welche Art von
what percentage=wie viel Prozent|what share=welcher Anteil|what time=wann|what year=in welchem Jahr|when=wann|when did=wann|when was=wann wurde
where=wo|where did=wo|where from=woher|which=welche|which day=an welchem Tag|which year=welches Jahr|who=wer|whom=wen|whose=wessen|why=warum
why did=warum|wide=breit|will=wird|win=gewinnen|window=Fenster|winter|with=mit|without=ohne|witness=Zeuge|woman=Frau|women=Frauen|won=gewonnen
wood=Holz|word=Wort|work=arbeitet|worked=arbeitete|worker=Arbeiter|workplace=Arbeitsplatz|workshop=Werkstatt|world=Welt|worse=schlechter
worst=schlechtesten|worth=wert|would=würde|wounded=verwundet|write=schreiben|writer=Schriftsteller|written=geschrieben|wrong=falsch|wrote=schrieb
year=Jahr|years ago=Jahren|yesterday=gestern|yet=schon|young=jung|zero=null|zurich=Zürich
`
    .split(/[|\n]/)
    .filter((entry) => entry !== "")
    .map((entry) => entry.split("="))
    .map(([english = "", german = capital(english)]) => [english, german === "-" ? "" : german] as const),
);
