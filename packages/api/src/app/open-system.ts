import { join } from 'node:path';
import type { MikroORM } from '@mikro-orm/postgresql';
import { dnsHostingLookup } from '../features/hosting/lookup/dns-hosting-lookup.js';
import { storedRanges } from '../features/hosting/lookup/stored-ranges.js';
import { withProviderRanges } from '../features/hosting/lookup/with-provider-ranges.js';
import { systemClock, type Clock } from '../platform/clock.js';
import type { Config } from '../platform/config.js';
import type { Keys } from '../platform/context.js';
import { migrationConnectionLimits } from '../platform/database/connection-limits.js';
import { followDatabaseTime } from '../platform/database/database-time.js';
import { startEmbeddedPostgres } from '../platform/database/embedded-postgres.js';
import { assertNoExcessRights } from '../platform/database/excess-rights.js';
import { assertMigrated, connect, migrate, missingMigrations } from '../platform/database/orm.js';
import { restrictedReads } from '../platform/database/restricted-reads.js';
import { createLogger } from '../platform/logging/logger.js';
import { belgianRulebook, tryOutRulebook } from '../platform/rulebook.js';
import { auditHeadsOf } from './audit-heads.js';
import { validateRulebook } from './validate-rulebook.js';
import { entities, migrations } from './entities.js';
import { noticePortsOf } from './notices.js';
import { openIccam } from './open-iccam.js';
import { openOutbound } from './open-outbound.js';
import { openRemovalAgent, openSecondAgent } from './open-removal-agent.js';
import { openReplica } from './open-replica.js';
import type { System } from './system.js';

/**
 * Opens the database (an embedded one if none is configured), migrates it if this role may, and opens the outbound client.
 * All parts use one clock: the given one, otherwise the database's.
 */
export async function openSystem(config: Config, keys: Keys, clock?: Clock): Promise<System> {
  const rulebook = validateRulebook(config.isProduction ? belgianRulebook : tryOutRulebook);
  const postgres =
    config.databaseUrl === null ? await startEmbeddedPostgres(join(config.dataDirectory, 'postgres')) : null;
  const ownerUrl = config.migrationDatabaseUrl ?? (await postgres?.database('meldpunt')) ?? null;
  if (ownerUrl !== null) await migrateDatabase(ownerUrl);
  const databaseUrl = config.databaseUrl ?? (await postgres?.databaseOfApp('meldpunt')) ?? '';
  const sessionUrl = config.databaseDirectUrl ?? databaseUrl;
  const shared = {
    pool: config.databasePool,
    entities,
    migrations,
    prepares: config.preparesStatements,
  };
  const orm = await connect({ ...shared, url: databaseUrl });
  if (config.isProduction) await assertProductionDatabase(orm);
  else if ((await missingMigrations(orm)).length > 0) await migrateDatabase(databaseUrl);
  const databaseTime = clock === undefined ? await followDatabaseTime(orm, config.maxClockSkewSeconds) : null;
  const time = clock ?? databaseTime?.clock ?? systemClock;
  const outbound = openOutbound(config);
  const iccam = config.iccam === null ? null : await openIccam(config.iccam, outbound, time);
  const asked = dnsHostingLookup({
    clock: time,
    ...(config.dnsServers ? { servers: config.dnsServers } : {}),
  });
  const lookup = withProviderRanges(asked, storedRanges(orm));
  const removalAgent = openRemovalAgent(config);
  const secondAgent = openSecondAgent(config);
  // A pool in transaction mode does not keep the role of a session.
  const restricted = restrictedReads((role) => connect({ ...shared, url: sessionUrl, role }));
  const logger = createLogger(config.logLevel);
  const replica = await openReplica(config, logger);
  return {
    orm,
    databaseUrl: sessionUrl,
    restrictedReads: restricted,
    replicaReads: replica,
    keys,
    clock: time,
    rulebook,
    isTest: config.deliveryMode === 'test',
    logger,
    outbound,
    lookup,
    notices: noticePortsOf(config.notices, { outbound, lookup, clock: time }),
    iccam,
    auditHeads: auditHeadsOf(config, outbound),
    removalAgent,
    clockSkewSeconds: () => databaseTime?.skewSeconds() ?? 0,
    secondAgent,
    close: async () => {
      databaseTime?.stop();
      await iccam?.close();
      await removalAgent.close();
      await secondAgent?.close();
      await outbound.close();
      await restricted.close();
      await replica?.close();
      await orm.close();
      await postgres?.stop();
    },
  };
}

/** In production the database is migrated, and the application cannot change what must never change. */
async function assertProductionDatabase(orm: MikroORM): Promise<void> {
  try {
    await assertMigrated(orm);
    await assertNoExcessRights(orm);
  } catch (error) {
    await orm.close();
    throw error;
  }
}

/** Migrates the database to the current schema, on connections with time limits that are long enough for a migration. */
export async function migrateDatabase(url: string): Promise<readonly string[]> {
  const orm = await connect({ url, pool: 2, entities, migrations, limits: migrationConnectionLimits });
  try {
    return await migrate(orm);
  } finally {
    await orm.close();
  }
}
