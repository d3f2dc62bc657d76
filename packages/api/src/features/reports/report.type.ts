import { Language, ReportProgress, SiteType, type CalendarDate } from '@meldpunt/domain';
import { Field, ID, ObjectType } from '../../platform/graphql/type-graphql.js';
import type { Selectable } from 'kysely';
import { publishEnum } from '../../platform/graphql/enums.js';
import { DateScalar, DateTimeScalar } from '../../platform/graphql/scalars.js';
import type { ReportTables } from './report.entity.js';

publishEnum(ReportProgress, 'ReportProgress', 'As much as a reporter may learn.', {
  RECEIVED: 'The report has come in.',
  UNDER_REVIEW: 'The hotline is working on it.',
  CLOSED: 'The hotline’s work on it has ended.',
});

@ObjectType('ReportStatus', {
  description: 'Where a report stands, as coarse as its reporter may know.',
  simpleResolvers: true,
})
export class ReportStatusType {
  @Field(() => ReportProgress, { description: 'How far it is.' })
  progress!: ReportProgress;

  @Field(() => DateScalar, { description: 'The day on which it came in.' })
  receivedOn!: CalendarDate;
}

@ObjectType('Contact', {
  description: 'How to reach a reporter who wants to be reached.',
  simpleResolvers: true,
})
export class ContactType {
  @Field(() => String, { nullable: true, description: 'The name given.' })
  name!: string | null;

  @Field(() => String, { nullable: true, description: 'The e-mail address given.' })
  email!: string | null;

  @Field(() => String, { nullable: true, description: 'The telephone number given.' })
  phone!: string | null;
}

@ObjectType('Report', { description: 'What a citizen sent about an address.', simpleResolvers: true })
export class ReportType {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => String, {
    description: 'The part of what the reporter typed that was read as this address or place.',
  })
  reportedUrl!: string;

  @Field(() => DateTimeScalar, { description: 'When it came in.' })
  receivedAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the reporter saw it.' })
  observedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'The page that led there.' })
  foundVia!: string | null;

  @Field(() => SiteType, { nullable: true, description: 'The kind of site, according to the reporter.' })
  siteType!: SiteType | null;

  @Field(() => String, { nullable: true, description: 'What else the reporter wrote.' })
  remarks!: string | null;

  @Field(() => Language, { description: 'The reporter’s language.' })
  language!: Language;

  @Field(() => Boolean, { description: 'Whether the reporter said that a child is in danger now.' })
  statesImmediateDanger!: boolean;

  @Field(() => Boolean, { description: 'Whether the reporter left no contact.' })
  isAnonymous!: boolean;

  @Field(() => Boolean, {
    description: 'Whether the reporter gave what opens a members’ area. It is not readable here.',
  })
  hasSiteAccess!: boolean;

  /** Opened by a field with a permission of its own; not published as it is. */
  caseId!: string;
  contactSealed!: Buffer | null;
  typedSealed!: Buffer | null;
}

export type ReportRow = Selectable<ReportTables['report']> &
  Pick<Selectable<ReportTables['reported_address']>, 'caseId' | 'url'>;

export const presentReport = (
  row: Omit<ReportRow, 'receiptHash' | 'idempotencyHash' | 'payloadHash'>,
): ReportType => ({
  id: row.id,
  reportedUrl: row.url,
  receivedAt: row.receivedAt,
  observedAt: row.observedAt,
  foundVia: row.foundVia,
  siteType: row.siteType,
  remarks: row.remarks,
  language: row.language,
  statesImmediateDanger: row.statesImmediateDanger,
  isAnonymous: row.contactSealed === null,
  hasSiteAccess: row.siteAccessSealed !== null,
  caseId: row.caseId,
  contactSealed: row.contactSealed,
  typedSealed: row.typedSealed,
});
