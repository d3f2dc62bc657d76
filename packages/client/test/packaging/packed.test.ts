import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { stubServer, type StubServer } from '../support/stub-server.js';

const run = promisify(execFile);
const packageFolder = fileURLToPath(new URL('../..', import.meta.url));

let consumer: string;
let installed: string;
let stub: StubServer;

beforeAll(async () => {
  consumer = await mkdtemp(join(tmpdir(), 'meldpunt-client-'));
  installed = join(consumer, 'node_modules/@meldpunt/client');
  await mkdir(installed, { recursive: true });
  await run('npm', ['pack', '--silent', '--pack-destination', consumer], { cwd: packageFolder });
  await run('tar', [
    '-xzf',
    join(consumer, 'meldpunt-client-0.1.0.tgz'),
    '-C',
    installed,
    '--strip-components=1',
  ]);
  stub = await stubServer({ body: JSON.stringify({ data: { viewer: { name: 'An analyst' } } }) });
});
afterAll(async () => {
  await stub.stop();
  await rm(consumer, { recursive: true });
});

/** Runs a program of the consumer and returns what it printed. */
async function printed(program: string): Promise<string> {
  const file = join(consumer, 'program.mjs');
  await writeFile(file, program);
  const { stdout } = await run(process.execPath, [file], { cwd: consumer });
  return stdout.trim();
}

it('works from its tarball in plain Node, without anything installed beside it', async () => {
  const output = await printed(`
    import { createClient, ViewerDocument } from '@meldpunt/client';
    const { viewer } = await createClient({ url: '${stub.url}' }).execute(ViewerDocument);
    console.log(viewer.name);
  `);

  expect(output).toBe('An analyst');
});

it('brings the schema, and what caches and parsed documents need', async () => {
  const output = await printed(`
    import { possibleTypes } from '@meldpunt/client/possible-types';
    import { keys, introspection } from '@meldpunt/client/graphcache';
    import { createHash } from 'node:crypto';
    import { readFile } from 'node:fs/promises';
    const schema = await readFile(new URL(import.meta.resolve('@meldpunt/client/schema.graphql')), 'utf8');
    const { default: documents } = await import('@meldpunt/client/trusted-documents.json', { with: { type: 'json' } });
    const { CasesDocument } = await import('@meldpunt/client');
    const hash = createHash('sha256').update(CasesDocument).digest('hex');
    const withoutGraphql = await import('@meldpunt/client/nodes').catch((error) => error.code);
    console.log(JSON.stringify([
      possibleTypes.AskQuestionResult.includes('AskQuestionSuccess'),
      keys.PageInfo(),
      introspection.__schema.queryType.name,
      schema.includes('type Query {'),
      documents[hash] === CasesDocument,
      withoutGraphql,
    ]));
  `);

  expect(JSON.parse(output)).toEqual([true, null, 'Query', true, true, 'ERR_MODULE_NOT_FOUND']);
});

it('lets nobody import its inner files', async () => {
  const output = await printed(`
    const outcome = await import('@meldpunt/client/dist/src/client.js').catch((error) => error);
    console.log(outcome.code);
  `);

  expect(output).toBe('ERR_PACKAGE_PATH_NOT_EXPORTED');
});

it('brings its types, its README and no dependencies', async () => {
  const manifest = JSON.parse(await readFile(join(installed, 'package.json'), 'utf8')) as {
    readonly dependencies?: object;
    readonly exports: { readonly '.': { readonly types: string } };
  };

  expect(manifest.dependencies).toBeUndefined();
  expect(await readFile(join(installed, manifest.exports['.'].types), 'utf8')).toContain('createClient');
  expect(await readFile(join(installed, 'README.md'), 'utf8')).toContain('@meldpunt/client');
});
