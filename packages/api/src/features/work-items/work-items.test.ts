import type { ChannelPort } from '../hand-overs/index.js';
import { testApi, type TestApi } from '../../../test/support/api.js';
import { perform } from '../../../test/support/casework.js';
import { openWork, stoppedHandOver } from '../../../test/support/hand-overs.js';
import { caseNow, later, routedCase, legsOf } from '../../../test/support/journeys.js';
import { sqlRows } from '../../../test/support/rows.js';
import { workUntilIdle } from '../../../test/support/work.js';

const list = `query ($filter: WorkItemFilter) { workItems(filter: $filter, first: 100) { nodes {
  id kind cause reason isUrgent settledAt resolution caseId handOverId explanation causeExplanation(language: NL) } } }`;

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
});
afterAll(() => api.close());

const kindsFor = async (person: 'analyst' | 'liaison' | 'administrator') => {
  const { data } = await api.send(list, {}, person);
  return data.workItems.nodes.map(({ kind }: { kind: string }) => kind);
};

describe('a work item', () => {
  it('is shown to the roles that can resolve it', async () => {
    const { caseId, legs } = await routedCase(api);
    await openWork(api, 'HOLD_OVERDUE', { caseId, referralId: String(legs['HOSTING_PROVIDER']?.id) });
    await openWork(api, 'WEBHOOK_GONE');
    await openWork(api, 'PROVIDER_DISPUTES');

    expect(await kindsFor('analyst')).toEqual(expect.arrayContaining(['HOLD_OVERDUE', 'PROVIDER_DISPUTES']));
    expect(await kindsFor('analyst')).not.toContain('WEBHOOK_GONE');
    expect(new Set(await kindsFor('liaison'))).toEqual(new Set(['HOLD_OVERDUE']));
    expect(await kindsFor('administrator')).toContain('WEBHOOK_GONE');
    expect(await kindsFor('administrator')).not.toContain('PROVIDER_DISPUTES');
    expect((await api.send(list, {}, 'auditor')).errors[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await api.send(list)).errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  it('names its case and its referral by reference, to those who may read them', async () => {
    const { caseId, legs } = await routedCase(api);
    const [about] = await sqlRows(
      api,
      `select hotline_case.reference as "caseReference", referral.reference as "referralReference"
       from referral join hotline_case on hotline_case.id = referral.case_id where referral.id = ?`,
      [legs['POLICE']?.id],
    );
    const workItemId = await openWork(api, 'ACKNOWLEDGEMENT_OVERDUE', {
      caseId,
      referralId: String(legs['POLICE']?.id),
    });
    const stopped = await openWork(api, 'HAND_OVER_FAILED', {
      caseId,
      referralId: String(legs['POLICE']?.id),
    });
    const without = await openWork(api, 'CHECK_BY_HAND');
    const namesFor = async (person: 'analyst' | 'liaison' | 'administrator', id: string) => {
      const query = '{ workItems(first: 100) { nodes { id caseReference referralReference } } }';
      const { data, errors } = await api.send(query, {}, person);
      expect(errors).toEqual([]);
      const { caseReference, referralReference } = data.workItems.nodes.find((node: any) => node.id === id);
      return { caseReference, referralReference };
    };
    const nothing = { caseReference: null, referralReference: null };

    expect(await namesFor('analyst', workItemId)).toEqual(about);
    expect(await namesFor('liaison', workItemId)).toEqual({ ...about, caseReference: null });
    expect(await namesFor('administrator', stopped)).toEqual(nothing);
    expect(await namesFor('analyst', without)).toEqual(nothing);
  });

  it('does not name to the liaison the referral to a provider', async () => {
    const { caseId, legs } = await routedCase(api);
    const referralId = String(legs['HOSTING_PROVIDER']?.id);
    const workItemId = await openWork(api, 'ACKNOWLEDGEMENT_OVERDUE', { caseId, referralId });
    const query = '{ workItems(first: 100) { nodes { id referralReference } } }';
    const namedTo = async (person: 'analyst' | 'liaison') =>
      (await api.send(query, {}, person)).data.workItems.nodes.find((node: any) => node.id === workItemId)
        .referralReference;

    expect(await namedTo('analyst')).toMatch(/^RF-/);
    expect(await namedTo('liaison')).toBeNull();
  });

  it('is resolved once, by a role that can see it', async () => {
    const workItemId = await openWork(api, 'CHECK_BY_HAND');
    const input = { workItemId, resolution: 'DONE' };

    expect(
      await perform(api, 'resolveWorkItem', { ...input, resolution: 'SETTLED_BY_SYSTEM' }, 'analyst'),
    ).toMatchObject({
      code: 'INVALID_INPUT',
    });
    expect(await perform(api, 'resolveWorkItem', input, 'analyst')).toMatchObject({
      workItem: { id: workItemId, resolution: 'DONE' },
    });
    expect(await perform(api, 'resolveWorkItem', input, 'analyst')).toMatchObject({
      code: 'TRANSITION_NOT_ALLOWED',
    });
    expect(await perform(api, 'resolveWorkItem', { ...input, workItemId: 'none' }, 'analyst')).toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it('is not found by a role that cannot see it', async () => {
    const workItemId = await openWork(api, 'WEBHOOK_GONE');
    const resolve = () =>
      perform(api, 'resolveWorkItem', { workItemId, resolution: 'NO_LONGER_NEEDED' }, 'analyst');

    expect(await resolve()).toMatchObject({ code: 'NOT_FOUND' });
    expect(await sqlRows(api, 'select settled_at from work_item where id = ?', [workItemId])).toEqual([
      { settled_at: null },
    ]);
  });

  it('that depends on its cause cannot be resolved by hand', async () => {
    const workItemId = await openWork(api, 'ACKNOWLEDGEMENT_OVERDUE');

    expect(
      await perform(api, 'resolveWorkItem', { workItemId, resolution: 'DONE' }, 'supervisor'),
    ).toMatchObject({
      code: 'TRANSITION_NOT_ALLOWED',
    });
  });
});

describe('a failed outbox message', () => {
  it('has an explanation, and can be retried by a person', async () => {
    const handOverId = await stoppedHandOver(api);
    const { data } = await api.send(list, { filter: { kind: ['HAND_OVER_FAILED'] } }, 'administrator');
    const item = data.workItems.nodes.find((node: { handOverId: string }) => node.handOverId === handOverId);
    expect(item).toMatchObject({
      cause: 'CHANNEL_NOT_CONFIGURED',
      reason: 'CHANNEL_NOT_CONFIGURED',
      explanation: expect.stringMatching(/try again/),
      causeExplanation: expect.stringMatching(/beheerder/),
    });

    expect(await perform(api, 'retryHandOver', { handOverId }, 'administrator')).toMatchObject({
      handOver: { status: 'PENDING' },
    });
    expect(await perform(api, 'retryHandOver', { handOverId }, 'administrator')).toMatchObject({
      code: 'TRANSITION_NOT_ALLOWED',
    });
    await workUntilIdle(api, {
      channels: { WEBHOOK: { deliver: () => Promise.resolve({ outcome: 'CONFIRMED', proof: {} }) } },
    });

    const after = await api.send(
      '{ handOvers(first: 100) { nodes { id status attempts explanation } } }',
      {},
      'analyst',
    );
    expect(after.data.handOvers.nodes).toContainEqual(
      expect.objectContaining({ id: handOverId, status: 'CONFIRMED', attempts: 2 }),
    );
  });

  it('sets its referral to failed, and to ready when it is retried', async () => {
    const { caseId } = await routedCase(api, { country: 'NL' });
    const stops: ChannelPort = {
      deliver: () =>
        Promise.resolve({ outcome: 'FAILED', failure: { class: 'REFUSED', cause: 'NOT_ACCEPTED' } }),
    };
    await workUntilIdle(api, { channels: { ICCAM: stops } });
    const { data } = await api.send(
      'query ($id: ID!) { case(id: $id) { workItems { kind handOverId } referrals { handOvers { status failureClass } } } }',
      { id: caseId },
      'analyst',
    );

    expect((await legsOf(api, caseId))['INHOPE_HOTLINE']?.status).toBe('FAILED');
    expect(data.case.referrals).toEqual([{ handOvers: [{ status: 'DEAD', failureClass: 'REFUSED' }] }]);
    const [{ handOverId }] = data.case.workItems;
    later(api);
    await perform(api, 'retryHandOver', { handOverId }, 'analyst');

    expect((await legsOf(api, caseId))['INHOPE_HOTLINE']?.status).toBe('READY');
  });

  it('that a person cancels allows the referral to be completed, which closes the case', async () => {
    const { caseId } = await routedCase(api, { country: 'NL' });
    const stops: ChannelPort = {
      deliver: () =>
        Promise.resolve({ outcome: 'FAILED', failure: { class: 'REFUSED', cause: 'NOT_ACCEPTED' } }),
    };
    await workUntilIdle(api, { channels: { ICCAM: stops } });
    const { data } = await api.send(
      'query ($id: ID!) { case(id: $id) { workItems { handOverId } } }',
      { id: caseId },
      'analyst',
    );
    const [{ handOverId }] = data.case.workItems;
    await perform(api, 'callOffHandOver', { handOverId }, 'analyst');

    const failed = (await legsOf(api, caseId))['INHOPE_HOTLINE'];
    expect(failed?.status).toBe('FAILED');
    const input = { referralId: failed?.id, expectedVersion: failed?.version, outcome: 'TRANSFERRED' };
    expect(await perform(api, 'completeReferral', input, 'analyst')).toMatchObject({
      __typename: 'CompleteReferralSuccess',
    });

    expect(await caseNow(api, caseId)).toMatchObject({ status: 'CLOSED', closedBecause: 'TRANSFERRED' });
  });
});
