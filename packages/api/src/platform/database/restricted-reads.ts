import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import type { VisibleRows } from '@meldpunt/domain';
import { sql } from 'kysely';
import { StartUpError } from '../start-up-error.js';
import { kysely } from './kysely.js';

/** Database roles that see only some rows, by row-level security. The application can take them. */
export const restrictedRoles = {
  OF_POLICE: 'meldpunt_liaison',
  PUBLIC: 'meldpunt_public',
} as const satisfies Record<Exclude<VisibleRows, 'ALL'>, string>;
export type RestrictedRole = (typeof restrictedRoles)[keyof typeof restrictedRoles];

/** Reads with the database role that sees only certain rows. Each role has its own connections. */
export interface RestrictedReads {
  /** A unit of work for reads; `null` where all rows are visible. */
  readonly of: (rows: VisibleRows) => Promise<EntityManager | null>;
  readonly close: () => Promise<void>;
}

/** Opens the connections of a role when they are first needed. */
export function restrictedReads(open: (role: RestrictedRole) => Promise<MikroORM>): RestrictedReads {
  const opened = new Map<RestrictedRole, Promise<MikroORM>>();
  const ormOf = (role: RestrictedRole): Promise<MikroORM> => {
    const known = opened.get(role);
    if (known !== undefined) return known;
    const opening = openAs(role, open);
    opened.set(role, opening);
    // The next request tries again.
    opening.catch(() => opened.delete(role));
    return opening;
  };
  return {
    of: async (rows) => (rows === 'ALL' ? null : (await ormOf(restrictedRoles[rows])).em.fork()),
    close: async () => {
      const orms = await Promise.allSettled(opened.values());
      await Promise.all(orms.flatMap((each) => (each.status === 'fulfilled' ? [each.value.close()] : [])));
    },
  };
}

/** A connection pool between this system and the database may ignore the role that was asked for. */
async function openAs(
  role: RestrictedRole,
  open: (role: RestrictedRole) => Promise<MikroORM>,
): Promise<MikroORM> {
  const orm = await open(role);
  try {
    const { rows } = await sql<{ name: string }>`select current_user as name`.execute(kysely(orm.em.fork()));
    if (rows[0]?.name !== role)
      throw new StartUpError(
        `The database connection has the role ${rows[0]?.name} instead of ${role}. Connect without a pool that drops startup options.`,
      );
    return orm;
  } catch (error) {
    await orm.close();
    throw error;
  }
}
