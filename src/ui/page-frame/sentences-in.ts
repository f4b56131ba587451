/** As much of an element as browsers and Taro both know. */
export interface WordNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: ArrayLike<WordNode>;
}

const textNode = 3;
/** Words without a full stop are joined up to this length: a voice makes a pause after each sentence. */
const longEnough = 30;

/** What an element says, as sentences to be read aloud; nothing where it is not there. */
export function sentencesIn(place: WordNode | null): readonly string[] {
  const sentences: string[] = [];
  for (const piece of place ? piecesIn(place) : []) {
    const open = sentences[sentences.length - 1];
    if (open === undefined || isWhole(open)) sentences.push(piece);
    else sentences[sentences.length - 1] = `${open}，${piece}`;
  }
  return sentences;
}

function isWhole(sentence: string): boolean {
  return /[。！？]$/.test(sentence) || sentence.length >= longEnough;
}

function piecesIn(place: WordNode): readonly string[] {
  return wordsIn(place)
    .split('\n')
    .map((piece) => piece.trim())
    .filter(Boolean);
}

/** With a line for each element: phrases and blocks are boxes alike. */
function wordsIn(node: WordNode): string {
  if (node.nodeType === textNode) return node.textContent ?? '';
  if (/^(style|script)$/i.test(node.nodeName)) return '';
  return `\n${Array.from(node.childNodes, wordsIn).join('')}\n`;
}
