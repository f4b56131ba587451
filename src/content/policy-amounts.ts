import { figuresNamed } from '@/domain/policy/stated-figures';

interface Written {
  readonly title: string;
  readonly oneSentence: string;
  readonly figures: readonly { readonly id: string }[];
  readonly share: { readonly title: string };
  readonly keywords: readonly string[];
}

/**
 * What is wrong with the amounts of an article, if anything. An amount is written once, as a figure with place and
 * source; sentences name it, so that a reader it does not hold for never sees it.
 */
export function wrongAmount({ keywords: _found, ...article }: Written): string | undefined {
  const text = JSON.stringify(article);
  const [amount] = /\d[\d.,]*[百千万]?元/.exec(text.replace(/\|/g, '')) ?? [];
  if (amount !== undefined) return `${amount} is no figure`;
  const ids = new Set(article.figures.map(({ id }) => id));
  const lost = figuresNamed(text).find((id) => !ids.has(id));
  if (lost !== undefined) return `no figure ${lost}`;
  const { title, oneSentence, share } = article;
  const early = figuresNamed(`${title}${oneSentence}${share.title}`);
  return early.length > 0 ? `${early.join()} in a title or the one sentence` : undefined;
}
