import { CaseStatus, CloseReason, priorityOf, type PriorityReason } from '@meldpunt/domain';
import { Field, Int, ObjectType } from '../../platform/graphql/type-graphql.js';
import type { RequestContext } from '../../platform/context.js';
import { Node } from '../../platform/graphql/node.js';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';
import './case.enums.js';
import { PlaceType, presentPlace } from './place.type.js';
import type { Case } from './case.entity.js';

@ObjectType('PriorityReason', { description: 'One reason for a priority.', simpleResolvers: true })
export class PriorityReasonType {
  @Field(() => String, { description: 'A stable code.', deprecationReason: 'Read `reason`.' })
  code!: PriorityReason;

  @Field(() => Int, { description: 'The points it adds to the score.' })
  points!: number;
}

@ObjectType('Priority', { description: 'How urgent a case is, and why.', simpleResolvers: true })
export class PriorityType {
  @Field(() => Int, {
    description:
      'A higher score is more urgent. Scores change with time: compare only scores read at the same moment.',
  })
  score!: number;

  @Field(() => [PriorityReasonType], { description: 'The parts of the score.' })
  reasons!: readonly PriorityReasonType[];
}

@ObjectType('Case', {
  implements: Node,
  description: 'The hotline’s work on one reported address.',
  simpleResolvers: true,
})
export class CaseType extends Node {
  @Field(() => String, { description: 'The human-readable reference number.' })
  reference!: string;

  @Field(() => CaseStatus, { description: 'The status of the work.' })
  status!: CaseStatus;

  @Field(() => Int, {
    description: 'Number of the current version. Send the one you read when you change the case.',
  })
  version!: number;

  @Field(() => String, {
    description:
      'The reported address in canonical form. For a place without a web address: the place on one line.',
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

  @Field(() => DateTimeScalar, { description: 'When the first report of this cycle was received.' })
  openedAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was closed.' })
  closedAt!: Date | null;

  @Field(() => CloseReason, { nullable: true, description: 'Why it was closed.' })
  closedBecause!: CloseReason | null;

  @Field(() => [String], {
    description: 'While it is held: the codes of the reasons.',
    deprecationReason: 'Read `heldReasons`.',
  })
  heldBecause!: readonly string[];

  @Field(() => Boolean, {
    description: 'Whether a child is in immediate danger, as a reporter stated or an analyst found.',
  })
  immediateDanger!: boolean;

  @Field(() => PriorityType, { description: 'How urgent it is, and why.' })
  priority!: PriorityType;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the assignee’s claim expires.' })
  leaseExpiresAt!: Date | null;

  @Field(() => Int, { description: 'The number of reports of this address in this cycle.' })
  reportCount!: number;

  @Field(() => Int, {
    description:
      '1 for the first cycle. It increases each time the address is reported again after the case was closed.',
  })
  cycle!: number;

  /** Used by field resolvers; not in the schema. */
  assigneeId!: string | null;
  previousCaseId!: string | null;
}

/** The columns that a presented case needs. */
export const columnsOfCase = [
  'id',
  'reference',
  'status',
  'version',
  'url',
  'placeKind',
  'hostname',
  'openedAt',
  'closedAt',
  'closedBecause',
  'heldBecause',
  'queueBand',
  'waitingSince',
  'leaseExpiresAt',
  'reportCount',
  'cycle',
  'assigneeId',
  'previousCaseId',
] as const satisfies readonly (keyof Case)[];

/** Presents a case row to a viewer who may see the case. An expired claim is shown as no claim. */
export function presentCase(
  row: Pick<Case, (typeof columnsOfCase)[number]>,
  { clock }: Pick<RequestContext, 'clock'>,
): CaseType {
  const now = clock();
  const immediateDanger = row.queueBand === 0;
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
    immediateDanger,
    priority: priorityOf({ openedAt: row.openedAt, reportCount: row.reportCount, immediateDanger }, now),
    leaseExpiresAt: isClaimed ? row.leaseExpiresAt : null,
    reportCount: row.reportCount,
    cycle: row.cycle,
    assigneeId: isClaimed ? row.assigneeId : null,
    previousCaseId: row.previousCaseId,
  };
}
