import { createHash } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { pino } from 'pino';
import { Writable } from 'node:stream';
import { Role } from '@meldpunt/domain';
import { createApi, type ApiParts } from '../../src/app/server.js';
import { noticePortsOf } from '../../src/app/notices.js';
import type { System } from '../../src/app/system.js';
import type { RemovalAgent } from '../../src/features/removal/index.js';
import { dnsHostingLookup } from '../../src/features/hosting/lookup/dns-hosting-lookup.js';
import { demoAccessPolicy, demoIssuer } from '../../src/platform/auth/demo-issuer.js';
import { securityLog } from '../../src/platform/logging/security-log.js';
import { tokenVerifier } from '../../src/platform/auth/token-verifier.js';
import { perMinute } from '../../src/platform/rate-limits.js';
import { openLimits } from './limits.js';
import { createOutbound } from '../../src/platform/outbound/outbound.js';
import type { NoticeConfig } from '../../src/platform/notice-config.js';
import { testRulebook } from './rulebook.js';
import { closedDnsAddress } from '../../counterparts/dns-server.js';
import { keepForReuse, reusableDatabase, type TestDatabase } from './database.js';
import { pdfSettings } from './pdf-settings.js';
import { testKeys } from './keys.js';

/** The response to a GraphQL request. */
export interface Answer<Data = any> {
  readonly status: number;
  readonly data: Data;
  readonly errors: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

/** The API on its own database, called by different persons. */
export interface TestApi {
  readonly app: FastifyInstance;
  readonly database: TestDatabase;
  /** The parts that the API uses; a worker of the test uses the same. */
  readonly system: System;
  /** Whether its worker prepares notices: only in tests that configure the recipients. */
  readonly preparesNotices: boolean;
  /** Sends an operation. `as` is one of `people`; without it, the caller is an anonymous reporter. */
  readonly send: <Data = any>(document: string, variables?: object, as?: Person) => Promise<Answer<Data>>;
  readonly tokenOf: (person: Person) => Promise<string>;
  /** The time of the API, which a test can set. */
  readonly clock: { now: Date };
  /** Everything logged so far. */
  readonly log: () => string;
  readonly close: () => Promise<void>;
}

/** People of the tests: one per role, and more where a test needs several with the same role. */
export const people = {
  analyst: [Role.ANALYST],
  secondAnalyst: [Role.ANALYST],
  thirdAnalyst: [Role.ANALYST],
  supervisor: [Role.SUPERVISOR],
  secondSupervisor: [Role.SUPERVISOR],
  liaison: [Role.LIAISON],
  auditor: [Role.AUDITOR],
  administrator: [Role.ADMINISTRATOR],
  welfare: [Role.WELFARE],
  integrator: [Role.INTEGRATOR],
} as const satisfies Record<string, readonly Role[]>;
export type Person = keyof typeof people;

/** Lets everybody sign in once, except for `but`: the first sign-in writes an audit entry. */
export async function signIn(api: Pick<TestApi, 'send'>, but: readonly Person[] = []): Promise<void> {
  for (const person of Object.keys(people) as Person[])
    if (!but.includes(person)) await api.send('{ viewer { id } }', {}, person);
}

const secret = (name: string): Buffer => createHash('sha256').update(name).digest();

/** Reports every address as online, so that checks have no effect. */
const stillThere: RemovalAgent = {
  check: async () => ({ status: 200, redirect: null, method: 'HEAD' }),
  close: async () => {},
};

/** The settings of notices: an unreachable registry and no mail server. */
export const noticeSettings: NoticeConfig = {
  organisation: 'A hotline',
  publicUrl: 'https://hotline.example',
  from: 'notices@hotline.example',
  contact: 'contact@hotline.example',
  returnDomain: 'return.hotline.example',
  smtp: null,
  bouncePort: null,
  rdapBootstrapUrl: 'http://127.0.0.1:9/',
  rdapServers: [],
  answersPerMinute: 60,
};

/** Starts the API in this process, without a network. Lookups have no name server unless one is given. */
export async function testApi(
  overrides: Partial<ApiParts & System> & { readonly dnsServer?: string } = {},
): Promise<TestApi> {
  const database = await reusableDatabase();
  const clock = { now: new Date('2026-11-20T09:00:00.000Z') };
  const issuer = await demoIssuer(secret('tokens'));
  const lines: string[] = [];
  const lineWriter = new Writable({
    write: (chunk: Buffer, _encoding, done) => (lines.push(chunk.toString()), done()),
  });
  const logger = pino({ level: 'trace' }, lineWriter);
  const { dnsServer = await closedDnsAddress(), ...parts } = overrides;
  const outbound = createOutbound({ mode: 'test', configuredHosts: new Set() });
  const lookup = dnsHostingLookup({
    clock: () => clock.now,
    servers: [dnsServer],
    timeoutMs: 20_000,
    tries: 1,
  });
  const system: System = {
    orm: database.appOrm,
    databaseUrl: database.appUrl,
    restrictedReads: database.restrictedReads,
    keys: testKeys,
    clock: () => clock.now,
    rulebook: testRulebook,
    isTest: true,
    logger,
    outbound,
    iccam: null,
    auditHeads: null,
    removalAgent: stillThere,
    secondAgent: null,
    lookup,
    notices: noticePortsOf(noticeSettings, { outbound, lookup, clock: () => clock.now }),
    ...parts,
    close: () => outbound.close(),
  };
  const app = await createApi({
    verifyToken: tokenVerifier(issuer.settings),
    accessPolicy: demoAccessPolicy,
    securityLog: securityLog(lineWriter),
    limits: openLimits,
    answerPage: { organisation: 'A hotline', limit: perMinute(10_000) },
    pdfSettings,
    hasExplorer: false,
    showsSchema: true,
    accountCostPerMinute: 1e9,
    trustedProxies: false,
    allowedOrigins: [],
    ...parts,
    ...system,
  });
  const tokens = new Map<string, string>();
  const tokenOf = async (person: Person): Promise<string> => {
    // Tokens expire, so each hour of the test clock has a new one.
    const key = `${person} ${clock.now.toISOString().slice(0, 13)}`;
    const known =
      tokens.get(key) ??
      (await issuer.issue({ subject: person, name: person, roles: people[person] }, clock.now));
    tokens.set(key, known);
    return known;
  };
  return {
    app,
    database,
    system,
    preparesNotices: parts.notices !== undefined,
    tokenOf,
    clock,
    log: () => lines.join(''),
    send: async (query, variables = {}, as) => {
      const response = await app.inject({
        method: 'POST',
        url: '/graphql',
        headers: {
          'content-type': 'application/json',
          ...(as ? { authorization: `Bearer ${await tokenOf(as)}` } : {}),
        },
        payload: { query, variables },
      });
      const body = response.json<{ data?: any; errors?: Answer['errors'] }>();
      return { status: response.statusCode, data: body.data, errors: body.errors ?? [] };
    },
    close: async () => {
      await app.close();
      await system.close();
      keepForReuse(database);
    },
  };
}
