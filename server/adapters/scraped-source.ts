/**
 * The medium a page names in its own boilerplate (navigation, imprint, editorial notes); undefined where none of the lines says it. Only
 * lines that are no part of the article count: an article that quotes a medium is not that medium's.
 */
export function sourceOf(boilerplate: readonly string[]): string | undefined {
  for (const pattern of [labelled, named, site, known])
    for (const line of boilerplate) {
      const found = pattern.exec(line)?.[1];
      if (found !== undefined && !agency.test(found)) return found;
    }
  return undefined;
}

/** "Zu weiteren Angeboten der DW springen", "die Redaktion von beispiel.de": the page speaks of itself. */
const named =
  /\b(?:Angebote?n? (?:der|des|von|vom)|Redaktion (?:von|der|des)|Standards (?:von|der|des)|Startseite (?:von|der|des)|Newsletter (?:von|der|des)|Team (?:von|der|des)) ((?:[\p{L}\d-]+\.[a-z]{2,4})|[A-ZÄÖÜ]{2,}\d*|[\p{Ll}\d]+-[\p{L}\d]+)(?![\p{L}\d-]|\.\p{L})/u;

const labelled = /^(?:Medium|Quelle): ?((?:\p{Lu}|\p{Ll}+-)[\p{L}\d.-]*(?: \p{L}[\p{L}\d.-]*){0,3})$/u;

const site = /(?:^|[\s/©:(])((?!www\.)[\p{L}\d-]+\.(?:de|at|ch|tv))(?=$|[\s/,;|)])/u;

/** Media whose name has no ending by which a program could know it. */
const known =
  /(?:^|[^\p{L}\d-])(DW|Deutsche Welle|(?:DER )?SPIEGEL|Der Spiegel|DIE ZEIT|ZEIT ONLINE|FAZ|F\.A\.Z\.|Frankfurter Allgemeine(?: Zeitung)?|Süddeutsche Zeitung|SZ|taz|Tagesspiegel|Handelsblatt|WELT|Die Welt|FOCUS online|n-tv|ntv|RTL|ZDF(?:heute)?|ARD|tagesschau(?:24)?|NDR|WDR|BR24|BR|SWR|MDR|rbb|RBB|Radio Bremen|Deutschlandfunk|NZZ|Neue Zürcher Zeitung|Tages-Anzeiger|20 Minuten|SRF|watson|ORF|Der Standard|DER STANDARD|Die Presse|Kronen Zeitung|Kleine Zeitung|Wiener Zeitung|Salzburger Nachrichten|Berliner Zeitung|Frankfurter Rundschau|RND|Correctiv|CORRECTIV|Stuttgarter Zeitung|Rheinische Post|WAZ|Hamburger Abendblatt)(?![\p{L}\d-])/u;

/** They supply media, they are none. */
const agency = /^(?:dpa|afp|apa|sda|epd|kna|reuters|getty|imago)\b/i;
