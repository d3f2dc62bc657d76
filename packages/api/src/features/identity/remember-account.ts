import type { EntityManager } from '@mikro-orm/postgresql';
import { permissionsOf } from '@meldpunt/domain';
import type { Identity } from '../../platform/auth/token-verifier.js';
import type { Viewer } from '../../platform/auth/viewer.js';
import { kysely, type TablesOf } from '../../platform/database/kysely.js';
import type { AccountEntity } from './account.entity.js';

type Tables = TablesOf<typeof AccountEntity>;

/** Finds or creates the account of a verified identity, and updates its name and roles from the token. */
export async function rememberAccount(
  em: EntityManager,
  { subject, name, roles }: Identity,
  now: Date,
  newId: () => string,
): Promise<Viewer> {
  const { id } = await kysely<Tables>(em)
    .insertInto('account')
    .values({ id: newId(), subject, name, roles: [...roles], firstSeenAt: now })
    .onConflict((conflict) => conflict.column('subject').doUpdateSet({ name, roles: [...roles] }))
    .returning('id')
    .executeTakeFirstOrThrow();
  return { id, name, roles, permissions: permissionsOf(roles) };
}
