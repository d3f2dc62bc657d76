import type { EntityManager } from '@mikro-orm/postgresql';
import type { Vetting } from '@meldpunt/domain';
import type { Identity } from '../../platform/auth/token-verifier.js';
import { kysely, type TablesOf } from '../../platform/database/kysely.js';
import type { AccountEntity } from './account.entity.js';

type Tables = TablesOf<typeof AccountEntity>;

/** What this installation records about an account, beside what its token says. */
export interface AccountStanding extends Vetting {
  /** When its access was withdrawn; `null` if it may sign in. */
  readonly withdrawnAt: Date | null;
}

const standingColumns = ['withdrawnAt', 'vettedOn', 'vettingExpiresOn'] as const;

type Remembered = Pick<Identity, 'subject' | 'name' | 'roles'> & Partial<Pick<Identity, 'machine'>>;

/** Finds or creates the account of a verified identity, and updates its name and roles from the token. */
export async function rememberAccount(
  em: EntityManager,
  { subject, name, roles, machine = null }: Remembered,
  now: Date,
  newId: () => string,
): Promise<AccountStanding & { readonly id: string }> {
  const known = { name, roles: [...roles], isMachine: machine !== null };
  return kysely<Tables>(em)
    .insertInto('account')
    .values({ id: newId(), subject, firstSeenAt: now, ...known })
    .onConflict((conflict) => conflict.column('subject').doUpdateSet(known))
    .returning(['id', ...standingColumns])
    .executeTakeFirstOrThrow();
}

/** Reads what is recorded about an account now. */
export const accountStanding = (em: EntityManager, id: string): Promise<AccountStanding> =>
  kysely<Tables>(em)
    .selectFrom('account')
    .select(standingColumns)
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
