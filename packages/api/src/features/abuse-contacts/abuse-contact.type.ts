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
  description: 'What an abuse contact was set for by a person; the most specific one wins.',
  simpleResolvers: true,
})
export class AbuseContactOverrideType {
  @Field(() => OverrideScope, { description: 'What it is set for.' })
  scope!: OverrideScope;

  @Field(() => String, { description: 'The hostname, the block in CIDR form, or the number.' })
  value!: string;

  @Field(() => DateTimeScalar, { description: 'Since when.' })
  setAt!: Date;
}

@ObjectType('AbuseContact', {
  description: 'Somebody whom a notice can be sent to, once a person has approved it.',
  simpleResolvers: true,
})
export class AbuseContactType {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'The mail address, in lower case; `null` where the provider takes reports through a form only.',
  })
  email!: string | null;

  @Field(() => ContactChannel, { description: 'How it is written to.' })
  channel!: ContactChannel;

  @Field(() => String, {
    nullable: true,
    description: 'The form of the provider, as a link; `null` when none is known.',
  })
  formUrl!: string | null;

  @Field(() => ContactStanding, {
    nullable: true,
    description:
      'How well its register says that it takes reports of abuse; `null` when a person entered it.',
  })
  standing!: ContactStanding | null;

  @Field(() => [ContactWarning], {
    description: 'What to know of it before approving it; empty when nothing.',
  })
  warnings!: readonly ContactWarning[];

  @Field(() => [String], {
    description: 'The roles in which its register names it, in lower case; empty when it gives none.',
  })
  roles!: readonly string[];

  @Field(() => String, {
    nullable: true,
    description: 'The remark that names it, as it stands in the register; `null` when none does.',
  })
  remark!: string | null;

  @Field(() => String, { nullable: true, description: 'The host of the registry that named it.' })
  registry!: string | null;

  @Field(() => ContactKind, { description: 'What power it has over content.' })
  kind!: ContactKind;

  @Field(() => String, { nullable: true, description: 'The organisation, as its register names it.' })
  organisation!: string | null;

  @Field(() => Language, { description: 'The language in which notices are written to it.' })
  language!: Language;

  @Field(() => ContactStatus, { description: 'Whether a person knows it.' })
  status!: ContactStatus;

  @Field(() => ContactSource, { description: 'Where it was found first.' })
  source!: ContactSource;

  @Field(() => DateTimeScalar, { description: 'When it was found.' })
  foundAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When a person last decided on it.' })
  decidedAt!: Date | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Since when mail to it comes back; approving it again clears this.',
  })
  unreachableSince!: Date | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      'When mail to an address behind it came back, such as one member of an alias; the message may have arrived. Approving it again clears this.',
  })
  memberFailedAt!: Date | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      'Since when its mailbox answers that a form must be used; setting the form, or approving it again, clears this.',
  })
  needsFormSince!: Date | null;

  @Field(() => Int, { description: 'Counts the changes; send the one you saw when you change it.' })
  version!: number;

  /** Resolved by a field; not published as it is. */
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
