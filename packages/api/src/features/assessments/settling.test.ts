import { testRulebook } from '../../../test/support/rulebook.js';
import { testApi, type Person, type TestApi } from '../../../test/support/api.js';
import { baselineFindings, harmlessFindings, judgedCase, perform } from '../../../test/support/casework.js';

const apis: TestApi[] = [];
const started = async (...given: Parameters<typeof testApi>): Promise<TestApi> => {
  const api = await testApi(...given);
  apis.push(api);
  return api;
};
let api: TestApi;
beforeAll(async () => void (api = await started()));
afterAll(() => Promise.all(apis.map((each) => each.close())));

/** Claims a case and records an assessment of its item. */
async function judge(on: TestApi, caseId: string, itemId: string, findings: object, as: Person) {
  const { case: claimed } = await perform(on, 'claimCase', { caseId }, as);
  return perform(
    on,
    'recordAssessment',
    { contentItemId: itemId, expectedVersion: claimed.version, findings },
    as,
  );
}

/** An unclaimed case hosted at home, with assessments of its item by two persons. */
async function judgedTwice(on: TestApi, first: Person, second: Person, findings: object) {
  const { caseId, itemId } = await judgedCase(on, { country: 'BE', findings: baselineFindings, by: first });
  await judge(on, caseId, itemId, findings, second);
  await perform(on, 'releaseCase', { caseId }, second);
  return { caseId, itemId };
}

const detailsOf = async (on: TestApi, caseId: string): Promise<readonly unknown[]> => {
  const { data } = await on.send(
    `query ($filter: AuditFilter) { auditTrail(first: 100, filter: $filter) {
      nodes { action details { name value } } } }`,
    { filter: { caseId } },
    'auditor',
  );
  return data.auditTrail.nodes
    .filter(({ action }: { action: string }) => action === 'ASSESSMENT_RECORDED')
    .flatMap(({ details }: { details: readonly unknown[] }) => details);
};
const ownOpinion = { name: 'settlesOwn', value: 'true' };

describe('an item with two opinions', () => {
  it.each([
    ['the first opinion of two that disagree', 'supervisor', 'analyst', harmlessFindings],
    ['the second opinion of two that disagree', 'analyst', 'supervisor', harmlessFindings],
    ['one of two opinions that agree', 'supervisor', 'analyst', baselineFindings],
  ] as const)(
    'can be settled only by a supervisor other than the one who gave %s',
    async (_title, first, second, findings) => {
      const { caseId, itemId } = await judgedTwice(api, first, second, findings);

      const own = await judge(api, caseId, itemId, baselineFindings, 'supervisor');
      expect(own).toMatchObject({ __typename: 'SamePersonError', code: 'SAME_PERSON' });
      await perform(api, 'releaseCase', { caseId }, 'supervisor');

      const others = await judge(api, caseId, itemId, baselineFindings, 'secondSupervisor');
      expect(others).toMatchObject({ assessment: { opinion: 'DECIDING' } });
      expect(await detailsOf(api, caseId)).not.toContainEqual(ownOpinion);
    },
  );

  it('can be settled by a supervisor with an own opinion if the policy allows it, with a note in the audit trail', async () => {
    const alone = await started({
      rulebook: {
        ...testRulebook,
        secondOpinion: { ...testRulebook.secondOpinion, partiesMaySettle: true },
      },
    });
    const { caseId, itemId } = await judgedTwice(alone, 'supervisor', 'analyst', harmlessFindings);

    const own = await judge(alone, caseId, itemId, baselineFindings, 'supervisor');

    expect(own).toMatchObject({ assessment: { opinion: 'DECIDING' } });
    expect(await detailsOf(alone, caseId)).toContainEqual(ownOpinion);
  });
});
