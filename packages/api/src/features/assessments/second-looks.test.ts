import { createHash, randomUUID } from 'node:crypto';
import { defaultSecondOpinionPolicy } from '@meldpunt/domain';
import { testApi, type TestApi } from '../../../test/support/api.js';
import {
  baselineFindings,
  freshUrl,
  harmlessFindings,
  judgedCase,
  nationalFindings,
  perform,
} from '../../../test/support/casework.js';
import { testRulebook } from '../../../test/support/rulebook.js';
import { caseNow } from '../../../test/support/journeys.js';
import { AssessmentEntity } from './assessment.entity.js';
import { lotOf } from './second-opinion-facts.js';

const apis: TestApi[] = [];
afterAll(() => Promise.all(apis.map((each) => each.close())));

/** The API with the default policy, but another share of the lot. */
async function apiWith(share: number): Promise<TestApi> {
  const rules = defaultSecondOpinionPolicy.rules.map((rule) =>
    rule.share === undefined ? rule : { ...rule, share },
  );
  const rulebook = { ...testRulebook, secondOpinion: { ...defaultSecondOpinionPolicy, rules } };
  const api = await testApi({ rulebook });
  apis.push(api);
  return api;
}

const judgedAs = (api: TestApi, findings: object, country = 'CN', url?: string) =>
  judgedCase(api, { country, findings, ...(url === undefined ? {} : { url }) });

/** Judges the item of a case again, by its holder or by another person, who claims the case first. */
async function judgeAgain(
  api: TestApi,
  { caseId, itemId, version }: { caseId: string; itemId: string; version: number },
  findings: object,
  by: 'analyst' | 'secondAnalyst' = 'analyst',
) {
  const claimed = by === 'analyst' ? null : await perform(api, 'claimCase', { caseId }, by);
  return perform(
    api,
    'recordAssessment',
    { contentItemId: itemId, expectedVersion: claimed?.case.version ?? version, findings },
    by,
  );
}

/** The stored reasons for a second opinion, of each opinion in order. */
async function reasonsOf(api: TestApi, caseId: string): Promise<readonly (readonly string[])[]> {
  const rows = await api.database.orm.em
    .fork()
    .find(AssessmentEntity, { caseId }, { orderBy: { sequence: 'asc' } });
  return rows.map(({ secondOpinionBecause }) => secondOpinionBecause);
}

describe('the lot of an item', () => {
  const key = createHash('sha256').update('key').digest();

  it('is always the same for one key, and another one for another key', () => {
    const id = randomUUID();

    expect(lotOf(key, id)).toBe(lotOf(key, id));
    expect(lotOf(key, id)).not.toBe(lotOf(createHash('sha256').update('other').digest(), id));
  });

  it('is evenly distributed from 0 to 1', () => {
    const lots = Array.from({ length: 10_000 }, () => lotOf(key, randomUUID()));
    const drawn = lots.filter((lot) => lot < 0.1).length;

    expect(lots.every((lot) => lot >= 0 && lot < 1)).toBe(true);
    expect(drawn).toBeGreaterThan(850);
    expect(drawn).toBeLessThan(1150);
  });
});

describe('a second look by lot', () => {
  it('is required exactly for the drawn items, with any first opinion', async () => {
    const api = await apiWith(0.5);
    const seen = new Map<string, Set<boolean>>();
    for (let round = 0; round < 8; round++)
      for (const findings of [baselineFindings, nationalFindings, harmlessFindings]) {
        const { caseId, itemId, status } = await judgedAs(api, findings);
        const isDrawn = lotOf(api.system.keys.receipt, itemId) < 0.5;
        expect(status).toBe(isDrawn ? 'AWAITING_SECOND_OPINION' : 'IN_REVIEW');
        expect(await reasonsOf(api, caseId)).toEqual([isDrawn ? ['DRAWN_BY_LOT'] : []]);
        const key = JSON.stringify(findings);
        seen.set(key, (seen.get(key) ?? new Set()).add(isDrawn));
      }
    expect([...seen.values()].flatMap((each) => [...each])).toEqual(expect.arrayContaining([true, false]));
  });

  it('lets no person alone dismiss a report when every item is drawn', async () => {
    const api = await apiWith(1);
    const found = await judgedAs(api, harmlessFindings);
    const change = { caseId: found.caseId, expectedVersion: found.version };

    const own = await perform(api, 'routeCase', change, 'analyst');
    const closed = await perform(api, 'closeCase', { ...change, reason: 'NOT_ILLEGAL' }, 'analyst');
    const claimed = await perform(api, 'claimCase', { caseId: found.caseId }, 'analyst');
    expect([own, closed, claimed].map(({ code }) => code)).toEqual([
      'NOT_LEASED_TO_YOU',
      'NOT_LEASED_TO_YOU',
      'SAME_PERSON',
    ]);

    const second = await judgeAgain(api, found, harmlessFindings, 'secondAnalyst');
    const routed = await perform(
      api,
      'routeCase',
      { caseId: found.caseId, expectedVersion: second.case.version },
      'secondAnalyst',
    );
    expect(routed.case).toMatchObject({ status: 'CLOSED', closedBecause: 'NOT_ILLEGAL' });
  });
});

describe('a second look by rule', () => {
  let api: TestApi;
  beforeAll(async () => void (api = await apiWith(0)));

  it.each([
    ['baseline', baselineFindings],
    ['illegal at home', nationalFindings],
    ['not illegal', harmlessFindings],
  ])('is required for content hosted at home that the first person finds %s', async (_, findings) => {
    const { caseId, status } = await judgedAs(api, findings, 'BE');

    expect(status).toBe('AWAITING_SECOND_OPINION');
    expect(await reasonsOf(api, caseId)).toEqual([['HOME_HOSTED']]);
    expect(await caseNow(api, caseId, 'secondAnalyst')).toMatchObject({
      heldBecause: [],
      contentItems: [{ classification: null, opinions: 'AWAITING_SECOND', assessments: [] }],
    });
  });

  it.each([
    ['not illegal', harmlessFindings],
    ['illegal', baselineFindings],
  ])('is required when a dismissed address is reported again and found %s', async (_, findings) => {
    const url = freshUrl();
    const first = await judgedAs(api, harmlessFindings, 'CN', url);
    expect(first.status).toBe('IN_REVIEW');
    const { case: dismissed } = await perform(
      api,
      'routeCase',
      { caseId: first.caseId, expectedVersion: first.version },
      'analyst',
    );
    expect(dismissed.closedBecause).toBe('NOT_ILLEGAL');

    const again = await judgedAs(api, findings, 'CN', url);

    expect(again.caseId).not.toBe(first.caseId);
    expect(again.status).toBe('AWAITING_SECOND_OPINION');
    expect(await reasonsOf(api, again.caseId)).toEqual([['JUDGED_NOT_ILLEGAL_BEFORE']]);
  });

  it('is required when a first opinion that was not drawn is changed', async () => {
    const found = await judgedAs(api, nationalFindings);
    expect(found.status).toBe('IN_REVIEW');

    const changed = await judgeAgain(api, found, harmlessFindings);

    expect(changed.case.status).toBe('AWAITING_SECOND_OPINION');
    expect(await reasonsOf(api, found.caseId)).toEqual([[], ['VERDICT_CHANGED']]);
  });

  it('is not required when the same opinion is recorded again', async () => {
    const found = await judgedAs(api, nationalFindings);

    const repeated = await judgeAgain(api, found, nationalFindings);

    expect(repeated.case.status).toBe('IN_REVIEW');
  });
});
