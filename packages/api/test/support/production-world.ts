import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startSimulator, type Simulator } from '../../iccam-simulator/simulator.js';
import { demoIssuer } from '../../src/platform/auth/demo-issuer.js';
import { iccamClientOf } from './iccam-client.js';
import { startTcpProxy, type TcpProxy } from './tcp-proxy.js';
import { freePort } from './own-postgres.js';
import { providerWorld, type ProviderWorld } from './provider.js';
import { supervise, type Supervised } from './supervised.js';
import { startWebhookPartner, type WebhookPartner } from './webhook-partner.js';
import { testKeyFile, testKeys } from './keys.js';

/**
 * The API and a worker in their own processes as in production, each with a TCP proxy to the database server of the tests,
 * and every partner on loopback.
 */
export interface ProductionWorld {
  /** The same database without a proxy, also used to prepare cases. */
  readonly inside: ProviderWorld;
  readonly proxies: Readonly<Record<'api' | 'worker', TcpProxy>>;
  readonly programs: Readonly<Record<'api' | 'worker', Supervised>>;
  readonly urls: Readonly<Record<'api' | 'worker', string>>;
  readonly exchange: Simulator;
  readonly receiver: WebhookPartner;
  readonly stop: () => Promise<void>;
}

const keyOf = (name: string): string => `${name} 0123456789 `.repeat(2);
const sha256 = (text: string): Buffer => createHash('sha256').update(text).digest();

/**
 * Starts everything on the database server that the tests of this process use. `apiSettings` returns more settings of the
 * API.
 */
export async function productionWorld(
  apiSettings: (databaseUrl: string) => Readonly<Record<string, string>> = () => ({}),
): Promise<ProductionWorld> {
  const clock = () => new Date();
  const exchange = await startSimulator({ clock });
  const ours = iccamClientOf(exchange, { clock });
  const receiver = await startWebhookPartner();
  const inside = await providerWorld({
    iccam: ours.client,
    keys: { receipt: sha256(keyOf('receipts')), data: sha256(keyOf('data')), envelopes: testKeys.envelopes },
  });
  inside.api.clock.now = new Date();
  const keys = await publishedKeys();
  const folder = await mkdtemp(join(tmpdir(), 'meldpunt-outages-'));
  const databasePort = Number(new URL(inside.api.system.databaseUrl).port);
  const proxies = { api: await startTcpProxy(databasePort), worker: await startTcpProxy(databasePort) };
  const ports = { api: await freePort(), worker: await freePort() };
  const party = exchange.party('BE');
  const registers = `http://127.0.0.1:${inside.proxies.rdap.port}/`;
  const shared = {
    NODE_ENV: 'production',
    HOST: '127.0.0.1',
    PORT: String(ports.api),
    LOG_LEVEL: 'error',
    DATA_DIRECTORY: folder,
    RECEIPT_KEY: keyOf('receipts'),
    DATA_KEY: keyOf('data'),
    KEY_FILE: await testKeyFile(join(folder, 'keys.json')),
    OIDC_ISSUER: keys.issuer,
    OIDC_JWKS_URL: keys.url,
    // The tokens of the tests are valid for thirty days, and their people have no recorded vetting.
    OIDC_MAX_TOKEN_SECONDS: '2592000',
    VETTING_REQUIRED: '0',
    DNS_SERVERS: inside.dns.address,
    RDAP_SERVERS: ['ip', 'autnum', 'domain'].map((object) => `${object}=${registers}`).join(','),
    RDAP_BOOTSTRAP_URL: registers,
    SMTP_URL: `smtp://127.0.0.1:${inside.proxies.mail.port}`,
    SMTP_REQUIRE_TLS: '0',
    NOTICE_FROM: 'notices@hotline.example',
    PUBLIC_URL: 'https://hotline.example',
    ICCAM_URL: exchange.url,
    ICCAM_USERNAME: party.username,
    ICCAM_PASSWORD: party.password,
    ICCAM_ANALYST: party.analysts[0] ?? '',
    FREE_REPORTS_PER_CALLER: '100000',
    FREE_REPORTS_OVERALL: '100000',
    WORKER_HEALTH_PORT: String(ports.worker),
  };
  const through = ({ port }: TcpProxy): string => {
    const url = new URL(inside.api.system.databaseUrl);
    url.host = `127.0.0.1:${port}`;
    return url.href;
  };
  const programs = {
    api: supervise('src/main', {
      ...shared,
      DATABASE_URL: through(proxies.api),
      ...apiSettings(inside.api.system.databaseUrl),
    }),
    worker: supervise('src/worker', { ...shared, DATABASE_URL: through(proxies.worker) }),
  };
  return {
    inside,
    proxies,
    programs,
    urls: { api: `http://127.0.0.1:${ports.api}`, worker: `http://127.0.0.1:${ports.worker}` },
    exchange,
    receiver,
    stop: async () => {
      await Promise.all([programs.api.stop(), programs.worker.stop()]);
      await Promise.all([proxies.api.stop(), proxies.worker.stop()]);
      await inside.stop();
      await Promise.all([ours.close(), exchange.close(), receiver.stop()]);
      keys.server.close();
      keys.server.closeAllConnections();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Serves the public keys of the issuer of the test tokens. */
async function publishedKeys(): Promise<{ url: string; issuer: string; server: Server }> {
  const { settings } = await demoIssuer(sha256('tokens'));
  const keys = 'set' in settings.keys ? settings.keys.set : { keys: [] };
  const server = createServer((_request, response) =>
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(keys)),
  );
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/keys`, issuer: settings.issuer, server };
}
