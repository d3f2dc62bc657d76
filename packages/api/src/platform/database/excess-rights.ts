import type { MikroORM } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { kysely } from './kysely.js';
import { StartUpError } from '../start-up-error.js';

/** Refuses to start with a database role that can change the tables themselves, or what must never change in them. */
export async function assertNoExcessRights(orm: MikroORM): Promise<void> {
  const excess = await excessRights(orm);
  if (excess.length > 0)
    throw new StartUpError(
      `The database role of DATABASE_URL can do more than the application needs:\n${excess.map((one) => `  ${one}`).join('\n')}\nUse the role meldpunt_app, and MIGRATION_DATABASE_URL for migrations (docs/configuration.md).`,
    );
}

/** What the connected role can do beyond its work, one line each; empty for the role that the migrations set up. */
export async function excessRights(orm: MikroORM): Promise<readonly string[]> {
  const { rows } = await sql<{ excess: string }>`
    with roles as (
      -- The role itself, and every role whose rights it has or can take.
      select * from pg_roles where pg_has_role(current_user, oid, 'MEMBER')
    )
    select excess from (
      select 1 as part, 'is ' || attribute || (case when rolname = current_user then '' else ', as ' || rolname end) as excess
      from roles cross join lateral (values
        ('a superuser', rolsuper), ('allowed to bypass row-level security', rolbypassrls),
        ('allowed to create roles', rolcreaterole), ('allowed to create databases', rolcreatedb),
        ('allowed to replicate', rolreplication)
      ) as attributes (attribute, has) where has
      union all
      select 2, 'is a member of ' || rolname from roles where rolname like 'pg\_%' and rolname <> 'pg_database_owner'
      union all
      select 3, 'owns ' || count(*) || ' tables, such as ' || min(relname)
      from pg_class where relkind in ('r', 'p', 'v', 'S') and relowner in (select oid from roles)
        and relnamespace in ('public'::regnamespace, to_regnamespace('graphile_worker')) having count(*) > 0
      union all
      select 4, 'can ' || privilege || ' ' || relname
      from pg_class cross join (values ('UPDATE'), ('DELETE'), ('TRUNCATE'), ('TRIGGER'), ('REFERENCES'), ('MAINTAIN')) as privileges (privilege)
      where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace and has_table_privilege(pg_class.oid, privilege)
        and (privilege not in ('UPDATE', 'DELETE') or exists (
          select from pg_trigger where tgrelid = pg_class.oid and tgfoid = to_regproc('public.refuse_change')::oid
            and (tgtype & (case privilege when 'UPDATE' then 16 else 8 end)) <> 0))
      union all
      select 4, 'can ' || privilege || ' view ' || relname
      from pg_class cross join (values ('INSERT'), ('UPDATE'), ('DELETE')) as privileges (privilege)
      where relkind = 'v' and relnamespace = 'public'::regnamespace and (
        has_table_privilege(pg_class.oid, privilege)
        or (privilege <> 'DELETE' and has_any_column_privilege(pg_class.oid, privilege)))
      union all
      select 5, 'can INSERT audit_link' where has_any_column_privilege('public.audit_link', 'INSERT')
      union all
      select 6, 'can call ' || proname from pg_proc
      where proname = 'link_audit_entry' and has_function_privilege(oid, 'EXECUTE')
      union all
      select 7, 'can create in schema ' || nspname from pg_namespace
      where nspname in ('public', 'graphile_worker') and has_schema_privilege(oid, 'CREATE')
      union all
      select 8, 'can create schemas' where has_database_privilege(current_database(), 'CREATE')
      union all
      select 8, 'can create temporary tables' where has_database_privilege(current_database(), 'TEMPORARY')
      union all
      select 9, 'can set ' || name from (values ('session_replication_role')) as settings (name)
      where has_parameter_privilege(name, 'SET')
    ) found order by part, excess
  `.execute(kysely(orm.em.fork()));
  return rows.map(({ excess }) => excess);
}
