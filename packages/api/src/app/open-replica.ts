import type { Logger } from 'pino';
import type { Config } from '../platform/config.js';
import { connect } from '../platform/database/orm.js';
import {
  replicaConnectionLimits as limits,
  replicaReads,
  type ReplicaReads,
} from '../platform/database/replica-reads.js';
import { restrictedReads } from '../platform/database/restricted-reads.js';
import { entities, migrations } from './entities.js';

type Settings = Pick<Config, 'databaseReadUrl' | 'databasePool' | 'preparesStatements'>;

/** Prepares the connections to the replica, each with the role of its reads; `null` if none is configured. */
export async function openReplica(
  { databaseReadUrl: url, databasePool: pool, preparesStatements: prepares }: Settings,
  logger: Logger,
): Promise<ReplicaReads | null> {
  if (url === null) return null;
  const shared = { url, pool, entities, migrations, limits, prepares };
  const orm = await connect({ ...shared, poolName: 'replica' });
  const restricted = restrictedReads((role) => connect({ ...shared, role, poolName: `replica ${role}` }));
  return replicaReads({
    newEm: async (rows) => (await restricted.of(rows)) ?? orm.em.fork(),
    close: async () => {
      await restricted.close();
      await orm.close();
    },
    logger,
  });
}
