-- Runs on SQLite (node:sqlite) and Cloudflare D1 alike. Times are ISO 8601 instants.
CREATE TABLE conversations (
  number INTEGER PRIMARY KEY,
  owner TEXT NOT NULL,
  id TEXT NOT NULL,
  title TEXT NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  UNIQUE (owner, id)
) STRICT;
CREATE INDEX conversations_by_change ON conversations (owner, updated_at);

-- `events` is the JSON of an assistant's AnswerEvents.
CREATE TABLE messages (
  position INTEGER PRIMARY KEY AUTOINCREMENT,
  conversation INTEGER NOT NULL REFERENCES conversations (number) ON DELETE CASCADE,
  owner TEXT NOT NULL,
  id TEXT NOT NULL,
  role TEXT NOT NULL CHECK (role IN ('user', 'assistant')),
  text TEXT NOT NULL,
  created_at TEXT NOT NULL,
  events TEXT
) STRICT;
CREATE INDEX messages_of_conversation ON messages (conversation, position);
CREATE INDEX messages_by_id ON messages (owner, id);

-- Trigrams find words inside German compounds ("deich" in "Seedeich").
CREATE VIRTUAL TABLE title_words USING fts5 (title, content = 'conversations', content_rowid = 'number', tokenize = 'trigram');
CREATE VIRTUAL TABLE message_words USING fts5 (text, content = 'messages', content_rowid = 'position', tokenize = 'trigram');

CREATE TRIGGER title_added AFTER INSERT ON conversations BEGIN
  INSERT INTO title_words (rowid, title) VALUES (new.number, new.title);
END;
CREATE TRIGGER title_removed AFTER DELETE ON conversations BEGIN
  INSERT INTO title_words (title_words, rowid, title) VALUES ('delete', old.number, old.title);
END;
CREATE TRIGGER title_changed AFTER UPDATE OF title ON conversations BEGIN
  INSERT INTO title_words (title_words, rowid, title) VALUES ('delete', old.number, old.title);
  INSERT INTO title_words (rowid, title) VALUES (new.number, new.title);
END;
CREATE TRIGGER message_added AFTER INSERT ON messages BEGIN
  INSERT INTO message_words (rowid, text) VALUES (new.position, new.text);
END;
CREATE TRIGGER message_removed AFTER DELETE ON messages BEGIN
  INSERT INTO message_words (message_words, rowid, text) VALUES ('delete', old.position, old.text);
END;

CREATE TABLE feedback (
  owner TEXT NOT NULL,
  answer_id TEXT NOT NULL,
  vote TEXT NOT NULL CHECK (vote IN ('up', 'down')),
  comment TEXT,
  at TEXT NOT NULL,
  PRIMARY KEY (owner, answer_id)
) STRICT;

-- `window_start` is in milliseconds since 1970.
CREATE TABLE limits (
  client TEXT NOT NULL,
  window_start INTEGER NOT NULL,
  requests INTEGER NOT NULL,
  PRIMARY KEY (client, window_start)
) STRICT;
