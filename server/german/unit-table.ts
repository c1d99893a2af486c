/** A unit of measure by its normal form: a written value times 10^`exponent` times `times` is the value in `unit`. */
export interface Unit {
  readonly unit: string;
  readonly exponent: number;
  readonly times: number;
}

/** A unit that is its own normal form. */
export const plain = (unit: string): Unit => ({ unit, exponent: 0, times: 1 });

/** `unit exponent times: words`, one normal form after the other. */
const table = `
percent: prozent
percent -1: promille
percentage-point: prozentpunkt
percentage-point -2: basispunkt
EUR: euro
EUR -2: eurocent cent
USD: dollar us-dollar
CHF: franken
CHF -2: rappen
GBP: pfund
JPY: yen
CNY: yuan renminbi
KRW: won
RUB: rubel
INR: rupie
TRY: lira
PLN: zloty złoty
UAH: hrywnja griwna hrywna
HUF: forint
ILS: schekel
BRL: real reais
DEM: mark d-mark
ATS: schilling
krone: krone
peso: peso
BTC: bitcoin
m: meter
m 3: kilometer
m -1: dezimeter
m -2: zentimeter
m -3: millimeter
m -6: mikrometer
m -9: nanometer
m 0 1609.344: meile
m 0 1852: seemeile
light-year: lichtjahr
m2: quadratmeter
m2 6: quadratkilometer
m2 4: hektar
m2 -4: quadratzentimeter
l: liter
l -3: milliliter
l 2: hektoliter
l 3: kubikmeter
l 12: kubikkilometer
barrel: barrel
kg: kilogramm kilo
kg 3: tonne
kg 6: kilotonne
kg 9: megatonne
kg 12: gigatonne
kg -3: gramm
kg -6: milligramm
kg -9: mikrogramm
kg 2: doppelzentner
kg 0 50: zentner
degC: grad
kelvin: kelvin
km/h: stundenkilometer
knot: knoten
h: stunde wochenstunde
h 0 0.016666666666666666: minute
h 0 0.0002777777777777778: sekunde
h -3 0.0002777777777777778: millisekunde
h 0 24: tag
h 0 168: woche
year: jahr lebensjahr
year 0 0.08333333333333333: monat
year 1: jahrzehnt
year 2: jahrhundert
W: watt
W 3: kilowatt
W 6: megawatt
W 9: gigawatt
W 12: terawatt
W 0 735.49875: ps
Wh: wattstunde
Wh 3: kilowattstunde
Wh 6: megawattstunde
Wh 9: gigawattstunde
Wh 12: terawattstunde
J: joule
J 3: kilojoule
J 0 4184: kilokalorie kalorie
V: volt
V 3: kilovolt
Hz: hertz
Hz 3: kilohertz
Hz 6: megahertz
Hz 9: gigahertz
byte: byte
byte 3: kilobyte
byte 6: megabyte
byte 9: gigabyte
byte 12: terabyte
byte 15: petabyte
dB: dezibel
Pa 2: hektopascal
Pa 5: bar
Sv: sievert
Sv -3: millisievert
`;

/** Symbols count only in exactly this writing. */
const symbolTable = `
EUR: EUR
USD: USD
CHF: CHF Fr
GBP: GBP
m: m
m 3: km
m -2: cm
m -3: mm
m2: m² qm
m2 6: km² qkm
m2 4: ha
l: l
l -3: ml
l 3: m³
kg: kg
kg 3: t
kg -3: g
kg -6: mg
km/h: km/h
km/h 0 3.6: m/s
h: h Std
h 0 0.016666666666666666: Min
h 0 0.0002777777777777778: Sek
W: W
W 3: kW
W 6: MW
W 9: GW
W 12: TW
W 0 735.49875: PS
Wh 3: kWh
Wh 6: MWh
Wh 9: GWh
Wh 12: TWh
V: V
Hz: Hz
Hz 6: MHz
Hz 9: GHz
byte 6: MB
byte 9: GB
byte 12: TB
dB: dB
Pa 2: hPa
`;

const parse = (lines: string): ReadonlyMap<string, Unit> =>
  new Map(
    lines
      .trim()
      .split("\n")
      .flatMap((line) => {
        const [head = "", words = ""] = line.split(": ");
        const [unit = "", exponent = "0", times = "1"] = head.split(" ");
        return words
          .split(" ")
          .map((word): [string, Unit] => [word, { unit, exponent: Number(exponent), times: Number(times) }]);
      }),
  );

/** Units by their German name in the nominative singular, small letters. */
export const unitNames = parse(table);
/** Units by their symbol, in exactly this writing. */
export const unitSymbols = parse(symbolTable);
