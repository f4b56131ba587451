import { applicationTexts } from '@/content/messages/application';
import { officeConsentTexts } from '@/content/messages/office-consent';
import { optionName } from './answer-words';
import type { ConsentState } from './consent-states';
import { moment } from './moment';

/** One consent in words. */
export interface ConsentWords {
  readonly who: string;
  readonly person: string;
  readonly matter: string;
  readonly state: string;
  /** When and how the office learnt of it, and who wrote it down; empty for what came with the application. */
  readonly record: string;
}

export function consentWords(consent: ConsentState): ConsentWords {
  const { who, matter, state, decision } = consent;
  return {
    who,
    person: personOf(consent),
    matter: officeConsentTexts.matters[matter],
    state: officeConsentTexts.states[state],
    record: decision ? `${moment(decision.at)} ${decision.how}（${decision.by.replace('office:', '')}）` : '',
  };
}

const memberTexts = applicationTexts.questions.members?.records?.form ?? applicationTexts;

function personOf({ matter, name, relation }: ConsentState): string {
  if (matter === 'guardian') return officeConsentTexts.guardian;
  const role =
    relation === undefined ? officeConsentTexts.applicant : optionName(memberTexts, 'relation', relation);
  return `${name}（${role}）`;
}
