import type { EntityManager } from '@mikro-orm/postgresql';
import type { WorkItemKind } from '@meldpunt/domain';
import { kysely, type TablesOf } from '../../platform/database/kysely.js';
import type { ActingContext, Actor } from '../../platform/work-context.js';
import { recordAudit } from '../audit/index.js';
import type { WorkItemCause } from './work-item-cause.js';
import type { WorkItemEntity, WorkItemResolution } from './work-item.entity.js';

export type WorkItemTables = TablesOf<typeof WorkItemEntity>;

/** A work item to open. */
export interface WorkItemDraft {
  readonly kind: WorkItemKind;
  /** The cause. */
  readonly cause?: WorkItemCause | null;
  /** The subject id. At most one work item per kind and subject is open. Never an address. */
  readonly subjectKey: string;
  readonly caseId?: string | null;
  readonly referralId?: string | null;
  readonly handOverId?: string | null;
  readonly urgent: boolean;
}

/** Opens a work item in the transaction of its cause. An already open work item is unchanged. */
export async function openWorkItem(
  em: EntityManager,
  work: Actor & Pick<ActingContext, 'newId'>,
  draft: WorkItemDraft,
): Promise<void> {
  const opened = await kysely<WorkItemTables>(em)
    .insertInto('work_item')
    .values({
      id: work.newId(),
      kind: draft.kind,
      cause: draft.cause ?? null,
      subjectKey: draft.subjectKey,
      caseId: draft.caseId ?? null,
      referralId: draft.referralId ?? null,
      handOverId: draft.handOverId ?? null,
      queueBand: draft.urgent ? 0 : 1,
      openedAt: work.clock(),
    })
    .onConflict((conflict) =>
      conflict.columns(['kind', 'subjectKey']).where('settledAt', 'is', null).doNothing(),
    )
    .returning('id')
    .executeTakeFirst();
  if (opened === undefined) return;
  await recordAudit(em, work, {
    action: 'WORK_ITEM_OPENED',
    subject: 'WORK_ITEM',
    subjectId: opened.id,
    caseId: draft.caseId ?? null,
    details: { kind: draft.kind, cause: draft.cause ?? null },
  });
}

/**
 * Closes an open work item that is done or no longer needed, by the viewer, or by the system if nobody is signed in.
 */
export async function settleWorkItem(
  em: EntityManager,
  work: Actor,
  kind: WorkItemKind,
  subjectKey: string,
  resolution: WorkItemResolution = work.viewer === null ? 'SETTLED_BY_SYSTEM' : 'DONE',
): Promise<void> {
  const settled = await kysely<WorkItemTables>(em)
    .updateTable('work_item')
    .set({ settledAt: work.clock(), settledBy: work.viewer?.id ?? null, resolution })
    .where('kind', '=', kind)
    .where('subjectKey', '=', subjectKey)
    .where('settledAt', 'is', null)
    .returning(['id', 'caseId'])
    .execute();
  await recordAudit(
    em,
    work,
    ...settled.map(({ id, caseId }) => ({
      action: 'WORK_ITEM_SETTLED' as const,
      subject: 'WORK_ITEM' as const,
      subjectId: id,
      caseId,
      details: { kind, resolution },
    })),
  );
}
