// scrypt-js on the engine's. There is no progress to tell of but the end.
const derive = (password, salt, N, r, p, length) =>
  native("scrypt", Uint8Array.from(password), Uint8Array.from(salt), N, r, p, length);

export default {
  syncScrypt: derive,
  async scrypt(password, salt, N, r, p, length, progress) {
    const key = derive(password, salt, N, r, p, length);
    if (progress) progress(1);
    return key;
  },
};
