import { createHash } from 'node:crypto';
import { intakePolicy, Role } from '@meldpunt/domain';
import { createApi } from '../src/app/server.js';
import { entities, migrations } from '../src/app/entities.js';
import { dnsHostingLookup } from '../src/features/hosting/lookup/dns-hosting-lookup.js';
import { demoAccessPolicy, demoIssuer } from '../src/platform/auth/demo-issuer.js';
import { tokenVerifier } from '../src/platform/auth/token-verifier.js';
import { systemClock } from '../src/platform/clock.js';
import { restrictedReads, type RestrictedRole } from '../src/platform/database/restricted-reads.js';
import { connect } from '../src/platform/database/orm.js';
import { createLogger } from '../src/platform/logging/logger.js';
import { openLimits } from '../test/support/limits.js';
import { testRulebook } from '../test/support/rulebook.js';
import { sharedCounters } from '../src/platform/rate-limits.js';
import { createFloor } from './floor.js';
import { servePeer } from './peer.js';
import { testKeys } from '../test/support/keys.js';

/** The message of a child process of the benchmark to its parent when it is ready. */
export interface Serving {
  readonly url: string;
  readonly pid: number;
  readonly tokens: Readonly<Record<string, string>>;
}

const poolSize = 10;
const secret = (name: string): Buffer => createHash('sha256').update(name).digest();

async function serveApi(database: string, { countStatements = false, isGuarded = false }): Promise<Serving> {
  const issuer = await demoIssuer(secret('tokens'));
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
  const restricted = restrictedReads(open);
  const app = await createApi({
    orm,
    restrictedReads: restricted,
    verifyToken: tokenVerifier(issuer.settings),
    accessPolicy: demoAccessPolicy,
    securityLog: () => {},
    keys: testKeys,
    clock: systemClock,
    rulebook: testRulebook,
    isTest: true,
    logger: createLogger('silent'),
    lookup: dnsHostingLookup({ clock: systemClock }),
    limits: isGuarded ? { ...openLimits, intake: intakePolicy, counters: sharedCounters(orm) } : openLimits,
    answerPage: null,
    pdfSettings: { issuer: { name: 'Meldpunt', contact: null }, signer: null },
    hasExplorer: false,
    showsSchema: true,
    // The bench is the proxy, so that one machine can play many callers.
    accountCostPerMinute: 1e9,
    trustedProxies: ['127.0.0.1'],
    allowedOrigins: [],
  });
  app.get('/statements', async () => {
    const counted = statements;
    statements = 0;
    return counted;
  });
  const tokens = Object.fromEntries(
    await Promise.all(
      Object.values(Role).map(
        async (role) =>
          [role, await issuer.issue({ subject: role, name: role, roles: [role] }, new Date())] as const,
      ),
    ),
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
