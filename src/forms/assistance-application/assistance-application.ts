import type { FormDefinition } from '@/domain/form/definition';
import { applicantPages, applicantQuestions } from './applicant';
import { contactPages, contactQuestions } from './contact';
import { declarationPages, declarationQuestions } from './declaration';
import { meansPages, meansQuestions } from './means';
import { membersPages, membersQuestions } from './members';
import { papersPages, papersQuestions } from './papers';
import { asksSupporters, supportersPages, supportersQuestions } from './supporters';
import { troublePages, troubleQuestions } from './trouble';
import { upgradeApplication } from './upgrade';
import { whoPages, whoQuestions } from './who';

/**
 * 社会救助申请 (社会救助法 §37, §40): one application for every scheme. Who it is for, name and place, and the
 * declaration are enough (先报个名); every other part may be filled in any order, broken off or left out.
 */
export const assistanceApplication: FormDefinition = {
  id: 'assistance-application',
  version: 3,
  upgrade: upgradeApplication,
  start: 'for-whom',
  tasks: [
    { id: 'who', start: 'for-whom', required: true },
    { id: 'contact', start: 'name', required: true },
    { id: 'applicant', start: 'id-number' },
    { id: 'members', start: 'members' },
    { id: 'supporters', start: 'supporters', when: asksSupporters },
    { id: 'income', start: 'wages' },
    { id: 'assets', start: 'savings' },
    { id: 'expenses', start: 'medical' },
    { id: 'trouble', start: 'troubles' },
    { id: 'papers', start: 'papers-consent' },
    { id: 'declaration', start: 'truth', required: true },
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
