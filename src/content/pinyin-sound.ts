/**
 * Letters reduced to what they sound like here: flat and curled tongue, n and l, front and back
 * nasals are one, as in the speech of Chongqing. Blanks between syllables go.
 */
export function soundOf(letters: string): string {
  return letters
    .replace(/ /g, '')
    .replace(/([zcs])h/g, '$1')
    .replace(/l/g, 'n')
    .replace(/ng/g, 'n')
    .replace(/v/g, 'u');
}

/** `db` from `di bao`. */
export function initialsOf(spelt: string): string {
  return spelt
    .split(' ')
    .map((syllable) => syllable.charAt(0))
    .join('');
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
