import type { MikroORM } from '@mikro-orm/postgresql';
import type { FastifyInstance } from 'fastify';
import { readJobCounts, type JobCounts } from '../jobs/job-counts.js';
import { withTimeout } from '../with-timeout.js';

/** The response of `/health`. */
interface Health extends JobCounts {
  readonly database: 'up' | 'down';
  /** How far this machine's clock is ahead of the database's; negative if it is behind. */
  readonly clockSkewSeconds: number;
  /** Whether the keys of the identity provider can be downloaded; while they cannot, nobody can sign in. */
  readonly identityProvider: 'up' | 'down' | 'unused';
  /** Whether sealed fields can be read: `down` while the key service does not respond, or a changed key file is wrong. */
  readonly masterKeys: 'up' | 'down' | 'unused';
}

/** The response of `/health/ready`. */
interface Readiness {
  readonly isReady: boolean;
  /** Every dependency of this process. Only the database decides whether it is ready. */
  readonly dependencies: Readonly<
    Record<'database' | 'workers' | 'identityProvider' | 'masterKeys', 'up' | 'down' | 'unused'>
  >;
}

const down: Health = {
  database: 'down',
  workers: 0,
  longestWaitSeconds: 0,
  stoppedJobs: 0,
  clockSkewSeconds: 0,
  identityProvider: 'unused',
  masterKeys: 'unused',
};

/** Timeout of the database query. */
export const databaseTimeoutMs = 5_000;

/** A provider or key service that does not respond in this time counts as down, so that it does not delay the response. */
const providerTimeoutMs = 2_000;

/** What is checked. */
export interface HealthParts {
  readonly orm: MikroORM;
  readonly clockSkewSeconds?: (() => number) | undefined;
  /** Without it, the process does not use the identity provider. */
  readonly isIdentityProviderUp?: (() => Promise<boolean>) | undefined;
  readonly areMasterKeysUp?: (() => Promise<boolean>) | undefined;
}

/**
 * Serves `/health` for monitoring, `/health/live` and `/health/ready` for an orchestrator. The status is 503 if the
 * database does not respond, except for `/health/live`: a restart does not help then. Without the identity provider or the
 * master keys the status stays 200, because reports can still be submitted.
 */
export function serveHealth(app: FastifyInstance, parts: HealthParts): void {
  app.get('/health', async (_request, reply) => {
    const health = await checkHealth(parts);
    return reply.code(statusOf(health)).send(health);
  });
  app.get('/health/live', async () => ({ isLive: true }));
  app.get('/health/ready', async (_request, reply) => {
    const health = await checkHealth(parts);
    return reply.code(statusOf(health)).send(readinessOf(health));
  });
}

/** Checks the database, the identity provider and the master keys. Never rejects. */
export async function checkHealth({
  orm,
  clockSkewSeconds = () => 0,
  isIdentityProviderUp,
  areMasterKeysUp,
}: HealthParts): Promise<Health> {
  const [found, identityProvider, masterKeys] = await Promise.all([
    withTimeout(readJobCounts(orm.em.fork()), databaseTimeoutMs).catch(() => null),
    stateOf(isIdentityProviderUp),
    stateOf(areMasterKeysUp),
  ]);
  if (found === null) return { ...down, identityProvider, masterKeys };
  return { ...found, database: 'up', clockSkewSeconds: clockSkewSeconds(), identityProvider, masterKeys };
}

const statusOf = ({ database }: Health): number => (database === 'up' ? 200 : 503);

const readinessOf = ({ database, workers, identityProvider, masterKeys }: Health): Readiness => ({
  isReady: database === 'up',
  dependencies: { database, workers: workers > 0 ? 'up' : 'down', identityProvider, masterKeys },
});

async function stateOf(isUp?: () => Promise<boolean>): Promise<Health['identityProvider']> {
  if (isUp === undefined) return 'unused';
  return (await withTimeout(isUp(), providerTimeoutMs).catch(() => false)) ? 'up' : 'down';
}
