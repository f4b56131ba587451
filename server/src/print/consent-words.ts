import { applicationTexts } from '@/content/messages/application/application';
import { officeConsentTexts } from '@/content/messages/office/consent';
import type { ConsentState } from '../cases/consent/consent-states';
import type { ConsentDecision } from '../cases/sealed-case';
import { moment, optionName } from './answer-words';

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
    record: decision ? recordOf(decision) : '',
  };
}

/** When and how; who wrote it down, or on whose phone it was said, after which words. */
function recordOf({ at, how, by, text }: ConsentDecision): string {
  const words = text ? [officeConsentTexts.text(text.version, text.hash.slice(0, maxMark))] : [];
  return [`${moment(at)} ${how}${byWhom(by)}`, ...words].join(' ');
}

/** So much of a hash tells one wording from another. */
const maxMark = 12;

function byWhom(by: string): string {
  const hand = by.startsWith('office:') ? by.replace('office:', '') : officeConsentTexts.hands[by];
  return hand === undefined ? '' : `（${hand}）`;
}

const memberTexts = applicationTexts.questions.members?.records?.form ?? applicationTexts;

function personOf({ matter, name, relation }: ConsentState): string {
  if (matter === 'guardian') return officeConsentTexts.guardian;
  const role =
    relation === undefined ? officeConsentTexts.applicant : optionName(memberTexts, 'relation', relation);
  return `${name}（${role}）`;
}
