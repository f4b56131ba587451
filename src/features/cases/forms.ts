import { applicationTexts } from '@/content/messages/application/application';
import { correctionTexts } from '@/content/messages/cases/deeds';
import { addedPapersTexts } from '@/content/messages/cases/parts/added-papers';
import { requestAnswerTexts } from '@/content/messages/cases/request';
import { complaintFormTexts } from '@/content/messages/complaints/complaint';
import { neighbourReportTexts } from '@/content/messages/neighbour-report/neighbour-report';
import { registrationTexts } from '@/content/messages/registration/registration';
import { addedPapers } from '@/forms/added-papers';
import { answerToRequest } from '@/forms/answer-to-request';
import { assistanceApplication } from '@/forms/application/application';
import { caseCorrection } from '@/forms/case-correction';
import { complaint } from '@/forms/complaint';
import { neighbourReport } from '@/forms/neighbour-report';
import { registration } from '@/forms/registration';
import { supplement } from '@/forms/supplement';

/** The form that each kind of parcel was filled in on, with its words; loaded only where something goes back into it. */
export const formsByKind = {
  'neighbour-report': { form: neighbourReport, texts: neighbourReportTexts },
  'assistance-application': { form: assistanceApplication, texts: applicationTexts },
  registration: { form: registration, texts: registrationTexts('self') },
  'added-papers': { form: addedPapers, texts: addedPapersTexts },
  supplement: { form: supplement, texts: applicationTexts },
  answer: { form: answerToRequest, texts: requestAnswerTexts },
  correction: { form: caseCorrection, texts: correctionTexts },
  complaint: { form: complaint, texts: complaintFormTexts },
} as const;
