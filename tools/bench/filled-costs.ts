import { performance } from 'node:perf_hooks';
import { recordsOf } from '@/domain/form/records';
import { assistanceApplication } from '@/forms/application/application';
import { createDrafts } from '@/services/drafts';
import { createDraftStore } from '@/stores/drafts/draft';
import { aClock, anOutboxOf, aStore } from '../../test/support/phone/phone';
import { filledPhone, full } from '../../test/weapp/filled/filled';
import { everything, receipt } from '../../test/weapp/filled/filled-forms';
import { costOf, type PageCost } from './page-costs';

const [someone] = recordsOf(full.answers.members);
const question = (part: string, page: string): string => `apply/question?p=granny&t=${part}&page=${page}`;

/** The heaviest pages of a filled application for eight people, and what else can be full. */
const addresses: readonly string[] = [
  'apply/people',
  'apply/tasks?p=granny',
  question('members', 'members'),
  `${question('members', 'member-name')}&record=members.${someone?.id}`,
  `${question('members', 'member-farm')}&record=members.${someone?.id}`,
  question('income', 'wages'),
  question('papers', 'papers-list'),
  question('papers', 'school-bills'),
  question('who', 'event'),
  'apply/check?p=granny',
  'apply/send?p=granny',
  `cases/detail?receipt=${receipt}`,
  'cases/receipt?id=parcel',
  'cases/list',
  'neighbour-report/check',
  'self-check/result',
];

export async function measureFilledPages(dist: string): Promise<PageCost[]> {
  const costs: PageCost[] = [];
  for (const address of addresses) {
    const phone = await filledPhone(`pages/${address}`, everything, { dist });
    costs.push(await costOf(phone, address.replace(/0{8}-.*/, '…')));
  }
  return costs;
}

const tries = 20;

/** Milliseconds until a saved application for eight people stands on the screen's side again, the slowest of some tries. */
export async function measureRestore(): Promise<number> {
  const [store, clock] = [aStore(), aClock()];
  const drafts = createDrafts(store, clock);
  await drafts.save(assistanceApplication, 'granny', { answers: full.answers, typing: {} });
  let slowest = 0;
  for (let turn = 0; turn < tries; turn += 1) {
    const draft = createDraftStore(assistanceApplication, 'granny', { drafts, outbox: anOutboxOf(), clock });
    const began = performance.now();
    await draft.getState().open();
    slowest = Math.max(slowest, performance.now() - began);
  }
  return slowest;
}
