import { Migration } from '@mikro-orm/migrations';

/** Adds the trusted-flagger status that a notice claimed, for the yearly report of art. 22(3) of the DSA. */
export class Migration20261129110000_trusted_flagger extends Migration {
  override up(): void {
    this.addSql('alter table notice_round add column trusted_flagger text null;');
  }
}
