import { sql } from 'kysely';
import type { RequestContext } from '../../platform/context.js';
import { isAfter } from '../../platform/database/is-after.js';
import { kysely } from '../../platform/database/kysely.js';
import {
  connection,
  pageFrom,
  readInstantKey,
  type Connection,
  type PageArguments,
} from '../../platform/graphql/connection.js';
import { manyByKey, type LoaderDefinition } from '../../platform/graphql/loaders.js';
import type { AbuseContactTables } from './abuse-contact.entity.js';
import type { AbuseContactFilter } from './abuse-contact.inputs.js';
import {
  presentAbuseContact,
  presentOverride,
  type AbuseContactOverrideType,
  type AbuseContactType,
} from './abuse-contact.type.js';

/** One page of abuse contacts, oldest first. One SQL statement. */
export async function abuseContactPage(
  filter: AbuseContactFilter | null,
  page: PageArguments,
  { em }: Pick<RequestContext, 'em'>,
): Promise<Connection<AbuseContactType>> {
  const { first, after } = pageFrom(page, readInstantKey);
  const { status, kind, isUnreachable } = filter ?? {};
  const rows = await kysely<AbuseContactTables>(em)
    .selectFrom('abuse_contact')
    .selectAll()
    .$if(Boolean(status), (query) => query.where('status', '=', sql<never>`any (${status})`))
    .$if(Boolean(kind), (query) => query.where('kind', '=', sql<never>`any (${kind})`))
    .$if(isUnreachable === true, (query) => query.where('unreachableSince', 'is not', null))
    .$if(isUnreachable === false, (query) => query.where('unreachableSince', 'is', null))
    .where(isAfter(['foundAt', 'id'], after))
    .orderBy('foundAt')
    .orderBy('id')
    .limit(first + 1)
    .execute();
  return connection(rows, first, (row) => [row.foundAt, row.id], presentAbuseContact);
}

/** The overrides that point to each contact. */
export const overridesOfContact: LoaderDefinition<string, readonly AbuseContactOverrideType[]> = async (
  ids,
  { em },
) => {
  const rows = await kysely<AbuseContactTables>(em)
    .selectFrom('abuse_contact_override')
    .select(['contactId', 'scope', 'value', 'setAt'])
    .where('contactId', 'in', ids)
    .orderBy('scope')
    .orderBy('value')
    .execute();
  const byContact = manyByKey(ids, rows, (row) => row.contactId);
  return byContact.map((found) => found.map(presentOverride));
};

export const abuseContactById: LoaderDefinition<string, AbuseContactType> = async (ids, { em }) => {
  const rows = await kysely<AbuseContactTables>(em)
    .selectFrom('abuse_contact')
    .selectAll()
    .where('id', 'in', ids)
    .execute();
  const byId = new Map(rows.map((row) => [row.id, presentAbuseContact(row)]));
  return ids.map((id) => byId.get(id) as AbuseContactType);
};
