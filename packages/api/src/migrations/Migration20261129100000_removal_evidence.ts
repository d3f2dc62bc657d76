import { Migration } from '@mikro-orm/migrations';

const looks = `
alter table reachability_observation
  add column elsewhere_outcome text,
  add column elsewhere_status smallint check (elsewhere_status between 0 and 999),
  add constraint reachability_elsewhere check (elsewhere_outcome is null or method <> 'BY_HAND'),
  add constraint reachability_elsewhere_status check (elsewhere_status is null or elsewhere_outcome is not null);
`;

const referrals = `
alter table referral add column removal_evidence text;
update referral set removal_evidence = 'NOT_CLASSIFIED' where outcome = 'REMOVED';
alter table referral add constraint removed_on_evidence
  check ((outcome is not distinct from 'REMOVED') = (removal_evidence is not null));
`;

/** Adds observations from a second network, and the class of evidence of each removal. */
export class Migration20261129100000_removal_evidence extends Migration {
  override up(): void {
    this.addSql(looks);
    this.addSql(referrals);
  }
}
