-- What this node says was done for a request, and who has signed that: each node at most once.
CREATE TABLE receipts (
  request   BLOB PRIMARY KEY CHECK (length(request) = 32),
  kind      INTEGER NOT NULL,
  key       BLOB NOT NULL CHECK (length(key) = 32),
  digest    BLOB NOT NULL CHECK (length(digest) = 32),
  cid       TEXT NOT NULL,
  epoch     INTEGER NOT NULL,
  committee BLOB NOT NULL,
  outcome   BLOB NOT NULL CHECK (length(outcome) = 32),
  created   INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX receipts_by_age ON receipts (created);

CREATE TABLE receipt_parts (
  request    BLOB NOT NULL REFERENCES receipts (request) ON DELETE CASCADE,
  node       BLOB NOT NULL CHECK (length(node) = 20),
  pin_number INTEGER NOT NULL,
  pin_hash   BLOB NOT NULL CHECK (length(pin_hash) = 32),
  signature  BLOB NOT NULL CHECK (length(signature) = 65),
  PRIMARY KEY (request, node)
) STRICT, WITHOUT ROWID;
