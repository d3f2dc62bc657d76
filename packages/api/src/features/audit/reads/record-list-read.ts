import { createHash } from 'node:crypto';
import type { RequestContext } from '../../../platform/context.js';
import { keyedHash } from '../../../platform/crypto/sealed.js';
import type { Connection, PageArguments } from '../../../platform/graphql/connection.js';
import { canonicalJson, type Json } from '../../../platform/json/canonical-json.js';
import { recordCounted } from './record-counted.js';

/** The lists whose reading is audited, named after the field of the schema. */
export type AuditedList =
  | 'cases'
  | 'referrals'
  | 'workItems'
  | 'handOvers'
  | 'abuseContacts'
  | 'releases'
  | 'floodDismissals'
  | 'exposures'
  | 'policeFeed'
  | 'search'
  | 'statistics'
  | 'yearlyExport';

/**
 * Records that a page of a list was read: one entry with the number of its objects, a digest of their ids in order, and
 * the filter. A filter can contain an address, so only its field names and a keyed digest of it are stored. Returns the
 * page. If the entry cannot be written, the response is not sent.
 */
export function recordListRead<Page extends Pick<Connection<{ readonly id: string }>, 'nodes'>>(
  list: AuditedList,
  found: Page,
  asked: { readonly filter: object | null; readonly orderBy?: string | null } & PageArguments,
  context: RequestContext,
): Page {
  const { viewer, clock, keys } = context;
  const { filter, ...page } = asked;
  const ids = found.nodes.map(({ id }) => id);
  const used = Object.entries(filter ?? {}).filter(([, value]) => value !== null && value !== undefined);
  const question = canonicalJson(
    JSON.parse(JSON.stringify({ filter: Object.fromEntries(used), page })) as Json,
  );
  if (viewer !== null)
    context.beforeResponse.push(() =>
      recordCounted(context.em, clock(), {
        action: 'LIST_READ',
        actor: viewer,
        subject: 'ACCOUNT',
        subjectId: viewer.id,
        details: {
          list,
          count: ids.length,
          ids: digestOfIds(ids),
          filter: used.map(([name]) => name).sort(),
          question: keyedHash(keys.data, question).toString('hex'),
        },
      }),
    );
  return found;
}

/** The SHA-256 of ids in the order in which they were returned, one a line. */
export const digestOfIds = (ids: readonly string[]): string =>
  createHash('sha256').update(ids.join('\n')).digest('hex');
