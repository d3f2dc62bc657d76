import { sql } from 'kysely';
import { kysely } from '../../src/platform/database/kysely.js';
import type { Attempt, ChannelPort } from '../../src/features/hand-overs/index.js';
import { inProcessAgent } from '../../src/features/removal/agent/in-process-agent.js';
import { mayReach } from '../../src/platform/outbound/may-reach.js';
import { testApi, type TestApi } from './api.js';
import { freshUrl, perform } from './casework.js';
import { startDnsServer, type DnsServer, type DnsZone } from '../../counterparts/dns-server.js';
import { later, legsOf, routedCase, type RoutedCase } from './journeys.js';
import { startWebHost, type WebHost } from '../../counterparts/web-host.js';
import { workUntilIdle } from './work.js';

/** An API whose removal watch checks a real web host on loopback, with a DNS server of the test. */
export interface WatchedApi extends TestApi {
  readonly host: WebHost;
  /** Every delivered event in order, as `CHANNEL EVENT`. */
  readonly delivered: string[];
  /** Moves the clock forward by some hours, and runs the due jobs every few hours. */
  readonly pass: (hours: number, every?: number) => Promise<void>;
}

const confirmed: Attempt = { outcome: 'CONFIRMED', proof: {} };

/** Starts it. `zone` is the DNS zone for hosting lookups; the agent finds every host on loopback. */
export async function watchedApi(
  zone: DnsZone = {},
  overrides: Parameters<typeof testApi>[0] = {},
): Promise<WatchedApi> {
  const host = await startWebHost();
  const everyName = new Proxy({} as DnsZone, {
    get: (_zone, name: string) => (name.startsWith('gone-') ? undefined : { A: ['127.0.0.1'] }),
  });
  const names: DnsServer = await startDnsServer(everyName);
  const places: DnsServer = await startDnsServer(zone);
  const removalAgent = inProcessAgent({
    mayConnect: (name, address) => mayReach({ mode: 'test', configuredHosts: new Set() }, name, address),
    dnsServers: [names.address],
    timeoutMs: 20_000,
    maxRedirects: 3,
    spacingMs: 0,
  });
  const api = await testApi({ removalAgent, dnsServer: places.address, ...overrides });
  const delivered: string[] = [];
  const channel: ChannelPort = {
    deliver: async ({ channel: way, event }) => (delivered.push(`${way} ${event}`), confirmed),
  };
  const channels = { POLICE_FEED: channel, ICCAM: channel, NOTICE: channel, WEBHOOK: channel };
  return {
    ...api,
    host,
    delivered,
    pass: async (hours, every = 6) => {
      for (let left = hours; left > 0; left -= every) {
        await workUntilIdle(api, { channels });
        later(api, 60 * Math.min(every, left));
      }
      await workUntilIdle(api, { channels });
    },
    close: async () => {
      await Promise.all([host.stop(), names.stop(), places.stop()]);
      await api.close();
    },
  };
}

/** The URL of an existing page on the web host. */
export function watchedUrl(
  { host }: WatchedApi,
  path = `/page-${Math.random().toString(36).slice(2)}`,
): string {
  host.serve(path, 200);
  const url = new URL(freshUrl());
  return `http://${url.hostname}:${host.port}${path}`;
}

/** A case hosted at home with a cleared takedown and a sent notice. */
export async function noticedCase(
  api: WatchedApi,
  url = watchedUrl(api),
): Promise<RoutedCase & { url: string }> {
  const routed = await routedCase(api, { url });
  const police = routed.legs['POLICE'];
  await perform(
    api,
    'clearTakedown',
    { referralId: police?.id, expectedVersion: police?.version },
    'liaison',
  );
  await markSent(api, routed.caseId, 'HOSTING_PROVIDER');
  return { ...routed, url, legs: await legsOf(api, routed.caseId) };
}

/** Marks a referral as sent, as its channel would. */
export const markSent = (api: TestApi, caseId: string, kind: string) =>
  sql`update referral set status = 'SENT', sent_at = ${api.clock.now}, version = version + 1
    where case_id = ${caseId} and kind = ${kind} and status = 'READY'`.execute(
    kysely(api.database.orm.em.fork()),
  );

/** Completes the police referral of a case. */
export async function completePoliceReferral(api: TestApi, caseId: string): Promise<void> {
  const { POLICE: police } = await legsOf(api, caseId);
  await perform(
    api,
    'completeReferral',
    { referralId: police?.id, expectedVersion: police?.version, outcome: 'INVESTIGATED' },
    'liaison',
  );
}

/** The state of the watch of an item, read from its tables. */
export async function watchOf(api: TestApi, itemId: string) {
  const { rows } = await sql<{ state: string; next: Date | null; because: string; outcomes: string }>`
    select state, next_check_at as next, next_check_because as because,
      (select string_agg(outcome, ' ' order by observed_at, id) from reachability_observation o
        where o.content_item_id = w.content_item_id) as outcomes
    from removal_watch w where content_item_id = ${itemId}
  `.execute(kysely(api.database.orm.em.fork()));
  return rows[0];
}

/** The open work items of a case. */
export async function openWork(
  api: TestApi,
  caseId: string,
): Promise<readonly { kind: string; cause: string | null; urgent: boolean }[]> {
  const { rows } = await sql<{ kind: string; cause: string | null; urgent: boolean }>`
    select kind, cause, queue_band = 0 as urgent from work_item
    where case_id = ${caseId} and settled_at is null and kind <> 'REFERRAL_OVERDUE' order by opened_at, kind
  `.execute(kysely(api.database.orm.em.fork()));
  return rows;
}
