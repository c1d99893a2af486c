/** The value of a German number word below a million, as plain decimal digits ("siebenundzwanzig" → "27", "zweieinhalb" → "2.5"); undefined for other words. */
export function numberWord(lower: string): string | undefined {
  if (lower.length > 90 || !start.test(lower)) return undefined;
  const half = halfOf(lower.replace(/(?<=halb)tausend$/, ""));
  if (half !== undefined) return String(lower.endsWith("tausend") ? 1000 * half : half);
  const value = below1000000(lower) ?? inflected.get(lower);
  return value === undefined ? undefined : String(value);
}

/** "anderthalb", "zweieinhalb"; also before "tausend". */
function halfOf(lower: string): number | undefined {
  const known = halves.get(lower);
  if (known !== undefined || !lower.endsWith("einhalb")) return known;
  const whole = below1000(lower.slice(0, -7));
  return whole === undefined ? undefined : whole + 0.5;
}

const start = /^(?:null|ein|ander|zw|drei|vier|fünf|sech|sieb|acht|neun|zehn|elf|hundert|tausend)/;

const halves = new Map([
  ["anderthalb", 1.5],
  ["anderthalbe", 1.5],
  ["eineinhalb", 1.5],
  ["einundeinhalb", 1.5],
]);

/** The few number words that take an ending before a noun without article ("Mutter zweier Kinder"). */
const inflected = new Map([
  ["zweier", 2],
  ["dreier", 3],
  ["zweien", 2],
  ["dreien", 3],
  ["vieren", 4],
  ["sechsen", 6],
]);

const small = new Map(
  "null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn"
    .split(" ")
    .map((word, value): [string, number] => [word, value]),
).set("zwo", 2);

const tens = new Map(
  "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig"
    .split(" ")
    .map((word, index): [string, number] => [word, 10 * (index + 2)]),
).set("dreissig", 30);

/** [left part or 1] "tausend" [right part]; "ein" counts only as a part, never alone. */
function below1000000(word: string): number | undefined {
  const at = word.indexOf("tausend");
  if (at < 0) return below1000(word);
  const left = at === 0 ? 1 : part(word.slice(0, at), below1000);
  const rest = word.slice(at + 7);
  const right = rest === "" ? 0 : part(rest, below1000);
  return left === undefined || right === undefined ? undefined : left * 1000 + right;
}

function below1000(word: string): number | undefined {
  const at = word.indexOf("hundert");
  if (at < 0) return below100(word);
  const left = at === 0 ? 1 : part(word.slice(0, at), below100);
  const rest = word.slice(at + 7);
  const right = rest === "" ? 0 : part(rest, below100);
  return left === undefined || right === undefined ? undefined : left * 100 + right;
}

function below100(word: string): number | undefined {
  const whole = small.get(word) ?? tens.get(word);
  if (whole !== undefined) return whole;
  const at = word.indexOf("und");
  if (at <= 0) return undefined;
  const left = word.slice(0, at);
  const one = left === "ein" ? 1 : small.get(left);
  const ten = tens.get(word.slice(at + 3));
  return one === undefined || ten === undefined || one > 9 ? undefined : one + ten;
}

function part(word: string, parse: (word: string) => number | undefined): number | undefined {
  if (word === "ein") return 1;
  return parse(word) ?? (word.startsWith("und") ? part(word.slice(3), parse) : undefined);
}
