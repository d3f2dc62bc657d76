import { testApi, type TestApi } from '../../../test/support/api.js';
import {
  freshUrl,
  harmlessFindings,
  judgedCase,
  operations,
  perform,
} from '../../../test/support/casework.js';
import { later } from '../../../test/support/journeys.js';
import { everyRow, sqlRows } from '../../../test/support/rows.js';

let api: TestApi;
beforeAll(async () => void (api = await testApi()));
afterAll(() => api.close());

const submit = (input: object) => perform(api, 'submitReport', input);
const statusOf = async (receipt: string) =>
  (
    await api.send('query ($receipt: String!) { reportStatus(receipt: $receipt) { progress receivedOn } }', {
      receipt,
    })
  ).data.reportStatus;

describe('a report with some invalid addresses', () => {
  const unusable = ['not an address', 'javascript:void(0)', 'mailto:someone@mail.example', 'https://'];

  it('is accepted for the valid ones, and lists the others with their index', async () => {
    const good = [freshUrl(), freshUrl()];
    const urls = [unusable[0], good[0], unusable[1], good[1], unusable[3]];

    const result = await submit({ urls });

    expect(result).toMatchObject({
      __typename: 'SubmitReportSuccess',
      acceptedUrls: 2,
      rejectedUrls: [
        { index: 0, url: unusable[0] },
        { index: 2, url: unusable[1] },
        { index: 4, url: unusable[3] },
      ],
    });
    const stored = await sqlRows(
      api,
      'select url from hotline_case where url = any (?::text[]) order by url',
      [`{${good.join(',')}}`],
    );
    expect(stored.map(({ url }) => url)).toEqual([...good].sort());
  });

  it('explains the problem in the language of the reporter', async () => {
    const messages = [];
    for (const language of ['NL', 'FR', 'DE', 'EN']) {
      const { rejectedUrls } = await submit({ urls: [freshUrl(), unusable[0]], language });
      messages.push(rejectedUrls[0].message);
      expect(rejectedUrls[0].message).not.toBe(rejectedUrls[0].code);
    }

    expect(new Set(messages).size).toBe(4);
  });

  it('counts two spellings of one address once', async () => {
    const url = freshUrl();

    const result = await submit({
      urls: [url, url.replace('https://', 'HTTPS://'), `${url}?utm_source=mail`],
    });

    expect(result).toMatchObject({ acceptedUrls: 1, rejectedUrls: [] });
  });

  it('is refused when all are invalid, lists each, and stores nothing', async () => {
    const before = await everyRow(api);

    const result = await submit({ urls: unusable });

    expect(result.__typename).toBe('InvalidReportError');
    expect(result.problems.map(({ path }: { path: string }) => path)).toEqual([
      '/urls',
      '/urls/0',
      '/urls/1',
      '/urls/2',
      '/urls/3',
    ]);
    await expect(everyRow(api)).resolves.toEqual(before);
  });

  it.each([
    ['none', []],
    ['more than fifty', Array.from({ length: 51 }, (_, index) => `https://many-${index}.example/`)],
  ])('is refused with %s', async (_title, urls) => {
    const result = await submit({ urls });

    expect(result.problems).toMatchObject([{ path: '/urls' }]);
  });
});

describe('a report with invalid fields', () => {
  it('lists all of them with their path, and stores nothing', async () => {
    const before = await everyRow(api);

    const result = await submit({
      urls: [freshUrl()],
      contact: { email: 'no address', phone: 'call me' },
      remarks: 'x'.repeat(2001),
      observedAt: '2027-01-01T00:00:00Z',
      idempotencyKey: 'short',
    });

    expect(result).toMatchObject({ __typename: 'InvalidReportError', code: 'INVALID_REPORT' });
    expect(result.problems.map(({ path, code }: any) => [path, code])).toEqual(
      expect.arrayContaining([
        ['/contact/email', 'NOT_AN_EMAIL_ADDRESS'],
        ['/contact/phone', 'NOT_A_PHONE_NUMBER'],
        ['/remarks', 'TOO_LONG'],
        ['/observedAt', 'IN_THE_FUTURE'],
        ['/idempotencyKey', 'TOO_SHORT'],
      ]),
    );
    await expect(everyRow(api)).resolves.toEqual(before);
  });

  it('cannot set fields that only the hotline sets', async () => {
    const answer = await api.send(operations.submitReport, {
      input: { urls: [freshUrl()], receivedAt: '2020-01-01T00:00:00Z' },
    });

    expect(answer.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });
});

describe('a receipt', () => {
  it.each([
    ['as it was shown', (receipt: string) => receipt],
    ['in lower case with spaces', (receipt: string) => ` ${receipt.toLowerCase().replaceAll('-', ' ')} `],
    ['without any separators', (receipt: string) => receipt.replaceAll('-', '')],
    [
      'with letters that look like its digits',
      (receipt: string) => receipt.replaceAll('0', 'O').replaceAll('1', 'l'),
    ],
  ])('is accepted %s', async (_title, typed) => {
    const { receipt } = await submit({ urls: [freshUrl()] });

    await expect(statusOf(typed(receipt))).resolves.toEqual({
      progress: 'RECEIVED',
      receivedOn: '2026-11-20',
    });
  });

  it('shows the day on which the report arrived in the time zone of the hotline', async () => {
    const now = api.clock.now;
    api.clock.now = new Date('2026-11-20T23:30:00.000Z');
    const { receipt } = await submit({ urls: [freshUrl()] });
    api.clock.now = now;

    await expect(statusOf(receipt)).resolves.toMatchObject({ receivedOn: '2026-11-21' });
  });

  it.each(['', '0000-0000-0000-0000-00', 'no receipt at all', 'x'.repeat(10_000), "' or 1 = 1 --"])(
    'that does not exist returns null: %j',
    async (receipt) => {
      await expect(statusOf(receipt)).resolves.toBeNull();
    },
  );

  it('is not stored in any spelling', async () => {
    const { receipt } = await submit({ urls: [freshUrl()], idempotencyKey: 'stored-nowhere' });

    const stored = JSON.stringify(await everyRow(api)) + api.log();

    expect(stored).not.toContain(receipt);
    expect(stored).not.toContain(receipt.replaceAll('-', ''));
    expect(stored).not.toContain(Buffer.from(receipt).toString('hex'));
    expect(stored).not.toContain('stored-nowhere');
  });

  it('shows progress and date only', async () => {
    const { data } = await api.send('{ __type(name: "ReportStatus") { fields { name } } }');

    expect(data.__type.fields.map(({ name }: { name: string }) => name).sort()).toEqual([
      'progress',
      'receivedOn',
    ]);
  });

  it('shows the same for a case that is held, routed or waits for a second opinion', async () => {
    const url = freshUrl();
    const { receipt } = await submit({ urls: [url] });
    const { caseId } = await judgedCase(api, { url, findings: harmlessFindings });

    for (const status of ['IN_REVIEW', 'AWAITING_SECOND_OPINION', 'ROUTED']) {
      await sqlRows(api, 'update hotline_case set status = ? where id = ?', [status, caseId]);
      await expect(statusOf(receipt)).resolves.toMatchObject({ progress: 'UNDER_REVIEW' });
    }
  });

  it('is closed only when the cases of all its addresses are closed', async () => {
    const [first, second] = [freshUrl(), freshUrl()];
    const { receipt } = await submit({ urls: [first, second] });
    const end = async (url: string) => {
      const { caseId, version } = await judgedCase(api, { url, findings: harmlessFindings });
      await perform(api, 'routeCase', { caseId, expectedVersion: version }, 'analyst');
    };

    await end(first);
    await expect(statusOf(receipt)).resolves.toMatchObject({ progress: 'UNDER_REVIEW' });
    await end(second);
    await expect(statusOf(receipt)).resolves.toMatchObject({ progress: 'CLOSED' });
  });
});

describe('an anonymous report', () => {
  it('leaves no data about its sender in any table or log line', async () => {
    const response = await api.app.inject({
      method: 'POST',
      url: '/graphql',
      remoteAddress: '198.51.100.77',
      headers: {
        'content-type': 'application/json',
        'user-agent': 'Canary-Browser/7.7',
        referer: 'https://canary-referer.example/',
        'x-forwarded-for': '203.0.113.88',
        'accept-language': 'nl-canary',
      },
      payload: { query: operations.submitReport, variables: { input: { urls: [freshUrl()] } } },
    });
    expect(response.json().data.submitReport.__typename).toBe('SubmitReportSuccess');

    const kept = JSON.stringify(await everyRow(api)) + api.log();

    for (const canary of ['198.51.100.77', 'Canary-Browser', 'canary-referer', '203.0.113.88', 'nl-canary'])
      expect(kept).not.toContain(canary);
    const [{ actors } = {}] = await sqlRows(
      api,
      `select count(*)::int as actors from audit_entry where action = 'REPORT_SUBMITTED' and actor_id is not null`,
    );
    expect(actors).toBe(0);
  });
});

describe('the contact and the site access of a reporter', () => {
  const contact = { name: 'Canary Name', email: 'canary@mail.example', phone: '+32 2 555 01 99' };
  const siteAccess = { username: 'canary-user', password: 'canary-password' };

  it('are stored encrypted and are not logged', async () => {
    await submit({ urls: [freshUrl()], contact, siteAccess });

    const kept = JSON.stringify(await everyRow(api)) + api.log();

    for (const secret of [...Object.values(contact), ...Object.values(siteAccess)]) {
      expect(kept).not.toContain(secret);
      expect(kept).not.toContain(Buffer.from(secret).toString('hex'));
    }
  });

  /** Secrets for signing webhooks, which are returned once, to the administrator who created them. */
  const signingSecrets = [
    'Mutation.rotateWebhookSecret',
    'RegisterWebhookSuccess.secret',
    'RotateWebhookSecretSuccess.secret',
  ];

  /** The login after a second person has released it, in the result of one mutation. */
  const released = ['ReadReleasedSuccess.siteAccess', 'SiteAccess.password', 'SiteAccess.username'];

  it('are in no output type, except after a release', async () => {
    const { data } = await api.send('{ __schema { types { name kind fields { name } } } }');
    const fields = data.__schema.types
      .filter(({ kind }: any) => kind === 'OBJECT')
      .flatMap((type: any) => type.fields.map(({ name }: any) => `${type.name}.${name}`));

    expect(
      fields
        .filter((name: string) => /\.(.*password|.*username|.*secret|.*token|siteAccess)/i.test(name))
        .sort(),
    ).toEqual([...signingSecrets, ...released].sort());
  });
});

describe('guidance', () => {
  it.each(['NL', 'FR', 'DE', 'EN'])('is given in %s', async (language) => {
    later(api);

    const { guidance } = await submit({ urls: [freshUrl()], language });

    expect(guidance.length).toBeGreaterThan(0);
    for (const { text } of guidance) expect(text.length).toBeGreaterThan(10);
  });
});
