import type { Evidence } from "#domain/passage.ts";
import type { Span } from "#domain/span.ts";
import { countryOf } from "#german/countries.ts";
import { words } from "#german/words.ts";

/** A country by its name, and the first place that names it. */
export interface NamedCountry extends Evidence {
  readonly name: string;
  /** Where in the passage's text the name stands. */
  readonly span: Span;
}

/** The countries that passages name as such, those of most articles first; "norwegisch" and "Norweger" name none, continents and unions are none. */
export function namedCountries(evidence: readonly Evidence[]): readonly NamedCountry[] {
  const found = new Map<string, { readonly first: NamedCountry; readonly articles: Set<string> }>();
  for (const { passage, article } of evidence)
    for (const { text, start, end } of words(passage.text)) {
      const country = countryOf(text);
      if (country?.form !== "name" || noCountry.test(country.key)) continue;
      const known = found.get(country.key);
      if (known) known.articles.add(article.id);
      const isShorter = known !== undefined && text.length < known.first.name.length;
      if (!known || isShorter)
        found.set(country.key, {
          first: { passage, article, name: text, span: { start, end } },
          articles: known?.articles ?? new Set([article.id]),
        });
    }
  return [...found.values()].toSorted((a, b) => b.articles.size - a.articles.size).map(({ first }) => first);
}

const noCountry =
  /^country:(?:afrika|(?:nord|süd|mittel|latein)?amerika|antarktis|asien|europa|ozeanien|europäische union|eurozone|vereinte nationen|welt)$/;
