/** One utterance of a conversation. */
export interface Turn {
  readonly role: "user" | "assistant";
  readonly text: string;
}

/** Which articles may answer: medium (compared without case) and publication date, both ends included, ISO 8601. */
export interface ArticleFilter {
  readonly source?: string;
  readonly from?: string;
  readonly to?: string;
}

/** What the reader asked, with the conversation so far, oldest turn first. */
export interface Question {
  readonly text: string;
  readonly history: readonly Turn[];
  readonly filter: ArticleFilter;
}

/** What we send to the index: the question made complete from the turns. */
export interface Query {
  readonly text: string;
  readonly filter: ArticleFilter;
}
