import { fen, formatYuan } from '@/domain/money';
import { holdsIn, type PolicyChange, type StatedFigure } from '@/domain/policy/policy';
import { figuresNamed, mayBeSaid, type Sayable, sayFigures } from '@/domain/policy/stated-figures';
import type { Region } from '@/domain/region';
import { perMonth, policyTexts, unitWords } from './messages/policy-reader/policy';

/** Places whose figures hold for somebody here: the country, the city, the district. */
export function placesOf({ parents }: Pick<Region, 'parents'>): readonly string[] {
  return [policyTexts.nationwide, ...parents];
}

/** An article, or what lists show of one: texts that name figures, and the figures. */
interface Said {
  readonly figures?: readonly StatedFigure[];
  readonly change?: PolicyChange;
}

/**
 * An article, or its entry in a list, in the words of the reader's place: every text that reaches a screen, a
 * voice, a picture, paper or a chat comes from here. A change of an amount that does not hold here is no news.
 */
export function saidHere<Article extends Said>(article: Article, region: Pick<Region, 'parents'>): Article {
  if (figuresNamed(JSON.stringify(article)).length === 0) return article;
  const figures = (article.figures ?? []).filter((figure) => holdsIn(figure, placesOf(region)));
  const sayable = {
    figures: new Map(figures.map((figure) => [figure.id, wordsOf(figure)])),
    ask: policyTexts.askHere,
  };
  const { change, ...rest } = article;
  const told = change && !mayBeSaid(change.line, sayable) ? rest : article;
  return JSON.parse(JSON.stringify(told), (_, value: unknown) => sayAll(value, sayable)) as Article; // the same shape with other words
}

/** A text, or a list in which a line may have come to nothing or to asking twice. */
function sayAll(value: unknown, sayable: Sayable): unknown {
  if (typeof value === 'string') return sayFigures(value, sayable);
  if (!Array.isArray(value)) return value;
  return value.filter(
    (line, place) =>
      line !== '' && !(asks(line, sayable) && value.findIndex((one) => asks(one, sayable)) < place),
  );
}

function asks(line: unknown, { ask }: Sayable): boolean {
  return typeof line === 'string' && line.replace(/[|。]/g, '') === ask.replace(/\|/g, '');
}

function wordsOf({ amount, unit, per }: StatedFigure): string {
  const number = unit === 'fen' ? formatYuan(fen(amount)) : String(amount);
  return `${number}${per === 'person-month' ? perMonth : unitWords[unit]}`;
}
