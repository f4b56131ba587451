import { sharingTexts } from '@/content/messages/sharing';
import { longDay } from '@/domain/dates';
import { type MarkedText, plain } from '@/domain/marked-text';
import { fen, formatYuan } from '@/domain/money';
import type { Figure, Policy } from '@/domain/policy';
import type { Region, Village } from '@/domain/region';
import { titleOf } from '@/domain/source';

/** What stands on a poster or a leaflet. */
export interface PosterWords {
  readonly org: string;
  readonly title: MarkedText;
  readonly points: readonly MarkedText[];
  readonly caveat?: MarkedText | undefined;
  readonly phone: string;
  readonly villageLine?: MarkedText | undefined;
  /** Document, and the day it was last looked up. */
  readonly basis: readonly [MarkedText, MarkedText];
}

/** The same words for canvas and paper: title, three points, whom to call, where it comes from. */
export function posterWords(policy: Policy, region: Region, village: Village | undefined): PosterWords {
  const figure = policy.figures.find((one) => isIn(one, policy.poster));
  const { document, number, from } = figure?.source ?? policy.sources[0] ?? {};
  const name = number ?? titleOf({ document: document ?? '' });
  const start = figure?.from ?? from;
  return {
    org: sharingTexts.org(region.name),
    title: policy.title,
    points: policy.poster.map(markCommas),
    caveat: figure?.caveat && markCommas(figure.caveat),
    phone: region.hotlines[0].shown,
    villageLine: village && villageLine(village),
    basis: [
      start === undefined ? sharingTexts.basis(name) : sharingTexts.basisFrom(name, longDay(start)),
      sharingTexts.made(longDay(policy.checked)),
    ],
  };
}

function villageLine({ name, contact }: Village): string {
  return sharingTexts.villageLine(name, contact && `${contact.name}|（${contact.role}）`);
}

/** Posters are written without marks; a line breaks best behind a comma. */
function markCommas(text: string): MarkedText {
  return plain(text).replace(/([，。；])(?=.)/g, '$1|');
}

/** Whether an amount of money is one that the poster names. */
function isIn({ unit, amount }: Figure, poster: readonly string[]): boolean {
  return unit === 'fen' && poster.some((line) => line.includes(formatYuan(fen(amount))));
}
