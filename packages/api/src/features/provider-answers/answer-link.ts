import type { EntityManager } from '@mikro-orm/postgresql';
import { effectOfAnswer, type AnswerReason, type Language, type ProviderAnswer } from '@meldpunt/domain';
import type { ActingContext } from '../../platform/work-context.js';
import { contactById } from '../abuse-contacts/index.js';
import { itemsOfRound, roundOfAnswerLink, type RoundItem } from '../notices/index.js';
import { newestAnswers } from './provider-answer.loaders.js';

/** One address that a provider can answer about. */
export interface AnswerableItem extends RoundItem {
  /** The newest answer, or `null` if there is none. */
  readonly answer: ProviderAnswer | null;
  /** The reason given with it. */
  readonly reason: AnswerReason | null;
  readonly reference: string | null;
  /** The number of answers so far. */
  readonly sequence: number;
}

/** The notice and addresses behind a valid link. */
export interface AnswerLink {
  readonly noticeId: string;
  readonly reference: string;
  readonly language: Language;
  readonly items: readonly AnswerableItem[];
}

/**
 * Returns the content of the link with this token. Returns `null` if it is unknown, expired or used up; these cases
 * are not distinguished. It is used up when each of its addresses has a final answer.
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
