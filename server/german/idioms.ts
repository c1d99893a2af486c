/**
 * The plain words for the set phrases that a verb forms in a text ("kamen zur Welt" → "gebären", "gab grünes Licht" → "genehmigen"), by the
 * verb's infinitive; empty where there are none. Phrases with a noun alone are in `support-verbs.ts`.
 */
export function idiomsOf(lemma: string, text: string): readonly Idiom[] {
  const known = table.get(lemma);
  if (!known) return [];
  const lower = ` ${text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ")} `;
  return known.filter(({ phrase }) => lower.includes(` ${phrase} `));
}

/** A set phrase and the plain verb it stands for. */
export interface Idiom {
  /** Its words beside the verb, lower case. */
  readonly phrase: string;
  readonly plain: string;
}

/** One verb a line: general German of news. */
const lines = `
  kommen zur welt=gebären|ums leben=sterben|zu tode=sterben|zu schaden=verletzen|zum erliegen=stilllegen|in den handel=verkaufen|auf den markt=verkaufen|zu wort=sprechen|ans licht=bekanntwerden|an die macht=regieren|unter den hammer=versteigern|zur anwendung=anwenden|vor gericht=anklagen|in die kinos=anlaufen|zum zug=erhalten|in frage=eignen|zum abschluss=abschließen|ums amt=verlieren
  bringen zur welt=gebären|ums leben=töten|vor gericht=anklagen|auf den markt=verkaufen|ins krankenhaus=einliefern|in die klinik=einliefern|in gang=beginnen|zu fall=stürzen|unter dach und fach=abschließen|auf den weg=beschließen|in sicherheit=retten|hinter gitter=verurteilen|zu papier=schreiben|in verbindung=verbinden
  gehen vom netz=abschalten|ans netz=starten|in flammen auf=brennen|zu ende=enden|an den start=antreten|auf die straße=demonstrieren|in den ruhestand=pensionieren|vor gericht=klagen|in die luft=explodieren|in produktion=produzieren|in konkurs=insolvent|in die insolvenz=insolvent|zu bruch=zerbrechen|von bord=kündigen|in deckung=schützen|über die bühne=stattfinden|auf das konto=verursachen|in erfüllung=erfüllen|ins geld=kosten|in serie=produzieren
  nehmen unter die lupe=untersuchen|vom netz=abschalten|das leben=töten|in empfang=empfangen|seinen hut=zurücktreten|ihren hut=zurücktreten|in angriff=beginnen|in betrieb=eröffnen|unter vertrag=verpflichten|aufs korn=kritisieren|unter beschuss=beschießen|in schutz=verteidigen|aus dem verkehr=sperren|zur kenntnis=erfahren|in haft=verhaften|ins visier=ermitteln|in augenschein=besichtigen
  geben grünes licht=genehmigen|zu protokoll=aussagen|in auftrag=beauftragen|den startschuss=beginnen|das ja wort=heiraten|das jawort=heiraten|den zuschlag=beauftragen|sein plazet=genehmigen|zu bedenken=warnen|den ausschlag=entscheiden|klein bei=nachgeben|den anstoß=anregen|den laufpass=trennen|einen korb=ablehnen|in auftrag gegeben=beauftragen
  bekommen grünes licht=genehmigen|den zuschlag=beauftragen|ein kind=gebären|nachwuchs=gebären|die quittung=bestrafen|wind=erfahren
  erhalten grünes licht=genehmigen|den zuschlag=beauftragen|den vorzug=bevorzugen
  legen auf eis=aussetzen|in schutt und asche=zerstören|den grundstein=bauen|feuer=anzünden|ad acta=beenden|die arbeit nieder=streiken|das handwerk=stoppen|offen=veröffentlichen|nahe=empfehlen
  niederlegen die arbeit=streiken|das amt=zurücktreten|sein amt=zurücktreten|ihr amt=zurücktreten|den posten=zurücktreten|die waffen=aufgeben
  stehen in flammen=brennen|unter wasser=überfluten|vor gericht=anklagen|auf der kippe=gefährden|vor dem aus=schließen|in brand=brennen|im raum=möglich|zur wahl=kandidieren|zur verfügung=bereitstehen|in der kritik=kritisieren|unter strom=elektrisch|unter schock=schockieren|leer=leerstehen|zum verkauf=verkaufen|vor der tür=bevorstehen|rede und antwort=antworten|auf dem spiel=gefährden
  fallen ins wasser=ausfallen|dem rotstift zum opfer=streichen|den flammen zum opfer=verbrennen|in ohnmacht=ohnmächtig|ins gewicht=wichtig|der startschuss=beginnen|der hammer=versteigern|in die hände=erbeuten|zur last=vorwerfen
  setzen in brand=anzünden|vor die tür=entlassen|außer kraft=aufheben|in kraft=gelten|aufs spiel=riskieren|auf freien fuß=freilassen|unter druck=drängen|in kenntnis=informieren|ein ende=beenden|zur wehr=wehren|unter wasser=überfluten|ein zeichen=zeigen|schachmatt=besiegen|in bewegung=bewegen|an die luft=entlassen
  werfen das handtuch=aufgeben|aus der bahn=entgleisen|über bord=aufgeben|in die waagschale=einsetzen|das los=losen
  schließen die pforten=schließen|die türen=schließen|den bund=heiraten
  öffnen die pforten=eröffnen|die türen=eröffnen|ihre türen=eröffnen
  ziehen vor gericht=klagen|den kürzeren=verlieren|die reißleine=abbrechen|zur rechenschaft=bestrafen|aus dem verkehr=sperren|in zweifel=bezweifeln|den stecker=abschalten|einen schlussstrich=beenden|an einem strang=zusammenarbeiten|in den krieg=kämpfen|den hut=anerkennen|unter den teppich=vertuschen|die notbremse=abbrechen
  schreiben rote zahlen=verlust|schwarze zahlen=gewinn|geschichte=historisch
  einfahren einen verlust=verlieren|einen gewinn=gewinnen|verluste=verlieren|die ernte=ernten
  machen schluss=beenden|dicht=schließen|miese=verlust|halt=anhalten|den weg frei=ermöglichen|aus dem staub=fliehen|von sich reden=auffallen|zu geld=verkaufen|rückgängig=widerrufen|publik=veröffentlichen|front=protestieren|verantwortlich=beschuldigen|bekannt=bekanntgeben|ein ende=beenden|das rennen=gewinnen|den ersten platz=gewinnen
  kehren den rücken=verlassen|unter den teppich=vertuschen
  hängen an den nagel=aufgeben
  heben aus der taufe=gründen|aus den angeln=zerstören
  erblicken das licht der welt=gebären
  davontragen verletzungen=verletzen|den sieg=gewinnen
  lassen das leben=sterben|ihr leben=sterben|sein leben=sterben|auf sich warten=verzögern|im stich=verlassen|laufen=freilassen
  erliegen seinen verletzungen=sterben|ihren verletzungen=sterben|den verletzungen=sterben|der krankheit=sterben|einem herzinfarkt=sterben|einem herzleiden=sterben|einem krebsleiden=sterben|den folgen=sterben
  verlieren das leben=sterben|ihr leben=sterben|sein leben=sterben|die kontrolle=verunglücken
  finden den tod=sterben|statt=stattfinden
  aufgehen in flammen=brennen
  stoßen auf ablehnung=ablehnen|auf zustimmung=zustimmen|auf kritik=kritisieren|auf widerstand=ablehnen|auf interesse=interessieren
  treten in kraft=gelten|in den ausstand=streiken|in den streik=streiken|in den ruhestand=pensionieren|vor die kameras=sprechen|über die ufer=überfluten|auf die bremse=bremsen|auf der stelle=stocken|in erscheinung=erscheinen
  laufen vom band=produzieren|aus dem ruder=entgleiten|auf grund=stranden|vom stapel=starten
  rufen auf den plan=eingreifen|in erinnerung=erinnern|ins leben=gründen
  sitzen in haft=inhaftieren|hinter gittern=inhaftieren|im gefängnis=inhaftieren|auf der anklagebank=anklagen
  landen hinter gittern=inhaftieren|vor gericht=anklagen|auf dem müll=wegwerfen
  holen den titel=gewinnen|gold=gewinnen|silber=gewinnen|bronze=gewinnen|den sieg=gewinnen|den pokal=gewinnen|ins boot=beteiligen
  reichen die klage ein=klagen|die hand=helfen
  einreichen klage=klagen|die kündigung=kündigen|ihren rücktritt=zurücktreten|seinen rücktritt=zurücktreten|den antrag=beantragen|insolvenz=insolvent
  anmelden insolvenz=insolvent|konkurs=insolvent|kurzarbeit=kurzarbeiten|bedenken=bezweifeln
  tragen zu grabe=beerdigen|die schuld=verschulden|früchte=erfolgreich
  verhelfen zum durchbruch=erfolgreich|zum sieg=gewinnen
  greifen unter die arme=helfen|zu den waffen=kämpfen|in die tasche=bezahlen
  durchfallen bei der prüfung=scheitern
  drehen den rücken=verlassen|einen film=filmen
  sprengen den rahmen=übersteigen|in die luft=explodieren
  schlagen alarm=warnen|in die flucht=vertreiben|zu buche=kosten|leck=beschädigen|wurzeln=wachsen
  behalten die oberhand=gewinnen|die nase vorn=gewinnen
  haben die nase vorn=führen|das nachsehen=verlieren|das sagen=bestimmen|zur folge=verursachen|inne=bekleiden|auf dem gewissen=verursachen|zum ziel=bezwecken|im visier=ermitteln
  verdienen sein geld=arbeiten|ihr geld=arbeiten
`;

const table: ReadonlyMap<string, readonly Idiom[]> = new Map(
  lines
    .trim()
    .split("\n")
    .map((line): [string, readonly Idiom[]] => {
      const [, verb = "", rest = ""] = /^\s*(\S+) (.*)$/.exec(line) ?? [];
      return [
        verb,
        rest.split("|").map((pair) => {
          const [phrase = "", plain = ""] = pair.split("=");
          return { phrase, plain };
        }),
      ];
    }),
);
