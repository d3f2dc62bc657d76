import { access } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { environmentVariables, requiredInProduction } from '../src/platform/config.js';
import { repository, textOf } from './support/documents.js';

interface Compose {
  readonly services: Record<
    string,
    { readonly environment: Record<string, string>; readonly healthcheck: object }
  >;
}

const { safeLoad } = createRequire(import.meta.url)('js-yaml') as { safeLoad: (text: string) => Compose };

it('gives the API in the composition every variable that production needs, and none that it does not know', async () => {
  const { api } = safeLoad(await textOf('docker-compose.yml')).services;
  const given = Object.keys(api?.environment ?? {});

  expect(given).toEqual(expect.arrayContaining([...requiredInProduction]));
  expect(given.filter((name) => !environmentVariables.includes(name))).toEqual([]);
});

it('gives no secret a default', async () => {
  const text = await textOf('docker-compose.yml');

  for (const secret of ['POSTGRES_PASSWORD', 'RECEIPT_KEY', 'DATA_KEY']) {
    const uses = [...text.matchAll(new RegExp(`\\$\\{${secret}[^}]*\\}`, 'g'))].map(([use]) => use);
    expect(uses).not.toEqual([]);
    expect(uses.filter((use) => !use.startsWith(`\${${secret}:?`))).toEqual([]);
  }
});

it('checks the health of every service', async () => {
  const { services } = safeLoad(await textOf('docker-compose.yml'));

  expect(Object.entries(services).filter(([, { healthcheck }]) => healthcheck === undefined)).toEqual([]);
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
