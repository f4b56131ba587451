import type { Day } from './dates';

/** How well a fact is known (facts/policy.md): 原文 full text, 摘录 official excerpt, 转载 reprint, 回忆 recollection, 推算 computed. */
export type Confidence = 'full-text' | 'excerpt' | 'reprint' | 'recollection' | 'computed';

/** Where a figure or rule comes from, exact enough to be looked up. */
export interface Source {
  /** Title as published, without 《》; its 文号 where no text with the title could be read. */
  readonly document: string;
  /** 文号, where the document has one. */
  readonly number?: string;
  /** 第十八条, §18, … in the words of the document. */
  readonly article?: string;
  readonly from?: Day;
  readonly confidence: Confidence;
}

/**
 * Whether a figure may be shown as a fact: read in the original or an official excerpt,
 * and in force where the reader lives (全国, 重庆市 or 铜梁区; never another district's).
 */
export function mayBeShown(confidence: Confidence): boolean {
  return confidence === 'full-text' || confidence === 'excerpt';
}

const number = /〔\d{4}〕/;

/** What a document is called: 《its title》, or its 文号 alone, which never stands in 《》. */
export function titleOf({ document }: Pick<Source, 'document'>): string {
  return number.test(document) ? document : `《${document}》`;
}
