import type { Backend } from '../backend';
import { readReport } from '../cases/report';
import type { Handler } from './handlers';
import { takeSubmission } from './submissions';

export function sendNeighbourReport(backend: Backend): Handler<'sendNeighbourReport'> {
  return takeSubmission(backend, 'neighbour-report', (sent) => readReport(backend.region, sent));
}
