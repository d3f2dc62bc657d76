import { deadlinePolicy } from '@meldpunt/domain';
import { testRulebook } from '../../../test/support/rulebook.js';
import { testApi, type TestApi } from '../../../test/support/api.js';
import { perform, reportedCase } from '../../../test/support/casework.js';
import {
  setClock,
  kindsOf,
  openWork,
  overdue,
  postponedDelivery,
  stepsOf,
} from '../../../test/support/deadlines.js';
import {
  awaitingCase,
  claimedCase,
  later,
  legsOf,
  routedCase,
  type RoutedCase,
} from '../../../test/support/journeys.js';
import { proposedContact } from '../../../test/support/notices.js';
import { auditOf, sqlRows } from '../../../test/support/rows.js';
import { workUntilIdle } from '../../../test/support/work.js';

/** A Friday, 10:00 in Brussels. */
const friday = '2026-11-20T09:00:00Z';
const monday = '2026-11-23T08:00:00Z';

let api: TestApi;
beforeEach(async () => {
  api = await testApi();
});
afterEach(() => api.close());

const hold = async ({ legs }: RoutedCase, reviewOn: string): Promise<void> => {
  const police = legs['POLICE'];
  const { __typename: result } = await perform(
    api,
    'holdTakedown',
    { referralId: police?.id, expectedVersion: police?.version, reviewOn, reason: 'EVIDENCE_PRESERVATION' },
    'liaison',
  );
  if (result !== 'HoldTakedownSuccess') throw new Error(result);
};

describe('the review date of a hold', () => {
  it('opens an overdue work item at the first run after it passes, and not before', async () => {
    const held = await routedCase(api);
    await hold(held, '2026-11-24');

    setClock(api, '2026-11-24T07:59:59Z');
    await workUntilIdle(api);
    expect(kindsOf(await openWork(api, 'liaison'))).not.toContain('HOLD_OVERDUE');

    setClock(api, '2026-11-24T08:00:00Z');
    await workUntilIdle(api);
    expect(kindsOf(await openWork(api, 'liaison'))).toContain('HOLD_OVERDUE');
    expect(kindsOf(await openWork(api, 'supervisor'))).toContain('HOLD_OVERDUE');
  });

  it('keeps its work item open and escalates it to a supervisor on the next working day', async () => {
    const held = await routedCase(api);
    await hold(held, '2026-11-24');
    const alarm = async () => (await openWork(api, 'supervisor')).find(({ kind }) => kind === 'HOLD_OVERDUE');

    setClock(api, '2026-11-24T08:00:00Z');
    await workUntilIdle(api);
    const raised = await alarm();
    expect(raised).toMatchObject({ escalatedAt: null, cause: 'HOLD_REVIEW' });
    expect(raised.causeExplanation).toMatch(/police are holding the notice/);

    setClock(api, '2026-11-25T16:00:00Z');
    await workUntilIdle(api);
    expect(await alarm()).toMatchObject({ id: raised.id, escalatedAt: '2026-11-25T16:00:00.000Z' });

    setClock(api, '2026-12-15T12:00:00Z');
    await workUntilIdle(api);
    expect(await alarm()).toMatchObject({ id: raised.id });
    const { data } = await api.send(
      'mutation ($input: ResolveWorkItemInput!) { resolveWorkItem(input: $input) { __typename } }',
      { input: { workItemId: raised.id, resolution: 'DONE' } },
      'supervisor',
    );
    expect(data.resolveWorkItem.__typename).toBe('TransitionNotAllowedError');
  });

  it('closes its work item when the takedown is cleared, and opens another for another hold', async () => {
    const held = await routedCase(api);
    await hold(held, '2026-11-24');
    setClock(api, '2026-11-24T08:00:00Z');
    await workUntilIdle(api);
    const first = (await openWork(api, 'liaison')).find(({ kind }) => kind === 'HOLD_OVERDUE');

    const legs = await legsOf(api, held.caseId);
    await hold({ ...held, legs }, '2026-11-26');
    await workUntilIdle(api);
    expect(kindsOf(await openWork(api, 'liaison'))).not.toContain('HOLD_OVERDUE');

    setClock(api, '2026-11-26T08:00:00Z');
    await workUntilIdle(api);
    const second = (await openWork(api, 'liaison')).find(({ kind }) => kind === 'HOLD_OVERDUE');
    expect(second.id).not.toBe(first.id);

    const now = await legsOf(api, held.caseId);
    await perform(
      api,
      'clearTakedown',
      { referralId: now['POLICE']?.id, expectedVersion: now['POLICE']?.version },
      'liaison',
    );
    await workUntilIdle(api);
    expect(kindsOf(await openWork(api, 'supervisor'))).not.toContain('HOLD_OVERDUE');
    const provider = held.legs['HOSTING_PROVIDER']?.id ?? '';
    expect((await stepsOf(api, provider)).filter((step) => step === 'HOLD_REVIEW ALARM 1')).toHaveLength(2);
  });
});

describe('a waiting case', () => {
  it('is reminded of, overdue and escalated in working hours, once each', async () => {
    setClock(api, friday);
    const { caseId } = await reportedCase(api);
    const steps: string[][] = [];
    for (const instant of [
      '2026-11-20T16:00:00Z',
      monday,
      '2026-11-23T15:59:00Z',
      '2026-11-23T16:00:00Z',
      '2026-11-24T08:00:00Z',
      '2026-11-25T08:00:00Z',
      '2026-11-25T09:00:00Z',
    ]) {
      setClock(api, instant);
      await workUntilIdle(api);
      await workUntilIdle(api);
      steps.push([...(await stepsOf(api, caseId))]);
    }

    const reminder = 'FIRST_REVIEW REMINDER 1';
    expect(steps).toEqual([
      [],
      [reminder],
      [reminder],
      [reminder],
      [reminder, 'FIRST_REVIEW ALARM 1'],
      [reminder, 'FIRST_REVIEW ALARM 1', 'FIRST_REVIEW ESCALATION 1'],
      [reminder, 'FIRST_REVIEW ALARM 1', 'FIRST_REVIEW ESCALATION 1'],
    ]);
    expect((await auditOf(api, caseId)).map(({ action }) => action)).toEqual([
      'CASE_OPENED',
      'DEADLINE_NEAR',
      'WORK_ITEM_OPENED',
      'DEADLINE_PASSED',
      'DEADLINE_ESCALATED',
    ]);
    expect(await openWork(api, 'supervisor')).toMatchObject([
      { kind: 'CASE_WAITING', cause: 'FIRST_REVIEW', caseId, escalatedAt: '2026-11-25T08:00:00.000Z' },
    ]);
  });

  it('is escalated at night when a child is in danger', async () => {
    setClock(api, '2026-11-20T23:00:00Z');
    const { caseId } = await reportedCase(api);
    await sqlRows(api, 'update hotline_case set queue_band = 0 where id = ?', [caseId]);

    setClock(api, '2026-11-21T00:00:00Z');
    await workUntilIdle(api);

    expect(await openWork(api, 'supervisor')).toMatchObject([{ kind: 'CASE_WAITING', isUrgent: true }]);
    expect(await overdue(api, 'supervisor')).toMatchObject([
      { code: 'FIRST_REVIEW', stage: 'OVERDUE', isUrgent: true, case: { id: caseId }, referral: null },
    ]);
  });

  it('is no longer overdue when it is claimed, and gets a new deadline', async () => {
    setClock(api, friday);
    const { caseId } = await reportedCase(api);
    setClock(api, '2026-11-24T08:00:00Z');
    await workUntilIdle(api);
    expect(kindsOf(await openWork(api, 'supervisor'))).toEqual(['CASE_WAITING']);

    await perform(api, 'claimCase', { caseId }, 'analyst');
    expect(await overdue(api, 'supervisor')).toEqual([]);
    await workUntilIdle(api);
    expect(await openWork(api, 'supervisor')).toEqual([]);

    later(api, 60 * 24 * 5);
    await workUntilIdle(api);
    expect(await openWork(api, 'supervisor')).toMatchObject([{ kind: 'CASE_WAITING', cause: 'REVIEW' }]);
  });

  it.each([
    ['REVIEW', () => claimedCase(api)],
    ['SECOND_OPINION', () => awaitingCase(api)],
  ] as const)('has the deadline %s', async (code, made) => {
    const { caseId } = await made();
    const { data } = await api.send(
      `{ case(id: "${caseId}") { clocks { code stage isUrgent startedAt referral { id } } } }`,
      {},
      'supervisor',
    );

    expect(data.case.clocks).toEqual([
      { code, stage: 'ON_TIME', isUrgent: false, startedAt: '2026-11-20T09:00:00.000Z', referral: null },
    ]);
  });

  it('does not get more time when its claim is extended', async () => {
    const { caseId } = await claimedCase(api);
    for (let day = 0; day < 5; day += 1) {
      later(api, 60 * 24);
      await perform(api, 'claimCase', { caseId }, 'analyst');
    }
    await workUntilIdle(api);

    expect(await openWork(api, 'supervisor')).toMatchObject([{ kind: 'CASE_WAITING', cause: 'REVIEW' }]);
  });
});

describe('a routed case', () => {
  it('has the deadlines of its referrals, by kind, and none of its own', async () => {
    const { caseId, legs } = await routedCase(api);
    const { data } = await api.send(
      `{ case(id: "${caseId}") { clocks { code dueAt referral { id kind } } } }`,
      {},
      'analyst',
    );

    expect(data.case.clocks).toEqual([
      {
        code: 'DISPATCH',
        dueAt: '2026-11-23T16:00:00.000Z',
        referral: { id: legs['POLICE']?.id, kind: 'POLICE' },
      },
      {
        code: 'CLEARANCE',
        dueAt: '2026-11-24T16:00:00.000Z',
        referral: { id: legs['HOSTING_PROVIDER']?.id, kind: 'HOSTING_PROVIDER' },
      },
    ]);
  });

  it('gets a follow-up deadline when its last referral ends without closing it', async () => {
    const { caseId, legs } = await routedCase(api, { country: 'NL' });
    const leg = legs['INHOPE_HOTLINE'];
    setClock(api, monday);
    const ended = await perform(
      api,
      'completeReferral',
      { referralId: leg?.id, expectedVersion: leg?.version, outcome: 'REFUSED' },
      'analyst',
    );
    const { data } = await api.send(
      `{ case(id: "${caseId}") { status clocks { code startedAt } } }`,
      {},
      'analyst',
    );

    expect(ended.__typename).toBe('CompleteReferralSuccess');
    expect(data.case).toEqual({
      status: 'ROUTED',
      clocks: [{ code: 'FOLLOW_UP', startedAt: '2026-11-23T08:00:00.000Z' }],
    });
  });
});

describe('an abuse contact', () => {
  /** Inserts a notice for a contact. It cannot be sent before a person approves the contact. */
  const noticeFor = ({ id }: { id: string }) =>
    sqlRows(
      api,
      `insert into notice (id, contact_id, addressee, queue_band, opened_at, leaves_at, status)
       values (gen_random_uuid(), ?, 'PROVIDER', 1, ?, ?, 'COLLECTING')`,
      [id, api.clock.now, api.clock.now],
    );

  it('has an approval deadline, and escalates its existing work item', async () => {
    const { caseId } = await reportedCase(api);
    await noticeFor(await proposedContact(api));
    await workUntilIdle(api, postponedDelivery);
    expect(await overdue(api, 'analyst', { stage: ['ON_TIME'], code: ['CONTACT_APPROVAL'] })).toMatchObject([
      { case: null, referral: null, isUrgent: false },
    ]);
    setClock(api, '2026-11-26T08:00:00Z');
    await workUntilIdle(api, postponedDelivery);
    expect(await openWork(api, 'analyst')).toContainEqual(
      expect.objectContaining({
        kind: 'CONTACT_TO_APPROVE',
        cause: 'CONTACT_APPROVAL',
        escalatedAt: api.clock.now.toISOString(),
      }),
    );
    expect(JSON.stringify(await overdue(api, 'liaison'))).not.toContain('CONTACT_APPROVAL');

    await sqlRows(api, `insert into account values (gen_random_uuid(), 'somebody', 'Somebody', '{}', now())`);
    await sqlRows(
      api,
      `update abuse_contact set status = 'APPROVED', decided_at = now(), decided_by = (select id from account where subject = 'somebody')`,
    );
    expect(await overdue(api, 'analyst', { code: ['CONTACT_APPROVAL'] })).toEqual([]);
    await workUntilIdle(api, postponedDelivery);
    const clocks = await sqlRows(api, 'select subject_type, subject_id from deadline_clock');
    expect(clocks).toEqual([{ subject_type: 'CASE', subject_id: caseId }]);
  });

  it('has an approval deadline only from the time when a notice needs it', async () => {
    const contact = await proposedContact(api);
    setClock(api, '2026-11-26T08:00:00Z');
    await workUntilIdle(api, postponedDelivery);
    expect(await overdue(api, 'analyst', { code: ['CONTACT_APPROVAL'] })).toEqual([]);
    expect(kindsOf(await openWork(api, 'analyst'))).not.toContain('CONTACT_TO_APPROVE');

    await noticeFor(contact);
    await workUntilIdle(api, postponedDelivery);
    expect(await overdue(api, 'analyst', { stage: ['ON_TIME'], code: ['CONTACT_APPROVAL'] })).toMatchObject([
      { startedAt: '2026-11-26T08:00:00.000Z' },
    ]);
  });
});

describe('a question from police', () => {
  const ask = async ({ legs }: RoutedCase): Promise<string> => {
    const input = { referralId: legs['POLICE']?.id, code: 'STILL_ONLINE' };
    return (await perform(api, 'askQuestion', input, 'liaison')).question.id;
  };
  const question = async () =>
    (await openWork(api, 'analyst')).find(({ kind }) => kind === 'QUESTION_FROM_POLICE');
  const late = () => overdue(api, 'analyst', { code: ['ANSWER_TO_POLICE'] });

  it('is reminded of, overdue and escalated until it is answered', async () => {
    setClock(api, friday);
    const routed = await routedCase(api);
    const questionId = await ask(routed);
    const asked = await question();
    await workUntilIdle(api, postponedDelivery);
    const { data } = await api.send(
      `{ case(id: "${routed.caseId}") { clocks { code } referrals { kind clocks { code dueAt } } } }`,
      {},
      'analyst',
    );
    expect(data.case.clocks).toContainEqual({ code: 'ANSWER_TO_POLICE' });
    expect(data.case.referrals.find(({ kind }: { kind: string }) => kind === 'POLICE').clocks).toContainEqual(
      {
        code: 'ANSWER_TO_POLICE',
        dueAt: '2026-11-23T16:00:00.000Z',
      },
    );

    setClock(api, '2026-11-23T16:00:00Z');
    await workUntilIdle(api, postponedDelivery);
    expect(await late()).toMatchObject([{ stage: 'OVERDUE', referral: { id: routed.legs['POLICE']?.id } }]);
    setClock(api, '2026-11-25T09:00:00Z');
    await workUntilIdle(api, postponedDelivery);
    expect(await late()).toMatchObject([{ stage: 'ESCALATED' }]);
    expect(await question()).toMatchObject({ id: asked.id, escalatedAt: '2026-11-25T09:00:00.000Z' });

    await perform(api, 'answerQuestion', { questionId, code: 'NOT_KNOWN' }, 'analyst');
    expect(await late()).toEqual([]);
    await workUntilIdle(api, postponedDelivery);
    expect(await question()).toBeUndefined();
    expect(await sqlRows(api, 'select * from deadline_clock where subject_id = ?', [questionId])).toEqual([]);
  });

  it('is overdue at once when danger is found later', async () => {
    setClock(api, friday);
    const routed = await routedCase(api);
    await ask(routed);
    await workUntilIdle(api, postponedDelivery);
    await sqlRows(api, 'update referral set queue_band = 0 where id = ?', [routed.legs['POLICE']?.id]);

    setClock(api, '2026-11-20T10:00:00Z');
    await workUntilIdle(api, postponedDelivery);

    expect(await late()).toMatchObject([{ stage: 'OVERDUE', isUrgent: true }]);
  });
});

describe('the list of overdue deadlines', () => {
  it('shows the liaison only referrals to police, without the id of a case or another referral', async () => {
    const home = await routedCase(api);
    const abroad = await routedCase(api, { country: 'NL' });
    const elsewhere = await routedCase(api, { country: 'CN' });
    const { caseId: waiting } = await reportedCase(api);
    setClock(api, '2026-12-15T09:00:00Z');
    await workUntilIdle(api, postponedDelivery);

    const [liaison, supervisor] = [await overdue(api, 'liaison'), await overdue(api, 'supervisor')];
    const page = await api.send('{ overdue(first: 100) { edges { cursor node { code } } } }', {}, 'liaison');

    expect(liaison.map(({ code, referral }) => `${code} ${referral.kind}`).sort()).toEqual([
      'CLEARANCE POLICE',
      'DISPATCH POLICE',
      'DISPATCH POLICE_ABROAD',
    ]);
    expect(supervisor.map(({ code, referral }) => `${code} ${referral?.kind}`).sort()).toEqual([
      'CLEARANCE HOSTING_PROVIDER',
      'DISPATCH INHOPE_HOTLINE',
      'DISPATCH POLICE',
      'DISPATCH POLICE_ABROAD',
      'FIRST_REVIEW undefined',
    ]);
    const cursors = page.data.overdue.edges.map(({ cursor }: { cursor: string }) =>
      Buffer.from(cursor, 'base64url').toString(),
    );
    const told = JSON.stringify([liaison, cursors, await openWork(api, 'liaison')]);
    for (const foreign of [
      home.legs['HOSTING_PROVIDER']?.id,
      abroad.legs['INHOPE_HOTLINE']?.id,
      ...[home, abroad, elsewhere].map(({ caseId }) => caseId),
      waiting,
    ])
      expect(told).not.toContain(foreign);
  });

  it('is paged, with danger first and then the longest overdue', async () => {
    setClock(api, monday);
    const ids: string[] = [];
    for (let made = 0; made < 4; made += 1) {
      ids.push((await reportedCase(api)).caseId);
      later(api, 60 * 24);
    }
    await sqlRows(api, 'update hotline_case set queue_band = 0 where id = ?', [ids[2]]);
    later(api, 60 * 24 * 7);
    await workUntilIdle(api);
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { data }: any = await api.send(
        'query ($after: String) { overdue(first: 1, after: $after) { nodes { case { id } } pageInfo { endCursor hasNextPage } } }',
        { after },
        'supervisor',
      );
      seen.push(...data.overdue.nodes.map((node: any) => node.case.id));
      after = data.overdue.pageInfo.hasNextPage ? data.overdue.pageInfo.endCursor : null;
    } while (after !== null);

    expect(seen).toEqual([ids[2], ids[0], ids[1], ids[3]]);
  });

  it('is filtered by stage, code and danger', async () => {
    setClock(api, friday);
    await reportedCase(api);
    const found = async (filter: object): Promise<number> =>
      (await overdue(api, 'supervisor', filter)).length;

    await workUntilIdle(api);
    expect(await found({ stage: ['ON_TIME'] })).toBe(1);
    expect(await found({})).toBe(0);
    setClock(api, monday);
    await workUntilIdle(api);
    expect(await found({ stage: ['DUE_SOON'] })).toBe(1);
    expect(await found({ stage: ['ON_TIME', 'OVERDUE'] })).toBe(0);
    setClock(api, '2026-12-15T09:00:00Z');
    await workUntilIdle(api);
    expect(await found({})).toBe(1);
    expect(await found({ stage: [] })).toBe(0);
    expect(await found({ stage: ['OVERDUE'] })).toBe(0);
    expect(await found({ stage: ['ESCALATED'], code: ['FIRST_REVIEW'] })).toBe(1);
    expect(await found({ code: ['REVIEW'] })).toBe(0);
    expect(await found({ isUrgent: true })).toBe(0);
    expect(await found({ isUrgent: false })).toBe(1);
  });

  it('is forbidden for roles without casework or police work', async () => {
    for (const person of ['auditor', 'administrator', 'integrator'] as const) {
      const { errors } = await api.send('{ overdue { nodes { code } } }', {}, person);
      expect(errors[0]?.extensions.code).toBe('FORBIDDEN');
    }
  });
});

describe('a change of policy', () => {
  it('applies to deadlines that already run: a shorter time is overdue at the next run, a longer one no longer', async () => {
    setClock(api, friday);
    const { caseId } = await reportedCase(api);
    await workUntilIdle(api);
    const allowing = (amount: number) => ({
      ...testRulebook,
      deadlines: {
        ...deadlinePolicy,
        waits: {
          ...deadlinePolicy.waits,
          FIRST_REVIEW: { ordinary: { amount, unit: 'HOURS' as const }, urgent: null },
        },
      },
    });
    const workBy = (rulebook: typeof testRulebook) =>
      workUntilIdle({ ...api, system: { ...api.system, rulebook } });

    setClock(api, '2026-11-20T11:00:00Z');
    await workBy(allowing(1));
    expect(kindsOf(await openWork(api, 'supervisor'))).toEqual(['CASE_WAITING']);
    expect(await overdue(api, 'supervisor')).toHaveLength(1);

    await workBy(allowing(100));
    expect(await openWork(api, 'supervisor')).toEqual([]);
    expect(await overdue(api, 'supervisor')).toEqual([]);

    await workBy(allowing(2));
    expect(kindsOf(await openWork(api, 'supervisor'))).toEqual(['CASE_WAITING']);
    expect((await stepsOf(api, caseId)).filter((step) => step === 'FIRST_REVIEW ALARM 1')).toHaveLength(2);
  });
});

describe('the 72-hour target for removal', () => {
  const yardstickOf = async (caseId: string) => {
    const { data } = await api.send(
      `{ case(id: "${caseId}") { yardstick { state hours until } } }`,
      {},
      'analyst',
    );
    return data.case.yardstick;
  };

  it('starts at the first report and is missed after 72 hours', async () => {
    const { caseId } = await reportedCase(api);

    expect(await yardstickOf(caseId)).toEqual({
      state: 'RUNNING',
      hours: 0,
      until: '2026-11-23T09:00:00.000Z',
    });
    later(api, 72 * 60);
    expect(await yardstickOf(caseId)).toMatchObject({ state: 'RUNNING', hours: 72 });
    later(api);
    expect(await yardstickOf(caseId)).toMatchObject({ state: 'MISSED', hours: 72 });
  });

  it('is not counted when there was nothing to remove', async () => {
    const { caseId, legs } = await routedCase(api, { country: 'NL' });
    const leg = legs['INHOPE_HOTLINE'];
    later(api, 60);
    await perform(
      api,
      'completeReferral',
      { referralId: leg?.id, expectedVersion: leg?.version, outcome: 'TRANSFERRED' },
      'analyst',
    );

    expect(await yardstickOf(caseId)).toMatchObject({ state: 'NOT_COUNTED', hours: 1 });
  });
});
