import { Migration } from '@mikro-orm/migrations';

/** The rules that required a second opinion when this one was recorded. Not shown: such a rule may tell the verdict. */
export class Migration20261129241000_second_opinion_because extends Migration {
  override up(): void {
    this.addSql(`alter table assessment add column second_opinion_because text[] not null default '{}';`);
  }
}
