import type { ParcelKind } from '@/domain/case/outbox';
import { isReceipt } from '@/domain/case/receipt';
import { caseOfDraft } from '@/domain/case/whose-draft';
import { type Params, routes } from '@/routes';
import type { FormsToFinish } from '@/stores/drafts/unfinished';

const { application, cases, neighbourReport: report, registration: register } = routes;

const applicationPages = { check: application.check, goOn: application.tasks, finish: application.tasks };
const onePage = (page: string) => ({ check: page, goOn: page, finish: page });

/** Where each kind of parcel comes from, by the id of its form, and where one goes on with it. */
export const origins = {
  'neighbour-report': {
    form: 'neighbour-report',
    check: report.check,
    goOn: report.question,
    finish: report.check,
  },
  'assistance-application': { form: 'assistance-application', ...applicationPages },
  registration: {
    form: 'registration',
    check: register.send,
    goOn: register.question,
    finish: register.send,
  },
  'added-papers': { form: 'added-papers', ...onePage(cases.add) },
  supplement: { form: 'assistance-application', ...applicationPages },
  answer: { form: 'request-answer', ...onePage(cases.request) },
  correction: { form: 'case-correction', ...onePage(cases.correct) },
  complaint: { form: 'complaint', ...onePage(report.complain) },
} as const;

/** A kind of parcel that comes from a form; the others are one tap. */
export type FormKind = keyof typeof origins;

export function hasForm<Item extends { readonly kind: ParcelKind }>(
  item: Item,
): item is Item & { readonly kind: FormKind } {
  return item.kind in origins;
}

/** The forms themselves: a receipt or a list shows without them, and fetches them when something goes back into one. */
export async function loadForms() {
  const { formsByKind } = await import('./forms');
  return formsByKind;
}

/** Every form that something can be left unfinished of; 接着填 is the application's, under the case's own draft. */
const kindsToFinish = [
  'neighbour-report',
  'assistance-application',
  'registration',
  'added-papers',
  'complaint',
] as const;

export const formsToFinish: FormsToFinish = {
  ids: kindsToFinish.map((kind) => origins[kind].form),
  async load() {
    const forms = await loadForms();
    return kindsToFinish.map((kind) => forms[kind].form);
  },
};

/** The kind of parcel that a draft will make. */
export function kindOfDraft(form: string, person: string): FormKind {
  if (form === origins.supplement.form && caseOfDraft(person)) return 'supplement';
  const kinds = Object.keys(origins) as FormKind[]; // the keys of the table above
  return (
    kinds.find((kind) => kind !== 'supplement' && origins[kind].form === form) ?? 'assistance-application'
  );
}

/** What the address of a draft's pages carries; papers that are added are one paper's of one case. */
export function addressOfDraft(kind: ParcelKind, person: string): Params {
  if (kind === 'neighbour-report') return {};
  if (kind === 'correction') return { receipt: person };
  if (kind === 'complaint') return isReceipt(person) ? { receipt: person } : {};
  const at = person.indexOf('-');
  if (kind === 'answer') return { receipt: person.slice(0, at), request: person.slice(at + 1) };
  if (kind !== 'added-papers') return { p: person };
  return { receipt: person.slice(0, at), paper: person.slice(at + 1) };
}
