import { explain, fieldOf, InputField, labels, Language, publishedNames, reasons } from '@meldpunt/domain';
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isObjectType,
  type GraphQLInputField,
  type GraphQLInputObjectType,
} from 'graphql';
import { bareSchema } from './support/bare-schema.js';

const schema = bareSchema();
const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
const languages = Object.values(Language);
const families: Readonly<Record<string, Readonly<Record<string, Readonly<Record<Language, string>>>>>> = {
  ...reasons,
  ...labels,
};

/** Enums that no person sees, each with the reason. */
const technical: Readonly<Record<string, string>> = {};

const familyOf = (name: string): string =>
  Object.hasOwn(publishedNames, name) ? publishedNames[name as keyof typeof publishedNames] : name;

/** Enums that join the codes of several vocabularies. */
const joined: Readonly<Record<string, readonly string[]>> = {
  HostingRule: ['HostingRule', 'UnlistedReason'],
  CaseChangeSubject: ['DataClass', 'AuditSubject'],
  SecondOpinionRuleCode: ['SecondOpinionReason', 'UnlistedReason'],
  ReasonCode: [
    ...['QualificationReason', 'RouteReason', 'MembershipReason', 'BesideReason', 'Accessibility', 'Medium'],
    ...['Subject', 'Conduct', 'LegalReview', 'UnlistedReason'],
  ],
  WorkItemCause: [
    ...[
      'HandOverCause',
      'NoticeRefusalCode',
      'NoticeElement',
      'ContactReason',
      'BounceClass',
      'AnswerReason',
    ],
    ...[
      'HandCheckReason',
      'ClockCode',
      'LawDifference',
      'ReleaseReason',
      'AddressRefusalCode',
      'StayReason',
      'IccamDataCode',
    ],
  ],
};

const wordsOf = (name: string): (typeof families)[string] =>
  Object.assign({}, ...(joined[name] ?? [familyOf(name)]).map((family) => families[family]));

describe('the enums of the schema', () => {
  const enums = types.filter(isEnumType);

  it('are many', () => {
    expect(enums.length).toBeGreaterThan(80);
  });

  it.each(enums.map((each) => [each.name, each.getValues().map(({ name }) => name)] as const))(
    'have words in every language for every value of %s, or a reason for having none',
    (name, values) => {
      const words = wordsOf(name);
      const without = values.filter((value) => languages.some((language) => !words[value]?.[language]));

      expect(without).toEqual(Object.hasOwn(technical, name) ? values : []);
    },
  );

  it('are published under the names that the domain lists', () => {
    const names = enums.map(({ name }) => name);

    expect(names).toEqual(expect.arrayContaining(Object.keys(publishedNames)));
    for (const name of Object.keys(technical)) expect(names).toContain(name);
  });
});

describe('the refusals of the schema', () => {
  /** The codes of each refusal that has some of its own. The code of another refusal is its name. */
  const codesOf: Readonly<Record<string, readonly string[]>> = {
    CaseLeasedError: ['CASE_LEASED'],
    CloseRefusedError: Object.keys(reasons.CloseRefusalCode),
    IdempotencyConflictError: ['IDEMPOTENCY_KEY_REUSED'],
    LookupFailedError: ['NO_ADDRESS', 'LOOKUP_UNREACHABLE', 'LOOKUP_REFUSED', 'HOST_NOT_FOUND', 'NO_HOST'],
    NotClaimedError: ['NOT_LEASED_TO_YOU'],
    NotYourReleaseError: ['RELEASED_TO_ANOTHER'],
    ReleaseQuotaError: ['RELEASE_QUOTA_REACHED'],
    ReleaseRefusedError: ['RELEASE_REASON_NOT_ACCEPTED', 'NOTHING_TO_RELEASE', 'RELEASE_EXISTS'],
    ReleaseStateError: ['RELEASE_NOT_WAITING', 'RELEASE_NOT_OPEN'],
  };
  const codeInName = (name: string): string =>
    name
      .replace(/Error$/, '')
      .replaceAll(/(?<=[a-z])[A-Z]/g, '_$&')
      .toUpperCase();
  const refusals = types.filter(
    (type) => isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'UserError'),
  );

  it('are many', () => {
    expect(refusals.length).toBeGreaterThan(20);
  });

  it.each(refusals.map(({ name }) => name))(
    '%s has words in every language for each of its codes',
    (name) => {
      for (const code of codesOf[name] ?? [codeInName(name)])
        for (const language of languages)
          expect([code, explain(code, language)]).toEqual([code, expect.any(String)]);
    },
  );

  it.each(refusals.map(({ name }) => name))('%s says its message in the language asked for', (name) => {
    const type = schema.getType(name);
    const message = isObjectType(type) ? type.getFields()['message'] : undefined;

    expect(message?.args.map((arg) => `${arg.name}: ${arg.type.toString()}`)).toEqual(['language: Language']);
  });
});

describe('the fields of inputs', () => {
  /** Fields that a program fills in: no form shows them. Ids of one object are not shown either. */
  const ofPrograms: ReadonlySet<string> = new Set(['expectedVersion']);

  const isShown = ({ name, type }: GraphQLInputField): boolean =>
    !ofPrograms.has(name) && type.toString().replace('!', '') !== 'ID';

  /** Lists of inputs of other mutations: the paths of their problems start at the item. */
  const listsOfInputs: ReadonlySet<string> = new Set(['items', 'rows']);

  const pathsOf = (type: GraphQLInputObjectType, under = ''): readonly string[] =>
    Object.values(type.getFields()).flatMap((field) => {
      const inner = getNamedType(field.type);
      const path = `${under}/${field.name}`;
      const from = listsOfInputs.has(field.name) ? '' : path;
      return [...(isShown(field) ? [path] : []), ...(isInputObjectType(inner) ? pathsOf(inner, from) : [])];
    });

  const paths = Object.values(schema.getMutationType()?.getFields() ?? {})
    .flatMap(({ args }) => args.map(({ type }) => getNamedType(type)))
    .filter(isInputObjectType)
    .flatMap((type) => pathsOf(type));

  const codeIn = (path: string): string =>
    path.slice(1).replaceAll('/', '_').replaceAll(/[A-Z]/g, '_$&').toUpperCase();

  it.each([...new Set(paths)])('%s has a code that a form finds, with words', (path) => {
    expect(fieldOf(path)).toEqual({ field: codeIn(path), position: null });
  });

  it('have no code that no input has', () => {
    const known = new Set([...paths.map(codeIn), 'CONTENT_ITEM_ID', 'REPORT_ID']);

    expect(Object.keys(InputField).filter((code) => !known.has(code))).toEqual([]);
  });
});
