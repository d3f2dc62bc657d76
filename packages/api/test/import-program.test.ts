import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { signIn, testApi, type TestApi } from './support/api.js';
import { freshUrl } from './support/casework.js';
import { everyRow, sqlRows } from './support/rows.js';

const program = fileURLToPath(new URL('../../../examples/import-reports/dist/main.js', import.meta.url));

let api: TestApi;
let url: string;
let folder: string;
beforeAll(async () => {
  api = await testApi();
  await signIn(api);
  url = `${await api.app.listen({ host: '127.0.0.1', port: 0 })}/graphql`;
  folder = await mkdtemp(join(tmpdir(), 'meldpunt-import-'));
});
afterAll(async () => {
  await api.close();
  await rm(folder, { recursive: true, force: true });
});

async function start(
  file: string,
  { args = [] as string[], token = '', to = url } = {},
): Promise<ChildProcess> {
  const env = { MELDPUNT_TOKEN: token || (await api.tokenOf('integrator')) };
  return spawn(process.execPath, [program, file, '--source', 'help line', '--url', to, ...args], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

async function run(...given: Parameters<typeof start>): Promise<{ code: number; said: string }> {
  const child = await start(...given);
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (part: Buffer) => (said += part.toString()));
  const [code] = (await once(child, 'close')) as [number];
  return { code, said };
}

async function fileOf(name: string, lines: readonly string[]): Promise<string> {
  const file = join(folder, name);
  await writeFile(file, `${lines.join('\n')}\n`);
  return file;
}

const resultsOf = async (file: string) =>
  (await readFile(`${file}.results.csv`, 'utf8').catch(() => '')).trim().split('\n');
const reports = async () =>
  Number((await sqlRows(api, 'select count(*) as count from report'))[0]?.['count']);

it('checks a file without storing anything', async () => {
  const file = await fileOf('checked.csv', ['key,urls', `1,${freshUrl()}`, '2,no address']);
  const before = await everyRow(api);

  const { code, said } = await run(file, { args: ['--dry-run'] });

  expect({ code, said }).toEqual({ code: 1, said: expect.stringContaining('VALID 1, REFUSED 1') });
  await expect(everyRow(api)).resolves.toEqual(before);
});

it('stores the valid rows, names the field of a bad one, and continues with the corrected rows', async () => {
  const good = [freshUrl(), freshUrl()];
  const lines = [
    'key,urls,contactEmail,immediateDanger',
    `1,${good[0]},,`,
    `2,${good[1]},none,`,
    `3,${freshUrl()},,maybe`,
  ];
  const file = await fileOf('corrected.csv', lines);
  const before = await reports();

  const first = await run(file);
  const results = await resultsOf(file);
  await fileOf(
    'corrected.csv',
    lines.map((line) => line.replace('none', '').replace('maybe', 'true')),
  );
  const second = await run(file);
  const third = await run(file);

  expect([first.code, second.code, third.code]).toEqual([1, 0, 0]);
  expect(results[1]).toMatch(/^"1","RECEIVED","[^"]+"/);
  expect(results[2]).toMatch(/^"2","REFUSED","","NOT_AN_EMAIL_ADDRESS","\/contact\/email"/);
  expect(results[3]).toMatch(/^"3","REFUSED","","NOT_A_BOOLEAN","\/immediateDanger"/);
  expect(second.said).toContain('RECEIVED 2');
  expect(third.said).toContain('Nothing to send.');
  expect((await reports()) - before).toBe(3);
});

it('loses and doubles no report when it is killed and run again', async () => {
  const keys = Array.from({ length: 160 }, (_, index) => `row ${index}`);
  const file = await fileOf('killed.csv', ['key,urls', ...keys.map((key) => `${key},${freshUrl()}`)]);
  const before = await reports();

  const child = await start(file);
  const ended = once(child, 'close');
  while ((await reports()) - before < 60) await pause(5);
  child.kill('SIGKILL');
  await ended;
  const between = (await reports()) - before;
  const { code } = await run(file);

  expect(between).toBeLessThan(160);
  expect(code).toBe(0);
  expect((await reports()) - before).toBe(160);
  const stored = (await resultsOf(file)).slice(1).map((line) => line.split('","')[0]?.slice(1));
  expect(new Set(stored)).toEqual(new Set(keys));
});

it.each([
  ['an unknown column', 2, ['key,urls,colour', '1,x,red'], {}],
  ['a refused token', 78, ['key,urls', '1,x'], { token: 'not a token' }],
  ['no API', 69, ['key,urls', '1,https://host.example/'], { to: 'http://127.0.0.1:9/graphql' }],
])('ends after %s with the code %i and a sentence', async (_name, code, lines, options) => {
  const ended = await run(await fileOf(`${code}.csv`, lines), options);

  expect(ended.code).toBe(code);
  expect(ended.said).not.toMatch(/\n\s+at |node:/);
  expect(ended.said.length).toBeGreaterThan(10);
});
