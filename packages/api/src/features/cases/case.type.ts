import { CaseStatus, CloseReason, priorityOf } from '@meldpunt/domain';
import { Field, ID, Int, ObjectType } from '../../platform/graphql/type-graphql.js';
import type { RequestContext } from '../../platform/context.js';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';
import './case.enums.js';
import { PlaceType, presentPlace } from './place.type.js';
import type { Case } from './case.entity.js';

@ObjectType('PriorityReason', { description: 'One reason for a priority.', simpleResolvers: true })
export class PriorityReasonType {
  @Field(() => String, { description: 'A permanent code.' })
  code!: string;

  @Field(() => Int, { description: 'What it adds to the score.' })
  points!: number;
}

@ObjectType('Priority', { description: 'How urgent a case is, and why.', simpleResolvers: true })
export class PriorityType {
  @Field(() => Int, { description: 'The higher, the sooner. Comparable between cases at one moment only.' })
  score!: number;

  @Field(() => [PriorityReasonType], { description: 'What makes up the score.' })
  reasons!: readonly PriorityReasonType[];
}

@ObjectType('Case', { description: 'The hotline’s work on one reported address.', simpleResolvers: true })
export class CaseType {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => String, { description: 'The number people use when they speak of it.' })
  reference!: string;

  @Field(() => CaseStatus, { description: 'Where the work stands.' })
  status!: CaseStatus;

  @Field(() => Int, { description: 'Counts the changes; send the one you saw when you change it.' })
  version!: number;

  @Field(() => String, {
    description:
      'The reported address, canonical. Where a place without a web address was reported, that place on one line.',
  })
  url!: string;

  @Field(() => PlaceType, {
    nullable: true,
    description: 'The place that was named instead of a web address; `null` for a web address.',
  })
  place!: PlaceType | null;

  @Field(() => String, {
    nullable: true,
    description: 'Its hostname; `null` on networks without hostnames and for a place.',
  })
  hostname!: string | null;

  @Field(() => DateTimeScalar, { description: 'When the first report of this cycle came in.' })
  openedAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the work ended.' })
  closedAt!: Date | null;

  @Field(() => CloseReason, { nullable: true, description: 'Why the work ended.' })
  closedBecause!: CloseReason | null;

  @Field(() => [String], { description: 'While it is held: codes of what it waits for.' })
  heldBecause!: readonly string[];

  @Field(() => PriorityType, { description: 'How urgent it is, and why.' })
  priority!: PriorityType;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Until when the assignee’s claim lasts.' })
  leaseExpiresAt!: Date | null;

  @Field(() => Int, { description: 'How many reports named this address in this cycle.' })
  reportCount!: number;

  @Field(() => Int, {
    description: '1 for the first time, higher each time a closed address is reported again.',
  })
  cycle!: number;

  /** Resolved by fields of other features; not published as they are. */
  assigneeId!: string | null;
  previousCaseId!: string | null;
}

/** What of a case row may be seen by someone who may see the case. A lapsed claim is no claim. */
export function presentCase(row: Case, { clock }: Pick<RequestContext, 'clock'>): CaseType {
  const now = clock();
  const isClaimed = row.leaseExpiresAt !== null && row.leaseExpiresAt > now;
  return {
    id: row.id,
    reference: row.reference,
    status: row.status,
    version: row.version,
    url: row.url,
    place: presentPlace(row),
    hostname: row.hostname,
    openedAt: row.openedAt,
    closedAt: row.closedAt,
    closedBecause: row.closedBecause,
    heldBecause: row.heldBecause,
    priority: priorityOf(
      { openedAt: row.openedAt, reportCount: row.reportCount, immediateDanger: row.queueBand === 0 },
      now,
    ),
    leaseExpiresAt: isClaimed ? row.leaseExpiresAt : null,
    reportCount: row.reportCount,
    cycle: row.cycle,
    assigneeId: isClaimed ? row.assigneeId : null,
    previousCaseId: row.previousCaseId,
  };
}
