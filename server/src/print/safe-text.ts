/** Controls (C0, C1) and signs of format and direction: they steer a terminal, or turn a line around. */
const steering = /[\p{Cc}\p{Cf}]/gu;
const lineEnds = /\r\n?|[\v\f\u0085\p{Zl}\p{Zp}]/gu;

/** What somebody typed, as it may be shown: lines stay lines, and nothing in them acts on what shows them. */
export function shownText(text: string): string {
  return text.replace(lineEnds, '\n').replace(/\t/g, ' ').replace(steering, keepLines);
}

/** On one line, for a cell of a list. */
export function shownLine(text: string): string {
  return shownText(text).replace(/\n/g, ' ');
}

/** For a terminal: every further line stands behind a bar, so that none looks like a line of the office's own. */
export function shownBehindBar(text: string): string {
  return shownText(text).replace(/\n/g, '\n  │ ');
}

function keepLines(sign: string): string {
  return sign === '\n' ? sign : '';
}
