-- Answers on their way, where the one who makes an answer and those who follow or stop it may be different processes.
-- `seen_at` is in milliseconds since 1970, when the maker last reported; `events` holds the JSON of one AnswerEvent a line.
CREATE TABLE running_answers (
  owner TEXT NOT NULL,
  conversation TEXT NOT NULL,
  answer_id TEXT NOT NULL UNIQUE,
  seen_at INTEGER NOT NULL,
  stopping INTEGER NOT NULL DEFAULT 0,
  events TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (owner, conversation)
) STRICT;
