import { createHash } from 'node:crypto';
import type { Role } from '@meldpunt/domain';
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

/** A token that is valid at the time, as `TestApi.tokenOf` returns it. */
export const tokenAt = (person: Person, at: Date): Promise<string> =>
  issuer.issue({ subject: person, name: person, roles: people[person] }, at);

export const tokenNow = (person: Person): Promise<string> => tokenAt(person, new Date());

/** A token of a person with one role, who has its name. */
export const tokenOfRole = (role: Role): Promise<string> =>
  issuer.issue({ subject: role, name: role, roles: [role] }, new Date());

type Parts = Parameters<typeof createApi>[0];

/** The API on a database of a test, for a process of its own. `more` replaces parts of it. It uses the time of the machine. */
export const processApi = ({
  orm,
  restrictedReads: reads,
  ...more
}: Pick<Parts, 'orm' | 'restrictedReads'> & Partial<Parts>): Promise<FastifyInstance> => {
  const { clock = systemClock } = more;
  return createApi({
    orm,
    restrictedReads: reads,
    verifyToken: tokenVerifier(issuer.settings),
    accessPolicy: demoAccessPolicy,
    securityLog: () => {},
    keys: testKeys,
    clock,
    rulebook: testRulebook,
    isTest: true,
    logger: pino({ level: 'silent' }),
    lookup: dnsHostingLookup({ clock }),
    limits: openLimits,
    answerPage: null,
    pdfSettings: { issuer: { name: 'Meldpunt', contact: null }, signer: null },
    hasExplorer: false,
    showsSchema: true,
    accountCostPerMinute: 1e9,
    trustedProxies: false,
    allowedOrigins: [],
    ...more,
  });
};

/** The API for a process that the test kills. */
export const openApi = async (url: string): Promise<FastifyInstance> =>
  processApi({
    orm: await connect({ url, pool: 10, entities, migrations }),
    restrictedReads: restrictedReads((role) => connect({ url, pool: 4, entities, migrations, role })),
    streams: { limits: { overall: 2_000, perViewer: 2_000 }, checkMs: 15_000, stalledMs: 60_000 },
  });
