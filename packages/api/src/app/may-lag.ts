import { getArgumentValues, Kind, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import { CaseStatus } from '@meldpunt/domain';

type Arguments = Readonly<Record<string, unknown>>;

/** Root fields that read much and that nobody changes: a replica may serve them. */
const lagging: Readonly<Record<string, (given: Arguments) => boolean>> = {
  search: () => true,
  statistics: () => true,
  yearlyExport: () => true,
  cases: (given) => {
    const { status } = (given['filter'] ?? {}) as { readonly status?: readonly string[] | null };
    return Array.isArray(status) && status.length > 0 && status.every((one) => one === CaseStatus.CLOSED);
  },
};

/**
 * Whether a query may be read from a replica: figures, search, exports and lists of closed cases. Every root field must be
 * one of them; anything else is read from the leader.
 */
export function mayLag(
  schema: GraphQLSchema,
  { operation, selectionSet }: OperationDefinitionNode,
  variables: Arguments,
): boolean {
  if (operation !== 'query') return false;
  const fields = schema.getQueryType()?.getFields() ?? {};
  return selectionSet.selections.every((selection) => {
    if (selection.kind !== Kind.FIELD) return false;
    const { value: name } = selection.name;
    const field = fields[name];
    if (name === '__typename') return true;
    if (field === undefined || !Object.hasOwn(lagging, name)) return false;
    try {
      return lagging[name]?.(getArgumentValues(field, selection, variables)) ?? false;
    } catch {
      // The execution refuses wrong arguments.
      return false;
    }
  });
}
