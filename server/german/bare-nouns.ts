import { wordSet } from "#german/word-set.ts";

/** Whether the noun stands without an article behind "in", "nach", "aus", "bei" though it names no place ("in Kraft", "aus Protest"). */
export const isBareNoun = (word: string): boolean => bareNouns.has(word) || compound.test(word);

/** "In Millionenhöhe", "in Lebensgefahr": no place is called so, as one is "Wilhelmshöhe". */
const compound =
  /(?:^M|m)illi(?:on|ard)enhöhe$|^(?:Augen|Brust|Hüft|Knie|Rekord|Schulter)höhe$|\p{Ll}(?:gefahr|haft|zeit|form|größe|nähe|betrieb|besitz|hand|arbeit|sicht)$/u;

const bareNouns =
  wordSet(`Kraft Zukunft Sicht Angst Not Haft Gefahr Kürze Frage Höhe Form Folge Holz Glas Metall Stein Papier Beton Plastik Silber Gold Eis Wasser Öl
  Gas Luft Regen Schnee Nebel Sturm Brand Feuer Bezug Anspruch Anlehnung Absprache Hinblick Hinsicht Rente Pension Urlaub Arbeit
  Betrieb Besitz Ordnung Ruhe Frieden Freiheit Trauer Wut Freude Liebe Rache Scham Neugier Mangel Respekt Protest Prinzip Versehen Spaß Hause
  Haus Bewegung Bildung Forschung Kauf Tränen Panik Schutt Asche Serie Führung Reihe Reichweite Richtung Kontakt Verbindung Zusammenarbeit
  Milch Mehl Fleisch Geld Rückstand Quarantäne Teilzeit Vollzeit Hochform Topform Abwesenheit Anbetracht Eile Rekordzeit Windeseile Wahrheit Wirklichkeit Geduld Hilfe Verständnis Rat Gnade Untersuchungshaft Freiheit Not Pacht Auftrag Frage Sorge Planung Sicherheit Ungnade Schwierigkeiten Trümmern Flammen Brand Streik Regie Eigenregie Anwesenheit Begleitung Vertretung Zweifel Asyl Erfahrung`);
