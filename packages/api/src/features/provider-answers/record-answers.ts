import type { EntityManager } from '@mikro-orm/postgresql';
import { effectOfAnswer, type AnswerDraft } from '@meldpunt/domain';
import { kysely } from '../../platform/database/kysely.js';
import { inTransaction } from '../../platform/database/in-transaction.js';
import { enqueue } from '../../platform/jobs/enqueue.js';
import type { ActingContext } from '../../platform/work-context.js';
import { recordAudit } from '../audit/index.js';
import { lockCase } from '../cases/index.js';
import { acknowledgeByAnswer } from '../referrals/index.js';
import { settleWorkItem } from '../work-items/index.js';
import { lockNotice, noteAnswered, openReferralWorkItem } from '../notices/index.js';
import type { ProviderAnswerTables } from './provider-answer.entity.js';
import { findAnswerLink, type AnswerableItem, type AnswerLink } from './answer-link.js';

/** The task that checks whether content was removed. */
export const checkRemovalTask = 'checkRemoval';

/**
 * Records the answers of a provider and applies the consequences. Returns `null` if the link is not valid, or no
 * longer valid. A repeated identical answer is ignored.
 */
export const recordAnswers = (
  token: string,
  answersTo: (link: AnswerLink) => ReadonlyMap<number, AnswerDraft> | null,
  context: ActingContext,
): Promise<AnswerLink | null> =>
  inTransaction(context, async (em) => {
    const seen = await findAnswerLink(em, token, context);
    if (seen === null) return null;
    await lockNotice(em, seen.noticeId);
    const link = await findAnswerLink(em, token, context);
    const answers = link === null ? null : answersTo(link);
    if (link === null || answers === null) return link;
    const given = link.items.flatMap((item, index) => {
      const draft = answers.get(index + 1);
      return draft === undefined || saysNoMore(draft, item) ? [] : [{ item, draft }];
    });
    const inOrder = given.sort((one, other) => (one.item.caseId < other.item.caseId ? -1 : 1));
    for (const { item, draft } of inOrder) await recordOne(em, link, item, draft, context);
    const items = link.items.map((item, index) => ({
      ...item,
      answer: answers.get(index + 1)?.answer ?? item.answer,
    }));
    if (items.every(({ answer }) => answer !== null)) await noteAnswered(em, link.noticeId);
    return { ...link, items };
  });

/** Whether an answer adds nothing to the newest one. */
const saysNoMore = ({ answer, reason, reference }: AnswerDraft, item: AnswerableItem): boolean =>
  answer === item.answer && reason === item.reason && (reference === null || reference === item.reference);

async function recordOne(
  em: EntityManager,
  link: AnswerLink,
  item: AnswerableItem,
  draft: AnswerDraft,
  context: ActingContext,
): Promise<void> {
  await lockCase(em, item.caseId);
  await kysely<ProviderAnswerTables>(em)
    .insertInto('provider_answer')
    .values({
      id: context.newId(),
      noticeItemId: item.itemId,
      sequence: item.sequence + 1,
      answer: draft.answer,
      reason: draft.reason,
      reference: draft.reference,
      answeredAt: context.clock(),
    })
    .execute();
  await recordAudit(em, context, {
    action: 'PROVIDER_ANSWERED',
    subject: 'NOTICE',
    subjectId: link.noticeId,
    caseId: item.caseId,
    details: { answer: draft.answer, reason: draft.reason },
  });
  await follow(em, item, draft, context);
}

async function follow(
  em: EntityManager,
  item: AnswerableItem,
  { answer, reason, reference }: AnswerDraft,
  context: ActingContext,
): Promise<void> {
  const effect = effectOfAnswer(answer);
  if (effect.acknowledges) await acknowledgeByAnswer(em, context, item.referralId, reference);
  await settleWorkItem(em, context, 'NOTICE_UNANSWERED', item.referralId);
  if (effect.needsPerson)
    await openReferralWorkItem(
      em,
      item,
      answer === 'NOT_OURS' ? 'PROVIDER_NOT_THE_HOST' : 'PROVIDER_DISPUTES',
      reason,
      context,
    );
  if (effect.checksRemoval)
    await enqueue(em, {
      task: checkRemovalTask,
      key: `${checkRemovalTask} ${item.contentItemId}`,
      payload: { contentItemId: item.contentItemId, isAsked: true },
      runAt: context.clock(),
    });
}
