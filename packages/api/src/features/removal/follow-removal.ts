import type { EntityManager } from '@mikro-orm/postgresql';
import {
  handCheckDue,
  nextCheckAt,
  removalState,
  type RemovalConclusion,
  type RemovalSetting,
} from '@meldpunt/domain';
import { kysely } from '../../platform/database/kysely.js';
import type { ActingContext } from '../../platform/work-context.js';
import { recordAudit } from '../audit/index.js';
import { openWorkItem, settleWorkItem } from '../work-items/index.js';
import { completeRemovedLegs, type LockedItem } from './complete-removed-legs.js';
import { followReappearance } from './follow-reappearance.js';
import type { RemovalTables } from './removal-watch.entity.js';
import { tellPoliceOfRemoval } from './tell-police-of-removal.js';
import { watchedItems, type WatchedItem } from './watched-items.js';

/**
 * Draws the consequences of all that was seen of an item, and says when to look next; in the transaction of what was
 * seen or changed, with the case locked. Doing it again changes nothing.
 */
export async function followRemoval(
  em: EntityManager,
  context: ActingContext,
  locked: LockedItem,
): Promise<void> {
  const watched = await watchedItem(em, context, locked.item.id);
  if (!watched.isWatched) return plan(em, context, watched);
  const conclusion = concludeOf(watched, context);
  const isNews = await noteState(em, context, watched, conclusion);
  if (conclusion.state === 'REMOVED' && conclusion.removal !== null) {
    await completeRemovedLegs(em, context, locked, watched.facts.observations, settingOf(watched, context));
    if (isNews) await seeRemoved(em, context, watched, conclusion);
  }
  if (conclusion.state === 'CLOAKED' && isNews)
    await tellPoliceOfRemoval(em, context, watched, 'CLOAKED', conclusion.decidedBy.at(-1)?.id ?? '');
  if (conclusion.state === 'BACK_ONLINE' && isNews) {
    await tellPoliceOfRemoval(em, context, watched, 'REAPPEARED', conclusion.decidedBy.at(-1)?.id ?? '');
    await followReappearance(em, context, locked);
  }
  await askForHands(em, context, watched);
  await plan(em, context, await watchedItem(em, context, locked.item.id));
}

async function watchedItem(em: EntityManager, { rulebook }: ActingContext, id: string): Promise<WatchedItem> {
  const [watched] = await watchedItems(em, [id], rulebook.removal);
  if (watched === undefined) throw new TypeError('an item that is locked is not there');
  return watched;
}

/** What is concluded now of an item, by the policies of the hotline. */
export const concludeOf = (
  { facts }: Pick<WatchedItem, 'facts'>,
  { clock, rulebook }: Pick<ActingContext, 'clock' | 'rulebook'>,
): RemovalConclusion => removalState(facts.observations, settingOf({ facts }, { clock, rulebook }));

/** What the rules are asked of an item beside what was seen of it. */
export const settingOf = (
  { facts }: Pick<WatchedItem, 'facts'>,
  { clock, rulebook }: Pick<ActingContext, 'clock' | 'rulebook'>,
): RemovalSetting => ({
  at: clock(),
  providerAnsweredAt: facts.providerAnsweredAt,
  closedAt: facts.closedAt,
  byHandSince: facts.watchedSince,
  removal: rulebook.casework,
  policy: rulebook.removal,
});

/** Stores the state; returns whether it has changed. */
async function noteState(
  em: EntityManager,
  context: ActingContext,
  { id, caseId }: WatchedItem,
  { state, because, removal }: RemovalConclusion,
): Promise<boolean> {
  const tables = kysely<RemovalTables>(em);
  const before = await tables
    .selectFrom('removal_watch')
    .select('state')
    .where('contentItemId', '=', id)
    .executeTakeFirst();
  if (before?.state === state) return false;
  await tables
    .insertInto('removal_watch')
    .values({
      contentItemId: id,
      state,
      stateSince: context.clock(),
      nextCheckAt: null,
      nextCheckBecause: 'WATCH_IS_OVER',
    })
    .onConflict((conflict) =>
      conflict.column('contentItemId').doUpdateSet({ state, stateSince: context.clock() }),
    )
    .execute();
  if (before !== undefined || state !== 'UNKNOWN')
    await recordAudit(em, context, {
      action: 'REMOVAL_STATE_CHANGED',
      subject: 'CONTENT_ITEM',
      subjectId: id,
      caseId,
      details: {
        from: before?.state ?? null,
        to: state,
        because,
        ...(state === 'REMOVED' && removal !== null ? { evidence: removal.evidence } : {}),
      },
    });
  return true;
}

async function seeRemoved(
  em: EntityManager,
  context: ActingContext,
  watched: WatchedItem,
  { decidedBy }: RemovalConclusion,
): Promise<void> {
  await tellPoliceOfRemoval(em, context, watched, 'REMOVAL', decidedBy.at(-1)?.id ?? '');
  await settleWorkItem(em, context, 'CONTENT_BACK', watched.id);
}

/** Asks a person to look where nothing here can tell, and no longer once somebody has seen it clearly. */
async function askForHands(
  em: EntityManager,
  context: ActingContext,
  { id, caseId, facts }: WatchedItem,
): Promise<void> {
  const { casework, removal } = context.rulebook;
  const cause = handCheckDue(facts, removal, casework);
  if (cause === null) await settleWorkItem(em, context, 'CHECK_BY_HAND', id);
  else
    await openWorkItem(em, context, { kind: 'CHECK_BY_HAND', cause, subjectKey: id, caseId, urgent: false });
}

async function plan(
  em: EntityManager,
  { rulebook }: ActingContext,
  { id, isWatched, facts }: WatchedItem,
): Promise<void> {
  const next = isWatched
    ? nextCheckAt(facts, rulebook.removal, rulebook.casework)
    : { at: null, because: 'WATCH_IS_OVER' as const };
  await kysely<RemovalTables>(em)
    .updateTable('removal_watch')
    .set({ nextCheckAt: next.at, nextCheckBecause: next.because })
    .where('contentItemId', '=', id)
    .execute();
}
