/** Adjectives and adverbs that newspapers put for one another, groups between bars and line ends; a word may stand in several. */
export const closeModifiers = `
  jährlich Jahr alljährlich | monatlich Monat | täglich Tag | wöchentlich Woche | früher ehemalig einstig damalig vormalig bisherig
  neu künftig neuartig | künftig zukünftig kommend | derzeitig aktuell gegenwärtig jetzig | übrig restlich verbleibend Rest
  umliegend nahe Umgebung benachbart | gemeinsam zusammen vereint | erforderlich nötig notwendig | verpflichtend obligatorisch
  rechtskräftig endgültig | bindend verbindlich gültig
  offen unklar ungewiss ungeklärt fraglich feststehen | unbekannt unklar | sicher gewiss
  lebensgefährlich Lebensgefahr lebensbedrohlich | schwer ernst | heftig stark
  stark deutlich erheblich kräftig massiv beträchtlich | deutlich klar erheblich spürbar | leicht etwas geringfügig
  höher gestiegen | niedriger gesunken | lang | kurz | plötzlich unerwartet überraschend
  völlig komplett vollständig gänzlich ganz | teilweise zum-Teil | insbesondere besonders
  ungefähr etwa rund circa | erneut wieder abermals nochmals | zusätzlich weiter
  eigen | örtlich lokal | bundesweit landesweit
  wichtigste Hauptgrund zentral
  jung | verletzt Verletzter | betroffen geschädigt | defekt kaputt schadhaft | stillstehen stilllegen
  arbeitslos erwerbslos | modern zeitgemäß neu | veraltet überholt | einig
  überrascht erstaunt | schuld verantwortlich schuldig | unschuldig | beteiligt
  anwesend | abwesend | mittelfristig | dauerhaft ständig permanent | vorübergehend zeitweise zeitweilig befristet
  bald demnächst | zuletzt kürzlich jüngst | kürzlich neulich jüngst | ursprünglich zunächst
  heimlich geheim | bewaffnet | friedlich gewaltfrei
`;
