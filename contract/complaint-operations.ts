import { complaintRequest, complaintsAnswer } from './case-requests';
import type { Operation } from './operation';
import { receiptAnswer } from './schemas';

/** 投诉和建议: to the supervisor, apart from the case (社会救助法 第六十三条、第六十八条). */
export const complaintOperations = {
  sendComplaint: {
    method: 'POST',
    path: '/v1/complaints',
    summary: 'Complain or suggest to the supervisor; tracked by a number of its own',
    signedIn: true,
    creates: true,
    body: complaintRequest,
    status: 201,
    answer: receiptAnswer,
    refusals: ['case-not-found', 'answers-rejected', 'too-many'],
  },
  listComplaints: {
    method: 'GET',
    path: '/v1/complaints',
    summary: "This session's complaints and suggestions, newest first",
    signedIn: true,
    creates: false,
    status: 200,
    answer: complaintsAnswer,
    refusals: [],
  },
} as const satisfies Record<string, Operation>;
