// The tables of ENS names take long to unpack: plain names go without them, and others unpack them once.
export function ens_normalize(name) {
  if (/^[0-9a-z.-]*$/i.test(name) && !name.includes("--")) return name.toLowerCase();
  return require("ens-normalize-tables").ens_normalize(name);
}
