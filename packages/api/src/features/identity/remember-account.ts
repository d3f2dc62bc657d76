import type { EntityManager } from '@mikro-orm/postgresql';
import { permissionsOf, type Role } from '@meldpunt/domain';
import { sql } from 'kysely';
import type { Identity } from '../../platform/auth/token-verifier.js';
import type { Viewer } from '../../platform/auth/viewer.js';
import { kysely, type TablesOf } from '../../platform/database/kysely.js';
import type { AccountEntity } from './account.entity.js';

type Tables = TablesOf<typeof AccountEntity>;

/** An account as it signs in, and what it was before. */
export interface Remembered {
  readonly viewer: Viewer;
  /** The roles of the last sign-in; `null` at the first one. */
  readonly rolesBefore: readonly Role[] | null;
}

/** Finds or creates the account of a verified identity, and updates its name and roles from the token. */
export async function rememberAccount(
  em: EntityManager,
  { subject, name, roles }: Identity,
  now: Date,
  newId: () => string,
): Promise<Remembered> {
  const { id, code, rolesBefore } = await kysely<Tables>(em)
    .insertInto('account')
    .values({ id: newId(), subject, name, roles: [...roles], firstSeenAt: now })
    .onConflict((conflict) => conflict.column('subject').doUpdateSet({ name, roles: [...roles] }))
    .returning(['id', 'code', sql<Role[] | null>`old.roles`.as('rolesBefore')])
    .executeTakeFirstOrThrow();
  return { viewer: { id, code, name, roles, permissions: permissionsOf(roles) }, rolesBefore };
}
