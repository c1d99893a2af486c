/**
 * Principal parts of the German verbs that do not follow the weak pattern: infinitive, present (third person, where it changes its
 * vowel, else "-"), past, participle, past subjunctive stem where it is not the umlauted past ("-" else). A closed class of the language.
 */
export const strongVerbs: readonly (readonly [string, string, string, string])[] = `
sein ist war gewesen|haben hat hatte gehabt|werden wird wurde geworden|können kann konnte gekonnt|müssen muss musste gemusst
sollen soll sollte gesollt|wollen will wollte gewollt|dürfen darf durfte gedurft|mögen mag mochte gemocht|wissen weiß wusste gewusst
backen bäckt backte gebacken|befehlen befiehlt befahl befohlen|beginnen - begann begonnen|beißen - biss gebissen|bergen birgt barg geborgen
bersten birst barst geborsten|bewegen - bewegte bewegt|biegen - bog gebogen|bieten - bot geboten|binden - band gebunden|bitten - bat gebeten
blasen bläst blies geblasen|bleiben - blieb geblieben|braten brät briet gebraten|brechen bricht brach gebrochen|brennen - brannte gebrannt
bringen - brachte gebracht|denken - dachte gedacht|dringen - drang gedrungen|empfehlen empfiehlt empfahl empfohlen
essen isst aß gegessen|fahren fährt fuhr gefahren|fallen fällt fiel gefallen|fangen fängt fing gefangen|fechten ficht focht gefochten
finden - fand gefunden|fliegen - flog geflogen|fliehen - floh geflohen|fließen - floss geflossen|fressen frisst fraß gefressen
frieren - fror gefroren|gären - gor gegoren|gebären gebiert gebar geboren|geben gibt gab gegeben|gehen - ging gegangen|gelingen - gelang gelungen
gelten gilt galt gegolten|genießen - genoss genossen|geschehen geschieht geschah geschehen|gewinnen - gewann gewonnen|gießen - goss gegossen
gleichen - glich geglichen|gleiten - glitt geglitten|graben gräbt grub gegraben|greifen - griff gegriffen|halten hält hielt gehalten
hängen - hing gehangen|heben - hob gehoben|heißen - hieß geheißen|helfen hilft half geholfen|kennen - kannte gekannt|klingen - klang geklungen
kneifen - kniff gekniffen|kommen - kam gekommen|kriechen - kroch gekrochen|laden lädt lud geladen|lassen lässt ließ gelassen
laufen läuft lief gelaufen|leiden - litt gelitten|leihen - lieh geliehen|lesen liest las gelesen|liegen - lag gelegen|lügen - log gelogen
mahlen - mahlte gemahlen|meiden - mied gemieden|messen misst maß gemessen|misslingen - misslang misslungen|nehmen nimmt nahm genommen
nennen - nannte genannt|pfeifen - pfiff gepfiffen|raten rät riet geraten|reiben - rieb gerieben|reißen - riss gerissen|reiten - ritt geritten
rennen - rannte gerannt|riechen - roch gerochen|ringen - rang gerungen|rufen - rief gerufen|saufen säuft soff gesoffen
schaffen - schuf geschaffen|scheiden - schied geschieden|scheinen - schien geschienen|schieben - schob geschoben|schießen - schoss geschossen
schlafen schläft schlief geschlafen|schlagen schlägt schlug geschlagen|schließen - schloss geschlossen|schmelzen schmilzt schmolz geschmolzen
schneiden - schnitt geschnitten|schreiben - schrieb geschrieben|schreien - schrie geschrien|schreiten - schritt geschritten
schweigen - schwieg geschwiegen|schwellen schwillt schwoll geschwollen|schwimmen - schwamm geschwommen|schwinden - schwand geschwunden
schwingen - schwang geschwungen|schwören - schwor geschworen|sehen sieht sah gesehen|senden - sandte gesandt|singen - sang gesungen
sinken - sank gesunken|sitzen - saß gesessen|sprechen spricht sprach gesprochen|springen - sprang gesprungen|stechen sticht stach gestochen
stehen - stand gestanden|stehlen stiehlt stahl gestohlen|steigen - stieg gestiegen|sterben stirbt starb gestorben|stinken - stank gestunken
stoßen stößt stieß gestoßen|streichen - strich gestrichen|streiten - stritt gestritten|tragen trägt trug getragen|treffen trifft traf getroffen
treiben - trieb getrieben|treten tritt trat getreten|trinken - trank getrunken|trügen - trog getrogen|tun tut tat getan
verderben verdirbt verdarb verdorben|vergessen vergisst vergaß vergessen|verlieren - verlor verloren|wachsen wächst wuchs gewachsen
waschen wäscht wusch gewaschen|weichen - wich gewichen|weisen - wies gewiesen|wenden - wandte gewandt|werben wirbt warb geworben
werfen wirft warf geworfen|wiegen - wog gewogen|winden - wand gewunden|wringen - wrang gewrungen|ziehen - zog gezogen|zwingen - zwang gezwungen
erlöschen erlischt erlosch erloschen|erschrecken erschrickt erschrak erschrocken|verzeihen - verzieh verziehen|preisen - pries gepriesen
stürzen - stürzte gestürzt|gedeihen - gedieh gediehen|schleichen - schlich geschlichen|speien - spie gespien|salzen - salzte gesalzen
`
  .trim()
  .split(/[|\n]/)
  .flatMap((line) => {
    const [infinitive, present, past, participle] = line.trim().split(/\s+/);
    return infinitive && present && past && participle ? [[infinitive, present, past, participle] as const] : [];
  });

/** Forms no rule gives, written out: form, infinitive, shape. */
export const irregularForms = `
bin sein present|bist sein present|sind sein present-plural|seid sein present|waren sein past-plural|sei sein subjunctive-1|seien sein subjunctive-1-plural
habe haben subjunctive-1|wäre sein subjunctive-2|wären sein subjunctive-2-plural|hätte haben subjunctive-2|hätten haben subjunctive-2-plural
werde werden subjunctive-1|wirst werden present|würde werden subjunctive-2|würden werden subjunctive-2-plural|worden werden participle
könne können subjunctive-1|könnte können subjunctive-2|könnten können subjunctive-2-plural
müsse müssen subjunctive-1|müsste müssen subjunctive-2|müssten müssen subjunctive-2-plural
solle sollen subjunctive-1|wolle wollen subjunctive-1|dürfe dürfen subjunctive-1|dürfte dürfen subjunctive-2|dürften dürfen subjunctive-2-plural
möge mögen subjunctive-1|möchte mögen subjunctive-2|möchten mögen subjunctive-2-plural|wisse wissen subjunctive-1|wüsste wissen subjunctive-2
brächte bringen subjunctive-2|dächte denken subjunctive-2|stürbe sterben subjunctive-2|hülfe helfen subjunctive-2|stünde stehen subjunctive-2
tun tun infinitive|getan tun participle|tue tun subjunctive-1|befände befinden subjunctive-2|sende senden subjunctive-1|sendete senden past
sendeten senden past-plural|gesendet senden participle|schaffte schaffen past|schafften schaffen past-plural|geschafft schaffen participle
vermisst vermissen participle|hängte hängen past|gehängt hängen participle|wendete wenden past|wendeten wenden past-plural|gewendet wenden participle
`
  .trim()
  .split(/[|\n]/)
  .map((line) => line.trim().split(/\s+/));
