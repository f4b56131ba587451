/** A number as it is read aloud: `023-4548 8696`, `0517-123 4567`, `138 0013 8000`. One of another shape stays as it is. */
export function groupPhone(number: string): string {
  const [, area, first, last] = landline.exec(number) ?? [];
  if (area !== undefined) return `${area}-${first} ${last}`;
  return number.replace(/^(1\d\d)(\d{4})(\d{4})$/, '$1 $2 $3');
}

/** The area code by its hyphen, or by its own length: three digits for 010 and 02x, else four. */
const landline = /^(0\d{2,3}(?=-)|0(?:10|2\d)(?=\d)|0[3-9]\d{2}(?=\d))-?(\d{3,4})(\d{4})$/;
