import { ContactKind, ContactSource, ContactStatus, Language, OverrideScope } from '@meldpunt/domain';
import type { Selectable } from 'kysely';
import { Field, ID, Int, ObjectType } from '../../../platform/graphql/type-graphql.js';
import { connectionOf } from '../../../platform/graphql/connection.js';
import { DateTimeScalar } from '../../../platform/graphql/scalars.js';
import './abuse-contact.enums.js';
import type { AbuseContactRow, NoticeTables } from '../notices.tables.js';

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

  @Field(() => String, { description: 'The mail address, in lower case.' })
  email!: string;

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

  @Field(() => Int, { description: 'Counts the changes; send the one you saw when you change it.' })
  version!: number;

  /** Resolved by a field; not published as it is. */
  decidedBy!: string | null;
}

export const AbuseContactConnection = connectionOf(AbuseContactType, 'AbuseContact', 'abuse contacts');

export const presentAbuseContact = (row: AbuseContactRow): AbuseContactType => ({
  id: row.id,
  email: row.email,
  kind: row.kind,
  organisation: row.organisation,
  language: row.language,
  status: row.status,
  source: row.source,
  foundAt: row.found_at,
  decidedAt: row.decided_at,
  unreachableSince: row.unreachable_since,
  version: row.version,
  decidedBy: row.decided_by,
});

export const presentOverride = (
  row: Pick<Selectable<NoticeTables['abuse_contact_override']>, 'scope' | 'value' | 'set_at'>,
): AbuseContactOverrideType => ({ scope: row.scope, value: row.value, setAt: row.set_at });
