import { Migration } from '@mikro-orm/migrations';

/** A small index for the filter of cases by stage, which looks at one case after the other. */
export class Migration20261130091400_deadlines_of_cases extends Migration {
  override up(): void {
    this.addSql(`
      create index deadline_clock_of_case on deadline_clock (subject_id) include (remind_at, due_at, escalate_at)
        where subject_type = 'CASE' and code is not null;
    `);
  }
}
