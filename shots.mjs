import { chromium } from "playwright-core";
const out = "/tmp/shots"; import { mkdirSync } from "node:fs"; mkdirSync(out, { recursive: true });
const url = "http://127.0.0.1:8911";
const b = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox","--disable-gpu","--disable-quic","--no-first-run","--disable-background-networking","--disable-component-update","--disable-sync"] });
const which = process.argv.slice(2);
const shots = {
  async welcome(p) { await p.goto(url); await p.locator(".question-list button").first().waitFor(); },
  async answer(p) { await p.goto(url); await ask(p, "Wie viele Soldaten hat Nordkorea nach Russland geschickt?"); await p.locator(".turn .question-list").waitFor({timeout:8000}).catch(()=>0); },
  async course(p) { await p.goto(url); await ask(p, "Wie viele Soldaten verlor Nordkorea?"); await p.locator(".turn .question-list").waitFor({timeout:8000}).catch(()=>0); },
  async card(p) { await p.goto(url); await ask(p, "Wie viele Soldaten verlor Nordkorea?"); await p.locator(".chip").first().focus(); await p.waitForTimeout(300); },
  async panel(p) { await p.goto(url); await ask(p, "Wie viele Soldaten verlor Nordkorea?"); await p.locator(".chip").nth(1).click(); await p.locator(".source mark").waitFor(); await p.waitForTimeout(300); },
  async edited(p) { await p.goto(url); await ask(p, "Wie viele Soldaten verlor Nordkorea?"); await p.getByRole("button",{name:/bearbeiten/}).click(); await p.waitForTimeout(200); },
  async versions(p) { await p.goto(url); await ask(p, "Wie viele Soldaten verlor Nordkorea?"); await p.getByRole("button",{name:/bearbeiten/}).click(); await p.getByLabel("Neuer Wortlaut der Frage").fill("Wie viele Soldaten verlor Nordkorea laut CNN?"); await p.keyboard.press("Enter"); await p.getByText("Fassung 2 von 2").waitFor(); await p.waitForTimeout(800); },
  async share(p) { await p.goto(url); await ask(p, "Wie viele Soldaten verlor Nordkorea?"); await p.getByRole("button",{name:"Teilen …"}).click(); await p.getByRole("button",{name:/^Freigeben/}).click(); await p.getByLabel("Link", {exact:true}).waitFor(); await p.waitForTimeout(200); },
  async shared(p) { await p.goto(url); await ask(p, "Wie viele Soldaten verlor Nordkorea?"); await p.getByRole("button",{name:"Teilen …"}).click(); await p.getByRole("button",{name:/^Freigeben/}).click(); const l = await p.getByLabel("Link", {exact:true}).inputValue(); await p.goto(l); await p.locator(".answer").waitFor(); await p.waitForTimeout(300); },
  async abstain(p) { await p.goto(url); await ask(p, "Wie hoch ist der Eiffelturm?"); await p.locator(".turn .question-list").waitFor({timeout:8000}).catch(()=>0); },
  async check(p) { await p.goto(url+"/pruefen"); await p.getByLabel("Text").fill("Laut CNN sind mehr als 6000 nordkoreanische Soldaten gefallen. Nordkorea hat 40.000 Soldaten nach Russland geschickt. Der Einsatz kostete 3 Milliarden Euro."); await p.getByRole("button",{name:"Prüfen"}).click(); await p.getByRole("heading",{name:"Ergebnis"}).waitFor({timeout:30000}); },
  async conflicts(p) { await p.goto(url+"/widersprueche"); await p.locator("table").first().waitFor({timeout:30000}); },
  async articles(p) { await p.goto(url+"/artikel"); await p.locator(".article-list li").first().waitFor(); },
  async article(p) { await p.goto(url+"/artikel/nachschub-fuer-moskau#p15"); await p.locator(".cited").waitFor(); await p.waitForTimeout(300); },
  async history(p) { await p.goto(url); for (const q of ["Wie viele Soldaten verlor Nordkorea?","Wie hoch ist der Eiffelturm?"]) { await ask(p,q); await p.getByRole("link",{name:"Neues Gespräch"}).click(); } await p.getByRole("link",{name:"Verlauf"}).click(); await p.locator(".history-list li").nth(1).waitFor(); await p.getByRole("button",{name:/löschen$/}).first().click(); await p.getByRole("button",{name:"Rückgängig"}).waitFor(); },
  async away(p) { await p.goto(url); await p.getByRole("textbox",{name:"Ihre Frage"}).waitFor(); await p.route("**/api/chat", r => r.abort()); await p.getByRole("textbox",{name:"Ihre Frage"}).fill("Wie viele Soldaten verlor Nordkorea?"); await p.keyboard.press("Enter"); await p.getByRole("alert").waitFor(); },
  async print(p) { await p.goto(url); await ask(p, "Wie viele Soldaten hat Nordkorea nach Russland geschickt?"); await p.emulateMedia({media:"print"}); await p.waitForTimeout(300); },
  async feedback(p) { await p.goto(url); await ask(p, "Wie viele Soldaten verlor Nordkorea?"); await p.getByRole("button",{name:"Nicht hilfreich"}).click(); await p.getByText("vermerkt").waitFor(); },
  async two(p) { await p.goto(url); await ask(p, "Wie viele Soldaten verlor Nordkorea?"); await ask(p, "Und laut CNN?"); await p.waitForTimeout(800); },
  async zoom(p) { await p.setViewportSize({width:640,height:400}); await p.goto(url); await ask(p, "Wie viele Soldaten verlor Nordkorea?"); await p.locator(".chip").first().focus(); await p.waitForTimeout(300); },
  async dead(p) { await p.goto(url+"/geteilt/nein"); await p.getByRole("alert").waitFor(); },
  async keys(p) { await p.goto(url); await p.locator("body").press("?"); await p.waitForTimeout(200); await p.locator("#frage").evaluate(e=>e.blur()); await p.keyboard.press("?"); await p.getByRole("dialog").waitFor(); },
};
async function ask(p, q) { await p.getByRole("textbox",{name:"Ihre Frage"}).fill(q); await p.keyboard.press("Enter"); await p.getByRole("button",{name:"Neu antworten"}).last().waitFor({timeout:30000}); await p.waitForTimeout(500); }
const sizes = { w: [1440, 900], t: [768, 1024], p: [390, 844] };
for (const spec of which) {
  const [name, size = "w", scheme = "light", full] = spec.split(":");
  const c = await b.newContext({ viewport: { width: sizes[size][0], height: sizes[size][1] }, locale: "de-DE", colorScheme: scheme, reducedMotion: "reduce", permissions: ["clipboard-read","clipboard-write"] });
  const p = await c.newPage(); p.on("console", m => ["error","warning"].includes(m.type()) && console.log(name, m.text()));
  try { await shots[name](p); } catch (e) { console.log(name, String(e).slice(0, 300)); }
  await p.screenshot({ path: `${out}/${name}-${size}-${scheme}.png`, fullPage: full === "full" });
  await c.close();
}
await b.close();
