import { useCallback, useEffect, useRef, useState } from "react";
import type { ConversationList, ConversationView, ConversationViews } from "#http/wire.ts";
import { conversationsMarkdown } from "./answer-export.ts";
import { failureText, getJson, send, withBody } from "./api.ts";
import { dictionary } from "./dictionary.ts";
import { saveFile } from "./save-file.ts";

/** One line of the history. */
export type PastConversation = ConversationList["conversations"][number];

/** How long a deletion can be taken back. */
const UNDO_MS = 20_000;

/** The reader's conversations that contain the words; a deletion waits until it can no longer be taken back, and leaving the page ends that. */
export function useHistory(words: string) {
  const [list, setList] = useState<readonly PastConversation[]>();
  const [failure, setFailure] = useState<string>();
  const [deleted, setDeleted] = useState<PastConversation>();
  const commit = useRef<() => void>(undefined);
  const takeBack = useRef<() => void>(undefined);
  const fail = useCallback((error: unknown) => setFailure(failureText(error)), []);

  useEffect(() => {
    const gone = new AbortController();
    getJson<ConversationList>(listAddress(words), gone.signal).then(
      ({ conversations }) => {
        setFailure(undefined);
        setList(conversations);
      },
      (error: unknown) => gone.signal.aborted || fail(error),
    );
    return () => gone.abort();
  }, [words, fail]);

  useEffect(() => {
    const leave = () => commit.current?.();
    addEventListener("pagehide", leave);
    return () => {
      removeEventListener("pagehide", leave);
      leave();
    };
  }, []);

  const rename = (id: string, title: string) =>
    send(addressOf(id), withBody("PATCH", { title })).then(
      () => setList((old) => old?.map((one) => (one.id === id ? { ...one, title } : one))),
      fail,
    );
  const remove = (conversation: PastConversation) => {
    commit.current?.();
    setDeleted(conversation);
    const timer = setTimeout(() => commit.current?.(), UNDO_MS);
    takeBack.current = () => {
      clearTimeout(timer);
      commit.current = undefined;
      setDeleted(undefined);
    };
    commit.current = () => {
      takeBack.current?.();
      setList((old) => old?.filter(({ id }) => id !== conversation.id));
      // A page that is being left still sends what is marked to be kept alive.
      send(addressOf(conversation.id), { method: "DELETE", keepalive: true }).catch(fail);
    };
  };
  const saveAs = (name: string, views: readonly ConversationView[]) =>
    saveFile(dictionary.fileName(name), conversationsMarkdown(views), "text/markdown");
  const take = ({ id, title }: PastConversation) =>
    getJson<ConversationView>(addressOf(id)).then((view) => saveAs(title, [view]), fail);
  const takeAll = () =>
    getJson<ConversationViews>(listAddress(words, { with: "messages" })).then(
      ({ conversations }) => saveAs(dictionary.conversations, conversations),
      fail,
    );
  const removeAll = () =>
    send("/api/conversations", { method: "DELETE" }).then(() => {
      takeBack.current?.();
      setList([]);
    }, fail);

  return {
    list: list?.filter(({ id }) => id !== deleted?.id),
    failure,
    deleted,
    rename,
    take,
    takeAll,
    remove,
    undo: () => takeBack.current?.(),
    removeAll,
  };
}

function listAddress(words: string, more: Readonly<Record<string, string>> = {}): string {
  const query = new URLSearchParams({ limit: "500", ...(words.trim() !== "" && { q: words.trim() }), ...more });
  return `/api/conversations?${query}`;
}

const addressOf = (id: string): string => `/api/conversations/${encodeURIComponent(id)}`;
