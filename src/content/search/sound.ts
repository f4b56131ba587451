/**
 * Letters reduced to what they sound like here: flat and curled tongue, n and l, and the nasals of `in`
 * and `en` are one, as in the speech of Chongqing.
 */
export function soundOf(letters: string): string {
  return letters
    .replace(/([zcs])h/g, '$1')
    .replace(/l/g, 'n')
    .replace(/([ie])ng/g, '$1n')
    .replace(/v/g, 'u');
}

/** Equal but for one letter too many, too few or wrong, or two swapped. */
export function sameSound(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let from = 0;
  while (from < a.length && a[from] === b[from]) from += 1;
  const [restA, restB] = [a.slice(from), b.slice(from)];
  return (
    restA.slice(1) === restB.slice(1) ||
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    (restA.slice(2) === restB.slice(2) && restA[0] === restB[1] && restA[1] === restB[0])
  );
}

const longestSyllable = 6;

/**
 * Letters typed without blanks, cut into as few syllables as can be: `dibao` is `di`, `bao`. What cannot be
 * cut, as initials or a syllable not yet finished, comes back letter by letter.
 */
export function syllablesIn(letters: string, known: ReadonlySet<string>): readonly string[] {
  const best: (readonly string[] | undefined)[] = [[]];
  for (let end = 1; end <= letters.length; end += 1) {
    best[end] = fewest(best, letters, end, known);
  }
  return best[letters.length] ?? [...letters];
}

function fewest(
  best: readonly (readonly string[] | undefined)[],
  letters: string,
  end: number,
  known: ReadonlySet<string>,
): readonly string[] | undefined {
  let found: readonly string[] | undefined;
  for (let start = Math.max(0, end - longestSyllable); start < end; start += 1) {
    const before = best[start];
    const syllable = letters.slice(start, end);
    if (before && known.has(syllable) && (!found || before.length + 1 < found.length))
      found = [...before, syllable];
  }
  return found;
}
