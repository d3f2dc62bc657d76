import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Language } from '@meldpunt/domain';
import type { Dossier } from './dossier.js';
import { digestOf, dossierText } from './seal-dossier.js';
import { problemsInDossier } from './validate-dossier.js';
import { testApi, type TestApi } from '../../../../test/support/api.js';
import {
  baselineFindings,
  freshUrl,
  judgedCase,
  nationalFindings,
  perform,
  reportedCase,
  siteAnswers,
} from '../../../../test/support/casework.js';
import { repository } from '../../../../test/support/documents.js';
import { dossierOf, dossiersOf } from '../../../../test/support/dossiers.js';
import {
  awaitingCase,
  later,
  legsOf,
  routedCase,
  type RoutedCase,
} from '../../../../test/support/journeys.js';
import { sqlRows } from '../../../../test/support/rows.js';

let api: TestApi;
beforeAll(async () => void (api = await testApi()));
afterAll(() => api.close());

const languages = Object.values(Language);
const policeLeg = ({ legs }: RoutedCase) => legs['POLICE'] ?? legs['POLICE_ABROAD'];
const dossierOn = async (found: RoutedCase, language: Language = 'EN'): Promise<Dossier> =>
  (await dossierOf(api, policeLeg(found)?.id ?? ''))[language];

/** All objects in a dossier, at any depth. */
function objectsIn(value: unknown): readonly Record<string, unknown>[] {
  if (Array.isArray(value)) return value.flatMap(objectsIn);
  if (typeof value !== 'object' || value === null) return [];
  return [value as Record<string, unknown>, ...Object.values(value).flatMap(objectsIn)];
}

describe('the schema', () => {
  it('is valid for the dossiers of every kind of referral, in every language', async () => {
    const home = await routedCase(api);
    const abroad = await routedCase(api, { country: 'CN' });

    for (const found of [home, abroad])
      for (const language of languages)
        expect(problemsInDossier(await dossierOn(found, language))).toEqual([]);
  });

  it('rejects an added property in any object of a dossier', async () => {
    const dossier = await held(await routedCase(api));
    const places = objectsIn(dossier).length;

    expect(places).toBeGreaterThan(60);
    for (let place = 0; place < places; place += 1) {
      const copy = structuredClone(dossier);
      Object.assign(objectsIn(copy)[place] ?? {}, { reporter: 'planted' });
      expect(problemsInDossier(copy)).not.toEqual([]);
    }
  });

  it('rejects a dossier without any one of its properties', async () => {
    const dossier = await dossierOn(await routedCase(api));

    for (const name of Object.keys(dossier)) {
      const { [name as 'digest']: _gone, ...rest } = dossier;
      expect(problemsInDossier(rest)).not.toEqual([]);
    }
  });

  it('reports the place of a problem, and no text of the dossier', async () => {
    const dossier = await dossierOn(await routedCase(api));
    const broken = { ...dossier, home: { ...dossier.home, remarks: 'canary' } };

    expect(problemsInDossier(broken)).toEqual(['/home additionalProperties']);
  });
});

describe('the digest', () => {
  it('is the SHA-256 of the file without the digest, as standard tools compute it', async () => {
    const dossier = await dossierOn(await routedCase(api));
    const without = dossierText(dossier).replace(/"digest":"[0-9a-f]{64}",/, '');

    expect(createHash('sha256').update(without, 'utf8').digest('hex')).toBe(dossier.digest);
    expect(JSON.parse(without)).not.toHaveProperty('digest');
  });

  it('changes with every word of a dossier', async () => {
    const dossier = await dossierOn(await routedCase(api));
    const text = dossierText(dossier);
    const words = [...text.matchAll(/:"([^"]+)"/g)].filter(([, word]) => word !== dossier.digest);

    expect(words.length).toBeGreaterThan(80);
    for (const { index } of words) {
      const changed = `${text.slice(0, index + 2)}~${text.slice(index + 3)}`;
      expect(digestOf(JSON.parse(changed) as Dossier)).not.toBe(dossier.digest);
    }
  });

  it('is verified by the command in the guide, which rejects a changed dossier', async () => {
    const dossier = await dossierOn(await routedCase(api), 'FR');
    const folder = await mkdtemp(join(tmpdir(), 'dossier-'));
    const verify = (name: string) =>
      promisify(execFile)(process.execPath, ['scripts/verify-dossier.mjs', join(folder, name)], {
        cwd: repository,
      });
    await writeFile(join(folder, 'dossier.json'), dossierText(dossier));
    await writeFile(join(folder, 'indented.json'), JSON.stringify(dossier, null, 2));
    await writeFile(join(folder, 'changed.json'), dossierText({ ...dossier, isTest: false }));

    for (const name of ['dossier.json', 'indented.json'])
      expect((await verify(name)).stdout).toContain(
        `unchanged, ${dossier.reference}, SHA-256 ${dossier.digest}`,
      );
    await expect(verify('changed.json')).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringContaining('CHANGED'),
    });
  });
});

describe('the version', () => {
  it('stays the same, byte for byte, while nothing changes', async () => {
    const found = await routedCase(api);
    const first = await dossierOn(found);
    later(api, 60);

    const again = await dossierOn(found);

    expect(dossierText(again)).toBe(dossierText(first));
    expect(first).toMatchObject({ version: 1, reference: `${first.referral.reference}/1` });
  });

  it('increases when police acknowledge, and the digests of both versions are stored', async () => {
    const found = await routedCase(api);
    const leg = policeLeg(found);
    const first = await dossierOn(found);
    later(api);
    await perform(
      api,
      'acknowledgeReferral',
      { referralId: leg?.id, expectedVersion: leg?.version },
      'liaison',
    );

    const second = await dossierOn(found);

    expect(second).toMatchObject({ version: 2, referral: { status: { code: 'ACKNOWLEDGED' } } });
    expect(second.id).not.toBe(first.id);
    const kept = await sqlRows(
      api,
      `select digests->>'EN' as digest from police_dossier where referral_id = ? order by version`,
      [leg?.id],
    );
    expect(kept.map(({ digest }) => digest)).toEqual([first.digest, second.digest]);
  });

  it('is stored once for simultaneous requests', async () => {
    const found = await routedCase(api);
    const ids = [policeLeg(found)?.id ?? ''];

    const read = await Promise.all(Array.from({ length: 8 }, () => dossiersOf(api, ids)));

    expect(new Set(read.map(([each]) => each?.NL.digest)).size).toBe(1);
    const rows = await sqlRows(api, 'select version from police_dossier where referral_id = ?', ids);
    expect(rows).toEqual([{ version: 1 }]);
  });

  it('differs between test mode and live mode, and the test dossier is marked', async () => {
    const id = policeLeg(await routedCase(api))?.id ?? '';

    const [test, real] = [await dossierOf(api, id), await dossierOf(api, id, { isTest: false })];

    expect(test.DE).toMatchObject({ isTest: true, version: 1 });
    expect(real.DE).toMatchObject({ isTest: false, version: 2 });
  });

  it('needs the same number of SQL statements for six referrals as for two', async () => {
    const found = [];
    for (let left = 8; left > 0; left -= 1) found.push(policeLeg(await routedCase(api))?.id ?? '');
    const count = async (ids: readonly string[]) => {
      api.database.statements();
      await dossiersOf(api, ids);
      return api.database.statements().length;
    };

    expect(await count(found.slice(0, 2))).toBe(await count(found.slice(2)));
  });
});

describe('the content of a dossier', () => {
  it('has the address, defanged and exact', async () => {
    const url = freshUrl('a/b?c=d%20e&f=(1)#top');
    const { contentItem } = await dossierOn(
      await routedCase(api, { url: 'https://exact.example/a/b?c=d%20e&f=(1)' }),
    );

    expect(url).toContain('%20');
    expect(contentItem.address).toEqual({
      defanged: 'hxxps://exact[.]example/a/b?c=d%20e&f=(1)',
      exact: 'https://exact.example/a/b?c=d%20e&f=(1)',
      hostname: 'exact.example',
    });
  });

  it('has every finding as code and words, and unanswered questions', async () => {
    const { assessment, classification, legalBasis } = await dossierOn(await routedCase(api), 'FR');

    expect(assessment?.findings).toHaveLength(15);
    expect(assessment?.findings).toContainEqual({
      question: { code: 'subject', words: 'Qui est représenté\u00a0?' },
      answer: { code: 'APPEARS_MINOR', words: 'Paraît mineur' },
    });
    expect(assessment?.findings).toContainEqual({
      question: { code: 'promotesAbuse', words: 'Encourage-t-il ou facilite-t-il des abus\u00a0?' },
      answer: null,
    });
    expect(classification).toMatchObject({ result: { code: 'NATIONALLY_ILLEGAL' }, isConcluded: true });
    expect(
      legalBasis.map(({ article, statute, validFrom }) => [statute.code, article, validFrom]),
    ).toContainEqual(['BE_CRIMINAL_CODE_2024', '171', '2026-09-01']);
  });

  it('has the hosting observations that decided, with source and time', async () => {
    const { caseId, itemId } = await judgedCase(api, { country: null as never });
    const observe = (input: object) =>
      perform(api, 'recordHostingObservation', { contentItemId: itemId, ...input }, 'analyst');
    await observe({
      source: 'IP_GEOLOCATION',
      country: 'NL',
      ipAddress: '192.0.2.7',
      observedAt: '2026-11-01T08:00:00Z',
    });
    await observe({
      source: 'ANALYST',
      country: 'BE',
      provider: 'Stated Hosting',
      observedAt: '2026-11-20T08:00:00Z',
    });
    const { data } = await api.send(`{ case(id: "${caseId}") { version } }`, {}, 'analyst');
    await perform(api, 'routeCase', { caseId, expectedVersion: data.case.version }, 'analyst');

    const dossier = await dossierOn({ caseId, itemId, legs: await legsOf(api, caseId) });
    const { hosting } = dossier.contentItem;

    const deciding = await sqlRows(api, 'select hosting_evidence from content_item where id = ?', [itemId]);
    expect(hosting.evidence.map(({ id }) => id).sort()).toEqual(
      [...deciding[0]?.['hosting_evidence']].sort(),
    );
    expect(hosting.evidence).toContainEqual(
      expect.objectContaining({
        source: { code: 'ANALYST', words: 'Analyst' },
        observedAt: '2026-11-20T08:00:00.000Z',
        provider: 'Stated Hosting',
      }),
    );
    expect(hosting).toMatchObject({
      country: { code: 'BE' },
      decidedBy: expect.arrayContaining([expect.objectContaining({ code: 'STATED_BY_ANALYST' })]),
    });
  });

  it.each([
    ['NL', 'China', 'Federale gerechtelijke politie, cel Child Abuse', ', voor de politie in China'],
    ['FR', 'Chine', 'Police judiciaire fédérale, cellule Child Abuse', ', pour la police en Chine'],
    ['DE', 'China', 'Föderale Gerichtspolizei, Zelle Child Abuse', ', für die Polizei in China'],
    ['EN', 'China', 'Federal judicial police, cell Child Abuse', ', for the police in China'],
  ] as const)(
    'names in %s the country of the police abroad, and the police unit that forwards it',
    async (language, country, through, target) => {
      const dossier = await dossierOn(await routedCase(api, { country: 'CN' }), language);

      expect(dossier.referral).toMatchObject({
        kind: { code: 'POLICE_ABROAD' },
        recipient: `${through}${target}`,
        forwarding: { through, country: { code: 'CN', words: country } },
      });
      expect(dossier.takedown).toBeNull();
    },
  );

  it('has every decision on the takedown with its reason, day and reference', async () => {
    const found = await routedCase(api);
    await held(found);
    const now = (await legsOf(api, found.caseId))['POLICE'];
    later(api);
    await perform(
      api,
      'clearTakedown',
      { referralId: now?.id, expectedVersion: now?.version, clearanceReference: 'PK-2026/7' },
      'liaison',
    );

    const { takedown } = await dossierOn(found);

    expect(takedown).toMatchObject({
      state: { code: 'CLEARED' },
      decisions: [
        {
          decision: { code: 'HELD' },
          reviewOn: '2026-12-01',
          reason: { code: 'VICTIM_IDENTIFICATION' },
          reference: null,
        },
        { decision: { code: 'CLEARED' }, reviewOn: null, reason: null, reference: 'PK-2026/7' },
      ],
    });
  });

  it('has the assessment behind an urgent referral, marked as not concluded, while a second opinion is awaited', async () => {
    const { caseId, itemId } = await awaitingCase(api, { ...baselineFindings, immediateDanger: true });
    const dossier = await dossierOn({ caseId, itemId, legs: await legsOf(api, caseId) });

    expect(dossier).toMatchObject({
      referral: {
        isUrgent: true,
        because: expect.arrayContaining([expect.objectContaining({ code: 'IMMEDIATE_DANGER' })]),
      },
      classification: { result: { code: 'BASELINE' }, isConcluded: false },
      opinions: { standing: { code: 'AWAITING_SECOND' }, persons: 1, hasIndependentSecond: false },
    });
  });

  it('has the number of opinions that agree, and not which analyst gave which', async () => {
    const { caseId, itemId } = await awaitingCase(api);
    const { case: claimed } = await perform(api, 'claimCase', { caseId }, 'secondAnalyst');
    const second = { contentItemId: itemId, expectedVersion: claimed.version, findings: baselineFindings };
    const { case: judged } = await perform(api, 'recordAssessment', second, 'secondAnalyst');
    await perform(api, 'routeCase', { caseId, expectedVersion: judged.version }, 'secondAnalyst');

    const dossier = await dossierOn({ caseId, itemId, legs: await legsOf(api, caseId) });

    expect(dossier.opinions).toMatchObject({
      standing: { code: 'AGREED' },
      persons: 2,
      hasIndependentSecond: true,
    });
    expect(dossierText(dossier)).not.toMatch(/"(FIRST|SECOND|DECIDING)"/);
  });
});

describe('the chain of custody', () => {
  it('has the actions on this content, and nothing about another item of the case', async () => {
    const { caseId, itemId, version } = await judgedCase(api, { country: 'BE' });
    const { contentItem: other } = await perform(
      api,
      'addContentItem',
      { caseId, expectedVersion: version, url: 'https://other-item.example/file' },
      'analyst',
    );
    await perform(
      api,
      'recordHostingObservation',
      { contentItemId: other.id, source: 'ANALYST', country: 'NL', provider: 'Foreign Hosting' },
      'analyst',
    );
    const before = await api.send(`{ case(id: "${caseId}") { version } }`, {}, 'analyst');
    const { case: judged } = await perform(
      api,
      'recordAssessment',
      {
        contentItemId: other.id,
        expectedVersion: before.data.case.version,
        findings: nationalFindings,
        ...siteAnswers,
      },
      'analyst',
    );
    await perform(api, 'routeCase', { caseId, expectedVersion: judged.version }, 'analyst');

    const dossier = await dossierOn({ caseId, itemId, legs: await legsOf(api, caseId) });

    const text = dossierText(dossier);
    for (const foreign of [other.id, 'other-item', 'Foreign Hosting', 'INHOPE'])
      expect(text).not.toContain(foreign);
    expect(dossier.chain.map(({ action }) => action.code)).toEqual([
      'CASE_OPENED',
      'HOSTING_OBSERVED',
      'ASSESSMENT_RECORDED',
      'REFERRAL_CREATED',
      'CASE_ROUTED',
    ]);
  });

  it('shows persons by role and by a pseudonym that is used in one case only', async () => {
    const [one, other] = [await routedCase(api), await routedCase(api)];
    const [first, second] = [await held(one), await held(other)];
    const people = (dossier: Dossier) => dossier.chain.flatMap(({ person }) => person ?? []);

    expect(people(first).map(({ roles }) => roles.map(({ code }) => code).join())).toEqual([
      'ANALYST',
      'ANALYST',
      'ANALYST',
      'ANALYST',
      'LIAISON',
    ]);
    expect(new Set(people(first).map(({ pseudonym }) => pseudonym)).size).toBe(2);
    const elsewhere = people(second).map(({ pseudonym }) => pseudonym);
    expect(people(first).filter(({ pseudonym }) => elsewhere.includes(pseudonym))).toEqual([]);
    const accounts = await sqlRows(api, 'select id, subject, name from account');
    const text = dossierText(first);
    for (const { id, subject } of accounts)
      for (const name of [id, `"${subject}"`]) expect(text).not.toContain(name);
  });

  it('does not name who opened the case, even when a colleague reported the address', async () => {
    const url = freshUrl();
    await perform(api, 'submitReport', { urls: [url] }, 'secondAnalyst');
    const found = await routedCase(api, { url });

    const { chain } = await dossierOn(found);

    expect(chain[0]).toMatchObject({ action: { code: 'CASE_OPENED' }, person: null });
  });
});

it('contains no text of a reporter and no note', async () => {
  const url = freshUrl('canary-free');
  await perform(api, 'submitReport', {
    urls: [url],
    foundVia: 'https://canary-found-via.example/',
    remarks: 'canary remarks',
    contact: { name: 'canary name', email: 'canary@canary-mail.example' },
    siteAccess: { username: 'canary-user', password: 'canary-password' },
  });
  const { caseId, itemId } = await reportedCase(api, url);
  const { case: claimed } = await perform(api, 'claimCase', { caseId }, 'analyst');
  await perform(
    api,
    'recordHostingObservation',
    { contentItemId: itemId, source: 'ANALYST', country: 'BE', note: 'canary note on hosting' },
    'analyst',
  );
  const judged = await perform(
    api,
    'recordAssessment',
    {
      contentItemId: itemId,
      expectedVersion: claimed.version,
      findings: nationalFindings,
      note: 'canary note',
    },
    'analyst',
  );
  await perform(api, 'routeCase', { caseId, expectedVersion: judged.case.version }, 'analyst');
  const id = (await legsOf(api, caseId))['POLICE']?.id ?? '';

  const text = Object.values(await dossierOf(api, id))
    .map(dossierText)
    .join()
    .replaceAll('canary-free', '');

  expect(text).toContain('hxxps://');
  expect(text).not.toMatch(/canary/i);
});

/** The English dossier after police put the takedown on hold. */
async function held(found: RoutedCase): Promise<Dossier> {
  const leg = policeLeg(found);
  await perform(
    api,
    'holdTakedown',
    {
      referralId: leg?.id,
      expectedVersion: leg?.version,
      reviewOn: '2026-12-01',
      reason: 'VICTIM_IDENTIFICATION',
    },
    'liaison',
  );
  return dossierOn(found);
}
