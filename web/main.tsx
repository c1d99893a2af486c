import "./forbid-eval.ts";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app.tsx";
import "./styles/base.css";
import "./styles/layout.css";
import "./styles/welcome.css";
import "./styles/ask.css";
import "./styles/question.css";
import "./styles/answer.css";
import "./styles/abstention.css";
import "./styles/conflict.css";
import "./styles/chart.css";
import "./styles/actions.css";
import "./styles/citation.css";
import "./styles/source.css";
import "./styles/check.css";
import "./styles/lists.css";
import "./styles/dialog.css";
import "./styles/print.css";

const place = document.getElementById("page");
if (!place) throw new Error('Cannot start the page: element "page" is missing, expected it in index.html.');
createRoot(place).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
