import 'reflect-metadata';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import type { MikroORM } from '@mikro-orm/postgresql';
import { dnsHostingLookup } from '../features/hosting/lookup/dns-hosting-lookup.js';
import { demoIssuer, type DemoIssuer } from '../platform/auth/demo-issuer.js';
import { tokenVerifier, type TokenVerifier } from '../platform/auth/token-verifier.js';
import { systemClock } from '../platform/clock.js';
import type { Config } from '../platform/config.js';
import type { Keys } from '../platform/context.js';
import { demoSecrets } from '../platform/crypto/demo-secrets.js';
import { startEmbeddedPostgres, type RunningPostgres } from '../platform/database/embedded-postgres.js';
import { connect, migrate } from '../platform/database/orm.js';
import { createLogger } from '../platform/logging/logger.js';
import { perMinute } from '../platform/rate-limits.js';
import { belgianRulebook } from '../platform/rulebook.js';
import { prepareDemo } from '../seeds/prepare-demo.js';
import { demoGreeting, demoProgress } from './demo.js';
import { entities, migrations } from './entities.js';
import { createApi } from './server.js';
import { assertPortIsFree, listen } from './listen.js';

/** A running API: what to tell the person who started it, and how to stop it without losing anything. */
export interface RunningApi {
  readonly greeting: readonly string[];
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/**
 * Starts the API: its database where none is given, the migrations, the demo where it is one, and the server.
 * What takes long is told while it happens.
 */
export async function start(config: Config, tell: (line: string) => void = () => {}): Promise<RunningApi> {
  await assertPortIsFree(config);
  const secrets = await secretsOf(config);
  const postgres =
    config.databaseUrl === null ? await startEmbeddedPostgres(join(config.dataDirectory, 'postgres')) : null;
  const orm = await connectTo(config, postgres);
  await migrate(orm);
  const lookup = dnsHostingLookup({
    clock: systemClock,
    ...(config.dnsServers ? { servers: config.dnsServers } : {}),
  });
  const app = await createApi({
    orm,
    verifyToken: secrets.verifyToken,
    keys: secrets.keys,
    clock: systemClock,
    rulebook: belgianRulebook,
    isTest: true,
    logger: createLogger(config.logLevel),
    lookup,
    limits: {
      submissions: perMinute(config.submissionsPerMinute),
      receiptChecks: perMinute(config.receiptChecksPerMinute),
    },
    hasExplorer: config.hasExplorer,
    showsSchema: config.showsSchema,
    trustsProxy: config.trustsProxy,
    allowedOrigins: config.allowedOrigins,
  });
  if (!config.isProduction)
    await prepareDemo(orm, { keys: secrets.keys, now: systemClock(), progress: demoProgress(tell) });
  const url = await listen(app, config);
  return {
    url,
    greeting:
      secrets.issuer === null
        ? [`Meldpunt API ready at ${url}/graphql`]
        : await demoGreeting(url, secrets.issuer, config),
    stop: () => stop(app, orm, postgres),
  };
}

interface Secrets {
  readonly keys: Keys;
  readonly verifyToken: TokenVerifier;
  /** Only a demo issues tokens. */
  readonly issuer: DemoIssuer | null;
}

async function secretsOf({ keys, identityProvider, dataDirectory, isProduction }: Config): Promise<Secrets> {
  if (identityProvider !== null && keys !== null) {
    const { issuer, audience, rolesClaim, jwksUrl } = identityProvider;
    return {
      keys,
      verifyToken: tokenVerifier({ issuer, audience, rolesClaim, keys: { url: jwksUrl } }),
      issuer: null,
    };
  }
  if (isProduction) throw new TypeError('production without keys or identity provider');
  const own = await demoSecrets(dataDirectory);
  const issuer = await demoIssuer(own.tokenSeed);
  return { keys: keys ?? own, verifyToken: tokenVerifier(issuer.settings), issuer };
}

async function connectTo(
  { databaseUrl, databasePool }: Config,
  postgres: RunningPostgres | null,
): Promise<MikroORM> {
  const url = databaseUrl ?? (await postgres?.database('meldpunt')) ?? '';
  return connect({ url, pool: databasePool, entities, migrations });
}

async function stop(app: FastifyInstance, orm: MikroORM, postgres: RunningPostgres | null): Promise<void> {
  await app.close();
  await orm.close();
  await postgres?.stop();
}
