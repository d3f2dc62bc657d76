import { clockOf, yardstick72, type CloseReason, type Yardstick, type Waiting } from '@meldpunt/domain';
import { sql } from 'kysely';
import type { DeadlineSources, Found } from '../../platform/deadline-sources.js';
import type { RequestContext } from '../../platform/context.js';
import { kysely } from '../../platform/database/kysely.js';
import type { LoaderDefinition } from '../../platform/graphql/loaders.js';
import { timeToRemovalOfCase } from '../removal/index.js';
import { presentClock, type ClockType } from './clock.type.js';

type ClockLoader = LoaderDefinition<string, readonly ClockType[]>;

/**
 * The running deadlines of each case: its own, those of its referrals and of questions from police. The earliest due is
 * first.
 */
export const clocksOfCase =
  (sources: DeadlineSources): ClockLoader =>
  async (ids, context) => {
    const cases = await sources.CASE(context.em, ids);
    const referrals = await sources.REFERRAL(context.em, ids, 'caseId');
    const questions = await sources.QUESTION(context.em, ids, 'caseId');
    const byCase = Map.groupBy<string | null, Found<Waiting>>(
      [...cases, ...referrals, ...questions],
      ({ caseId }) => caseId,
    );
    return ids.map((id) => running(byCase.get(id) ?? [], context));
  };

/**
 * The running deadlines of each referral. A referral to police also has the deadline of the takedown that police decide
 * on, shown with the id of the referral to police, and the deadlines of their questions.
 */
export const clocksOfReferral =
  (sources: DeadlineSources): ClockLoader =>
  async (ids, context) => {
    const found = await sources.REFERRAL(context.em, ids);
    const takedowns = await sources.REFERRAL(
      context.em,
      found.filter(({ facts }) => facts.kind === 'POLICE').map(({ caseId }) => caseId),
      'caseId',
    );
    const questions = await sources.QUESTION(context.em, ids, 'referralId');
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
  readonly openedAt: Date;
  readonly closedAt: Date | null;
  readonly closedBecause: CloseReason | null;
  readonly saidRemovedAt: Date | null;
}

/**
 * The 72-hour yardstick of each case. The removal time comes from observations that prove the removal. If there are
 * none and the case was closed as removed, it is when the last of its referrals was completed as removed.
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
  `.execute(kysely(em));
  const proven = await Promise.all(ids.map((id) => loaders.use(timeToRemovalOfCase).load(id)));
  return ids.map((id, index) => {
    const row = rows.find((one) => one.id === id);
    if (row === undefined) return null;
    return yardstick72(
      {
        reportedAt: row.openedAt,
        removedAt: proven[index]?.fromReport.to ?? row.saidRemovedAt,
        closedAt: row.closedAt,
        closedBecause: row.closedBecause,
      },
      clock(),
    );
  });
};
