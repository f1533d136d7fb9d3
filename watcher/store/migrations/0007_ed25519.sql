-- The kind of signature that a request is for: 0 ECDSA over secp256k1, 1 Ed25519.
ALTER TABLE work ADD COLUMN scheme INTEGER NOT NULL DEFAULT 0 CHECK (scheme IN (0, 1));
