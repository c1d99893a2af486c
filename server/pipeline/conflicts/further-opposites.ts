import { remembering } from "#german/remembering.ts";
import { stem } from "#german/stems.ts";
import { verbForms } from "#german/verb-forms.ts";

/** The sides of a word in what reports tell of how something ended, by number; the opposite of side p is p ^ 1. Beside these stand the opposites of all texts (`german/opposites.ts`). */
export const furtherSides: (lower: string) => readonly number[] = remembering(4096, (lower) => {
  const keys = new Set([lower, stem(lower), ...verbForms(lower).map(({ lemma }) => stem(lemma))]);
  return [...new Set([...keys].flatMap((key) => table.get(key) ?? []))];
});

/** One question a line, its answers parted by "|"; what only tells which of several is meant ("private", "teilweise") is left out, and what comes one behind the other. */
const pairs = `
bleiben festhalten fortsetzen behalten halten einhalten erhalten weitermachen beibehalten verbleiben ausharren | zurücktreten abtreten niederlegen entlassen aufgeben schließen abziehen scheitern brechen verletzen räumen abgeben umbenennen Rücktritt Rückzug Abzug
einhalten befolgen erfüllen | missachten brechen verstoßen ignorieren
verzichten Verzicht absehen | erheben verhängen einführen Einführung
schweigen | gestehen einräumen aussagen auspacken Geständnis
bekennen Bekenntnis | bestreiten leugnen abstreiten zurückweisen
bestätigen | widerrufen widerlegen Dementi
treffen zerstören beschädigen zertrümmern Zerstörung | verschonen unversehrt unbeschädigt intakt
verletzt verletzen Verletzte reißen gerissen gebrochen | unverletzt unversehrt wohlbehalten glimpflich
festnehmen verhaften inhaftieren fassen Festnahme Verhaftung Haft | freilassen freikommen entkommen fliehen flüchten Freilassung Flucht
einigen verständigen Einigung Durchbruch Kompromiss | scheitern platzen ergebnislos erfolglos
unterzeichnen unterschreiben | platzen scheitern
vereinbaren | aufkündigen kündigen
aufsteigen Aufstieg | absteigen Abstieg
qualifizieren weiterkommen | ausscheiden verpassen
auflaufen spielen mitspielen antreten | ausfallen pausieren fehlen
erteilen gewähren zusprechen anerkennen | verweigern entziehen versagen aberkennen
zusagen Zusage | absagen Absage
teilnehmen mitmachen Teilnahme | fernbleiben boykottieren Boykott
beitreten eintreten | austreten Austritt
wählen wiederwählen Wiederwahl | abwählen Abwahl
verpflichten holen | abgeben verkaufen
gründen Gründung | auflösen Auflösung
entschärfen Entschärfung | explodieren detonieren Explosion Detonation
absichtlich vorsätzlich mutwillig anzünden | versehentlich fahrlässig unabsichtlich technisch technischer Defekt Kurzschluss
freiwillig | unfreiwillig zwangsweise entlassen feuern freistellen
friedlich | gewaltsam gewalttätig Ausschreitung Krawall
einhellig einmütig einstimmig | umstritten gespalten mehrheitlich
auftauchen wiederfinden | verschollen verschwinden
erholen Erholung | einbrechen Einbruch
harmlos unbedenklich unschädlich ungefährlich | giftig gefährlich schädlich bedenklich
wirken wirksam funktionieren | wirkungslos unwirksam versagen streiken defekt kaputt
bestehen | durchfallen
rechtskräftig | anfechten Berufung Revision
verärgert zürnen empört entrüstet Tiefpunkt zerrüttet angespannt | erfreut erleichtert stolz hervorragend bestens freundschaftlich loben
beruhigt gelassen | besorgt beunruhigt
begrüßen Beifall | Protest entrüstet kritisieren
unterstützen Unterstützung | bekämpfen blockieren
vertrauen Vertrauen | misstrauen Misstrauen
bekräftigen beharren | nachgeben abrücken einlenken zurückrudern
bewaffnet | unbewaffnet
nüchtern | betrunken alkoholisiert
pünktlich planmäßig fristgerecht | verspätet verzögern Verzögerung
bewohnt bewohnbar | unbewohnt unbewohnbar leerstehend
ausverkauft | leer halbleer
verschärfen | entspannen Entspannung
beschleunigen | bremsen
besetzen einnehmen erobern Einnahme | befreien zurückerobern halten
verstaatlichen | privatisieren
liefern | zurückhalten stoppen
erweitern | verkleinern
ausreichen genügen reichen ausreichend genügend | unzureichend fehlen mangeln Mangel
geklärt klären aufklären | ungeklärt unklar rätselhaft
schuld mitschuldig | schuldlos entlasten
bezahlen begleichen | schulden unbezahlt
versichert | unversichert
angemeldet | unangemeldet
einfrieren | erhöhen anheben
Höchststand | Tiefstand
stabil | instabil kritisch lebensgefährlich
geimpft | ungeimpft
zahlungsfähig | insolvent pleite zahlungsunfähig Insolvenz
sauber unbelastet | verseucht verunreinigt verschmutzt
passierbar befahrbar | unpassierbar gesperrt
lieferbar vorrätig | vergriffen
freundlich | feindlich feindselig
`;

/** Apart from the numbers of other tables. */
const FIRST = 4000;

const table: ReadonlyMap<string, readonly number[]> = (() => {
  const found = new Map<string, number[]>();
  for (const [question, line] of pairs.trim().split("\n").entries())
    for (const [side, words] of line.split("|").entries())
      for (const word of words.trim().split(/\s+/))
        for (const key of new Set([word.toLowerCase(), stem(word)]))
          found.set(key, [...(found.get(key) ?? []), FIRST + 2 * question + side]);
  return found;
})();
