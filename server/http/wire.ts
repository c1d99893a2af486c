/** What the page may know of the server: the shapes of all that it is sent. */
export type { WithheldSentence } from "#domain/answer.ts";
export type { NearestPassage } from "#domain/citation.ts";
export type { Check, CheckedClaim } from "#domain/claim.ts";
export type { Conflict, ConflictPosition } from "#domain/conflict.ts";
export type { Span } from "#domain/span.ts";
export type { VerdictLabel } from "#domain/verdict.ts";
export type { ArticleChange } from "./article-changes.ts";
export type { ArticleDetail, ArticleListing, ArticlePage, ConflictList } from "./article-views.ts";
export type { ChatMessage, CitedPassage } from "./chat-stream.ts";
export type {
  ConversationList,
  ConversationView,
  ConversationViews,
  FollowUpList,
  SessionView,
} from "./conversation-views.ts";
export type { SharedAnswerView } from "./share-routes.ts";
