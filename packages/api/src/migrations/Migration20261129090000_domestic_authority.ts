import { Migration } from '@mikro-orm/migrations';

const checks = `
alter table referral drop constraint referral_kind_check, add constraint referral_kind_check
  check (kind in ('POLICE', 'HOSTING_PROVIDER', 'INHOPE_HOTLINE', 'POLICE_ABROAD', 'AUTHORITY'));
alter table hand_over drop constraint hand_over_channel_check, add constraint hand_over_channel_check
  check (channel in ('POLICE_FEED', 'NOTICE', 'ICCAM', 'WEBHOOK', 'BY_HAND'));
`;

/** Allows a domestic authority as recipient. A person hands the referral over, because there is no technical channel. */
export class Migration20261129090000_domestic_authority extends Migration {
  override up(): void {
    this.addSql(checks);
  }
}
