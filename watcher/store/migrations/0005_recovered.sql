-- Shares of an epoch that came out of backups: of another node's position, to be handed on and never to be used otherwise.
CREATE TABLE recovered (
  epoch    INTEGER NOT NULL,
  curve    TEXT NOT NULL,
  position INTEGER NOT NULL,
  cipher   BLOB NOT NULL,
  publics  BLOB NOT NULL,
  created  INTEGER NOT NULL,
  PRIMARY KEY (epoch, curve)
) STRICT;
