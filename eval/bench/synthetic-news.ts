import { articleId } from "#domain/article.ts";
import type { Evidence } from "#domain/passage.ts";
import { passageId } from "#domain/passage.ts";
import { newsThemes, sideNotes } from "./news-themes.ts";

/** Articles that report one event on average. */
const REPORTS = 2.5;
/** Passages of an article: about what a newspaper prints. */
const PASSAGES = 12;

/** The passages of the n-th invented report: of an event that other reports tell of too, partly with other figures, and of this and that. The same for the same n. */
export function syntheticNews(n: number): readonly Evidence[] {
  const event = Math.floor(n / REPORTS);
  const own = randomOf(event);
  const theme = newsThemes[Math.floor(own() * newsThemes.length)] ?? newsThemes[0];
  const scene = sceneOf(own);
  const random = randomOf(1_000_003 + n);
  const told = theme.facts.map((wordings) => fill(pick(random, wordings), scene, retold(own, random)));
  const side = (): string => fill(pick(random, sideNotes), sceneOf(random), (most) => 2 + Math.floor(random() * most));
  const id = articleId(`meldung-${n}`);
  const title = fill(pick(random, theme.titles), scene, () => 0);
  const article = { id, title, file: `${id}.md`, source: pick(random, media), publishedAt: dayOf(event, random) };
  return Array.from({ length: PASSAGES }, (_, at): Evidence => {
    const text = [told[at], side(), ...(at % 3 === 0 ? [side()] : [])].filter(Boolean).join(" ");
    const span = { start: 0, end: text.length };
    return { article, passage: { id: passageId(id, at + 1), articleId: id, kind: "paragraph", span, text } };
  });
}

type Scene = Readonly<Record<string, string>>;

const sceneOf = (random: () => number): Scene => ({
  ort: placeName(random),
  fluss: `${syllables(random, 1)}${pick(random, ["a", "e", "au", "ach"])}`,
  name: `${pick(random, firstNames)} ${surname(random)}`,
  firma: `${syllables(random, 2)}${pick(random, ["werk", "chemie", "tech", "bau", "ex", "a", "on"])}`,
  verein: `${pick(random, ["SV", "TSV", "FC", "SC", "VfL"])} ${placeName(random)}`,
  ware: pick(random, wares),
});

/** Most reports tell the event's own figure, some another one, some a rounded one. */
function retold(event: () => number, report: () => number): (most: number) => number {
  return (most) => {
    const value = 2 + Math.floor(event() * most);
    const turn = report();
    return turn < 0.75 ? value : turn < 0.9 ? Math.round(value * (1.1 + report())) : Math.ceil(value / 10) * 10;
  };
}

/** Fills "{ort}" with the scene's word and "{900}" with a figure up to about 900, written as Germans write it. */
const fill = (wording: string, scene: Scene, figure: (most: number) => number): string =>
  wording.replace(/\{(\p{L}+|\d+)\}/gu, (_, slot: string) =>
    /\d/.test(slot) ? figure(Number(slot)).toLocaleString("de-DE") : (scene[slot] ?? slot),
  );

const placeName = (random: () => number): string =>
  syllables(random, 1) +
  pick(random, ["heim", "dorf", "burg", "stadt", "bach", "feld", "hausen", "au", "rode", "berg"]);
const surname = (random: () => number): string =>
  syllables(random, 1) + pick(random, ["er", "mann", "ner", "ke", "sen", "hardt", "ing", "brandt"]);

function syllables(random: () => number, count: number): string {
  const all = Array.from(
    { length: count + (random() < 0.5 ? 1 : 0) },
    () => pick(random, onsets) + pick(random, nuclei) + pick(random, codas),
  ).join("");
  return (all[0] ?? "").toUpperCase() + all.slice(1);
}

const pick = <T>(random: () => number, from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;

const words = (list: string): readonly string[] => list.split(" ");
const onsets = words("b bl br d dr f fl g gl gr h k kl kr l m n p r s sch schl schw st str t tr v w z");
const nuclei = words("a e i o u ä ö ü au ei eu ie");
const codas = words("l n r rt ld nd rn ll ss ck lt ch");
const firstNames = words("Anna Jonas Mia Peter Ute Karl Lena Omar Ines Timo Rosa Erik Nele Paul Maja Felix");
const media = words("Flussbote Landpost Stadtanzeiger Abendblick Tageskurier Rundschau Volksstimme Küstenblatt");
const wares = words("Weizen Kaffee Kupfer Stahl Holz Papier Kakao Zement Milch Zucker Wolle Aluminium");

const dayOf = (event: number, random: () => number): string =>
  new Date(Date.UTC(2024, 0, 1 + (event % 700) + Math.floor(random() * 3))).toISOString().slice(0, 10);

/** A linear congruential generator (Numerical Recipes), warmed up so that neighbouring seeds part. */
function randomOf(seed: number): () => number {
  let state = Math.imul(seed + 1, 2654435761) >>> 0;
  const next = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  next();
  next();
  return next;
}
