import type { Client } from 'pg';

/** Entries of 24 months: 40 accounts, a case for each 20 entries. Filled as a superuser, without the rows that they name. */
export async function fillTrail(client: Client, total: number): Promise<void> {
  await client.query('set session_replication_role = replica');
  await client.query(
    `insert into audit_entry (at, action, actor_id, subject_type, subject_id, case_id, details)
     select timestamptz '2024-12-01' + interval '24 months' * n / $1,
       case when n % 50000 = 0 then 'DATA_ERASED' else (array['CASE_READ', 'CASE_CLAIMED', 'LIST_READ', 'ASSESSMENT_RECORDED'])[1 + n % 4] end,
       md5('actor' || n * 7919 % 40)::uuid, 'CASE', md5('subject' || n / 3)::uuid, md5('case' || n / 20)::uuid,
       '{"reason": "WORKLOAD"}'
     from generate_series(1, $1::int) n`,
    [total],
  );
  await client.query('set session_replication_role = origin');
  await client.query(`do $$
    declare entry audit_entry;
    begin
      for entry in select * from audit_entry order by id loop
        perform link_audit_entry(entry, (entry.id % 32)::integer);
      end loop;
    end $$`);
  await client.query('vacuum analyze');
}

/** The table with partitions by number, beside the old one, which keeps its rows under another name. */
const newParent = `
  alter table audit_recent_read drop constraint audit_recent_read_entry_id_fkey;
  alter table audit_entry rename to audit_entry_old;
  alter table audit_entry_old alter column id drop identity;
  create table audit_entry (like audit_entry_old) partition by range (id);
  alter table audit_entry alter column id add generated always as identity;
`;

/** Without the references to accounts and cases, because the rows of the bench name none that exist. */
const constraints = `
  alter table audit_entry add primary key (id);
  create index on audit_entry (case_id, id);
  create index on audit_entry (actor_id, id);
  create index on audit_entry (subject_id, id);
  create index on audit_entry (action, id);
`;

/** What follows the table: numbers, views, functions that take a row, triggers, row security. */
const dependents = `
  select setval(pg_get_serial_sequence('audit_entry', 'id'), (select max(id) from audit_entry));
  alter table audit_recent_read add foreign key (entry_id) references audit_entry (id);
  create or replace view audit_fact as
    select id, at, action, actor_id, subject_type, subject_id, case_id, details from audit_entry;
  do $$ begin
    execute replace(pg_get_functiondef('audit_digest(audit_entry_old)'::regprocedure), 'audit_entry_old', 'audit_entry');
    execute replace(pg_get_functiondef('link_audit_entry(audit_entry_old,integer)'::regprocedure), 'audit_entry_old', 'audit_entry');
  end $$;
  revoke execute on function link_audit_entry(audit_entry, integer) from public;
  create trigger audit_entry_is_append_only before update or delete on audit_entry
    for each row execute function refuse_change();
  create trigger audit_entry_is_not_truncated before truncate on audit_entry
    for each statement execute function refuse_change();
  create trigger audit_entry_is_followed_for_iccam after insert on audit_entry for each row
    when (new.case_id is not null and new.action not like '%\\_READ' and new.action not like 'ICCAM\\_%')
    execute function follow_case_for_iccam();
  create constraint trigger audit_entry_is_chained after insert on audit_entry
    deferrable initially deferred for each row execute function chain_audit_entry();
  do $$
  declare one record;
  begin
    for one in select polname, pg_get_expr(polqual, polrelid) as rows, polcmd,
        array_to_string(array(select quote_ident(rolname) from pg_roles where oid = any (polroles)), ', ') as roles
      from pg_policy where polrelid = 'audit_entry_old'::regclass
    loop
      execute format('create policy %I on audit_entry as permissive for %s to %s using (%s)', one.polname,
        case one.polcmd when 'r' then 'select' when '*' then 'all' end, one.roles,
        replace(one.rows, 'audit_entry_old', 'audit_entry'));
    end loop;
  end $$;
  alter table audit_entry enable row level security;
`;

/** Copies the rows into partitions of the same size, as many as given, and one for new entries. */
export async function partition(client: Client, parts: number, total: number): Promise<void> {
  const size = Math.ceil(total / parts);
  await client.query(newParent);
  for (let number = 1; number <= parts; number += 1)
    await client.query(
      `create table audit_entry_${number} partition of audit_entry
       for values from (${number === 1 ? 'minvalue' : (number - 1) * size + 1}) to (${number * size + 1})`,
    );
  await client.query(
    `create table audit_entry_next partition of audit_entry for values from (${parts * size + 1}) to (maxvalue)`,
  );
  await client.query(`
    set session_replication_role = replica;
    insert into audit_entry overriding system value select * from audit_entry_old;
    set session_replication_role = origin;
  `);
  await client.query(constraints);
  await client.query(dependents);
}

/** Makes the old table the first partition. Only the last step locks it: the scan is done before. */
export async function attachAsFirst(client: Client): Promise<string> {
  const times: string[] = [];
  const timed = async (what: string, statements: string): Promise<void> => {
    const start = performance.now();
    await client.query(statements);
    times.push(`${what} ${(performance.now() - start).toFixed(0)} ms`);
  };
  await timed(
    'condition',
    `alter table audit_entry add constraint first_numbers check (id < 100000000) not valid`,
  );
  await timed('checked', 'alter table audit_entry validate constraint first_numbers');
  await timed(
    'locked',
    `begin;
     ${newParent}
     alter table audit_entry attach partition audit_entry_old for values from (minvalue) to (100000000);
     create table audit_entry_2 partition of audit_entry for values from (100000000) to (maxvalue);
     ${constraints}
     ${dependents.replace(/^ {2}create (?:constraint )?trigger (\w+)/gm, '  drop trigger $1 on audit_entry_old;\n$&')}
     commit`,
  );
  return times.join(', ');
}

/** What partitions do not get from their parent: the refusal of `truncate`, and row security. */
export async function restoreGuards(client: Client): Promise<void> {
  await client.query(`do $$
    declare part regclass;
    begin
      for part in select inhrelid::regclass from pg_inherits where inhparent = 'audit_entry'::regclass loop
        execute format('create trigger audit_entry_is_not_truncated before truncate on %s
          for each statement execute function refuse_change()', part);
        execute format('alter table %s enable row level security', part);
      end loop;
    end $$`);
}
