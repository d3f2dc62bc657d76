import { join } from 'node:path';
import { dnsHostingLookup } from '../features/hosting/lookup/dns-hosting-lookup.js';
import { storedRanges } from '../features/hosting/lookup/stored-ranges.js';
import { withProviderRanges } from '../features/hosting/lookup/with-provider-ranges.js';
import { systemClock, type Clock } from '../platform/clock.js';
import type { Config } from '../platform/config.js';
import type { Keys } from '../platform/context.js';
import { migrationConnectionLimits } from '../platform/database/connection-limits.js';
import { followDatabaseTime } from '../platform/database/database-time.js';
import { startEmbeddedPostgres } from '../platform/database/embedded-postgres.js';
import { connect, migrate } from '../platform/database/orm.js';
import { createLogger } from '../platform/logging/logger.js';
import { createOutbound } from '../platform/outbound/outbound.js';
import { belgianRulebook } from '../platform/rulebook.js';
import { validateRulebook } from './validate-rulebook.js';
import { entities, migrations } from './entities.js';
import { configuredNoticeHosts, noticePortsOf } from './notices.js';
import { openIccam } from './open-iccam.js';
import { openRemovalAgent, openSecondAgent } from './open-removal-agent.js';
import type { System } from './system.js';

/**
 * Opens the database (an embedded one if none is configured), migrates it to the current schema, and opens the outbound
 * client. All parts use one clock: the given one, otherwise the database's.
 */
export async function openSystem(config: Config, keys: Keys, clock?: Clock): Promise<System> {
  const rulebook = validateRulebook(belgianRulebook);
  const postgres =
    config.databaseUrl === null ? await startEmbeddedPostgres(join(config.dataDirectory, 'postgres')) : null;
  const databaseUrl = config.databaseUrl ?? (await postgres?.database('meldpunt')) ?? '';
  await migrateDatabase(databaseUrl);
  const orm = await connect({ url: databaseUrl, pool: config.databasePool, entities, migrations });
  const databaseTime = clock === undefined ? await followDatabaseTime(orm, config.maxClockSkewSeconds) : null;
  const time = clock ?? databaseTime?.clock ?? systemClock;
  const outbound = createOutbound({
    mode: config.deliveryMode,
    configuredHosts: new Set([
      ...configuredNoticeHosts(config.notices),
      ...(config.iccam === null ? [] : [new URL(config.iccam.url).hostname]),
    ]),
    counterparts: new Set(config.testHosts),
  });
  const iccam = config.iccam === null ? null : await openIccam(config.iccam, outbound, time);
  const asked = dnsHostingLookup({
    clock: time,
    ...(config.dnsServers ? { servers: config.dnsServers } : {}),
  });
  const lookup = withProviderRanges(asked, storedRanges(orm));
  const removalAgent = openRemovalAgent(config);
  const secondAgent = openSecondAgent(config);
  return {
    orm,
    databaseUrl,
    keys,
    clock: time,
    rulebook,
    isTest: config.deliveryMode === 'test',
    logger: createLogger(config.logLevel),
    outbound,
    lookup,
    notices: noticePortsOf(config.notices, { outbound, lookup, clock: time }),
    iccam,
    removalAgent,
    clockSkewSeconds: () => databaseTime?.skewSeconds() ?? 0,
    secondAgent,
    close: async () => {
      databaseTime?.stop();
      await iccam?.close();
      await removalAgent.close();
      await secondAgent?.close();
      await outbound.close();
      await orm.close();
      await postgres?.stop();
    },
  };
}

/** Migrates the database to the current schema, on connections with time limits that are long enough for a migration. */
async function migrateDatabase(url: string): Promise<void> {
  const orm = await connect({ url, pool: 2, entities, migrations, limits: migrationConnectionLimits });
  try {
    await migrate(orm);
  } finally {
    await orm.close();
  }
}
