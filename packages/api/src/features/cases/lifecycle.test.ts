import { CaseStatus, caseTransitions, type CaseEvent } from '@meldpunt/domain';
import { testApi, type TestApi } from '../../../test/support/api.js';
import {
  freshUrl,
  harmlessFindings,
  judgedCase,
  perform,
  type Operation,
} from '../../../test/support/casework.js';
import { everyMutation, send, type MutationCall } from '../../../test/support/every-mutation.js';
import { awaitingCase, caseNow, later, legsOf, routedCase } from '../../../test/support/journeys.js';
import { fixedLookup } from '../../../test/support/fixed-lookup.js';
import { everyRowButAccess, sqlRows } from '../../../test/support/rows.js';

let api: TestApi;
beforeAll(async () => {
  api = await testApi({ lookup: fixedLookup('NL', () => new Date('2026-11-20T09:00:00.000Z')) });
});
afterAll(() => api.close());

/** Makes a case with a status, with a valid claim of the analyst where the status allows one. */
async function caseIn(status: CaseStatus): Promise<{ caseId: string; itemId: string; version: number }> {
  const { caseId, itemId, version } = await judgedCase(api, { findings: harmlessFindings });
  await sqlRows(
    api,
    `update hotline_case set status = ?, held_because = case when ? = 'HELD' then array['FIXTURE'] else '{}'::text[] end,
       closed_at = case when ? = 'CLOSED' then opened_at end, closed_because = case when ? = 'CLOSED' then 'REMOVED' end
     where id = ?`,
    [status, status, status, status, caseId],
  );
  return { caseId, itemId, version };
}

const statuses = Object.values(CaseStatus);

/** The mutation and the input for each event. */
const attempts: readonly (readonly [
  event: CaseEvent,
  operation: Operation,
  input: (fixture: { caseId: string; version: number }) => object,
])[] = [
  ['CLAIM', 'claimCase', ({ caseId }) => ({ caseId })],
  ['ROUTE', 'routeCase', ({ caseId, version }) => ({ caseId, expectedVersion: version })],
  [
    'CLOSE',
    'closeCase',
    ({ caseId, version }) => ({ caseId, expectedVersion: version, reason: 'NOT_ILLEGAL' }),
  ],
];

describe.each(attempts)('%s by %s', (event, operation, input) => {
  it.each(statuses.filter((status) => caseTransitions[status][event] === undefined))(
    'is refused and changes nothing while a case is %s',
    async (status) => {
      const fixture = await caseIn(status);
      await caseNow(api, fixture.caseId);
      const before = await everyRowButAccess(api);

      const result = await perform(api, operation, input(fixture), 'analyst');

      expect(result).toMatchObject({
        __typename: 'TransitionNotAllowedError',
        code: 'TRANSITION_NOT_ALLOWED',
      });
      await expect(everyRowButAccess(api)).resolves.toEqual(before);
    },
  );

  it.each(statuses.filter((status) => caseTransitions[status][event] !== undefined))(
    'is possible while a case is %s',
    async (status) => {
      const fixture = await caseIn(status);

      const result = await perform(api, operation, input(fixture), 'analyst');

      expect(result.__typename).toMatch(/Success$/);
    },
  );
});

describe('a closed case', () => {
  it.each([
    'recordAssessment',
    'addContentItem',
    'recordHostingObservation',
    'lookUpHosting',
    'releaseCase',
  ] as const)('is not changed by %s, with any role', async (operation) => {
    const { caseId, itemId, version } = await judgedCase(api, { findings: harmlessFindings });
    const closed = await perform(api, 'routeCase', { caseId, expectedVersion: version }, 'analyst');
    const inputs = {
      recordAssessment: {
        contentItemId: itemId,
        expectedVersion: closed.case.version,
        findings: harmlessFindings,
      },
      addContentItem: { caseId, expectedVersion: closed.case.version, url: freshUrl() },
      recordHostingObservation: { contentItemId: itemId, source: 'ANALYST', country: 'NL' },
      lookUpHosting: { contentItemId: itemId },
      releaseCase: { caseId },
    };
    const before = await everyRowButAccess(api);

    for (const as of ['analyst', 'supervisor'] as const) {
      const result = await perform(api, operation, inputs[operation], as);
      expect(result).toMatchObject({ code: 'NOT_LEASED_TO_YOU' });
    }

    expect(await everyRowButAccess(api)).toEqual(before);
  });
});

describe('a stale version', () => {
  const versioned = [
    'addContentItem',
    'recordAssessment',
    'routeCase',
    'closeCase',
    'acknowledgeReferral',
    'holdTakedown',
    'clearTakedown',
    'completeReferral',
    'approveAbuseContact',
    'rejectAbuseContact',
    'setAbuseContactForm',
  ] as const satisfies readonly Operation[];
  let acts: Readonly<Record<Operation, MutationCall>>;
  beforeAll(async () => void (acts = await everyMutation(api)));

  it('is tested with every mutation that takes a version', async () => {
    const { data } = await api.send(
      '{ __schema { mutationType { fields { name args { type { ofType { inputFields { name } } } } } } } }',
    );
    const asking = data.__schema.mutationType.fields
      .filter(({ args }: any) =>
        args[0].type.ofType.inputFields.some(({ name }: any) => name === 'expectedVersion'),
      )
      .map(({ name }: any) => name);

    expect(asking.sort()).toEqual([...versioned].sort());
  });

  it.each(versioned)(
    'is refused by %s, which returns the current version and changes nothing',
    async (operation) => {
      const act = acts[operation];
      const { expectedVersion } = act.input as { expectedVersion: number };
      const before = await everyRowButAccess(api);

      for (const stale of [expectedVersion - 1, expectedVersion + 1]) {
        const answer = await send(api, { ...act, input: { ...act.input, expectedVersion: stale } });

        expect(answer.data[operation]).toMatchObject({
          __typename: 'StaleVersionError',
          code: 'STALE_VERSION',
        });
      }
      await expect(everyRowButAccess(api)).resolves.toEqual(before);
    },
  );
});

describe('a referral', () => {
  const police = (leg: { id: string; version: number } | undefined) => ({
    referralId: leg?.id,
    expectedVersion: leg?.version,
  });

  it('that is completed can neither be acknowledged nor completed again', async () => {
    const { caseId, legs } = await routedCase(api);
    await perform(api, 'completeReferral', { ...police(legs['POLICE']), outcome: 'INVESTIGATED' }, 'liaison');
    const leg = (await legsOf(api, caseId))['POLICE'];
    const before = await everyRowButAccess(api);

    const results = [
      await perform(api, 'acknowledgeReferral', police(leg), 'liaison'),
      await perform(api, 'completeReferral', { ...police(leg), outcome: 'INVESTIGATED' }, 'liaison'),
    ];

    expect(results.map(({ code }) => code)).toEqual(['TRANSITION_NOT_ALLOWED', 'TRANSITION_NOT_ALLOWED']);
    await expect(everyRowButAccess(api)).resolves.toEqual(before);
  });

  it('to a provider cannot be completed while it waits for clearance', async () => {
    const { caseId, itemId, legs } = await routedCase(api);
    await perform(
      api,
      'recordReachability',
      { contentItemId: itemId, outcome: 'SEEN_OFFLINE' },
      'supervisor',
    );

    const result = await perform(
      api,
      'completeReferral',
      {
        ...police(legs['HOSTING_PROVIDER']),
        outcome: 'REMOVED',
        removal: { providerAnswered: true, observedOfflineAt: [] },
      },
      'analyst',
    );

    expect(result).toMatchObject({ code: 'TRANSITION_NOT_ALLOWED' });
    expect((await legsOf(api, caseId))['HOSTING_PROVIDER']?.status).toBe('AWAITING_CLEARANCE');
  });

  it('that is cleared can be held again until it is sent, with a review date in the near future only', async () => {
    const { caseId, legs } = await routedCase(api);
    const cleared = await perform(api, 'clearTakedown', police(legs['POLICE']), 'liaison');
    later(api);
    const hold = { ...police(cleared.referral), reason: 'ONGOING_INVESTIGATION' };

    const past = await perform(api, 'holdTakedown', { ...hold, reviewOn: '2026-11-20' }, 'liaison');
    const far = await perform(api, 'holdTakedown', { ...hold, reviewOn: '2027-11-20' }, 'liaison');
    const held = await perform(api, 'holdTakedown', { ...hold, reviewOn: '2026-11-25' }, 'liaison');

    expect([past.code, far.code]).toEqual(['INVALID_INPUT', 'INVALID_INPUT']);
    expect(held.referral.clearance).toMatchObject({ state: 'HELD', reviewOn: '2026-11-25' });
    expect((await legsOf(api, caseId))['HOSTING_PROVIDER']?.status).toBe('ON_HOLD');
  });

  it.each([
    ['without any observation', undefined],
    ['with only an answer of the provider', { providerAnswered: true, observedOfflineAt: [] }],
    ['with only one observation', { observedOfflineAt: ['2026-11-20T10:00:00.000Z'] }],
    [
      'with an answer of the provider and an observation before the referral',
      { providerAnswered: true, observedOfflineAt: ['2026-11-20T08:00:00.000Z'] },
    ],
    [
      'with observations in the future',
      { observedOfflineAt: ['2027-01-01T08:00:00Z', '2027-02-01T08:00:00Z'] },
    ],
  ])('cannot be completed as removed %s', async (_title, removal) => {
    const { legs } = await routedCase(api, { country: 'NL' });

    const result = await perform(
      api,
      'completeReferral',
      { ...police(legs['INHOPE_HOTLINE']), outcome: 'REMOVED', removal },
      'supervisor',
    );

    expect(result).toMatchObject({ __typename: 'InvalidInputError', code: 'INVALID_INPUT' });
  });
});

describe('a case that waits for a second opinion', () => {
  it('gets no items and can be neither routed nor closed', async () => {
    const { caseId } = await awaitingCase(api);
    const { case: claimed } = await perform(api, 'claimCase', { caseId }, 'secondAnalyst');
    const change = { caseId, expectedVersion: claimed.version };

    const results = [
      await perform(api, 'addContentItem', { ...change, url: freshUrl() }, 'secondAnalyst'),
      await perform(api, 'routeCase', change, 'secondAnalyst'),
      await perform(api, 'closeCase', { ...change, reason: 'NOT_ILLEGAL' }, 'secondAnalyst'),
    ];

    expect(results.map(({ code }) => code)).toEqual([
      'TRANSITION_NOT_ALLOWED',
      'TRANSITION_NOT_ALLOWED',
      'NOT_ASSESSED',
    ]);
    expect(await caseNow(api, caseId)).toMatchObject({ status: 'AWAITING_SECOND_OPINION', referrals: [] });
  });
});
