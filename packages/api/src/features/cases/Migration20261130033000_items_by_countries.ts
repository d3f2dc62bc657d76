import { Migration } from '@mikro-orm/migrations';

/** An index of all countries of an item, so that cases of a country are found although few items are hosted there. */
export class Migration20261130033000_items_by_countries extends Migration {
  override up(): void {
    this.addSql('create index content_item_by_countries on content_item using gin (hosting_countries)');
  }
}
