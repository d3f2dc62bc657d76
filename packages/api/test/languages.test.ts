import { testApi, type Answer, type Person, type TestApi } from './support/api.js';
import { judgedCase, operations, perform } from './support/casework.js';

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
});
afterAll(() => api.close());

/** Sends an operation with an `Accept-Language` header. */
async function ask(
  acceptLanguage: string | undefined,
  query: string,
  variables: object = {},
  as?: Person,
): Promise<Answer> {
  const { body, statusCode } = await api.app.inject({
    method: 'POST',
    url: '/graphql',
    headers: {
      'content-type': 'application/json',
      ...(acceptLanguage === undefined ? {} : { 'accept-language': acceptLanguage }),
      ...(as === undefined ? {} : { authorization: `Bearer ${await api.tokenOf(as)}` }),
    },
    payload: JSON.stringify({ query, variables }),
  });
  const { data = null, errors = [] } = JSON.parse(body) as Partial<Answer>;
  return { status: statusCode, data, errors };
}

const release = operations.releaseCase;
const missing = { input: { caseId: '00000000-0000-4000-8000-000000000000' } };
const notFound = {
  NL: 'Dit bestaat niet, of u mag het niet zien.',
  FR: 'Cet élément n’existe pas, ou vous ne pouvez pas le voir.',
  EN: 'It does not exist, or you may not see it.',
};

describe('a refusal', () => {
  it.each([
    ['nl-BE, fr;q=0.8', notFound.NL],
    ['nl;q=0, fr', notFound.FR],
    ['pl', notFound.EN],
    [undefined, notFound.EN],
  ])('for %s is in the language of the request', async (header, message) => {
    const { data } = await ask(header, release, missing, 'analyst');

    expect(data.releaseCase).toMatchObject({ code: 'NOT_FOUND', message });
  });

  it('is in the language of the argument, whatever the request asks for', async () => {
    const both = release.replace('code message', 'code nl: message(language: NL) fr: message(language: FR)');
    const { data } = await ask('de', both, missing, 'analyst');

    expect(data.releaseCase).toMatchObject({ nl: notFound.NL, fr: notFound.FR });
  });

  it('by the role is in the language of the request', async () => {
    const query = '{ auditTrail(first: 1) { nodes { id } } }';

    expect((await ask('fr', query, {}, 'analyst')).errors[0]).toMatchObject({
      message: 'Votre rôle ne le permet pas.',
      extensions: { code: 'FORBIDDEN' },
    });
    expect((await ask('de', query)).errors[0]?.message).toBe('Melden Sie sich dafür an.');
  });
});

describe('a problem of a report', () => {
  const submit = `mutation ($input: SubmitReportInput!) { submitReport(input: $input) { ... on InvalidReportError {
    message problems { path field position code message } } } }`;
  const input = { urls: ['https://page.example/'], contact: { email: 'none' } };

  it('names the field by its code, and no path in what the citizen reads', async () => {
    const { data } = await ask('fr', submit, { input });

    expect(data.submitReport.problems).toEqual([
      {
        path: '/contact/email',
        field: 'CONTACT_EMAIL',
        position: null,
        code: 'NOT_AN_EMAIL_ADDRESS',
        message: 'Ce n’est pas une adresse électronique.',
      },
    ]);
    expect(data.submitReport.message).not.toMatch(/\/|email|urls/);
  });

  it('is in the language of the report, otherwise of the request, otherwise in Dutch', async () => {
    const messageOf = async (header: string | undefined, language?: string) =>
      (await ask(header, submit, { input: { ...input, language } })).data.submitReport.problems[0].message;

    expect(await messageOf('fr', 'DE')).toBe('Das ist keine E-Mail-Adresse.');
    expect(await messageOf('fr')).toBe('Ce n’est pas une adresse électronique.');
    expect(await messageOf(undefined)).toBe('Dit is geen e-mailadres.');
  });

  it('names the place in a list', async () => {
    const places = [{ text: 'a place' }, { text: 'x'.repeat(9_000) }];
    const { data } = await ask('en', submit, { input: { places } });

    expect(data.submitReport.problems).toEqual([
      expect.objectContaining({ field: 'PLACES_TEXT', position: 1, code: 'TOO_LONG' }),
    ]);
  });
});

describe('the texts of a referral', () => {
  it('name the recipient in the language asked for', async () => {
    const { caseId, version } = await judgedCase(api, { country: 'CN' });
    await perform(api, 'routeCase', { caseId, expectedVersion: version }, 'analyst');
    const query = `query ($id: ID!) { case(id: $id) { referrals { kind recipient de: recipient(language: DE) } } }`;
    const { data } = await ask('fr', query, { id: caseId }, 'analyst');

    expect(data.case.referrals).toEqual([
      {
        kind: 'POLICE_ABROAD',
        recipient: 'Police judiciaire fédérale, cellule Child Abuse, pour la police en Chine',
        de: 'Föderale Gerichtspolizei, Zelle Child Abuse, für die Polizei in China',
      },
    ]);
  });

  it.each([
    ['nl', 'Federale gerechtelijke politie, cel Child Abuse'],
    ['fr', 'Police judiciaire fédérale, cellule Child Abuse'],
    ['de', 'Föderale Gerichtspolizei, Zelle Child Abuse'],
    ['en', 'Federal judicial police, cell Child Abuse'],
  ])('name in %s the police unit, and keep the name of the provider', async (language, unit) => {
    const { caseId, version } = await judgedCase(api, { country: 'BE' });
    await perform(api, 'routeCase', { caseId, expectedVersion: version }, 'analyst');
    const query = `query ($id: ID!) { case(id: $id) { referrals { kind recipient } } }`;
    const { data } = await ask(language, query, { id: caseId }, 'analyst');

    expect(data.case.referrals).toEqual([
      { kind: 'POLICE', recipient: unit },
      { kind: 'HOSTING_PROVIDER', recipient: 'Example Hosting' },
    ]);
    const [stored] = await api.database.orm.em
      .fork()
      .execute<{ recipient: string }[]>(
        `select recipient from referral where kind = 'POLICE' and case_id = ?`,
        [caseId],
      );
    expect(stored?.recipient).toBe('Federal judicial police, cell Child Abuse');
  });
});
