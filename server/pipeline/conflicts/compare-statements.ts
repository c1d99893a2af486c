import { type ArticleProfile, profileArticles } from "./article-profile.ts";
import { candidatePairs } from "./candidate-pairs.ts";
import { conflictOf } from "./conflict-of.ts";
import { eventLinks } from "./event-links.ts";
import { eventMatcher } from "./event-match.ts";
import { eventPairs } from "./event-pairs.ts";
import type { FoundConflict } from "./found-conflict.ts";
import { groupStatements, type Link } from "./group-statements.ts";
import { kindredLink } from "./kindred-link.ts";
import type { PlacedStatement } from "./placed-statement.ts";
import { shortHolders, stemHolders } from "./stem-holders.ts";
import { tellSame } from "./tell-same.ts";
import { thingsAlike } from "./things-alike.ts";
import { POLE } from "./units.ts";
import { commonVocabulary, type Vocabulary } from "./vocabulary.ts";

/** The conflicts among statements that are already read, of which only those of wanted units are compared. */
export function compareStatements(
  statements: readonly PlacedStatement[],
  isWanted: Wanted = everyOne,
): readonly FoundConflict[] {
  const steps = compareInSteps(statements, commonVocabulary, isWanted);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

type Wanted = (unit: string) => boolean;
const everyOne: Wanted = () => true;

/** The same in steps of a few milliseconds each, so that who compares a large collection can let others have their turn. */
export function* compareInSteps(
  statements: readonly PlacedStatement[],
  vocabulary: Vocabulary = commonVocabulary,
  isWanted: Wanted = everyOne,
): Generator<undefined, readonly FoundConflict[], undefined> {
  const articles = profileArticles(statements, vocabulary);
  const holders = yield* stemHolders(articles);
  const events = eventMatcher(articles.length, holders);
  const links: Link[] = [];
  for (const event of eventPairs(articles.length, { stated: holders, told: shortHolders(articles) }, events)) {
    links.push(...(event ? eventLinks(event, isWanted) : []));
    yield;
  }
  const byId = new Map(articles.map((article) => [article.id, article]));
  for (const pairs of candidatePairs(statements.filter(({ quantity }) => isWanted(quantity.unit)))) {
    for (const [a, b] of pairs) {
      const [one, other] = [byId.get(a.evidence.article.id), byId.get(b.evidence.article.id)];
      if (!one || !other || events.isKnownSame(one, other)) continue;
      for (const link of kindredLink(a, b)) if (events.match(one, other) === "kindred") links.push(link);
    }
    yield;
  }
  const told = withoutExplained(links, byId);
  yield;
  const found: FoundConflict[] = [];
  for (const [at, group] of groupStatements(told).entries()) {
    const conflict = conflictOf(group);
    if (conflict) found.push(conflict);
    if (at % BATCH === 0) yield;
  }
  return found.sort((a, b) => order[a.conflict.kind] - order[b.conflict.kind]);
}

/** Groups between two pauses. */
const BATCH = 20;

/**
 * Leaves out contradictions that the passages themselves explain: where one side tells the other's figure as well, of a part, a stage or
 * another scope, it knows of both.
 */
function withoutExplained(links: readonly Link[], articles: ReadonlyMap<string, ArticleProfile>): readonly Link[] {
  const tells = (one: PlacedStatement, other: PlacedStatement): boolean =>
    (articles.get(one.evidence.article.id)?.statements ?? []).some(
      (sibling) =>
        sibling !== one &&
        sibling.quantity.unit !== POLE &&
        sibling.evidence.passage.id === one.evidence.passage.id &&
        tellSame(sibling, other) &&
        (isCorrected(sibling) ||
          (sibling.sentence === one.sentence && sibling.things.length === 0 && sibling.outcome === other.outcome) ||
          other.quantity.unit !== "count" ||
          (sibling.outcome === other.outcome && thingsAlike(sibling, other) > 0)),
    );
  return links.filter(({ a, b, relation }) => relation !== "contradiction" || !(tells(a, b) || tells(b, a)));
}

/** "zwei Tote, nicht drei, wie zunächst gemeldet": a figure that is told to be wrong. */
const isCorrected = ({ sentence, quantity }: PlacedStatement): boolean =>
  /(?<!\p{L})nicht\s+(?:\p{Ll}+\s+)?$/u.test(sentence.slice(0, quantity.start));

const order = { contradiction: 0, course: 1, refinement: 2 } as const;
