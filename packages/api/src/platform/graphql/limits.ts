import {
  getNamedType,
  getOperationAST,
  GraphQLError,
  isInterfaceType,
  isObjectType,
  Kind,
  type ASTVisitor,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';

export interface QueryLimits {
  readonly maxDepth: number;
  /** Fields answered at most, counting each field of a page once per node asked for. */
  readonly maxCost: number;
}

export const queryLimits: QueryLimits = { maxDepth: 15, maxCost: 20_000 };

/** A page whose size comes from a variable counts as the largest page; one without a size as the default page. */
const pageSizes = { variable: 100, absent: 20 } as const;

/** Fields that take much more work than reading a row, as a number of such fields. */
const expensiveFields: ReadonlyMap<string, number> = new Map([
  ['Referral.dossier', 10],
  ['Referral.caseDossier', 20],
]);

interface Weight {
  readonly depth: number;
  readonly cost: number;
}

/**
 * Refuses documents that nest too deep or could answer too many fields, before anything runs.
 * Total: unknown fragments weigh nothing and circular ones are counted once (other rules refuse both).
 */
export const limitsRule =
  (limits: QueryLimits) =>
  (context: ValidationContext): ASTVisitor => ({
    OperationDefinition(operation) {
      const { depth, cost } = weigh(operation, context.getSchema(), (name) => context.getFragment(name));
      if (depth > limits.maxDepth)
        refuse(context, `The query nests ${depth} levels deep; at most ${limits.maxDepth} are answered.`);
      if (cost > limits.maxCost)
        refuse(
          context,
          `The query could answer ${cost} fields; at most ${limits.maxCost} are answered. Ask for a smaller page or fewer fields.`,
        );
    },
  });

/** Returns a function for the cost of an operation. The cost of each document is worked out once. */
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
type Parent = GraphQLNamedType | null | undefined;

const weigh = (operation: OperationDefinitionNode, schema: GraphQLSchema, find: FindFragment): Weight =>
  new Scales(schema, find).selection(operation.selectionSet, schema.getRootType(operation.operation));

class Scales {
  readonly #fragments = new Map<string, Weight>();
  readonly #schema: GraphQLSchema;
  readonly #find: FindFragment;

  constructor(schema: GraphQLSchema, find: FindFragment) {
    this.#schema = schema;
    this.#find = find;
  }

  selection(set: SelectionSetNode, parent: Parent): Weight {
    let [depth, cost] = [0, 0];
    for (const node of set.selections) {
      const weight = node.kind === Kind.FIELD ? this.#field(node, parent) : this.#fragment(node, parent);
      depth = Math.max(depth, weight.depth);
      cost += weight.cost;
    }
    return { depth, cost };
  }

  #field(field: FieldNode, parent: Parent): Weight {
    if (field.name.value.startsWith('__') || field.selectionSet === undefined) return { depth: 1, cost: 1 };
    const type = typeOf(field, parent);
    const below = this.selection(field.selectionSet, type && getNamedType(type));
    const own = expensiveFields.get(`${parent?.name}.${field.name.value}`) ?? 1;
    return { depth: below.depth + 1, cost: own + below.cost * pageSizeOf(field) };
  }

  #fragment(node: Exclude<SelectionSetNode['selections'][number], FieldNode>, parent: Parent): Weight {
    if (node.kind === Kind.INLINE_FRAGMENT) {
      const { typeCondition } = node;
      return this.selection(
        node.selectionSet,
        typeCondition ? this.#schema.getType(typeCondition.name.value) : parent,
      );
    }
    const name = node.name.value;
    const known = this.#fragments.get(name);
    if (known !== undefined) return known;
    this.#fragments.set(name, nothing);
    const definition = this.#find(name);
    const weight = definition
      ? this.selection(definition.selectionSet, this.#schema.getType(definition.typeCondition.name.value))
      : nothing;
    this.#fragments.set(name, weight);
    return weight;
  }
}

const nothing: Weight = { depth: 0, cost: 0 };

/** The type of a field; `undefined` if the parent has no such field, which other rules refuse. */
const typeOf = ({ name }: FieldNode, parent: Parent) =>
  isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name.value]?.type : undefined;

/** How many nodes a field may answer: its `first`, where it is a page; otherwise one. */
function pageSizeOf(field: FieldNode): number {
  const first = field.arguments?.find((argument) => argument.name.value === 'first')?.value;
  if (first?.kind === Kind.INT) return Math.max(1, Number(first.value));
  if (first?.kind === Kind.VARIABLE) return pageSizes.variable;
  return field.selectionSet?.selections.some(isPagePart) ? pageSizes.absent : 1;
}

const isPagePart = (node: SelectionSetNode['selections'][number]): boolean =>
  node.kind === Kind.FIELD && (node.name.value === 'edges' || node.name.value === 'nodes');
