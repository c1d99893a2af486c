import type { Statement } from "#domain/statement.ts";
import { attributions } from "#german/attribution.ts";
import { type ArticleOrigins, keysOf, ownerOf } from "./article-origins.ts";
import { fullName } from "./full-name.ts";
import { nominative } from "./nominative.ts";
import { agencyIn, originKind } from "./origin-kind.ts";
import { sayersOf } from "./sayers-of.ts";

/**
 * Who says a sentence, by the fullest name that the article gives, and where it comes from: a study's author and "die Studie" are one
 * origin. What an article that retells a study says in its own voice may be the study's too, so it counts as drawing on it.
 */
export function saidBy(
  sentence: string,
  { study, author, agency, people }: ArticleOrigins,
): Pick<Statement, "speaker" | "origin" | "sources"> {
  const found = sayersOf(sentence).speaker;
  const printed = agencyIn(sentence) ?? agency;
  const agencies = printed === undefined ? [] : keysOf(printed);
  if (found === undefined) {
    if (printed !== undefined) return { origin: { kind: "agency", name: printed }, sources: agencies };
    if (attributions(sentence).length > 0) return { sources: [] };
    return study.length > 0 ? { sources: study } : {};
  }
  const speaker = nominative(fullName(found, people), sentence);
  const kind = originKind(speaker, attributions(sentence).find((told) => told.speaker === found)?.role);
  const bearer = kind === "study" ? fullName(bare(ownerOf(speaker)), people) : speaker;
  const own = bearer === "" ? [] : keysOf(bearer);
  const ofStudy = study.length > 0 && (bearer === "" || own.some((key) => study.includes(key)));
  return {
    speaker,
    origin: {
      kind: ofStudy ? "study" : kind,
      name: (ofStudy && author) || (people.includes(bearer) ? bearer : speaker),
    },
    sources: [...new Set([...own, ...(ofStudy ? study : []), ...agencies])],
  };
}

/** Without the genitive's s. */
const bare = (name: string): string => name.replace(/(?<=[^sxzß])s$/, "");
