import { policyTexts } from '@/content/messages/policy-reader/policy';
import { sharingTexts } from '@/content/messages/sharing/sharing';
import { longDay } from '@/domain/dates';
import { type MarkedText, plain } from '@/domain/marked-text';
import { fen, formatYuan } from '@/domain/money';
import type { ArticleFigure, Policy } from '@/domain/policy/policy';
import type { Region, Village } from '@/domain/region';
import { titleOf } from '@/domain/source';
import { groupPhone } from '@/domain/typed/grouped-phone';
import type { OwnContact } from '@/stores/people';

/** What stands on a poster or a leaflet. */
export interface PosterWords {
  readonly org: string;
  /** Not from a live backend: whatever shows these words says so. */
  readonly rehearsal: boolean;
  readonly title: MarkedText;
  readonly points: readonly MarkedText[];
  /** The one sum that the points name first, to be seen from across the street. */
  readonly figure?: { readonly label: string; readonly sum: string } | undefined;
  /** What to bring, where the article tells; then by when there is an answer, where it does. */
  readonly bring: MarkedText | undefined;
  readonly time: MarkedText | undefined;
  readonly caveat?: MarkedText | undefined;
  readonly phone: string;
  readonly villageLine?: MarkedText | undefined;
  /** Document, and the day it was last looked up. */
  readonly basis: readonly [MarkedText, MarkedText];
}

/** The same words for canvas and paper: title, three points, whom to call, where it comes from. */
export function posterWords(
  policy: Policy,
  region: Region,
  village: Village | undefined,
  rehearsal: boolean,
  own?: OwnContact,
): PosterWords {
  const figure = policy.figures.find((one) => isIn(one, policy.poster));
  const { document, number, from } = figure?.source ?? policy.sources[0] ?? {};
  const name = number ?? titleOf({ document: document ?? '' });
  const start = figure?.from ?? from;
  return {
    org: sharingTexts.org(region.name),
    rehearsal,
    title: policy.title,
    points: policy.poster.map(markCommas),
    figure: figure && bigFigure(figure),
    bring: pointOf(policy, 'bring'),
    time: pointOf(policy, 'time'),
    caveat: figure?.caveat && markCommas(figure.caveat),
    phone: region.hotlines[0].shown,
    villageLine: personLine(village, own),
    basis: [
      start === undefined ? sharingTexts.basis(name) : sharingTexts.basisFrom(name, longDay(start)),
      sharingTexts.made(longDay(policy.checked)),
    ],
  };
}

/** Whom to ask in person, in one line: whoever hands the paper out, else whom the village has named. */
function personLine(village: Village | undefined, own: OwnContact | undefined): string | undefined {
  if (own) return sharingTexts.ownLine(own.name, groupPhone(own.phone));
  return village && villageLine(village);
}

function villageLine({ name, contact }: Village): string {
  return sharingTexts.villageLine(name, contact && `${contact.name}|（${contact.role}）`);
}

/** 「农村低保标准，每人每月」 and 「630 元」. */
function bigFigure({ label, per, amount }: ArticleFigure): PosterWords['figure'] {
  const each = per === undefined ? '' : `，${sharingTexts.perPersonMonth}`;
  return { label: label + each, sum: `${formatYuan(fen(amount))}元` };
}

/** The one sentence for which there is room on paper, under the name it needs: how long something takes needs none. */
function pointOf({ points }: Policy, wanted: 'bring' | 'time'): MarkedText | undefined {
  const point = points.find(({ id }) => id === wanted);
  if (!point) return undefined;
  const heading = point.heading ?? (wanted === 'bring' ? policyTexts.points.bring : undefined);
  const [sentence = ''] = point.text.split('||');
  return heading === undefined ? sentence : sharingTexts.point(plain(heading), sentence);
}

/** Posters are written without marks; a line breaks best behind a comma. */
function markCommas(text: string): MarkedText {
  return plain(text).replace(/([，。；])(?=.)/g, '$1|');
}

/** Whether an amount of money is one that the poster names. */
function isIn({ unit, amount }: ArticleFigure, poster: readonly string[]): boolean {
  return unit === 'fen' && poster.some((line) => line.includes(formatYuan(fen(amount))));
}
