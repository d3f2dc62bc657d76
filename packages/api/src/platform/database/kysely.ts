import type { EntityManager } from '@mikro-orm/postgresql';
import type { InferKyselyDB } from '@mikro-orm/sql';
import {
  CamelCasePlugin,
  sql,
  type Expression,
  type Kysely,
  type PluginTransformResultArgs,
  type QueryResult,
  type UnknownRow,
} from 'kysely';

/** The tables of entities, with the names of their properties as columns. */
export type TablesOf<Entities extends { readonly name: string }> = InferKyselyDB<
  Entities,
  { columnNamingStrategy: 'property' }
>;

/**
 * Queries in the transaction of the unit of work. Columns have the names of the entities' properties, in statements and
 * in rows, also in rows of raw SQL. The text of raw SQL keeps the database's own names.
 */
export function kysely<Tables = unknown>(em: EntityManager): Kysely<Tables> {
  const plain = em.getKysely() as Kysely<unknown>;
  const known = withPropertyNames.get(plain) ?? plain.withPlugin(propertyNames);
  withPropertyNames.set(plain, known);
  return known as Kysely<Tables>;
}

const withPropertyNames = new WeakMap<Kysely<unknown>, Kysely<unknown>>();

/**
 * The limit of a page that shows `first` rows: one more tells whether another page follows. Without a filter the number is
 * part of the text, so that the statement is prepared: its plan fits every page. With a filter each page has its own plan.
 */
export const pageLimit = (first: number, isFiltered: boolean): number | Expression<number> =>
  isFiltered ? first + 1 : sql.lit(first + 1);

type MapRow = (row: UnknownRow) => UnknownRow;

/** Kysely's plugin with one compiled function for each list of columns, because its own mapping is slow on long pages. */
class PropertyNames extends CamelCasePlugin {
  readonly #byColumns = new Map<string, MapRow>();

  override async transformResult({ result }: PluginTransformResultArgs): Promise<QueryResult<UnknownRow>> {
    const [first] = result.rows;
    return first === undefined ? result : { ...result, rows: result.rows.map(this.#mapperOf(first)) };
  }

  #mapperOf(row: UnknownRow): MapRow {
    const columns = Object.keys(row);
    const key = columns.join();
    const known = this.#byColumns.get(key);
    if (known !== undefined) return known;
    const fields = columns.map((column) =>
      [this.camelCase(column), column].map((name) => JSON.stringify(name)),
    );
    const text = fields.map(([property, column]) => `${property}: row[${column}]`).join(', ');
    const mapper = new Function('row', `return { ${text} };`) as MapRow;
    this.#byColumns.set(key, mapper);
    return mapper;
  }
}

const propertyNames = new PropertyNames({ maintainNestedObjectKeys: true });
