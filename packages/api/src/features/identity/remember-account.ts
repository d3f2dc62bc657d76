import type { EntityManager } from '@mikro-orm/postgresql';
import type { Role, Vetting } from '@meldpunt/domain';
import { sql } from 'kysely';
import type { Identity } from '../../platform/auth/token-verifier.js';
import { hasIdAmong } from '../../platform/database/is-any-of.js';
import { kysely, type TablesOf } from '../../platform/database/kysely.js';
import { statement } from '../../platform/database/statement.js';
import { oneByKey } from '../../platform/graphql/loaders.js';
import type { AccountEntity } from './account.entity.js';

type Tables = TablesOf<typeof AccountEntity>;

/** What this installation records about an account, beside what its token says. */
export interface AccountStanding extends Vetting {
  /** When its access was withdrawn; `null` if it may sign in. */
  readonly withdrawnAt: Date | null;
}

const standingColumns = ['withdrawnAt', 'vettedOn', 'vettingExpiresOn'] as const;

type Presented = Pick<Identity, 'subject' | 'name' | 'roles'> & Partial<Pick<Identity, 'machine'>>;

/** An account after a sign-in, and its roles before. */
export interface Remembered extends AccountStanding {
  readonly id: string;
  readonly code: string;
  /** The roles of the last sign-in; `null` at the first one. */
  readonly rolesBefore: readonly Role[] | null;
}

/** Finds or creates the account of a verified identity, and updates its name and roles from the token. */
export async function rememberAccount(
  em: EntityManager,
  { subject, name, roles, machine = null }: Presented,
  now: Date,
  newId: () => string,
): Promise<Remembered> {
  const known = { name, roles: [...roles], isMachine: machine !== null };
  return kysely<Tables>(em)
    .insertInto('account')
    .values({ id: newId(), subject, firstSeenAt: now, ...known })
    .onConflict((conflict) => conflict.column('subject').doUpdateSet(known))
    .returning(['id', 'code', sql<Role[] | null>`old.roles`.as('rolesBefore'), ...standingColumns])
    .executeTakeFirstOrThrow();
}

/** Reads what is recorded about these accounts now, in the order of the ids; an error for each that is not recorded. */
export async function accountStandings(
  em: EntityManager,
  ids: readonly string[],
): Promise<readonly (AccountStanding | TypeError)[]> {
  const standings = oneByKey(ids, await selectStandings(em, [...new Set(ids)]), ({ id }) => id);
  return standings.map(
    (standing, index) => standing ?? new TypeError(`the account ${ids[index]} is not recorded`),
  );
}

const selectStandings = statement<Tables>()((tables, ids: readonly string[]) =>
  tables
    .selectFrom('account')
    .select([...standingColumns, 'id'])
    .where(hasIdAmong('id', ids)),
);
