import { noticePortsOf } from '../../src/app/notices.js';
import { dnsHostingLookup } from '../../src/features/hosting/lookup/dns-hosting-lookup.js';
import type { System } from '../../src/app/system.js';
import { createOutbound } from '../../src/platform/outbound/outbound.js';
import { testApi, type TestApi } from './api.js';
import { operations, perform } from './casework.js';
import { startDnsServer, type DnsServer, type DnsZone } from './dns-server.js';
import { later, routedCase, type RoutedCase } from './journeys.js';
import { startMailServer, type MailServer, type ReceivedMail } from './mail-server.js';
import { rdapNetwork, startRdapServer, type RdapServer } from './rdap-server.js';
import { workUntilIdle } from './work.js';

/** The world around notices, on loopback: names, registers, a mail server, and the API with its worker between them. */
export interface ProviderWorld {
  readonly api: TestApi;
  readonly mail: MailServer;
  readonly rdap: RdapServer;
  readonly dns: DnsServer;
  /** Where each name leads; may be changed. */
  readonly zone: Record<string, DnsZone[string]>;
  /** A case about an address of this host, hosted at home, routed, its notice not yet cleared. */
  readonly gatedCase: (options?: {
    host?: string;
    path?: string;
    findings?: object;
  }) => Promise<RoutedCase & { url: string }>;
  /** The same, cleared by police. */
  readonly clearedCase: (options?: {
    host?: string;
    path?: string;
    findings?: object;
  }) => Promise<RoutedCase & { url: string }>;
  readonly clear: (routed: RoutedCase, clearanceReference?: string) => Promise<void>;
  /** Approves every contact that waits for it. */
  readonly approveAll: () => Promise<void>;
  /** Lets this much time pass, and everything that is due happen. */
  readonly pass: (minutes?: number) => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** The one answer link in a message. */
export const linkIn = ({ email }: ReceivedMail): string =>
  /https?:\/\/\S+\/answer\/\S+/.exec(email.text ?? '')?.[0] ?? '';
export const pathOf = (link: string): string => new URL(link).pathname;

let hosts = 0;

export async function providerWorld(overrides: Partial<System> = {}): Promise<ProviderWorld> {
  const zone: Record<string, DnsZone[string]> = {};
  const dns = await startDnsServer(zone);
  const mail = await startMailServer();
  const rdap = await startRdapServer({ 'ip/192.0.2.7': rdapNetwork('abuse@hosting.example') });
  const outbound = createOutbound({ mode: 'test', configuredHosts: new Set() });
  const clock = () => api.clock.now;
  const lookup = dnsHostingLookup({ clock, servers: [dns.address], timeoutMs: 500, tries: 1 });
  const notices = noticePortsOf(
    {
      organisation: 'A hotline',
      publicUrl: 'https://hotline.example',
      from: 'notices@hotline.example',
      contact: 'contact@hotline.example',
      returnDomain: 'return.hotline.example',
      smtp: { url: mail.url, requiresTls: false, dkim: null },
      bouncePort: null,
      rdapBootstrapUrl: rdap.url,
      rdapServers: (['ip', 'autnum', 'domain'] as const).map((object) => ({
        object,
        suffix: null,
        server: rdap.url,
      })),
      answersPerMinute: 60,
    },
    { outbound, lookup, clock },
  );
  const api: TestApi = await testApi({ dnsServer: dns.address, notices, ...overrides });

  const gatedCase: ProviderWorld['gatedCase'] = async ({
    host = `site-${++hosts}.example`,
    path = 'page',
    findings,
  } = {}) => {
    zone[host] ??= { A: ['192.0.2.7'] };
    const url = `https://${host}/${path}`;
    return { ...(await routedCase(api, { url, country: 'BE', ...(findings ? { findings } : {}) })), url };
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
    zone,
    gatedCase,
    clear,
    clearedCase: async (options) => {
      const routed = await gatedCase(options);
      await clear(routed, 'PK-17');
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
    stop: async () => {
      await api.close();
      await outbound.close();
      await Promise.all([dns.stop(), mail.stop(), rdap.stop()]);
    },
  };
}
