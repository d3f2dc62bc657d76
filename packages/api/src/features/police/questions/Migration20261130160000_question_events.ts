import { Migration } from '@mikro-orm/migrations';

/** A question of police and its answer change the referral that they are about. */
export class Migration20261130160000_question_events extends Migration {
  override up(): void {
    this.addSql(`
      create function police_question_adds_live_event() returns trigger language plpgsql as $$
      begin
        perform add_live_event('REFERRAL', new.referral_id, new.case_id);
        return null;
      end $$;
      create trigger police_question_adds_live_event after insert on police_question
        for each row execute function police_question_adds_live_event();

      create function police_answer_adds_live_event() returns trigger language plpgsql as $$
      begin
        perform add_live_event('REFERRAL', referral_id, case_id) from police_question where id = new.question_id;
        return null;
      end $$;
      create trigger police_answer_adds_live_event after insert on police_answer
        for each row execute function police_answer_adds_live_event();
    `);
  }
}
