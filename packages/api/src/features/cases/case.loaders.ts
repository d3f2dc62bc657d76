import { hasIdAmong } from '../../platform/database/is-any-of.js';
import { statement } from '../../platform/database/statement.js';
import type { LoaderDefinition } from '../../platform/graphql/loaders.js';
import { loadedField, optionalLoadedField } from '../../platform/graphql/loaded-field.js';
import { manyByKey, oneByKey } from '../../platform/graphql/loaders.js';
import { accountById } from '../identity/index.js';
import { columnsOfCase, presentCase, type CaseType } from './case.type.js';
import type { CaseTables } from './content-item.entity.js';
import { columnsOfItem, presentContentItem, type ContentItemType } from './content-item.type.js';

const selectCases = statement<CaseTables>()((tables, ids: readonly string[]) =>
  tables.selectFrom('hotline_case').select(columnsOfCase).where(hasIdAmong('id', ids)),
);

const selectItems = statement<CaseTables>()((tables, ids: readonly string[]) =>
  tables.selectFrom('content_item').select(columnsOfItem).where(hasIdAmong('id', ids)),
);

const selectItemsOfCases = statement<CaseTables>()((tables, caseIds: readonly string[]) =>
  tables
    .selectFrom('content_item')
    .select(columnsOfItem)
    .where(hasIdAmong('caseId', caseIds))
    .orderBy('caseId')
    .orderBy('position'),
);

export const caseById: LoaderDefinition<string, CaseType | null> = async (ids, context) => {
  const rows = await selectCases(context.em, ids);
  return oneByKey(
    ids,
    rows.map((row) => presentCase(row, context)),
    (found) => found.id,
  );
};

export const contentItemById: LoaderDefinition<string, ContentItemType | null> = async (ids, { em }) => {
  const rows = await selectItems(em, ids);
  return oneByKey(ids, rows.map(presentContentItem), (item) => item.id);
};

export const contentItemsOfCase: LoaderDefinition<string, readonly ContentItemType[]> = async (
  caseIds,
  { em },
) => {
  const rows = await selectItemsOfCases(em, caseIds);
  return manyByKey(caseIds, rows.map(presentContentItem), (item) => item.caseId);
};

/** The fields of a case that are loaded ahead for pages. */
export const caseFields = {
  contentItems: loadedField(contentItemsOfCase, ({ id }: CaseType) => id),
  assignee: optionalLoadedField(accountById, ({ assigneeId }: CaseType) => assigneeId),
};
