import { escapeSlackText, unescapeSlackText } from "@chat-adapter/slack/format";

/**
 * Text from outside as mrkdwn that says exactly this: `&<>` are escaped, so no `<!channel>`, mention or link can begin, and a
 * zero-width space parts the signs that would make bold, italic, struck or code.
 */
export const plainMrkdwn = (text: string): string =>
  escapeSlackText(text).replace(/[*_~`]/g, (sign) => `${sign}\u200b`);

/** A link of our own; the label is data. An address that is none is left away. */
export function mrkdwnLink(url: string, label: string): string {
  const safe = safeUrl(url);
  return safe === undefined ? plainMrkdwn(label) : `<${safe}|${plainMrkdwn(label).replaceAll("|", "¦")}>`;
}

/** Only http(s), and written so that it cannot end a link early. */
function safeUrl(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, href } = new URL(url);
  return /^https?:$/.test(protocol) ? escapeSlackText(href.replaceAll("|", "%7C")) : undefined;
}

/** What a person typed, without Slack's markup: mentions of people fall away, links and channels become their names. */
export function readableText(mrkdwn: string): string {
  const text = mrkdwn
    .replace(/<@[A-Z0-9]+(?:\|[^<>]*)?>/g, " ")
    .replace(/<#[A-Z0-9]+\|([^<>]*)>/g, "#$1")
    .replace(/<!subteam\^[A-Z0-9]+(?:\|([^<>]*))?>/g, "$1")
    .replace(/<!([a-z]+)(?:\|([^<>]*))?>/g, (_, name: string, label?: string) => label ?? name)
    .replace(/<([^<>|]+)\|([^<>]+)>/g, "$2")
    .replace(/<([^<>|]+)>/g, "$1");
  return unescapeSlackText(text).replace(/\s+/g, " ").trim().normalize("NFC");
}

/** Parts of at most `limit` UTF-16 units, cut at blanks where there are any; together they are the text. */
export function splitText(text: string, limit: number): readonly string[] {
  const parts: string[] = [];
  let rest = text;
  while (rest.length > limit) {
    const blank = rest.slice(0, limit + 1).search(/\s\S*$/);
    const cut = blank > 0 ? blank : wholeCharacters(rest, limit);
    parts.push(rest.slice(0, cut));
    rest = rest.slice(cut).trimStart();
  }
  return rest === "" && parts.length > 0 ? parts : [...parts, rest];
}

/** A cut that parts no surrogate pair and no entity such as `&amp;`. */
function wholeCharacters(text: string, limit: number): number {
  const entity = /&(?:[a-z]{0,4})$/.exec(text.slice(0, limit));
  const cut = entity ? entity.index : limit;
  const code = text.charCodeAt(cut - 1);
  return code >= 0xd800 && code < 0xdc00 ? cut - 1 : cut;
}
