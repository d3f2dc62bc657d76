import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  Kind,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isNonNullType,
  isObjectType,
  isUnionType,
  parse,
  print,
  printSchema,
  type DefinitionNode,
  type FieldDefinitionNode,
  type GraphQLInputObjectType,
  type GraphQLNamedType,
  type TypeNode,
} from 'graphql';
import { bareSchema } from './support/bare-schema.js';
import { promisedContract } from './support/promised-contract.js';

const schema = bareSchema();
const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
const builtIn = ['Boolean', 'Float', 'ID', 'Int', 'String'];

const fieldsOf = (type: GraphQLNamedType) =>
  isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];

describe('descriptions', () => {
  const missing = (entries: readonly (readonly [string, string | null | undefined])[]): readonly string[] =>
    entries.filter(([, description]) => !description?.trim()).map(([path]) => path);

  it('describes every type', () => {
    const own = types.filter(({ name }) => !builtIn.includes(name));

    expect(own.length).toBeGreaterThan(80);
    expect(missing(own.map(({ name, description }) => [name, description]))).toEqual([]);
  });

  it('describes every field', () => {
    const fields = types.flatMap((type) =>
      fieldsOf(type).map(({ name, description }) => [`${type.name}.${name}`, description] as const),
    );

    expect(missing(fields)).toEqual([]);
  });

  it('describes every argument', () => {
    const given = types.flatMap((type) =>
      fieldsOf(type).flatMap((field) =>
        field.args.map(
          ({ name, description }) => [`${type.name}.${field.name}(${name})`, description] as const,
        ),
      ),
    );

    expect(missing(given)).toEqual([]);
  });

  it('describes every input field', () => {
    const fields = types
      .filter(isInputObjectType)
      .flatMap((type) =>
        Object.values(type.getFields()).map(
          ({ name, description }) => [`${type.name}.${name}`, description] as const,
        ),
      );

    expect(missing(fields)).toEqual([]);
  });

  it('describes every enum value', () => {
    const values = types
      .filter(isEnumType)
      .flatMap((type) =>
        type.getValues().map(({ name, description }) => [`${type.name}.${name}`, description] as const),
      );

    expect(missing(values)).toEqual([]);
  });
});

it('is equal to the committed schema.graphql', async () => {
  const committed = await readFile(join(import.meta.dirname, '../../../schema.graphql'), 'utf8');

  expect(committed).toBe(`${printSchema(schema)}\n`);
});

describe('the stable contract', () => {
  const { definitions } = parse(promisedContract);

  it.each(definitions.map((definition) => [nameOf(definition), definition] as const))(
    'still contains %s',
    (_name, definition) => {
      expect(brokenPromises(definition)).toEqual([]);
    },
  );

  function nameOf(definition: DefinitionNode): string {
    return 'name' in definition ? (definition.name?.value ?? '') : '';
  }

  function brokenPromises(definition: DefinitionNode): readonly string[] {
    const name = nameOf(definition);
    const type = schema.getType(name);
    if (type === undefined) return [`${name} is gone`];
    if (definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.INTERFACE_TYPE_DEFINITION)
      return (definition.fields ?? []).flatMap((promised) => brokenField(type, promised));
    if (definition.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION) {
      const fields = isInputObjectType(type) ? Object.values(type.getFields()) : [];
      return acceptsAtLeast(name, fields, definition.fields ?? []);
    }
    if (definition.kind === Kind.ENUM_TYPE_DEFINITION)
      return lacking(type, isEnumType(type) ? type.getValues() : [], definition.values ?? []);
    if (definition.kind === Kind.UNION_TYPE_DEFINITION) {
      const members = isUnionType(type) ? type.getTypes() : [];
      const promised = (definition.types ?? []).map((member) => ({ name: member.name }));
      return lacking(type, members, promised);
    }
    return [];
  }

  function brokenField(type: GraphQLNamedType, promised: FieldDefinitionNode): readonly string[] {
    const path = `${type.name}.${promised.name.value}`;
    const field = fieldsOf(type).find((candidate) => candidate.name === promised.name.value);
    if (field === undefined) return [`${path} is gone`];
    return [
      ...(answersAtLeast(String(field.type), promised.type) ? [] : [`${path} is now ${field.type}`]),
      ...acceptsAtLeast(path, field.args, promised.arguments ?? []),
    ];
  }

  function lacking(
    type: GraphQLNamedType,
    actual: readonly { readonly name: string }[],
    promised: readonly { readonly name: { readonly value: string } }[],
  ): readonly string[] {
    const names = new Set(actual.map(({ name }) => name));
    return promised
      .filter(({ name }) => !names.has(name.value))
      .map(({ name }) => `${type.name} has no ${name.value}`);
  }

  /** Whether a result type is compatible: a nullable type may become non-null. */
  function answersAtLeast(actual: string, promised: TypeNode): boolean {
    const text = print(promised);
    return actual === text || actual.replaceAll('!', '') === text.replaceAll('!', '')
      ? [...text.matchAll(/!/g)].length <= [...actual.matchAll(/!/g)].length
      : false;
  }

  interface Given {
    readonly name: string;
    readonly type: unknown;
    readonly defaultValue?: unknown;
  }

  /** The incompatible changes of arguments or input fields: one that is missing, or a new one that is required. */
  function acceptsAtLeast(
    path: string,
    actual: readonly Given[],
    promised: readonly { readonly name: { readonly value: string }; readonly type: TypeNode }[],
  ): readonly string[] {
    const changed = promised.flatMap(({ name, type }) => {
      const given = actual.find((candidate) => candidate.name === name.value);
      if (given === undefined) return [`${path}(${name.value}) is gone`];
      const text = print(type);
      return [text, text.replace(/!$/, '')].includes(String(given.type))
        ? []
        : [`${path}(${name.value}) is now ${String(given.type)}`];
    });
    const demanded = actual
      .filter(({ name, type, defaultValue }) => {
        const isOld = promised.some((old) => old.name.value === name);
        return !isOld && isNonNullType(type) && defaultValue === undefined;
      })
      .map(({ name }) => `${path}(${name}) is now required`);
    return [...changed, ...demanded];
  }
});

describe('the shape of mutations', () => {
  const mutations = Object.values(schema.getMutationType()?.getFields() ?? {});

  it.each(mutations.map((mutation) => [mutation.name, mutation] as const))(
    '%s has one input and returns a union of its success and its refusals',
    (_name, mutation) => {
      expect(mutation.args.map(({ name, type }) => [name, isNonNullType(type)])).toEqual([['input', true]]);
      const result = getNamedType(mutation.type);
      const members = isUnionType(result) ? result.getTypes() : [];
      const refusals = members.filter((member) => member.name.endsWith('Error'));
      expect(members.filter((member) => member.name.endsWith('Success'))).toHaveLength(1);
      expect(refusals.length).toBe(members.length - 1);
      expect(refusals.filter((member) => member.getInterfaces()[0]?.name !== 'UserError')).toEqual([]);
    },
  );
});

describe('the schema has no', () => {
  const secret =
    /password|passphrase|secret|token|hash|sealed|credential|fingerprint|username|private|(?:api|data|idempotency|identity)key/i;
  const serverSet = new Set([
    ...['id', 'reference', 'status', 'version', 'priority', 'receipt', 'role', 'roles', 'permissions'],
    ...[
      'openedAt',
      'closedAt',
      'createdAt',
      'receivedAt',
      'receivedOn',
      'recordedAt',
      'assessedAt',
      'decidedAt',
    ],
    ...['sentAt', 'acknowledgedAt', 'completedAt', 'dueAt', 'leaseExpiresAt', 'waitingSince', 'updatedAt'],
    ...['assigneeId', 'assignee', 'actorId', 'actor', 'assessedBy', 'assessor', 'recordedBy', 'reporterId'],
    ...['classification', 'qualification', 'decidedBy', 'legalBasis', 'because', 'hosting', 'route', 'legs'],
    ...['lawVersion', 'rulesVersion', 'opinion', 'opinions', 'gate', 'recipient', 'reportCount', 'cycle'],
    ...['queueBand', 'caseReference', 'heldBecause', 'previousCaseId', 'sequence', 'position'],
  ]);

  /** The secret that verifies webhook messages. Only the mutation that creates it returns it. */
  const shownOnce = ['RegisterWebhookSuccess.secret', 'RotateWebhookSecretSuccess.secret'];

  /** The login of a members’ area, after a second person has released it. */
  const released = ['SiteAccess.password', 'SiteAccess.username'];

  it('secret in an output type, except where it is created or was released', () => {
    const named = types.flatMap((type) =>
      fieldsOf(type)
        .filter(({ name }) => secret.test(name))
        .map(({ name }) => `${type.name}.${name}`),
    );

    // `rotateWebhookSecret` is the name of a mutation, which returns a union.
    expect(named.sort()).toEqual(['Mutation.rotateWebhookSecret', ...shownOnce, ...released].sort());
  });

  it('field that only the server sets, in a mutation input', () => {
    const set = [...mutationInputs()].flatMap((type) =>
      Object.keys(type.getFields())
        .filter((name) => serverSet.has(name))
        .map((name) => `${type.name}.${name}`),
    );

    expect(set).toEqual([]);
  });

  it('scalar that accepts any value', () => {
    const open = types.map(({ name }) => name).filter((name) => /JSON|Any|Object$|Map$/.test(name));

    expect(open).toEqual([]);
  });

  /** Every input type that a mutation uses, directly or nested. */
  function mutationInputs(): ReadonlySet<GraphQLInputObjectType> {
    const reached = new Set<GraphQLInputObjectType>();
    const reach = (type: GraphQLNamedType): void => {
      if (!isInputObjectType(type) || reached.has(type)) return;
      reached.add(type);
      for (const field of Object.values(type.getFields())) reach(getNamedType(field.type));
    };
    for (const mutation of Object.values(schema.getMutationType()?.getFields() ?? {})) {
      for (const argument of mutation.args) reach(getNamedType(argument.type));
    }
    return reached;
  }
});
