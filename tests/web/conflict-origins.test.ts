import { expect, test } from "vitest";
import { articleId } from "#domain/article.ts";
import { passageId } from "#domain/passage.ts";
import { independence, isOfOneOrigin, originOf, samePlaces } from "../../web/conflict-origins.ts";

const place = (id: string) => ({ passageId: passageId(articleId(id), 1), source: `Blatt ${id}` });
const position = { statement: "Der Deich ist hoch.", speaker: "Deichverband", ...place("a") };
const copy = { ...place("c"), copy: true } as const;

test("a position of before tells where else it stands and nothing of origins", () => {
  const old = { ...position, alsoIn: [place("b")] };
  expect(originOf(old)).toBeUndefined();
  expect(independence(old)).toBeUndefined();
  expect(samePlaces(old)).toEqual([["auch:", [place("b")]]]);
  expect(isOfOneOrigin({ kind: "course", about: "Deich", positions: [old] })).toBe(false);
});

test("further evidence is told from what draws on the same origin", () => {
  const told = {
    ...position,
    origin: { kind: "study" as const, name: "Studie der Uni" },
    origins: 2,
    alsoIn: [place("b"), copy],
  };
  expect(originOf(told)).toBe("Studie der Uni");
  expect(independence(told)).toBe("2 unabhängige Quellen");
  expect(samePlaces(told)).toEqual([
    ["auch:", [place("b")]],
    ["aus derselben Quelle:", [copy]],
  ]);
  const conflict = { kind: "contradiction", about: "Deich", positions: [told], origins: 1 } as const;
  expect(isOfOneOrigin(conflict)).toBe(true);
});

test("who says it is not named twice", () => {
  const told = { ...position, origin: { kind: "organisation" as const, name: "Deichverband" } };
  expect(originOf(told)).toBeUndefined();
});
