import { exposurePolicy } from '@meldpunt/domain';
import { testApi, type Person, type TestApi } from '../../../test/support/api.js';
import { freshUrl, perform, reportedCase } from '../../../test/support/casework.js';
import { later } from '../../../test/support/journeys.js';
import { testRulebook } from '../../../test/support/rulebook.js';
import { workUntilIdle } from '../../../test/support/work.js';
import { ClaimPeriodEntity } from './claim-period.entity.js';

let api: TestApi;
beforeEach(async () => {
  api = await testApi({
    rulebook: { ...testRulebook, exposure: { ...exposurePolicy, aloneMinutes: 1_000 } },
  });
});
afterEach(() => api.close());

const claim = async (by: Person = 'analyst', caseId?: string) =>
  perform(api, 'claimCase', { caseId: caseId ?? (await reportedCase(api)).caseId }, by);

const release = (caseId: string, by: Person = 'analyst') => perform(api, 'releaseCase', { caseId }, by);

async function exposureOf(person: Person) {
  const { data } = await api.send(
    '{ viewer { exposure { sessionMinutes dayMinutes weekMinutes aloneMinutes reached nextClaimAt } } }',
    {},
    person,
  );
  return data.viewer.exposure;
}

/** Works for two hours, in claims that are extended before they expire. Returns the last case, released. */
async function worked(minutes = 120, by: Person = 'analyst'): Promise<string> {
  const { caseId } = await reportedCase(api);
  for (let done = 0; done < minutes; done += 20) {
    expect((await claim(by, caseId)).__typename).toBe('ClaimCaseSuccess');
    later(api, 20);
  }
  await release(caseId, by);
  return caseId;
}

const exposures = `query ($first: Int, $after: String) { exposures(first: $first, after: $after) {
  nodes { account { name } exposure { dayMinutes reached } } pageInfo { hasNextPage endCursor } } }`;

const claimAnswering = async (caseId: string, by: Person = 'analyst') => {
  const { data } = await api.send(
    `mutation ($input: ClaimCaseInput!) { claimCase(input: $input) { __typename
      ... on ExposureLimitError { code message exposure { reached nextClaimAt } } } }`,
    { input: { caseId } },
    by,
  );
  return data.claimCase;
};

async function alarms() {
  const { data } = await api.send(
    `{ auditTrail(first: 100, filter: { action: [EXPOSURE_EXCEEDED] }) {
      nodes { action caseId details { name value } } } }`,
    {},
    'auditor',
  );
  return data.auditTrail.nodes;
}

describe('a person who has reached a limit of exposure', () => {
  it('is refused a further case, and told when the next one can be claimed', async () => {
    await worked();
    const next = await reportedCase(api);

    const refused = await claimAnswering(next.caseId);

    expect(refused).toMatchObject({ __typename: 'ExposureLimitError', code: 'EXPOSURE_LIMIT' });
    expect(refused.exposure.reached).toEqual(['SESSION', 'DAY']);
    api.clock.now = new Date(refused.exposure.nextClaimAt);
    expect(await claimAnswering(next.caseId)).toEqual({ __typename: 'ClaimCaseSuccess' });
  });

  it('does not limit others', async () => {
    const caseId = await worked();

    expect((await claim('secondAnalyst', caseId)).__typename).toBe('ClaimCaseSuccess');
  });

  it('gets no case from the queue, unless a child is in danger, which raises an alarm', async () => {
    await worked();
    expect((await perform(api, 'claimNextCase', {}, 'analyst')).code).toBe('EXPOSURE_LIMIT');
    expect(await alarms()).toEqual([]);
    const url = freshUrl();
    await perform(api, 'submitReport', { urls: [url], immediateDanger: true });

    const urgent = await perform(api, 'claimNextCase', {}, 'analyst');

    expect(urgent).toMatchObject({ __typename: 'ClaimCaseSuccess', case: { url } });
    expect(await alarms()).toEqual([
      expect.objectContaining({ caseId: null, details: [{ name: 'reached', value: 'SESSION DAY' }] }),
    ]);
    await workUntilIdle(api);
    const work = (as: Person) => api.send('{ workItems { nodes { kind isUrgent caseId } } }', {}, as);
    expect((await work('welfare')).data.workItems.nodes).toEqual([
      { kind: 'EXPOSURE_EXCEEDED', isUrgent: true, caseId: null },
    ]);
    expect(JSON.stringify((await work('supervisor')).data)).not.toContain('EXPOSURE_EXCEEDED');
    const workItemId = (await api.send('{ workItems { nodes { id } } }', {}, 'welfare')).data.workItems
      .nodes[0].id;
    expect(
      await perform(api, 'resolveWorkItem', { workItemId, resolution: 'DONE' }, 'welfare'),
    ).toMatchObject({ workItem: { id: workItemId, resolution: 'DONE' } });
  });

  it('can finish a case that is claimed already', async () => {
    const { caseId } = await reportedCase(api);
    for (let done = 0; done < 120; done += 20) {
      await claim('analyst', caseId);
      later(api, 20);
    }

    expect(await exposureOf('analyst')).toMatchObject({ reached: ['SESSION', 'DAY'] });
    expect((await claim('analyst', caseId)).__typename).toBe('ClaimCaseSuccess');
  });
});

describe('the measured time', () => {
  it('ends when the case is given back, without a reason', async () => {
    const { case: claimed } = await claim();
    later(api, 7);
    expect((await release(claimed.id)).__typename).toBe('ReleaseCaseSuccess');
    later(api, 30);

    expect(await exposureOf('analyst')).toEqual({
      sessionMinutes: 0,
      dayMinutes: 7,
      weekMinutes: 7,
      aloneMinutes: 0,
      reached: [],
      nextClaimAt: null,
    });
  });

  it('ends when the claim expires, or a supervisor takes it over', async () => {
    const { case: expired } = await claim();
    later(api, 120);
    expect(await exposureOf('analyst')).toMatchObject({ dayMinutes: 30 });
    await claim('analyst', expired.id);
    later(api, 5);
    await perform(api, 'claimCase', { caseId: expired.id, takeOverReason: 'WELLBEING' }, 'supervisor');
    later(api, 10);

    expect(await exposureOf('analyst')).toMatchObject({ dayMinutes: 35 });
    expect(await exposureOf('supervisor')).toMatchObject({ dayMinutes: 10 });
  });

  it('is of the person alone: no colleague can read that of another person', async () => {
    await worked(40);

    for (const other of ['secondAnalyst', 'supervisor'] as const)
      expect(await exposureOf(other)).toMatchObject({ dayMinutes: 0 });
    for (const other of ['liaison', 'auditor', 'administrator', 'integrator'] as const)
      expect(await exposureOf(other)).toBeNull();
    for (const other of ['analyst', 'supervisor', 'administrator', 'auditor'] as const)
      expect((await api.send(exposures, {}, other)).errors).toMatchObject([
        { extensions: { code: 'FORBIDDEN' } },
      ]);
  });

  it('is shown with that of all others to the welfare role, page by page, and its reading is audited', async () => {
    await worked(40);
    await worked(20, 'secondAnalyst');

    const first = await api.send(exposures, { first: 1 }, 'welfare');
    const second = await api.send(
      exposures,
      { first: 1, after: first.data.exposures.pageInfo.endCursor },
      'welfare',
    );

    const seen = [first, second].flatMap(({ data }) => data.exposures.nodes);
    expect(
      Object.fromEntries(seen.map(({ account, exposure }) => [account.name, exposure.dayMinutes])),
    ).toEqual({ analyst: 40, secondAnalyst: 20 });
    expect(second.data.exposures.pageInfo.hasNextPage).toBe(false);
    const read = await api.send(
      '{ auditTrail(first: 100, filter: { action: [LIST_READ] }) { nodes { actor { name } details { name value } } } }',
      {},
      'auditor',
    );
    expect(
      read.data.auditTrail.nodes.filter(({ actor }: { actor: { name: string } }) => actor.name === 'welfare'),
    ).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ details: expect.arrayContaining([{ name: 'list', value: 'exposures' }]) }),
      ]),
    );
  });

  it('is deleted after eight days', async () => {
    await worked(20);
    later(api, 9 * 24 * 60);
    await claim('secondAnalyst');

    expect(await api.database.orm.em.fork().count(ClaimPeriodEntity)).toBe(1);
  });
});

it('limits the time that a person works without a colleague', async () => {
  await api.close();
  api = await testApi({ rulebook: { ...testRulebook, exposure: exposurePolicy } });
  await claim();
  later(api, 16);
  const other = await reportedCase(api);

  expect((await claimAnswering(other.caseId)).exposure.reached).toEqual(['ALONE']);
  await claim('secondAnalyst');
  expect(await claimAnswering(other.caseId)).toEqual({ __typename: 'ClaimCaseSuccess' });
});
