/**
 * Every refusal the backend gives, by its code. The sentence for a person lives in content under the same code;
 * `title` is for whoever reads the wire. A phone must live with codes it does not know yet.
 */
export const problems = {
  'malformed-json': { status: 400, title: 'The body is not JSON in UTF-8' },
  'malformed-multipart': { status: 400, title: 'The body is not multipart/form-data' },
  'idempotency-key': { status: 400, title: 'The header Idempotency-Key must be a random UUID in lower case' },
  'signed-out': { status: 401, title: 'The session is unknown or has ended; open a new one' },
  'not-found': { status: 404, title: 'There is nothing at this address' },
  'content-not-found': { status: 404, title: 'No such edition of the articles is published' },
  'share-codes-off': { status: 404, title: 'This backend has no WeChat account to draw codes with' },
  'case-not-found': { status: 404, title: 'No case fits what was given' },
  'method-not-allowed': { status: 405, title: 'This address does not take this method' },
  'idempotency-key-reused': { status: 409, title: 'This Idempotency-Key came before with another body' },
  'case-closed': { status: 409, title: 'The case is settled, or of a kind that takes no papers' },
  'body-too-large': { status: 413, title: 'The body is larger than allowed' },
  'photo-too-large': { status: 413, title: 'The photo is larger than 5 MB' },
  'content-type': { status: 415, title: 'The body has a content type that is not taken here' },
  'fields-rejected': { status: 422, title: 'Fields are missing, unknown or malformed' },
  'answers-rejected': { status: 422, title: 'The form does not take these answers' },
  'form-version': { status: 422, title: 'This version of the form is not taken any more, or not yet' },
  'photo-heic': { status: 422, title: 'HEIC cannot be read; take the photo directly or save it as JPG' },
  'photo-not-a-picture': {
    status: 422,
    title: 'The file is not a JPEG, PNG or WebP picture that can be read',
  },
  'photo-too-many-pixels': { status: 422, title: 'The photo has more than 40 megapixels' },
  'wechat-login-off': { status: 422, title: 'This backend has no WeChat login; use a device session' },
  'wechat-code': { status: 422, title: 'WeChat does not know this login code' },
  'too-many': { status: 429, title: 'Too many requests from this address' },
  'too-many-reports': { status: 429, title: 'Too many reports; urgent ones are always taken' },
  'too-many-tries': { status: 429, title: 'Too many tries to look up a case' },
  internal: { status: 500, title: 'The backend made a mistake' },
  unavailable: { status: 503, title: 'The backend cannot work just now' },
  'wechat-unreachable': { status: 503, title: 'WeChat did not answer' },
} as const satisfies Record<string, { readonly status: number; readonly title: string }>;

export type ProblemCode = keyof typeof problems;
