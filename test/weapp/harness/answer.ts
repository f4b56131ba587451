import type { Phone } from './phone';
import { ancestorsOf, type PhoneNode } from './tree';

const rows = ['button', 'radio', 'checkbox', 'link'];

type Seen = Pick<Phone, 'find' | 'page' | 'tap'>;

/** Chooses and goes on: a row goes on by itself, after anything else 下一题 does. */
export async function answer(phone: Seen, words: string): Promise<void> {
  const page = phone.page();
  // The line of what was chosen on the page before may say the same word: the row is meant.
  const [row, other] = rowsSaying(phone, words);
  await phone.tap(row && !other ? { role: row.role, label: row.label } : words);
  if (phone.page() === page) await phone.tap('下一题');
}

/** Rows with a line that is these words, or else with the words in them. */
function rowsSaying(phone: Seen, words: string): readonly PhoneNode[] {
  const exact = phone.find({ text: words }).flatMap(rowAround);
  if (exact.length > 0) return exact;
  return rows.flatMap((role) => phone.find({ role })).filter(({ label }) => label.includes(words));
}

function rowAround(node: PhoneNode): readonly PhoneNode[] {
  return [node, ...ancestorsOf(node)].filter(({ role }) => rows.includes(role)).slice(0, 1);
}
