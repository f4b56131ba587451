import { randomUUID } from 'node:crypto';
import type { Answers } from '@/domain/form/definition';
import { officeCommand } from '../../../server/src/cli/office-command';
import { consent, newKey, type TestServer } from './a-server';

/** Name, place and phone, everything else put off, as version 4 asked: yesterday's phones send it still. */
export const shortest = {
  forWhom: 'self',
  hukou: 'here',
  urgent: 'no',
  phoneUse: 'keep',
  personName: '王婆婆',
  village: '',
  address: '水井旁边',
  phone: '13900001111',
  phoneOf: 'own',
  reach: '',
  story: '',
  truth: ['agree'],
  meansCheck: 'later',
  kin: 'no',
  signature: 'later',
};

/** How one is sent, where it differs from the usual. */
interface Sending {
  readonly key?: Record<string, string>;
  /** Whose phone; somebody else's each time when left out. */
  readonly device?: string;
  /** Fields of the body beside or instead of the usual ones. */
  readonly more?: object;
}

/** Sends the shortest application with these answers more. */
export async function sendApplication(server: TestServer, answers: Answers = {}, sending: Sending = {}) {
  const { key = newKey(), device = randomUUID(), more } = sending;
  const body = { formVersion: 4, answers: { ...shortest, ...answers }, consent, ...more };
  return server.call('sendApplication', { headers: { ...(await server.signIn(device)), ...key }, body });
}

/** What a command of the office prints, whole. */
export async function officeSays(server: TestServer, ...words: string[]): Promise<string> {
  return (await officeCommand(server.backend, 'office:lin', words)).lines.join('\n');
}

/** Photos for the places of a long application where some are asked for, each a list of the server's ids. */
export interface PhotosOfLong {
  readonly authority: string;
  readonly identity: readonly string[];
  readonly signature: string;
}

/** Somebody's brother applies: hukou elsewhere, in a hurry, family, supporters, papers, signed with the finger. */
export function aLongApplication({ authority, identity, signature }: PhotosOfLong): Answers {
  return {
    ...shortest,
    forWhom: 'relative',
    helperName: '李小明',
    helperPhone: '13900002222',
    helperIs: 'relative',
    whyHelped: 'cannot-walk',
    authority: 'paper',
    authorityPhotos: [authority],
    hukou: 'elsewhere',
    urgent: 'yes',
    event: 'fire',
    eventPlace: '村口',
    needNow: '被子',
    phoneUse: 'once',
    idNumber: '11010519491231002X',
    hukouKind: 'rural',
    livesAtHukou: 'no',
    work: 'farming',
    healthConsent: 'agree',
    health: 'long-ill',
    disability: 'none',
    care: 'some-help',
    members: [
      aMember({ memberName: '李小红', ...paid, agrees: 'later' }),
      aMember({
        memberName: '李大山',
        relation: 'spouse',
        together: 'special',
        awayConsent: 'agree',
        awayWhy: 'prison',
        ...paid,
        agrees: 'here',
      }),
    ],
    supporters: [
      {
        id: 'supporter',
        supporterName: '李远方',
        supporterRelation: 'child',
        supporterPhone: '',
        canSupport: 'little',
      },
    ],
    wages: 120000,
    pension: 'unknown',
    support: '',
    troubles: ['illness', 'no-carer'],
    wishes: ['living', 'extreme-poverty', 'medical'],
    receiving: 'none',
    reportNumber: '',
    papersConsent: 'agree',
    identityPhotos: identity,
    identityState: '',
    'residence-permitPhotos': [],
    'residence-permitState': 'cannot',
    diagnosisState: 'later',
    diagnosisPhotos: [],
    kin: 'yes',
    kinWho: '李书记，叔叔',
    meansCheck: 'agree',
    signature: 'finger',
    signatureDrawing: [signature],
  };
}

const paid = { incomeFrom: ['wages'], memberIncome: 200000 };

/** A grown child in the same home who says nothing of health and has no income, where nothing else is told. */
export function aMember(answers: Answers): Answers {
  return {
    id: String(answers.memberName),
    relation: 'child',
    memberIdNumber: 'unknown',
    memberAge: 'adult',
    together: 'yes',
    memberHealthConsent: 'no',
    incomeFrom: ['none'],
    ...answers,
  };
}
