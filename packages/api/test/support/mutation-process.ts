import { createHash } from 'node:crypto';
import { pino } from 'pino';
import { entities, migrations } from '../../src/app/entities.js';
import { createApi } from '../../src/app/server.js';
import { dnsHostingLookup } from '../../src/features/hosting/lookup/dns-hosting-lookup.js';
import { demoAccessPolicy, demoIssuer } from '../../src/platform/auth/demo-issuer.js';
import { tokenVerifier } from '../../src/platform/auth/token-verifier.js';
import { connect } from '../../src/platform/database/orm.js';
import { restrictedReads } from '../../src/platform/database/restricted-reads.js';
import { people, type Person } from './api.js';
import { operations, type Operation } from './casework.js';
import { openLimits } from './limits.js';
import { testRulebook } from './rulebook.js';
import { testKeys } from './keys.js';

/**
 * Sends one mutation in its own process, which a test kills. Arguments: database URL, time, person, name of the mutation and
 * its input as JSON.
 */
const [url = '', instant = '', person = '', operation = '', input = '{}'] = process.argv.slice(2);
const secret = (name: string): Buffer => createHash('sha256').update(name).digest();
const now = new Date(instant);
const issuer = await demoIssuer(secret('tokens'));
const orm = await connect({ url, pool: 2, entities, migrations });
const restricted = restrictedReads((role) => connect({ url, pool: 2, entities, migrations, role }));
const app = await createApi({
  orm,
  restrictedReads: restricted,
  verifyToken: tokenVerifier(issuer.settings),
  accessPolicy: demoAccessPolicy,
  securityLog: () => {},
  keys: testKeys,
  clock: () => now,
  rulebook: testRulebook,
  isTest: true,
  logger: pino({ level: 'silent' }),
  lookup: dnsHostingLookup({ clock: () => now }),
  limits: openLimits,
  answerPage: null,
  pdfSettings: { issuer: { name: 'Meldpunt', contact: null }, signer: null },
  hasExplorer: false,
  showsSchema: true,
  accountCostPerMinute: 1e9,
  trustedProxies: false,
  allowedOrigins: [],
});
const token = await issuer.issue({ subject: person, name: person, roles: people[person as Person] }, now);
const response = await app.inject({
  method: 'POST',
  url: '/graphql',
  headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
  payload: {
    query: operations[operation as Operation],
    variables: { input: JSON.parse(input) as object },
  },
});
process.stdout.write(response.body);
await app.close();
await orm.close();
