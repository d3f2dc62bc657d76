import type { LoaderDefinition, RequestContext } from '../context.js';

type WithLoaders = Pick<RequestContext, 'loaders'>;

/** A field whose value comes from a loader, under a key of its parent. Without a key the field is `null`. */
export interface LoadedField<Parent, Value> {
  /** The value: at once if it was loaded ahead, otherwise together with that of other parents. */
  readonly read: (parent: Parent, context: WithLoaders) => Value | Promise<Value>;
  /** Loads the values of many parents in one call, so that `read` returns them at once. Returns the values. */
  readonly loadAhead: (parents: readonly Parent[], context: WithLoaders) => Promise<readonly unknown[]>;
}

/** The loaded fields by type and field. */
export type LoadedFields = Readonly<Record<string, Readonly<Record<string, LoadedField<never, unknown>>>>>;

/** A field of which a parent may have no key. */
export const optionalLoadedField = <Parent, Value>(
  definition: LoaderDefinition<string, Value>,
  keyOf: (parent: Parent) => string | null,
): LoadedField<Parent, Value | null> => ({
  read: (parent, { loaders }) => {
    const key = keyOf(parent);
    return key === null ? null : loaders.read(definition, key);
  },
  loadAhead: (parents, { loaders }) =>
    loaders.loadAhead(
      definition,
      parents.map(keyOf).filter((key) => key !== null),
    ),
});

/** A field of which each parent has a key. */
export const loadedField = <Parent, Value>(
  definition: LoaderDefinition<string, Value>,
  keyOf: (parent: Parent) => string,
): LoadedField<Parent, Value> => optionalLoadedField(definition, keyOf) as LoadedField<Parent, Value>;
