import type { EntityManager } from '@mikro-orm/postgresql';
import type { Compilable, CompiledQuery, Kysely, RawBuilder } from 'kysely';
import { kysely } from './kysely.js';

/** A statement that is compiled once. Runs in the transaction of the unit of work, if it has one. */
export type Statement<Parameters extends readonly unknown[], Row> = (
  em: EntityManager,
  ...parameters: Parameters
) => Promise<Row[]>;

/**
 * Makes a statement whose SQL text is compiled at its first use: for a short statement, compiling takes longer than the
 * rest. `build` is called once, with a placeholder for each parameter, so it may use a parameter only as a value.
 */
export const statement =
  <Tables = unknown>() =>
  <Parameters extends readonly unknown[], Row>(
    build: (tables: Kysely<Tables>, ...parameters: Parameters) => Compilable<Row> | RawBuilder<Row>,
  ): Statement<Parameters, Row> => {
    let compiled: CompiledQuery<Row> | null = null;
    const placeholders = Array.from({ length: build.length - 1 }, () => Symbol('parameter'));
    return async (em, ...parameters) => {
      const tables = kysely<Tables>(em);
      compiled ??= build(tables, ...(placeholders as readonly unknown[] as Parameters)).compile(tables);
      const values = compiled.parameters.map((value) => {
        const index = placeholders.indexOf(value as symbol);
        return index === -1 ? value : parameters[index];
      });
      return (await tables.executeQuery<Row>({ ...compiled, parameters: values })).rows;
    };
  };
