import { formsByKind } from '@/features/cases/forms';
import { type FormKind, formsToFinish, kindOfDraft, origins } from '@/features/cases/origins';

const kinds = Object.keys(origins) as FormKind[];

test.each(kinds)('%s is told by the id of the form it comes from', (kind) => {
  expect(origins[kind].form).toBe(formsByKind[kind].form.id);
});

test('the forms fetched are those told by their ids', async () => {
  const forms = await formsToFinish.load();
  expect(forms.map(({ id }) => id)).toEqual(formsToFinish.ids);
});

test.each(formsToFinish.ids)('a draft of %s makes a parcel of that form', (form) => {
  expect(origins[kindOfDraft(form, 'granny')].form).toBe(form);
});
