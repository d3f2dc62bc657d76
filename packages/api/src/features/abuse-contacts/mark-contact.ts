import type { EntityManager } from '@mikro-orm/postgresql';
import type { BounceConsequence } from '@meldpunt/domain';
import { kysely } from '../../platform/database/kysely.js';
import type { ActingContext } from '../../platform/work-context.js';
import type { AbuseContactTables } from './abuse-contact.entity.js';

const columnOf = {
  UNREACHABLE: 'unreachableSince',
  MEMBER_FAILED: 'memberFailedAt',
  NEEDS_FORM: 'needsFormSince',
} as const satisfies Record<
  NonNullable<BounceConsequence['contact']>,
  keyof AbuseContactTables['abuse_contact']
>;

/** Sets the time stamp for a delivery problem on the contact, unless it is set already. */
export async function markContact(
  em: EntityManager,
  { clock }: Pick<ActingContext, 'clock'>,
  contactId: string,
  mark: BounceConsequence['contact'],
): Promise<void> {
  if (mark === null) return;
  const column = columnOf[mark];
  await kysely<AbuseContactTables>(em)
    .updateTable('abuse_contact')
    .set((row) => ({ [column]: clock(), version: row('version', '+', 1) }))
    .where('id', '=', contactId)
    .where(column, 'is', null)
    .execute();
}
