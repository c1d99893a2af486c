/** An answer that its owner lets others read; `createdAt` is an ISO 8601 instant. */
export interface Share {
  /** Unguessable: it is all that a reader must know. */
  readonly id: string;
  readonly owner: string;
  readonly answerId: string;
  readonly createdAt: string;
}

/** Keeps which answers are shared; a share ends with its answer. */
export interface ShareStore {
  /** Gives the share that stands: an answer that is shared already keeps its ID. */
  create(share: Share): Promise<Share>;
  get(id: string): Promise<Share | undefined>;
  /** All that one owner shares, newest first. */
  list(owner: string): Promise<readonly Share[]>;
  /** False where the answer was not shared. */
  remove(owner: string, answerId: string): Promise<boolean>;
}
