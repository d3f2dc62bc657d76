import type { EntityManager } from '@mikro-orm/postgresql';
import { effectOfAnswer, type AnswerReason, type Language, type ProviderAnswer } from '@meldpunt/domain';
import type { ActingContext } from '../../platform/work-context.js';
import { contactById } from '../abuse-contacts/index.js';
import { itemsOfRound, roundOfAnswerLink, type RoundItem } from '../notices/index.js';
import { newestAnswers } from './provider-answer.loaders.js';

/** One address that a provider can answer about. */
export interface AnswerableItem extends RoundItem {
  /** The newest answer; `null` before the first. */
  readonly answer: ProviderAnswer | null;
  /** What was given with it. */
  readonly reason: AnswerReason | null;
  readonly reference: string | null;
  /** The number of answers so far. */
  readonly sequence: number;
}

/** What a valid link opens. */
export interface AnswerLink {
  readonly noticeId: string;
  readonly reference: string;
  readonly language: Language;
  readonly items: readonly AnswerableItem[];
}

/**
 * What the link with this token opens, `null` when it opens nothing: unknown, expired and used up are one and the same.
 * It is used up when a final answer stands for each of its addresses.
 */
export async function findAnswerLink(
  em: EntityManager,
  token: string,
  context: Pick<ActingContext, 'keys' | 'clock'>,
): Promise<AnswerLink | null> {
  const round = await roundOfAnswerLink(em, token, context);
  if (round === null) return null;
  const items = await answerableItems(em, await itemsOfRound(em, round));
  if (items.length === 0 || items.every(isAnsweredFinally)) return null;
  const { language } = await contactById(em, round.contactId);
  return { noticeId: round.noticeId, reference: round.reference, language, items };
}

export const isAnsweredFinally = ({ answer }: Pick<AnswerableItem, 'answer'>): boolean =>
  answer !== null && effectOfAnswer(answer).isFinal;

async function answerableItems(
  em: EntityManager,
  items: readonly RoundItem[],
): Promise<readonly AnswerableItem[]> {
  const newest = await newestAnswers(
    em,
    items.map(({ itemId }) => itemId),
  );
  return items.map((item) => {
    const { answer = null, reason = null, reference = null, sequence = 0 } = newest.get(item.itemId) ?? {};
    return { ...item, answer, reason, reference, sequence };
  });
}
