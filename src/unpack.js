// Unpacks what the one-file pages hold: no other page has this script. It stands behind
// fzstd, which does the work, and in front of boot.js, which asks for it.

// The bytes that an element holds as base64: their Adler-32, then a frame of Zstandard.
// Throws where they are not what was packed.
function chengxinUnpacked(base64) {
  'use strict';

  // RFC 1950. Neither sum outgrows what a number holds exactly before it is reduced.
  function adler32(bytes) {
    var sum = 1;
    var sums = 0;
    var index = 0;
    while (index < bytes.length) {
      var end = Math.min(index + 3800, bytes.length);
      for (; index < end; index += 1) {
        sum += bytes[index];
        sums += sum;
      }
      sum %= 65521;
      sums %= 65521;
    }
    return sums * 65536 + sum;
  }

  var text = atob(base64);
  var packed = new Uint8Array(text.length);
  for (var index = 0; index < text.length; index += 1) {
    packed[index] = text.charCodeAt(index);
  }
  var bytes = fzstd.decompress(packed.subarray(4));
  if (adler32(bytes) !== new DataView(packed.buffer).getUint32(0)) {
    throw new Error('Adler-32');
  }
  return bytes;
}
