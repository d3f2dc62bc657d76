import { StatisticFigure, policeAtHome } from '@meldpunt/domain';
import fc from 'fast-check';
import { refreshStatistics } from '../src/features/statistics/refresh-statistics.js';
import type { RemovalAgent } from '../src/features/removal/index.js';
import { rebuildStatistics } from '../src/features/statistics/index.js';
import {
  baselineFindings,
  harmlessFindings,
  judgedCase,
  nationalFindings,
  operations,
  perform,
  type Operation,
} from './support/casework.js';
import { awaitingCase, claimedCase, legsOf, routedCase } from './support/journeys.js';
import { naiveEvents, type NaiveEvent } from './support/naive-statistics.js';
import {
  answerLinkIn,
  pathOf,
  providerWorld,
  type Provider,
  type ProviderWorld,
} from './support/provider.js';
import { inputOf, knownOf, randomEvents, type RandomEvent } from './support/random-events.js';
import { sqlRows } from './support/rows.js';
import { testRulebook } from './support/rulebook.js';
import { markSent } from './support/watch.js';
import { runTick, workContext } from './support/work.js';

const authority = { name: 'Authority for online content', source: 'invented' };
const routing = { ...testRulebook.routing, atHome: { ...policeAtHome, authority } };
const minute = 60_000;

/** The hosts that have removed their content. */
const removed = new Set<string>();
const removalAgent: RemovalAgent = {
  check: (url) =>
    Promise.resolve({
      status: removed.has(new URL(url).hostname) ? 410 : 200,
      redirect: null,
      method: 'HEAD',
    }),
  close: () => Promise.resolve(),
};

let world: ProviderWorld;
let provider: Provider;
beforeAll(async () => {
  world = await providerWorld({ rulebook: { ...testRulebook, routing }, removalAgent });
  provider = await world.newProvider();
});
afterAll(() => world.stop());

const refresh = () => runTick(world.api, refreshStatistics);
const rebuild = () => rebuildStatistics(workContext(world.api));
const mutate = ({ what, input, as }: { what: string; input: object; as?: string | undefined }) =>
  world.api.send(operations[what as Operation], { input }, as as 'analyst');

/** How histories begin: together they reach every figure, whatever the random events are. */
const beginnings: readonly (() => Promise<unknown>)[] = [
  () => claimedCase(world.api),
  async () => {
    const { caseId, version } = await judgedCase(world.api, { findings: harmlessFindings, country: 'NL' });
    await perform(
      world.api,
      'closeCase',
      { caseId, expectedVersion: version, reason: 'NOT_ILLEGAL' },
      'analyst',
    );
  },
  () => judgedCase(world.api, { findings: nationalFindings, country: 'US' }),
  async () => {
    const { caseId, itemId, version } = await awaitingCase(world.api);
    const { case: claimed } = await perform(world.api, 'claimCase', { caseId }, 'secondAnalyst');
    await perform(
      world.api,
      'recordAssessment',
      { contentItemId: itemId, expectedVersion: claimed?.version ?? version, findings: baselineFindings },
      'secondAnalyst',
    );
  },
  async () => {
    const { caseId } = await routedCase(world.api, { country: 'NL' });
    await markSent(world.api, caseId, 'INHOPE_HOTLINE');
  },
  async () => {
    const { caseId, legs } = await world.gatedCase({ at: provider });
    await markSent(world.api, caseId, 'AUTHORITY');
    const held = {
      referralId: legs['POLICE']?.id,
      expectedVersion: legs['POLICE']?.version,
      reviewOn: addDays(world.api.clock.now.toISOString().slice(0, 10), 10),
      reason: 'ONGOING_INVESTIGATION',
    };
    await perform(world.api, 'holdTakedown', held, 'liaison');
  },
  () => removedAfterNotice(),
];

/** Number of random histories of 5 to 30 events. `npm run endurance` uses more. */
const histories = Number(process.env['STATISTICS_HISTORIES'] ?? beginnings.length + 2);

/** Plays one random history. Time passes between its events, so that they fall on several days. */
async function play(beginning: (() => Promise<unknown>) | undefined, events: readonly RandomEvent[]) {
  world.api.clock.now = new Date(world.api.clock.now.getTime() + 1_000);
  const since = world.api.clock.now;
  await beginning?.();
  await refresh();
  for (const event of events) {
    if (event.variant % 3 === 0) await refresh();
    world.api.clock.now = new Date(world.api.clock.now.getTime() + (event.variant % 600) * minute);
    if (event.what === 'TIME') {
      await world.pass();
      continue;
    }
    const input = inputOf(event, await knownOf(world, since));
    if (input !== null) await mutate({ what: event.what, input, as: event.as });
  }
}

/** A notice whose provider says that the content was removed, which a person confirms. */
async function removedAfterNotice(): Promise<void> {
  await world.nextMonday();
  const at = await world.newProvider();
  const { caseId, itemId, host } = await world.clearedCase({ at });
  await world.pass(60);
  const [mail] = world.mailTo(at.email);
  if (mail === undefined) throw new Error('no message was received');
  await world.api.app.inject({
    method: 'POST',
    url: pathOf(answerLinkIn(mail)),
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams({ 'answer-all': 'REMOVED' }).toString(),
  });
  removed.add(host);
  const seen = { contentItemId: itemId, outcome: 'SEEN_OFFLINE' };
  await perform(world.api, 'recordReachability', seen, 'supervisor');
  await world.pass(24 * 60);
  expect((await legsOf(world.api, caseId))['HOSTING_PROVIDER']).toMatchObject({ outcome: 'REMOVED' });
}

type Counts = Readonly<Record<string, number>>;

const timedEverywhere = ['ASSESSED', 'TO_POLICE', 'TO_HOTLINE', 'CLEARED', 'NOTICED', 'REMOVED', 'CLOSED'];
const timedDimensions = ['NONE', 'CLASSIFICATION', 'HOSTING_COUNTRY', 'ROUTE'];

const hoursOf = (minutes: number): number => {
  const hours = Math.ceil(minutes / 60);
  return hours > 168 ? Math.ceil(hours / 24) * 24 : hours;
};

/** All sums, by days, months and years, one event after the other. */
function naiveCounts(events: readonly NaiveEvent[]): Counts {
  const counts: Record<string, number> = {};
  for (const event of events) {
    const { figure, day, days, minutes, values } = event;
    const openedOn = { OPENED: day, CLOSED: addDays(day, -(days ?? 0)) }[figure];
    const notice = JSON.stringify([values['PROVIDER'], values['CLASSIFICATION'], values['OUTCOME']]);
    const all: Readonly<Record<string, string | null | undefined>> = {
      NONE: '',
      ...(figure === 'REPORTS' ? {} : values),
      NOTICE: figure === 'NOTICED' ? notice.replaceAll(',"', ', "') : null,
      OPENED_ON: openedOn,
    };
    for (const [dimension, value] of Object.entries(all)) {
      if (value === null || value === undefined) continue;
      const isTimed =
        ([...timedEverywhere, 'REMOVED_BY_PROVIDER'].includes(figure) &&
          timedDimensions.includes(dimension)) ||
        (figure === 'REMOVED_BY_PROVIDER' && dimension === 'PROVIDER');
      const time = isTimed && minutes !== null ? [days, hoursOf(minutes)] : [null, null];
      for (const [period, start] of [
        ['DAY', day],
        ['MONTH', `${day.slice(0, 7)}-01`],
        ['YEAR', `${day.slice(0, 4)}-01-01`],
      ]) {
        const key = [dimension, period, start, figure, value, ...time].join(' | ');
        counts[key] = (counts[key] ?? 0) + 1;
      }
    }
  }
  return counts;
}

const addDays = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

/** The sums that the database keeps. */
async function keptCounts(): Promise<Counts> {
  const rows = await sqlRows(
    world.api,
    `select concat_ws(' | ', dimension, period, starts_on, figure, value, coalesce(days::text, ''), coalesce(hours::text, '')) as key, count
     from statistics_count`,
  );
  return Object.fromEntries(rows.map(({ key, count }) => [key, count]));
}

const askedOf = async (from: string, to: string) => {
  const { data, errors } = await world.api.send(
    `{ statistics(from: "${from}", to: "${to}", by: HOSTING_COUNTRY) {
      total { counts { figure count } times { figure count p50Hours p90Hours withinYardstick bands { band count } } }
      rows { value counts { figure count } } backlog { band count } } }`,
    {},
    'supervisor',
  );
  expect(errors).toEqual([]);
  return data.statistics;
};

const bandNames = ['SAME_DAY', 'ONE_DAY', 'TWO_DAYS', 'THREE_DAYS', 'FOUR_DAYS', 'FIVE_DAYS', 'SIX_DAYS'];
const bandOf = (days: number): string => bandNames[days] ?? 'SEVEN_DAYS_OR_MORE';

/** The response to `askedOf`, from the events one by one. */
function naiveAnswer(all: readonly NaiveEvent[], from: string, to: string) {
  const events = all.filter(({ day }) => day >= from && day <= to);
  const countOf = (figure: string, chosen = events) => chosen.filter((each) => each.figure === figure).length;
  const taken = (figure: string) =>
    events
      .filter((each) => each.figure === figure)
      .map(({ minutes }) => hoursOf(minutes ?? 0))
      .sort((one, other) => one - other);
  const rank = (hours: readonly number[], part: number) => hours[Math.ceil(hours.length * part) - 1] ?? null;
  const openedOn = (event: NaiveEvent) => addDays(event.day, -(event.days ?? 0));
  const open = all.filter(({ figure, day }) => figure === 'OPENED' && day <= to).map(openedOn);
  for (const closed of all.filter(({ figure, day }) => figure === 'CLOSED' && day <= to))
    open.splice(open.indexOf(openedOn(closed)), 1);
  const ages = open.map((day) => bandOf((Date.parse(to) - Date.parse(day)) / 86_400_000));
  const bands = [...bandNames, 'SEVEN_DAYS_OR_MORE'];
  return { events, countOf, taken, rank, ages, bands };
}

describe('the figures of random histories', () => {
  it('equal a recomputation from the facts, kept by the worker and rebuilt', async () => {
    let played = 0;
    await fc.assert(
      fc.asyncProperty(randomEvents, async (events) => {
        await play(beginnings[played++ % beginnings.length], events);
        await refresh();
      }),
      { numRuns: histories, endOnFailure: true },
    );
    const events = await naiveEvents(world.api);
    const expected = naiveCounts(events);
    expect(await keptCounts()).toEqual(expected);

    expect(await rebuild()).toMatchObject({ keptEvents: 0, corrected: 0 });
    await sqlRows(world.api, `delete from statistics_event where figure = 'OPENED'`);
    await sqlRows(world.api, `delete from statistics_count where dimension = 'SEX'`);
    await sqlRows(world.api, `update statistics_count set count = count + 1 where dimension = 'ROUTE'`);
    await sqlRows(
      world.api,
      `insert into statistics_count (dimension, period, starts_on, figure, value, count) values ('NONE', 'DAY', '2020-01-01', 'OPENED', '', 7)`,
    );
    expect((await rebuild()).corrected).toBeGreaterThan(3);
    expect(await keptCounts()).toEqual(expected);

    const reached = [...new Set(events.map(({ figure }) => figure))].sort();
    expect(reached).toEqual(Object.keys(StatisticFigure).sort());
  });

  it('are returned for any days as the single events say', async () => {
    const events = await naiveEvents(world.api);
    const days = [...new Set(events.map(({ day }) => day))].sort();
    const [first = '', last = ''] = [days[0], days.at(-1)];
    const ranges = [
      [first, last],
      [days[1] ?? first, days.at(-2) ?? last],
      [`${first.slice(0, 4)}-01-01`, `${last.slice(0, 4)}-12-31`],
      [days[Math.floor(days.length / 2)] ?? first, last],
    ] as const;

    for (const [from, to] of ranges) {
      const shown = await askedOf(from, to);
      const naive = naiveAnswer(events, from, to);

      for (const { figure, count } of shown.total.counts)
        expect([figure, count]).toEqual([figure, naive.countOf(figure)]);
      for (const { figure, count, p50Hours, p90Hours, withinYardstick, bands } of shown.total.times) {
        const hours = naive.taken(figure);
        expect([figure, count, p50Hours, p90Hours, withinYardstick]).toEqual([
          figure,
          hours.length,
          naive.rank(hours, 0.5),
          naive.rank(hours, 0.9),
          hours.filter((each) => each <= 72).length,
        ]);
        const inBand = (band: string) =>
          naive.events.filter((each) => each.figure === figure && bandOf(each.days ?? 0) === band).length;
        expect(bands).toEqual(naive.bands.map((band) => ({ band, count: inBand(band) })));
      }
      for (const { value, counts } of shown.rows) {
        const own = naive.events.filter(
          ({ values, figure }) => figure !== 'REPORTS' && values['HOSTING_COUNTRY'] === value,
        );
        for (const { figure, count } of counts)
          expect([value, figure, count]).toEqual([value, figure, naive.countOf(figure, own)]);
      }
      expect(shown.backlog).toEqual(
        naive.bands.map((band) => ({ band, count: naive.ages.filter((age) => age === band).length })),
      );
      expect(shown.rows.length).toBeGreaterThan(0);
    }
  });

  it('stay when the facts of a case are erased', async () => {
    const before = await keptCounts();
    const [erased] = await sqlRows(
      world.api,
      `select case_id, count(*)::int as count from statistics_event group by case_id order by count desc limit 1`,
    );
    // A case cannot be deleted yet: foreign keys and triggers of append-only tables prevent it.
    await sqlRows(
      world.api,
      `set session_replication_role = replica; delete from hotline_case where id = '${erased?.['case_id']}';
       set session_replication_role = origin`,
    );
    await sqlRows(world.api, 'insert into statistics_stale_case (case_id) values (?)', [erased?.['case_id']]);
    await refresh();

    expect(await keptCounts()).toEqual(before);
    expect(await rebuild()).toMatchObject({ keptEvents: erased?.['count'], corrected: 0 });
    expect(await keptCounts()).toEqual(before);
  });
});
