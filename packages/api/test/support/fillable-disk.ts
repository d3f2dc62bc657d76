import { open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Client } from 'pg';
import type { TestApi } from './api.js';
import { sqlRows } from './rows.js';

/** The disk of a database. While it is full, every statement that writes rows fails with 53100. */
export interface FillableDisk {
  readonly fill: () => Promise<void>;
  readonly free: () => Promise<void>;
}

const key = 53_100;

/** Triggers of every table that raise an error while this advisory lock is held. */
const triggers = `
  create function no_room() returns trigger language plpgsql as $$
  begin
    if exists (select from pg_locks where locktype = 'advisory' and objid = ${key}
        and database = (select oid from pg_database where datname = current_database())) then
      raise exception 'could not extend file: No space left on device' using errcode = 'disk_full';
    end if;
    return null;
  end $$;
  do $$ declare place regclass; begin
    for place in select oid from pg_class where relkind = 'r'
      and relnamespace in ('public'::regnamespace, 'graphile_worker'::regnamespace)
    loop execute format('create trigger no_room before insert or update on %s execute function no_room()', place);
    end loop;
  end $$`;

/**
 * Makes the server raise the error of a full disk. Reads and deletes continue to work, because they need no space.
 */
export async function fillableDisk(api: TestApi): Promise<FillableDisk> {
  await sqlRows(api, triggers);
  let holder: Client | null = null;
  return {
    fill: async () => {
      holder = new Client({ connectionString: api.database.url });
      holder.on('error', () => {});
      await holder.connect();
      await holder.query(`select pg_advisory_lock(${key})`);
    },
    free: async () => {
      await holder?.end();
      holder = null;
    },
  };
}

const megabyte = Buffer.alloc(1_048_576, 1);

/** A small file system in this folder, which is really filled by a file that uses all free space. */
export function smallDisk(folder: string): FillableDisk {
  const filler = join(folder, 'filler');
  const fill = async (part: Buffer): Promise<void> => {
    const file = await open(filler, 'a');
    try {
      for (;;) await file.appendFile(part);
    } catch (error) {
      if ((error as { readonly code?: unknown }).code !== 'ENOSPC') throw error;
    } finally {
      await file.close();
    }
  };
  return {
    fill: async () => {
      await fill(megabyte);
      await fill(megabyte.subarray(0, 4096));
    },
    free: () => rm(filler, { force: true }),
  };
}
