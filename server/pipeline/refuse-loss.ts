import type { ArticleId } from "#domain/article.ts";
import { Failure } from "#domain/failure.ts";

/** What one reading brings to an index that has to be made anew. */
export interface Renewal {
  /** Articles of the old index with their files. */
  readonly outdated: ReadonlyMap<ArticleId, { readonly file: string }>;
  readonly ids: ReadonlySet<ArticleId>;
  readonly files: ReadonlySet<string>;
  /** Whether an article of this file may go. */
  readonly mayGo: (file: string) => boolean;
  readonly target: string;
}

/** Throws `Failure("index-mismatch")` where an index of another model holds articles that this reading would neither bring back nor may drop. */
export function refuseLoss({ outdated, ids, files, mayGo, target }: Renewal): void {
  const lost = [...outdated].filter(([id, { file }]) => !ids.has(id) && !files.has(file) && !mayGo(file));
  if (lost.length === 0) return;
  const named = lost.slice(0, 3).map(([id]) => id);
  const more = lost.length > named.length ? ` und ${lost.length - named.length} weitere` : "";
  throw new Failure(
    "index-mismatch",
    `Der Index ${target} entstand mit einem anderen Modell und muss als Ganzes neu gebaut werden; dabei gingen Artikel verloren, die jetzt nicht mit eingelesen werden: ${named.join(", ")}${more}. Bitte alle Artikel zusammen einlesen oder mit --index einen anderen Ordner nennen; der alte Index bleibt, wie er ist.`,
  );
}
