import type { FormTexts } from '@/content/form-texts';
import { applicationTexts } from '@/content/messages/application/application';
import { memberTexts } from '@/content/messages/application/relatives/members';
import { supporterTexts } from '@/content/messages/application/relatives/supporters';
import { correctionTexts } from '@/content/messages/cases/deeds';
import { addedPapersTexts } from '@/content/messages/cases/parts/added-papers';
import { requestAnswerTexts } from '@/content/messages/cases/request';
import { complaintFormTexts } from '@/content/messages/complaints/complaint';
import { neighbourReportTexts } from '@/content/messages/neighbour-report/neighbour-report';
import { registrationTexts } from '@/content/messages/registration/registration';
import { selfCheckTexts } from '@/content/messages/self-check/questions';
import type { FormDefinition } from '@/domain/form/definition';
import { addedIdentity, addedPapers } from '@/forms/added-papers';
import { answerToRequest } from '@/forms/answer-to-request';
import { assistanceApplication } from '@/forms/application/application';
import { member } from '@/forms/application/family/members';
import { supporter } from '@/forms/application/family/supporters';
import { caseCorrection } from '@/forms/case-correction';
import { complaint } from '@/forms/complaint';
import { neighbourReport } from '@/forms/neighbour-report';
import { registration } from '@/forms/registration';
import { maxSupporters } from '@/forms/self-check/family/supporters';
import { selfCheck } from '@/forms/self-check/self-check';
import { supplement } from '@/forms/supplement';

interface OneForm {
  /** Its id, where that is not another's too. */
  readonly name?: string;
  readonly form: FormDefinition;
  readonly texts: FormTexts;
}

/** Every form there is with its words; every-form.test.ts finds one that does not stand here. */
export const everyForm: readonly OneForm[] = [
  { form: neighbourReport, texts: neighbourReportTexts },
  { form: assistanceApplication, texts: applicationTexts },
  { form: member, texts: memberTexts },
  { form: supporter, texts: supporterTexts },
  { form: registration, texts: registrationTexts('self') },
  { form: supplement, texts: applicationTexts, name: 'application in a supplement' },
  { form: addedPapers, texts: addedPapersTexts },
  { form: addedIdentity, texts: addedPapersTexts, name: 'added-papers of identity' },
  { form: answerToRequest, texts: requestAnswerTexts },
  { form: complaint, texts: complaintFormTexts },
  { form: caseCorrection, texts: correctionTexts },
  { form: selfCheck, texts: selfCheckTexts(['本人', ...Array(7).fill('第 2 个人')], maxSupporters) },
].map((one) => ({ name: one.form.id, ...one }));
