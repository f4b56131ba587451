const longestQuery = 40;
const longestSaying = 6;

/** Letters and digits only, of one width and size, and no more than a question needs. */
export function clean(query: string): string {
  return query
    .slice(0, 200)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
    .slice(0, longestQuery);
}

/** 「屋头没得米了」 as 「家里没米了」: the longest saying first, from left to right. */
export function toMandarin(text: string, dialect: ReadonlyMap<string, string>): string {
  let said = '';
  for (let at = 0; at < text.length; ) {
    const length = sayingAt(text, at, dialect);
    const saying = text.slice(at, at + Math.max(1, length));
    said += dialect.get(saying) ?? saying;
    at += saying.length;
  }
  return said;
}

function sayingAt(text: string, at: number, dialect: ReadonlyMap<string, string>): number {
  for (let length = Math.min(longestSaying, text.length - at); length > 0; length -= 1) {
    if (dialect.has(text.slice(at, at + length))) return length;
  }
  return 0;
}
