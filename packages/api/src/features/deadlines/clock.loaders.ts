import { clockOf, yardstick72, type CloseReason, type Yardstick, type Waiting } from '@meldpunt/domain';
import { sql } from 'kysely';
import type { DeadlineSources, Found } from '../../platform/deadline-sources.js';
import type { RequestContext } from '../../platform/context.js';
import type { LoaderDefinition } from '../../platform/graphql/loaders.js';
import { timeToRemovalOfCase } from '../removal/index.js';
import { presentClock, type ClockType } from './clock.type.js';

type ClockLoader = LoaderDefinition<string, readonly ClockType[]>;

/**
 * The clocks that run in each case: its own, those of its referrals and of what police ask, the most pressing first.
 */
export const clocksOfCase =
  (sources: DeadlineSources): ClockLoader =>
  async (ids, context) => {
    const cases = await sources.CASE(context.em, ids);
    const referrals = await sources.REFERRAL(context.em, ids, 'case_id');
    const questions = await sources.QUESTION(context.em, ids, 'case_id');
    const byCase = Map.groupBy<string | null, Found<Waiting>>(
      [...cases, ...referrals, ...questions],
      ({ caseId }) => caseId,
    );
    return ids.map((id) => running(byCase.get(id) ?? [], context));
  };

/**
 * The clocks that run for each referral. To one to police belongs that of the takedown which they decide on; it is
 * shown as theirs. What they ask about it belongs to it too.
 */
export const clocksOfReferral =
  (sources: DeadlineSources): ClockLoader =>
  async (ids, context) => {
    const found = await sources.REFERRAL(context.em, ids);
    const takedowns = await sources.REFERRAL(
      context.em,
      found.filter(({ facts }) => facts.kind === 'POLICE').map(({ caseId }) => caseId),
      'case_id',
    );
    const questions = await sources.QUESTION(context.em, ids, 'referral_id');
    return ids.map((id) =>
      running(
        [
          ...found.filter((one) => one.id === id),
          ...questions.filter((one) => one.referralId === id),
          ...takedowns
            .filter((one) => one.id !== id && one.policeReferralId === id)
            .map((one) => ({ ...one, referralId: id })),
        ],
        context,
      ),
    );
  };

function running(
  waiting: readonly Found<Waiting>[],
  { clock, rulebook }: Pick<RequestContext, 'clock' | 'rulebook'>,
): readonly ClockType[] {
  const now = clock();
  const clocks = waiting.flatMap(({ facts, caseId, referralId }) => {
    const runs = clockOf(facts, rulebook.deadlines);
    return runs === null ? [] : [presentClock(runs, now, { isUrgent: facts.urgent, caseId, referralId })];
  });
  return clocks.sort((first, second) => first.dueAt.getTime() - second.dueAt.getTime());
}

interface YardstickRow {
  readonly id: string;
  readonly opened_at: Date;
  readonly closed_at: Date | null;
  readonly closed_because: CloseReason | null;
  readonly said_removed_at: Date | null;
}

/**
 * How each case stands against the yardstick. It was removed when the observations prove it to have been; where nothing
 * was observed and the case was closed as removed, when the last of its referrals said so.
 */
export const yardstickOfCase: LoaderDefinition<string, Yardstick | null> = async (ids, context) => {
  const { em, clock, loaders } = context;
  const { rows } = await sql<YardstickRow>`
    select found.id, found.opened_at, found.closed_at, found.closed_because, removed.at as said_removed_at
    from case_fact found
    left join lateral (
      select coalesce(max(completed_at), found.closed_at) as at from referral_fact
      where case_id = found.id and outcome = 'REMOVED'
    ) removed on found.closed_because = 'REMOVED'
    where found.id = any (${ids})
  `.execute(em.getKysely());
  const proven = await Promise.all(ids.map((id) => loaders.use(timeToRemovalOfCase).load(id)));
  return ids.map((id, index) => {
    const row = rows.find((one) => one.id === id);
    if (row === undefined) return null;
    return yardstick72(
      {
        reportedAt: row.opened_at,
        removedAt: proven[index]?.fromReport.to ?? row.said_removed_at,
        closedAt: row.closed_at,
        closedBecause: row.closed_because,
      },
      clock(),
    );
  });
};
