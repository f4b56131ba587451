/**
 * Fixed sentences carry marks for line breaks: `|` between phrases, `||` between sentences.
 * Screens break only there; everything else reads the text without them.
 */
export type MarkedText = string;

/** The words alone: for reading aloud, sharing, counting. */
export function plain(text: MarkedText): string {
  return text.replace(/\|/g, '');
}

/** Sentences without marks, each with its closing sign. */
export function sentences(text: MarkedText): readonly string[] {
  return plain(text.replace(/\|\|/g, '\n')).match(/[^。！？；\n]+[。！？；]?/g) ?? [];
}

/** Puts the town's number where a text asks for it. */
export function withHotline(text: string, hotline: string): string {
  return text.replace(/\{hotline\}/g, hotline);
}
