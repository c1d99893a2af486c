import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import stemmers from "snowball-stemmers";
import { expect, test } from "vitest";
import { snowball } from "#german/snowball.ts";

const tables = readdirSync(import.meta.dirname).filter((file) => file.endsWith(".test.ts"));

/** Every German word of the language tests, with the endings of nouns, adjectives and verbs. */
const roots = [
  ...new Set(
    tables.flatMap((file) =>
      [
        ...readFileSync(join(import.meta.dirname, file), "utf8")
          .toLowerCase()
          .matchAll(/[a-zäöüß]{3,}/g),
      ].map(String),
    ),
  ),
];
const endings = "|e|en|ern|er|em|es|s|st|est|ung|ungen|end|ig|igkeit|lich|lichkeit|isch|heit|heiten|nisse|ik".split(
  "|",
);
const forms = roots.flatMap((root) => endings.map((ending) => root + ending));

test("snowball agrees with the package snowball-stemmers", () => {
  const german = stemmers.newStemmer("german");
  expect(roots.length).toBeGreaterThan(300);
  expect(forms.filter((form) => snowball(form) !== german.stem(form))).toEqual([]);
});
