import type { EntityManager } from '@mikro-orm/postgresql';
import { missingForExchange, type ExchangeQuestion } from '@meldpunt/domain';
import type { ActingContext } from '../../platform/work-context.js';
import type { ContentItem } from '../cases/index.js';
import { askRules } from './ask-rules.js';

/** The questions of one item that the exchange needs answered. */
export interface ItemMissingAnswers {
  readonly contentItemId: string;
  readonly questions: readonly ExchangeQuestion[];
}

/**
 * What the hotlines of other countries need and nobody has answered, of the items of a case that would go to them. A
 * page answers for the site; an item whose page does not go there answers for itself. A case in which a child is in
 * danger is routed all the same: what is missing then stops the report to the exchange, and not police.
 */
export async function missingAnswers(
  em: EntityManager,
  context: Pick<ActingContext, 'clock' | 'rulebook'>,
  items: readonly ContentItem[],
): Promise<readonly ItemMissingAnswers[]> {
  if (items.some(({ immediateDanger }) => immediateDanger)) return [];
  const asked = [];
  for (const item of items) asked.push({ item, ...(await askRules(em, context, item)) });
  const abroad = asked.filter(({ decided }) => decided.legs.some(({ kind }) => kind === 'INHOPE_HOTLINE'));
  const hasPage = abroad.some(({ item }) => item.position === 1);
  return abroad.flatMap(({ item, deciding }) => {
    if (deciding === null) return [];
    const { findings, siteType = null, commerciality = null, paymentMethods } = deciding;
    const isSource = item.position === 1 || !hasPage;
    const source = isSource ? { siteType, commerciality, paymentMethods } : null;
    const questions = missingForExchange(findings, source);
    return questions.length === 0 ? [] : [{ contentItemId: item.id, questions }];
  });
}
