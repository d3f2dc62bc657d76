import { parseObservation } from '@meldpunt/domain';
import type { SignedInContext } from '../../platform/context.js';
import { inTransaction } from '../../platform/database/in-transaction.js';
import { asProblem, invalidInput } from '../../platform/graphql/user-error.js';
import type { RecordHostingObservationInput } from './hosting.inputs.js';
import { claimedItem } from './look-up-hosting.js';
import { recordObservations } from './record-observations.js';

/** Records a person's observation about the hosting of an item in a claimed case. */
export async function recordHostingObservation(
  { contentItemId, ...observed }: RecordHostingObservationInput,
  context: SignedInContext,
) {
  const observation = parseObservation(observed, context.clock());
  if (!observation.ok) return invalidInput(observation.error.map(asProblem));
  return inTransaction(context, async (em) => {
    const found = await claimedItem(em, contentItemId, context);
    if ('refusal' in found) return found.refusal;
    if (found.item.placeKind) return invalidInput([{ path: '/contentItemId', code: 'NO_ADDRESS' }]);
    await recordObservations(em, context, found.item, [observation.value]);
    return { observed: found.item.id };
  });
}
