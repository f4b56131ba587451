import { backLeadsHere, go, type Params } from '@/routes';

/** The question from whose page the next one is opened, where back leads to it again. */
let behind: string | undefined;

/** Opens the next question, and has it know which one lies below. */
export function openOnTop(page: string, path: string, params: Params): void {
  behind = backLeadsHere() ? page : undefined;
  go(path, params);
}

/** Asked once by the page that has just opened: the question that back leads to. */
export function takeBehind(): string | undefined {
  const page = behind;
  behind = undefined;
  return page;
}
