import type { EntityManager } from '@mikro-orm/postgresql';
import type { InferKyselyDB } from '@mikro-orm/sql';
import { permissionsOf } from '@meldpunt/domain';
import type { Identity } from '../../platform/auth/token-verifier.js';
import type { Viewer } from '../../platform/auth/viewer.js';
import type { AccountEntity } from './account.entity.js';

type Tables = InferKyselyDB<typeof AccountEntity>;

/** Finds or creates the account of a verified identity, and updates its name and roles from the token. */
export async function rememberAccount(
  em: EntityManager,
  { subject, name, roles }: Identity,
  now: Date,
  newId: () => string,
): Promise<Viewer> {
  const { id } = await em
    .getKysely<Tables>()
    .insertInto('account')
    .values({ id: newId(), subject, name, roles: [...roles], first_seen_at: now })
    .onConflict((conflict) => conflict.column('subject').doUpdateSet({ name, roles: [...roles] }))
    .returning('id')
    .executeTakeFirstOrThrow();
  return { id, name, roles, permissions: permissionsOf(roles) };
}
