import { Migration } from '@mikro-orm/migrations';

/** The deadlines that other features may read. */
export class Migration20261129251100_deadline_fact extends Migration {
  override up(): void {
    this.addSql(`
      create view deadline_fact with (security_invoker = true) as select
        subject_type, subject_id, code, remind_at, due_at, escalate_at
      from deadline_clock;
    `);
  }
}
