import type { EntityManager } from '@mikro-orm/postgresql';
import type { IccamAction } from '@meldpunt/domain';
import { isFinalIccamAction } from '@meldpunt/domain';
import type { Updateable } from 'kysely';
import type { ActingContext } from '../../../platform/work-context.js';
import type { IccamContent } from '../client/iccam-responses.js';
import type { IccamTables } from '../iccam.tables.js';
import { countryOf } from '../item-in-iccam.js';

/** Updates the stored item. */
export const updateItem = async (
  em: EntityManager,
  id: string,
  values: Updateable<IccamTables['iccam_item']>,
): Promise<void> => {
  await em.getKysely<IccamTables>().updateTable('iccam_item').set(values).where('id', '=', id).execute();
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
    assigned_country: countryOf(assignedCountryCode),
    assigned_at: countryAssignmentDate,
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
  const { numInsertedOrUpdatedRows = 0n } = await em
    .getKysely<IccamTables>()
    .insertInto('iccam_action')
    .values({
      iccam_item_id: id,
      action: done.action,
      origin: done.origin,
      done_at: done.at,
      recorded_at: clock(),
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (isFinalIccamAction(done.action)) await updateItem(em, id, { state: 'FINISHED' });
  return numInsertedOrUpdatedRows > 0n;
}
