import { defineEntity, p, type InferEntity } from '@mikro-orm/postgresql';
import type { WorkItemKind } from '@meldpunt/domain';
import type { WorkItemCause } from './work-item-cause.js';

/** How a work item was closed. */
export const WorkItemResolution = {
  DONE: 'DONE',
  NO_LONGER_NEEDED: 'NO_LONGER_NEEDED',
  SETTLED_BY_SYSTEM: 'SETTLED_BY_SYSTEM',
} as const;
export type WorkItemResolution = keyof typeof WorkItemResolution;

/** A task for a person. At most one is open for each kind and subject. */
export const WorkItemEntity = defineEntity({
  name: 'WorkItem',
  tableName: 'work_item',
  properties: {
    id: p.uuid().primary(),
    kind: p.text().$type<WorkItemKind>(),
    cause: p.text().$type<WorkItemCause>().strictNullable(),
    subjectKey: p.text(),
    caseId: p.uuid().strictNullable(),
    referralId: p.uuid().strictNullable(),
    handOverId: p.uuid().strictNullable(),
    queueBand: p.smallint().$type<0 | 1>(),
    openedAt: p.datetime(),
    escalatedAt: p.datetime().strictNullable(),
    settledAt: p.datetime().strictNullable(),
    settledBy: p.uuid().strictNullable(),
    resolution: p.text().$type<WorkItemResolution>().strictNullable(),
  },
});
export type WorkItem = InferEntity<typeof WorkItemEntity>;
