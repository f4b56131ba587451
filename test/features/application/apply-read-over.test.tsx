import { applicationPageTexts } from '@/content/messages/application/pages';
import { day } from '@/domain/dates';
import type { Answers } from '@/domain/form/definition';
import { recordsOf } from '@/domain/form/records';
import { tasksOf } from '@/domain/form/tasks';
import { ApplyCheck } from '@/features/application/check/check';
import { checkRows } from '@/features/application/check/check-rows';
import { taskState, tasksMissing } from '@/features/application/tasks/task-state';
import { assistanceApplication } from '@/forms/application/application';
import type { Spoken } from '@/services/ports';
import { createSpeechStore } from '@/stores/speech';
import { anApplication } from '../../fixtures/an-application';
import { aProgram } from '../../support/screen/a-program';
import { aScreen } from '../../support/screen/a-screen';
import { clear, tap } from '../../support/screen/render';

afterEach(clear);

const today = day('2026-11-24');
const granny: Answers = {
  ...anApplication({ personName: '王婆婆', signature: 'later' }),
  hukou: 'here',
  hukouKind: 'rural',
  idNumber: '110105195003080022',
  applicantAge: 'adult',
  work: '',
  healthConsent: '',
  members: [
    {
      id: 'm1',
      memberName: '李小明',
      relation: 'child',
      memberIdNumber: '11010519780101001X',
      memberAge: 'adult',
    },
    {
      id: 'm2',
      memberName: '李小红',
      relation: 'grandchild',
      memberIdNumber: 'unknown',
      memberAge: 'under-14',
    },
  ],
};

/** The lines of the members alone: the list, then each. */
function membersOf(...more: Parameters<typeof rowsOf> extends [string, ...infer Rest] ? Rest : never) {
  return rowsOf('members', ...more).filter(({ id }) => id.startsWith('members'));
}

function rowsOf(task: string, region: Parameters<typeof checkRows>[2], shown = false, answers = granny) {
  const found = tasksOf(assistanceApplication, answers).find(({ id }) => id === task);
  if (!found) throw new Error(`no task ${task}`);
  return checkRows(found, answers, region, shown);
}

test('every member has a line and a way back of its own, its number covered until asked for', async () => {
  const { region } = (await aProgram()).stores;
  const [list, first, second] = membersOf(region);
  expect(list?.value).toBe('2 个：李小明、李小红');
  expect(first).toMatchObject({ label: '李小明', at: { page: 'members', record: 'members.m1' } });
  expect(first?.value).toContain('110***********001X');
  expect(first?.value).not.toContain('李小明');
  expect(first?.value).toContain('1978年1月1日');
  expect(second).toMatchObject({ label: '李小红', at: { page: 'members', record: 'members.m2' } });
  expect(membersOf(region, true)[1]?.value).toContain('11010519780101001X');
});

test('an age that a number tells is no line; one that was asked is', async () => {
  const { region } = (await aProgram()).stores;
  expect(rowsOf('members', region).map(({ id }) => id)).not.toContain('applicantAge');
  expect(membersOf(region).map(({ value }) => value.includes('大概多大'))).toEqual([false, false, true]);
});

test('a photographed paper has no line about why it was not', async () => {
  const { region } = (await aProgram()).stores;
  const papers = tasksOf(assistanceApplication, {}).filter(({ id }) => id === 'papers');
  const ids = (answers: Answers): readonly string[] =>
    papers.flatMap((task) => checkRows(task, answers, region, false)).map(({ id }) => id);
  const said = { papersConsent: 'agree', identityPhotos: [], identityState: 'later' };
  expect(ids(said)).toEqual(['papersConsent', 'identityPhotos', 'identityState']);
  expect(ids({ ...said, identityPhotos: ['p1'] })).toEqual(['papersConsent', 'identityPhotos']);
});

test('改 opens a member who is filled in at the first question, any other where they stopped', async () => {
  const { region } = (await aProgram()).stores;
  const whole = { together: 'yes', memberHealthConsent: 'no', incomeFrom: ['none'], agrees: 'later' };
  const members = recordsOf(granny.members).map((one, place) => (place === 0 ? { ...one, ...whole } : one));
  const [, first, second] = membersOf(region, false, { ...granny, members });
  expect(first?.at).toEqual({ page: 'member-name', record: 'members.m1' });
  expect(second?.at).toEqual({ page: 'members', record: 'members.m2' });
});

async function show(canSpeak: boolean) {
  const { stores } = await aProgram();
  const heard: Spoken[] = [];
  const quiet = (): void => undefined;
  const speech = createSpeechStore({
    canSpeak: () => canSpeak,
    speak: (spoken) => void heard.push(spoken),
    pause: quiet,
    goOn: quiet,
    stop: quiet,
    subscribe: () => quiet,
  });
  const draft = stores.draft(assistanceApplication, 'granny');
  await draft.getState().open();
  draft.setState({ answers: granny });
  return { heard, ...(await aScreen(<ApplyCheck person="granny" />, { ...stores, speech })) };
}

test('where there is a voice the answers are read, and of a covered number only its end', async () => {
  const { heard, text } = await show(true);
  tap('念');
  const words = heard.flatMap(({ sentences }) => sentences).join('');
  expect(words).toContain('申请人的姓名：王婆婆');
  expect(words).toContain('身份证号：尾号0022');
  expect(words).not.toContain('*');
  expect(words).not.toContain('1101051950');
  expect(text()).toContain('李小明');
});

test('where there is no voice nothing offers to read', async () => {
  const { text } = await show(false);
  expect(text()).not.toContain('念');
});

const states: [name: string, task: string, answers: Answers, typing: Answers, state: string][] = [
  ['required and untouched', 'contact', {}, {}, 'none'],
  ['required with a word in a field', 'contact', {}, { personName: '王' }, 'begun'],
  ['required with one page answered', 'contact', { personName: '王婆婆' }, {}, 'begun'],
  ['required and filled in', 'contact', granny, {}, 'done'],
  ['free and untouched', 'members', {}, {}, 'free'],
  ['free with an emptied field', 'income', {}, { wages: '' }, 'free'],
  ['free with a word in a field', 'members', { hukou: 'here', hukouKind: '' }, { idNumber: '1' }, 'begun'],
  ['free while another part is typed in', 'income', {}, { personName: '王' }, 'free'],
];

test.each(states)('a part that is %s', (_, id, answers, typing, state) => {
  const task = assistanceApplication.tasks?.find((one) => one.id === id);
  if (!task) throw new Error(`no task ${id}`);
  expect(taskState(task, answers, today, typing)).toBe(state);
});

test('two parts are enough to submit, and what is missing is counted', () => {
  expect(tasksMissing({}, today)).toBe(2);
  expect(tasksMissing(anApplication({ signature: 'later' }), today)).toBe(0);
  expect(applicationPageTexts.tasks.missing(2)).toContain('2 样');
});
