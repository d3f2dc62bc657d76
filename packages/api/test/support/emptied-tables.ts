import type { MikroORM } from '@mikro-orm/postgresql';

const run = (orm: MikroORM, statement: string): Promise<{ readonly state: string }[]> =>
  orm.em.fork().getConnection().execute(statement);

/** The catalogs that contain tables, columns, functions, rights and so on, and what changes with every change of a row. */
const catalogs = [
  'pg_attrdef',
  'pg_attribute',
  'pg_class',
  'pg_constraint',
  'pg_default_acl',
  'pg_event_trigger',
  'pg_index',
  'pg_namespace',
  'pg_policy',
  'pg_proc',
  'pg_rewrite',
  'pg_trigger',
  'pg_type',
];

/** A text that changes with every change of the schema or its rights, and of the database itself. */
export async function schemaState(orm: MikroORM): Promise<string> {
  const states = [
    ...catalogs.map((catalog) => `(select concat(count(*), ' ', max(xmin::text::bigint)) from ${catalog})`),
    '(select xmin::text from pg_database where datname = current_database())',
  ];
  const [row] = await run(orm, `select concat_ws(', ', ${states.join(', ')}) as state`);
  return row?.state ?? '';
}

/**
 * Deletes all rows but the list of migrations, and restarts all sequences. Fails if another session is not idle or has a
 * lock: it could write later.
 */
export const emptyTables = (orm: MikroORM): Promise<unknown> =>
  run(
    orm,
    `do $$ declare name text; begin
      if exists (select from pg_stat_activity
                 where datname = current_database() and pid <> pg_backend_pid() and state <> 'idle')
        or exists (select from pg_locks join pg_database on pg_database.oid = database
                   where locktype = 'advisory' and datname = current_database())
      then raise 'another session works in this database'; end if;
      -- Without triggers: some tables are append-only, and many have foreign keys.
      perform set_config('session_replication_role', 'replica', true);
      for name in select oid::regclass from pg_class
        where relkind = 'r' and relnamespace in ('public'::regnamespace, 'graphile_worker'::regnamespace)
          and relname not in ('mikro_orm_migrations', 'migrations') and pg_relation_size(oid) > 0
      loop execute 'delete from ' || name; end loop;
      perform setval(seqrelid, seqstart, false) from pg_sequence
        where seqrelid <> 'mikro_orm_migrations_id_seq'::regclass;
    end $$`,
  );
