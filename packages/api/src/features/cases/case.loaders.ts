import { hasIdAmong, kysely } from '../../platform/database/kysely.js';
import type { LoaderDefinition } from '../../platform/graphql/loaders.js';
import { manyByKey, oneByKey } from '../../platform/graphql/loaders.js';
import { columnsOfCase, presentCase, type CaseType } from './case.type.js';
import type { CaseTables } from './content-item.entity.js';
import { columnsOfItem, presentContentItem, type ContentItemType } from './content-item.type.js';

export const caseById: LoaderDefinition<string, CaseType | null> = async (ids, context) => {
  const rows = await kysely<CaseTables>(context.em)
    .selectFrom('hotline_case')
    .select(columnsOfCase)
    .where(hasIdAmong('id', ids))
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
    .select(columnsOfItem)
    .where(hasIdAmong('id', ids))
    .execute();
  return oneByKey(ids, rows.map(presentContentItem), (item) => item.id);
};

export const contentItemsOfCase: LoaderDefinition<string, readonly ContentItemType[]> = async (
  caseIds,
  { em },
) => {
  const rows = await kysely<CaseTables>(em)
    .selectFrom('content_item')
    .select(columnsOfItem)
    .where(hasIdAmong('caseId', caseIds))
    .orderBy('caseId')
    .orderBy('position')
    .execute();
  return manyByKey(caseIds, rows.map(presentContentItem), (item) => item.caseId);
};
