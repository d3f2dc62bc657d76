import { Migration } from '@mikro-orm/migrations';

/** The edition of the law that each sent notice cites; `null` for notices from before this migration. */
export class Migration20261129090000_law_of_notices extends Migration {
  override up(): void {
    this.addSql('alter table notice_round add column rules_version text;');
  }
}
