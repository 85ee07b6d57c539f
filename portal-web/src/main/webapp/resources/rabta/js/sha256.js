/* SHA-256 (FIPS 180-4) fed piece by piece, so that a large file is never in memory as a whole; the browser's own digest
 * takes a file only whole, and only on a secure connection. */
(function () {
  "use strict";

  var K = new Uint32Array(64);
  var START = new Uint32Array(8);

  (function constants() {
    var found = 0;
    function fraction(x) { return ((x - Math.floor(x)) * 4294967296) | 0; }
    for (var candidate = 2; found < 64; candidate++) {
      var prime = true;
      for (var d = 2; d * d <= candidate; d++) { if (candidate % d === 0) { prime = false; break; } }
      if (prime) {
        if (found < 8) { START[found] = fraction(Math.sqrt(candidate)); }
        K[found++] = fraction(Math.cbrt(candidate));
      }
    }
  })();

  function Sha256() {
    this.state = new Uint32Array(START);
    this.words = new Uint32Array(64);
    this.rest = new Uint8Array(64);
    this.filled = 0;
    this.length = 0;
  }

  Sha256.prototype.block = function (bytes, at) {
    var w = this.words, s = this.state, i;
    for (i = 0; i < 16; i++, at += 4) { w[i] = (bytes[at] << 24) | (bytes[at + 1] << 16) | (bytes[at + 2] << 8) | bytes[at + 3]; }
    for (i = 16; i < 64; i++) {
      var x = w[i - 15], y = w[i - 2];
      w[i] = (w[i - 16] + ((x >>> 7 | x << 25) ^ (x >>> 18 | x << 14) ^ x >>> 3) + w[i - 7] + ((y >>> 17 | y << 15) ^ (y >>> 19 | y << 13) ^ y >>> 10)) | 0;
    }
    var a = s[0], b = s[1], c = s[2], d = s[3], e = s[4], f = s[5], g = s[6], h = s[7];
    for (i = 0; i < 64; i++) {
      var t = (h + ((e >>> 6 | e << 26) ^ (e >>> 11 | e << 21) ^ (e >>> 25 | e << 7)) + ((e & f) ^ (~e & g)) + K[i] + w[i]) | 0;
      var u = (((a >>> 2 | a << 30) ^ (a >>> 13 | a << 19) ^ (a >>> 22 | a << 10)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
      h = g; g = f; f = e; e = (d + t) | 0; d = c; c = b; b = a; a = (t + u) | 0;
    }
    s[0] += a; s[1] += b; s[2] += c; s[3] += d; s[4] += e; s[5] += f; s[6] += g; s[7] += h;
  };

  /** Takes more bytes. */
  Sha256.prototype.update = function (bytes) {
    var at = 0;
    this.length += bytes.length;
    while (this.filled > 0 && at < bytes.length) {
      this.rest[this.filled++] = bytes[at++];
      if (this.filled === 64) { this.block(this.rest, 0); this.filled = 0; }
    }
    for (; at + 64 <= bytes.length; at += 64) { this.block(bytes, at); }
    while (at < bytes.length) { this.rest[this.filled++] = bytes[at++]; }
    return this;
  };

  /** The checksum of everything taken, as hexadecimal digits; nothing can be taken afterwards. */
  Sha256.prototype.hex = function () {
    var high = Math.floor(this.length / 536870912), low = (this.length << 3) >>> 0;
    var size = this.filled < 56 ? 64 : 128, end = new Uint8Array(size), i;
    end.set(this.rest.subarray(0, this.filled));
    end[this.filled] = 128;
    for (i = 0; i < 4; i++) { end[size - 8 + i] = high >>> (24 - 8 * i); end[size - 4 + i] = low >>> (24 - 8 * i); }
    for (i = 0; i < size; i += 64) { this.block(end, i); }
    return Array.prototype.map.call(this.state, function (word) { return ("0000000" + word.toString(16)).slice(-8); }).join("");
  };

  window.RabtaSha256 = Sha256;
})();
