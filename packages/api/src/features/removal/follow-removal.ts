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
import { notifyPoliceOfRemoval } from './notify-police-of-removal.js';
import { watchedItems, type WatchedItem } from './watched-items.js';

/**
 * Applies the consequences of all observations of an item and plans the next check. Runs in the transaction of the
 * observation or change, with the case locked. Running it again changes nothing.
 */
export async function followRemoval(
  em: EntityManager,
  context: ActingContext,
  locked: LockedItem,
): Promise<void> {
  const watched = await watchedItem(em, context, locked.item.id);
  if (!watched.isWatched) return planNextCheck(em, context, watched);
  const conclusion = concludeOf(watched, context);
  const hasChanged = await storeState(em, context, watched, conclusion);
  if (conclusion.state === 'REMOVED' && conclusion.removal !== null) {
    await completeRemovedLegs(em, context, locked, watched.facts.observations, settingOf(watched, context));
    if (hasChanged) await applyRemoval(em, context, watched, conclusion);
  }
  if (conclusion.state === 'CLOAKED' && hasChanged)
    await notifyPoliceOfRemoval(em, context, watched, 'CLOAKED', conclusion.decidedBy.at(-1)?.id ?? '');
  if (conclusion.state === 'BACK_ONLINE' && hasChanged) {
    await notifyPoliceOfRemoval(em, context, watched, 'REAPPEARED', conclusion.decidedBy.at(-1)?.id ?? '');
    await followReappearance(em, context, locked);
  }
  await updateManualCheck(em, context, watched);
  await planNextCheck(em, context, await watchedItem(em, context, locked.item.id));
}

async function watchedItem(em: EntityManager, { rulebook }: ActingContext, id: string): Promise<WatchedItem> {
  const [watched] = await watchedItems(em, [id], rulebook.removal);
  if (watched === undefined) throw new TypeError('a locked item was not found');
  return watched;
}

/** The current conclusion about an item, under the policies of the hotline. */
export const concludeOf = (
  { facts }: Pick<WatchedItem, 'facts'>,
  { clock, rulebook }: Pick<ActingContext, 'clock' | 'rulebook'>,
): RemovalConclusion => removalState(facts.observations, settingOf({ facts }, { clock, rulebook }));

/** The input of the rules for an item, besides its observations. */
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

/** Stores the state. Returns whether it has changed. */
async function storeState(
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

async function applyRemoval(
  em: EntityManager,
  context: ActingContext,
  watched: WatchedItem,
  { decidedBy }: RemovalConclusion,
): Promise<void> {
  await notifyPoliceOfRemoval(em, context, watched, 'REMOVAL', decidedBy.at(-1)?.id ?? '');
  await settleWorkItem(em, context, 'CONTENT_BACK', watched.id);
}

/** Opens a work item for a manual check if the watch cannot decide. Closes it after a clear observation. */
async function updateManualCheck(
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

async function planNextCheck(
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
