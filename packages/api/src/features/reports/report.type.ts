import { Language, ReportProgress, SiteType, type CalendarDate } from '@meldpunt/domain';
import { Field, ID, ObjectType } from '../../platform/graphql/type-graphql.js';
import type { Selectable } from 'kysely';
import { publishEnum } from '../../platform/graphql/enums.js';
import { DateScalar, DateTimeScalar } from '../../platform/graphql/scalars.js';
import type { ReportTables } from './report.entity.js';

publishEnum(ReportProgress, 'ReportProgress', 'The status of a report as shown to its reporter.', {
  RECEIVED: 'The report was received.',
  UNDER_REVIEW: 'The hotline is working on it.',
  CLOSED: 'The hotline’s work on it has ended.',
});

@ObjectType('ReportStatus', {
  description: 'The status of a report, reduced to what its reporter may know.',
  simpleResolvers: true,
})
export class ReportStatusType {
  @Field(() => ReportProgress, { description: 'The status.' })
  progress!: ReportProgress;

  @Field(() => DateScalar, { description: 'The day on which it was received.' })
  receivedOn!: CalendarDate;
}

@ObjectType('Contact', {
  description: 'The contact data of a reporter who wants to be contacted.',
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

@ObjectType('Report', { description: 'A report of a citizen about an address.', simpleResolvers: true })
export class ReportType {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => String, {
    description: 'The part of the entered text that was read as this address or place.',
  })
  reportedUrl!: string;

  @Field(() => DateTimeScalar, { description: 'When it was received.' })
  receivedAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the reporter saw it.' })
  observedAt!: Date | null;

  @Field(() => SiteType, { nullable: true, description: 'The kind of site, according to the reporter.' })
  siteType!: SiteType | null;

  @Field(() => Language, { description: 'The reporter’s language.' })
  language!: Language;

  @Field(() => Boolean, { description: 'Whether the reporter said that a child is in danger now.' })
  statesImmediateDanger!: boolean;

  @Field(() => Boolean, {
    description: 'Whether the reporter left no contact. `requestRelease` asks for the contact.',
  })
  isAnonymous!: boolean;

  @Field(() => Boolean, {
    description: 'Whether the reporter gave a login for a members’ area. `requestRelease` asks for it.',
  })
  hasSiteAccess!: boolean;

  /** Opened by field resolvers. Not published as they are. */
  typedSealed!: Buffer | null;
  /** Texts from before they were sealed. */
  clear!: { readonly remarks: string | null; readonly foundVia: string | null };
  remarksSealed!: Buffer | null;
  foundViaSealed!: Buffer | null;
}

/** The columns of a report that its presentation reads. */
export const columnsOfReport = [
  'id',
  'receivedAt',
  'observedAt',
  'siteType',
  'language',
  'statesImmediateDanger',
  'contactSealed',
  'siteAccessSealed',
  'typedSealed',
  'remarks',
  'foundVia',
  'remarksSealed',
  'foundViaSealed',
] as const;

export type ReportRow = Pick<Selectable<ReportTables['report']>, (typeof columnsOfReport)[number]> &
  Pick<Selectable<ReportTables['reported_address']>, 'caseId' | 'url'>;

export const presentReport = (row: ReportRow): ReportType => ({
  id: row.id,
  reportedUrl: row.url,
  receivedAt: row.receivedAt,
  observedAt: row.observedAt,
  siteType: row.siteType,
  language: row.language,
  statesImmediateDanger: row.statesImmediateDanger,
  isAnonymous: row.contactSealed === null,
  hasSiteAccess: row.siteAccessSealed !== null,
  typedSealed: row.typedSealed,
  clear: { remarks: row.remarks, foundVia: row.foundVia },
  remarksSealed: row.remarksSealed,
  foundViaSealed: row.foundViaSealed,
});
