import { Migration } from '@mikro-orm/migrations';

/** A third band of the queue, behind the others, for cases that a supervisor set aside as part of a flood. */
export class Migration20261129201000_flood_dismissals extends Migration {
  override up(): void {
    this.addSql(`
      alter table hotline_case drop constraint hotline_case_queue_band_check;
      alter table hotline_case add constraint hotline_case_queue_band_check check (queue_band in (0, 1, 2));
      alter table hotline_case add column dismissal_id uuid;
      alter table hotline_case add constraint set_aside_by_a_dismissal check (queue_band < 2 or dismissal_id is not null);
      create index hotline_case_of_dismissal on hotline_case (dismissal_id) where dismissal_id is not null;
    `);
  }
}
