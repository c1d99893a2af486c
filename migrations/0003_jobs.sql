-- Work that was accepted and is not done yet. `number` is the order of acceptance; times are in milliseconds since 1970.
-- An open job may be taken when it is due; whoever takes it moves `due` to the end of the lease.
CREATE TABLE jobs (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  lane TEXT NOT NULL,
  payload TEXT NOT NULL,
  progress TEXT,
  state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'done', 'failed')),
  attempts INTEGER NOT NULL DEFAULT 0,
  owner TEXT,
  due INTEGER NOT NULL,
  added_at INTEGER NOT NULL,
  ended_at INTEGER
) STRICT;
CREATE INDEX open_jobs ON jobs (number) WHERE state = 'open';
CREATE INDEX open_jobs_of_lane ON jobs (lane, number) WHERE state = 'open';
CREATE INDEX ended_jobs ON jobs (ended_at) WHERE state <> 'open';

-- Workspaces of other services that installed Fundstelle; `secret` is what speaks for it there.
CREATE TABLE installations (
  service TEXT NOT NULL,
  workspace TEXT NOT NULL,
  name TEXT NOT NULL,
  secret TEXT NOT NULL,
  installed_at TEXT NOT NULL,
  PRIMARY KEY (service, workspace)
) STRICT;

-- Readers of another service vote each for themselves, on answers whose owner is their workspace: `slack:T1:U1` on `slack:T1`.
CREATE TRIGGER voted_answer_removed AFTER DELETE ON messages WHEN old.owner LIKE 'slack:%' BEGIN
  DELETE FROM feedback WHERE answer_id = old.id AND owner LIKE old.owner || ':%';
END;
