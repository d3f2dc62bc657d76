import { readFile } from 'node:fs/promises';
import { people, type Person } from '../../api/test/support/api.js';
import { reportedCase } from '../../api/test/support/casework.js';
import { outputOf, problemsIn } from './support/examples.js';
import { runningApi, type RunningApi } from './support/running-api.js';

const guide = await readFile(new URL('../../../docs/guides/caching.md', import.meta.url), 'utf8');
const sections = guide.split(/^## /m).filter((section) => section.includes('```ts'));
const nameOf = (section: string) => section.split('\n')[0] ?? '';
const programOf = (section: string) =>
  [...section.matchAll(/^```ts\n([^]*?)^```$/gm)].map(([, code]) => code).join('\n');

let api: RunningApi;
const warnings: unknown[][] = [];
const { warn, error } = console;
beforeAll(async () => {
  api = await runningApi();
  for (let count = 0; count < 3; count += 1) await reportedCase(api);
  Object.assign(console, {
    warn: (...words: unknown[]) => void warnings.push(words),
    error: (...words: unknown[]) => void warnings.push(words),
  });
});
afterAll(async () => {
  Object.assign(console, { warn, error });
  await api.close();
});

const tokenOf = (person: string) => {
  if (!(person in people)) throw new Error(`nobody is called ${person}`);
  return api.tokenOf(person as Person);
};

const printed: Readonly<Record<string, readonly string[]>> = {
  'Polling with ETag': ['Cases: 2', 'Same object: true'],
  'TanStack Query': ['Cases: 2', 'Same object: true'],
  'Apollo Client 4': ['Waits: RECEIVED', 'Claim: ClaimCaseSuccess', 'The list shows: analyst'],
  'Apollo Client 3': ['Opened: true'],
  'urql with graphcache': ['The list shows: analyst'],
  Relay: ['Found: Case true'],
};

it('shows each cache', () => {
  expect(sections.map(nameOf)).toEqual(Object.keys(printed));
});

it.each(sections.map((section) => [nameOf(section), programOf(section)] as const))(
  'runs the example of %s without a warning',
  async (name, program) => {
    warnings.length = 0;

    expect(await outputOf(program, { url: api.url, tokenOf })).toEqual(printed[name]);
    expect(warnings).toEqual([]);
  },
);

it('has examples that a strict compiler accepts', () => {
  expect(problemsIn(...sections.map(programOf))).toEqual([]);
}, 60_000);
