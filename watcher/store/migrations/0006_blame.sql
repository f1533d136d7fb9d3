-- What nodes did that no honest node does, with what shows it, by the epoch that the chain was in. Portable evidence
-- convinces anybody; other evidence is what this node saw.
CREATE TABLE faults (
  epoch    INTEGER NOT NULL,
  node     INTEGER NOT NULL,
  reason   INTEGER NOT NULL CHECK (reason BETWEEN 1 AND 255),
  about    TEXT NOT NULL,
  detail   TEXT NOT NULL,
  portable INTEGER NOT NULL,
  evidence BLOB NOT NULL,
  created  INTEGER NOT NULL,
  PRIMARY KEY (epoch, node, reason)
) STRICT, WITHOUT ROWID;

-- This node's votes, kept before they are sent: one against a node in an attempt.
CREATE TABLE kick_votes (
  epoch    INTEGER NOT NULL,
  attempt  INTEGER NOT NULL,
  node     INTEGER NOT NULL,
  reason   INTEGER NOT NULL CHECK (reason BETWEEN 1 AND 255),
  evidence BLOB NOT NULL CHECK (length(evidence) = 32),
  created  INTEGER NOT NULL,
  PRIMARY KEY (epoch, attempt, node)
) STRICT, WITHOUT ROWID;
