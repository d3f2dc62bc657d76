import { join } from 'node:path';
import { readConfig, type Config } from '../../src/platform/config.js';
import type { OutsideWorld } from './outside-world.js';

interface Ground {
  readonly folder: string;
  readonly databaseUrl: string;
  readonly port: number;
}

/** What an operator would write into the environment to have this system talk to that world. */
export function settingsFor(
  { exchange, mail, registry, names, agentNames, tor }: OutsideWorld,
  { folder, databaseUrl, port }: Ground,
): { readonly system: Config; readonly agent: Config } {
  const hotline = exchange.party('BE');
  const agent = {
    REMOVAL_AGENT_ADDRESS: join(folder, 'removal-agent.sock'),
    REMOVAL_AGENT_TOKEN: 'a token that only the worker and its agent know',
  };
  const rdap = ['ip', 'autnum', 'domain'].map((object) => `${object}=${registry.url}`);
  const system = {
    ...agent,
    DATABASE_URL: databaseUrl,
    DATA_DIRECTORY: folder,
    PORT: String(port),
    LOG_LEVEL: 'silent',
    EXPLORER: '0',
    HOTLINE_NAME: 'Demo hotline',
    PUBLIC_URL: `http://127.0.0.1:${port}`,
    NOTICE_FROM: 'notices@hotline.example',
    NOTICE_CONTACT: 'contact@hotline.example',
    SMTP_URL: mail.url,
    DNS_SERVERS: names.address,
    RDAP_BOOTSTRAP_URL: registry.url,
    RDAP_SERVERS: rdap.join(','),
    ICCAM_URL: exchange.url,
    ICCAM_USERNAME: hotline.username,
    ICCAM_PASSWORD: hotline.password,
    ICCAM_ANALYST: hotline.analysts[0] ?? '',
  };
  return {
    system: readConfig(system),
    agent: readConfig({
      ...agent,
      DNS_SERVERS: agentNames.address,
      ONION_SOCKS_PROXY: `127.0.0.1:${tor.port}`,
    }),
  };
}
