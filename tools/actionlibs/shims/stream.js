// jws signs and verifies in streams when it is given a callback: all it needs of them is events.
function Stream() {}
Stream.prototype.on = function on(name, listener) {
  this.listeners = this.listeners || [];
  this.listeners.push({ name, listener });
  return this;
};
Stream.prototype.once = function once(name, listener) {
  const first = (...args) => {
    this.listeners = this.listeners.filter((l) => l.listener !== first);
    listener(...args);
  };
  return this.on(name, first);
};
Stream.prototype.emit = function emit(name, ...args) {
  for (const l of [...(this.listeners || [])]) if (l.name === name) l.listener(...args);
};
module.exports = Stream;
