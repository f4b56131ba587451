import { keptTexts } from '@/content/messages/about/kept';
import { caseKindNames } from '@/content/messages/cases/states';
import { dayOf, longDay, shortDay } from '@/domain/dates';
import type { KeptThing } from '@/stores/kept/kept-on-phone';

export interface KeptWords {
  readonly title: string;
  /** Covered, and by what one knows it again. */
  readonly note: string;
  readonly until: string;
  /** What erasing it means. */
  readonly effect: string;
}

const { things, forms } = keptTexts;

/** A kept thing as a person reads it. */
export function wordsOfKept(thing: KeptThing): KeptWords {
  switch (thing.kind) {
    case 'draft':
      return ofDraft(thing);
    case 'parcel':
      return {
        ...things.parcel,
        title: things.parcel.title(caseKindNames[thing.what]),
        note: keptTexts.saved(shortDay(dayOf(thing.createdAt))),
      };
    case 'receipt':
      return {
        ...things.receipt,
        title: things.receipt.title(caseKindNames[thing.what], thing.name),
        note: keptTexts.tail(thing.receipt.slice(-4)),
        until: thing.oneOff ? things.receipt.onceUntil : things.receipt.until,
      };
    case 'self-check':
      return { ...things['self-check'], note: thing.day ? keptTexts.saved(longDay(thing.day)) : '' };
    case 'helper':
      return { ...things.helper, note: [thing.name, thing.phone].filter(Boolean).join('，|') };
    case 'sign':
      return things.sign;
    case 'damaged':
      return { ...things.damaged, note: '' };
  }
}

function ofDraft({ form, name, savedAt }: Extract<KeptThing, { kind: 'draft' }>): KeptWords {
  const note = keptTexts.saved(shortDay(dayOf(savedAt)));
  if (form === 'self-check') return { ...things.checking, note };
  const what = form in forms ? forms[form as keyof typeof forms] : forms.other; // looked up the line before
  return { ...things.draft, title: things.draft.title(what, name), note };
}
