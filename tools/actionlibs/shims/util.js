// What jws and jwa need of node's util.
export function inherits(child, parent) {
  Object.setPrototypeOf(child.prototype, parent.prototype);
}
export function format(text, ...values) {
  return String(text).replace(/%s/g, () => String(values.shift()));
}
