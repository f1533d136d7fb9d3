// What programs for the web expect besides: DOMException, events, AbortController, structuredClone, and numbers and
// dates as en-US writes them.
(function (kit) {
  "use strict";
  const { define } = kit;

  const codes = {
    InvalidCharacterError: 5, NotSupportedError: 9, SyntaxError: 12, InvalidAccessError: 15, AbortError: 20,
    QuotaExceededError: 22, TimeoutError: 23, DataCloneError: 25,
  };
  class DOMException extends Error {
    constructor(message = "", name = "Error") {
      super(message);
      define.in(this, "name", String(name));
      define.in(this, "code", codes[name] || 0);
    }
  }
  define("DOMException", DOMException);

  // --- events, as far as AbortSignal needs them ---

  class Event {
    constructor(type, init = {}) {
      this.type = String(type);
      this.cancelable = Boolean(init.cancelable);
      this.defaultPrevented = false;
      this.target = null;
    }
    preventDefault() { if (this.cancelable) this.defaultPrevented = true; }
  }
  class EventTarget {
    #listeners = [];
    addEventListener(type, listener, options = {}) {
      if (!listener || this.#listeners.some((l) => l.type === type && l.listener === listener)) return;
      this.#listeners.push({ type, listener, once: Boolean(options && options.once) });
    }
    removeEventListener(type, listener) {
      this.#listeners = this.#listeners.filter((l) => l.type !== type || l.listener !== listener);
    }
    dispatchEvent(event) {
      event.target = this;
      if (typeof this["on" + event.type] === "function") this["on" + event.type](event);
      for (const { type, listener, once } of [...this.#listeners]) {
        if (type !== event.type) continue;
        if (once) this.removeEventListener(type, listener);
        if (typeof listener === "function") listener.call(this, event);
        else listener.handleEvent(event);
      }
      return !event.defaultPrevented;
    }
  }
  define("Event", Event);
  define("EventTarget", EventTarget);

  const secret = {};
  let abort;
  class AbortSignal extends EventTarget {
    #aborted = false;
    #reason;
    constructor(key) {
      if (key !== secret) throw new TypeError("Illegal constructor");
      super();
      this.onabort = null;
    }
    static {
      abort = (signal, reason) => {
        if (signal.#aborted) return;
        signal.#aborted = true;
        signal.#reason = reason === undefined ? new DOMException("The operation was aborted", "AbortError") : reason;
        signal.dispatchEvent(new Event("abort"));
      };
    }
    get aborted() { return this.#aborted; }
    get reason() { return this.#reason; }
    throwIfAborted() { if (this.#aborted) throw this.#reason; }
    static abort(reason) {
      const signal = new AbortSignal(secret);
      abort(signal, reason);
      return signal;
    }
    static timeout(milliseconds) {
      const signal = new AbortSignal(secret);
      // A run does not wait for it: what it would abort keeps the run going by itself.
      kit.native.setTimer(() => abort(signal, new DOMException("The operation timed out", "TimeoutError")), Number(milliseconds), false, true);
      return signal;
    }
    static any(signals) {
      const made = new AbortSignal(secret);
      for (const signal of signals) {
        if (signal.aborted) abort(made, signal.reason);
        else signal.addEventListener("abort", () => abort(made, signal.reason), { once: true });
      }
      return made;
    }
  }
  define("AbortSignal", AbortSignal);
  define("AbortController", class AbortController {
    #signal = new AbortSignal(secret);
    get signal() { return this.#signal; }
    abort(reason) { abort(this.#signal, reason); }
  });

  // --- structuredClone ---

  const errors = { Error, EvalError, RangeError, ReferenceError, SyntaxError, TypeError, URIError };
  const tag = (value) => Object.prototype.toString.call(value).slice(8, -1);
  const clone = (value, seen) => {
    if (typeof value === "function" || typeof value === "symbol") {
      throw new DOMException(String(value).slice(0, 60) + " could not be cloned.", "DataCloneError");
    }
    if (typeof value !== "object" || value === null) return value;
    if (seen.has(value)) return seen.get(value);
    const known = (made) => (seen.set(value, made), made);
    if (ArrayBuffer.isView(value)) {
      const buffer = clone(value.buffer, seen);
      return known(new value.constructor(buffer, value.byteOffset, value instanceof DataView ? value.byteLength : value.length));
    }
    if (value instanceof ArrayBuffer) return known(value.slice(0));
    if (Array.isArray(value)) {
      const made = known(new Array(value.length));
      for (const key of Object.keys(value)) made[key] = clone(value[key], seen);
      return made;
    }
    switch (tag(value)) {
      case "Boolean": case "Number": case "String": case "BigInt": return known(Object(value.valueOf()));
      case "Date": return known(new Date(value.getTime()));
      case "RegExp": return known(new RegExp(value.source, value.flags));
      case "Map": {
        const made = known(new Map());
        for (const [k, v] of [...value]) made.set(clone(k, seen), clone(v, seen));
        return made;
      }
      case "Set": {
        const made = known(new Set());
        for (const v of [...value]) made.add(clone(v, seen));
        return made;
      }
      case "Error": {
        const made = known(new (errors[value.name] || Error)(String(value.message)));
        if (typeof value.stack === "string") define.in(made, "stack", value.stack);
        if ("cause" in value) define.in(made, "cause", clone(value.cause, seen));
        return made;
      }
      case "Object": {
        const made = known({});
        for (const key of Object.keys(value)) define.in(made, key, clone(value[key], seen)), Object.defineProperty(made, key, { enumerable: true });
        return made;
      }
    }
    throw new DOMException(tag(value) + " could not be cloned.", "DataCloneError");
  };
  define("structuredClone", function structuredClone(value, options) {
    if (options && options.transfer && options.transfer.length > 0) throw new DOMException("nothing can be transferred here", "NotSupportedError");
    return clone(value, new Map());
  });

  // --- en-US, and no other locale: better an error than text that is not what was asked for ---

  const only = (locales, options, known) => {
    for (const locale of [].concat(locales === undefined ? [] : locales)) {
      if (!["en-US", "en"].includes(String(locale))) throw new RangeError("an action knows the locale en-US alone, not " + locale);
    }
    for (const [name, value] of Object.entries(options || {})) {
      if (value !== undefined && !known.includes(name)) throw new RangeError("an action does not know the locale option " + name);
    }
  };
  const group = (digits) => digits.replace(/\B(?=(\d{3})+$)/g, ",");

  // digits returns the decimals of a positive number, the point's place counted from their beginning.
  const digitsOf = (number) => {
    const [, whole, fraction = "", exponent = "0"] = /^(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(number));
    return [whole + fraction, whole.length + Number(exponent)];
  };
  // fixed rounds half away from zero, on the shortest decimals that mean the number, as ICU does.
  const fixed = (number, most) => {
    let [digits, point] = digitsOf(number);
    if (point < 0) [digits, point] = ["0".repeat(-point) + digits, 0];
    digits = digits.padEnd(point, "0");
    const keep = point + most;
    if (digits.length > keep) {
      const up = digits[keep] >= "5";
      const kept = (BigInt("1" + digits.slice(0, keep)) + (up ? 1n : 0n)).toString();
      const carried = kept[0] === "2" ? 1 : 0;
      digits = (carried ? "1" : "") + kept.slice(1);
      point += carried;
    }
    return [digits.slice(0, point).replace(/^0+(?=\d)/, "") || "0", digits.slice(point)];
  };
  define.in(Number.prototype, "toLocaleString", function toLocaleString(locales, options) {
    only(locales, options, ["minimumFractionDigits", "maximumFractionDigits", "useGrouping"]);
    const number = Number(this);
    const { minimumFractionDigits: least, maximumFractionDigits: most, useGrouping = true } = options || {};
    const minimum = least === undefined ? Math.min(0, most === undefined ? 0 : most) : Math.floor(least);
    const maximum = most === undefined ? Math.max(3, minimum) : Math.floor(most);
    if (!(minimum >= 0 && minimum <= maximum && maximum <= 100)) throw new RangeError("fraction digits are out of range");
    if (Number.isNaN(number)) return "NaN";
    const sign = number < 0 || Object.is(number, -0) ? "-" : "";
    if (!Number.isFinite(number)) return sign + "∞";
    let [whole, fraction] = fixed(Math.abs(number), maximum);
    fraction = fraction.replace(/0+$/, "").padEnd(minimum, "0");
    return sign + (useGrouping ? group(whole) : whole) + (fraction ? "." + fraction : "");
  });
  define.in(BigInt.prototype, "toLocaleString", function toLocaleString(locales, options) {
    only(locales, options, []);
    const text = String(this);
    return text[0] === "-" ? "-" + group(text.slice(1)) : group(text);
  });

  const two = (n) => String(n).padStart(2, "0");
  const day = (d) => `${d.getUTCMonth() + 1}/${d.getUTCDate()}/${d.getUTCFullYear() > 0 ? d.getUTCFullYear() : 1 - d.getUTCFullYear()}`;
  const time = (d) => `${d.getUTCHours() % 12 || 12}:${two(d.getUTCMinutes())}:${two(d.getUTCSeconds())} ${d.getUTCHours() < 12 ? "AM" : "PM"}`;
  for (const [name, show] of [["toLocaleString", (d) => day(d) + ", " + time(d)], ["toLocaleDateString", day], ["toLocaleTimeString", time]]) {
    define.in(Date.prototype, name, function (locales, options) {
      only(locales, options, options && options.timeZone === "UTC" ? ["timeZone"] : []);
      return Number.isNaN(this.getTime()) ? "Invalid Date" : show(this);
    });
  }
  const compare = String.prototype.localeCompare;
  define.in(String.prototype, "localeCompare", function localeCompare(that, locales, options) {
    only(locales, options, []);
    return compare.call(this, that);
  });
  for (const name of ["toLocaleUpperCase", "toLocaleLowerCase"]) {
    const plain = String.prototype[name.replace("Locale", "")];
    define.in(String.prototype, name, function (locales) {
      only(locales, undefined, []);
      return plain.call(this);
    });
  }

  Object.assign(kit, { DOMException });
})
