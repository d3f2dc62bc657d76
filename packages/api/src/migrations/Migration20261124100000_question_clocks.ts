import { Migration } from '@mikro-orm/migrations';

const triggers = `
create function question_starts_a_clock() returns trigger language plpgsql as $$
begin
  perform mark_deadline('QUESTION', new.id, new.case_id, false);
  return null;
end $$;
create trigger question_starts_a_clock after insert on police_question
  for each row execute function question_starts_a_clock();

create function answer_ends_the_clock_of_its_question() returns trigger language plpgsql as $$
begin
  perform mark_deadline('QUESTION', id, case_id, true) from police_question where id = new.question_id;
  return null;
end $$;
create trigger answer_ends_the_clock_of_its_question after insert on police_answer
  for each row execute function answer_ends_the_clock_of_its_question();

create function danger_hurries_questions() returns trigger language plpgsql as $$
begin
  perform mark_deadline('QUESTION', id, case_id, false) from police_question
  where referral_id = new.id and not exists (select from police_answer where question_id = police_question.id);
  return null;
end $$;
create trigger danger_hurries_questions after update on referral
  for each row when (old.queue_band is distinct from new.queue_band) execute function danger_hurries_questions();
`;

const running = `
select mark_deadline('QUESTION', id, case_id, false) from police_question
where not exists (select from police_answer where question_id = police_question.id);
`;

/** A question of police has a deadline until it is answered. It becomes urgent if danger is found in the meantime. */
export class Migration20261124100000_question_clocks extends Migration {
  override up(): void {
    this.addSql(triggers);
    this.addSql(running);
  }
}
