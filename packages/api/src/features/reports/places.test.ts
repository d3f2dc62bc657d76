import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { testApi, type TestApi } from '../../../test/support/api.js';
import { freshUrl, nationalFindings, operations, perform } from '../../../test/support/casework.js';
import { caseNow } from '../../../test/support/journeys.js';
import { auditOf, everyRow, sqlRows } from '../../../test/support/rows.js';
import { workUntilIdle } from '../../../test/support/work.js';

let api: TestApi;
beforeAll(async () => void (api = await testApi()));
afterAll(() => api.close());

const submit = (input: object) => perform(api, 'submitReport', input);
let counter = 0;
const fresh = () => `name${process.pid}x${(counter += 1)}`;

/** The cases that the newest report opened or joined. */
const casesOfNewestReport = (): Promise<any[]> =>
  sqlRows(
    api,
    `select hotline_case.* from reported_address join hotline_case on hotline_case.id = case_id
     where report_id = (select subject_id from audit_entry where action = 'REPORT_SUBMITTED' order by id desc limit 1)
     order by hotline_case.url`,
  );

const policeOf = (caseId: string) =>
  sqlRows(api, `select kind, status, queue_band from referral where case_id = ?`, [caseId]);

describe('a report of a place without an address', () => {
  it.each([
    ['an invitation link of an app', () => ({ urls: [`tg://join?invite=${fresh()}`] }), 'APP'],
    ['an account of an app', () => ({ places: [{ text: `Snapchat: ${fresh()}` }] }), 'APP'],
    ['a room', () => ({ urls: [`#${fresh()}:server.example`] }), 'CHAT'],
    ['a Usenet message', () => ({ urls: [`<${fresh()}@news.example>`] }), 'USENET'],
    [
      'an eDonkey file',
      () => ({ urls: [`ed2k://|file|a b.avi|1|${fresh().replace(/\D/g, '').padStart(32, '0')}|/`] }),
      'FILE_SHARING',
    ],
    ['a Freenet key', () => ({ urls: [`freenet:KSK@${fresh()}`] }), 'NETWORK'],
    ['a game', () => ({ places: [{ kind: 'GAME', text: `Blue House, account ${fresh()}` }] }), 'GAME'],
    [
      'a telephone number',
      () => ({ places: [{ kind: 'PHONE', text: `+32 475 ${1_000_000 + (counter += 1)}` }] }),
      'PHONE',
    ],
    [
      'a street',
      () => ({ places: [{ kind: 'PHYSICAL', text: `Kerkstraat ${(counter += 1)}, Gent` }] }),
      'PHYSICAL',
    ],
    ['a description', () => ({ places: [{ text: `the kiosk of ${fresh()}` }] }), 'OTHER'],
  ] as const)('such as %s opens a case without a URL', async (_title, input, kind) => {
    const result = await submit(input());

    expect(result).toMatchObject({
      __typename: 'SubmitReportSuccess',
      acceptedUrls: 0,
      acceptedPlaces: 1,
      rejectedUrls: [],
    });
    const [found] = await casesOfNewestReport();
    const { data, errors } = await api.send(
      `query ($id: ID!) { case(id: $id) { url hostname place { kind text } status
        contentItems { url place { kind } hosting { kind country decidedBy } } reports { nodes { reportedUrl typed } } } }`,
      { id: found?.id },
      'analyst',
    );
    expect(errors).toEqual([]);
    expect(data.case).toMatchObject({
      hostname: null,
      status: 'RECEIVED',
      place: { kind, text: data.case.url },
      contentItems: [
        {
          place: { kind },
          hosting: { kind: 'NO_ADDRESS', country: null, decidedBy: ['PLACE_WITHOUT_ADDRESS'] },
        },
      ],
    });
    expect(await policeOf(found?.id)).toEqual([]);
  });

  it('joins one case, also with fifty reports at the same time', async () => {
    const name = fresh();
    const spellings = [`tg://resolve?domain=${name}`, `Telegram @${name}`, `telegram: ${name.toUpperCase()}`];

    const results = await Promise.all(
      Array.from({ length: 50 }, (_, at) => submit({ places: [{ text: spellings[at % 3] }] })),
    );

    expect(new Set(results.map(({ __typename }) => __typename))).toEqual(new Set(['SubmitReportSuccess']));
    await expect(
      sqlRows(api, `select report_count from hotline_case where place_kind = 'APP' and url ilike ?`, [
        `%${name}%`,
      ]),
    ).resolves.toEqual([{ report_count: 50 }]);
  });

  it('that names no account opens its own case', async () => {
    await submit({ places: [{ text: 'Snapchat' }] });
    const [first] = await casesOfNewestReport();
    await submit({ places: [{ text: 'Snapchat' }] });
    const [second] = await casesOfNewestReport();

    expect(second?.id).not.toBe(first?.id);
  });

  it('opens a linked case when the earlier case is closed', async () => {
    const places = [{ text: `Kik: ${fresh()}` }];
    await submit({ places });
    const [found] = await casesOfNewestReport();
    await sqlRows(
      api,
      `update hotline_case set status = 'CLOSED', closed_at = now(), closed_because = 'NOT_FOUND' where id = ?`,
      [found?.id],
    );

    await submit({ places });

    const [next] = await casesOfNewestReport();
    expect(next).toMatchObject({ cycle: 2, previous_case_id: found?.id, place_kind: 'APP' });
    const reopened = await caseNow(api, next?.id);
    expect(reopened.contentItems).toMatchObject([{ hosting: { kind: 'NO_ADDRESS' } }]);
  });

  it('is assessed, routed to the domestic police, and never looked up or watched', async () => {
    await submit({ places: [{ text: `Discord server ${fresh()}` }] });
    const [{ id: caseId } = {}] = await casesOfNewestReport();
    const [{ id: contentItemId } = {}]: any[] = await sqlRows(
      api,
      'select id from content_item where case_id = ?',
      [caseId],
    );
    const { case: claimed } = await perform(api, 'claimCase', { caseId }, 'analyst');
    await expect(perform(api, 'lookUpHosting', { contentItemId }, 'analyst')).resolves.toMatchObject({
      __typename: 'LookupFailedError',
      code: 'NO_ADDRESS',
    });
    await expect(
      perform(
        api,
        'recordHostingObservation',
        { contentItemId, source: 'ANALYST', country: 'NL' },
        'analyst',
      ),
    ).resolves.toMatchObject({ __typename: 'InvalidInputError' });
    const { case: judged } = await perform(
      api,
      'recordAssessment',
      { contentItemId, expectedVersion: claimed.version, findings: nationalFindings },
      'analyst',
    );

    const routed = await perform(api, 'routeCase', { caseId, expectedVersion: judged.version }, 'analyst');

    expect(routed).toMatchObject({
      outcome: 'ROUTED',
      case: { status: 'ROUTED', referrals: [{ kind: 'POLICE', country: null }] },
    });
    expect(routed.because).toContain('NO_WEB_ADDRESS');
    await workUntilIdle(api);
    const watch = await sqlRows(api, 'select next_check_at from removal_watch where content_item_id = ?', [
      contentItemId,
    ]);
    expect(watch.filter(({ next_check_at: at }) => at !== null)).toEqual([]);
    const feed = await api.send(
      '{ referrals(first: 100) { nodes { contentItem { url place { kind text } } } } }',
      {},
      'liaison',
    );
    expect(JSON.stringify(feed.data)).toContain('discord: server');
  });

  it.each(['liaison', 'auditor', 'administrator', 'integrator', undefined] as const)(
    'cannot be read by %s',
    async (as) => {
      const answer = await api.send(
        '{ cases(filter: { hostingKind: NO_ADDRESS }) { nodes { id place { text } } } }',
        {},
        as,
      );

      expect(answer.data).toBeNull();
      expect(answer.errors).toMatchObject([
        { extensions: { code: as === undefined ? 'UNAUTHENTICATED' : 'FORBIDDEN' } },
      ]);
    },
  );

  it('is refused when an entry is neither an address nor a place, and the problem says so', async () => {
    const before = await everyRow(api);

    const result = await submit({ urls: ['foto.jpg'] });

    expect(result).toMatchObject({ __typename: 'InvalidReportError' });
    expect(result.problems.map(({ path }: any) => path)).toEqual(['/urls', '/urls/0']);
    await expect(everyRow(api)).resolves.toEqual(before);
  });
});

describe('a report of immediate danger', () => {
  it.each([
    ['a web address', () => ({ urls: [freshUrl()] })],
    ['a place', () => ({ places: [{ text: `Kik: ${fresh()}` }] })],
    ['a description instead of an address', () => ({ urls: ['hij zit in het huis naast het station'] })],
    ['a file name', () => ({ urls: ['foto.jpg'] })],
    ['an empty input', () => ({})],
    ['empty lists', () => ({ urls: [], places: [] })],
    ['blanks', () => ({ urls: [' '], places: [{ text: ' ' }] })],
    ['sixty entries', () => ({ urls: Array.from({ length: 60 }, () => freshUrl()) })],
    ['invalid contact details', () => ({ urls: [freshUrl()], contact: { email: 'x', phone: 'call me' } })],
    ['remarks that are too long', () => ({ urls: [freshUrl()], remarks: 'x'.repeat(50_000) })],
    ['a control character', () => ({ urls: [`${freshUrl()} \u0000`], remarks: 'a\u0000b' })],
    ['an idempotency key that is too short', () => ({ urls: [freshUrl()], idempotencyKey: 'x' })],
    ['a date in the future', () => ({ urls: [freshUrl()], observedAt: '2030-01-01T00:00:00Z' })],
  ])('with %s is accepted and referred to police at once', async (_title, input) => {
    const result = await submit({ ...input(), immediateDanger: true });

    expect(result).toMatchObject({ __typename: 'SubmitReportSuccess' });
    const cases = await casesOfNewestReport();
    expect(cases.length).toBeGreaterThan(0);
    for (const { id, queue_band: band } of cases) {
      expect(band).toBe(0);
      expect(await policeOf(id)).toEqual([{ kind: 'POLICE', status: 'READY', queue_band: 0 }]);
      expect((await auditOf(api, id)).map(({ action }) => action)).toContain('REFERRAL_CREATED');
      await expect(
        sqlRows(api, `select event from hand_over where case_id = ? and channel = 'POLICE_FEED'`, [id]),
      ).resolves.toEqual([{ event: 'REFERRAL' }]);
    }
  });

  it('returns its problems with the receipt', async () => {
    const result = await submit({
      immediateDanger: true,
      contact: { phone: 'call me' },
      remarks: 'x'.repeat(2001),
    });

    expect(result.problems.map(({ path, code }: any) => [path, code])).toEqual([
      ['/urls', 'REQUIRED'],
      ['/remarks', 'TOO_LONG'],
      ['/contact/phone', 'NOT_A_PHONE_NUMBER'],
    ]);
  });

  it('is accepted with an idempotency key of another report, without that key', async () => {
    const idempotencyKey = `a-key-${fresh()}`;
    const first = await submit({ urls: [freshUrl()], idempotencyKey });

    const second = await submit({ urls: [freshUrl()], immediateDanger: true, idempotencyKey });

    expect(second).toMatchObject({
      __typename: 'SubmitReportSuccess',
      problems: [{ code: 'KEY_USED_BEFORE' }],
    });
    expect(second.receipt).not.toBe(first.receipt);
  });

  it('is one report and one referral when it is sent again with its idempotency key', async () => {
    const input = { immediateDanger: true, urls: ['in het huis'], idempotencyKey: `a-key-${fresh()}` };

    const results = await Promise.all(Array.from({ length: 10 }, () => submit(input)));

    expect(new Set(results.map(({ receipt }) => receipt)).size).toBe(1);
    const [found, ...others] = await casesOfNewestReport();
    expect(others).toEqual([]);
    expect(await policeOf(found?.id)).toHaveLength(1);
  });

  it('creates one referral for one place, also with later reports', async () => {
    const input = { immediateDanger: true, places: [{ text: `Telegram @${fresh()}` }] };

    await Promise.all(Array.from({ length: 20 }, () => submit(input)));

    const [found] = await casesOfNewestReport();
    expect(found).toMatchObject({ report_count: 20 });
    expect(await policeOf(found?.id)).toHaveLength(1);
  });

  it('has a dossier before its assessment', async () => {
    await submit({ immediateDanger: true, places: [{ text: `Signal: @${fresh()}` }] });
    const [found] = await casesOfNewestReport();
    await workUntilIdle(api);

    const { data, errors } = await api.send(
      '{ referrals(first: 100) { nodes { id contentItem { url } dossier(language: NL) { reference } } } }',
      {},
      'liaison',
    );

    expect(errors).toEqual([]);
    const own = data.referrals.nodes.find((node: any) => node.contentItem.url === found?.url);
    expect(own).toBeDefined();
  });
});

describe('pasted text', () => {
  const rows = readFileSync(
    fileURLToPath(new URL('../../../test/support/pasted-text.tsv', import.meta.url)),
    'utf8',
  )
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'))
    .map(([typed = '', must = '']) => [unescaped(typed), must] as const);

  it.each(rows)('%j is read as %s', async (text, must) => {
    const result = await submit({ urls: [text] });

    if (must === 'REFUSED') expect(result.__typename).toBe('InvalidReportError');
    else if (must === 'PLACE') expect(result).toMatchObject({ acceptedUrls: 0, acceptedPlaces: 1 });
    else {
      expect(result.read?.map(({ canonical }: any) => canonical)).toEqual(must.split(' | '));
      const [report]: any[] = await sqlRows(
        api,
        'select typed_sealed from report order by received_at desc limit 1',
      );
      expect(report?.typed_sealed).not.toBeNull();
    }
  });

  it('is stored encrypted with the report as it was typed', async () => {
    const url = freshUrl();
    const text = `mijn zoon Canary zag ${url} gisteren`;
    await submit({ urls: [text] });

    const kept = JSON.stringify(await everyRow(api)) + api.log();
    const { data } = await api.send(
      'query ($host: String!) { cases(filter: { hostnameContains: $host }) { nodes { reports { nodes { reportedUrl typed } } } } }',
      { host: new URL(url).hostname },
      'analyst',
    );

    expect(kept).not.toContain('Canary');
    expect(data.cases.nodes[0].reports.nodes).toEqual([{ reportedUrl: url, typed: [text] }]);
  });

  it('can be parsed without storing anything', async () => {
    const before = await everyRow(api);

    const { data, errors } = await api.send(
      `query ($text: String!) { readAddresses(text: $text, language: EN) { read { part readAs canonical certainty } rejected { part code message } } }`,
      { text: 'https://a.example/1 tg://join?invite=AAAA https://999.1.1.1/' },
    );

    expect(errors).toEqual([]);
    expect(data.readAddresses).toMatchObject({
      read: [{ readAs: 'ADDRESS', canonical: 'https://a.example/1' }, { readAs: 'PLACE' }],
      rejected: [{ code: 'INVALID_HOST' }],
    });
    await expect(everyRow(api)).resolves.toEqual(before);
  });

  it('is also parsed when it is added to a claimed case, item by item', async () => {
    await submit({ urls: [freshUrl()] });
    const [{ id: caseId } = {}] = await casesOfNewestReport();
    const { case: claimed } = await perform(api, 'claimCase', { caseId }, 'analyst');
    const [one, two] = [freshUrl(), freshUrl()];

    const added = await perform(
      api,
      'addContentItem',
      {
        caseId,
        expectedVersion: claimed.version,
        url: `zie ${one} en ${two}, tg://join?invite=${fresh()} https://999.1.1.1/`,
      },
      'analyst',
    );

    expect(added.contentItems.map(({ url, place }: any) => place?.kind ?? url)).toEqual([one, two, 'APP']);
    expect(added.problems).toEqual([{ path: '/url', code: 'INVALID_HOST' }]);
    await expect(
      perform(
        api,
        'addContentItem',
        { caseId, expectedVersion: added.case.version, url: 'foto.jpg' },
        'analyst',
      ),
    ).resolves.toMatchObject({ __typename: 'InvalidInputError' });
  });

  it('fits in one request with every field at its maximum', async () => {
    const urls = Array.from({ length: 50 }, (_, at) => `https://a${at}.example/${'é'.repeat(1300)}`);

    const response = await api.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json' },
      payload: { query: operations.submitReport, variables: { input: { urls, remarks: 'é'.repeat(2000) } } },
    });

    expect(response.json().data.submitReport).toMatchObject({ __typename: 'SubmitReportSuccess' });
  });
});

/** Replaces the escape sequences of the table. */
function unescaped(text: string): string {
  return text
    .replace(/\\U([0-9A-F]{8})/g, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))
    .replace(/\\u([0-9a-f]{4})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
