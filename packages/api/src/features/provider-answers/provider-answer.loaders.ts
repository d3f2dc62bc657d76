import type { EntityManager } from '@mikro-orm/postgresql';
import type { ProviderAnswer } from '@meldpunt/domain';
import { kysely } from '../../platform/database/kysely.js';
import { manyByKey, type LoaderDefinition } from '../../platform/graphql/loaders.js';
import type { ProviderAnswerType } from './provider-answer.type.js';
import type { ProviderAnswerTables } from './provider-answer.entity.js';

/** The newest answer about an address of a notice. */
export interface NewestAnswer extends ProviderAnswerType {
  readonly itemId: string;
  /** The number of answers so far. */
  readonly sequence: number;
}

/** Loads the answers about each address of a notice, earliest first. */
export const answersOfItem: LoaderDefinition<string, readonly ProviderAnswerType[]> = async (
  itemIds,
  { em },
) => manyByKey(itemIds, await answersAbout(em, itemIds), ({ itemId }) => itemId);

/** Returns the newest answer about each of these addresses. An address without an answer is not in the map. */
export async function newestAnswers(
  em: EntityManager,
  itemIds: readonly string[],
): Promise<ReadonlyMap<string, NewestAnswer>> {
  const answers = await answersAbout(em, itemIds);
  return new Map(answers.map((answer) => [answer.itemId, answer]));
}

/** Returns the kind of the newest answer about each of these addresses. */
export async function newestAnswerKinds(
  em: EntityManager,
  itemIds: readonly string[],
): Promise<ReadonlyMap<string, ProviderAnswer>> {
  const newest = await newestAnswers(em, itemIds);
  return new Map([...newest].map(([itemId, { answer }]) => [itemId, answer]));
}

async function answersAbout(em: EntityManager, itemIds: readonly string[]): Promise<readonly NewestAnswer[]> {
  if (itemIds.length === 0) return [];
  return kysely<ProviderAnswerTables>(em)
    .selectFrom('provider_answer')
    .select(['noticeItemId as itemId', 'sequence', 'answer', 'reason', 'reference', 'answeredAt'])
    .where('noticeItemId', 'in', [...itemIds])
    .orderBy('noticeItemId')
    .orderBy('sequence')
    .execute();
}
