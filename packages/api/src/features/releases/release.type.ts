import { ReleaseDecision, ReleaseKind, ReleaseReason, ReleaseState, releaseStateAt } from '@meldpunt/domain';
import { Field, ID, ObjectType } from '../../platform/graphql/type-graphql.js';
import { connectionOf } from '../../platform/graphql/connection.js';
import { publishEnum } from '../../platform/graphql/enums.js';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';
import { factsOf, type ReleaseRow } from './find-release.js';

publishEnum(ReleaseKind, 'ReleaseKind', 'What a reporter gave that stays sealed until it is released.', {
  CONTACT: 'The contact data of the reporter.',
  SITE_ACCESS: 'A login for a members’ area.',
});

publishEnum(ReleaseReason, 'ReleaseReason', 'Why somebody asks for a release.', {
  CHILD_IN_DANGER: 'A child may be in danger. The quota does not refuse it.',
  POLICE_REQUEST: 'Police or a magistrate have asked for it.',
  QUESTION_TO_REPORTER: 'Only the reporter can answer a question. For contact data.',
  REPORTER_AWAITS_REPLY: 'The reporter has asked for a reply. For contact data.',
  RIGHTS_OF_REPORTER: 'The reporter exercises a data protection right. For contact data.',
  CONTENT_BEHIND_LOGIN: 'The content is visible only after a login. For site access.',
});

publishEnum(ReleaseState, 'ReleaseState', 'The state of a request for a release.', {
  WAITING: 'It waits for a second person.',
  LAPSED: 'Nobody decided in time.',
  REFUSED: 'A second person has refused it.',
  OPEN: 'It is released, to the person who asked only.',
  ENDED: 'The time of the release has ended.',
});

publishEnum(ReleaseDecision, 'ReleaseDecision', 'The decision of the second person.', {
  RELEASE: 'Release it.',
  REFUSE: 'Refuse it.',
});

@ObjectType('Release', {
  description: 'A request to release sealed data of one report to one person, and the decision on it.',
  simpleResolvers: true,
})
export class ReleaseType {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => ID, { description: 'The report.' })
  reportId!: string;

  @Field(() => ID, { description: 'A case of the report: the one that the person had claimed, if any.' })
  caseId!: string;

  @Field(() => ReleaseKind, { description: 'What was asked for.' })
  kind!: ReleaseKind;

  @Field(() => ReleaseReason, { description: 'Why it was asked for.' })
  reason!: ReleaseReason;

  @Field(() => ReleaseState, { description: 'Its state now.' })
  state!: ReleaseState;

  @Field(() => DateTimeScalar, { description: 'When it was asked for.' })
  requestedAt!: Date;

  @Field(() => DateTimeScalar, { description: 'Until when it waits for a second person.' })
  waitsUntil!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When a second person decided.' })
  decidedAt!: Date | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Until when it can be read; `null` if it was not released.',
  })
  openUntil!: Date | null;

  /** Presented as accounts by field resolvers. */
  requestedById!: string;
  decidedById!: string | null;
}

export const ReleaseConnection = connectionOf(ReleaseType, 'Release', 'releases');

@ObjectType('SiteAccess', { description: 'A login for a members’ area.', simpleResolvers: true })
export class SiteAccessType {
  @Field(() => String, { nullable: true, description: 'The user name, if it was given.' })
  username!: string | null;

  @Field(() => String, { nullable: true, description: 'The password, if it was given.' })
  password!: string | null;
}

export const presentRelease = (row: ReleaseRow, now: Date): ReleaseType => ({
  id: row.id,
  reportId: row.reportId,
  caseId: row.caseId,
  kind: row.kind,
  reason: row.reason,
  state: releaseStateAt(factsOf(row), now),
  requestedAt: row.requestedAt,
  waitsUntil: row.waitsUntil,
  decidedAt: row.decidedAt,
  openUntil: row.openUntil,
  requestedById: row.requestedBy,
  decidedById: row.decidedBy,
});
