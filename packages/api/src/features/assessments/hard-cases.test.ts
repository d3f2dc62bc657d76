import { testApi, type TestApi } from '../../../test/support/api.js';
import {
  baselineFindings,
  freshUrl,
  harmlessFindings,
  judgedCase,
  nationalFindings,
  perform,
  reportedCase,
  siteAnswers,
} from '../../../test/support/casework.js';
import {
  awaitingCase,
  caseNow,
  claimedCase,
  later,
  legsOf,
  routedCase,
} from '../../../test/support/journeys.js';

let api: TestApi;
beforeAll(async () => void (api = await testApi()));
afterAll(() => api.close());

const danger = { ...baselineFindings, immediateDanger: true };

/** Adds an address to a claimed case. Returns the item and the new version of the case. */
async function withItem(caseId: string, expectedVersion: number, url = freshUrl('file')) {
  const added = await perform(api, 'addContentItem', { caseId, expectedVersion, url }, 'analyst');
  return { itemId: added.contentItem.id as string, version: added.case.version as number };
}

/** A reported address that nobody has claimed. */
async function reported() {
  const url = freshUrl();
  return { url, ...(await reportedCase(api, url)) };
}

/** The open case of an address that was reported. */
async function openCaseOf(url: string): Promise<{ caseId: string }> {
  const { data } = await api.send(
    'query ($host: String!) { cases(filter: { hostnameContains: $host }) { nodes { id } } }',
    { host: new URL(url).hostname },
    'analyst',
  );
  return { caseId: data.cases.nodes[0].id };
}

const located = (contentItemId: string, country: string) =>
  perform(api, 'recordHostingObservation', { contentItemId, source: 'ANALYST', country }, 'analyst');

const judged = async (
  contentItemId: string,
  expectedVersion: number,
  findings: object = nationalFindings,
  as: 'analyst' | 'secondAnalyst' = 'analyst',
) =>
  (await perform(api, 'recordAssessment', { contentItemId, expectedVersion, findings, ...siteAnswers }, as))
    .case as {
    version: number;
    status: string;
  };

describe('a child in immediate danger', () => {
  /** The referrals of a case, with the urgency of its first item. */
  const urgencyOf = async (id: string) => {
    const { data } = await api.send(
      'query ($id: ID!) { case(id: $id) { immediateDanger referrals { kind status isUrgent } } }',
      { id },
      'analyst',
    );
    return data.case;
  };
  const atPolice = { kind: 'POLICE', status: 'READY', isUrgent: true };

  it.each([
    ['a new address', async () => freshUrl()],
    ['an address that waits', async () => (await reported()).url],
  ])('reported for %s, is referred to police before anyone has read the report', async (_title, address) => {
    const url = await address();

    await perform(api, 'submitReport', { urls: [url], immediateDanger: true });

    const { caseId } = await openCaseOf(url);
    expect(await urgencyOf(caseId)).toEqual({ immediateDanger: true, referrals: [atPolice] });
  });

  it('reported for a routed case, is referred to police at once, and the next routing keeps that referral', async () => {
    const url = freshUrl();
    const { caseId } = await routedCase(api, { url, country: 'NL' });
    const exchange = { kind: 'INHOPE_HOTLINE', status: 'READY', isUrgent: false };

    await perform(api, 'submitReport', { urls: [url], immediateDanger: true });

    const before = await urgencyOf(caseId);
    const { case: claimed } = await perform(api, 'claimCase', { caseId }, 'analyst');
    await perform(api, 'routeCase', { caseId, expectedVersion: claimed.version }, 'analyst');
    expect(before).toEqual({ immediateDanger: true, referrals: [exchange, atPolice] });
    expect(await urgencyOf(caseId)).toEqual(before);
  });

  it('reported for a routed case, returns it to review, and the next routing adds police', async () => {
    const url = freshUrl();
    const { caseId, version } = await judgedCase(api, { url, country: 'NL' });
    await perform(api, 'routeCase', { caseId, expectedVersion: version }, 'analyst');

    await perform(api, 'submitReport', { urls: [url], immediateDanger: true });

    await expect(caseNow(api, caseId)).resolves.toMatchObject({ status: 'IN_REVIEW' });
    let { case: claimed } = await perform(api, 'claimNextCase', {}, 'analyst');
    while (claimed !== undefined && claimed.id !== caseId)
      ({ case: claimed } = await perform(api, 'claimNextCase', {}, 'analyst'));
    expect(claimed).toMatchObject({ id: caseId, status: 'IN_REVIEW' });
    await perform(api, 'routeCase', { caseId, expectedVersion: claimed.version }, 'analyst');
    const { referrals } = await caseNow(api, caseId);
    expect(referrals.map(({ kind }: { kind: string }) => kind).sort()).toEqual(['INHOPE_HOTLINE', 'POLICE']);
  });

  it('creates a referral to police at once, while the second opinion is awaited', async () => {
    const { caseId } = await awaitingCase(api, danger);

    const found = await caseNow(api, caseId);
    expect(found.status).toBe('AWAITING_SECOND_OPINION');
    expect(found.referrals).toMatchObject([{ kind: 'POLICE', status: 'READY' }]);
    const { data } = await api.send('{ referrals(first: 100) { nodes { id isUrgent } } }', {}, 'liaison');
    expect(data.referrals.nodes).toContainEqual({ id: found.referrals[0].id, isUrgent: true });
  });

  it.each(['BE', 'NL'])(
    'creates one urgent referral to police, also when the case is later routed to %s',
    async (country) => {
      const { caseId, itemId, version } = await judgedCase(api, {
        country,
        findings: { ...nationalFindings, immediateDanger: true },
      });

      await perform(api, 'routeCase', { caseId, expectedVersion: version }, 'analyst');

      const { data } = await api.send(
        `query ($id: ID!) { case(id: $id) { referrals { kind status isUrgent contentItem { id } } } }`,
        { id: caseId },
        'analyst',
      );
      const open = data.case.referrals.filter(
        ({ kind, status }: any) => kind === 'POLICE' && status !== 'WITHDRAWN',
      );
      expect(open).toEqual([
        { kind: 'POLICE', status: 'READY', isUrgent: true, contentItem: { id: itemId } },
      ]);
    },
  );

  it.each<[string, object, object]>([
    [
      'in a country without a hotline',
      { source: 'ANALYST', country: 'IN' },
      { kind: 'POLICE_ABROAD', country: 'IN' },
    ],
    [
      'on a network without countries',
      { source: 'NETWORK', network: 'TOR' },
      { kind: 'POLICE', country: null },
    ],
  ])('creates one referral to police for content %s', async (_, observation, leg) => {
    const { caseId, itemId, version } = await judgedCase(api, {
      findings: { ...nationalFindings, immediateDanger: true },
    });
    await perform(api, 'recordHostingObservation', { contentItemId: itemId, ...observation }, 'analyst');

    const { version: expectedVersion = version } = await caseNow(api, caseId);
    await perform(api, 'routeCase', { caseId, expectedVersion }, 'analyst');

    const found = await caseNow(api, caseId);
    expect(found.referrals).toHaveLength(1);
    expect(found.contentItems[0].route.legs).toEqual([leg]);
  });

  it('creates a referral to police even if the origin is unknown and the case is held', async () => {
    const { caseId, version } = await judgedCase(api, { findings: danger });

    const result = await perform(api, 'routeCase', { caseId, expectedVersion: version }, 'analyst');

    expect(result).toMatchObject({
      outcome: 'HELD',
      case: { status: 'HELD', referrals: [{ kind: 'POLICE', status: 'READY' }] },
    });
  });

  it('moves the case to the head of the queue, also when a later report mentions it', async () => {
    const { caseId: patient } = await reportedCase(api);
    const url = freshUrl();
    const { caseId } = await reportedCase(api, url);
    later(api);

    await perform(api, 'submitReport', { urls: [url], immediateDanger: true });

    const { data } = await api.send(
      '{ cases(first: 100, filter: { status: RECEIVED }) { nodes { id immediateDanger } } }',
      {},
      'analyst',
    );
    const { nodes }: { nodes: { id: string; immediateDanger: boolean }[] } = data.cases;
    const place = (id: string) => nodes.findIndex((one) => one.id === id);
    // Other cases in danger, which earlier tests left, may wait as long.
    expect(nodes.slice(0, place(caseId) + 1).map(({ immediateDanger }) => immediateDanger)).not.toContain(
      false,
    );
    expect(place(caseId)).toBeGreaterThanOrEqual(0);
    expect(place(patient)).toBeGreaterThan(place(caseId));
  });

  it('creates a referral to police after the assessment, if any of the reports mentions it', async () => {
    const url = freshUrl();
    await perform(api, 'submitReport', { urls: [url] });
    await perform(api, 'submitReport', { urls: [url], immediateDanger: true });

    const { caseId } = await judgedCase(api, { url, country: 'NL' });

    expect((await caseNow(api, caseId)).referrals).toMatchObject([{ kind: 'POLICE', status: 'READY' }]);
  });
});

describe('a case with several addresses', () => {
  it('is referred for each address to the country of its host', async () => {
    const first = await claimedCase(api);
    const second = await withItem(first.caseId, first.version);
    const third = await withItem(first.caseId, second.version);
    await located(first.itemId, 'BE');
    await located(second.itemId, 'NL');
    await located(third.itemId, 'CN');
    let { version } = await judged(first.itemId, third.version);
    ({ version } = await judged(second.itemId, version));
    ({ version } = await judged(third.itemId, version));

    const result = await perform(
      api,
      'routeCase',
      { caseId: first.caseId, expectedVersion: version },
      'analyst',
    );

    expect(result.outcome).toBe('ROUTED');
    const { contentItems } = await caseNow(api, first.caseId);
    expect(contentItems.map(({ route }: any) => route.legs)).toEqual([
      [
        { kind: 'POLICE', country: 'BE' },
        { kind: 'HOSTING_PROVIDER', country: 'BE' },
      ],
      [{ kind: 'INHOPE_HOTLINE', country: 'NL' }],
      [{ kind: 'POLICE_ABROAD', country: 'CN' }],
    ]);
    const { data } = await api.send(
      `query ($id: ID!) { case(id: $id) { contentItems { id referrals { kind contentItem { id } } } } }`,
      { id: first.caseId },
      'analyst',
    );
    for (const item of data.case.contentItems) {
      for (const referral of item.referrals) expect(referral.contentItem.id).toBe(item.id);
    }
  });

  it('is held when one address is held, and the others are handed over', async () => {
    const first = await claimedCase(api);
    const second = await withItem(first.caseId, first.version);
    await located(first.itemId, 'NL');
    let { version } = await judged(first.itemId, second.version);
    ({ version } = await judged(second.itemId, version));

    const result = await perform(
      api,
      'routeCase',
      { caseId: first.caseId, expectedVersion: version },
      'analyst',
    );

    expect(result).toMatchObject({
      outcome: 'HELD',
      case: {
        status: 'HELD',
        heldBecause: expect.arrayContaining(['HOSTING_UNRESOLVED']),
        referrals: [{ kind: 'INHOPE_HOTLINE', country: 'NL' }],
      },
    });
  });

  it('is not routed before each address is assessed', async () => {
    const first = await claimedCase(api);
    const second = await withItem(first.caseId, first.version);
    const { version } = await judged(first.itemId, second.version);

    const result = await perform(
      api,
      'routeCase',
      { caseId: first.caseId, expectedVersion: version },
      'analyst',
    );

    expect(result.code).toBe('NOT_ASSESSED');
    expect((await caseNow(api, first.caseId)).referrals).toEqual([]);
  });

  it('is released for another person when the first can do no more, in any order of assessments', async () => {
    const first = await claimedCase(api);
    const second = await withItem(first.caseId, first.version);
    await located(first.itemId, 'BE');
    const { version } = await judged(first.itemId, second.version, baselineFindings);

    const { status } = await judged(second.itemId, version, harmlessFindings);

    expect(status).toBe('AWAITING_SECOND_OPINION');
    expect(await caseNow(api, first.caseId)).toMatchObject({ assignee: null });
    await expect(perform(api, 'claimCase', { caseId: first.caseId }, 'secondAnalyst')).resolves.toMatchObject(
      {
        __typename: 'ClaimCaseSuccess',
      },
    );
  });

  it('stays claimed while the second person has another address to assess', async () => {
    const first = await claimedCase(api);
    const second = await withItem(first.caseId, first.version);
    await located(first.itemId, 'BE');
    await located(second.itemId, 'BE');
    let { version } = await judged(first.itemId, second.version, baselineFindings);
    await judged(second.itemId, version, baselineFindings);
    ({
      case: { version },
    } = await perform(api, 'claimCase', { caseId: first.caseId }, 'secondAnalyst'));

    const half = await judged(first.itemId, version, baselineFindings, 'secondAnalyst');
    const whole = await judged(second.itemId, half.version, baselineFindings, 'secondAnalyst');

    expect([half.status, whole.status]).toEqual(['AWAITING_SECOND_OPINION', 'IN_REVIEW']);
  });

  it('is not closed while one address was handed over to nobody', async () => {
    const first = await claimedCase(api);
    const second = await withItem(first.caseId, first.version);
    await located(first.itemId, 'NL');
    await located(second.itemId, 'FR');
    let { version } = await judged(first.itemId, second.version);
    ({ version } = await judged(second.itemId, version));
    const { caseId } = first;
    const routed = await perform(api, 'routeCase', { caseId, expectedVersion: version }, 'analyst');
    const outcomes: Readonly<Record<string, string>> = { NL: 'TRANSFERRED', FR: 'REFUSED' };
    for (const { id, country, version: expectedVersion } of routed.case.referrals)
      await perform(
        api,
        'completeReferral',
        { referralId: id, expectedVersion, outcome: outcomes[country] },
        'analyst',
      );
    const { case: claimed } = await perform(api, 'claimCase', { caseId }, 'analyst');

    const closing = await perform(
      api,
      'closeCase',
      { caseId, expectedVersion: claimed.version, reason: 'TRANSFERRED' },
      'analyst',
    );

    expect(claimed.status).toBe('ROUTED');
    expect(closing).toMatchObject({ __typename: 'CloseRefusedError', code: 'NOTHING_HANDED_OVER' });
  });

  it('returns to review when an address is added after routing', async () => {
    const { caseId } = await routedCase(api, { country: 'NL' });
    const { case: claimed } = await perform(api, 'claimCase', { caseId }, 'analyst');

    await withItem(caseId, claimed.version);

    expect(claimed.status).toBe('ROUTED');
    expect((await caseNow(api, caseId)).status).toBe('IN_REVIEW');
  });

  it('returns the existing item for an address that it already has', async () => {
    const url = freshUrl();
    const { caseId, itemId, version } = await claimedCase(api, { url });

    const added = await withItem(caseId, version, url);

    expect(added).toEqual({ itemId, version });
  });
});

describe('without a network', () => {
  it('a lookup is refused without a change, and the case can be routed by hand', async () => {
    const { caseId, itemId, version } = await claimedCase(api);

    const refused = await perform(api, 'lookUpHosting', { contentItemId: itemId }, 'analyst');
    expect(refused).toMatchObject({ __typename: 'LookupFailedError', code: 'LOOKUP_UNREACHABLE' });
    expect(await caseNow(api, caseId)).toMatchObject({
      version,
      contentItems: [{ hosting: { kind: 'UNRESOLVED', country: null } }],
    });

    await located(itemId, 'NL');
    const after = await judged(itemId, version);
    await expect(
      perform(api, 'routeCase', { caseId, expectedVersion: after.version }, 'analyst'),
    ).resolves.toMatchObject({
      outcome: 'ROUTED',
    });
  });
});

describe('routing again', () => {
  it('creates new referrals and withdraws unsent ones when the content has moved', async () => {
    const { caseId, itemId } = await routedCase(api, { country: 'NL' });
    const claimed = await perform(api, 'claimCase', { caseId }, 'analyst');
    later(api, 24 * 60);
    await perform(api, 'claimCase', { caseId }, 'analyst');
    await located(itemId, 'FR');
    const { version } = await caseNow(api, caseId);

    const result = await perform(api, 'routeCase', { caseId, expectedVersion: version }, 'analyst');

    expect(claimed.case.status).toBe('ROUTED');
    expect(result.case.referrals).toMatchObject([
      { country: 'NL', status: 'WITHDRAWN' },
      { country: 'FR', status: 'READY' },
    ]);
  });

  it('creates no referral twice', async () => {
    const { caseId, legs } = await routedCase(api);
    const claimed = await perform(api, 'claimCase', { caseId }, 'analyst');

    await perform(api, 'routeCase', { caseId, expectedVersion: claimed.case.version }, 'analyst');

    await expect(legsOf(api, caseId)).resolves.toEqual(legs);
    expect((await caseNow(api, caseId)).referrals).toHaveLength(2);
  });

  it('hands no referral over twice, also after a decision of police has changed its version', async () => {
    const { caseId, legs } = await routedCase(api);
    const { id: referralId, version: expectedVersion } = legs['POLICE'] ?? {};
    await perform(api, 'clearTakedown', { referralId, expectedVersion }, 'liaison');
    const claimed = await perform(api, 'claimCase', { caseId }, 'analyst');

    await perform(api, 'routeCase', { caseId, expectedVersion: claimed.case.version }, 'analyst');

    const { data } = await api.send(
      'query ($id: ID!) { referral(id: $id) { status version handOvers { event status } } }',
      { id: referralId },
      'analyst',
    );
    const { status, version, handOvers } = data.referral;
    expect({ status, version }).toEqual({ status: 'READY', version: Number(expectedVersion) + 1 });
    expect(handOvers.filter(({ event }: { event: string }) => event === 'REFERRAL')).toEqual([
      { event: 'REFERRAL', status: 'PENDING' },
    ]);
  });
});
