import { Role } from '@meldpunt/domain';
import { testApi, type TestApi } from './support/api.js';
import {
  freshUrl,
  harmlessFindings,
  judgedCase,
  operations,
  perform,
  reportedCase,
} from './support/casework.js';
import { colleagues } from './support/colleagues.js';
import { caseNow, claimedCase, later, routedCase } from './support/journeys.js';
import { sqlRows } from './support/rows.js';

let api: TestApi;
beforeAll(async () => void (api = await testApi()));
afterAll(() => api.close());

const times = <Value>(count: number, act: (index: number) => Promise<Value>): Promise<Value[]> =>
  Promise.all(Array.from({ length: count }, (_, index) => act(index)));

const submit = (input: object) => perform(api, 'submitReport', input);
const named = (results: readonly { __typename: string }[], name: string) =>
  results.filter(({ __typename }) => __typename === name);

describe('reports that arrive at the same time', () => {
  it('open one case for one address and are all stored', async () => {
    const url = freshUrl();
    const host = new URL(url).hostname;
    const spellings = [
      url,
      url.replace(host, host.toUpperCase()),
      url.replace(host, `${host}:443`),
      `hxxps${url.slice(5)}`,
    ];

    const results = await times(50, (index) => submit({ urls: [spellings[index % spellings.length]] }));

    expect(new Set(results.map(({ receipt }) => receipt)).size).toBe(50);
    const cases = await sqlRows(api, 'select id, report_count, cycle from hotline_case where url = ?', [url]);
    expect(cases).toMatchObject([{ report_count: 50, cycle: 1 }]);
    const [{ reports, items } = {}] = await sqlRows(
      api,
      `select (select count(*)::int from reported_address where case_id = ?) as reports,
              (select count(*)::int from content_item where case_id = ?) as items`,
      [cases[0]?.['id'], cases[0]?.['id']],
    );
    expect({ reports, items }).toEqual({ reports: 50, items: 1 });
  });

  it('open one linked case for an address whose case is closed', async () => {
    const url = freshUrl();
    const { caseId, version } = await judgedCase(api, { url, findings: harmlessFindings });
    await perform(api, 'routeCase', { caseId, expectedVersion: version }, 'analyst');

    await times(20, () => submit({ urls: [url] }));

    const cycles = await sqlRows(
      api,
      'select cycle, report_count, previous_case_id from hotline_case where url = ? order by cycle',
      [url],
    );
    expect(cycles).toMatchObject([
      { cycle: 1, report_count: 1 },
      { cycle: 2, report_count: 20, previous_case_id: caseId },
    ]);
  });

  it('with the same idempotency key are one report with one receipt', async () => {
    const input = { urls: [freshUrl()], idempotencyKey: 'one-key-many-times' };

    const results = await times(20, () => submit(input));

    expect(new Set(results.map(({ receipt }) => receipt)).size).toBe(1);
    const cases = await sqlRows(api, 'select report_count from hotline_case where url = ?', input.urls);
    expect(cases).toEqual([{ report_count: 1 }]);
  });

  it('with the same idempotency key and other content are refused and store nothing', async () => {
    const contents = [freshUrl(), freshUrl(), freshUrl(), freshUrl()];

    const results = await times(20, (index) =>
      submit({ urls: [contents[index % contents.length]], idempotencyKey: 'one-key-other-content' }),
    );

    expect(new Set(named(results, 'SubmitReportSuccess').map((result: any) => result.receipt)).size).toBe(1);
    expect(named(results, 'SubmitReportSuccess')).toHaveLength(5);
    expect(named(results, 'IdempotencyConflictError')).toHaveLength(15);
    const cases = await sqlRows(api, 'select url from hotline_case where url = any (?::text[])', [
      `{${contents.join(',')}}`,
    ]);
    expect(cases).toHaveLength(1);
  });

  it('never deadlock, in whatever order they list the same addresses', async () => {
    const urls = Array.from({ length: 12 }, () => freshUrl());
    const rotated = (by: number) => [...urls.slice(by % 12), ...urls.slice(0, by % 12)];

    const results = await times(30, (index) =>
      submit({ urls: index % 2 === 0 ? rotated(index) : rotated(index).reverse() }),
    );

    expect(named(results, 'SubmitReportSuccess')).toHaveLength(30);
    const cases = await sqlRows(api, 'select report_count from hotline_case where url = any (?::text[])', [
      `{${urls.join(',')}}`,
    ]);
    expect(cases).toEqual(Array(12).fill({ report_count: 30 }));
  });

  it('as an analyst reopens the case open one new case without a fault', async () => {
    for (let round = 0; round < 5; round += 1) {
      const url = freshUrl();
      const { caseId, version } = await judgedCase(api, { url, findings: harmlessFindings });
      await perform(api, 'routeCase', { caseId, expectedVersion: version }, 'analyst');

      const results = await times(8, (index) =>
        index % 2 === 0
          ? submit({ urls: [url] })
          : perform(api, 'reopenCase', { caseId, reason: 'SEEN_AGAIN' }, 'analyst'),
      );

      expect(named(results, 'SubmitReportSuccess')).toHaveLength(4);
      const open = await sqlRows(
        api,
        `select cycle, report_count from hotline_case where url = ? and status <> 'CLOSED'`,
        [url],
      );
      expect(open).toEqual([{ cycle: 2, report_count: 4 }]);
    }
  });
});

describe('a claim', () => {
  const claimNext = operations.claimNextCase;

  it('is never given to two of fifty analysts who claim five hundred cases', async () => {
    const own = await testApi();
    try {
      const now = own.clock.now.toISOString();
      await sqlRows(
        own,
        `insert into hotline_case (id, identity_key, url, hostname, cycle, status, opened_at, queue_band, waiting_since, report_count)
         select gen_random_uuid(), sha256(n::text::bytea), 'https://queue-' || n || '.example/', 'queue-' || n || '.example',
                1, 'RECEIVED', ?::timestamptz, 1, ?::timestamptz - n * interval '1 minute', 1
         from generate_series(1, 500) n`,
        [now, now],
      );
      const claimers = await colleagues(own, 50, [Role.ANALYST]);

      const claims = await Promise.all(
        claimers.map(async ({ send }) => {
          const claimed: string[] = [];
          for (let turn = 0; turn < 10; turn += 1) {
            const { data } = await send(claimNext, { input: {} });
            claimed.push(data.claimNextCase.case?.id ?? data.claimNextCase.code);
          }
          return claimed;
        }),
      );

      expect(new Set(claims.flat()).size).toBe(500);
      const owners = await sqlRows(
        own,
        `select count(distinct assignee_id)::int as claimers, count(*)::int as cases from hotline_case
         where status = 'IN_REVIEW' and assignee_id is not null`,
      );
      expect(owners).toEqual([{ claimers: 50, cases: 500 }]);
      const late = await claimers[0]?.send(claimNext, { input: {} });
      expect(late?.data.claimNextCase.code).toBe('QUEUE_EMPTY');
    } finally {
      await own.close();
    }
  });

  it('releases its case when it expires, and later work of its holder is refused', async () => {
    const { caseId, version } = await claimedCase(api);
    later(api, 31);

    const taken = await perform(api, 'claimCase', { caseId }, 'secondAnalyst');

    expect(taken.__typename).toBe('ClaimCaseSuccess');
    await expect(
      perform(api, 'closeCase', { caseId, expectedVersion: version, reason: 'NOT_FOUND' }, 'analyst'),
    ).resolves.toMatchObject({ code: 'NOT_LEASED_TO_YOU' });
  });

  it('does not protect work after it expires, even if nobody else claims the case', async () => {
    const { caseId, version } = await claimedCase(api);
    later(api, 31);

    const result = await perform(
      api,
      'addContentItem',
      { caseId, expectedVersion: version, url: freshUrl() },
      'analyst',
    );

    expect(result.code).toBe('NOT_LEASED_TO_YOU');
    expect(await caseNow(api, caseId)).toMatchObject({ assignee: null, leaseExpiresAt: null });
  });

  it('is extended when its holder claims again', async () => {
    const { caseId } = await claimedCase(api);
    later(api, 20);
    await perform(api, 'claimCase', { caseId }, 'analyst');
    later(api, 20);

    const other = await perform(api, 'claimCase', { caseId }, 'secondAnalyst');

    expect(other.code).toBe('CASE_LEASED');
  });

  it('stays unchanged when a colleague reads the case or tries to claim it', async () => {
    const { caseId, version } = await claimedCase(api);

    const seen = await caseNow(api, caseId, 'secondAnalyst');
    const refused = await perform(api, 'claimCase', { caseId }, 'secondAnalyst');

    expect(seen).toMatchObject({ version, assignee: { name: 'analyst' } });
    expect(refused).toMatchObject({ __typename: 'CaseLeasedError', code: 'CASE_LEASED' });
    expect(await caseNow(api, caseId)).toEqual(seen);
  });

  it('is taken over by a supervisor only with a reason, which is in the audit trail', async () => {
    const { caseId } = await claimedCase(api);

    const without = await perform(api, 'claimCase', { caseId }, 'supervisor');
    const byAnalyst = await perform(
      api,
      'claimCase',
      { caseId, takeOverReason: 'WORKLOAD' },
      'secondAnalyst',
    );
    const taken = await perform(api, 'claimCase', { caseId, takeOverReason: 'WELLBEING' }, 'supervisor');

    expect([without.code, byAnalyst.code]).toEqual(['CASE_LEASED', 'CASE_LEASED']);
    expect(taken.__typename).toBe('ClaimCaseSuccess');
    const entries = await sqlRows(
      api,
      `select details from audit_entry where case_id = ? and action = 'CASE_TAKEN_OVER'`,
      [caseId],
    );
    expect(entries).toEqual([{ details: { reason: 'WELLBEING' } }]);
  });
});

describe('simultaneous requests', () => {
  it('claim one case: one succeeds', async () => {
    const { caseId } = await reportedCase(api);

    const results = await Promise.all([
      perform(api, 'claimCase', { caseId }, 'analyst'),
      perform(api, 'claimCase', { caseId }, 'secondAnalyst'),
      perform(api, 'claimCase', { caseId }, 'thirdAnalyst'),
    ]);

    expect(named(results, 'ClaimCaseSuccess')).toHaveLength(1);
    expect(named(results, 'CaseLeasedError')).toHaveLength(2);
  });

  it('route one case: it is handed over once', async () => {
    const { caseId, version } = await judgedCase(api, { country: 'BE' });

    const results = await times(5, () =>
      perform(api, 'routeCase', { caseId, expectedVersion: version }, 'analyst'),
    );

    expect(named(results, 'RouteCaseSuccess')).toHaveLength(1);
    expect((await caseNow(api, caseId)).referrals).toHaveLength(2);
  });

  it('assess one item: one assessment is recorded', async () => {
    const { itemId, version } = await claimedCase(api);

    const results = await times(5, () =>
      perform(
        api,
        'recordAssessment',
        { contentItemId: itemId, expectedVersion: version, findings: harmlessFindings },
        'analyst',
      ),
    );

    expect(named(results, 'RecordAssessmentSuccess')).toHaveLength(1);
    expect(named(results, 'StaleVersionError')).toHaveLength(4);
  });

  it('repeat one assessment with its idempotency key: it is recorded once and returned to each', async () => {
    const { itemId, version } = await claimedCase(api);

    const results = await times(5, () =>
      perform(
        api,
        'recordAssessment',
        {
          contentItemId: itemId,
          expectedVersion: version,
          findings: harmlessFindings,
          idempotencyKey: 'judged-once',
        },
        'analyst',
      ),
    );

    expect(new Set(results.map(({ assessment }) => assessment?.id)).size).toBe(1);
  });

  it('use one idempotency key for assessments of two cases: one is refused and none fails', async () => {
    const first = await claimedCase(api);
    const second = await claimedCase(api);

    const results = await Promise.all(
      [first, second].map(({ itemId, version }) =>
        perform(
          api,
          'recordAssessment',
          {
            contentItemId: itemId,
            expectedVersion: version,
            findings: harmlessFindings,
            idempotencyKey: 'judged-on-two-cases',
          },
          'analyst',
        ),
      ),
    );

    expect(results.map(({ __typename }) => __typename).sort()).toEqual([
      'IdempotencyConflictError',
      'RecordAssessmentSuccess',
    ]);
  });

  it('hold and clear one takedown: one decision is recorded', async () => {
    const { legs } = await routedCase(api);
    const named = { referralId: legs['POLICE']?.id, expectedVersion: legs['POLICE']?.version };

    const results = await Promise.all([
      perform(
        api,
        'holdTakedown',
        { ...named, reviewOn: '2026-12-01', reason: 'EVIDENCE_PRESERVATION' },
        'liaison',
      ),
      perform(api, 'clearTakedown', named, 'liaison'),
    ]);

    expect(results.filter(({ __typename }) => __typename === 'StaleVersionError')).toHaveLength(1);
    const decisions = await sqlRows(api, 'select decision from clearance_decision where referral_id = ?', [
      legs['HOSTING_PROVIDER']?.id,
    ]);
    expect(decisions).toHaveLength(1);
  });

  it('complete one referral: the case is closed once', async () => {
    const { caseId, legs } = await routedCase(api, { country: 'NL' });
    const leg = legs['INHOPE_HOTLINE'];

    const results = await times(5, () =>
      perform(
        api,
        'completeReferral',
        { referralId: leg?.id, expectedVersion: leg?.version, outcome: 'TRANSFERRED' },
        'analyst',
      ),
    );

    expect(named(results, 'CompleteReferralSuccess')).toHaveLength(1);
    const closings = await sqlRows(
      api,
      `select 1 from audit_entry where case_id = ? and action = 'CASE_CLOSED'`,
      [caseId],
    );
    expect(closings).toHaveLength(1);
  });
});

describe('the database', () => {
  it('refuses a second open case for one address', async () => {
    const { caseId } = await reportedCase(api);

    await expect(
      sqlRows(
        api,
        `insert into hotline_case (id, identity_key, url, cycle, status, opened_at, queue_band, waiting_since, report_count, previous_case_id)
         select gen_random_uuid(), identity_key, url, 2, 'RECEIVED', now(), 1, now(), 1, id from hotline_case where id = ?`,
        [caseId],
      ),
    ).rejects.toMatchObject({ code: '23505', constraint: 'one_open_case_per_address' });
  });

  it('refuses a second open referral for one recipient', async () => {
    const { legs } = await routedCase(api, { country: 'NL' });

    await expect(
      sqlRows(
        api,
        `insert into referral (id, case_id, content_item_id, kind, country, recipient, queue_band, because, status, created_at)
         select gen_random_uuid(), case_id, content_item_id, kind, country, recipient, queue_band, because, 'READY', now()
         from referral where id = ?`,
        [legs['INHOPE_HOTLINE']?.id],
      ),
    ).rejects.toMatchObject({ code: '23505', constraint: 'one_open_referral_per_leg' });
  });
});
