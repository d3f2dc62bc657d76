import { kysely } from '../../platform/database/kysely.js';
import type { LoaderDefinition } from '../../platform/graphql/loaders.js';
import { manyByKey, oneByKey } from '../../platform/graphql/loaders.js';
import { presentCase, type CaseType } from './case.type.js';
import type { CaseTables } from './content-item.entity.js';
import { presentContentItem, type ContentItemType } from './content-item.type.js';

export const caseById: LoaderDefinition<string, CaseType | null> = async (ids, context) => {
  const rows = await kysely<CaseTables>(context.em)
    .selectFrom('hotline_case')
    .selectAll()
    .where('id', 'in', ids)
    .execute();
  return oneByKey(
    ids,
    rows.map((row) => presentCase(row, context)),
    (found) => found.id,
  );
};

export const contentItemById: LoaderDefinition<string, ContentItemType | null> = async (ids, { em }) => {
  const rows = await kysely<CaseTables>(em)
    .selectFrom('content_item')
    .selectAll()
    .where('id', 'in', ids)
    .execute();
  return oneByKey(ids, rows.map(presentContentItem), (item) => item.id);
};

export const contentItemsOfCase: LoaderDefinition<string, readonly ContentItemType[]> = async (
  caseIds,
  { em },
) => {
  const rows = await kysely<CaseTables>(em)
    .selectFrom('content_item')
    .selectAll()
    .where('caseId', 'in', caseIds)
    .orderBy('caseId')
    .orderBy('position')
    .execute();
  return manyByKey(caseIds, rows.map(presentContentItem), (item) => item.caseId);
};
