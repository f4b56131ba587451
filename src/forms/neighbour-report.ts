import type { Answers, FormDefinition } from '@/domain/form/definition';
import { maskName } from '@/domain/privacy';

/** What people can see, in their words; the second list stands behind 「还有别的情况」. */
const signs = [
  'no-food-or-medicine',
  'serious-illness',
  'disabled-alone',
  'elder-unseen',
  'jobless',
  'disaster',
];
const moreSigns = [
  'unsteady-work',
  'sudden-expense',
  'child-neglected',
  'abuse',
  'poor-again',
  'refused-before',
  'aid-not-enough',
];

/** What goes on although there was help, or a refusal, before. */
const signsAgain = ['poor-again', 'refused-before', 'aid-not-enough'];

const roles = ['resident', 'neighbour', 'relative', 'village-cadre', 'grid-worker', 'volunteer'];
const moreRoles = [
  'group-leader',
  'assistance-aide',
  'social-worker',
  'social-organisation',
  'posted-cadre',
  'institution-staff',
  'other',
];

/**
 * 邻里困难上报 (neighbour report): somebody tells the office about a person in difficulty
 * (社会救助法 §39, notice §二 and §五). It is no application (救助自愿): it asks for no identity number,
 * illness papers or bank account of the neighbour. Required are danger, one sign, the place in words.
 */
export const neighbourReport: FormDefinition = {
  id: 'neighbour-report',
  version: 1,
  named: namedInReport,
  start: 'danger',
  questions: [
    { id: 'danger', kind: 'choice', options: ['yes', 'no', 'unknown'] },
    { id: 'signs', kind: 'choices', optional: true, options: [...signs, 'more'], leads: ['more'] },
    { id: 'moreSigns', kind: 'choices', optional: true, options: [...moreSigns, 'other'], rare: signsAgain },
    { id: 'village', kind: 'village', optional: true, most: 8 },
    { id: 'group', kind: 'text', optional: true, most: 30 },
    { id: 'place', kind: 'text', most: 100 },
    { id: 'ready', kind: 'choice', options: ['send', 'add'], buttons: true },
    { id: 'personName', kind: 'text', optional: true, most: 50 },
    { id: 'personPhone', kind: 'phone', optional: true },
    { id: 'knows', kind: 'choice', optional: true, options: ['yes', 'no', 'unknown'] },
    { id: 'wishes', kind: 'choice', optional: true, options: ['yes', 'no', 'unknown'] },
    { id: 'canApply', kind: 'choice', optional: true, options: ['yes', 'no', 'unknown'] },
    { id: 'story', kind: 'long-text', optional: true, most: 500 },
    { id: 'photos', kind: 'photos', optional: true, most: 3 },
    { id: 'role', kind: 'choice', optional: true, options: [...roles, 'more'], leads: ['more'] },
    { id: 'moreRoles', kind: 'choice', optional: true, options: moreRoles },
    { id: 'naming', kind: 'choice', options: ['named', 'anonymous'] },
    { id: 'reporterName', kind: 'text', optional: true, most: 50 },
    { id: 'reporterPhone', kind: 'phone', optional: true },
  ],
  pages: [
    {
      id: 'danger',
      questions: ['danger'],
      next: ({ danger }) => (danger === 'yes' ? 'call-now' : 'signs'),
    },
    { id: 'call-now', questions: [], notices: () => ['danger-now'], next: () => 'signs' },
    {
      id: 'signs',
      questions: ['signs'],
      check: ({ signs: seen }) => (isEmpty(seen) ? [{ question: 'signs', code: 'sign-missing' }] : []),
      next: (answers) => (holds(answers.signs, 'more') ? 'more-signs' : afterSigns(answers)),
    },
    {
      id: 'more-signs',
      questions: ['moreSigns'],
      check: (answers) => (hasSign(answers) ? [] : [{ question: 'moreSigns', code: 'sign-missing' }]),
      next: afterSigns,
    },
    { id: 'do-now', questions: [], notices: () => ['elder-unseen'], next: afterDoNow },
    { id: 'do-now-child', questions: [], notices: () => ['child-harm'], next: () => 'place' },
    {
      id: 'place',
      questions: ['village', 'place'],
      next: ({ group }) => (group === undefined ? 'ready' : 'group'),
    },
    // Asked by itself before; the place in words holds it now. What was told before stays.
    { id: 'group', questions: ['group'], next: () => 'ready' },
    {
      id: 'ready',
      questions: ['ready'],
      next: ({ ready }) => (ready === 'add' ? 'person' : undefined),
    },
    { id: 'person', questions: ['personName', 'personPhone'], next: () => 'knows' },
    { id: 'knows', questions: ['knows'], next: () => 'wishes' },
    { id: 'wishes', questions: ['wishes'], next: () => 'can-apply' },
    { id: 'can-apply', questions: ['canApply'], next: () => 'story' },
    { id: 'story', questions: ['story', 'photos'], next: () => 'role' },
    {
      id: 'role',
      questions: ['role'],
      next: ({ role }) => (role === 'more' ? 'more-roles' : 'naming'),
    },
    { id: 'more-roles', questions: ['moreRoles'], next: () => 'naming' },
    {
      id: 'naming',
      questions: ['naming'],
      notices: ({ naming }) => (naming === 'anonymous' ? ['anonymous-cost'] : []),
      next: ({ naming }) => (naming === 'named' ? 'reporter' : undefined),
    },
    { id: 'reporter', questions: ['reporterName', 'reporterPhone'], next: () => undefined },
  ],
};

/** The person told of, by their covered name as soon as it is known. */
function namedInReport({ personName }: Answers): Readonly<Record<string, string>> {
  const name = typeof personName === 'string' ? maskName(personName) : '';
  return name === '' ? {} : { 那个人: name };
}

/** Every sign that was ticked, of both pages. */
export function seenSigns({ signs: first, moreSigns: second }: Answers): readonly string[] {
  const all = [
    ...(Array.isArray(first) ? first : []),
    ...(holds(first, 'more') && Array.isArray(second) ? second : []),
  ];
  return all.filter((sign): sign is string => typeof sign === 'string' && sign !== 'more');
}

/** Whether what was seen may harm a child or a person (未成年人保护法 §11): police first, and everybody may report. */
export function harmsChild(answers: Answers): boolean {
  return seenSigns(answers).some((sign) => sign === 'child-neglected' || sign === 'abuse');
}

/** Whether the report must reach a person at once; such reports are never refused for being many. */
export function isUrgent(answers: Answers): boolean {
  return answers.danger === 'yes' || harmsChild(answers) || seenSigns(answers).includes('elder-unseen');
}

/** What must be done before anybody reads the report stands before the next question, each on a page of its own. */
function afterSigns(answers: Answers): string {
  return seenSigns(answers).includes('elder-unseen') ? 'do-now' : afterDoNow(answers);
}

function afterDoNow(answers: Answers): string {
  return harmsChild(answers) ? 'do-now-child' : 'place';
}

/** Whether nobody can call the reporter back: nothing of their own is sent along. */
export function isAnonymous({ reporterName = '', reporterPhone = '' }: Answers): boolean {
  return reporterName === '' && reporterPhone === '';
}

function hasSign(answers: Answers): boolean {
  return seenSigns(answers).length > 0;
}

function isEmpty(value: Answers[string] | undefined): boolean {
  return !Array.isArray(value) || value.length === 0;
}

function holds(value: Answers[string] | undefined, item: string): boolean {
  return Array.isArray(value) && value.includes(item);
}
