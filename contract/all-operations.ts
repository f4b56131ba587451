import { caseOperations } from './case-operations';
import { complaintOperations } from './complaint-operations';
import { operations } from './operations';

/** Every operation a backend answers. A phone loads them in parts: `operations` first, the others with their pages. */
export const allOperations = { ...operations, ...caseOperations, ...complaintOperations };

export type AnyOperationId = keyof typeof allOperations;

/** Their names, in the order of openapi.json. */
export const operationIds = Object.keys(allOperations) as AnyOperationId[];

/** The methods that an address takes. */
export function methodsAt(path: string): readonly ('GET' | 'POST')[] {
  return operationIds
    .map((id) => allOperations[id])
    .filter((one) => one.path === path)
    .map(({ method }) => method);
}
