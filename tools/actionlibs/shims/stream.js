// jws inherits from streams, but nothing here uses it as one.
module.exports = function Stream() {};
