import { expect, test } from "vitest";
import { addressOf, passageAddress, type View, viewAt } from "../../web/address.ts";

test.each<readonly [View, string]>([
  [{ kind: "conversation" }, "/"],
  [{ kind: "conversation", id: "a/b ü" }, "/gespraech/a%2Fb%20%C3%BC"],
  [{ kind: "article", id: "taz-2025#1" }, "/artikel/taz-2025%231"],
  [{ kind: "shared", id: "5b0c-1" }, "/geteilt/5b0c-1"],
  [{ kind: "check" }, "/pruefen"],
  [{ kind: "conflicts" }, "/widersprueche"],
])("addressOf and viewAt are each other's way back: %j ↔ %s", (view, address) => {
  expect(addressOf(view)).toBe(address);
  expect(viewAt(address)).toEqual(view);
});

test.each(["/nirgends", "/gespraech/", "//"])("viewAt takes %s for a new conversation", (path) => {
  expect(viewAt(path)).toEqual({ kind: "conversation" });
});

test("viewAt takes a broken percent sign as it stands", () => {
  expect(viewAt("/artikel/100%")).toEqual({ kind: "article", id: "100%" });
});

test("passageAddress cuts the passage's number off the article's ID", () => {
  expect(passageAddress("elbblatt#2025#p3")).toBe("/artikel/elbblatt%232025#p3");
});
