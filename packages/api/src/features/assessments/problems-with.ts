import type { FieldProblem } from '../../platform/graphql/user-error.js';
import type { RecordAssessmentInput } from './assessment.inputs.js';

const maxNoteLength = 500;
const idempotencyKeyLength = { min: 8, max: 200 } as const;

/** Returns a problem for each invalid field of the input. */
export function problemsWith({ note, idempotencyKey }: RecordAssessmentInput): readonly FieldProblem[] {
  const problems: FieldProblem[] = [];
  if ((note?.length ?? 0) > maxNoteLength) {
    problems.push({
      path: '/note',
      code: 'TOO_LONG',
      detail: { code: 'MAX_CHARACTERS', max: maxNoteLength },
    });
  }
  const { min, max } = idempotencyKeyLength;
  if (idempotencyKey && (idempotencyKey.length < min || idempotencyKey.length > max)) {
    problems.push({
      path: '/idempotencyKey',
      code: 'LENGTH_OUT_OF_RANGE',
      detail: { code: 'CHARACTERS', min, max },
    });
  }
  return problems;
}
