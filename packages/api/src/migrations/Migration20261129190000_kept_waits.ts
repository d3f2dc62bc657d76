import { Migration } from '@mikro-orm/migrations';

/** Whether the recipient requested the wait of a pending hand-over. Such a wait is not shortened. */
export class Migration20261129190000_kept_waits extends Migration {
  override up(): void {
    this.addSql('alter table hand_over add column keeps_wait boolean not null default false;');
  }
}
