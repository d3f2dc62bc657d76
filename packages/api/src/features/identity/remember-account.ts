import type { EntityManager } from '@mikro-orm/postgresql';
import type { InferKyselyDB } from '@mikro-orm/sql';
import type { Vetting } from '@meldpunt/domain';
import type { Identity } from '../../platform/auth/token-verifier.js';
import type { AccountEntity } from './account.entity.js';

type Tables = InferKyselyDB<typeof AccountEntity>;

/** What this installation records about an account, beside what its token says. */
export interface AccountStanding extends Vetting {
  /** When its access was withdrawn; `null` if it may sign in. */
  readonly withdrawnAt: Date | null;
}

type Remembered = Pick<Identity, 'subject' | 'name' | 'roles'> & Partial<Pick<Identity, 'machine'>>;

/** Finds or creates the account of a verified identity, and updates its name and roles from the token. */
export async function rememberAccount(
  em: EntityManager,
  { subject, name, roles, machine = null }: Remembered,
  now: Date,
  newId: () => string,
): Promise<AccountStanding & { readonly id: string }> {
  const known = { name, roles: [...roles], is_machine: machine !== null };
  const row = await em
    .getKysely<Tables>()
    .insertInto('account')
    .values({ id: newId(), subject, first_seen_at: now, ...known })
    .onConflict((conflict) => conflict.column('subject').doUpdateSet(known))
    .returning(['id', 'withdrawn_at', 'vetted_on', 'vetting_expires_on'])
    .executeTakeFirstOrThrow();
  return { id: row.id, ...standingOf(row) };
}

/** Reads what is recorded about an account now. */
export async function accountStanding(em: EntityManager, id: string): Promise<AccountStanding> {
  const row = await em
    .getKysely<Tables>()
    .selectFrom('account')
    .select(['withdrawn_at', 'vetted_on', 'vetting_expires_on'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return standingOf(row);
}

const standingOf = (row: {
  readonly withdrawn_at: Date | null;
  readonly vetted_on: Vetting['vettedOn'];
  readonly vetting_expires_on: Vetting['vettingExpiresOn'];
}): AccountStanding => ({
  withdrawnAt: row.withdrawn_at,
  vettedOn: row.vetted_on,
  vettingExpiresOn: row.vetting_expires_on,
});
