import { execFile } from 'node:child_process';
import { access, readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { parse, validate } from 'graphql';
import { createBareSchema } from '../src/app/schema.js';
import { perMinute } from '../src/platform/rate-limits.js';
import { testApi, type TestApi } from './support/api.js';
import { codeIn, repository, textOf } from './support/documents.js';

let api: TestApi;
beforeAll(async () => void (api = await testApi()));
afterAll(() => api.close());

const run = promisify(execFile);

it('leads from a report to a cleared takedown by the commands of the README as they stand', async () => {
  const script = codeIn(await textOf('README.md'), 'bash').join('\n');
  api.clock.now = new Date();
  const url = await api.app.listen({ host: '127.0.0.1', port: 0 });

  const { stdout, stderr } = await run('bash', ['--norc', '-euo', 'pipefail', '-c', script], {
    env: {
      PATH: `${dirname(process.execPath)}:${process.env['PATH'] ?? ''}`,
      API: `${url}/graphql`,
      ANALYST: await api.tokenOf('analyst'),
      LIAISON: await api.tokenOf('liaison'),
    },
  });
  const answers = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { data: Record<string, unknown>; errors?: unknown });

  expect(stderr).toBe('');
  expect(answers).toMatchObject([
    { data: { reportStatus: { progress: 'RECEIVED' } } },
    { data: { recordHostingObservation: { contentItem: { hosting: { kind: 'DIRECT', country: 'BE' } } } } },
    {
      data: { recordAssessment: { assessment: { qualification: { classification: 'NATIONALLY_ILLEGAL' } } } },
    },
    {
      data: {
        routeCase: {
          outcome: 'ROUTED',
          case: {
            referrals: expect.arrayContaining([
              expect.objectContaining({ kind: 'POLICE', status: 'READY' }),
              expect.objectContaining({ kind: 'HOSTING_PROVIDER', status: 'AWAITING_CLEARANCE' }),
            ]),
          },
        },
      },
    },
    { data: { clearTakedown: { referral: { clearance: { state: 'CLEARED' } } } } },
  ]);
  expect(answers.filter(({ errors }) => errors)).toEqual([]);
}, 60_000);

const documents = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  ...(await readdir(join(repository, 'docs'), { recursive: true }))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

it.each(documents)('shows only operations in %s that the schema knows', async (document) => {
  const limits = { submissions: perMinute(1), receiptChecks: perMinute(1) };
  const schema = createBareSchema({
    limits,
    lookup: { lookUp: () => Promise.reject(new Error('not asked')) },
  });
  const operations = codeIn(await textOf(document), 'graphql');

  expect(operations.flatMap((operation) => validate(schema, parse(operation)))).toEqual([]);
});

it.each(documents)('links in %s only to what is there', async (document) => {
  const targets = [...(await textOf(document)).matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(
    ([, path]) => path ?? '',
  );

  for (const target of targets)
    await expect(access(join(repository, dirname(document), target))).resolves.toBeUndefined();
});
