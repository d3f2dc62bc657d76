import { people, type Person } from '../../api/test/support/api.js';
import { examplesOf, outputOf, problemsIn } from './support/examples.js';
import { runningApi, type RunningApi } from './support/running-api.js';

const readme = await examplesOf(new URL('../README.md', import.meta.url));
const guide = await examplesOf(new URL('../../../docs/guides/use-the-client.md', import.meta.url));

let api: RunningApi;
beforeEach(async () => void (api = await runningApi()));
afterEach(() => api.close());

const surroundings = () => ({
  url: api.url,
  tokenOf: (person: string) => {
    if (!(person in people)) throw new Error(`nobody is called ${person}`);
    return api.tokenOf(person as Person);
  },
});

it.each([
  ['README', readme],
  ['guide', guide],
])('has examples in the %s that a strict compiler accepts', (_, examples) => {
  expect(problemsIn(examples)).toEqual([]);
});

it('has examples in the README that report, claim and fail as they say', async () => {
  expect(await outputOf(readme, surroundings())).toEqual([
    'Progress: RECEIVED',
    'Case: RECEIVED',
    expect.stringMatching(/^Claimed \S+$/),
    'UNAUTHENTICATED',
  ]);
});

it('has a guide that leads from a report to a case routed abroad', async () => {
  expect(await outputOf(guide, surroundings())).toEqual([
    expect.stringMatching(/^Receipt \S+$/),
    'analyst may claim: true',
    expect.stringMatching(/^Working on \S+$/),
    'Hosted in NL (DIRECT)',
    'Qualified NATIONALLY_ILLEGAL',
    'INHOPE_HOTLINE NL',
    expect.stringMatching(/seksueel misbruik/),
    'Claim this case first',
  ]);
});
