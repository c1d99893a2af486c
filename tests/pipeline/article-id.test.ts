import { describe, expect, test } from "vitest";
import { articleId, slug } from "#pipeline/article-id.ts";
import { sha256 } from "#pipeline/sha256.ts";

test.each([
  ["Süddeutsche Größe", "sueddeutsche-groesse"],
  ["Café à l’été – 3,5 Mio.", "cafe-a-lete-3-5-mio"],
  ["u\u0308ber", "ueber"],
  ["ÄÖÜ", "aeoeue"],
  ["«»", ""],
])("slug %j: %j", (text, expected) => expect(slug(text)).toBe(expected));

describe("articleId", () => {
  const hash = "ab12cd34";
  test.each([
    [{ name: "deich-haelt", title: "Deich", source: "Bote" }, "deich-haelt"],
    [
      { source: "Küstenblick", publishedAt: "2026-02-03", title: "Der Deich – er hält noch bis zum Abend" },
      "kuestenblick-2026-02-03-der-deich-er-haelt-noch-bis-ab12",
    ],
    [{ title: "Deich hält" }, "deich-haelt-ab12"],
    [{ publishedAt: "2026-02", title: "…" }, "2026-02-ab12"],
  ])("of %j is %s", (head, expected) => expect(articleId(head, hash)).toBe(expected));
});

test("sha256 agrees with FIPS 180-4's example and counts bytes of UTF-8", async () => {
  expect(await sha256("abc")).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  expect(await sha256("ä")).not.toBe(await sha256("a\u0308"));
});
