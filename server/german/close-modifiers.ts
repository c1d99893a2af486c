/** Adjectives and adverbs that newspapers put for one another, groups between bars and line ends; a word may stand in several. */
export const closeModifiers = `
  jährlich Jahr alljährlich | monatlich Monat | täglich Tag | wöchentlich Woche | früher ehemalig einstig damalig vormalig bisherig
  neu künftig neuartig | künftig zukünftig kommend | derzeitig aktuell gegenwärtig jetzig | übrig restlich verbleibend Rest
  umliegend nahe Umgebung benachbart | gemeinsam zusammen vereint | erforderlich nötig notwendig | verpflichtend obligatorisch | freiwillig
  kostenlos gratis unentgeltlich | teuer kostspielig | billig günstig preiswert | rechtskräftig endgültig | bindend verbindlich gültig
  offen unklar ungewiss ungeklärt fraglich feststehen | unbekannt unklar | bekannt | sicher gewiss | gefährlich riskant
  lebensgefährlich Lebensgefahr lebensbedrohlich | schwer ernst | leicht geringfügig | schlimm schwer | heftig stark
  stark deutlich erheblich kräftig massiv beträchtlich | deutlich klar erheblich spürbar | leicht etwas geringfügig | groß riesig gewaltig enorm
  höher gestiegen | niedriger gesunken | klein gering | wenig gering | lang | kurz | schnell rasch zügig | langsam | plötzlich unerwartet überraschend
  völlig komplett vollständig gänzlich ganz | teilweise zum-Teil | hauptsächlich überwiegend vorwiegend | insbesondere besonders
  ungefähr etwa rund circa | erneut wieder abermals nochmals | zusätzlich weiter | verschieden unterschiedlich | ähnlich vergleichbar | gleich identisch
  eigen | fremd ausländisch | örtlich lokal | weltweit global international | bundesweit landesweit | öffentlich staatlich | staatlich öffentlich
  privat | häufig oft | selten | beliebt populär | berühmt bekannt prominent | wichtig bedeutend wesentlich | wichtigste Hauptgrund zentral | alt betagt
  jung | tot verstorben | verletzt Verletzter | betroffen geschädigt | defekt kaputt schadhaft | stillstehen stilllegen | krank erkrankt | gesund
  arm mittellos | reich wohlhabend | arbeitslos erwerbslos | modern zeitgemäß neu | veraltet überholt | umstritten strittig | einig | zufrieden
  verärgert wütend empört sauer | enttäuscht | überrascht erstaunt | zuständig verantwortlich | schuld verantwortlich schuldig | unschuldig | beteiligt
  anwesend | abwesend | mittelfristig | langfristig dauerhaft | dauerhaft ständig permanent | vorübergehend zeitweise zeitweilig befristet
  sofort umgehend unverzüglich | bald demnächst | zuletzt kürzlich jüngst | kürzlich neulich jüngst | ursprünglich zunächst | offiziell amtlich
  heimlich geheim | bewaffnet | friedlich gewaltfrei
`;
