import { type Danger, harmless, spelt, told } from './danger-words';

const order: readonly Danger[] = ['self-harm', 'violence', 'life'];
/** More than the longest free text of a form. */
const maxRead = 2000;

/**
 * The danger that words tell of, or nothing. Told by fixed words on the phone: nothing is kept or sent by it.
 * Rather one card too many than one too few, but none for everyday words.
 */
export function dangerIn(text: string): Danger | undefined {
  const said = tidy(text);
  const left = harmless.reduce((rest, pattern) => rest.replace(pattern, '，'), said);
  return order.find((danger) => told[danger].test(left) || spelt[danger]?.test(said));
}

/** Without blanks, invisible signs and differing widths; what is said apart stays apart. */
function tidy(text: string): string {
  return text
    .slice(0, maxRead)
    .normalize('NFKC')
    .slice(0, maxRead) // one sign may be written out as eighteen letters
    .toLowerCase()
    .replace(/[\p{Cf}\s]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '，');
}
