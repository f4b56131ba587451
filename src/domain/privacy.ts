import { numberSigns } from './typed/typed-text';

/** `张*`: the first character of a name, by code point so that rare characters stay whole. */
export function maskName(name: string): string {
  const [first] = [...name.trim()];
  return first === undefined ? '' : `${first}*`;
}

/** `138****2670`; a landline keeps its last 3 digits. */
export function maskPhone(phone: string): string {
  if (phone.length === 11 && phone.startsWith('1')) return `${phone.slice(0, 3)}****${phone.slice(7)}`;
  return phone.length > 3 ? `${'*'.repeat(phone.length - 3)}${phone.slice(-3)}` : '*'.repeat(phone.length);
}

/**
 * Whether a text holds a run of 16 to 19 digits (blanks and hyphens between them allowed, a last X too):
 * most likely an identity or bank card number that does not belong in a report.
 */
export function holdsLongNumber(text: string): boolean {
  const runs = numberSigns(text).match(/\d(?:[ -]?\d){14,}[Xx]?/g) ?? [];
  return runs.some((run) => {
    const length = run.replace(/[ -]/g, '').length;
    return length >= 16 && length <= 19;
  });
}
