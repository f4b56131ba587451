import type { CaseAction, CaseState, StatesOfKind } from './case-actions';

const contact: CaseAction = { to: 'contacted' };
const visit: CaseAction = { to: 'visited' };
const request: CaseAction = { to: 'need-more', needs: ['items'] };
/** 告知政策并依法协助申请. */
const applyWithHelp: CaseAction = { to: 'applied-with-help', article: '第三十九条' };
const assistFirst: CaseAction = { to: 'assisted-first', article: '第五十条' };
const handOn: CaseAction = { to: 'handed-on', needs: ['recipient'] };
const notFound: CaseAction = { to: 'not-found' };
/** 救助自愿: the person's own word ends it. */
const notWanted: CaseAction = { to: 'not-wanted' };
const close: CaseAction = { to: 'closed' };

const office = {
  contact,
  visit,
  request,
  'apply-with-help': applyWithHelp,
  'assist-first': assistFirst,
  'hand-on': handOn,
  'not-found': notFound,
  'not-wanted': notWanted,
  close,
} as const satisfies CaseState['office'];

/** 他已经好了: whoever reported may take it back, and may say more. */
const whileOpen = {
  'add-answers': {},
  'ask-for-call': {},
  hurry: { needs: ['late'] },
  withdraw: { to: 'withdrawn', needs: ['confirmation'] },
} as const satisfies CaseState['person'];

const open: CaseState = { turn: 'office', office, person: whileOpen };

const over: CaseState = {
  turn: 'nobody',
  office: { reopen: { to: 'received' } },
  person: { 'say-solved': {}, 'say-unsolved': { to: 'received' } },
};

/**
 * A neighbour report (邻里困难上报): the office finds out, tells about policy, helps to apply.
 *
 * @source 《社会救助法》(2026) 第三十九条、第五十条
 */
export const reportActions: StatesOfKind = {
  received: { ...open, usual: 'contact' },
  contacted: { ...open, usual: 'apply-with-help' },
  visited: { ...open, usual: 'apply-with-help' },
  'need-more': { turn: 'person', office, person: { answer: { needs: ['request'] }, ...whileOpen } },
  'applied-with-help': open,
  'assisted-first': open,
  'handed-on': open,
  'not-found': over,
  'not-wanted': { turn: 'nobody', office: { reopen: { to: 'received' } }, person: {} },
  closed: over,
  withdrawn: { turn: 'nobody', office: {}, person: {} },
};
