import 'reflect-metadata';
import { join } from 'node:path';
import type { MikroORM } from '@mikro-orm/postgresql';
import { dnsHostingLookup } from '../features/hosting/lookup/dns-hosting-lookup.js';
import type { RemovalAgent } from '../features/removal/removal-agent.port.js';
import type { HostingLookup } from '../features/hosting/lookup/hosting-lookup.port.js';
import { systemClock } from '../platform/clock.js';
import type { Config } from '../platform/config.js';
import type { Keys } from '../platform/context.js';
import { startEmbeddedPostgres } from '../platform/database/embedded-postgres.js';
import { connect, migrate } from '../platform/database/orm.js';
import { createLogger } from '../platform/logging/logger.js';
import { createOutbound, type Outbound } from '../platform/outbound/outbound.js';
import { belgianRulebook } from '../platform/rulebook.js';
import { entities, migrations } from './entities.js';
import { openRemovalAgent } from './open-removal-agent.js';
import type { WorkParts } from './work-context.js';

/** What the API and the worker both stand on. */
export interface System extends WorkParts {
  readonly orm: MikroORM;
  readonly databaseUrl: string;
  readonly outbound: Outbound;
  readonly lookup: HostingLookup;
  readonly removalAgent: RemovalAgent;
  readonly close: () => Promise<void>;
}

/** Opens the database, its own where none is given, brings it to the current schema, and opens the way out. */
export async function openSystem(config: Config, keys: Keys): Promise<System> {
  const postgres =
    config.databaseUrl === null ? await startEmbeddedPostgres(join(config.dataDirectory, 'postgres')) : null;
  const databaseUrl = config.databaseUrl ?? (await postgres?.database('meldpunt')) ?? '';
  const orm = await connect({ url: databaseUrl, pool: config.databasePool, entities, migrations });
  await migrate(orm);
  const outbound = createOutbound({
    mode: config.deliveryMode,
    configuredHosts: new Set(),
    counterparts: new Set(config.testHosts),
  });
  const removalAgent = openRemovalAgent(config);
  return {
    orm,
    databaseUrl,
    keys,
    clock: systemClock,
    rulebook: belgianRulebook,
    isTest: config.deliveryMode === 'test',
    logger: createLogger(config.logLevel),
    outbound,
    removalAgent,
    lookup: dnsHostingLookup({
      clock: systemClock,
      ...(config.dnsServers ? { servers: config.dnsServers } : {}),
    }),
    close: async () => {
      await removalAgent.close();
      await outbound.close();
      await orm.close();
      await postgres?.stop();
    },
  };
}
