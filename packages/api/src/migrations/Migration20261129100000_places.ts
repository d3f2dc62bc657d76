import { createHash } from 'node:crypto';
import { parseAddress, relationKeys } from '@meldpunt/domain';
import { Migration } from '@mikro-orm/migrations';

const columns = `
alter table hotline_case add column place_kind text,
  add constraint a_place_has_no_hostname check (place_kind is null or hostname is null);
alter table content_item add column place_kind text,
  add column relation_keys text[] not null default '{}',
  add constraint a_place_has_no_hostname check (place_kind is null or hostname is null),
  add constraint a_place_has_no_host check ((place_kind is not null) = (hosting_kind = 'NO_ADDRESS'));
alter table report add column typed_sealed bytea,
  drop constraint report_remarks_check,
  add constraint report_remarks_are_bounded check (char_length(remarks) <= 20000);
`;

const index = `create index content_item_by_relation on content_item using gin (relation_keys);`;
const atOnce = 1000;

/** The format of stored keys at the time of this migration. */
const storedKeys = (keys: readonly string[]): string[] => [
  ...new Set(keys.map((key) => createHash('sha256').update(key).digest('base64url').slice(0, 22))),
];

/** Adds places in words, the original text of reports, and the keys that related items share. */
export class Migration20261129100000_places extends Migration {
  override async up(): Promise<void> {
    await this.execute(columns);
    await this.#addRelationKeys();
    await this.execute(index);
  }

  /** Adds the keys to existing items, page by page, so that memory use does not depend on their number. */
  async #addRelationKeys(): Promise<void> {
    let last = '00000000-0000-0000-0000-000000000000';
    for (;;) {
      const items = (await this.execute(
        `select id, url from content_item where id > '${last}' order by id limit ${atOnce}`,
      )) as unknown as readonly { id: string; url: string }[];
      const end = items.at(-1);
      if (end === undefined) return;
      await this.execute(
        `update content_item set relation_keys = new.keys from (values ${items.map(rowOf).join(', ')}) as new (id, keys)
         where content_item.id = new.id`,
      );
      last = end.id;
    }
  }
}

/** No escaping needed: ids come from the database, and keys contain only letters, digits, hyphens and underscores. */
function rowOf({ id, url }: { readonly id: string; readonly url: string }): string {
  const address = parseAddress(url);
  const keys = address.ok ? storedKeys(relationKeys(address.value)) : [];
  return `('${id}'::uuid, '{${keys.join(',')}}'::text[])`;
}
