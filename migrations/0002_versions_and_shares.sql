-- A conversation is a tree: a question asked anew stands beside the old one. `parent` and `leaf` are positions of messages;
-- what is shown is the way from the leaf to the root.
ALTER TABLE messages ADD COLUMN parent INTEGER;
ALTER TABLE conversations ADD COLUMN leaf INTEGER;
UPDATE messages SET parent = (SELECT max(earlier.position) FROM messages AS earlier
  WHERE earlier.conversation = messages.conversation AND earlier.position < messages.position);
UPDATE conversations SET leaf = (SELECT max(position) FROM messages WHERE conversation = conversations.number);
CREATE INDEX messages_by_parent ON messages (parent);
CREATE INDEX conversations_by_age ON conversations (updated_at);

-- JSON: the SHA-256 of the text of each cited article, by ID, as it was when the answer was made.
ALTER TABLE messages ADD COLUMN articles TEXT;

-- An answer that others may read: whoever knows the ID.
CREATE TABLE shares (
  id TEXT PRIMARY KEY,
  owner TEXT NOT NULL,
  answer_id TEXT NOT NULL,
  created_at TEXT NOT NULL,
  UNIQUE (owner, answer_id)
) STRICT;

-- Nothing about an answer outlives it.
CREATE TRIGGER answer_removed AFTER DELETE ON messages BEGIN
  DELETE FROM feedback WHERE owner = old.owner AND answer_id = old.id;
  DELETE FROM shares WHERE owner = old.owner AND answer_id = old.id;
END;
