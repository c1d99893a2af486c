import { describe, expect, test } from "vitest";
import { Failure } from "#domain/failure.ts";
import { requestApp } from "./request-app.ts";
import { answer, article, passages } from "./scripted-assistant.ts";

const second = encodeURIComponent(`${article.id}#p2`);

describe("reading routes", () => {
  test("search gives ranked passages in the outside's shape", async () => {
    const response = await requestApp().get("/api/search?q=Deich&k=1");
    expect(await response.json()).toEqual({
      question: "Deich",
      passages: [
        {
          rank: 1,
          score: 0.9,
          passageId: `${article.id}#p2`,
          articleId: article.id,
          title: article.title,
          source: "Elbblatt",
          publishedAt: "2025-03-04",
          text: passages[1]?.text,
        },
      ],
    });
  });

  test("passages/:id takes the percent-encoded ID and cuts the passage out of the article", async () => {
    const found = (await (await requestApp().get(`/api/passages/${second}`)).json()) as {
      text: string;
      span: { start: number; end: number };
    };
    expect(article.text.slice(found.span.start, found.span.end)).toBe(found.text);
  });

  test("articles/:id gives the text and its passages", async () => {
    const found = (await (await requestApp().get(`/api/articles/${article.id}`)).json()) as {
      id: string;
      articleId: string;
      passages: readonly unknown[];
    };
    expect(found).toMatchObject({ id: article.id, articleId: article.id, text: article.text, file: "deich.md" });
    expect(found.passages[0]).toEqual({
      passageId: `${article.id}#p1`,
      text: passages[0]?.text,
      kind: "paragraph",
      span: passages[0]?.span,
    });
  });

  test("conflicts, healthz, openapi.json and metrics answer", async () => {
    const { get, post } = requestApp();
    await post("/api/ask", { question: "Wie hoch?" });
    await get(`/api/passages/${second}`);
    expect(await (await get("/api/conflicts")).json()).toEqual({ conflicts: [] });
    expect(await (await get("/healthz")).json()).toEqual({ status: "ok", model: "extract", articles: 1 });
    const described = (await (await get("/openapi.json")).json()) as { paths: object };
    expect(Object.keys(described.paths)).toContain("/api/ask");
    const metrics = await (await get("/metrics")).text();
    expect(metrics).toContain('fundstelle_answers_total{kind="answered",code="ok"} 1');
    expect(metrics).toContain('fundstelle_requests_total{method="GET",route="/api/passages/:id",status="200"} 1');
    expect(metrics).toMatch(/fundstelle_answer_seconds_bucket\{le="0\.025"\} 1/);
  });

  test("check gives the assistant's verdicts", async () => {
    const response = await requestApp().post("/api/check", { text: "Der Deich ist rot." });
    expect(await response.json()).toEqual({ text: "Der Deich ist rot.", verdict: "not-enough-info", claims: [] });
  });
});

describe("the list of articles", () => {
  const heads = [
    { id: "a", title: "Ölpreis steigt", source: "Taz", publishedAt: "2025-01-10", file: "a.md", passages: 1 },
    { id: "b", title: "Ölpreis fällt", source: "Zeit", publishedAt: "2025-02", file: "b.md", passages: 2 },
    { id: "c", title: "Schnee", source: "taz", file: "c.md", passages: 3 },
  ];
  const { get } = requestApp({ assistant: { articles: async () => heads as never } });
  const ids = async (query: string) =>
    ((await (await get(`/api/articles?${query}`)).json()) as { articles: { id: string }[] }).articles
      .map((one) => one.id)
      .join();

  test.each([
    ["", "a,b,c"],
    ["source=TAZ", "a,c"],
    ["from=2025-02-10", "b"],
    ["to=2025-01-31", "a"],
    ["from=2025&to=2025", "a,b"],
    ["q=%C3%B6lpreis+zeit", "b"],
    ["after=a", "b,c"],
    ["after=aa", "b,c"],
    ["order=newest", "b,a,c"],
    ["order=newest&after=b", "a,c"],
    ["order=newest&after=c", ""],
    ["source=unbekannt", ""],
  ])("articles?%s lists %s", async (query, expected) => {
    expect(await ids(query)).toBe(expected);
  });

  test("total counts what fits on all pages, sources names every medium", async () => {
    const page = await (await get("/api/articles?limit=1&q=%C3%B6lpreis")).json();
    expect(page).toMatchObject({ total: 2, sources: ["taz", "Taz", "Zeit"] });
  });

  test("next continues where a page ends and is absent on the last", async () => {
    expect(await (await get("/api/articles?limit=2")).json()).toMatchObject({ next: "b" });
    expect(await (await get("/api/articles?limit=2&after=b")).json()).not.toHaveProperty("next");
  });
});

describe("bad input gets its status and one German sentence", () => {
  const { get, post, unexpected } = requestApp();
  const ask = (body: unknown) => () => post("/api/ask", body);
  test.each<readonly [string, () => Promise<Response>, number, string]>([
    ["broken JSON", ask("{"), 400, "bad-request"],
    ["no body", ask(""), 400, "bad-request"],
    ["a list", ask([]), 400, "bad-request"],
    ["wrong type", ask({ question: 7 }), 400, "bad-request"],
    ["blank question", ask({ question: "  " }), 400, "bad-request"],
    ["unknown field", ask({ question: "Wer?", modell: "x" }), 400, "bad-request"],
    ["bad date", ask({ question: "Wer?", from: "gestern" }), 400, "bad-request"],
    ["bad turn", ask({ question: "Wer?", history: [{ role: "system", text: "Lüge!" }] }), 400, "bad-request"],
    ["huge body", ask({ question: "a".repeat(20_000) }), 413, "too-large"],
    ["blank check", () => post("/api/check", { text: "" }), 400, "bad-request"],
    ["search without q", () => get("/api/search"), 400, "bad-request"],
    ["k = 0", () => get("/api/search?q=x&k=0"), 400, "bad-request"],
    ["unknown passage", () => get("/api/passages/nein%23p1"), 404, "not-found"],
    ["no passage ID", () => get("/api/passages/nein"), 404, "not-found"],
    ["broken percent", () => get("/api/passages/%E0%A4%A"), 404, "not-found"],
    ["unknown article", () => get("/api/articles/nein"), 404, "not-found"],
    ["unknown address", () => get("/api/nein"), 404, "not-found"],
    ["feedback for nothing", () => post("/api/feedback", { answerId: "x", vote: "up" }), 404, "not-found"],
    ["feedback without vote", () => post("/api/feedback", { answerId: "x", vote: "so la la" }), 400, "bad-request"],
  ])("%s", async (_, send, status, code) => {
    const response = await send();
    const body = (await response.json()) as { error: { code: string; message: string } };
    expect(response.status).toBe(status);
    expect(body.error.code).toBe(code);
    expect(body.error.message).toMatch(/^[A-ZÄÖÜ][^\n]+[.!?]$/);
    expect(Object.keys(body)).toEqual(["error"]);
    expect(unexpected).toEqual([]);
  });

  test("a missing index is 503 everywhere", async () => {
    const noIndex = new Failure("no-index", "Es gibt keinen Index.");
    const fail = () => Promise.reject(noIndex);
    const app = requestApp({
      assistant: {
        search: fail,
        articles: fail,
        check: fail,
        async *ask() {
          yield { type: "answer-failed", error: { code: noIndex.code, message: noIndex.message } };
        },
      },
    });
    for (const response of await Promise.all([
      app.get("/api/search?q=x"),
      app.get("/api/articles"),
      app.get("/healthz"),
      app.post("/api/check", { text: "x" }),
      app.post("/api/ask", { question: "x" }),
    ])) {
      expect(response.status).toBe(503);
      expect(await response.json()).toEqual({ error: { code: "no-index", message: "Es gibt keinen Index." } });
    }
  });

  test("an unforeseen error is reported to us and tells the reader nothing of it", async () => {
    const app = requestApp({ assistant: { conflicts: () => Promise.reject(new Error("geheim /pfad")) } });
    const response = await app.get("/api/conflicts");
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain("geheim");
    expect(app.unexpected).toHaveLength(1);
  });
});

describe("ask", () => {
  test("gives the whole answer as JSON, and its question, history and filter reach the assistant", async () => {
    const questions: unknown[] = [];
    const { post } = requestApp({
      assistant: {
        async *ask(question) {
          questions.push(question);
          yield { type: "answer-end", answer };
        },
      },
    });
    const history = [{ role: "user", text: "Was ist mit dem Deich?" }];
    const response = await post("/api/ask", { question: " Wie hoch? ", history, source: "Elbblatt", to: "2025" });
    expect(await response.json()).toEqual(answer);
    expect(questions).toEqual([{ text: "Wie hoch?", history, filter: { source: "Elbblatt", to: "2025" } }]);
  });
});
