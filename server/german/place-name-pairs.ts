import { fold } from "./normalise.ts";

/** The other names of a place that German texts know by several ("Kyiv" → "Kyjiw", "Kiew"); empty for all others. A genitive's -s is no part of the name. */
export const otherPlaceNames = (word: string): readonly string[] =>
  names.get(fold(word)) ?? names.get(fold(word).replace(/s$/, "")) ?? [];

const table = `
Kiew Kyjiw Kyiv|Lwiw Lviv Lemberg|Odessa Odesa|Charkiw Charkow Kharkiv|Dnipro Dnjepr|Tschernobyl Tschornobyl Chernobyl|Peking Beijing|Danzig Gdańsk|Breslau Wrocław
Stettin Szczecin|Posen Poznań|Krakau Kraków|Wilna Vilnius|Pressburg Bratislava|Laibach Ljubljana|Tiflis Tbilissi Tbilisi|Eriwan Jerewan Yerevan
Kalkutta Kolkata|Bombay Mumbai|Madras Chennai|Rangun Yangon|Birma Burma Myanmar|Swasiland Eswatini
Temeswar Timișoara|Hermannstadt Sibiu|Klausenburg Cluj|Kronstadt Brașov|Agram Zagreb|Reval Tallinn|Kanton Guangzhou|Nanking Nanjing|Chisinau Kischinau Kischinjow
Damaskus Damascus|Mossul Mosul|Basra Bassora|Teheran Tehran|Mekka Makkah|Riad Riyadh|Maskat Muskat|Weißrussland Belarus
`;

const names: ReadonlyMap<string, readonly string[]> = new Map(
  table
    .trim()
    .split(/[|\n]/)
    .map((line) => line.split(" "))
    .flatMap((group) => group.map((name) => [fold(name), group.filter((other) => other !== name)] as const)),
);
