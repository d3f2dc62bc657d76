import { defineEntity, p } from '@mikro-orm/postgresql';
import type { TablesOf } from '../../platform/database/kysely.js';

/** A comment of a caseworker on a case. Its text is sealed with its own data key. Append-only. */
export const CaseCommentEntity = defineEntity({
  name: 'CaseComment',
  tableName: 'case_comment',
  properties: {
    id: p.uuid().primary(),
    caseId: p.uuid(),
    textSealed: p.blob().$type<Buffer>(),
    writtenBy: p.uuid(),
    writtenAt: p.datetime(),
  },
});

/** The tables of this file as rows. */
export type CommentTables = TablesOf<typeof CaseCommentEntity>;
