import type { FormDefinition } from '@/domain/form/definition';
import { applicantPages, applicantQuestions } from './applicant';
import { contactPages, contactQuestions } from './contact';
import { declarationPages, declarationQuestions } from './declaration';
import { membersPages, membersQuestions } from './family/members';
import { asksSupporters, supportersPages, supportersQuestions } from './family/supporters';
import { meansPages, meansQuestions } from './means';
import { namedInApplication } from './named';
import { papersPages, papersQuestions } from './papers/papers';
import { troublePages, troubleQuestions } from './trouble';
import { upgradeApplication } from './upgrade/upgrade';
import { narrowedInFifth } from './upgrade/upgrade-fifth';
import { whoPages, whoQuestions } from './who';

/**
 * 社会救助申请 (社会救助法 §37, §40): one application for every scheme. Who it is for, name and place are enough
 * (先报个名); every other part may be filled in any order, broken off or left out. `consent` is asked under the answers,
 * where all of them were looked over.
 */
export const assistanceApplication: FormDefinition = {
  id: 'assistance-application',
  version: 5,
  upgrade: upgradeApplication,
  named: namedInApplication,
  narrowed: [...papersQuestions.map(({ id }) => id), ...narrowedInFifth],
  start: 'for-whom',
  tasks: [
    { id: 'who', start: 'for-whom', required: true },
    { id: 'contact', start: 'name', required: true },
    { id: 'trouble', start: 'troubles' },
    { id: 'members', start: 'hukou' },
    { id: 'supporters', start: 'supporters', when: asksSupporters },
    { id: 'income', start: 'family-income' },
    { id: 'assets', start: 'vehicles' },
    { id: 'papers', start: 'papers-list' },
    { id: 'consent', start: 'truth' },
    { id: 'declaration', start: 'kin' },
  ],
  questions: [
    ...whoQuestions,
    ...contactQuestions,
    ...applicantQuestions,
    ...membersQuestions,
    ...supportersQuestions,
    ...meansQuestions,
    ...troubleQuestions,
    ...papersQuestions,
    ...declarationQuestions,
  ],
  pages: [
    ...whoPages,
    ...contactPages,
    ...applicantPages,
    ...membersPages,
    ...supportersPages,
    ...meansPages,
    ...troublePages,
    ...papersPages,
    ...declarationPages,
  ],
};
