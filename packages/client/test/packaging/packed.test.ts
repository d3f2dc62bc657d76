import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { stubServer, type StubServer } from '../support/stub-server.js';
import { buildGraph, writeNextProject } from './next-project.js';

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

const repository = fileURLToPath(new URL('../../../..', import.meta.url));
const toolOf = (name: string) => join(repository, 'node_modules', name);

it('contains sources and their output, the schema, the documents, the README and the licence, and nothing else', async () => {
  const files = (await readdir(installed, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => relative(installed, join(entry.parentPath, entry.name)));

  expect(files.filter((file) => !/^(dist\/src|src)\//.test(file)).sort()).toEqual([
    'LICENSE',
    'README.md',
    'package.json',
    'schema.graphql',
    'trusted-documents.json',
  ]);
  expect(files.filter((file) => /\.(test|typetest)\./.test(file))).toEqual([]);
  expect(files).toContain('dist/src/index.d.ts');
});

it('has no dependencies, and files for every path that it exports', async () => {
  const manifest = JSON.parse(await readFile(join(installed, 'package.json'), 'utf8')) as {
    readonly dependencies?: object;
    readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  };
  const paths = Object.values(manifest.exports).flatMap((target) =>
    typeof target === 'string' ? [target] : Object.values(target),
  );

  expect(manifest.dependencies).toBeUndefined();
  for (const path of paths) expect((await readFile(join(installed, path))).length).toBeGreaterThan(0);
});

it('is packed as every runtime and bundler expects it, by all the rules of publint', async () => {
  const { stdout } = await run(process.execPath, [
    toolOf('publint/src/cli.js'),
    installed,
    '--strict',
    '--pack',
    'false',
  ]);

  expect(stdout).toContain('All good!');
});

it.each([
  ['strict modules, as Deno and Node resolve them', ['--module', 'nodenext']],
  [
    'a bundler, as in a project of Next.js',
    ['--module', 'esnext', '--moduleResolution', 'bundler', '--jsx', 'preserve'],
  ],
])('has a README that compiles with %s', async (_, options) => {
  const readme = await readFile(join(installed, 'README.md'), 'utf8');
  const examples = [...readme.matchAll(/^```ts\n([^]*?)^```$/gm)].map(([, code]) => code);
  const surroundings =
    'declare const url: string; declare const tokenOf: (person: string) => Promise<string>;';
  await writeFile(join(consumer, 'package.json'), '{"type":"module"}');
  await writeFile(join(consumer, 'readme.ts'), [surroundings, ...examples].join('\n'));
  const strict = [
    '--strict',
    '--exactOptionalPropertyTypes',
    '--noUncheckedIndexedAccess',
    '--verbatimModuleSyntax',
    '--skipDefaultLibCheck',
  ];
  const target = ['--noEmit', '--target', 'es2024', '--lib', 'es2024,dom'];

  const checked = run(
    process.execPath,
    [toolOf('typescript/bin/tsc'), 'readme.ts', ...strict, ...target, ...options],
    { cwd: consumer },
  ).then(
    () => '',
    (error: unknown) => (error as { readonly stdout: string }).stdout,
  );

  expect(examples.length).toBeGreaterThan(3);
  expect(await checked).toBe('');
});

it('is built by Vite, with the parts that a page does not need at once in other files', async () => {
  await writeFile(join(consumer, 'index.html'), '<script type="module" src="/page.js"></script>');
  await writeFile(
    join(consumer, 'page.js'),
    "import { createClient, ViewerDocument } from '@meldpunt/client';\ncreateClient({ url: '/graphql' }).execute(ViewerDocument);",
  );

  await run(process.execPath, [toolOf('vite/bin/vite.js'), 'build', '--logLevel', 'error'], {
    cwd: consumer,
  });

  const names = await readdir(join(consumer, 'dist/assets'));
  expect(names.filter((name) => /^(index|streams|print-document)-/.test(name))).toHaveLength(3);
});

describe('a project in the shape of Next.js', () => {
  beforeAll(() => writeNextProject(consumer));

  it('uses the client in server components and route handlers, which resolve by `react-server`', async () => {
    await buildGraph(consumer, 'server');

    const output = await printed(`
      process.env.SECRET = 'whsec_' + btoa('a secret of thirty-two characters');
      const { Page, POST } = await import('./built/server/server.mjs');
      const { props } = await Page({ url: '${stub.url}' });
      const [name, button] = props.children;
      const request = new Request('https://receiver.example/hook', { method: 'POST', body: '{}' });
      const response = await POST(request);
      console.log(JSON.stringify([name.props.children, button.type.$$id, response.status, await response.text()]));
    `);

    expect(JSON.parse(output)).toEqual(['An analyst', 'app/report.jsx', 401, 'MISSING_HEADER']);
  });

  it('renders its client components on the server', async () => {
    await buildGraph(consumer, 'ssr');

    const output = await printed(`console.log((await import('./built/ssr/ssr.mjs')).html);`);

    expect(output).toBe('<button>Read</button>');
  });

  it('needs no module of Node in the browser, and loads streams when they are needed', async () => {
    const { metafile } = await buildGraph(consumer, 'browser');

    const chunks = Object.values(metafile.outputs).map(({ inputs, imports }) => ({
      files: Object.keys(inputs).filter((file) => file.includes('@meldpunt/client')),
      external: imports.filter(({ external }) => external === true),
    }));
    const [streams] = chunks.filter(({ files }) => files.some((file) => file.endsWith('/streams.js')));
    const [core] = chunks.filter(({ files }) => files.some((file) => file.endsWith('/client.js')));
    expect(chunks.flatMap(({ external }) => external)).toEqual([]);
    expect(streams?.files).not.toContain('node_modules/@meldpunt/client/dist/src/client.js');
    expect(core).toBeDefined();
  });
});
