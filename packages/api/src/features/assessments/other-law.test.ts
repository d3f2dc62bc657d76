import { testApi, type TestApi } from '../../../test/support/api.js';
import { harmlessFindings, nationalFindings, perform, siteAnswers } from '../../../test/support/casework.js';
import { caseNow, claimedCase } from '../../../test/support/journeys.js';
import { sqlRows } from '../../../test/support/rows.js';

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
});
afterAll(() => api.close());

const chat = {
  accessibility: 'ACCESSIBLE',
  medium: 'TEXT',
  subject: 'MINOR',
  conduct: 'NONE',
  promotesAbuse: false,
  advertisesAbuse: false,
} as const;
const met = [
  'GROOMING',
  'SEXUAL_EXTORTION',
  'NON_CONSENSUAL_INTIMATE_IMAGES',
  'EXTREME_CONTENT',
  'ATTENDED_LIVE_ABUSE',
  'OTHER',
] as const;

async function judged(findings: object) {
  const { caseId, itemId, version } = await claimedCase(api);
  const result = await perform(
    api,
    'recordAssessment',
    { contentItemId: itemId, expectedVersion: version, findings, ...siteAnswers },
    'analyst',
  );
  return { caseId, itemId, result, version: result.case?.version as number };
}
const route = (caseId: string, expectedVersion: number) =>
  perform(api, 'routeCase', { caseId, expectedVersion }, 'analyst');
const close = (caseId: string, expectedVersion: number, reason: string) =>
  perform(api, 'closeCase', { caseId, expectedVersion, reason }, 'analyst');

const itemsOf = async (caseId: string) => {
  const { data } = await api.send(
    `query ($id: ID!) { case(id: $id) { contentItems {
       classification
       qualification { classification because explanation(language: NL) guidance(language: FR) { code phone url text } }
       route { outcome because guidance { code } }
       assessments { findings { besideDefinition more { question answer } } } } } }`,
    { id: caseId },
    'analyst',
  );
  return data.case.contentItems;
};

describe('a finding outside the definition', () => {
  it.each(met)('holds the case for a person: %s', async (each) => {
    const { caseId, result, version } = await judged({ ...chat, besideDefinition: [each] });
    expect(result.assessment.qualification).toMatchObject({
      classification: 'OTHER_LAW',
      because: ['OUTSIDE_TESTED_LAW', `BESIDE_${each}`],
    });

    const routed = await route(caseId, version);

    expect(routed).toMatchObject({ outcome: 'HELD', because: ['OTHER_LAW', `BESIDE_${each}`] });
    expect(routed.case).toMatchObject({ status: 'HELD', closedBecause: null, referrals: [] });
    const [item] = await itemsOf(caseId);
    expect(item.assessments[0].findings).toEqual({ besideDefinition: [each], more: [] });
    expect(item.route.guidance.map(({ code }: { code: string }) => code)).toContain('POLICE');
    expect(item.qualification.guidance[0].text).not.toBe('');
  });

  it('can be closed only as referred elsewhere, not with a harmless reason', async () => {
    const { caseId, version } = await judged({ ...chat, besideDefinition: ['GROOMING', 'SEXUAL_EXTORTION'] });
    const held = await route(caseId, version);

    for (const reason of [
      'NOT_ILLEGAL',
      'OUT_OF_SCOPE',
      'NOT_ASSESSABLE',
      'NOT_FOUND',
      'HANDED_OVER',
      'REMOVED',
    ])
      expect(await close(caseId, held.case.version, reason)).toMatchObject({
        __typename: 'CloseRefusedError',
        code: 'OTHER_LAW_IS_NOT_HARMLESS',
      });
    const closed = await close(caseId, held.case.version, 'REFERRED_ELSEWHERE');

    expect(closed).toMatchObject({ case: { status: 'CLOSED', closedBecause: 'REFERRED_ELSEWHERE' } });
    expect(
      await sqlRows(
        api,
        `select details->>'reason' as reason from audit_entry where action = 'CASE_CLOSED' and case_id = ?`,
        [caseId],
      ),
    ).toEqual([{ reason: 'REFERRED_ELSEWHERE' }]);
  });

  it('is referred to police at once when a child is in danger, and cannot be closed as referred elsewhere', async () => {
    const { caseId, version } = await judged({
      ...chat,
      besideDefinition: ['GROOMING'],
      immediateDanger: true,
    });

    const before = await caseNow(api, caseId);
    expect(before.referrals.map(({ kind }: { kind: string }) => kind)).toEqual(['POLICE']);
    const routed = await route(caseId, version);
    expect(routed.because).toEqual(expect.arrayContaining(['IMMEDIATE_DANGER', 'BESIDE_GROOMING']));
    expect(routed.case.referrals).toHaveLength(1);
    expect((await close(caseId, routed.case.version, 'REFERRED_ELSEWHERE')).__typename).toBe(
      'CloseRefusedError',
    );
  });

  it('is among the reasons when the content is also illegal', async () => {
    const { itemId, caseId, version } = await judged({
      ...nationalFindings,
      besideDefinition: ['NON_CONSENSUAL_INTIMATE_IMAGES'],
    });
    await perform(
      api,
      'recordHostingObservation',
      { contentItemId: itemId, source: 'ANALYST', country: 'NL', provider: 'Example Hosting' },
      'analyst',
    );

    const routed = await route(caseId, version);

    expect(routed).toMatchObject({
      outcome: 'ROUTED',
      because: expect.arrayContaining(['ILLEGAL_AT_HOME', 'BESIDE_NON_CONSENSUAL_INTIMATE_IMAGES']),
    });
  });
});

describe('not illegal', () => {
  it('is the result only with every answer, and its description names the provisions', async () => {
    const { caseId, result } = await judged(harmlessFindings);
    expect(result.assessment.qualification.classification).toBe('NOT_ILLEGAL');

    const { besideDefinition: _, ...unasked } = harmlessFindings;
    const open = await judged(unasked);

    expect(open.result.assessment.qualification).toMatchObject({ classification: 'UNDETERMINED' });
    expect((await route(open.caseId, open.version)).outcome).toBe('HELD');
    expect((await itemsOf(caseId))[0].qualification.guidance).toEqual([]);
    const { data } = await api.send('{ __type(name: "Classification") { enumValues { name description } } }');
    expect(data.__type.enumValues).toContainEqual({
      name: 'NOT_ILLEGAL',
      description: 'Not illegal under the provisions that this hotline tests. Other laws are not considered.',
    });
  });
});

describe('findings', () => {
  it.each([
    [
      'NONE together with another answer',
      { besideDefinition: ['NONE', 'GROOMING'] },
      '/findings/besideDefinition',
      'NOT_TOGETHER',
    ],
    [
      'an unknown question',
      { more: [{ question: 'colour', answer: 'RED' }] },
      '/findings/more/colour',
      'UNKNOWN_FIELD',
    ],
    [
      'a question answered twice',
      {
        more: [
          { question: 'a', answer: 'B' },
          { question: 'a', answer: 'C' },
        ],
      },
      '/findings/more/1',
      'NOT_TOGETHER',
    ],
  ])('are refused with %s, and nothing is stored', async (_, answers, path, code) => {
    const { caseId, itemId, version } = await claimedCase(api);

    const { data } = await api.send(
      `mutation ($input: RecordAssessmentInput!) { recordAssessment(input: $input) { __typename
         ... on InvalidInputError { problems { path code message } } } }`,
      { input: { contentItemId: itemId, expectedVersion: version, findings: { ...chat, ...answers } } },
      'analyst',
    );

    expect(data.recordAssessment).toMatchObject({
      __typename: 'InvalidInputError',
      problems: [{ path, code }],
    });
    expect(await sqlRows(api, 'select id from assessment where case_id = ?', [caseId])).toEqual([]);
  });
});
