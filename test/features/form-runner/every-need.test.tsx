import { act } from 'react';
import { parseRegion } from '@/content/region';
import { questionOf, unknownAnswer } from '@/domain/form/definition';
import { needFor } from '@/domain/form/shown/left-open';
import { QuestionField } from '@/features/form-runner/questions/question-field';
import { RegistrationQuestion } from '@/features/registration/question';
import { registration } from '@/forms/registration';
import xinghe from '../../fixtures/regions/xinghe/region.json';
import { everyForm } from '../../forms/every-form';
import { aDraft } from '../../support/phone/a-draft';
import { aProgram, rest } from '../../support/screen/a-program';
import { aScreen } from '../../support/screen/a-screen';
import { clear, tap } from '../../support/screen/render';

afterEach(clear);

const region = parseRegion(xinghe);

/** What a reader hears or sees of it on what is drawn. */
function saidOn(place: ParentNode = document): 'must' | 'may' | 'one-of' {
  const names = [...place.querySelectorAll('[aria-label]')].map((one) => one.getAttribute('aria-label'));
  const words = [place.textContent, ...names].join();
  if (words.includes('可以不填')) return 'may';
  const isRequired = place.querySelector('[aria-required=true]') ?? words.includes('，必填');
  return isRequired ? 'must' : 'one-of';
}

const asked = everyForm
  .filter(({ form }) => form !== registration)
  .flatMap(({ name, form, texts }) =>
    form.pages.flatMap((page) =>
      page.questions.map((question) => ({ name: `${name}: ${question}`, form, texts, page, question })),
    ),
  );

test.each(asked)('$name says whether it may be left open', async ({ form, texts, page, question }) => {
  const { stores } = await aProgram();
  const { ageFrom } = questionOf(form, question);
  const answers = ageFrom === undefined ? {} : { [ageFrom]: unknownAnswer };
  const { draft } = await aDraft(form, 'granny', { answers });
  await draft.getState().open();
  const source = { form, texts, person: 'granny', path: '', page, question, error: undefined };
  const { place } = await aScreen(<QuestionField {...source} onAdvance={() => undefined} />, {
    ...stores,
    region,
    actions: { ...stores.actions, openPad: async () => undefined },
    draft: () => draft,
  });
  await act(rest);
  expect(saidOn(place)).toBe(needFor(form, page.id, question, answers));
});

async function registering(page: string, answers = {}) {
  const { stores } = await aProgram();
  const { draft } = await aDraft(registration, 'self', { answers });
  await aScreen(<RegistrationQuestion whom="self" page={page} />, { ...stores, region, draft: () => draft });
  return (id: string) => saidOn(document.getElementById(id) ?? undefined);
}

const named = { relation: 'self', personName: '陈秀兰', village: '', place: '' };

test('registration: name and village must be told, folded or open', async () => {
  const said = await registering('name');
  expect(said('personName')).toBe('must');
  expect(said('village')).toBe('must');
  tap('请选一个村', 'button');
  expect(said('village')).toBe('must');
});

test('registration: whose village is not on the list must say where; whose is, may', async () => {
  const unlisted = await registering('name', { ...named, village: 'other' });
  expect([unlisted('village'), unlisted('place')]).toEqual(['one-of', 'must']);
  clear();
  const listed = await registering('name', { ...named, village: 'heping', place: '村口' });
  expect([listed('village'), listed('place')]).toEqual(['one-of', 'may']);
});

test('registration: phone and urgency must be told', async () => {
  const said = await registering('reach', { ...named, village: 'heping' });
  expect([said('phone'), said('urgency')]).toEqual(['must', 'must']);
});
