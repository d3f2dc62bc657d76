import { testApi, type Person, type TestApi } from './support/api.js';
import { freshUrl, harmlessFindings, nationalFindings, perform, type Operation } from './support/casework.js';
import { everyMutation, mutationNames, send, type MutationCall } from './support/every-mutation.js';
import {
  awaitingCase,
  caseNow,
  claimedCase,
  legsOf,
  routedCase,
  type Leg,
  type RoutedCase,
} from './support/journeys.js';
import { everyRowButAccess } from './support/rows.js';

let api: TestApi;
let home: RoutedCase;
let abroad: RoutedCase;
let elsewhere: RoutedCase;
beforeAll(async () => {
  api = await testApi();
  home = await routedCase(api);
  abroad = await routedCase(api, { country: 'NL' });
  elsewhere = await routedCase(api, { country: 'CN' });
  await awaitingCase(api);
});
afterAll(() => api.close());

interface ItemNow {
  readonly caseId: string;
  readonly referrals: readonly Leg[];
}

const statusAtProvider = (referrals: readonly Leg[]) =>
  referrals.find(({ kind }) => kind === 'HOSTING_PROVIDER')?.status;

/** A routed case of two items that are hosted at home. The takedown of the second item is the later one. */
async function twoItemsAtHome(of: TestApi): Promise<readonly ItemNow[]> {
  const { caseId, version: claimed } = await claimedCase(of);
  const added = await perform(
    of,
    'addContentItem',
    { caseId, expectedVersion: claimed, url: freshUrl('file') },
    'analyst',
  );
  let expectedVersion = added.case.version;
  for (const { id: contentItemId } of (await caseNow(of, caseId)).contentItems) {
    const observed = { contentItemId, source: 'ANALYST', country: 'BE', provider: 'Example Hosting' };
    await perform(of, 'recordHostingObservation', observed, 'analyst');
    const judged = await perform(
      of,
      'recordAssessment',
      { contentItemId, expectedVersion, findings: nationalFindings },
      'analyst',
    );
    expectedVersion = judged.case.version;
  }
  await perform(of, 'routeCase', { caseId, expectedVersion }, 'analyst');
  return (await caseNow(of, caseId)).contentItems.map((item: Omit<ItemNow, 'caseId'>) => ({
    ...item,
    caseId,
  }));
}

const version = (leg: { version: number } | undefined) => leg?.version ?? 0;

describe('the liaison', () => {
  it('sees only referrals to police in every list, filter and nested field', async () => {
    const seen = [];
    for (const filter of [
      null,
      { kind: ['INHOPE_HOTLINE', 'HOSTING_PROVIDER'] },
      { country: 'NL' },
      { country: 'BE' },
      { status: ['READY', 'AWAITING_CLEARANCE'] },
    ]) {
      const { data, errors } = await api.send(
        `query ($filter: ReferralFilter) { referrals(first: 100, filter: $filter) {
          edges { cursor node { id kind } } nodes { id reference kind recipient case { id } clearance { state }
            contentItem { id url hosting { country evidence } hostingObservations { id } referrals { id kind } route { outcome } } } } }`,
        { filter },
        'liaison',
      );
      expect(errors).toEqual([]);
      seen.push(data);
    }

    const text = JSON.stringify(seen);
    for (const own of [home.legs['POLICE'], elsewhere.legs['POLICE_ABROAD']]) expect(text).toContain(own?.id);
    const foreign = [
      home.legs['HOSTING_PROVIDER']?.id,
      abroad.legs['INHOPE_HOTLINE']?.id,
      abroad.itemId,
      ...[home, abroad, elsewhere].map(({ caseId }) => caseId),
    ];
    for (const id of foreign) expect(text).not.toContain(id);
  });

  it('gets the same response for a referral to others as for one that does not exist', async () => {
    const missing = '00000000-0000-4000-8000-000000000000';
    const ask = (id: string | undefined) =>
      api.send('query ($id: ID!) { referral(id: $id) { id } }', { id }, 'liaison');

    const [foreign, absent] = [await ask(abroad.legs['INHOPE_HOTLINE']?.id), await ask(missing)];

    expect(foreign).toEqual(absent);
    expect(foreign).toMatchObject({ data: { referral: null }, errors: [] });
  });

  it.each([
    ['acknowledgeReferral', {}],
    ['completeReferral', { outcome: 'TRANSFERRED' }],
    ['holdTakedown', { reviewOn: '2026-12-01', reason: 'ONGOING_INVESTIGATION' }],
    ['clearTakedown', {}],
  ] as const)('cannot use %s on a referral to a hotline, and nothing changes', async (operation, input) => {
    const leg = abroad.legs['INHOPE_HOTLINE'];
    const before = await everyRowButAccess(api);

    const result = await perform(
      api,
      operation,
      { referralId: leg?.id, expectedVersion: version(leg), ...input },
      'liaison',
    );

    expect(result).toMatchObject({ __typename: 'NotFoundError', code: 'NOT_FOUND' });
    expect(JSON.stringify(result)).not.toContain('INHOPE');
    await expect(everyRowButAccess(api)).resolves.toEqual(before);
  });

  it.each(['acknowledgeReferral', 'completeReferral'] as const)(
    'cannot use %s on the referral to the provider, and nothing changes',
    async (operation) => {
      const leg = home.legs['HOSTING_PROVIDER'];
      const input = { referralId: leg?.id, expectedVersion: version(leg) };
      const before = await everyRowButAccess(api);

      const result = await perform(
        api,
        operation,
        operation === 'completeReferral' ? { ...input, outcome: 'REFUSED' } : input,
        'liaison',
      );

      expect(result.code).toBe('NOT_FOUND');
      await expect(everyRowButAccess(api)).resolves.toEqual(before);
    },
  );

  it('holds and clears a takedown through the referral to the provider', async () => {
    const { caseId, legs } = await routedCase(api);
    const named = { referralId: legs['HOSTING_PROVIDER']?.id };

    const held = await perform(
      api,
      'holdTakedown',
      {
        ...named,
        expectedVersion: version(legs['HOSTING_PROVIDER']),
        reviewOn: '2026-12-01',
        reason: 'EVIDENCE_PRESERVATION',
      },
      'liaison',
    );
    const onHold = (await legsOf(api, caseId))['HOSTING_PROVIDER'];
    const cleared = await perform(
      api,
      'clearTakedown',
      { ...named, expectedVersion: version(onHold) },
      'liaison',
    );

    expect(held).toEqual({ __typename: 'HoldTakedownSuccess', referral: null });
    expect(onHold).toMatchObject({ id: named.referralId, status: 'ON_HOLD' });
    expect(cleared).toEqual({ __typename: 'ClearTakedownSuccess', referral: null });
    expect((await legsOf(api, caseId))['HOSTING_PROVIDER']).toMatchObject({ status: 'READY' });
    expect(await legsOf(api, caseId)).toMatchObject({ POLICE: { version: 1 } });
  });

  it('changes the takedown of the named referral only', async () => {
    const [one, other] = [await routedCase(api), await routedCase(api)];

    await perform(
      api,
      'clearTakedown',
      { referralId: one.legs['POLICE']?.id, expectedVersion: version(one.legs['POLICE']) },
      'liaison',
    );

    expect((await legsOf(api, one.caseId))['HOSTING_PROVIDER']?.status).toBe('READY');
    expect((await legsOf(api, other.caseId))['HOSTING_PROVIDER']?.status).toBe('AWAITING_CLEARANCE');
  });

  it.each([
    { named: 0, statuses: ['READY', 'AWAITING_CLEARANCE'] },
    { named: 1, statuses: ['AWAITING_CLEARANCE', 'READY'] },
  ])('changes the takedown of the named item only, when a case has several: $named', async (given) => {
    const items = await twoItemsAtHome(api);
    const police = items[given.named]?.referrals.find(({ kind }) => kind === 'POLICE');

    await perform(
      api,
      'clearTakedown',
      { referralId: police?.id, expectedVersion: version(police) },
      'liaison',
    );

    const { contentItems } = await caseNow(api, items[0]?.caseId ?? '');
    expect(contentItems.map(({ referrals }: ItemNow) => statusAtProvider(referrals))).toEqual(given.statuses);
  });

  it('has no takedown to decide on for a referral to police abroad', async () => {
    const leg = elsewhere.legs['POLICE_ABROAD'];

    const result = await perform(
      api,
      'clearTakedown',
      { referralId: leg?.id, expectedVersion: version(leg) },
      'liaison',
    );

    expect(result.code).toBe('NO_TAKEDOWN');
  });

  it('reads no assessment, no report and no case through a referral', async () => {
    for (const [selection, data] of [
      ['contentItem { assessments { id } }', null],
      ['case { id reports { nodes { id } } }', { referral: { case: null } }],
    ] as const) {
      const answer = await api.send(
        `query ($id: ID!) { referral(id: $id) { ${selection} } }`,
        { id: home.legs['POLICE']?.id },
        'liaison',
      );
      if (data === null) expect(answer.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
      else expect(answer.data).toEqual(data);
      expect(JSON.stringify(answer)).not.toContain(home.caseId);
    }
  });
});

describe('an analyst', () => {
  it('completes no referral to police, and cannot read the reference, the outcome and the reason of a hold', async () => {
    const { caseId, legs } = await routedCase(api);
    const police = legs['POLICE'];
    const held = await perform(
      api,
      'holdTakedown',
      {
        referralId: police?.id,
        expectedVersion: version(police),
        reviewOn: '2026-12-01',
        reason: 'VICTIM_IDENTIFICATION',
      },
      'liaison',
    );
    const acknowledged = await perform(
      api,
      'acknowledgeReferral',
      { referralId: police?.id, expectedVersion: version(held.referral), recipientReference: 'PV-SECRET-9' },
      'liaison',
    );

    const answer = await api.send(
      `mutation ($input: CompleteReferralInput!) { completeReferral(input: $input) { __typename } }`,
      {
        input: {
          referralId: police?.id,
          expectedVersion: version(acknowledged.referral),
          outcome: 'INVESTIGATED',
        },
      },
      'analyst',
    );
    expect(answer.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    await perform(
      api,
      'completeReferral',
      {
        referralId: police?.id,
        expectedVersion: version(acknowledged.referral),
        outcome: 'NO_FURTHER_ACTION',
      },
      'liaison',
    );
    const seen = await api.send(
      `query ($id: ID!) { case(id: $id) { referrals { status recipientReference outcome clearance { state reason } } timeline(first: 100) { nodes { action details { name value } } } } }`,
      { id: caseId },
      'analyst',
    );
    const text = JSON.stringify(seen.data);
    for (const secret of ['PV-SECRET-9', 'VICTIM_IDENTIFICATION', 'NO_FURTHER_ACTION'])
      expect(text).not.toContain(secret);
  });

  it.each([
    'recordAssessment',
    'recordHostingObservation',
    'lookUpHosting',
    'addContentItem',
    'routeCase',
    'closeCase',
  ] as const)(
    'cannot use %s on the case of a colleague, even with a claim on another case',
    async (operation) => {
      const theirs = await claimedCase(api, { by: 'secondAnalyst' });
      await claimedCase(api);
      const own = { caseId: theirs.caseId, expectedVersion: theirs.version };
      const item = { contentItemId: theirs.itemId };
      const inputs = {
        recordAssessment: { ...item, expectedVersion: theirs.version, findings: nationalFindings },
        recordHostingObservation: { ...item, source: 'ANALYST', country: 'NL' },
        lookUpHosting: item,
        addContentItem: { ...own, url: 'https://added-to-theirs.example/' },
        routeCase: own,
        closeCase: { ...own, reason: 'NOT_ILLEGAL' },
      };
      const before = await everyRowButAccess(api);

      const result = await perform(api, operation, inputs[operation], 'analyst');

      expect(result).toMatchObject({ __typename: 'NotClaimedError', code: 'NOT_LEASED_TO_YOU' });
      await expect(everyRowButAccess(api)).resolves.toEqual(before);
    },
  );

  it('gets the same refusal for an invalid id as for an unknown one', async () => {
    const codes = [];
    for (const id of ['00000000-0000-4000-8000-000000000000', 'not-an-id', '']) {
      codes.push((await perform(api, 'claimCase', { caseId: id }, 'analyst')).code);
      codes.push((await perform(api, 'reopenCase', { caseId: id, reason: 'SEEN_AGAIN' }, 'analyst')).code);
      codes.push((await perform(api, 'lookUpHosting', { contentItemId: id }, 'analyst')).code);
      codes.push(
        (
          await perform(
            api,
            'recordAssessment',
            { contentItemId: id, expectedVersion: 1, findings: harmlessFindings },
            'analyst',
          )
        ).code,
      );
      codes.push(
        (
          await perform(
            api,
            'completeReferral',
            { referralId: id, expectedVersion: 1, outcome: 'TRANSFERRED' },
            'analyst',
          )
        ).code,
      );
    }

    expect(new Set(codes)).toEqual(new Set(['NOT_FOUND']));
  });
});

describe('the permission of a mutation', () => {
  const casework = ['analyst', 'supervisor'];
  const allowed: Readonly<Record<string, readonly string[]>> = {
    retryHandOver: [...casework, 'administrator'],
    retryHandOvers: [...casework, 'administrator'],
    retryJob: [...casework, 'administrator'],
    importReports: ['supervisor', 'integrator'],
    dismissFlood: ['supervisor'],
    undoFloodDismissal: ['supervisor'],
    linkIccamReport: [...casework, 'administrator'],
    acknowledgeReferral: ['liaison'],
    askQuestion: ['liaison'],
    holdTakedown: ['liaison'],
    clearTakedown: ['liaison'],
    completeReferral: [...casework, 'liaison'],
    recordVetting: ['supervisor', 'administrator'],
    withdrawAccess: ['supervisor', 'administrator'],
    restoreAccess: ['supervisor', 'administrator'],
    registerWebhook: ['administrator'],
    pauseWebhook: ['administrator'],
    resumeWebhook: ['administrator'],
    rotateWebhookSecret: ['administrator'],
    removeWebhook: ['administrator'],
    sendTestEvent: ['administrator'],
  };
  let acts: Readonly<Record<Operation, MutationCall>>;
  beforeAll(async () => {
    acts = await everyMutation(api);
  });

  const outsiders = ['analyst', 'supervisor', 'liaison', 'auditor', 'administrator', 'integrator', undefined];

  it.each(mutationNames.filter((name) => name !== 'submitReport'))(
    'is checked for %s before anything is loaded',
    async (operation) => {
      const act = acts[operation];
      const barred = outsiders.filter(
        (person) => person === undefined || !(allowed[operation] ?? casework).includes(person),
      ) as (Person | undefined)[];
      const before = await everyRowButAccess(api);

      for (const as of barred) {
        const { operation: _, input } = act;
        const answer = await send(api, { operation, input, ...(as === undefined ? {} : { as }) });
        expect(answer.errors).toMatchObject([
          { extensions: { code: as === undefined ? 'UNAUTHENTICATED' : 'FORBIDDEN' } },
        ]);
      }
      await expect(everyRowButAccess(api)).resolves.toEqual(before);
    },
  );
});
