/** A workspace of another service that installed Fundstelle; `installedAt` is an ISO 8601 instant. */
export interface Installation {
  readonly service: string;
  readonly workspace: string;
  /** As people there call it. */
  readonly name: string;
  /** What speaks for Fundstelle there, as its owner wants it kept. */
  readonly secret: string;
  readonly installedAt: string;
}

/** Keeps one installation for each workspace; a new one replaces the old. */
export interface InstallationStore {
  put(installation: Installation): Promise<void>;
  get(service: string, workspace: string): Promise<Installation | undefined>;
  /** False where there is none. */
  remove(service: string, workspace: string): Promise<boolean>;
}
