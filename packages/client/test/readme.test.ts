import { people, type Person } from '../../api/test/support/api.js';
import { examplesOf, outputOf, problemsIn } from './support/examples.js';
import { runningApi } from './support/running-api.js';

const readme = await examplesOf(new URL('../README.md', import.meta.url));
const guideOf = (name: string) => examplesOf(new URL(`../../../docs/guides/${name}.md`, import.meta.url));
const guide = await guideOf('use-the-client');
const live = await guideOf('live-changes');
const integrate = await guideOf('integrate');

/** Runs examples against an API of their own. */
async function outputAgainstApi(examples: string): Promise<readonly string[]> {
  const api = await runningApi();
  const tokenOf = (person: string) => {
    if (!(person in people)) throw new Error(`nobody is called ${person}`);
    return api.tokenOf(person as Person);
  };
  try {
    return await outputOf(examples, { url: api.url, tokenOf });
  } finally {
    await api.close();
  }
}

// A compiler takes seconds to start, on a busy machine many.
const compilerMs = 60_000;

it(
  'has examples that a strict compiler accepts, in the README and in the guides',
  () => {
    expect(problemsIn(readme, guide, live, integrate)).toEqual([]);
  },
  compilerMs,
);

it('has examples in the README that report, claim and fail as they say', async () => {
  expect(await outputAgainstApi(readme)).toEqual([
    'Progress: RECEIVED',
    'Case: RECEIVED',
    expect.stringMatching(/^Claimed \S+$/),
    'UNAUTHENTICATED',
  ]);
});

it('has a guide that leads from a report to a case routed abroad', async () => {
  expect(await outputAgainstApi(guide)).toEqual([
    expect.stringMatching(/^Receipt \S+$/),
    'album.example/1 ADDRESS CERTAIN',
    'tg://join?invite=AAAA PLACE CERTAIN',
    'analyst may claim: true',
    expect.stringMatching(/^Working on \S+$/),
    'Hosted in NL (DIRECT)',
    'Qualified NATIONALLY_ILLEGAL',
    'INHOPE_HOTLINE NL',
    'Preview ROUTED',
    expect.stringMatching(/seksueel misbruik/),
    'Claim this case first',
  ]);
});

it('has a guide on live lists that reloads after a change', async () => {
  expect(await outputAgainstApi(live)).toEqual(['Cases: 0', 'Cases: 1']);
});

it('has a guide on integration that shows decisions in words, and receives webhooks', async () => {
  expect(await outputAgainstApi(integrate)).toEqual([
    'BASELINE true',
    'INHOPE_HOTLINE NL true',
    'MEMBER',
    'function function 405',
  ]);
});
