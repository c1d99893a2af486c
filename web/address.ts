/** What the page can show; a conversation without an ID is a new one. */
export type View =
  | { readonly kind: "conversation"; readonly id?: string }
  | { readonly kind: "check" }
  | { readonly kind: "articles" }
  | { readonly kind: "article"; readonly id: string }
  | { readonly kind: "conflicts" }
  | { readonly kind: "history" }
  | { readonly kind: "shared"; readonly id: string };

const plain = { check: "/pruefen", articles: "/artikel", conflicts: "/widersprueche", history: "/verlauf" } as const;

/** The path that shows a view. */
export function addressOf(view: View): string {
  if (view.kind === "conversation") return view.id === undefined ? "/" : `/gespraech/${encodeURIComponent(view.id)}`;
  if (view.kind === "shared") return `/geteilt/${encodeURIComponent(view.id)}`;
  return view.kind === "article" ? `${plain.articles}/${encodeURIComponent(view.id)}` : plain[view.kind];
}

/** The path of an article at one of its passages, from the passage's ID (`<articleId>#p<n>`). */
export function passageAddress(passageId: string): string {
  const cut = passageId.lastIndexOf("#");
  const id = cut === -1 ? passageId : passageId.slice(0, cut);
  return `${addressOf({ kind: "article", id })}${cut === -1 ? "" : passageId.slice(cut)}`;
}

/** The view at a path; an unknown path is a new conversation. */
export function viewAt(path: string): View {
  const [, room = "", name = ""] = path.split("/");
  const id = decode(name);
  if (room === "gespraech" && id !== "") return { kind: "conversation", id };
  if (room === "geteilt" && id !== "") return { kind: "shared", id };
  if (room === "artikel" && id !== "") return { kind: "article", id };
  for (const kind of ["check", "articles", "conflicts", "history"] as const)
    if (plain[kind] === `/${room}`) return { kind };
  return { kind: "conversation" };
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch (cause) {
    if (cause instanceof URIError) return part;
    throw cause;
  }
}
