import type { EntityManager } from '@mikro-orm/postgresql';
import type { IccamAction } from '@meldpunt/domain';
import { isFinalIccamAction } from '@meldpunt/domain';
import type { Updateable } from 'kysely';
import { kysely } from '../../../platform/database/kysely.js';
import type { ActingContext } from '../../../platform/work-context.js';
import type { IccamContent } from '../client/iccam-responses.js';
import type { IccamTables } from '../iccam-item.entity.js';
import { countryOf } from '../item-in-iccam.js';

/** Updates the stored item. */
export const updateItem = async (
  em: EntityManager,
  id: string,
  values: Updateable<IccamTables['iccam_item']>,
): Promise<void> => {
  await kysely<IccamTables>(em).updateTable('iccam_item').set(values).where('id', '=', id).execute();
};

/** Marks an item as assigned to another country. */
export const noteMovedOn = (
  em: EntityManager,
  id: string,
  {
    assignedCountryCode,
    countryAssignmentDate,
  }: Pick<IccamContent, 'assignedCountryCode' | 'countryAssignmentDate'>,
): Promise<void> =>
  updateItem(em, id, {
    state: 'MOVED_ON',
    assignedCountry: countryOf(assignedCountryCode),
    assignedAt: countryAssignmentDate,
  });

/**
 * Stores an action on an item, each action once. A final action finishes the item. Returns whether the action is new.
 */
export async function noteAction(
  em: EntityManager,
  { clock }: Pick<ActingContext, 'clock'>,
  id: string,
  done: { readonly action: IccamAction; readonly origin: 'OURS' | 'PARTNER'; readonly at: Date },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows = 0n } = await kysely<IccamTables>(em)
    .insertInto('iccam_action')
    .values({
      iccamItemId: id,
      action: done.action,
      origin: done.origin,
      doneAt: done.at,
      recordedAt: clock(),
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (isFinalIccamAction(done.action)) await updateItem(em, id, { state: 'FINISHED' });
  return numInsertedOrUpdatedRows > 0n;
}
