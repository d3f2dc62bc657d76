import type { EntityManager } from '@mikro-orm/postgresql';
import { missingForExchange, type ExchangeQuestion } from '@meldpunt/domain';
import type { ActingContext } from '../../platform/work-context.js';
import type { ContentItem } from '../cases/index.js';
import { evaluateRoute } from './evaluate-route.js';

/** The questions of one item that the exchange needs answered. */
export interface ItemMissingAnswers {
  readonly contentItemId: string;
  readonly questions: readonly ExchangeQuestion[];
}

/**
 * Returns the unanswered questions that hotlines of other countries need, for the items that would be sent to them.
 * The answers about the page apply to the site. An item whose page is not sent needs its own answers. If a child is in
 * danger, the case is routed anyway: missing answers stop the report to the exchange, but not the referral to police.
 */
export async function missingAnswers(
  em: EntityManager,
  context: Pick<ActingContext, 'clock' | 'rulebook'>,
  items: readonly ContentItem[],
): Promise<readonly ItemMissingAnswers[]> {
  if (items.some(({ immediateDanger }) => immediateDanger)) return [];
  const asked = [];
  for (const item of items) asked.push({ item, ...(await evaluateRoute(em, context, item)) });
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
