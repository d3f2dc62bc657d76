import { Migration } from '@mikro-orm/migrations';

/** Finds the other items with the same address, whose conclusions decide whether a second opinion is needed. */
export class Migration20261129240000_items_by_address extends Migration {
  override up(): void {
    this.addSql('create index content_item_by_identity on content_item (identity_key);');
  }
}
