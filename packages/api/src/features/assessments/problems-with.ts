import type { FieldProblem } from '../../platform/graphql/user-error.js';
import type { RecordAssessmentInput } from './assessment.inputs.js';

const maxNoteLength = 500;
const idempotencyKeyLength = { least: 8, most: 200 } as const;

/** Returns a problem for each invalid field of the input. */
export function problemsWith({ note, idempotencyKey }: RecordAssessmentInput): readonly FieldProblem[] {
  const problems: FieldProblem[] = [];
  if ((note?.length ?? 0) > maxNoteLength) {
    problems.push({ path: '/note', code: 'TOO_LONG', message: `Max. ${maxNoteLength} characters.` });
  }
  const { least, most } = idempotencyKeyLength;
  if (idempotencyKey && (idempotencyKey.length < least || idempotencyKey.length > most)) {
    problems.push({
      path: '/idempotencyKey',
      code: 'LENGTH_OUT_OF_RANGE',
      message: `${least} to ${most} characters.`,
    });
  }
  return problems;
}
