import { join } from 'node:path';
import { readConfig, type Config } from '../../src/platform/config.js';
import type { OutsideWorld } from './outside-world.js';

interface Ground {
  readonly folder: string;
  readonly databaseUrl: string;
  readonly port: number;
}

/** The settings of the removal agent, which is in another network: its names lead to the web host of the demo. */
export const agentEnvironment = ({ agentNames, tor }: OutsideWorld, folder: string) => ({
  ...agentAddress(folder),
  DNS_SERVERS: agentNames.address,
  ONION_SOCKS_PROXY: `127.0.0.1:${tor.port}`,
});

const agentAddress = (folder: string) => ({
  REMOVAL_AGENT_ADDRESS: join(folder, 'removal-agent.sock'),
  REMOVAL_AGENT_TOKEN: 'a token that only the worker and its agent know',
});

/** What an operator would write into the environment to have this system talk to that world. */
export function systemEnvironment(
  { exchange, mail, registry, names }: OutsideWorld,
  { folder, port }: Pick<Ground, 'folder' | 'port'>,
) {
  const hotline = exchange.party('BE');
  const rdap = ['ip', 'autnum', 'domain'].map((object) => `${object}=${registry.url}`);
  return {
    ...agentAddress(folder),
    PORT: String(port),
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
}

/** The settings of a run with a database, a folder and a port of its own. */
export function settingsFor(
  outside: OutsideWorld,
  { folder, databaseUrl, port }: Ground,
): { readonly system: Config; readonly agent: Config } {
  return {
    system: readConfig({
      ...systemEnvironment(outside, { folder, port }),
      DATABASE_URL: databaseUrl,
      DATA_DIRECTORY: folder,
      LOG_LEVEL: 'silent',
      EXPLORER: '0',
    }),
    agent: readConfig(agentEnvironment(outside, folder)),
  };
}
