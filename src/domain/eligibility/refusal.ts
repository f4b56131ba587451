import type { Source } from '../source';
import { assistanceLaw } from './sources';

/** What the office owes a person, and what the person may do, when the answer is no or less. */
export type Right =
  | 'reasons-in-writing'
  | 'heard-before-cut'
  | 'administrative-review'
  | 'lawsuit'
  | 'complaint';

export interface Remedy {
  readonly right: Right;
  readonly source: Source;
}

/**
 * 不予救助、调减、终止: refusals come in writing with reasons; before a cut the person is heard; 行政复议,
 * 行政诉讼 and 举报投诉 stay open.
 *
 * @source 《社会救助法》(2026) 第四十五条、第四十八条、第六十八条、第七十六条
 */
export function remedies(decision: 'refused' | 'reduced' | 'ended'): readonly Remedy[] {
  const owed: Remedy =
    decision === 'refused'
      ? { right: 'reasons-in-writing', source: assistanceLaw('第四十五条') }
      : { right: 'reasons-in-writing', source: assistanceLaw('第四十八条') };
  const heard: readonly Remedy[] =
    decision === 'refused' ? [] : [{ right: 'heard-before-cut', source: assistanceLaw('第四十八条') }];
  return [
    ...heard,
    owed,
    { right: 'administrative-review', source: assistanceLaw('第七十六条') },
    { right: 'lawsuit', source: assistanceLaw('第七十六条') },
    { right: 'complaint', source: assistanceLaw('第六十八条') },
  ];
}
