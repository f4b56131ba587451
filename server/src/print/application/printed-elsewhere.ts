import { schemeNames } from '@/content/messages/application/paper-words';
import { printTexts } from '@/content/messages/office/print';
import { counterText } from '@/content/messages/self-check/apply';
import { whereToApply } from '@/domain/eligibility/procedure/where-to-apply';
import type { Answers } from '@/domain/form/definition';
import { titleOf } from '@/domain/source';
import { schemesInQuestion } from '@/forms/application/papers/schemes-in-question';
import { html, type Markup } from '../html';

/** 户籍在外: which office the law names for each scheme in question, and where it says so. */
export function printedElsewhere(answers: Answers): Markup | undefined {
  if (answers.hukou !== 'elsewhere') return undefined;
  const schemes = schemesInQuestion(answers);
  const mayStay = schemes.some((scheme) => whereToApply(scheme).residencePermitMayDo);
  return html`<p>${printTexts.elsewhere}</p><ul>${placesOf(schemes).map(
    ({ names, place }) => html`<li>${names.join('、')}：${place}</li>`,
  )}</ul>${mayStay && html`<p>${printTexts.permit}</p>`}`;
}

interface Place {
  readonly place: string;
  readonly names: readonly string[];
}

/** Schemes that go to one counter by one article stand together. */
function placesOf(schemes: ReturnType<typeof schemesInQuestion>): readonly Place[] {
  const namesAt = new Map<string, readonly string[]>();
  for (const scheme of schemes) {
    const { counter, source } = whereToApply(scheme);
    const place = `${counterText[counter]}（${titleOf(source)}${source.article ?? ''}）`;
    namesAt.set(place, [...(namesAt.get(place) ?? []), schemeNames[scheme] ?? scheme]);
  }
  return [...namesAt].map(([place, names]) => ({ place, names }));
}
