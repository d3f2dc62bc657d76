import type { ClientBase } from 'pg';

/** The database roles besides the one that owns the tables and migrates them. */
export const appRole = 'meldpunt_app';
export const readRole = 'meldpunt_read';

/**
 * Gives the roles exactly the rights that they need; run after every migration, because both this system and the job
 * library may have added tables. What the application may do with a table follows from the table: where a trigger with
 * `refuse_change` refuses a change, the right to it is not given either. The application cannot write links of the audit
 * chain, nor choose the number of an entry: it has no right to identity columns.
 */
export async function grantRights(client: ClientBase): Promise<void> {
  for (const statement of [createRoles, onSchemas, onTables, onViews, onJobs]) await client.query(statement);
}

/** An operator may have created it with a password. Databases of one server share roles, so another one may be first. */
export const createRole = (role: string): string => `
do $$ begin
  if not exists (select from pg_roles where rolname = '${role}') then
    create role ${role} nologin;
  end if;
exception when duplicate_object or unique_violation then null;
end $$;`;

const createRoles = [appRole, readRole].map(createRole).join('\n');

const onSchemas = `
do $$ begin
  execute format('revoke create, temporary on database %I from public', current_database());
  execute format('grant connect on database %I to ${appRole}, ${readRole}', current_database());
end $$;
revoke create on schema public from public;
grant usage on schema public to ${appRole}, ${readRole};
`;

const onTables = `
do $$
declare
  one record;
  writable text;
begin
  for one in
    select class.oid, class.relname as name,
      bool_or((trigger.tgtype & 16) <> 0) as keeps_rows, bool_or((trigger.tgtype & 8) <> 0) as keeps_all
    from pg_class class
    left join pg_trigger trigger on trigger.tgrelid = class.oid and not trigger.tgisinternal
      and trigger.tgfoid = to_regproc('public.refuse_change')::oid
    where class.relnamespace = 'public'::regnamespace and class.relkind in ('r', 'p')
    group by class.oid, class.relname
  loop
    execute format('revoke all on public.%I from ${appRole}, ${readRole}, public', one.name);
    execute format('grant select on public.%I to ${appRole}, ${readRole}', one.name);
    if one.name not in ('audit_link', 'mikro_orm_migrations') then
      select string_agg(quote_ident(attname), ', ') into writable from pg_attribute
      where attrelid = one.oid and attnum > 0 and not attisdropped and attidentity = '' and attgenerated = '';
      execute format('grant insert (%s) on public.%I to ${appRole}', writable, one.name);
      if one.keeps_rows is not true then
        execute format('grant update on public.%I to ${appRole}', one.name);
      end if;
      if one.keeps_all is not true then
        execute format('grant delete on public.%I to ${appRole}', one.name);
      end if;
    end if;
  end loop;
end $$;
grant usage on all sequences in schema public to ${appRole};
`;

/** PostgreSQL lets a caller write through a simple view with the rights of its owner, so a view is only read. */
const onViews = `
do $$
declare
  one record;
begin
  for one in
    select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('v', 'm')
  loop
    execute format('revoke all on public.%I from ${appRole}, ${readRole}, public', one.name);
    execute format('grant select on public.%I to ${appRole}, ${readRole}', one.name);
  end loop;
end $$;
`;

/** The job library puts row-level security on its tables, without a policy: only their owner would see a row. */
const onJobs = `
grant usage on schema graphile_worker to ${appRole};
grant select, insert, update, delete on all tables in schema graphile_worker to ${appRole};
grant usage on all sequences in schema graphile_worker to ${appRole};
do $$
declare
  one record;
begin
  for one in
    select relname as name from pg_class
    where relnamespace = 'graphile_worker'::regnamespace and relrowsecurity
      and not exists (select from pg_policy where polrelid = pg_class.oid and polname = '${appRole}')
  loop
    execute format('create policy ${appRole} on graphile_worker.%I to ${appRole} using (true) with check (true)', one.name);
  end loop;
end $$;
revoke insert, update, delete on graphile_worker.migrations from ${appRole};
`;
