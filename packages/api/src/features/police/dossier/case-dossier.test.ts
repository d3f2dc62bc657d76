import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Language } from '@meldpunt/domain';
import { digestOf } from './seal-dossier.js';
import { problemsInCaseDossier } from './validate-dossier.js';
import { testApi, type Person, type TestApi } from '../../../../test/support/api.js';
import { judgedCase, nationalFindings, perform, siteAnswers } from '../../../../test/support/casework.js';
import { repository } from '../../../../test/support/documents.js';
import { legsOf, routedCase } from '../../../../test/support/journeys.js';
import { attachmentsOf } from '../../../../test/support/pdf-text.js';
import { auditOf, sqlRows } from '../../../../test/support/rows.js';

let api: TestApi;
let found: { caseId: string; police: string; provider: string };
beforeAll(async () => {
  api = await testApi();
  found = await caseOfTwo();
});
afterAll(() => api.close());

/** A case with two items, referred to police and to the provider. */
async function caseOfTwo() {
  const { caseId, version } = await judgedCase(api, { country: 'BE' });
  const { contentItem } = await perform(
    api,
    'addContentItem',
    { caseId, expectedVersion: version, url: `https://second-${caseId}.example/file` },
    'analyst',
  );
  await perform(
    api,
    'recordHostingObservation',
    { contentItemId: contentItem.id, source: 'ANALYST', country: 'CN', provider: '网络公司' },
    'analyst',
  );
  const { data } = await api.send(`{ case(id: "${caseId}") { version } }`, {}, 'analyst');
  const judged = await perform(
    api,
    'recordAssessment',
    {
      contentItemId: contentItem.id,
      expectedVersion: data.case.version,
      findings: nationalFindings,
      ...siteAnswers,
    },
    'analyst',
  );
  await perform(api, 'routeCase', { caseId, expectedVersion: judged.case.version }, 'analyst');
  const legs = await legsOf(api, caseId);
  return {
    caseId,
    police: legs['POLICE']?.id ?? '',
    provider: legs['HOSTING_PROVIDER']?.id ?? '',
  };
}

const query = `query ($id: ID!, $language: Language!) {
  referral(id: $id) { caseDossier(language: $language) { reference referralCount generatedAt language isTest digest json } } }`;
const ask = (id: string, as?: Person, language: Language = 'NL') => api.send(query, { id, language }, as);
const get = async (path: string, as?: Person) =>
  api.app.inject({
    url: path,
    headers: as === undefined ? {} : { authorization: `Bearer ${await api.tokenOf(as)}` },
  });

describe('the dossier of a case', () => {
  it.each(Object.values(Language))('is valid for its schema in %s', async (language) => {
    const { data } = await ask(found.police, 'liaison', language);

    expect(problemsInCaseDossier(JSON.parse(data.referral.caseDossier.json))).toEqual([]);
  });

  it('contains the dossier of each referral to police, and no other referral', async () => {
    const { data } = await ask(found.police, 'liaison');
    const dossier = JSON.parse(data.referral.caseDossier.json);
    const alone = await api.send(
      'query ($id: ID!) { referral(id: $id) { dossier(language: NL) { json } } }',
      { id: found.police },
      'liaison',
    );

    expect(data.referral.caseDossier.referralCount).toBe(2);
    expect(dossier.dossiers.map(({ referral }: any) => referral.kind.code)).toEqual([
      'POLICE',
      'POLICE_ABROAD',
    ]);
    expect(dossier.dossiers.map(({ contentItem }: any) => contentItem.position)).toEqual([1, 2]);
    expect(dossier.dossiers[0]).toEqual(JSON.parse(alone.data.referral.dossier.json));
    expect(JSON.stringify(dossier)).not.toContain(found.provider);
  });

  it('has a digest that changes exactly when one of its dossiers changes', async () => {
    const own = await caseOfTwo();
    const read = async () => (await ask(own.police, 'liaison', 'EN')).data.referral.caseDossier;
    const first = await read();
    const again = await read();
    const version = (await legsOf(api, own.caseId))['POLICE']?.version;
    await perform(
      api,
      'acknowledgeReferral',
      { referralId: own.police, expectedVersion: version },
      'liaison',
    );
    const after = await read();

    expect(digestOf(JSON.parse(first.json))).toBe(first.digest);
    expect(again).toEqual(first);
    expect(after.digest).not.toBe(first.digest);
    expect(JSON.parse(after.json).dossiers.map(({ version: of }: any) => of)).toEqual([2, 1]);
  });

  it('is the same in the API, as JSON file and as PDF', async () => {
    const { data } = await ask(found.police, 'liaison', 'FR');
    const json = await get(`/referrals/${found.police}/case-dossier.json?language=fr`, 'liaison');
    const pdf = await get(`/referrals/${found.police}/case-dossier.pdf?language=fr`, 'liaison');

    expect(json.body).toBe(data.referral.caseDossier.json);
    expect((await attachmentsOf(pdf.rawPayload)).get('dossier.json')?.toString('utf8')).toBe(json.body);
    expect(pdf.headers).toMatchObject({ 'content-type': 'application/pdf', 'cache-control': 'no-store' });
    expect(pdf.headers['content-disposition']).toMatch(/^attachment; filename="MP-\d{9}-FR\.pdf"$/);
  });

  it('writes an audit entry of the case for each read, without an address', async () => {
    const own = await caseOfTwo();
    const { data } = await ask(own.police, 'liaison');
    await get(`/referrals/${own.police}/case-dossier.pdf?language=de`, 'liaison');

    const read = (await auditOf(api, own.caseId)).filter(({ action }) => action === 'DOSSIER_READ');

    expect(read.map(({ subject_type: type, subject_id: id, details }) => [type, id, details])).toEqual([
      [
        'CASE',
        own.caseId,
        { referrals: 2, digest: data.referral.caseDossier.digest, language: 'NL', format: 'JSON' },
      ],
      ['CASE', own.caseId, { referrals: 2, digest: expect.any(String), language: 'DE', format: 'PDF' }],
    ]);
  });

  it('is not sent when the audit entry cannot be written', async () => {
    const broken = await testApi();
    const { legs } = await routedCase(broken);
    await sqlRows(
      broken,
      `alter table audit_entry add constraint planted check (action <> 'DOSSIER_READ') not valid`,
    );
    const file = await broken.app.inject({
      url: `/referrals/${legs['POLICE']?.id}/case-dossier.json?language=nl`,
      headers: { authorization: `Bearer ${await broken.tokenOf('liaison')}` },
    });

    expect(file.statusCode).toBe(500);
    expect(file.body).not.toContain('MP-');
    await broken.close();
  });

  it('is not found for a referral to another recipient', async () => {
    const { data } = await ask(found.provider, 'liaison');
    const file = await get(`/referrals/${found.provider}/case-dossier.pdf?language=nl`, 'liaison');

    expect(data.referral).toBeNull();
    expect(file.statusCode).toBe(404);
  });
});

it.each(['analyst', 'supervisor', 'auditor', 'administrator', 'integrator', undefined] as const)(
  'refuses the dossier of a case to everybody except the liaison: %s',
  async (as) => {
    const code = as === undefined ? 'UNAUTHENTICATED' : 'FORBIDDEN';
    const before = await sqlRows(api, `select count(*) from audit_entry where action = 'DOSSIER_READ'`);

    const { data, errors } = await ask(found.police, as);
    const file = await get(`/referrals/${found.police}/case-dossier.pdf?language=nl`, as);

    expect(data?.referral?.caseDossier ?? null).toBeNull();
    expect(errors.map(({ extensions }) => extensions.code)).toEqual([code]);
    expect(file.statusCode).toBe(as === undefined ? 401 : 403);
    expect(await sqlRows(api, `select count(*) from audit_entry where action = 'DOSSIER_READ'`)).toEqual(
      before,
    );
  },
);

it('serves the published schema of the dossier of a case', async () => {
  const answer = await get('/schemas/police-case-dossier.json');

  expect(answer.headers['content-type']).toContain('application/schema+json');
  expect(answer.body).toBe(
    await readFile(join(repository, 'packages/api/schemas/police-case-dossier.schema.json'), 'utf8'),
  );
});
