import {
  GraphQLError,
  Kind,
  type ASTVisitor,
  type FieldNode,
  type FragmentDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';

export interface QueryLimits {
  readonly maxDepth: number;
  /** Max number of returned fields. Each field of a page counts once per requested node. */
  readonly maxCost: number;
}

export const queryLimits: QueryLimits = { maxDepth: 15, maxCost: 20_000 };

/** A page size in a variable counts as the largest page size; a missing size counts as the default. */
const pageSizes = { variable: 100, absent: 20 } as const;

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
      const { depth, cost } = new CostCounter(context).selection(operation.selectionSet);
      if (depth > limits.maxDepth)
        refuse(context, `The query is ${depth} levels deep; the maximum is ${limits.maxDepth}.`);
      if (cost > limits.maxCost)
        refuse(
          context,
          `The query could return ${cost} fields; the maximum is ${limits.maxCost}. Request smaller pages or fewer fields.`,
        );
    },
  });

const refuse = (context: ValidationContext, message: string): void =>
  context.reportError(new GraphQLError(message));

class CostCounter {
  readonly #fragments = new Map<string, Weight>();
  readonly #context: ValidationContext;

  constructor(context: ValidationContext) {
    this.#context = context;
  }

  selection(set: SelectionSetNode): Weight {
    let [depth, cost] = [0, 0];
    for (const node of set.selections) {
      const weight = node.kind === Kind.FIELD ? this.#field(node) : this.#fragment(node);
      depth = Math.max(depth, weight.depth);
      cost += weight.cost;
    }
    return { depth, cost };
  }

  #field(field: FieldNode): Weight {
    if (field.name.value.startsWith('__') || field.selectionSet === undefined) return { depth: 1, cost: 1 };
    const below = this.selection(field.selectionSet);
    return { depth: below.depth + 1, cost: 1 + below.cost * pageSizeOf(field) };
  }

  #fragment(node: Exclude<SelectionSetNode['selections'][number], FieldNode>): Weight {
    if (node.kind === Kind.INLINE_FRAGMENT) return this.selection(node.selectionSet);
    const name = node.name.value;
    const known = this.#fragments.get(name);
    if (known !== undefined) return known;
    this.#fragments.set(name, nothing);
    const definition: FragmentDefinitionNode | null | undefined = this.#context.getFragment(name);
    const weight = definition ? this.selection(definition.selectionSet) : nothing;
    this.#fragments.set(name, weight);
    return weight;
  }
}

const nothing: Weight = { depth: 0, cost: 0 };

/** Max number of nodes that a field can return: its `first` if it is a page, otherwise one. */
function pageSizeOf(field: FieldNode): number {
  const first = field.arguments?.find((argument) => argument.name.value === 'first')?.value;
  if (first?.kind === Kind.INT) return Math.max(1, Number(first.value));
  if (first?.kind === Kind.VARIABLE) return pageSizes.variable;
  return field.selectionSet?.selections.some(isPagePart) ? pageSizes.absent : 1;
}

const isPagePart = (node: SelectionSetNode['selections'][number]): boolean =>
  node.kind === Kind.FIELD && (node.name.value === 'edges' || node.name.value === 'nodes');
