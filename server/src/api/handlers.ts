import type { AnyOperationId } from '@contract/all-operations';
import { addPapers, sendSupplement } from './add-to-case';
import { listCases, lookUpCase, readCase } from './cases';
import { readContent, readContentVersion } from './content';
import type { Handler } from './handler';
import { checkHealth } from './health';
import { openSession } from './open-session';
import { readShareCode } from './read-share-code';
import { sendAttachment } from './send-attachment';
import { sendApplication, sendNeighbourReport, sendRegistration } from './send-submission';
import { readAskedPhoto } from './way/asked-photo';
import { listComplaints, sendComplaint } from './way/complaints';
import { deedHandlers } from './way/deeds';
import { followCase, makeFollowCode, markNoticesSeen, revokeFollow } from './way/follows';

/** What all operations together need; each names its own part. */
export type ApiRooms = Parameters<typeof addPapers>[0] &
  Parameters<typeof lookUpCase>[0] &
  Parameters<typeof readContent>[0] &
  Parameters<typeof checkHealth>[0] &
  Parameters<typeof openSession>[0] &
  Parameters<typeof readShareCode>[0] &
  Parameters<typeof readAskedPhoto>[0] &
  Parameters<typeof sendAttachment>[0] &
  Parameters<typeof sendApplication>[0] &
  Parameters<typeof sendSupplement>[0];

/** A handler for every operation of the contract; a new one there does not compile until it has one here. */
export function createHandlers(rooms: ApiRooms): { readonly [Id in AnyOperationId]: Handler<Id> } {
  return {
    openSession: openSession(rooms),
    sendNeighbourReport: sendNeighbourReport(rooms),
    sendApplication: sendApplication(rooms),
    sendRegistration: sendRegistration(rooms),
    sendAttachment: sendAttachment(rooms),
    addPapers: addPapers(rooms),
    sendSupplement: sendSupplement(rooms),
    listCases: listCases(rooms),
    readCase: readCase(rooms),
    lookUpCase: lookUpCase(rooms),
    readContentVersion: readContentVersion(rooms),
    readContent: readContent(rooms),
    readShareCode: readShareCode(rooms),
    health: checkHealth(rooms),
    ...deedHandlers(rooms),
    readAskedPhoto: readAskedPhoto(rooms),
    makeFollowCode: makeFollowCode(rooms),
    followCase: followCase(rooms),
    revokeFollow: revokeFollow(rooms),
    markSeen: markNoticesSeen(rooms),
    sendComplaint: sendComplaint(rooms),
    listComplaints: listComplaints(rooms),
  };
}
