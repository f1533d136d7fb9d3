// show makes text of any value, the same in node and in an action.
const show = (value) => {
  if (typeof value === "string") return JSON.stringify(value);
  if (typeof value === "bigint") return value + "n";
  if (typeof value === "function") return "function";
  if (typeof value !== "object" || value === null) return Object.is(value, -0) ? "-0" : String(value);
  if (value instanceof ArrayBuffer) return "bytes " + [...new Uint8Array(value)].map((b) => b.toString(16).padStart(2, "0")).join("");
  if (ArrayBuffer.isView(value)) return show(value.buffer.slice(value.byteOffset, value.byteOffset + value.byteLength));
  if (value instanceof Date) return "date " + value.getTime();
  if (value instanceof RegExp) return String(value);
  if (value instanceof Map || value instanceof Set) return value.constructor.name + show([...value]);
  if (value instanceof Error || value.name === "DataCloneError") {
    const { name, code, reason, message, expiredAt, date } = value;
    // ethers puts its version and arguments into messages, where JSON of arguments has an order of its own.
    return "throws " + [name, typeof code === "string" ? code : "", reason || message, show(expiredAt), show(date)].join("|");
  }
  if (value._isBigNumber) return "BigNumber " + value.toString();
  if (Array.isArray(value)) return "[" + value.map(show).join(",") + "]";
  return "{" + Object.keys(value).sort().map((key) => key + ":" + show(value[key])).join(",") + "}";
};
