import type { TestApi } from './api.js';
import { sqlRows } from './rows.js';

/** One counted event, computed from the facts without any SQL of the figures. */
export interface NaiveEvent {
  readonly figure: string;
  readonly day: string;
  readonly minutes: number | null;
  readonly days: number | null;
  readonly values: Readonly<Record<string, string | null>>;
}

type Row = Readonly<Record<string, any>>;
type Facts = Readonly<Record<(typeof tables)[number], readonly Row[]>>;

const tables = [
  'hotline_case',
  'content_item',
  'assessment',
  'hosting_observation',
  'referral',
  'clearance_decision',
  'report',
  'reported_address',
  'notice_item',
  'provider_answer',
  'deadline_event',
  'police_question',
] as const;

const localDay = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Brussels', dateStyle: 'short' });
const dayOf = (at: Date): string => localDay.format(at);
const earliest = (dates: readonly Date[]): Date => new Date(Math.min(...dates.map(Number)));
const newestFirst =
  (...columns: readonly string[]) =>
  (one: Row, other: Row): number => {
    for (const column of columns) if (+one[column] !== +other[column]) return +other[column] - +one[column];
    return one['id'] < other['id'] ? 1 : -1;
  };

/** Every event that the figures count. It reads whole tables, and follows `docs/statistics.md` line by line. */
export async function naiveEvents(api: Pick<TestApi, 'database'>): Promise<readonly NaiveEvent[]> {
  const read = await Promise.all(
    tables.map(async (table) => [table, await sqlRows(api, `select * from ${table}`)] as const),
  );
  const facts = Object.fromEntries(read) as unknown as Facts;
  return facts.hotline_case.flatMap((one) => eventsOfCase(one, facts));
}

function eventsOfCase(one: Row, facts: Facts): readonly NaiveEvent[] {
  const items = facts.content_item
    .filter((item) => item['case_id'] === one['id'])
    .sort((first, second) => first['position'] - second['position']);
  const [first] = items;
  if (first === undefined) return [];
  const novelty = one['cycle'] === 1 ? 'NEW' : 'KNOWN';
  const dimensionsOf = new Map(
    items.map((item) => [item['id'], { ...valuesOf(item, facts), NOVELTY: novelty }]),
  );
  const event = (
    figure: string,
    at: Date,
    { item = first['id'], since = null, outcome = null, ...other }: Row = {},
  ): NaiveEvent => ({
    figure,
    day: dayOf(at),
    minutes: since === null ? null : Math.max(0, (+at - +since) / 60_000),
    days:
      since === null ? null : Math.max(0, (Date.parse(dayOf(at)) - Date.parse(dayOf(since))) / 86_400_000),
    values: { ...(dimensionsOf.get(item) as object), OUTCOME: outcome, ...other },
  });
  const opened: Date = one['opened_at'];
  return [
    ...reportEvents(one, facts, event),
    event('OPENED', opened),
    ...(one['status'] === 'CLOSED'
      ? [event('CLOSED', one['closed_at'], { since: opened, outcome: one['closed_because'] })]
      : []),
    ...items.flatMap((item) => itemEvents(item, opened, facts, event)),
    ...lateEvents(one, facts, event),
  ];
}

type MakeEvent = (figure: string, at: Date, more?: Row) => NaiveEvent;

function reportEvents(
  one: Row,
  { report, reported_address: told }: Facts,
  event: MakeEvent,
): readonly NaiveEvent[] {
  const mine = told
    .filter((each) => each['case_id'] === one['id'])
    .map((each) => report.find(({ id }) => id === each['report_id']) ?? {})
    .sort((a, b) => +a['received_at'] - +b['received_at'] || (a['id'] < b['id'] ? -1 : 1));
  return mine.flatMap((each, index) => {
    const casesOfReport = told
      .filter((other) => other['report_id'] === each['id'])
      .map((other) => other['case_id']);
    const isNew = index === 0 && one['cycle'] === 1;
    return [
      event('RECEIVED', each['received_at'], { NOVELTY: isNew ? 'NEW' : 'KNOWN' }),
      ...(casesOfReport.sort()[0] === one['id'] ? [event('REPORTS', each['received_at'])] : []),
    ];
  });
}

function valuesOf(item: Row, facts: Facts): Row {
  const deciding = facts.assessment.find(({ id }) => id === item['deciding_assessment_id']);
  const kinds = facts.referral
    .filter((leg) => leg['content_item_id'] === item['id'])
    .map((leg) => leg['kind']);
  const [seen] = facts.hosting_observation
    .filter((each) => each['content_item_id'] === item['id'] && (each['network'] || each['as_number']))
    .sort(newestFirst('observed_at'));
  return {
    CLASSIFICATION: item['classification'] ?? 'NOT_CONCLUDED',
    AGE_GROUP: deciding?.['findings'].apparentAge ?? 'NOT_DETERMINED',
    SEX: deciding?.['findings'].sex ?? 'NOT_DETERMINED',
    SITE_TYPE: deciding?.['site_type'] ?? 'NOT_DETERMINED',
    COMMERCIALITY: deciding?.['commerciality'] ?? 'NOT_DETERMINED',
    HOSTING_COUNTRY: item['hosting_country'] ?? item['hosting_kind'],
    ROUTE: [...new Set(kinds)].sort().join('+') || 'NONE',
    PROVIDER: item['hosting_provider'] ?? 'UNKNOWN',
    NETWORK: seen?.['network'] ?? (seen && `AS${seen['as_number']}`) ?? 'UNKNOWN',
  };
}

const sentFigures: Readonly<Record<string, string>> = {
  POLICE: 'TO_POLICE',
  POLICE_ABROAD: 'TO_POLICE',
  INHOPE_HOTLINE: 'TO_HOTLINE',
  AUTHORITY: 'TO_AUTHORITY',
  HOSTING_PROVIDER: 'NOTICED',
};

function itemEvents(item: Row, opened: Date, facts: Facts, event: MakeEvent): readonly NaiveEvent[] {
  const more = { item: item['id'], since: opened };
  const judged = facts.assessment.filter((each) => each['content_item_id'] === item['id']);
  const legs = facts.referral.filter((leg) => leg['content_item_id'] === item['id']);
  const decisions = facts.clearance_decision.filter((each) =>
    legs.some(({ id }) => id === each['referral_id']),
  );
  const parts = facts.notice_item.filter((part) => part['content_item_id'] === item['id']);
  const answersTo = (part: Row) =>
    facts.provider_answer
      .filter((each) => each['notice_item_id'] === part['id'])
      .sort((a, b) => b['sequence'] - a['sequence']);
  const [newestAnswer] = parts
    .flatMap((part) => answersTo(part).slice(0, 1))
    .sort((a, b) => +b['answered_at'] - +a['answered_at']);
  const ended = legs
    .filter((leg) => leg['kind'] === 'HOSTING_PROVIDER' && leg['outcome'] !== null)
    .sort(newestFirst('completed_at'));
  const action = ended[0]?.['outcome'] ?? newestAnswer?.['answer'] ?? 'NO_ANSWER';
  const removed = legs.filter((leg) => leg['outcome'] === 'REMOVED');
  const [byProvider] = removed
    .filter((leg) => leg['kind'] === 'HOSTING_PROVIDER' && leg['sent_at'] !== null)
    .sort((a, b) => -newestFirst('completed_at')(a, b));
  const firstAssessed = judged.length === 0 ? null : earliest(judged.map((each) => each['assessed_at']));
  return [
    ...(firstAssessed === null ? [] : [event('ASSESSED', firstAssessed, more)]),
    ...(firstAssessed !== null && ['BASELINE', 'NATIONALLY_ILLEGAL'].includes(item['classification'])
      ? [event('ILLEGAL', firstAssessed, more)]
      : []),
    ...secondOpinion(item, judged, event),
    ...Object.values(sentFigures)
      .filter((figure, at, all) => all.indexOf(figure) === at)
      .flatMap((figure) => {
        const sent = legs.filter((leg) => sentFigures[leg['kind']] === figure && leg['sent_at'] !== null);
        const outcome = figure === 'NOTICED' ? action : null;
        return sent.length === 0
          ? []
          : [event(figure, earliest(sent.map((leg) => leg['sent_at'])), { ...more, outcome })];
      }),
    ...['HELD', 'CLEARED'].flatMap((decision) => {
      const made = decisions.filter((each) => each['decision'] === decision);
      return made.length === 0
        ? []
        : [event(decision, earliest(made.map((each) => each['decided_at'])), more)];
    }),
    ...parts.flatMap((part) => {
      const given = answersTo(part);
      return given.length === 0
        ? []
        : [
            event('ANSWERED', earliest(given.map((each) => each['answered_at'])), {
              item: item['id'],
              outcome: given[0]?.['answer'],
            }),
          ];
    }),
    ...(removed.length === 0
      ? []
      : [event('REMOVED', earliest(removed.map((leg) => leg['completed_at'])), more)]),
    ...(byProvider === undefined
      ? []
      : [
          event('REMOVED_BY_PROVIDER', byProvider['completed_at'], {
            item: item['id'],
            since: byProvider['sent_at'],
          }),
        ]),
  ];
}

function secondOpinion(item: Row, judged: readonly Row[], event: MakeEvent): readonly NaiveEvent[] {
  const inOrder = [...judged].sort((a, b) => a['sequence'] - b['sequence']);
  const at = inOrder.findLastIndex((each) => each['opinion'] === 'SECOND');
  const first = inOrder.slice(0, Math.max(0, at)).findLast((each) => each['opinion'] === 'FIRST');
  const second = inOrder[at];
  if (item['deciding_assessment_id'] === null || first === undefined || second === undefined) return [];
  const outcome = first['classification'] === second['classification'] ? 'AGREED' : 'DISAGREED';
  return [event('SECOND_OPINIONS', second['assessed_at'], { item: item['id'], outcome })];
}

function lateEvents(one: Row, facts: Facts, event: MakeEvent): readonly NaiveEvent[] {
  const legs = new Map(
    facts.referral
      .filter((leg) => leg['case_id'] === one['id'])
      .map((leg) => [leg['id'], leg['content_item_id']]),
  );
  const questions = facts.police_question.filter((each) => each['case_id'] === one['id']).map(({ id }) => id);
  return facts.deadline_event
    .filter((each) => each['step'] === 'ALARM')
    .flatMap((late) => {
      const { subject_type: type, subject_id: id } = late;
      const isMine =
        (type === 'CASE' && id === one['id']) ||
        (type === 'REFERRAL' && legs.has(id)) ||
        (type === 'QUESTION' && questions.includes(id));
      const more = { outcome: late['code'], ...(type === 'REFERRAL' ? { item: legs.get(id) } : {}) };
      return isMine ? [event('LATE', late['at'], more)] : [];
    });
}
