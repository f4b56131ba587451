import type { TextFieldKind } from './text-field-props';

interface Shape {
  readonly fits: RegExp;
  readonly sizes: readonly number[];
}

/** As numbers are printed and read aloud; what is no such number (an old card, a landline) stays as it was typed. */
const shapes: Partial<Readonly<Record<TextFieldKind, Shape>>> = {
  'id-number': { fits: /^\d{0,17}[\dXx]?$/, sizes: [6, 4, 4, 4] },
  phone: { fits: /^1\d{0,10}$/, sizes: [3, 4, 4] },
};

/** Digits in groups: 身份证号 6 4 4 4, a mobile number 3 4 4. */
export function inGroups(kind: TextFieldKind, text: string): string {
  const shape = shapes[kind];
  const digits = text.replace(/ /g, '');
  if (!shape?.fits.test(digits)) return text;
  let from = 0;
  const groups = shape.sizes.map((size) => {
    from += size;
    return digits.slice(from - size, from);
  });
  return groups.filter((group) => group !== '').join(' ');
}

/** The same without the gaps that were put in. */
export function withoutGroups(kind: TextFieldKind, text: string): string {
  const digits = text.replace(/ /g, '');
  return shapes[kind]?.fits.test(digits) ? digits : text;
}

/** What the field shows after a key: grouped where the caret stands at the end; in the middle it would jump. */
export function afterKey(kind: TextFieldKind, text: string, caret: number | null | undefined): string {
  return typeof caret === 'number' && caret < text.length ? text : inGroups(kind, text);
}
