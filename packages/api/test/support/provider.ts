import { belgianCalendar, sendableAt } from '@meldpunt/domain';
import { noticePortsOf } from '../../src/app/notices.js';
import { dnsHostingLookup } from '../../src/features/hosting/lookup/dns-hosting-lookup.js';
import type { System } from '../../src/app/system.js';
import { createOutbound } from '../../src/platform/outbound/outbound.js';
import { noticeSettings, testApi, type TestApi } from './api.js';
import { operations, perform } from './casework.js';
import { startDnsServer, type DnsServer, type DnsZone } from '../../counterparts/dns-server.js';
import { later, routedCase, type RoutedCase } from './journeys.js';
import { startTcpProxy, type TcpProxy } from './tcp-proxy.js';
import { startMailServer, type MailServer, type ReceivedMail } from '../../counterparts/mail-server.js';
import { rdapNetwork, startRdapServer, type RdapServer } from '../../counterparts/rdap-server.js';
import { proposedContact } from './notices.js';
import { sqlRows } from './rows.js';
import { workUntilIdle } from './work.js';

/** The API with its worker, and DNS, RDAP and mail servers on loopback. */
export interface ProviderWorld {
  readonly api: TestApi;
  readonly mail: MailServer;
  readonly rdap: RdapServer;
  readonly dns: DnsServer;
  /** TCP proxies to the mail server and the registry, which can be disconnected. */
  readonly proxies: Readonly<Record<'mail' | 'rdap', TcpProxy>>;
  /** The DNS zone, which a test can change. */
  readonly zone: Record<string, DnsZone[string]>;
  /** A new network with its own abuse contact, which is approved by default. */
  readonly newProvider: (options?: { approved?: boolean; more?: object; ip?: string }) => Promise<Provider>;
  /** The messages received by a mailbox. */
  readonly mailTo: (email: string) => readonly ReceivedMail[];
  /** The open work items about a referral or contact, as `KIND cause`. */
  readonly workAbout: (key: string) => Promise<readonly string[]>;
  /** A routed case about an address of this host, hosted at home, whose takedown waits for clearance. */
  readonly gatedCase: (options?: CaseOptions) => Promise<ProviderCase>;
  /** The same, after clearance. */
  readonly clearedCase: (options?: CaseOptions) => Promise<ProviderCase>;
  readonly clear: (routed: RoutedCase, clearanceReference?: string) => Promise<void>;
  /** Approves every proposed contact. */
  readonly approveAll: () => Promise<void>;
  /** Moves the clock forward and runs the jobs that are due. */
  readonly pass: (minutes?: number) => Promise<void>;
  /** Cancels all pending work, and moves the clock to the next Monday that is no holiday, at 09:00 UTC. */
  readonly nextMonday: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

export interface Provider {
  readonly ip: string;
  readonly email: string;
}

interface CaseOptions {
  readonly host?: string;
  readonly path?: string;
  readonly findings?: object;
  readonly at?: Provider;
}

/** A case with its address and the referral to its provider. */
export type ProviderCase = RoutedCase & {
  readonly url: string;
  readonly host: string;
  readonly referralId: string;
};

/** The answer link in a message. */
export const answerLinkIn = ({ email }: ReceivedMail): string =>
  /https?:\/\/\S+\/answer\/\S+/.exec(email.text ?? '')?.[0] ?? '';
export const pathOf = (link: string): string => new URL(link).pathname;

let counter = 0;

export async function providerWorld(overrides: Partial<System> = {}): Promise<ProviderWorld> {
  const zone: Record<string, DnsZone[string]> = {};
  const dns = await startDnsServer(zone);
  const mail = await startMailServer();
  const rdap = await startRdapServer({ 'ip/192.0.2.7': rdapNetwork('abuse@hosting.example') });
  const proxies = {
    mail: await startTcpProxy(mail.port),
    rdap: await startTcpProxy(Number(new URL(rdap.url).port)),
  };
  const registers = `http://127.0.0.1:${proxies.rdap.port}/`;
  const outbound = createOutbound({ mode: 'test', configuredHosts: new Set() });
  const clock = () => api.clock.now;
  const lookup = dnsHostingLookup({ clock, servers: [dns.address], timeoutMs: 20_000, tries: 1 });
  const notices = noticePortsOf(
    {
      ...noticeSettings,
      smtp: {
        url: `smtp://127.0.0.1:${proxies.mail.port}`,
        requiresTls: false,
        heloName: 'mail.hotline.example',
        dkim: null,
      },
      rdapBootstrapUrl: registers,
      rdapServers: (['ip', 'autnum', 'domain'] as const).map((object) => ({
        object,
        suffix: null,
        server: registers,
      })),
    },
    { outbound, lookup, clock },
  );
  const api: TestApi = await testApi({ dnsServer: dns.address, notices, ...overrides });

  const gatedCase: ProviderWorld['gatedCase'] = async ({
    host = `site-${++counter}.example`,
    path = 'page',
    findings,
    at,
  } = {}) => {
    zone[host] ??= { A: [at?.ip ?? '192.0.2.7'] };
    const url = `https://${host}/${path}`;
    const routed = await routedCase(api, { url, country: 'BE', ...(findings ? { findings } : {}) });
    return { ...routed, url, host, referralId: routed.legs['HOSTING_PROVIDER']?.id ?? '' };
  };
  const newProvider: ProviderWorld['newProvider'] = async ({
    approved = true,
    more = {},
    ip = `198.51.100.${(counter + 1) % 250}`,
  } = {}) => {
    counter += 1;
    const provider = { ip, email: `abuse@hosting-${counter}.example` };
    const cidr = { cidr0_cidrs: [{ v4prefix: provider.ip, length: 32 }] };
    rdap.replies = {
      ...rdap.replies,
      [`ip/${provider.ip}`]: rdapNetwork(provider.email, { ...cidr, ...more }),
    };
    if (approved) {
      const { id } = await proposedContact(api, provider.email);
      await perform(
        api,
        'approveAbuseContact',
        { contactId: id, expectedVersion: 1, language: 'EN' },
        'analyst',
      );
    }
    return provider;
  };
  const clear: ProviderWorld['clear'] = async ({ legs }, clearanceReference) => {
    const { id, version } = legs['POLICE'] ?? { id: '', version: 0 };
    await perform(
      api,
      'clearTakedown',
      { referralId: id, expectedVersion: version, ...(clearanceReference ? { clearanceReference } : {}) },
      'liaison',
    );
  };
  return {
    api,
    mail,
    rdap,
    dns,
    proxies,
    zone,
    gatedCase,
    newProvider,
    mailTo: (email) => mail.received.filter(({ to }) => to.includes(email)),
    workAbout: async (key) => {
      const rows = await sqlRows(
        api,
        `select kind, cause from work_item where subject_key = ? and settled_at is null
         and kind <> 'REFERRAL_OVERDUE' order by opened_at, kind`,
        [key],
      );
      return rows.map(({ kind, cause }) => `${kind} ${cause}`);
    },
    clear,
    clearedCase: async (options) => {
      const routed = await gatedCase(options);
      await clear(routed, 'PK-17');
      await workUntilIdle(api);
      return routed;
    },
    approveAll: async () => {
      const { data } = await api.send(
        '{ abuseContacts(first: 100, filter: { status: [PROPOSED] }) { nodes { id version } } }',
        {},
        'analyst',
      );
      for (const { id, version } of data.abuseContacts.nodes)
        await api.send(
          operations.approveAbuseContact,
          { input: { contactId: id, expectedVersion: version } },
          'analyst',
        );
    },
    pass: async (minutes = 0) => {
      later(api, minutes);
      await workUntilIdle(api);
    },
    nextMonday: async () => {
      await sqlRows(api, 'delete from graphile_worker._private_jobs');
      await sqlRows(
        api,
        `update hand_over set status = 'CALLED_OFF', called_off_because = 'TEST', ended_at = now() where status in ('PENDING', 'DEAD')`,
      );
      const next = new Date(api.clock.now);
      next.setUTCHours(9, 0, 0, 0);
      do next.setUTCDate(next.getUTCDate() + ((8 - next.getUTCDay()) % 7 || 7));
      while (+sendableAt(next, false, belgianCalendar) !== +next);
      api.clock.now = next;
    },
    stop: async () => {
      await api.close();
      await outbound.close();
      await Promise.all([dns.stop(), proxies.mail.stop(), proxies.rdap.stop()]);
      await Promise.all([mail.stop(), rdap.stop()]);
    },
  };
}
