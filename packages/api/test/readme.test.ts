import { execFile } from 'node:child_process';
import { access, readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { parse, validate } from 'graphql';
import { testApi, type TestApi } from './support/api.js';
import { createChannels } from '../src/app/channels.js';
import { createTasks } from '../src/app/tasks.js';
import { runWorker, type RunningWorker } from '../src/platform/jobs/run-worker.js';
import { createBareSchema } from '../src/app/schema.js';
import { openLimits } from './support/limits.js';
import { codeIn, repository, textOf } from './support/documents.js';
import { workContext } from './support/work.js';

let api: TestApi;
let worker: RunningWorker;
beforeAll(async () => {
  api = await testApi();
  api.clock.now = new Date();
  worker = await runWorker({
    connectionString: api.system.databaseUrl,
    concurrency: 1,
    tasks: createTasks(api.system, createChannels(api.system)),
    schedule: {},
    workContext: () => workContext(api),
    logger: api.system.logger,
  });
});
afterAll(async () => {
  await worker.stop();
  await api.close();
});

const run = promisify(execFile);

it('runs the commands of the README from a report to a cleared takedown', async () => {
  const script = codeIn(await textOf('README.md'), 'bash').join('\n');
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
    { data: { referral: { status: 'SENT' } } },
    { data: { clearTakedown: { referral: { clearance: { state: 'CLEARED' } } } } },
  ]);
  expect(answers.filter(({ errors }) => errors)).toEqual([]);
});

const documents = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  ...(await readdir(join(repository, 'docs'), { recursive: true }))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

it.each(documents)('shows only valid operations in %s', async (document) => {
  const limits = openLimits;
  const schema = createBareSchema({
    limits,
    lookup: { lookUp: () => Promise.reject(new Error('not asked')) },
  });
  const operations = codeIn(await textOf(document), 'graphql');

  expect(operations.flatMap((operation) => validate(schema, parse(operation)))).toEqual([]);
});

it.each(documents)('has only valid links in %s', async (document) => {
  const targets = [...(await textOf(document)).matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(
    ([, path]) => path ?? '',
  );

  for (const target of targets)
    await expect(access(join(repository, dirname(document), target))).resolves.toBeUndefined();
});
