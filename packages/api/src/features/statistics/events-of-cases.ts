import { Classification, isIllegal } from '@meldpunt/domain';
import { sql, type RawBuilder } from 'kysely';

const illegal = Object.values(Classification).filter(isIllegal);

/**
 * The counted events of cases, read from the facts: the rows of `statistics_event`. `docs/statistics.md` defines each
 * figure. Findings are read only from the assessment that decided, so that nothing shows of a first opinion while a
 * second one is awaited.
 */
export const eventsOfCases = (caseIds: readonly string[], zone: string): RawBuilder<unknown> => sql`
  with subject as materialized (
    select id, cycle, status, opened_at, closed_at, closed_because from case_fact
    where id = any (${caseIds}::uuid[])
  ), item as materialized (
    select item.id, item.case_id, item.position, subject.opened_at, item.deciding_assessment_id,
      case when subject.cycle = 1 then 'NEW' else 'KNOWN' end as novelty,
      coalesce(item.classification, 'NOT_CONCLUDED') as classification,
      coalesce(deciding.findings ->> 'apparentAge', 'NOT_DETERMINED') as age_group,
      coalesce(deciding.findings ->> 'sex', 'NOT_DETERMINED') as sex,
      coalesce(deciding.site_type, 'NOT_DETERMINED') as site_type,
      coalesce(deciding.commerciality, 'NOT_DETERMINED') as commerciality,
      coalesce(item.hosting_country, item.hosting_kind) as hosting_country,
      coalesce(item.hosting_provider, 'UNKNOWN') as provider,
      coalesce((
        select string_agg(distinct kind, '+' order by kind) from referral_fact where content_item_id = item.id
      ), 'NONE') as route,
      coalesce((
        select coalesce(network, 'AS' || as_number) from hosting_fact
        where content_item_id = item.id and coalesce(network, as_number::text) is not null
        order by observed_at desc, id desc limit 1
      ), 'UNKNOWN') as network
    from subject
    join item_fact item on item.case_id = subject.id
    left join assessment_fact deciding on deciding.id = item.deciding_assessment_id
  ), first_item as (
    select distinct on (case_id) * from item order by case_id, position
  ), leg as materialized (
    select id, case_id, content_item_id, kind, sent_at, completed_at, outcome from referral_fact
    where case_id = any (${caseIds}::uuid[])
  ), sent as (
    select content_item_id, min(sent_at) as at, case kind
      when 'INHOPE_HOTLINE' then 'TO_HOTLINE'
      when 'HOSTING_PROVIDER' then 'NOTICED'
      when 'AUTHORITY' then 'TO_AUTHORITY'
      else 'TO_POLICE' end as figure
    from leg where sent_at is not null group by content_item_id, figure
  ), decided as (
    select content_item_id, decision, min(decided_at) as at
    from clearance_fact join leg on leg.id = referral_id group by content_item_id, decision
  ), answer as materialized (
    select item.id as item_id, part.id as notice_item_id, found.first_at, found.newest, found.newest_at
    from item
    join notice_item_fact part on part.content_item_id = item.id
    join lateral (
      select min(answered_at) as first_at, max(answered_at) as newest_at,
        (array_agg(given.answer order by given.sequence desc))[1] as newest
      from provider_answer_fact given where given.notice_item_id = part.id
    ) found on found.first_at is not null
  ), removal as (
    select distinct on (content_item_id) content_item_id, completed_at as at, sent_at
    from leg where kind = 'HOSTING_PROVIDER' and outcome = 'REMOVED' and sent_at is not null
    order by content_item_id, completed_at, id
  ), late as (
    select distinct waiting.case_id, waiting.item_id, event.subject_type, event.subject_id, event.code, event.started_at,
      event.due_at, event.at
    from (
      select 'CASE' as subject_type, id as subject_id, case_id, item_id from (
        select id, id as case_id, null::uuid as item_id from subject
      ) own
      union all select 'REFERRAL', id, case_id, content_item_id from leg
      union all select 'QUESTION', id, case_id, null from police_question_fact where case_id = any (${caseIds}::uuid[])
    ) waiting
    join deadline_event_fact event on event.subject_type = waiting.subject_type
      and event.subject_id = waiting.subject_id and event.step = 'ALARM'
  ), happened as (
    select first_item.id as item_id, 'RECEIVED' as figure, report.received_at as at, null::timestamptz as since,
      null as outcome, case when first_item.novelty = 'NEW' and row_number() over (
        partition by told.case_id order by report.received_at, told.report_id
      ) = 1 then 'NEW' else 'KNOWN' end as novelty
    from first_item join reported_address_fact told on told.case_id = first_item.case_id
    join report_fact report on report.id = told.report_id
    union all
    select first_item.id, 'REPORTS', report.received_at, null, null, null
    from first_item join reported_address_fact told on told.case_id = first_item.case_id
    join report_fact report on report.id = told.report_id
    where not exists (
      select from reported_address_fact other where other.report_id = told.report_id and other.case_id < told.case_id
    )
    union all
    select id, 'OPENED', opened_at, null, null, null from first_item
    union all
    select first_item.id, 'CLOSED', subject.closed_at, subject.opened_at, subject.closed_because, null
    from first_item join subject on subject.id = first_item.case_id where subject.status = 'CLOSED'
    union all
    select item.id, figure, judged.at, item.opened_at, null, null
    from item
    join lateral (
      select min(assessed_at) as at from assessment_fact where content_item_id = item.id
    ) judged on judged.at is not null
    join lateral (
      values ('ASSESSED', true), ('ILLEGAL', item.classification = any (${illegal}::text[]))
    ) as counted (figure, is_counted) on is_counted
    union all
    select item.id, 'SECOND_OPINIONS', second.assessed_at, null,
      case when second.classification = first.classification then 'AGREED' else 'DISAGREED' end, null
    from item
    join assessment_fact second on second.content_item_id = item.id and second.opinion = 'SECOND'
    join lateral (
      select classification from assessment_fact before
      where before.content_item_id = item.id and before.opinion = 'FIRST' and before.sequence < second.sequence
      order by before.sequence desc limit 1
    ) first on true
    where item.deciding_assessment_id is not null and not exists (
      select from assessment_fact later where later.content_item_id = item.id and later.opinion = 'SECOND'
        and later.sequence > second.sequence
    )
    union all
    select item.id, sent.figure, sent.at, item.opened_at, case when sent.figure = 'NOTICED' then coalesce((
        select outcome from leg where content_item_id = item.id and kind = 'HOSTING_PROVIDER' and outcome is not null
        order by completed_at desc, id desc limit 1
      ), (
        select newest from answer where item_id = item.id order by newest_at desc, notice_item_id desc limit 1
      ), 'NO_ANSWER') end, null
    from sent join item on item.id = sent.content_item_id
    union all
    select item.id, decided.decision, decided.at, item.opened_at, null, null
    from decided join item on item.id = decided.content_item_id
    union all
    select item_id, 'ANSWERED', first_at, null, newest, null from answer
    union all
    select item.id, 'REMOVED', min(leg.completed_at), item.opened_at, null, null
    from leg join item on item.id = leg.content_item_id where leg.outcome = 'REMOVED' group by item.id, item.opened_at
    union all
    select content_item_id, 'REMOVED_BY_PROVIDER', at, sent_at, null, null from removal
    union all
    select coalesce(late.item_id, first_item.id), 'LATE', late.at, null, late.code, null
    from late join first_item on first_item.case_id = late.case_id
  ), measured as (
    select happened.*, (at at time zone ${zone})::date as day, (since at time zone ${zone})::date as since_day,
      greatest(0, ceil(extract(epoch from at - since) / 3600))::int as whole_hours
    from happened
  )
  select item.case_id, figure, day, case when since is not null then greatest(0, day - since_day) end as days,
    case when since is null then null when whole_hours <= 168 then whole_hours else ceil(whole_hours / 24.0)::int * 24 end
      as hours,
    outcome, coalesce(measured.novelty, item.novelty) as novelty, classification, age_group, sex, site_type,
    commerciality, hosting_country, route, provider, network
  from measured join item on item.id = measured.item_id
`;
