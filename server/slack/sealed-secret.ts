import { Failure } from "#domain/failure.ts";

const SEALED = "aes-256-gcm:";
const IV_BYTES = 12;

/** Encrypts with AES-256-GCM (NIST SP 800-38D); without a key the text stays as it is. */
export async function sealSecret(text: string, key: string | undefined): Promise<string> {
  if (key === undefined) return text;
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
  const sealed = await crypto.subtle.encrypt(
    { name: "AES-GCM", iv },
    await importKey(key),
    new TextEncoder().encode(text),
  );
  return `${SEALED}${btoa(String.fromCharCode(...iv, ...new Uint8Array(sealed)))}`;
}

/** Undoes `sealSecret`; what was stored before there was a key is given as it is. Throws `Failure("usage")` where the key is absent or another one. */
export async function openSecret(stored: string, key: string | undefined): Promise<string> {
  if (!stored.startsWith(SEALED)) return stored;
  if (key === undefined)
    throw new Failure("usage", "Die Slack-Zugänge sind verschlüsselt; dazu fehlt SLACK_ENCRYPTION_KEY.");
  const bytes = fromBase64(stored.slice(SEALED.length));
  try {
    const iv = bytes.slice(0, IV_BYTES);
    return new TextDecoder().decode(
      await crypto.subtle.decrypt({ name: "AES-GCM", iv }, await importKey(key), bytes.slice(IV_BYTES)),
    );
  } catch (cause) {
    throw new Failure("usage", "Die Slack-Zugänge wurden mit einem anderen SLACK_ENCRYPTION_KEY verschlüsselt.", {
      cause,
    });
  }
}

/** 32 bytes, as 64 hex digits or as base64. */
const importKey = (key: string): Promise<CryptoKey> =>
  crypto.subtle.importKey("raw", keyBytes(key), "AES-GCM", false, ["encrypt", "decrypt"]);

function keyBytes(text: string): Uint8Array<ArrayBuffer> {
  if (/^[0-9a-f]{64}$/i.test(text))
    return Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
  return /^[A-Za-z0-9+/]{43}=$/.test(text) ? fromBase64(text) : new Uint8Array();
}

const fromBase64 = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
