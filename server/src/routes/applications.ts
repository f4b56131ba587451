import type { Backend } from '../backend';
import { readApplication } from '../cases/application';
import type { Handler } from './handlers';
import { takeSubmission } from './submissions';

export function sendApplication(backend: Backend): Handler<'sendApplication'> {
  return takeSubmission(backend, 'assistance-application', (sent) => readApplication(backend, sent));
}
