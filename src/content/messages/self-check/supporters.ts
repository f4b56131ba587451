import type { Words } from './members';
import { relationOptions, supporterStates, unknownTyped, yesNoTexts } from './options';

/** Words of the pages about one person outside the family who owes support. */
export function selfCheckSupporterTexts(index: number): Words {
  const name = `第 ${index + 1} 位`;
  const id = (part: string): string => `s${index}-${part}`;
  return {
    pages: {
      [id('who')]: { heading: `${name}|是谁？` },
      [id('age')]: { heading: `${name}|多大年纪？`, hint: '按周岁，|大概也行。' },
      [id('state')]: { heading: `${name}|有这些情况吗？`, hint: '可以选几个。' },
      [id('means')]: { heading: `${name}|过得怎么样？` },
    },
    questions: {
      [id('relation')]: { label: '跟本人的关系', options: relationOptions, rare: '孙辈、|祖父母、外祖父母' },
      [id('age')]: { label: '周岁', unit: '岁', options: unknownTyped('他本人') },
      [id('state')]: {
        label: `${name}的情况`,
        options: supporterStates,
        rare: '失踪、服刑，|或无行为能力',
      },
      [id('income')]: { label: '一个月|大概收入多少', options: unknownTyped('他本人') },
      [id('plain')]: {
        label: '只有一套房，|没有车和店铺',
        options: yesNoTexts('是', '不是', '问他本人'),
      },
    },
  };
}
