import { policeAtHome, type HomeRouting } from '@meldpunt/domain';
import { testRulebook } from '../../../test/support/rulebook.js';
import { testApi, type TestApi } from '../../../test/support/api.js';
import { judgedCase, nationalFindings, perform } from '../../../test/support/casework.js';
import { legsOf, routedCase } from '../../../test/support/journeys.js';
import { sqlRows } from '../../../test/support/rows.js';
import { runTick, workUntilIdle } from '../../../test/support/work.js';
import { refreshStatistics } from '../statistics/refresh-statistics.js';

const opened: TestApi[] = [];
afterAll(async () => {
  for (const api of opened) await api.close();
});

/** The API with this policy for content that is hosted at home. */
async function apiWhere(atHome: Partial<HomeRouting>): Promise<TestApi> {
  const routing = { ...testRulebook.routing, atHome: { ...policeAtHome, ...atHome } };
  const api = await testApi({ rulebook: { ...testRulebook, routing } });
  opened.push(api);
  return api;
}

const authority = { name: 'Authority for online content', source: 'invented' };

const openWork = async (api: TestApi) => {
  const { data } = await api.send('{ workItems(first: 100) { nodes { kind referralId } } }', {}, 'analyst');
  return data.workItems.nodes as readonly { kind: string; referralId: string | null }[];
};

describe('a domestic authority', () => {
  it('receives a referral beside police, which a person must hand over', async () => {
    const api = await apiWhere({ authority });

    const { legs } = await routedCase(api);
    const { id, status } = legs['AUTHORITY'] ?? {};
    await workUntilIdle(api);

    expect(Object.keys(legs).sort()).toEqual(['AUTHORITY', 'HOSTING_PROVIDER', 'POLICE']);
    expect(status).toBe('READY');
    expect(await openWork(api)).toContainEqual({ kind: 'HAND_OVER_FAILED', referralId: id });
    const { data } = await api.send(
      'query ($id: ID!) { referral(id: $id) { recipient because dueAt } }',
      { id },
      'analyst',
    );
    expect(data.referral).toMatchObject({
      recipient: authority.name,
      because: ['HOSTED_AT_HOME', 'AUTHORITY_BY_LAW'],
    });
    expect(data.referral.dueAt).not.toBeNull();
  });

  it('has its referral completed by an analyst with an outcome, which closes the work item', async () => {
    const api = await apiWhere({ authority, toPolice: false });
    const { caseId } = await routedCase(api);
    await workUntilIdle(api);
    const leg = (await legsOf(api, caseId))['AUTHORITY'];

    const input = { referralId: leg?.id, expectedVersion: leg?.version, outcome: 'INVESTIGATED' };
    const ended = await perform(api, 'completeReferral', input, 'analyst');

    expect(ended).toMatchObject({ referral: { status: 'COMPLETED', outcome: 'INVESTIGATED' } });
    const [row] = await sqlRows(api, 'select sent_at from referral where id = ?', [leg?.id]);
    expect(row).toEqual({ sent_at: api.clock.now });
    await runTick(api, refreshStatistics);
    const figures = await sqlRows(
      api,
      "select figure, route from statistics_event where figure = 'TO_AUTHORITY'",
    );
    expect(figures).toEqual([{ figure: 'TO_AUTHORITY', route: 'AUTHORITY+HOSTING_PROVIDER' }]);
    expect((await openWork(api)).filter(({ referralId }) => referralId === leg?.id)).toEqual([]);
  });

  it('has no referral that the liaison can see', async () => {
    const api = await apiWhere({ authority });
    const { legs } = await routedCase(api);

    const { data } = await api.send('{ referrals(first: 100) { nodes { kind } } }', {}, 'liaison');

    expect(data.referrals.nodes).toEqual([{ kind: 'POLICE' }]);
    expect(legs['AUTHORITY']).toBeDefined();
  });

  it('replaces police where the law says so, except for a child in danger', async () => {
    const api = await apiWhere({ authority, toPolice: false });
    const calm = await routedCase(api);
    const { caseId, version } = await judgedCase(api, {
      country: 'BE',
      findings: { ...nationalFindings, immediateDanger: true },
    });

    await perform(api, 'routeCase', { caseId, expectedVersion: version }, 'analyst');

    expect(Object.keys(calm.legs).sort()).toEqual(['AUTHORITY', 'HOSTING_PROVIDER']);
    expect(Object.keys(await legsOf(api, caseId)).sort()).toEqual([
      'AUTHORITY',
      'HOSTING_PROVIDER',
      'POLICE',
    ]);
  });
});

describe('another domestic hotline', () => {
  it('receives its referral by hand, not through ICCAM', async () => {
    const api = await apiWhere({
      hotlines: [{ organisation: 'Child Focus', source: 'invented', handling: 'BESIDE' }],
    });

    const { legs } = await routedCase(api);
    await workUntilIdle(api);

    const id = legs['INHOPE_HOTLINE']?.id;
    expect(await openWork(api)).toContainEqual({ kind: 'HAND_OVER_FAILED', referralId: id });
    const rows = await sqlRows(api, 'select channel, failure_cause from hand_over where referral_id = ?', [
      id,
    ]);
    expect(rows).toEqual([{ channel: 'BY_HAND', failure_cause: 'CHANNEL_NOT_CONFIGURED' }]);
  });
});
