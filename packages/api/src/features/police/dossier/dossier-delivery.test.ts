import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { testApi, type Person, type TestApi } from '../../../../test/support/api.js';
import { freshUrl } from '../../../../test/support/casework.js';
import { repository } from '../../../../test/support/documents.js';
import { routedCase, type RoutedCase } from '../../../../test/support/journeys.js';
import { attachmentsOf, pagesOf } from '../../../../test/support/pdf-text.js';
import { auditOf, sqlRows } from '../../../../test/support/rows.js';

let api: TestApi;
let home: RoutedCase;
let abroad: RoutedCase;
beforeAll(async () => {
  api = await testApi();
  home = await routedCase(api);
  abroad = await routedCase(api, { country: 'NL' });
});
afterAll(() => api.close());

const police = () => home.legs['POLICE']?.id ?? '';
const foreign = () => [home.legs['HOSTING_PROVIDER']?.id ?? '', abroad.legs['INHOPE_HOTLINE']?.id ?? ''];
const missing = '00000000-0000-4000-8000-000000000000';
const outsiders = ['analyst', 'supervisor', 'auditor', 'administrator', 'integrator', undefined] as const;

const get = async (path: string, as?: Person) =>
  api.app.inject({
    method: 'GET',
    url: path,
    headers: as === undefined ? {} : { authorization: `Bearer ${await api.tokenOf(as)}` },
  });
const query = `query ($id: ID!, $language: Language!) {
  referral(id: $id) { dossier(language: $language) { id reference version generatedAt language isTest digest json } } }`;
const ask = (id: string, as?: Person, language = 'NL') => api.send(query, { id, language }, as);
const dossiersIssued = async () =>
  (await sqlRows(api, 'select count(*)::int as count from police_dossier'))[0]?.['count'];

describe('the liaison', () => {
  it('reads the same dossier in the API, as JSON file and as PDF', async () => {
    const { data } = await ask(police(), 'liaison', 'FR');
    const json = await get(`/referrals/${police()}/dossier.json?language=fr`, 'liaison');
    const pdf = await get(`/referrals/${police()}/dossier.pdf?language=FR`, 'liaison');

    const { dossier } = data.referral;
    expect(json.body).toBe(dossier.json);
    expect((await attachmentsOf(pdf.rawPayload)).get('dossier.json')?.toString('utf8')).toBe(dossier.json);
    expect((await pagesOf(pdf.rawPayload))[0]?.lines).toContain(dossier.digest);
    const { digest, reference, version, generatedAt, isTest, id } = JSON.parse(dossier.json);
    expect(dossier).toMatchObject({ digest, reference, version, generatedAt, isTest, id, language: 'FR' });
    expect(isTest).toBe(true);
  });

  it('gets files that must not be cached, with a descriptive file name', async () => {
    const pdf = await get(`/referrals/${police()}/dossier.pdf?language=de`, 'liaison');

    expect(pdf.headers).toMatchObject({
      'content-type': 'application/pdf',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    });
    expect(pdf.headers['content-disposition']).toMatch(/^attachment; filename="RF-\d{9}-\d+-DE\.pdf"$/);
  });

  it('causes an audit entry for each read, with version, language and format', async () => {
    const { caseId, legs } = await routedCase(api);
    const id = legs['POLICE']?.id ?? '';
    await ask(id, 'liaison', 'NL');
    await get(`/referrals/${id}/dossier.json?language=nl`, 'liaison');
    await get(`/referrals/${id}/dossier.pdf?language=de`, 'liaison');
    await api.send(
      `query ($id: ID!) { referral(id: $id) { nl: dossier(language: NL) { digest } en: dossier(language: EN) { digest } } }`,
      { id },
      'liaison',
    );

    const read = (await auditOf(api, caseId)).filter(({ action }) => action === 'DOSSIER_READ');

    expect(
      read.map(({ subject_id: subject, details }) => [
        subject,
        details.format,
        details.language,
        details.version,
      ]),
    ).toEqual([
      [id, 'JSON', 'NL', 1],
      [id, 'JSON', 'NL', 1],
      [id, 'PDF', 'DE', 1],
      [id, 'JSON', 'NL', 1],
      [id, 'JSON', 'EN', 1],
    ]);
    expect(JSON.stringify(read)).not.toMatch(/https?:|hxxp/);
  });

  it('gets no dossier when the audit entry cannot be written', async () => {
    const broken = await testApi();
    const { legs } = await routedCase(broken);
    const id = legs['POLICE']?.id ?? '';
    await sqlRows(
      broken,
      `alter table audit_entry add constraint planted check (action <> 'DOSSIER_READ') not valid`,
    );

    const answered = await broken.send(query, { id, language: 'NL' }, 'liaison');
    const file = await broken.app.inject({
      url: `/referrals/${id}/dossier.pdf?language=nl`,
      headers: { authorization: `Bearer ${await broken.tokenOf('liaison')}` },
    });

    expect(answered.data).toBeNull();
    expect(answered.errors[0]?.extensions.code).toBe('INTERNAL_SERVER_ERROR');
    expect(file.statusCode).toBe(500);
    expect(file.body).not.toContain('%PDF');
    await broken.close();
  });

  it('gets the same response for a referral to others as for one that does not exist', async () => {
    const before = await dossiersIssued();
    for (const id of [...foreign(), missing, 'not-an-id']) {
      const pdf = await get(`/referrals/${id}/dossier.pdf?language=nl`, 'liaison');
      const { data } = await ask(id, 'liaison');

      expect(pdf.statusCode).toBe(404);
      expect(pdf.json()).toEqual({
        errors: [
          {
            message: 'It does not exist, or you may not see it.',
            extensions: { code: 'NOT_FOUND' },
          },
        ],
      });
      expect(data.referral).toBeNull();
    }
    expect(await dossiersIssued()).toBe(before);
  });

  it.each(['', '?language=', '?language=it', '?language=nl&language=fr', '?language=__proto__'])(
    'must request a known language, not %j',
    async (given) => {
      const answer = await get(`/referrals/${police()}/dossier.pdf${given}`, 'liaison');

      expect(answer.statusCode).toBe(400);
      expect(answer.json().errors[0].extensions.code).toBe('BAD_USER_INPUT');
    },
  );
});

describe('everybody else', () => {
  it.each(outsiders)('can read no dossier in any format: %s', async (as) => {
    const before = [
      await dossiersIssued(),
      await sqlRows(api, `select count(*) from audit_entry where action = 'DOSSIER_READ'`),
    ];

    for (const path of [
      `/referrals/${police()}/dossier.pdf?language=nl`,
      `/referrals/${missing}/dossier.json?language=nl`,
    ]) {
      const answer = await get(path, as);
      expect(answer.statusCode).toBe(as === undefined ? 401 : 403);
      expect(answer.json()).toMatchObject({
        errors: [{ extensions: { code: as === undefined ? 'UNAUTHENTICATED' : 'FORBIDDEN' } }],
      });
    }
    const { data, errors } = await ask(police(), as);
    expect(data?.referral?.dossier ?? null).toBeNull();
    expect(errors.map(({ extensions }) => extensions.code)).toEqual([
      as === undefined ? 'UNAUTHENTICATED' : 'FORBIDDEN',
    ]);

    expect([
      await dossiersIssued(),
      await sqlRows(api, `select count(*) from audit_entry where action = 'DOSSIER_READ'`),
    ]).toEqual(before);
  });

  it('is refused with an invalid token', async () => {
    const answer = await api.app.inject({
      url: `/referrals/${police()}/dossier.pdf?language=nl`,
      headers: { authorization: 'Bearer planted' },
    });

    expect(answer.statusCode).toBe(401);
  });
});

describe('the schema', () => {
  it('is public, and served as published', async () => {
    const answer = await get('/schemas/police-dossier.json');

    expect(answer.statusCode).toBe(200);
    expect(answer.headers['content-type']).toContain('application/schema+json');
    expect(answer.body).toBe(
      await readFile(join(repository, 'packages/api/schemas/police-dossier.schema.json'), 'utf8'),
    );
    expect(answer.json()).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      additionalProperties: false,
    });
  });

  it('allows no additional properties in any object', async () => {
    const schema = (await get('/schemas/police-dossier.json')).json();
    const objects: { additionalProperties?: unknown; description?: unknown }[] = [];
    JSON.stringify(schema, (_name, value) => {
      if (value?.type === 'object') objects.push(value);
      return value;
    });

    expect(objects.length).toBeGreaterThan(15);
    for (const { additionalProperties, description } of objects) {
      expect(additionalProperties).toBe(false);
      expect(description).toEqual(expect.any(String));
    }
  });
});

it('uses the same number of SQL statements for a page of eight dossiers as for two', async () => {
  const listing = await testApi();
  const count = async (): Promise<number> => {
    listing.database.statements();
    const { data, errors } = await listing.send(
      '{ referrals(first: 50) { nodes { id dossier(language: NL) { digest } } } }',
      {},
      'liaison',
    );
    expect(errors).toEqual([]);
    expect(data.referrals.nodes.every(({ dossier }: any) => dossier.digest.length === 64)).toBe(true);
    return listing.database.statements().length;
  };
  for (let left = 2; left > 0; left -= 1) await routedCase(listing, { url: freshUrl() });
  await listing.send('{ viewer { id } }', {}, 'liaison');
  const few = [await count(), await count()];
  for (let left = 6; left > 0; left -= 1) await routedCase(listing, { url: freshUrl() });

  expect([await count(), await count()]).toEqual(few);
  await listing.close();
});

it('writes no address to the log', () => {
  const lines = api
    .log()
    .split('\n')
    .filter((line) => line.includes('dossier'));

  expect(lines.length).toBeGreaterThan(10);
  expect(lines.join()).not.toMatch(/https?:|hxxp|host-\d|RF-/);
});
