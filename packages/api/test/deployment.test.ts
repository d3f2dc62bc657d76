import { access } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import {
  agentVariables,
  environmentVariables,
  readConfig,
  requiredInProduction,
} from '../src/platform/config.js';
import { repository, textOf } from './support/documents.js';

interface Compose {
  readonly services: Record<
    string,
    {
      readonly environment?: Record<string, string>;
      readonly healthcheck?: object;
      readonly networks?: readonly string[];
    }
  >;
}

const { safeLoad } = createRequire(import.meta.url)('js-yaml') as { safeLoad: (text: string) => Compose };

const services = async () => safeLoad(await textOf('docker-compose.yml')).services;

it.each(['api', 'worker'])(
  'gives the %s in the composition every variable that production needs, and none that it does not know',
  async (name) => {
    const given = Object.keys((await services())[name]?.environment ?? {});

    expect(given).toEqual(expect.arrayContaining([...requiredInProduction]));
    expect(given.filter((one) => !environmentVariables.includes(one))).toEqual([]);
  },
);

it.each(['api', 'worker'])('gives the %s values that it starts with', async (name) => {
  const { environment = {} } = (await services())[name] ?? {};
  const secret = 'a secret of thirty-two characters';
  const filled = Object.entries(environment).map(([variable, text]) => [
    variable,
    String(text)
      .replace(/\$\{\w+:-([^}]*)\}/g, '$1')
      .replace(/\$\{PUBLIC_URL[^}]*\}|\$\{OIDC_\w+[^}]*\}/g, 'https://hotline.example')
      .replace(/\$\{NOTICE_FROM[^}]*\}/g, 'notices@hotline.example')
      .replace(/\$\{POSTGRES_PASSWORD[^}]*\}/g, 'password')
      .replace(/\$\{\w+:\?[^}]*\}/g, secret),
  ]);

  const config = readConfig(Object.fromEntries(filled));

  expect(config).toMatchObject({ isProduction: true, deliveryMode: 'test', testHosts: ['mail'] });
  expect(config.notices.smtp?.url).toBe('smtp://mail:1025');
});

it('gives the removal agent what it reads and nothing that opens anything else', async () => {
  const agent = (await services())['removal-agent'];

  expect(Object.keys(agent?.environment ?? {}).sort()).toEqual([...agentVariables].sort());
  expect(agent?.networks).toEqual(['outside']);
});

it('gives no secret a default', async () => {
  const text = await textOf('docker-compose.yml');

  for (const secret of ['POSTGRES_PASSWORD', 'RECEIPT_KEY', 'DATA_KEY', 'REMOVAL_AGENT_TOKEN']) {
    const uses = [...text.matchAll(new RegExp(`\\$\\{${secret}[^}]*\\}`, 'g'))].map(([use]) => use);
    expect(uses).not.toEqual([]);
    expect(uses.filter((use) => !use.startsWith(`\${${secret}:?`))).toEqual([]);
  }
});

it('checks the health of every service', async () => {
  const all = await services();

  expect(Object.entries(all).filter(([, { healthcheck }]) => healthcheck === undefined)).toEqual([]);
});

it('copies only what is there into the image, and runs it as nobody special', async () => {
  const lines = (await textOf('Dockerfile')).split('\n');
  const sources = lines
    .filter((line) => line.startsWith('COPY ') && !line.includes('--from'))
    .flatMap((line) => line.split(' ').slice(1, -1));

  expect(sources).toContain('packages');
  for (const source of sources) await expect(access(join(repository, source))).resolves.toBeUndefined();
  expect(lines.findLast((line) => line.startsWith('USER '))).toBe('USER node');
});
