import { defineEntity, p, type InferEntity } from '@mikro-orm/postgresql';
import type { CaseStatus, CloseReason, PlaceKind } from '@meldpunt/domain';

/** First sort key of work, before age: 0 is immediate danger, 1 is everything else. */
export type QueueBand = 0 | 1;

/** The same for cases: 2 is set aside as part of a flood. */
export type CaseBand = QueueBand | 2;

/** The hotline's work on one reported address; at most one open case per address identity. */
export const CaseEntity = defineEntity({
  name: 'Case',
  tableName: 'hotline_case',
  properties: {
    id: p.uuid().primary(),
    reference: p.text().defaultRaw('next_case_reference()'),
    identityKey: p.blob().$type<Buffer>(),
    url: p.text(),
    hostname: p.text().strictNullable(),
    /** The kind of place if `url` is a description in words; `null` for a web address. */
    placeKind: p.text().$type<PlaceKind>().strictNullable(),
    cycle: p.integer(),
    previousCaseId: p.uuid().strictNullable(),
    status: p.text().$type<CaseStatus>(),
    /** Since when it has this status. */
    statusSince: p.datetime().onCreate((found) => (found as { openedAt: Date }).openedAt),
    version: p.integer().default(1),
    /** When the row last changed. A trigger sets it, so an object in memory keeps the value that it was read with. */
    changedAt: p.datetime().defaultRaw("date_trunc('milliseconds', now())"),
    openedAt: p.datetime(),
    closedAt: p.datetime().strictNullable(),
    closedBecause: p.text().$type<CloseReason>().strictNullable(),
    heldBecause: p.array().$type<string[]>(),
    queueBand: p.smallint().$type<CaseBand>(),
    /** The dismissal that set it aside, also after it came back. */
    dismissalId: p.uuid().nullable(),
    waitingSince: p.datetime(),
    reportCount: p.integer(),
    assigneeId: p.uuid().strictNullable(),
    leaseExpiresAt: p.datetime().strictNullable(),
  },
});
export type Case = InferEntity<typeof CaseEntity>;
