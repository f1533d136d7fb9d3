-- How far each attempt at an epoch has come here; see stages.go.
CREATE TABLE attempts (
  epoch   INTEGER NOT NULL,
  attempt INTEGER NOT NULL,
  stage   TEXT NOT NULL CHECK (stage IN ('begun','staged','live','erased')),
  updated INTEGER NOT NULL,
  PRIMARY KEY (epoch, attempt)
) STRICT;
CREATE UNIQUE INDEX attempts_one_live ON attempts (epoch) WHERE stage = 'live';
-- A share that is there came of an attempt that was begun.
INSERT INTO attempts (epoch, attempt, stage, updated)
  SELECT epoch, attempt,
    CASE WHEN sum(state = 'live') > 0 THEN 'live' WHEN sum(state = 'staged') > 0 THEN 'staged' ELSE 'erased' END, max(updated)
  FROM shares GROUP BY epoch, attempt;
