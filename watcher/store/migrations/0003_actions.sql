-- What actions that were asked for on chain came to here: kept before this node signs, so that it never signs another.
CREATE TABLE results (
  request BLOB PRIMARY KEY CHECK (length(request) = 32),
  code    TEXT NOT NULL,
  message TEXT NOT NULL,
  result  BLOB NOT NULL,
  created INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Whose events the blocks and events are of: a hash of the contracts.
ALTER TABLE meta ADD COLUMN followed BLOB;

-- How far this chain has been searched for events that schedules wait for, and what was found. Which of it has run, the
-- events say.
CREATE TABLE scans (
  block INTEGER PRIMARY KEY,
  hash  BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;
CREATE TABLE occurrences (
  schedule   BLOB NOT NULL CHECK (length(schedule) = 32),
  occurrence BLOB NOT NULL CHECK (length(occurrence) = 32),
  block      INTEGER NOT NULL,
  log_index  INTEGER NOT NULL,
  PRIMARY KEY (schedule, occurrence)
) STRICT, WITHOUT ROWID;
CREATE INDEX occurrences_by_block ON occurrences (block);
CREATE INDEX events_fired_by_schedule ON events (json_extract(payload, '$.scheduleId'), block) WHERE kind = 'schedules.ScheduleFired';
CREATE INDEX events_fired_by_occurrence ON events (json_extract(payload, '$.occurrence')) WHERE kind = 'schedules.ScheduleFired';
