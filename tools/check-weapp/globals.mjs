const language =
  'Array ArrayBuffer Boolean DataView Date Error EvalError Float32Array Float64Array Function Infinity Int16Array Int32Array Int8Array ' +
  'JSON Map Math NaN Number Object Promise Proxy RangeError ReferenceError Reflect RegExp Set String Symbol SyntaxError TypeError URIError ' +
  'Uint16Array Uint32Array Uint8Array Uint8ClampedArray WeakMap WeakSet arguments decodeURI decodeURIComponent encodeURI encodeURIComponent ' +
  'escape eval isFinite isNaN parseFloat parseInt undefined unescape';

const wechat =
  'App Behavior Component Page clearInterval clearTimeout console exports getApp getCurrentPages module require requirePlugin ' +
  'setInterval setTimeout wx';

/** What every mini-program may name without asking; everything else is a stranger, whatever a browser has. */
export const known = new Set(`${language} ${wechat}`.split(' '));

/** Strangers that may stay unguarded, each with its reason. */
export const allowed = new Set([
  // Taro's runtime names Douyin's global in a branch it enters only when isEnableTTDom() says so: never on WeChat.
  'tt',
]);

/** Code-making calls that may stay, word for word. */
export const runtimeWords = [
  // webpack's way to the global object: after typeof globalThis, inside a try that ends without it.
  'new Function("return this")',
];
