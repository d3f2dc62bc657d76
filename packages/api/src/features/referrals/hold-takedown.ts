import { mayHold } from '@meldpunt/domain';
import type { SignedInContext } from '../../platform/context.js';
import { invalidInput } from '../../platform/graphql/user-error.js';
import { dayOf } from '../../platform/rulebook.js';
import type { HoldTakedownInput } from './referral.inputs.js';
import { decideTakedown } from './takedown-decision.js';

/** Police ask that content stays up for now. A hold always has a review date; until it is cleared nothing leaves. */
export async function holdTakedown(input: HoldTakedownInput, context: SignedInContext) {
  const held = mayHold(
    { reviewOn: input.reviewOn, today: dayOf(context.clock(), context.rulebook) },
    context.rulebook.casework,
  );
  if (!held.ok) {
    const { code, earliest, latest } = held.error;
    return invalidInput([{ path: '/reviewOn', code, message: `Give a day from ${earliest} to ${latest}.` }]);
  }
  return decideTakedown(
    input,
    { event: 'HOLD', reviewOn: input.reviewOn, reason: input.reason, clearanceReference: null },
    context,
  );
}
