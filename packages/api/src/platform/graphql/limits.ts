import {
  GraphQLError,
  Kind,
  getNamedType,
  getNullableType,
  getOperationAST,
  isInterfaceType,
  isListType,
  isObjectType,
  type ASTVisitor,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type FragmentSpreadNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type InlineFragmentNode,
  type NamedTypeNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';

export interface QueryLimits {
  readonly maxDepth: number;
  /** Max cost: roughly the number of returned fields. A field of a page counts once per requested node. */
  readonly maxCost: number;
}

/** The most expensive use fits: a page of 20 cases with everything in them. */
export const queryLimits: QueryLimits = { maxDepth: 15, maxCost: 24_000 };

/** A page size in a variable counts as the largest page size; a missing size counts as the default. */
const pageSizes = { variable: 100, absent: 20 } as const;

/** How many objects a list without pages counts as. `longLists` has the exceptions. */
const listSizes = {
  usual: 2,
  longLists: new Map([
    ['Query.hotlines', 60],
    ['Query.queueCounts', 100],
    ['Statistics.parts', 60],
    ['RecordAssessmentsSuccess.items', 200],
    ['RouteCasesSuccess.items', 200],
    ['ReleaseCasesSuccess.items', 200],
    ['CloseCasesSuccess.items', 200],
    ['ImportReportsSuccess.rows', 200],
  ]),
} as const;

/** Fields that take much more work than reading a row, as a number of such fields. */
const expensiveFields: ReadonlyMap<string, number> = new Map([
  ['Referral.dossier', 10],
  ['Referral.caseDossier', 20],
  // Max number of items of a request, each about as much work as the mutation of one item.
  ['Mutation.recordAssessments', 4_000],
  ['Mutation.routeCases', 4_000],
  ['Mutation.releaseCases', 4_000],
  ['Mutation.closeCases', 4_000],
  ['Mutation.importReports', 4_000],
]);

interface Weight {
  readonly depth: number;
  readonly cost: number;
}

/**
 * Refuses documents that are too deep or could return too many fields, before execution.
 * Never throws: unknown fragments cost nothing and circular ones are counted once (other rules refuse both).
 */
export const limitsRule =
  (limits: QueryLimits) =>
  (context: ValidationContext): ASTVisitor => ({
    OperationDefinition(operation) {
      const { depth, cost } = weigh(operation, context.getSchema(), (name) => context.getFragment(name));
      if (depth > limits.maxDepth)
        refuse(context, `The query is ${depth} levels deep; the maximum is ${limits.maxDepth}.`);
      if (cost > limits.maxCost)
        refuse(
          context,
          `The query could return ${cost} fields; the maximum is ${limits.maxCost}. Request smaller pages or fewer fields.`,
        );
    },
  });

/** Returns a function for the cost of an operation. The cost of each document is calculated once. */
export function operationCosts(
  schema: GraphQLSchema,
): (document: DocumentNode, name: string | undefined) => number {
  const known = new WeakMap<OperationDefinitionNode, number>();
  return (document, name) => {
    const operation = getOperationAST(document, name);
    if (!operation) return 0;
    const fragments = new Map(
      document.definitions.flatMap((each) =>
        each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each] as const] : [],
      ),
    );
    const cost = known.get(operation) ?? weigh(operation, schema, (one) => fragments.get(one)).cost;
    known.set(operation, cost);
    return cost;
  };
}

const refuse = (context: ValidationContext, message: string): void =>
  context.reportError(new GraphQLError(message));

type FindFragment = (name: string) => FragmentDefinitionNode | null | undefined;

const weigh = (operation: OperationDefinitionNode, schema: GraphQLSchema, find: FindFragment): Weight =>
  new CostCounter(schema, find).selection(operation.selectionSet, schema.getRootType(operation.operation));

class CostCounter {
  readonly #fragments = new Map<string, Weight>();
  readonly #schema: GraphQLSchema;
  readonly #find: FindFragment;

  constructor(schema: GraphQLSchema, find: FindFragment) {
    this.#schema = schema;
    this.#find = find;
  }

  selection(set: SelectionSetNode, type: Parent): Weight {
    let [depth, cost] = [0, 0];
    for (const node of set.selections) {
      const weight = node.kind === Kind.FIELD ? this.#field(node, type) : this.#fragment(node, type);
      depth = Math.max(depth, weight.depth);
      cost += weight.cost;
    }
    return { depth, cost };
  }

  #field(field: FieldNode, parent: Parent): Weight {
    if (field.name.value.startsWith('__') || field.selectionSet === undefined) return { depth: 1, cost: 1 };
    const definition = fieldsOf(parent)[field.name.value];
    const below = this.selection(field.selectionSet, definition && getNamedType(definition.type));
    const name = `${parent?.name}.${field.name.value}`;
    const size = pageSizeOf(field, definition) ?? (isOfPage(parent) ? 1 : listSizeOf(name, definition));
    return { depth: below.depth + 1, cost: (expensiveFields.get(name) ?? 1) + below.cost * size };
  }

  #fragment(node: InlineFragmentNode | FragmentSpreadNode, parent: Parent): Weight {
    if (node.kind === Kind.INLINE_FRAGMENT)
      return this.selection(node.selectionSet, node.typeCondition ? this.#type(node.typeCondition) : parent);
    const name = node.name.value;
    const known = this.#fragments.get(name);
    if (known !== undefined) return known;
    this.#fragments.set(name, nothing);
    const definition = this.#find(name);
    const weight = definition
      ? this.selection(definition.selectionSet, this.#type(definition.typeCondition))
      : nothing;
    this.#fragments.set(name, weight);
    return weight;
  }

  #type(condition: NamedTypeNode): Parent {
    return this.#schema.getType(condition.name.value);
  }
}

/** What a selection is made of; absent where the document names what the schema does not have. */
type Parent = GraphQLNamedType | null | undefined;

type Definition = GraphQLField<unknown, unknown> | undefined;

const nothing: Weight = { depth: 0, cost: 0 };

const fieldsOf = (type: Parent): Readonly<Record<string, GraphQLField<unknown, unknown>>> =>
  isObjectType(type) || isInterfaceType(type) ? type.getFields() : {};

/** Max number of nodes of a page; `null` if the field is no page. */
function pageSizeOf(field: FieldNode, definition: Definition): number | null {
  const first = field.arguments?.find((argument) => argument.name.value === 'first')?.value;
  if (first?.kind === Kind.INT) return Math.max(1, Number(first.value));
  if (first?.kind === Kind.VARIABLE) return pageSizes.variable;
  return definition?.args.some(({ name }) => name === 'first') ? pageSizes.absent : null;
}

/** Whether this is the type of a page: its size was counted with the field that returns it. */
const isOfPage = (type: Parent): boolean => 'pageInfo' in fieldsOf(type);

const listSizeOf = (name: string, definition: Definition): number =>
  definition && isListType(getNullableType(definition.type))
    ? (listSizes.longLists.get(name) ?? listSizes.usual)
    : 1;
