import { commentText } from '@meldpunt/domain';
import type { SignedInContext } from '../../platform/context.js';
import { inTransaction } from '../../platform/database/in-transaction.js';
import { kysely } from '../../platform/database/kysely.js';
import { invalidInput, notFound } from '../../platform/graphql/user-error.js';
import { recordAudit } from '../audit/index.js';
import { lockCase } from '../cases/index.js';
import { rowSealer } from '../sealing/index.js';
import type { CommentTables } from './comment.entity.js';
import type { AddCommentInput } from './comment.inputs.js';
import type { CaseCommentType } from './comment.type.js';

/** Adds a comment for colleagues to a case. It does not change the version of the case, and no claim is needed. */
export async function addComment(input: AddCommentInput, context: SignedInContext) {
  const read = commentText(input.text);
  if (!read.ok) {
    const { code, longest } = read.error;
    return invalidInput([{ path: '/text', code, detail: { code: 'MAX_CHARACTERS', max: longest } }]);
  }
  return inTransaction(context, async (em) => {
    const found = await lockCase(em, input.caseId);
    if (found === null) return notFound();
    const comment = {
      id: context.newId(),
      caseId: found.id,
      writtenBy: context.viewer.id,
      writtenAt: context.clock(),
    };
    const sealer = await rowSealer(context, 'COMMENT', 'case_comment', comment.id);
    await kysely<CommentTables>(em)
      .insertInto('case_comment')
      .values({ ...comment, textSealed: sealer.seal('text', read.value) })
      .execute();
    await sealer.store(em);
    await recordAudit(em, context, {
      action: 'COMMENT_ADDED',
      subject: 'CASE',
      subjectId: found.id,
      caseId: found.id,
    });
    return { comment: { ...comment, text: read.value, isWithheld: false } satisfies CaseCommentType };
  });
}
