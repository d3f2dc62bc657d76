import { canSeeComment } from '@meldpunt/domain';
import { sql } from 'kysely';
import type { RequestContext } from '../../platform/context.js';
import { isAfter } from '../../platform/database/is-after.js';
import { kysely, pageLimit } from '../../platform/database/kysely.js';
import {
  connection,
  pageFrom,
  readInstantKey,
  type Connection,
  type InstantKey,
  type PageArguments,
} from '../../platform/graphql/connection.js';
import { pagesUnder, type PageUnder } from '../../platform/graphql/loaders.js';
import { openText } from '../sealing/index.js';
import type { CaseCommentType } from './comment.type.js';

interface CommentRow {
  readonly id: string;
  readonly caseId: string;
  readonly textSealed: Buffer;
  readonly writtenBy: string;
  readonly writtenAt: Date;
  readonly assessorsOfAwaiting: readonly (readonly string[])[];
}

/** The page request for the comments of a case. */
export const commentsUnder = (caseId: string, page: PageArguments): PageUnder<InstantKey> => ({
  parentId: caseId,
  page: pageFrom(page, readInstantKey),
});

/** Loads a page of the comments of each case, earliest first, still sealed. */
export const commentsOfCase = pagesUnder(
  async (caseIds, { first, after }: PageUnder<InstantKey>['page'], { em }) => {
    const behind = isAfter(['comment.writtenAt', 'comment.id'], after);
    const { rows } = await sql<CommentRow>`
      select found.*, coalesce(awaiting.assessors, '[]') as assessors_of_awaiting
      from unnest(${caseIds}::uuid[]) as wanted (id)
      cross join lateral (
        select id, case_id, text_sealed, written_by, written_at from case_comment comment
        where comment.case_id = wanted.id and ${behind}
        order by comment.written_at, comment.id limit ${pageLimit(first, false)}
      ) found
      left join lateral (
        select jsonb_agg((
          select coalesce(jsonb_agg(given.assessed_by), '[]') from assessment_fact given
          where given.content_item_id = item.id
        )) as assessors
        from item_fact item where item.case_id = wanted.id and item.opinions = 'AWAITING_SECOND'
      ) awaiting on true
      order by found.written_at, found.id
    `.execute(kysely(em));
    return rows;
  },
  (row) => row.caseId,
  (rows, first) =>
    connection(
      rows,
      first,
      (row) => [row.writtenAt, row.id],
      (row) => row,
    ),
);

/** Opens the texts of a page, except for those that are withheld from the viewer. */
export async function openComments(
  { edges, pageInfo }: Connection<CommentRow>,
  context: RequestContext,
): Promise<Connection<CaseCommentType>> {
  const opened = await Promise.all(
    edges.map(async ({ cursor, node }) => ({ cursor, node: await open(node, context) })),
  );
  return { edges: opened, nodes: opened.map(({ node }) => node), pageInfo };
}

async function open(row: CommentRow, context: RequestContext): Promise<CaseCommentType> {
  const { id, caseId, writtenBy, writtenAt, textSealed, assessorsOfAwaiting } = row;
  const viewerId = context.viewer?.id ?? '';
  const isWithheld = !canSeeComment({ viewerId, authorId: writtenBy, assessorsOfAwaiting });
  const place = { purpose: 'COMMENT', table: 'case_comment', row: id, field: 'text' } as const;
  const text = isWithheld ? null : await openText(context, place, textSealed);
  return { id, caseId, writtenBy, writtenAt, isWithheld, text };
}
