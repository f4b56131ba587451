import type { OfficeActionId } from '@/domain/case/actions/case-actions';
import type { CaseKind } from '@/domain/case/case-timeline';

/** One step of the office that is still to come; `when` where no day is known. */
export interface ComingWords {
  readonly when: string;
  readonly what: string;
  readonly note?: string;
}

/** Every usual step of the table of case actions, by kind. */
export const comingTexts: Readonly<Record<CaseKind, Readonly<Partial<Record<OfficeActionId, ComingWords>>>>> =
  {
    'neighbour-report': {
      contact: { when: '等街道', what: '有人接手', note: '街道的人|会去了解情况。' },
      'apply-with-help': {
        when: '了解以后',
        what: '看怎么帮',
        note: '告诉那个人政策，|愿意的话|帮着申请。',
      },
    },
    'assistance-application': {
      accept: { when: '等街道', what: '受理', note: '少东西|会一次说清。' },
      visit: { when: '受理以后', what: '街道上门看' },
      review: { when: '看过以后', what: '街道初审', note: '低保的结果，|要公示 7 天。' },
      confirm: {
        when: '公示以后',
        what: '定下来',
        note: '低保一般 |30 个工作日内。||没批的，|书面说明为什么。',
      },
      publish: { when: '批了以后', what: '在村（社区）公布' },
    },
  };
