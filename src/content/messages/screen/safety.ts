import type { Danger } from '@/content/safety/danger-words';

export interface SafetyTexts {
  readonly title: string;
  /** Whom to call, the first first: numbers of `common.emergency`. */
  readonly call: readonly string[];
  /** Until they come. */
  readonly lines: readonly string[];
}

/**
 * What to do before anything else when somebody's words tell of danger. No helpline is named that we have not seen in
 * an official text. What the police do, the traces that count and who else helps: 反家庭暴力法 §13, §15, §20.
 */
export const safetyTexts: Readonly<Record<Danger, SafetyTexts>> = {
  'self-harm': {
    title: '别一个人扛，|先打电话',
    call: ['120', '110'],
    lines: [
      '喝了药、受了伤，|打 120。',
      '想不开、怕出事，|打 110。',
      '喊一个人来，|别一个人待着。',
      '农药、刀、绳子，|让人拿远。',
      '喝了的药瓶留着，|给医生看。',
    ],
  },
  violence: {
    title: '有人被打，|先打 110',
    call: ['110', '120'],
    lines: [
      '先离开，|到人多的地方。',
      '受了伤，|打 120。',
      '警察来了，|说清是谁打的。',
      '伤和病历留好，|以后有用。',
      '也可以找|村（社区）、|妇联帮忙。',
    ],
  },
  life: {
    title: '人有危险，|先打 120',
    call: ['120', '110', '119'],
    lines: ['说清在哪里、|人怎么样了。', '照电话里说的做，|等人来。', '着火打 119。||有人打人，|打 110。'],
  },
};

/** Words every such card has. */
export const safetyCommon = {
  numbers: '点一下就能打',
  after: '打完再回来，|写的都在。',
} as const;
