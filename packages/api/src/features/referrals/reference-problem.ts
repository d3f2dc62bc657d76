import type { FieldProblem } from '../../platform/graphql/user-error.js';

const maxLength = 100;

/** Returns the problem with an entered reference, or `null`. */
export const referenceProblem = (text: string | null | undefined, path: string): FieldProblem | null =>
  (text?.trim().length ?? 0) > maxLength
    ? { path, code: 'TOO_LONG', detail: { code: 'MAX_CHARACTERS', max: maxLength } }
    : null;
