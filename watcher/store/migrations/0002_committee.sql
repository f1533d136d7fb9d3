-- Who made a signature, and by when a record was last of use.
ALTER TABLE work ADD COLUMN committee BLOB;
CREATE INDEX work_by_update ON work (updated);
