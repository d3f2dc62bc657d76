import {
  ContactChannel,
  ContactKind,
  ContactSource,
  ContactStanding,
  ContactStatus,
  ContactWarning,
  Language,
  OverrideScope,
} from '@meldpunt/domain';
import type { Selectable } from 'kysely';
import { Field, ID, Int, ObjectType } from '../../platform/graphql/type-graphql.js';
import { connectionOf } from '../../platform/graphql/connection.js';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';
import './abuse-contact.enums.js';
import type { AbuseContact, AbuseContactTables } from './abuse-contact.entity.js';

@ObjectType('AbuseContactOverride', {
  description: 'A manual setting of an abuse contact. The most specific one applies.',
  simpleResolvers: true,
})
export class AbuseContactOverrideType {
  @Field(() => OverrideScope, { description: 'What the contact applies to.' })
  scope!: OverrideScope;

  @Field(() => String, {
    description: 'The hostname, the network in CIDR notation, or the number of the autonomous system.',
  })
  value!: string;

  @Field(() => DateTimeScalar, { description: 'When it was set.' })
  setAt!: Date;
}

@ObjectType('AbuseContact', {
  description: 'A recipient for notices. Notices are sent only after a person has approved it.',
  simpleResolvers: true,
})
export class AbuseContactType {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'The mail address in lower case; `null` if the provider accepts reports through a form only.',
  })
  email!: string | null;

  @Field(() => ContactChannel, { description: 'How notices are sent to it.' })
  channel!: ContactChannel;

  @Field(() => String, {
    nullable: true,
    description: 'The URL of the provider’s form; `null` if none is known.',
  })
  formUrl!: string | null;

  @Field(() => ContactStanding, {
    nullable: true,
    description:
      'How clearly its registry says that it accepts abuse reports; `null` if a person entered it.',
  })
  standing!: ContactStanding | null;

  @Field(() => [ContactWarning], {
    description: 'What to check before approving it; may be empty.',
  })
  warnings!: readonly ContactWarning[];

  @Field(() => [String], {
    description: 'The roles that its registry lists for it, in lower case; empty if there are none.',
  })
  roles!: readonly string[];

  @Field(() => String, {
    nullable: true,
    description: 'The remark in the registry that mentions it, unchanged; `null` if there is none.',
  })
  remark!: string | null;

  @Field(() => String, { nullable: true, description: 'The hostname of the registry that listed it.' })
  registry!: string | null;

  @Field(() => ContactKind, { description: 'What it can do about content.' })
  kind!: ContactKind;

  @Field(() => String, { nullable: true, description: 'The organisation, as written in the registry.' })
  organisation!: string | null;

  @Field(() => Language, { description: 'The language of notices to it.' })
  language!: Language;

  @Field(() => ContactStatus, { description: 'Whether a person has approved it.' })
  status!: ContactStatus;

  @Field(() => ContactSource, { description: 'Where it was first found.' })
  source!: ContactSource;

  @Field(() => DateTimeScalar, { description: 'When it was found.' })
  foundAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When a person last decided on it.' })
  decidedAt!: Date | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When mail to it first bounced. Approving the contact again clears this.',
  })
  unreachableSince!: Date | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      'When mail to an address behind it bounced, such as one member of a mailing list; the other members may have received it. Approving the contact again clears this.',
  })
  memberFailedAt!: Date | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      'When its mailbox first replied that a form must be used. Setting the form or approving the contact again clears this.',
  })
  needsFormSince!: Date | null;

  @Field(() => Int, {
    description: 'Number of the current version. Send the one you read when you change the contact.',
  })
  version!: number;

  /** Used by a field resolver; not in the schema. */
  decidedBy!: string | null;
}

export const AbuseContactConnection = connectionOf(AbuseContactType, 'AbuseContact', 'abuse contacts');

export const presentAbuseContact = (row: AbuseContact): AbuseContactType => ({
  id: row.id,
  email: row.email,
  channel: row.channel,
  formUrl: row.formUrl,
  standing: row.standing,
  warnings: row.warnings,
  roles: row.roles,
  remark: row.remark,
  registry: row.registry,
  memberFailedAt: row.memberFailedAt,
  needsFormSince: row.needsFormSince,
  kind: row.kind,
  organisation: row.organisation,
  language: row.language,
  status: row.status,
  source: row.source,
  foundAt: row.foundAt,
  decidedAt: row.decidedAt,
  unreachableSince: row.unreachableSince,
  version: row.version,
  decidedBy: row.decidedBy,
});

export const presentOverride = (
  row: Pick<Selectable<AbuseContactTables['abuse_contact_override']>, 'scope' | 'value' | 'setAt'>,
): AbuseContactOverrideType => ({ scope: row.scope, value: row.value, setAt: row.setAt });
