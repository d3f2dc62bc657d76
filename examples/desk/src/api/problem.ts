import { RequestError, type RefusalFragment } from '@meldpunt/client';

type Everything<Union> = Union extends unknown ? keyof Union : never;
type Facts<Union> = {
  readonly [Key in Everything<Union>]?: Union extends { readonly [K in Key]: infer Value } ? Value : never;
};

/**
 * Why something was not done: a refusal of the API with its facts, or the code of a failed request. The same shape for
 * both, so that one banner says all of them.
 */
export type Problem = Facts<RefusalFragment> & {
  readonly __typename?: string;
  readonly code: string;
  /** A read failed. A page is also read again while a person works, so the focus stays where it is. */
  readonly isOfRead?: true;
};

export const problemOf = (error: unknown): Problem => {
  if (error instanceof RequestError)
    return { code: error.code, ...(error.correlationId ? { correlationId: error.correlationId } : {}) };
  throw error;
};

/** Why a read failed; `null` if it did not. */
export const readProblemOf = (error: unknown): Problem | null =>
  error === null ? null : { ...problemOf(error), isOfRead: true };
