import { Migration } from '@mikro-orm/migrations';

/** By which edition of the law each sending cited its articles; `null` for those sent before this was kept. */
export class Migration20261129090000_law_of_notices extends Migration {
  override up(): void {
    this.addSql('alter table notice_round add column rules_version text;');
  }
}
