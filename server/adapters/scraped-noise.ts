/** Whether a line belongs to the page and not to the article: navigation, sharing, players, advertising, consent, imprint. */
export const isNoise = (line: string): boolean => noise.some((pattern) => pattern.test(line));

/** Whether a line belongs to a video or audio player: what stands above it is the player's title. */
export const isPlayer = (line: string): boolean => player.some((pattern) => pattern.test(line));

/**
 * What a line says about teasers for other articles: `end` opens a list that the page ends with, `list` one that the article may go on
 * after, `line` is a teaser by itself; undefined for any other line.
 */
export function teaserLabel(line: string): "end" | "list" | "line" | undefined {
  if (line.length > 120) return undefined;
  if (endLabel.test(line)) return "end";
  if (listLabel.test(line)) return "list";
  return lineLabel.test(line) ? "line" : undefined;
}

const networks =
  "(?:Facebook|Twitter|X|X\\.com|WhatsApp|E-?Mail|Mail|Instagram|Threads|Bluesky|Mastodon|Telegram|LinkedIn|Xing|Pinterest|Flipboard|Pocket|Reddit|TikTok|YouTube|RSS|Messenger|Signal|Threema|Link kopieren|Copy link|Drucken|Teilen|Merken)";

const player: readonly RegExp[] = [
  /^(?:\d{1,2}:\d{2}(?::\d{2})?)(?: ?[/|] ?\d{1,2}:\d{2}(?::\d{2})?)?(?: Min\.?| Minuten)?$/,
  /\b(?:browser|device) does(?:n't| not) support\b|\bBrowser unterstützt .{0,40}(?:nicht|kein)/i,
  /^(?:Video|Audio|Podcast|Beitrag|Podcastfolge)s?(?: (?:starten|abspielen|laden|ansehen|anhören|hören|öffnen))?(?: ?[:|(•-]? ?\d{1,2}[:.]\d{2}.{0,12})?$/i,
  /\bVideo\b.{0,20} nicht\b.{0,20}\? (?:Dann )?(?:bitte )?klicken Sie\b|^(?:Um|Damit) .{0,60}Video.{0,60}(?:JavaScript|Browser|aktivieren)/i,
  /^(?:Aus dem Archiv|Video|Audio|Sendung|Podcast) ?\d?: .{0,80}(?:\d{1,2}:\d{2}|\d{1,2} (?:Min\.?|Minuten))$/i,
];

const noise: readonly RegExp[] = [
  /^(?:Zum|Zur|Zu|Direkt zu[mr]?|Weiter zu[mr]?|Springe zu[mr]?) .{1,60}(?:springen|wechseln|gehen)$/i,
  /^(?:Direkt zu[mr]?|Springe zu[mr]?|Skip to|Jump to) .{1,40}$/i,
  /^(?:Startseite|Home|Homepage|Menü|Navigation|Suchen?|Suchbegriff|Anmelden|Abmelden|Login|Registrieren|Abo|Abos|Abonnieren|Newsletter|E-?Paper|Kontakt|Impressum|Datenschutz|AGB|Hilfe|Shop|Nach oben|Zurück|Weiter|Mehr anzeigen|Mehr|Weiterlesen|Alles anzeigen|Schließen|Schliessen|Öffnen|Vorlesen|Anhören|Artikel anhören|Feedback|Bildergalerie|Box (?:auf|zu)klappen|Externer Inhalt|Inhalt|Inhaltsverzeichnis|Übersicht|Live|Exklusiv|Plus|Topnews)$/i,
  /^(?:Startseite|Home|Sie sind hier:?)(?: ?[>›»/|] ?.{1,60})+$/i,
  /^(?:ca\. )?(?:(?:geschätzte|estimated) )?(?:Lesezeit|Lesedauer|read(?:ing)? time)\b.{0,30}$/i,
  /^(?:ca\. )?\d{1,2} ?(?:Min\.?|Minuten|minutes?)(?: (?:read|Lesezeit|Lesedauer|zu lesen))?(?: read)?$/i,
  /^(?:(?:Diesen |Den )?(?:Artikel|Beitrag|Text|Inhalt|Seite) )?(?:teilen|drucken|merken|kommentieren|speichern|versenden|verschicken|weiterleiten|vorlesen)(?: (?:auf|per|mit|via|bei) .{1,30})?:?$/i,
  new RegExp(`^(?:(?:auf|per|via|bei) )?${networks}(?:[ ,|/•·]+${networks})*:?$`, "i"),
  /^[-– ]*(?:Anzeige|Anzeigen|Werbung|Advertisement|Advertorial|Sponsored|Promotion)[-– ]*$/i,
  /^(?:Weiterlesen nach|Nach) (?:der )?(?:Anzeige|Werbung)\b.{0,30}$|^(?:Der )?(?:Artikel|Text) (?:geht|wird) .{0,60}(?:weiter|fortgesetzt)\.?$/i,
  /^(?:Wir|Diese (?:Seite|Website)) (?:verwenden|verwendet|nutzen|nutzt|setzen|setzt) .{0,40}Cookies?\b/i,
  /^(?:Empfohlener (?:externer |redaktioneller )?Inhalt|Ich bin (?:damit )?einverstanden, dass mir externe Inhalte\b|Hier ?(?:mit)? (?:finden|sehen) Sie (?:einen )?(?:externen|eingebetteten)\b)/i,
  /^(?:An dieser Stelle (?:finden Sie|befindet sich|steht) (?:ein(?:en)? )?(?:extern|eingebettet)|Dieser Inhalt (?:wird|wurde|stammt) .{0,40}(?:Cookies|Drittanbieter|YouTube|Instagram|extern))/i,
  /\bJavaScript\b.{0,80}\b(?:aktivieren|aktiviert|benötigt|ausgeschaltet|deaktiviert)\b|\bbenötigt JavaScript\b/i,
  /^(?:Erfahren|Lesen|Klicken|Finden|Diskutieren) Sie\b(?=.{0,160}\b(?:hier|auch|außerdem|ausserdem|mit uns|in unser\p{L}*|Newsletter|App|Kanal)\b)(?!.*\?$).{0,200}$/iu,
  /^(?:Abonnieren|Folgen|Melden|Bestellen|Testen|Laden|Schauen|Hören|Sehen|Entdecken|Registrieren|Unterstützen|Erhalten|Verpassen) Sie\b(?=.{0,160}\b(?:Newsletter\p{L}*|App|WhatsApp|Kanal|Abo|Podcast\p{L}*|Redaktion|kostenlos|Push|Google|Facebook|Instagram|YouTube|Mediathek|Audiothek)\b).{0,200}$/iu,
  /^(?:Folge|Folgt|Abonnier\p{L}*|Hol dir|Lade|Diskutier\p{L}*) (?:uns|dir|unser\p{L}*|die|den|jetzt|hier|mit)\b.{0,120}$/iu,
  /^.{0,120}\b(?:klicken Sie hier|hier klicken|Hier geht(?:'s| es) zu[mr]?|Jederzeit top informiert|per (?:Browser-)?Push)\b.{0,120}$/i,
  /^(?:©|\(c\) |Copyright\b).{0,120}$|^Alle Rechte vorbehalten\b.{0,60}$|^(?:dpa-infocom|dpa:)\b.{0,80}$/i,
  /^Dieses? (?:Thema|Beitrag) (?:im Programm|lief)\b.{0,160}$|^Über dieses Thema berichtete\p{L}* .{0,160}$|^Mehr zu(?:m| diesem) Thema .{0,60}$/iu,
  /^(?:\d+ )?Kommentare?(?: \(\d+\)| anzeigen| verfassen| schreiben| lesen)?$|^Die Kommentarfunktion\b.{0,160}$/i,
  /^Online seit (?:heute|gestern)\b.{0,30}$|^(?:vor|Vor) \d+ (?:Minuten?|Stunden?|Tagen?)$/,
  /^(?:Quelle|Mit Material von|Quellen|Redaktion|red): ?[\p{L}\d.-]+(?:(?:[,/;]| und | mit Material von ) ?[\p{L}\d.-]+){0,4}$/iu,
  /^(?:Artikel|Beitrag|Text) (?:zum (?:Hören|Anhören)|hören|anhören|vorlesen lassen)\b.{0,20}$/,
  /^Zur (?:Merk|Lese|Watch)liste\b.{0,20}$|^(?:Auf|Zu) Google (?:News )?folgen.{0,20}$|^(?:Zuletzt )?[Aa]ktualisiert (?:um|vor|heute) .{1,20}$/,
  /^(?:Bitte (?:passen|aktivieren|deaktivieren|aktualisieren|laden|akzeptieren)|Optimieren) Sie\b.{0,140}$/,
  /^\p{Lu}[^.!?;]{1,40}, \d{1,2}\. ?\d{1,2}\.\d{2,4}(?:, \d{1,2}[:.]\d{2} Uhr)?(?:; ?[\p{L}/;, .-]{2,40})?$/u,
  /^(?:Medium|Quelle): ?\p{L}[\p{L}\d.-]*(?: \p{L}[\p{L}\d.-]*){0,3}$/u,
  /^(?:red|mit Agenturen)[,/].{0,40}$|^[\p{L}.]+(?:\/[\p{L}.]+){1,3}$/iu,
  /^\/?[a-z\d-]+(?:\.[a-z\d-]+)*\.(?:de|at|ch|com|net|org|eu|info|tv|news)\/?$/i,
];

const endLabel =
  /^(?:Related (?:posts?|articles?|stories|content)|You might also like|Das könnte (?:Sie|dich|euch) (?:auch )?interessieren|(?:Ähnliche|Verwandte) (?:Artikel|Beiträge|Themen|Meldungen)|Meist ?gelesen\p{L}*|Meistgeklickt\p{L}*|Most read|(?:Schlag(?:worte|wörter)|Stichwörter|Tags|Themen)(?::? .*[^.!?])?|(?:Leser)?Kommentare(?: ?\(\d+\))?|Newsletter|Links?|Über (?:den Autor|die Autorin))(?:$|:? ?$)/iu;

const listLabel =
  /^(?:Lesen Sie (?:auch|außerdem|ausserdem|mehr|dazu|weiter|hier)|Lesetipps?|Read (?:more|also|next)|Auch (?:interessant|lesenswert)|Mehr (?:zum Thema|dazu|aus|von|über|Nachrichten|Artikel|lesen)|Weitere (?:Artikel|Themen|Meldungen|Nachrichten|Beiträge|Informationen|Links|Videos)|Passend (?:dazu|zu[mr]? \p{L}+)|Zum Thema|Nicht verpassen|Empfehlungen|Empfohlen\p{L}*|Aktuelle (?:Nachrichten|Videos|Meldungen|Themen)|Top-?(?:themen|artikel|stories|meldungen)|Mehr)(?: [^.:!?]{0,50})?:?$/iu;

const lineLabel =
  /^(?:Lesen Sie (?:auch|außerdem|ausserdem|mehr|dazu|hier)|Lesetipp|Read (?:more|also)|Auch interessant|Mehr (?:zum Thema|dazu)|Passend dazu|Zum Thema|Weiterlesen|Hintergrund|Interview|Liveblog|Newsblog|Live-?Ticker|Newsletter|Podcast|Video): ?\S.*[^.]$/i;
