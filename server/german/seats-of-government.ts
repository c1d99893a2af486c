import { countryOf } from "#german/countries.ts";

/** A country by the place it is governed from, as newspapers say it ("der Kreml", "Paris"): the key of `countryOf` and the country's name; undefined for other words. */
export function seatOf(word: string): { readonly key: string; readonly country: string } | undefined {
  const lower = word.toLowerCase();
  return seats.get(lower) ?? (/s$/.test(lower) ? seats.get(lower.slice(0, -1)) : undefined);
}

/** The text with each seat of government replaced by its country's name: "Was sagt der Kreml?" → "Was sagt der Russland?"; for matching only. */
export const namingCountries = (text: string): string =>
  text.replace(/\p{Lu}[\p{L}-]+/gu, (word) => seatOf(word)?.country ?? word);

/** Seats, "=", the country; capitals that German news name countries by, and the houses that stand for a government. */
const table = `
Berlin Bundeskanzleramt=Deutschland|Wien=Österreich|Bern=Schweiz|Paris Élysée Elysee=Frankreich|Rom=Italien|Madrid=Spanien|Lissabon=Portugal
London=Vereinigtes Königreich|Dublin=Irland|Brüssel=Europäische Union|Amsterdam=Niederlande|Kopenhagen=Dänemark|Stockholm=Schweden|Oslo=Norwegen
Helsinki=Finnland|Reykjavik Reykjavík=Island|Tallinn=Estland|Riga=Lettland|Vilnius=Litauen|Warschau=Polen|Prag=Tschechien|Bratislava=Slowakei
Budapest=Ungarn|Bukarest=Rumänien|Sofia=Bulgarien|Belgrad=Serbien|Zagreb=Kroatien|Ljubljana=Slowenien|Sarajevo=Bosnien|Skopje=Nordmazedonien
Tirana=Albanien|Pristina=Kosovo|Podgorica=Montenegro|Athen=Griechenland|Nikosia=Zypern|Valletta=Malta|Ankara=Türkei|Kyjiw Kiew=Ukraine
Minsk=Belarus|Moskau Kreml=Russland|Chisinau Chișinău=Moldau|Tiflis=Georgien|Eriwan Jerewan=Armenien|Baku=Aserbaidschan|Astana=Kasachstan
Taschkent=Usbekistan|Jerusalem=Israel|Ramallah=Palästina|Beirut=Libanon|Damaskus=Syrien|Amman=Jordanien|Bagdad=Irak|Teheran=Iran|Riad=Saudi-Arabien
Doha=Katar|Sanaa=Jemen|Maskat=Oman|Kairo=Ägypten|Tripolis=Libyen|Tunis=Tunesien|Algier=Algerien|Rabat=Marokko|Khartum=Sudan|Nairobi=Kenia
Abuja=Nigeria|Accra=Ghana|Dakar=Senegal|Bamako=Mali|Niamey=Niger|Kigali=Ruanda|Kampala=Uganda|Harare=Simbabwe|Pretoria=Südafrika|Luanda=Angola
Kabul=Afghanistan|Islamabad=Pakistan|Delhi=Indien|Dhaka=Bangladesch|Kathmandu=Nepal|Colombo=Sri Lanka|Naypyidaw=Myanmar|Bangkok=Thailand
Hanoi=Vietnam|Manila=Philippinen|Jakarta=Indonesien|Peking=China|Taipeh=Taiwan|Tokio=Japan|Seoul=Südkorea|Pjöngjang=Nordkorea|Canberra=Australien
Wellington=Neuseeland|Washington Pentagon=Vereinigte Staaten|Ottawa=Kanada|Havanna=Kuba|Caracas=Venezuela|Bogotá Bogota=Kolumbien|Quito=Ecuador
Lima=Peru|Brasília Brasilia=Brasilien|Montevideo=Uruguay
`;

const seats: ReadonlyMap<string, { readonly key: string; readonly country: string }> = new Map(
  table
    .trim()
    .split(/[|\n]/)
    .flatMap((line) => {
      const [places = "", country = ""] = line.split("=");
      const key = countryOf(country)?.key ?? `country:${country.toLowerCase()}`;
      return places
        .trim()
        .split(/\s+/)
        .map((place) => [place.toLowerCase(), { key, country }] as const);
    }),
);
