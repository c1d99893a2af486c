import { articleId } from "#domain/article.ts";
import { type Evidence, passageId } from "#domain/passage.ts";
import type { ArticleProfile } from "#pipeline/conflicts/article-profile.ts";
import type { EventPair } from "#pipeline/conflicts/event-pairs.ts";
import { isNameLike } from "#pipeline/verify/name-like.ts";
import { profilesOf } from "./pairs-to-fit.ts";

/** The second report with other names for those that both share: of another event. */
export function renamed({ a, b }: EventPair, second: Evidence | undefined, other: ArticleProfile | undefined) {
  const shared = [...b.nouns()]
    .flatMap(([stem, word]) => (a.nouns().has(stem) ? [b.vocabulary.word(word)] : []))
    .filter(isNameLike);
  if (!second || shared.length === 0) return undefined;
  const fresh = [...(other?.nouns().values() ?? [])].map(b.vocabulary.word).filter(isNameLike);
  const names = new Map(
    shared.map(({ text }, at) => [
      text,
      [...fresh.map((word) => word.text), "Marlow", "Birkental", "Kallenbach"].at(at % (fresh.length + 3)) ?? text,
    ]),
  );
  const change = (text: string): string => text.replace(/\p{L}+/gu, (word) => names.get(word) ?? word);
  const { article, passage } = second;
  const [id, text] = [articleId(`${article.id}~`), change(passage.text)];
  return profilesOf([
    {
      article: { ...article, id, title: change(article.title) },
      passage: { ...passage, id: passageId(id, 1), articleId: id, text, span: { start: 0, end: text.length } },
    },
  ])[0];
}
