import { intakePolicy, Role } from '@meldpunt/domain';
import { entities, migrations } from '../src/app/entities.js';
import { restrictedReads, type RestrictedRole } from '../src/platform/database/restricted-reads.js';
import { connect } from '../src/platform/database/orm.js';
import { openLimits } from '../test/support/limits.js';
import { processApi, tokenOfRole } from '../test/support/process-api.js';
import { sharedCounters } from '../src/platform/rate-limits.js';
import { createFloor } from './floor.js';
import { servePeer } from './peer.js';

/** The message of a child process of the benchmark to its parent when it is ready. */
export interface Serving {
  readonly url: string;
  readonly pid: number;
  readonly tokens: Readonly<Record<string, string>>;
}

const poolSize = 10;

async function serveApi(database: string, { countStatements = false, isGuarded = false }): Promise<Serving> {
  let statements = 0;
  const open = (role?: RestrictedRole) =>
    connect({
      url: database,
      pool: poolSize,
      entities,
      migrations,
      ...(countStatements ? { onStatement: () => (statements += 1) } : {}),
      ...(role === undefined ? {} : { role }),
    });
  const orm = await open();
  const app = await processApi({
    orm,
    restrictedReads: restrictedReads(open),
    ...(isGuarded ? { limits: { ...openLimits, intake: intakePolicy, counters: sharedCounters(orm) } } : {}),
    // The bench is the proxy, so that one machine can play many callers.
    trustedProxies: ['127.0.0.1'],
  });
  app.get('/statements', async () => {
    const counted = statements;
    statements = 0;
    return counted;
  });
  const tokens = Object.fromEntries(
    await Promise.all(Object.values(Role).map(async (role) => [role, await tokenOfRole(role)] as const)),
  );
  return { url: await app.listen({ port: 0, host: '127.0.0.1' }), pid: process.pid, tokens };
}

const baselines: Readonly<Record<string, (database: string) => Promise<string>>> = {
  floor: (database) => createFloor(database, poolSize).listen({ port: 0, host: '127.0.0.1' }),
  peer: (database) => servePeer(database, poolSize),
};

const [kind = '', database = ''] = process.argv.slice(2);
const baseline = baselines[kind];
process.send?.(
  baseline !== undefined
    ? { url: await baseline(database), pid: process.pid, tokens: {} }
    : await serveApi(database, { countStatements: kind === 'counting', isGuarded: kind === 'guarded' }),
);
process.once('disconnect', () => process.exit(0));
