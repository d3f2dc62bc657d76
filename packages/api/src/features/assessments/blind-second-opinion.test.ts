import {
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isLeafType,
  isUnionType,
  type GraphQLField,
  type GraphQLSchema,
  isObjectType,
} from 'graphql';
import { createBareSchema } from '../../app/schema.js';
import { openLimits } from '../../../test/support/limits.js';
import { testApi, type Person, type TestApi } from '../../../test/support/api.js';
import { baselineFindings, harmlessFindings, judgedCase, perform } from '../../../test/support/casework.js';
import { awaitingCase, caseNow, claimedCase } from '../../../test/support/journeys.js';
import { fixedLookup } from '../../../test/support/fixed-lookup.js';

let api: TestApi;
let schema: GraphQLSchema;
beforeAll(async () => {
  api = await testApi();
  schema = createBareSchema({
    lookup: fixedLookup('NL', () => new Date()),
    limits: openLimits,
  });
});
afterAll(() => api.close());

const needsArguments = ({ args }: GraphQLField<unknown, unknown>): boolean =>
  args.some(({ type, defaultValue }) => String(type).endsWith('!') && defaultValue === undefined);

/** A selection of every field of a type that needs no arguments, down to a depth. */
function everyField(typeName: string, depth: number): string {
  const type = schema.getType(typeName);
  if (type === undefined || !isCompositeType(type)) return '';
  if (isUnionType(type) || isInterfaceType(type)) return '{ __typename }';
  const fields = Object.values(type.getFields())
    .filter((field) => !needsArguments(field) && field.name !== 'edges')
    .map((field) => {
      const inner = getNamedType(field.type);
      if (isLeafType(inner)) return field.name;
      if (depth === 0 || (isObjectType(inner) && inner.name === typeName)) return '';
      const selection = everyField(inner.name, depth - 1);
      return selection === '' ? '' : `${field.name} ${selection}`;
    })
    .filter((text) => text !== '');
  return fields.length === 0 ? '' : `{ ${fields.join(' ')} }`;
}

/** Every field below a case that a person can read, as text. */
async function everythingAbout(caseId: string, as: Person): Promise<string> {
  const { data } = await api.send('{ __type(name: "Case") { fields { name } } }', {}, as);
  const answers: unknown[] = [];
  for (const { name } of data.__type.fields) {
    const field = (schema.getType('Case') as any).getFields()[name] as GraphQLField<unknown, unknown>;
    const inner = getNamedType(field.type);
    const children = isLeafType(inner)
      ? ['']
      : Object.values((inner as any).getFields() as Record<string, GraphQLField<unknown, unknown>>)
          .filter((child) => !needsArguments(child))
          .map((child) => {
            const deeper = getNamedType(child.type);
            const selection = isLeafType(deeper) ? '' : everyField(deeper.name, 3);
            return isLeafType(deeper) || selection !== '' ? `{ ${child.name} ${selection} }` : '';
          })
          .filter((text) => text !== '');
    for (const selection of children) {
      const answer = await api.send(
        `query ($id: ID!) { case(id: $id) { ${name} ${selection} } }`,
        { id: caseId },
        as,
      );
      expect(answer.errors).toEqual([]);
      answers.push(answer.data);
    }
  }
  const listed = await api.send(
    'query { cases(first: 100) { nodes { id status heldBecause contentItems { id classification opinions route { because } qualification { because } assessments { id } } } } }',
    {},
    as,
  );
  answers.push(listed.data.cases.nodes.filter(({ id }: { id: string }) => id === caseId));
  return JSON.stringify(answers);
}

/** Words that are in a response only if it shows the findings or the verdict of the first analyst. */
const telltales = [
  'BASELINE',
  'NATIONALLY_ILLEGAL',
  'NOT_ILLEGAL',
  'ILLEGAL_EVERYWHERE',
  'ILLEGAL_AT_HOME',
  'EXPLICIT_REAL',
  'PRE_PUBESCENT',
  'COMMERCIAL',
  'FIRST-NOTE',
];

const findsIn = (text: string): readonly string[] => telltales.filter((word) => text.includes(word));

/** A case that waits for its second opinion. The first opinion has every optional value. */
async function firstOpinionGiven({ heldBefore = false } = {}) {
  const { caseId, itemId, version } = await claimedCase(api);
  const at = (country: string) =>
    perform(
      api,
      'recordHostingObservation',
      { contentItemId: itemId, source: 'ANALYST', country },
      'analyst',
    );
  if (!heldBefore) await at('BE');
  const { case: judged } = await perform(
    api,
    'recordAssessment',
    {
      contentItemId: itemId,
      expectedVersion: version,
      findings: baselineFindings,
      commerciality: 'COMMERCIAL',
      note: 'FIRST-NOTE',
    },
    'analyst',
  );
  if (!heldBefore) return { caseId, itemId };
  const held = await perform(api, 'routeCase', { caseId, expectedVersion: judged.version }, 'analyst');
  expect(held.case.status).toBe('HELD');
  await at('BE');
  await perform(api, 'routeCase', { caseId, expectedVersion: held.case.version }, 'analyst');
  return { caseId, itemId };
}

describe('the analyst of the second opinion', () => {
  it.each([
    ['right after the first opinion', false],
    ['when the case was held for another reason in between', true],
  ])('cannot read the first verdict through any field of the schema, %s', async (_title, heldBefore) => {
    const { caseId } = await firstOpinionGiven({ heldBefore });
    expect((await caseNow(api, caseId)).status).toBe('AWAITING_SECOND_OPINION');

    for (const as of ['secondAnalyst', 'supervisor'] as const)
      expect(findsIn(await everythingAbout(caseId, as))).toEqual([]);
    await perform(api, 'claimCase', { caseId }, 'secondAnalyst');
    expect(findsIn(await everythingAbout(caseId, 'secondAnalyst'))).toEqual([]);
  });

  it('reads the first verdict after giving the second opinion', async () => {
    const { caseId, itemId } = await firstOpinionGiven();
    const { case: claimed } = await perform(api, 'claimCase', { caseId }, 'secondAnalyst');
    await perform(
      api,
      'recordAssessment',
      { contentItemId: itemId, expectedVersion: claimed.version, findings: baselineFindings },
      'secondAnalyst',
    );

    const text = await everythingAbout(caseId, 'secondAnalyst');

    expect(findsIn(text)).toEqual(expect.arrayContaining(['BASELINE', 'EXPLICIT_REAL', 'FIRST-NOTE']));
  });

  it('cannot find the first verdict by filtering cases by classification', async () => {
    const { caseId } = await firstOpinionGiven();

    for (const classification of ['BASELINE', 'NATIONALLY_ILLEGAL', 'NOT_ILLEGAL', 'UNDETERMINED']) {
      const { data } = await api.send(
        'query ($filter: CaseFilter) { cases(first: 100, filter: $filter) { nodes { id } } }',
        { filter: { classification } },
        'secondAnalyst',
      );
      expect(data.cases.nodes.map(({ id }: { id: string }) => id)).not.toContain(caseId);
    }
  });

  it('cannot find the first verdict in refusals of actions that are too early', async () => {
    const { caseId } = await firstOpinionGiven();
    const { case: claimed } = await perform(api, 'claimCase', { caseId }, 'secondAnalyst');

    const refusals = [
      await perform(api, 'routeCase', { caseId, expectedVersion: claimed.version }, 'secondAnalyst'),
      await perform(
        api,
        'closeCase',
        { caseId, expectedVersion: claimed.version, reason: 'NOT_ILLEGAL' },
        'secondAnalyst',
      ),
    ];

    expect(refusals.map(({ __typename }) => __typename)).toEqual([
      'TransitionNotAllowedError',
      'CloseRefusedError',
    ]);
    expect(findsIn(JSON.stringify(refusals))).toEqual([]);
  });

  it('is never the person of the first opinion, with any role and any way to claim', async () => {
    const { caseId } = await judgedCase(api, {
      country: 'BE',
      findings: baselineFindings,
      by: 'supervisor',
    });

    const claims = [
      await perform(api, 'claimCase', { caseId }, 'supervisor'),
      await perform(api, 'claimCase', { caseId, takeOverReason: 'WORKLOAD' }, 'supervisor'),
    ];
    expect(claims.map(({ code }) => code)).toEqual(['SAME_PERSON', 'SAME_PERSON']);
    const next = await perform(api, 'claimNextCase', { among: ['AWAITING_SECOND_OPINION'] }, 'supervisor');
    expect(next.case?.id).not.toBe(caseId);
  });
});

describe('the audit trail', () => {
  it('shows no classification and no finding to any reader', async () => {
    const { caseId } = await awaitingCase(api);
    const disagreeing = await perform(api, 'claimCase', { caseId }, 'secondAnalyst');
    const { contentItems } = await caseNow(api, caseId);
    await perform(
      api,
      'recordAssessment',
      {
        contentItemId: contentItems[0].id,
        expectedVersion: disagreeing.case.version,
        findings: harmlessFindings,
      },
      'secondAnalyst',
    );

    const { data } = await api.send(
      'query ($filter: AuditFilter) { auditTrail(first: 100, filter: $filter) { nodes { action details { name value } } } }',
      { filter: { caseId } },
      'auditor',
    );

    expect(data.auditTrail.nodes.map(({ action }: { action: string }) => action)).toContain(
      'ASSESSMENT_RECORDED',
    );
    expect(findsIn(JSON.stringify(data))).toEqual([]);
  });
});
