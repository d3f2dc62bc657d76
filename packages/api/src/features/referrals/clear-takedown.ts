import type { SignedInContext } from '../../platform/context.js';
import { invalidInput } from '../../platform/graphql/user-error.js';
import { referenceProblem } from './reference-problem.js';
import type { ClearTakedownInput } from './referral.inputs.js';
import { decideTakedown } from './takedown-decision.js';

/** Records that police clear the takedown. The notice to the provider may be sent. */
export async function clearTakedown(input: ClearTakedownInput, context: SignedInContext) {
  const problem = referenceProblem(input.clearanceReference, '/clearanceReference');
  if (problem !== null) return invalidInput([problem]);
  const clearanceReference = input.clearanceReference?.trim() || null;
  return decideTakedown(input, { event: 'CLEAR', reviewOn: null, reason: null, clearanceReference }, context);
}
