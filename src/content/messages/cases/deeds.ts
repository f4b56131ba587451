import type { DeedKind } from '@/domain/case/way/deed';
import type { FormTexts } from '../../form-texts';

/** What each deed is called where its parcel stands. */
export const deedNames: Readonly<Record<DeedKind, string>> = {
  answer: '您答街道的',
  correction: '改名字、住处、电话',
  withdrawal: '撤回',
  call: '请街道打电话',
  hurry: '催办',
  outcome: '解决没解决',
  'consent-withdrawal': '撤回一样同意',
};

/** What follows once the office's system holds it. */
export const deedReceived: Readonly<Record<DeedKind, string>> = {
  answer: '街道会接着看。',
  correction: '以后按新的找您。',
  withdrawal: '这件事不再办了。|以后想要，|随时再说。',
  call: '街道会打您留的电话。',
  hurry: '街道看得到您催过。|急的话请打电话。',
  outcome: '您说的，|街道看得到。||没解决的，|街道重新看，|打电话给您。',
  'consent-withdrawal': '这一样不再看、|不再查。|街道有话会找您。',
};

/** 还可以: what may be done from the page of a case. */
export const alsoTexts = {
  title: '还可以',
  correct: '改名字、|住处、|电话',
  call: '请打电话给我',
  withdraw: { 'assistance-application': '撤回申请', 'neighbour-report': '撤回，|他已经好了' },
  solved: '解决了吗？|说一声',
  hurry: '催办',
  onTheWay: '您刚才说的',
} as const;

/** Where a deed was not taken. */
export const deedTrouble = { leave: '不送了' } as const;

export interface DeedChoice {
  readonly id: string;
  readonly label: string;
  readonly note?: string;
}

/** Words of a deed that needs no form: the question, and each answer. */
export const deedPages = {
  withdrawal: {
    heading: '真的要撤回吗？',
    text: '撤回了，|街道就不办了。||交过的材料|按规定保管。||以后还能再申请。',
    choices: [
      { id: 'better', label: '撤回，已经好了' },
      { id: 'other-help', label: '撤回，有别的帮助了' },
      { id: 'mistake', label: '撤回，是填错了' },
      { id: 'other', label: '撤回，不说原因' },
    ],
    stay: '不撤回',
  },
  call: {
    heading: '什么时候|打给您好？',
    text: '街道打您|当时留的电话。',
    choices: [
      { id: 'any', label: '什么时候都行' },
      { id: 'morning', label: '上午' },
      { id: 'afternoon', label: '下午' },
    ],
    stay: '先不用',
  },
  hurry: {
    heading: '过了最迟那天，|催一催',
    text: '街道会看到|您催过。||急的话，|请直接打电话。',
    choices: [{ id: 'hurry', label: '催办' }],
    stay: '先不催',
  },
  outcome: {
    heading: '难处解决了吗？',
    text: '只有街道看得到，|不影响给您的救助。',
    choices: [
      { id: 'solved', label: '解决了', note: '就到这里' },
      { id: 'unsolved', label: '没解决', note: '换一个人重新看' },
    ],
    stay: '现在不想答',
  },
} as const satisfies Record<
  Exclude<DeedKind, 'answer' | 'correction' | 'consent-withdrawal'>,
  {
    readonly heading: string;
    readonly text: string;
    readonly choices: readonly DeedChoice[];
    readonly stay: string;
  }
>;

export const correctionPage = {
  title: '改名字、住处、电话',
  hint: '只填要改的。|没填的不变。',
  send: '送给街道',
} as const;

/** Words of the form that corrects name, place and phone. */
export const correctionTexts: FormTexts = {
  title: correctionPage.title,
  pages: { correction: { heading: correctionPage.title } },
  questions: {
    name: { label: '名字（申请的人）' },
    place: { label: '现在住哪里' },
    phone: { label: '电话' },
  },
  errors: { 'name.nothing-to-correct': '一样都没填。|填要改的就行。' },
  notices: {},
};
