import type { Question } from "#domain/question.ts";

/**
 * What is said to a reader who greets, thanks, or asks who is there; undefined for everything else. Nothing is searched for it, and it
 * claims nothing of the articles. Amid a conversation "Was machen sie?" and "Wie geht das?" ask for what was talked of.
 */
export function smallTalk({ text, history }: Pick<Question, "text" | "history">): string | undefined {
  const said = text.trim().replace(/[\s!.?,;:)(–-]+$/u, "");
  if (history.length > 0 && /(?<!\p{L})(?:sie|das|es)(?!\p{L})/u.test(said)) return undefined;
  return talks.find(({ pattern }) => pattern.test(said))?.message;
}

const DOES = "Ich beantworte Fragen aus den Artikeln dieser Sammlung und belege jeden Satz mit seiner Textstelle.";

const talks: readonly { readonly pattern: RegExp; readonly message: string }[] = [
  {
    pattern:
      /^(?:(?:hallo|hi|hey|hello|moin(?: moin)?|servus|grüezi|grüß (?:gott|dich|sie)|gr(?:ü|ue)(?:ß|ss)e?|guten? (?:tag|morgen|abend)|tag)(?:,? (?:zusammen|alle|allerseits|du|da|there|fundstelle))?)$/iu,
    message: `Guten Tag! ${DOES} Was möchten Sie wissen?`,
  },
  {
    pattern:
      /^(?:(?:vielen |herzlichen |besten |schönen )?dank(?:e)?(?: (?:schön|sehr|dir|ihnen|euch))*|merci|thanks|thank you|super|toll|prima|ok(?:ay)?|alles klar|verstanden|gut|sehr gut)(?:,? (?:danke|vielen dank))?$/iu,
    message: "Gern. Fragen Sie weiter, wenn Sie noch etwas wissen möchten.",
  },
  {
    pattern: /^(?:tschüs+|tschau|ciao|auf wiedersehen|bis (?:bald|dann|später|morgen)|bye)$/iu,
    message: "Auf Wiedersehen!",
  },
  {
    pattern:
      /^(?:(?:und )?(?:wer|was) (?:bist|sind) (?:du|sie)(?: (?:eigentlich|genau|denn))?|wie (?:heißt du|heißen sie)|was (?:kannst|machst|tust) du(?: (?:alles|hier|so|eigentlich))*|was (?:können|machen|tun) sie(?: (?:alles|hier|eigentlich))*|wie (?:funktionierst du|funktioniert das|geht das|arbeitest du|arbeiten sie)|bist du (?:eine? )?(?:mensch|ki|roboter|bot|maschine|computer|chatgpt|programm)|hilfe|help|(?:kannst du|können sie) mir helfen|(?:was|wie) (?:kann|darf|soll|muss) ich (?:dich |sie |hier |dir )*(?:fragen|tun|machen)|who are you|what can you do|what are you)$/iu,
    message: `${DOES} Wo die Artikel einander widersprechen, zeige ich, wer was sagt; wo sie nicht antworten, sage ich das.`,
  },
];
