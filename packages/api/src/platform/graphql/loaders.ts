import DataLoader from 'dataloader';
import type { LoaderDefinition, Loaders, RequestContext } from '../context.js';
import type { Connection, Page } from './connection.js';

export type { LoaderDefinition } from '../context.js';

/** The loaders of one request. */
export class RequestLoaders implements Loaders {
  readonly #built = new Map<unknown, unknown>();
  readonly #ahead = new Map<unknown, Map<string, unknown>>();
  readonly #context: RequestContext;

  constructor(context: RequestContext) {
    this.#context = context;
  }

  use<Key, Value>(definition: LoaderDefinition<Key, Value>): DataLoader<Key, Value> {
    const known = this.#built.get(definition);
    if (known !== undefined) return known as DataLoader<Key, Value>;
    const loader = new DataLoader<Key, Value>((keys) => definition(keys, this.#context));
    this.#built.set(definition, loader);
    return loader;
  }

  read<Value>(definition: LoaderDefinition<string, Value>, key: string): Value | Promise<Value> {
    const values = this.#ahead.get(definition) as Map<string, Value> | undefined;
    return values?.has(key) ? (values.get(key) as Value) : this.use(definition).load(key);
  }

  async loadAhead<Value>(
    definition: LoaderDefinition<string, Value>,
    keys: readonly string[],
  ): Promise<readonly Value[]> {
    const distinct = [...new Set(keys)];
    if (distinct.length === 0) return [];
    const values = await definition(distinct, this.#context);
    const known = this.#ahead.get(definition) ?? new Map<string, unknown>();
    this.#ahead.set(definition, known);
    distinct.forEach((key, index) => known.set(key, values[index]));
    return values;
  }

  forget(): void {
    this.#built.clear();
    this.#ahead.clear();
  }
}

/** A page of the children of one parent. */
export interface PageUnder<Key extends readonly unknown[]> {
  readonly parentId: string;
  readonly page: Page<Key>;
}

/**
 * Loads pages of many parents. Pages with the same arguments are loaded with one call. A document has few different
 * arguments, so the number of calls does not depend on the number of parents.
 */
export const pagesUnder =
  <Key extends readonly unknown[], Row, Node>(
    load: (parentIds: readonly string[], page: Page<Key>, context: RequestContext) => Promise<readonly Row[]>,
    parentOf: (row: Row) => string,
    present: (rows: readonly Row[], first: number) => Connection<Node>,
  ): LoaderDefinition<PageUnder<Key>, Connection<Node>> =>
  async (wanted, context) => {
    const alike = Map.groupBy(wanted, ({ page }) => JSON.stringify(page));
    const answers = new Map<PageUnder<Key>, Connection<Node>>();
    for (const group of alike.values()) {
      const [{ page }] = group as [PageUnder<Key>, ...PageUnder<Key>[]];
      const rows = await load([...new Set(group.map(({ parentId }) => parentId))], page, context);
      const byParent = Map.groupBy(rows, parentOf);
      for (const one of group) answers.set(one, present(byParent.get(one.parentId) ?? [], page.first));
    }
    return wanted.map((one) => answers.get(one) as Connection<Node>);
  };

/** Returns the row of each key, in the order of the keys; `null` for a key without a row. */
export function oneByKey<Row>(
  keys: readonly string[],
  rows: readonly Row[],
  keyOf: (row: Row) => string,
): readonly (Row | null)[] {
  const byKey = new Map(rows.map((row) => [keyOf(row), row]));
  return keys.map((key) => byKey.get(key) ?? null);
}

/** Returns the rows of each key, in the order of the keys. The rows of one key keep their order. */
export function manyByKey<Row>(
  keys: readonly string[],
  rows: readonly Row[],
  keyOf: (row: Row) => string,
): readonly (readonly Row[])[] {
  const byKey = Map.groupBy(rows, keyOf);
  return keys.map((key) => byKey.get(key) ?? []);
}
