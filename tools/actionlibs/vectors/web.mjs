const numbers = ["0", "-0", "1", "12", "123", "1234", "1234.5", "-1234.5678", "1e21", "1e-7", "123456789.123456", "1.0005", "1.005", "2.5", "0.0005", "0.00049", "999999.9995", "999.9999", "9.5e15", "5e-324", "1.7976931348623157e308", "NaN", "Infinity", "-Infinity", "0.1+0.2", "100000", "1e15", "-0.0001"];
const options = ["", "undefined, {minimumFractionDigits:2}", "'en-US', {maximumFractionDigits:0}", "'en-US', {minimumFractionDigits:2,maximumFractionDigits:2}", "'en', {maximumFractionDigits:1}", "undefined, {useGrouping:false}"];
const dates = ["0", "1577934245006", "-1", "1e12", "NaN", "946684799999", "1709164800000", "43200000", "-62198755200000", "569034201600000"];
const words = ["a", "B", "é", "_a", "a-b", "ab", "a b", "10", "2", "ß", "", "#", "🎉", "日", "co-op", "CO-OP"];
const cases = [];
for (const n of numbers) for (const o of options) cases.push(`(${n}).toLocaleString(${o})`);
for (const d of dates) for (const f of ["toLocaleString", "toLocaleDateString", "toLocaleTimeString"]) cases.push(`new Date(${d}).${f}()`, `new Date(${d}).${f}("en-US", {timeZone:"UTC"})`);
for (const a of words) for (const b of words) cases.push(`${JSON.stringify(a)}.localeCompare(${JSON.stringify(b)})`);
for (const s of ["\\u00e9", "e\\u0301", "\\ufb01", "\\u212b", "\\u1e9b\\u0323"]) for (const f of ["NFC", "NFD", "NFKC", "NFKD"]) cases.push(`"${s}".normalize("${f}")`);
cases.push(
  `123456789012345678901234567890n.toLocaleString()`, `(-1234n).toLocaleString()`, `[1234.5, 2].toLocaleString()`, `"I".toLocaleLowerCase()`, `"i\\u00df".toLocaleUpperCase()`,
  `structuredClone({a:[1,{b:new Date(5)}],c:new Map([[1,new Set([2])]]),d:/x/gi,e:null,f:undefined,g:1n,h:new Uint8Array([1,2])})`,
  `structuredClone(new TypeError("no"))`, `(() => { const a = {}; a.a = a; const b = structuredClone(a); return b.a === b && b !== a; })()`,
  `structuredClone(() => 1)`, `structuredClone(new Uint8Array([1, 2, 3]).subarray(1))`, `structuredClone([1,,3]).length`,
  `new AbortController().signal.aborted`, `(() => { const c = new AbortController(); let n = 0; c.signal.addEventListener("abort", () => n++); c.abort(); c.abort(); return [n, c.signal.aborted, c.signal.reason.name]; })()`,
  `(() => { const c = new AbortController(); c.abort("why"); try { c.signal.throwIfAborted(); } catch (e) { return e; } })()`,
  `AbortSignal.abort().reason.name`, `AbortSignal.any([AbortSignal.abort("x"), new AbortController().signal]).reason`,
  `(() => { const f = new FormData(); f.append("a", "1"); f.append("a", 2); f.set("b", "3"); f.delete("c"); return [[...f], f.get("a"), f.getAll("a"), f.has("b"), f.get("z")]; })()`,
  `(() => { const f = new FormData(); f.append("a", "1"); f.append("b", "2"); f.append("a", "3"); f.set("a", "4"); return [...f]; })()`,
  `new Blob(["a", new Uint8Array([98]), new Blob(["c"])]).text()`, `new Blob(["hello"]).slice(1, 3).text()`, `new Blob(["x"], {type: "Text/Plain"}).type`,
  `(async () => { const f = new FormData(); f.append("a\\n\\"", "1\\n2"); f.append("file", new Blob(["xyz"], {type: "text/x"}), "n.txt"); const r = new Request("https://a.example/", {method: "POST", body: f}); const b = /boundary=(.*)$/.exec(r.headers.get("content-type"))[1]; return (await r.text()).split(b).join("B"); })()`,
  `Uint8Array.from("123", Number)`, `Uint8Array.from("é1")`, `typeof Symbol.asyncIterator`,
  `new DOMException("m", "AbortError").code`, `new DOMException("m", "DataError") instanceof Error`,
);
export const web = { cases };
