/** How the report page looks, in light and dark. */
export const reportStyle = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { max-width: 68rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.5rem; } h2 { font-size: 1.1rem; margin: 0; } h3 { font-size: .85rem; margin: .8rem 0 .2rem; }
th { text-align: left; font-weight: 400; padding-right: 2rem; } td { font-variant-numeric: tabular-nums; }
form { position: sticky; top: 0; background: Canvas; padding: .8rem 0; display: flex; flex-wrap: wrap; gap: 1rem; align-items: center; }
select { font: inherit; } article { border-top: 1px solid GrayText; padding: 1rem 0; }
.kopf, .verlauf { color: GrayText; margin: 0; font-size: .9rem; }
.falsch, .schlechter { color: light-dark(#a40000, #ff8a80); } .nicht-streng { color: light-dark(#7a5200, #ffcc66); } .richtig { color: light-dark(#0a6b2d, #7ddc9a); }
.paar { display: grid; grid-template-columns: repeat(auto-fit, minmax(18rem, 1fr)); gap: 0 2rem; }
ul { margin: 0; padding-left: 1.2rem; } section p { margin: 0 0 .4rem; }
`;

/** Shows the questions that all three filters let through, and how many they are. */
export const filterScript = `
const form = document.querySelector("form");
const show = () => {
  const wanted = new FormData(form);
  let shown = 0;
  for (const article of document.querySelectorAll("article")) {
    const fits = ["type", "wording", "verdict"].every((name) => !wanted.get(name) || article.dataset[name].split("|").includes(wanted.get(name)));
    article.hidden = !fits;
    shown += fits;
  }
  form.querySelector("output").textContent = shown + (shown === 1 ? " Frage" : " Fragen");
};
form.addEventListener("input", show);
show();
`;
