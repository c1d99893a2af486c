/** Near synonyms of how things are; groups stand between bars and line ends, everyday German of any subject. */
export const otherSynonyms = `
  groß riesig gewaltig enorm massiv erheblich umfangreich beträchtlich stark deutlich
  klein gering niedrig begrenzt wenig minimal | hoch groß | schnell rasch zügig rasant rapide
  langsam schleppend gemächlich | neu modern neuartig | alt betagt historisch | früh vorzeitig | spät verspätet
  pünktlich rechtzeitig planmäßig | gut positiv günstig | schlecht negativ ungünstig mies
  schwer gravierend heftig schlimm | leicht geringfügig | gefährlich riskant bedrohlich | schwierig kompliziert heikel
  einfach leicht simpel | teuer kostspielig | billig günstig preiswert | kostenlos gratis unentgeltlich umsonst
  reich wohlhabend vermögend | arm bedürftig mittellos | krank erkrankt | gesund wohlauf | tot verstorben leblos
  offen geöffnet | geschlossen zu dicht | öffentlich allgemein | geheim vertraulich | bekannt berühmt prominent
  unbekannt fremd | beliebt populär | umstritten strittig kontrovers | einstimmig einmütig geschlossen | knapp hauchdünn
  gleich identisch | ähnlich vergleichbar | verschieden unterschiedlich | häufig oft | selten rar
  ständig dauernd permanent | weltweit global international | deutschlandweit bundesweit | heimisch einheimisch
  ausländisch fremd | staatlich öffentlich | privat persönlich | militärisch soldatisch | wirtschaftlich ökonomisch
  finanziell pekuniär | rechtlich juristisch | medizinisch ärztlich | wissenschaftlich akademisch | jährlich alljährlich
  täglich alltäglich | derzeit momentan gegenwärtig aktuell | künftig zukünftig | ehemalig früher einstig damalig
  dauerhaft langfristig | vorübergehend zeitweise befristet | vollständig komplett ganz völlig
  hauptsächlich vorwiegend überwiegend | mutmaßlich angeblich vermeintlich | freiwillig ungezwungen
  schuldig verantwortlich | zuständig verantwortlich | enttäuscht ernüchtert frustriert
  verärgert erbost wütend empört sauer | zufrieden glücklich | besorgt beunruhigt | mutig tapfer heldenhaft
  nass feucht | warm mild | kalt frostig | kaputt defekt beschädigt | undicht leck | gesund genesen Genesung Gesundheit
  fertig fertiggestellt vollendet abschließen Fertigstellung Inbetriebnahme | durchschnittlich Mittel Durchschnitt
  genau exakt präzise | ungefähr etwa | sofort umgehend unverzüglich | wirkungslos erfolglos vergeblich | kalt kühl
  warm heiß | schlecht schlimm | schön hübsch | schwierig schwer | sicher zuverlässig gefahrlos | ungerecht unfair
  ungleich unausgewogen ungleichmäßig Ungleichgewicht Schieflage | offiziell amtlich | früher ehemalig einstig vormalig
  ursprünglich anfangs | dankbar Dank | allein einzig | gemeinsam zusammen | gegenseitig wechselseitig beiderseitig
  nutzlos vergeblich
`;
