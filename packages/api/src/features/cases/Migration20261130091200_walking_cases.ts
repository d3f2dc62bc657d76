import { Migration } from '@mikro-orm/migrations';

/**
 * The orders of the list of cases, with the columns that its filters read: cases that do not match are passed without
 * reading their rows.
 */
export class Migration20261130091200_walking_cases extends Migration {
  override up(): void {
    this.addSql(`
      create index hotline_case_in_opening_order on hotline_case (opened_at, id)
        include (status, queue_band, changed_at, lease_expires_at, assignee_id);
      create index hotline_case_in_priority_order on hotline_case (queue_band, waiting_since, id)
        include (status, opened_at, changed_at, lease_expires_at, assignee_id);
      drop index hotline_case_by_opening;
      drop index hotline_case_by_priority;
    `);
  }
}
