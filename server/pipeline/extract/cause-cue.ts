/** How plainly a sentence tells a cause: 1 where it names one ("weil", "Grund waren", "führt … zurück"), 0.5 where it may ("durch", "um"), 0 otherwise. */
export const causeCue = (text: string): number => (plain.test(text) ? 1 : possible.test(text) ? 0.5 : 0);

const plain =
  /(?<!\p{L})(?:weil|wegen|aufgrund|auf Grund|infolge|angesichts|mangels|Gr[uü]nde?n?|Beweggr[uü]nde?n?|Hauptgr[uü]nde?n?|Ursachen?|Hauptursachen?|Auslöser|Anlass|begründe(?:t|te|ten|n)|Begründung|zurückzuführen|verursach\p{L}+|schuld|verantwortlich|denn|dank)(?!\p{L})|,? (?:so)?da(?= [^,.]{3,80}\p{Ll}(?:t|te|en|n|st|ist|war)[,.])|^Da (?=[^,.]{8,},)|(?<!\p{L})(?:führ\p{L}+|geh\p{L}+|ging\p{L}*)(?!\p{L})[^.]* auf (?!(?:\p{L}+ )?\d)[^.]* zurück(?!\p{L})|(?<!\p{L})l[aäi]e?g(?:t|en|e)?(?!\p{L})[^.,]* (?:an|am|daran)(?!\p{L})/iu;

const possible =
  /(?<!\p{L})(?:da|deshalb|deswegen|daher|darum|dadurch|durch|um|damit|sodass|zwecks|führ(?:t|te|ten|en)|Folge|Hintergrund|Zweck|Ziel|ermöglich\p{L}+)(?!\p{L})/iu;
