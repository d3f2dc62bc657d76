import type { HotlineDirectory } from '@meldpunt/domain';
import { routesUnder } from '../routing/routes-under.js';
import { testRulebook } from '../../../test/support/rulebook.js';
import { testApi, type TestApi } from '../../../test/support/api.js';
import { routedCase } from '../../../test/support/journeys.js';

let api: TestApi;
beforeAll(async () => void (api = await testApi()));
afterAll(() => api.close());

const { directory } = testRulebook;
const without = (country: string): HotlineDirectory => ({
  ...directory,
  hotlines: directory.hotlines.filter((row) => row.country !== country),
});
const under = (newer: HotlineDirectory) =>
  routesUnder(api.system.orm.em.fork(), newer, { rulebook: testRulebook, clock: api.system.clock });

it('lists the items of open cases that a newer directory routes differently, with their referrals', async () => {
  const { legs } = await routedCase(api, { country: 'NL' });
  await routedCase(api, { country: 'BE' });
  const { data } = await api.send(
    'query ($id: ID!) { referral(id: $id) { reference } }',
    { id: legs['INHOPE_HOTLINE']?.id },
    'analyst',
  );

  expect(await under(directory)).toEqual([]);
  expect(await under(without('NL'))).toEqual([
    expect.objectContaining({
      item: 1,
      referrals: [data.referral.reference],
      before: expect.stringMatching(/^ROUTED, INHOPE_HOTLINE NL /),
      after: 'ROUTED, POLICE_ABROAD NL',
    }),
  ]);
});
