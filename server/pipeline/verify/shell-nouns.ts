import { stem } from "#german/stems.ts";

/** "Das Vorhaben", "die Stadt": a general word behind a definite article means what the text is about, whatever its name there. */
export const isShell = (stemmed: string, start: number, text: string): boolean =>
  shells.has(stemmed) &&
  /(?<!\p{L})(?:der|die|das|dem|den|des|beim|zum|zur|im|vom|dies\p{L}{1,2})\s(?:\p{Ll}+\s)?$/iu.test(
    text.slice(Math.max(0, start - 30), start),
  );

const shells: ReadonlySet<string> = new Set(
  `Vorhaben Projekt Plan Maßnahme Angelegenheit Sache Vorfall Ereignis Geschehen Unglück Unfall Vorgang Thema Programm Angebot Gebiet Ort Stelle
  Gelände Anlage Einrichtung Unternehmen Firma Konzern Verein Gemeinde Stadt Kommune Region Land Summe Betrag Gremium Vereinbarung Übereinkunft`
    .split(/\s+/)
    .map(stem),
);
