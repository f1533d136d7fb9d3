CREATE TABLE meta (
  id      INTEGER PRIMARY KEY CHECK (id = 1),
  chain   INTEGER NOT NULL,
  staking BLOB NOT NULL CHECK (length(staking) = 20)
) STRICT;

-- The newest processed blocks. Numbers rise; a gap between two rows holds no event of ours.
CREATE TABLE blocks (
  number INTEGER PRIMARY KEY,
  hash   BLOB NOT NULL UNIQUE CHECK (length(hash) = 32),
  parent BLOB NOT NULL CHECK (length(parent) = 32),
  time   INTEGER NOT NULL
) STRICT;

CREATE TABLE events (
  block      INTEGER NOT NULL,
  hash       BLOB NOT NULL CHECK (length(hash) = 32),
  log_index  INTEGER NOT NULL,
  address    BLOB NOT NULL CHECK (length(address) = 20),
  kind       TEXT NOT NULL,
  request    BLOB CHECK (request IS NULL OR length(request) = 32),
  payload    TEXT NOT NULL,
  PRIMARY KEY (hash, log_index)
) STRICT, WITHOUT ROWID;
CREATE INDEX events_by_request ON events (request, kind) WHERE request IS NOT NULL;
CREATE INDEX events_by_block ON events (block, log_index);
CREATE INDEX events_by_kind ON events (kind, block);

CREATE TABLE work (
  request     BLOB PRIMARY KEY CHECK (length(request) = 32),
  status      TEXT NOT NULL CHECK (status IN ('seen','refused','signing','signed','submitted','ended')),
  reason      TEXT NOT NULL DEFAULT '',
  pin_number  INTEGER NOT NULL DEFAULT 0,
  pin_hash    BLOB NOT NULL DEFAULT (zeroblob(32)),
  attempts    INTEGER NOT NULL DEFAULT 0,
  digest      BLOB NOT NULL DEFAULT (zeroblob(32)),
  r           BLOB,
  s           BLOB,
  v           INTEGER,
  created     INTEGER NOT NULL,
  updated     INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX work_by_status ON work (status);

CREATE TABLE shares (
  epoch    INTEGER NOT NULL,
  attempt  INTEGER NOT NULL,
  curve    TEXT NOT NULL,
  state    TEXT NOT NULL CHECK (state IN ('staged','live','erased')),
  cipher   BLOB NOT NULL,
  created  INTEGER NOT NULL,
  updated  INTEGER NOT NULL,
  PRIMARY KEY (epoch, attempt, curve)
) STRICT;
CREATE UNIQUE INDEX shares_one_live ON shares (epoch, curve) WHERE state = 'live';

CREATE TABLE aux (
  id      INTEGER PRIMARY KEY CHECK (id = 1),
  cipher  BLOB NOT NULL,
  record  BLOB NOT NULL,
  hash    BLOB NOT NULL CHECK (length(hash) = 32),
  created INTEGER NOT NULL
) STRICT;

CREATE TABLE proven (
  peer   BLOB NOT NULL CHECK (length(peer) = 20),
  record BLOB NOT NULL CHECK (length(record) = 32),
  proven INTEGER NOT NULL,
  public BLOB,
  at     INTEGER NOT NULL,
  PRIMARY KEY (peer, record)
) STRICT, WITHOUT ROWID;

CREATE TABLE evidence (
  epoch   INTEGER PRIMARY KEY,
  bytes   BLOB NOT NULL,
  hash    BLOB NOT NULL CHECK (length(hash) = 32),
  created INTEGER NOT NULL
) STRICT;

CREATE TABLE peer_evidence (
  epoch INTEGER NOT NULL,
  peer  BLOB NOT NULL CHECK (length(peer) = 20),
  hash  BLOB NOT NULL CHECK (length(hash) = 32),
  at    INTEGER NOT NULL,
  PRIMARY KEY (epoch, peer)
) STRICT, WITHOUT ROWID;

CREATE TABLE txs (
  id         INTEGER PRIMARY KEY AUTOINCREMENT,
  sender     BLOB NOT NULL CHECK (length(sender) = 20),
  purpose    TEXT NOT NULL,
  nonce      INTEGER NOT NULL,
  dest       BLOB NOT NULL CHECK (length(dest) = 20),
  data       BLOB NOT NULL,
  value      BLOB NOT NULL,
  gas        INTEGER NOT NULL,
  status     TEXT NOT NULL CHECK (status IN ('pending','cancelling','mined','confirmed','failed','cancelled','dropped')),
  mined_hash   BLOB,
  mined_number INTEGER,
  mined_block  BLOB,
  created    INTEGER NOT NULL,
  updated    INTEGER NOT NULL
) STRICT;
-- One transaction that still matters per purpose, and one per nonce.
CREATE UNIQUE INDEX txs_one_per_purpose ON txs (sender, purpose) WHERE status IN ('pending','cancelling','mined','confirmed');
CREATE UNIQUE INDEX txs_one_per_nonce ON txs (sender, nonce) WHERE status IN ('pending','cancelling','mined');
CREATE INDEX txs_by_status ON txs (status);

CREATE TABLE tx_raws (
  tx      INTEGER NOT NULL REFERENCES txs (id) ON DELETE CASCADE,
  hash    BLOB NOT NULL CHECK (length(hash) = 32),
  raw     BLOB NOT NULL,
  cancel  INTEGER NOT NULL,
  created INTEGER NOT NULL,
  PRIMARY KEY (tx, hash) -- the same bytes can serve another purpose when a rollback gave their nonce back
) STRICT;
