import { mayHold } from '@meldpunt/domain';
import type { SignedInContext } from '../../platform/context.js';
import { invalidInput } from '../../platform/graphql/user-error.js';
import { dayOf } from '../../platform/rulebook.js';
import type { HoldTakedownInput } from './referral.inputs.js';
import { decideTakedown } from './takedown-decision.js';

/**
 * Records that police ask to keep the content online for now. A hold always has a review date. Until it is cleared, no
 * notice is sent.
 */
export async function holdTakedown(input: HoldTakedownInput, context: SignedInContext) {
  const held = mayHold(
    { reviewOn: input.reviewOn, today: dayOf(context.clock(), context.rulebook) },
    context.rulebook.casework,
  );
  if (!held.ok) {
    const { code, earliest, latest } = held.error;
    return invalidInput([{ path: '/reviewOn', code, detail: { code: 'DAYS', earliest, latest } }]);
  }
  return decideTakedown(
    input,
    { event: 'HOLD', reviewOn: input.reviewOn, reason: input.reason, clearanceReference: null },
    context,
  );
}
