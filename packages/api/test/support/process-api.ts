import { createHash } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { pino } from 'pino';
import { entities, migrations } from '../../src/app/entities.js';
import { createApi } from '../../src/app/server.js';
import { dnsHostingLookup } from '../../src/features/hosting/lookup/dns-hosting-lookup.js';
import { demoAccessPolicy, demoIssuer } from '../../src/platform/auth/demo-issuer.js';
import { tokenVerifier } from '../../src/platform/auth/token-verifier.js';
import { systemClock } from '../../src/platform/clock.js';
import { connect } from '../../src/platform/database/orm.js';
import { restrictedReads } from '../../src/platform/database/restricted-reads.js';
import { people, type Person } from './api.js';
import { openLimits } from './limits.js';
import { testRulebook } from './rulebook.js';
import { testKeys } from './keys.js';

const issuer = await demoIssuer(createHash('sha256').update('tokens').digest());

/** A token that is valid now, as `TestApi.tokenOf` returns it. */
export const tokenNow = (person: Person): Promise<string> =>
  issuer.issue({ subject: person, name: person, roles: people[person] }, new Date());

/** The API on a database of a test, for a process that the test kills. It uses the time of the machine. */
export async function openApi(url: string): Promise<FastifyInstance> {
  const orm = await connect({ url, pool: 10, entities, migrations });
  return createApi({
    orm,
    restrictedReads: restrictedReads((role) => connect({ url, pool: 4, entities, migrations, role })),
    verifyToken: tokenVerifier(issuer.settings),
    accessPolicy: demoAccessPolicy,
    securityLog: () => {},
    keys: testKeys,
    clock: systemClock,
    rulebook: testRulebook,
    isTest: true,
    logger: pino({ level: 'silent' }),
    lookup: dnsHostingLookup({ clock: systemClock }),
    limits: openLimits,
    answerPage: null,
    pdfSettings: { issuer: { name: 'Meldpunt', contact: null }, signer: null },
    hasExplorer: false,
    showsSchema: true,
    accountCostPerMinute: 1e9,
    trustedProxies: false,
    allowedOrigins: [],
    streams: { limits: { overall: 2_000, perViewer: 2_000 }, checkMs: 15_000, stalledMs: 60_000 },
  });
}
