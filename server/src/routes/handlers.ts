import type { OperationId, operations } from '@contract/operations';
import type { Context } from 'hono';
import type * as v from 'valibot';
import type { Backend } from '../backend';
import { addPapers } from './added-papers';
import { sendApplication } from './applications';
import { sendAttachment } from './attachments';
import { listCases, lookUpCase, readCase } from './cases';
import { readContent, readContentVersion } from './content';
import { health } from './health';
import { sendNeighbourReport } from './neighbour-reports';
import { openSession } from './sessions';
import { readShareCode } from './share-codes';

export type Answer<Id extends OperationId> = v.InferOutput<(typeof operations)[Id]['answer']>;
export type Handler<Id extends OperationId> = (context: Context) => Promise<Answer<Id>>;

/** A handler for every operation of the contract; a new one there does not compile until it has one here. */
export function createHandlers(backend: Backend): { readonly [Id in OperationId]: Handler<Id> } {
  return {
    openSession: openSession(backend),
    sendNeighbourReport: sendNeighbourReport(backend),
    sendApplication: sendApplication(backend),
    sendAttachment: sendAttachment(backend),
    addPapers: addPapers(backend),
    listCases: listCases(backend),
    readCase: readCase(backend),
    lookUpCase: lookUpCase(backend),
    readContentVersion: readContentVersion(backend),
    readContent: readContent(backend),
    readShareCode: readShareCode(backend),
    health: health(backend),
  };
}
