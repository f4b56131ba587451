import type { CaseAction, CaseState, StatesOfKind } from './case-actions';

/** 补正: what is asked for stands on the case until it is answered, and the clock stands still meanwhile. */
const request: CaseAction = { to: 'need-more', needs: ['items'], pauses: ['whole', 'inquiry'] };

/** 情况紧急的先行救助: whatever the case waits for, help may come first and the papers later. */
const assistFirst: CaseAction = { to: 'assisted-first', article: '第五十条' };
const handOn: CaseAction = { to: 'handed-on', needs: ['recipient'] };
const contact: CaseAction = { to: 'contacted' };
const visit: CaseAction = { to: 'visited', ends: ['inquiry'], article: '第四十三条' };
const accept: CaseAction = { to: 'accepted', starts: ['whole', 'inquiry'], article: '第四十三条' };
const extend: CaseAction = { needs: ['reasons'], extends: ['whole'] };
const review: CaseAction = { to: 'reviewed', starts: ['publication'], article: '第四十三条' };
const confirm: CaseAction = { to: 'confirmed', needs: ['decision'], ends: ['whole'], article: '第四十四条' };
/** 不给予的，书面告知并说明理由. */
const refuse: CaseAction = {
  to: 'not-confirmed',
  needs: ['reasons'],
  ends: ['whole'],
  starts: ['appeal', 'court'],
  article: '第四十五条',
};
const publish: CaseAction = { to: 'published', ends: ['publication'], article: '第四十五条' };

/** What the person may do while the case is open. */
const whileOpen = {
  'add-papers': {},
  'add-answers': {},
  correct: {},
  'ask-for-call': {},
  hurry: { needs: ['late'] },
  'withdraw-consent': { needs: ['confirmation'] },
  withdraw: { to: 'withdrawn', needs: ['confirmation'], ends: ['whole', 'inquiry'] },
} as const satisfies CaseState['person'];

const beforeAccepting: CaseState = {
  turn: 'office',
  usual: 'accept',
  office: { contact, visit, accept, request, 'assist-first': assistFirst, 'hand-on': handOn },
  person: whileOpen,
};

const inHand: CaseState = {
  turn: 'office',
  office: {
    contact,
    visit,
    request,
    extend,
    review,
    confirm,
    refuse,
    'assist-first': assistFirst,
    'hand-on': handOn,
  },
  person: whileOpen,
};

/** 不服: an appeal goes to another house; here the letter is written and the last days are told. */
const afterDecision = {
  correct: {},
  'ask-for-call': {},
  'say-solved': {},
  'say-unsolved': { to: 'received' },
  appeal: { article: '第七十六条' },
  'apply-again': {},
} as const satisfies CaseState['person'];

/**
 * An application (社会救助申请), from arriving to the person's word.
 *
 * @source 《社会救助法》(2026) 第四十三条至第四十五条、第五十条、第七十六条; 民发〔2021〕57号 第十条 (补正)
 */
export const applicationActions: StatesOfKind = {
  received: beforeAccepting,
  contacted: beforeAccepting,
  'need-more': {
    turn: 'person',
    office: {
      contact,
      visit,
      accept,
      request,
      review,
      confirm,
      refuse,
      'assist-first': assistFirst,
      'hand-on': handOn,
    },
    person: { answer: { needs: ['request'] }, ...whileOpen },
  },
  accepted: { ...inHand, usual: 'visit' },
  visited: { ...inHand, usual: 'review', office: { ...inHand.office, accept } },
  'assisted-first': { ...inHand, office: { ...inHand.office, accept } },
  'handed-on': {
    turn: 'office',
    office: { contact, accept, confirm, refuse, close: { to: 'closed' } },
    person: whileOpen,
  },
  reviewed: {
    turn: 'office',
    usual: 'confirm',
    office: { request, extend, confirm, refuse, 'assist-first': assistFirst },
    person: whileOpen,
  },
  confirmed: {
    turn: 'office',
    usual: 'publish',
    office: { publish, reopen: { to: 'accepted' } },
    person: afterDecision,
  },
  published: { turn: 'nobody', office: { reopen: { to: 'accepted' } }, person: afterDecision },
  'not-confirmed': {
    turn: 'nobody',
    office: { reopen: { to: 'accepted' }, confirm },
    person: afterDecision,
  },
  closed: { turn: 'nobody', office: { reopen: { to: 'received' } }, person: afterDecision },
  withdrawn: { turn: 'nobody', office: {}, person: { 'apply-again': {} } },
};
