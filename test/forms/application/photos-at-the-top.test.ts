import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { FormDefinition, Question } from '@/domain/form/definition';

const folder = join(__dirname, '../../../src/forms');

/** Every form that any file of src/forms hands out, whatever it is called. */
const forms = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .flatMap((name) => Object.values<unknown>(require(join(folder, name))))
  .filter(isForm);

function isForm(value: unknown): value is FormDefinition {
  return typeof value === 'object' && value !== null && 'questions' in value && 'pages' in value;
}

/** Questions for photos inside entries, however deep. */
function hiddenPhotos(questions: readonly Question[]): readonly string[] {
  return questions.flatMap(({ records }) => [
    ...(records?.questions.filter(({ kind }) => kind === 'photos').map(({ id }) => id) ?? []),
    ...hiddenPhotos(records?.questions ?? []),
  ]);
}

test('all forms are looked at', () => {
  const ids = forms.map(({ id }) => id);
  expect(ids).toEqual(
    expect.arrayContaining([
      'assistance-application',
      'neighbour-report',
      'added-papers',
      'self-check',
      'member',
      'supporter',
    ]),
  );
});

// Sending swaps the ids of photos for the office's at the top only (domain/outbox.ts, domain/form/summary.ts).
test.each(forms.map((form) => [form.id, form] as const))(
  '%s asks for no photo inside an entry',
  (_id, form) => {
    expect(hiddenPhotos(form.questions)).toEqual([]);
  },
);

test('a photo inside an entry inside an entry would be found', () => {
  const photo: Question = { id: 'photo', kind: 'photos' };
  const listOf = (id: string, questions: readonly Question[]): Question => ({
    id,
    kind: 'records',
    records: { id, version: 1, start: id, pages: [], questions },
  });
  expect(hiddenPhotos([listOf('outer', [listOf('inner', [photo])])])).toEqual(['photo']);
});
