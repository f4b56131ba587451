/** Yes, no, or not known. Not known is neither. */
export type Truth = boolean | undefined;

/** 同时具备: no as soon as one is no, yes only when all are yes. */
export function allOf(...claims: readonly Truth[]): Truth {
  if (claims.includes(false)) return false;
  return claims.includes(undefined) ? undefined : true;
}

/** 符合下列情形之一: yes as soon as one is yes, no only when all are no. */
export function anyOf(...claims: readonly Truth[]): Truth {
  if (claims.includes(true)) return true;
  return claims.includes(undefined) ? undefined : false;
}

/** The opposite; the opposite of not known is not known. */
export function not(claim: Truth): Truth {
  return claim === undefined ? undefined : !claim;
}

/** Whether an answer is one of these; an answer not given is not known. */
export function isOneOf<T>(answer: T | undefined, ...wanted: readonly T[]): Truth {
  return answer === undefined ? undefined : wanted.includes(answer);
}

/** Whether a number is at least this large; a number not given is not known. */
export function atLeast(value: number | undefined, bound: number): Truth {
  return value === undefined ? undefined : value >= bound;
}
