import type { EntityManager } from '@mikro-orm/postgresql';
import {
  editionKnownOn,
  reviewDecisions,
  type Jurisdiction,
  type LawReview,
  type TouchedDecision,
} from '@meldpunt/domain';
import type { Rulebook } from '../../platform/rulebook.js';
import { decisionsOfOtherEditions, type ItemDecision } from './stored-decisions.js';
import { sentAboutItems, type SentOut } from './sent-about-items.js';

/** A decision with everything that was sent while it was the latest one on its item. */
export interface DecisionSent extends ItemDecision {
  readonly sent: readonly SentOut[];
}

/** A stored decision that the current edition would change. */
export type LawReviewEntry = TouchedDecision<DecisionSent>;

/** The edition that decisions are compared with, and the result. `edition` is `null` if the pack has no edition. */
export interface ReviewedLaw extends LawReview<DecisionSent> {
  readonly edition: string | null;
}

/** The law pack with this edition as its latest one; `null` if it has no such edition. */
export function upToEdition(jurisdiction: Jurisdiction, version: string): Jurisdiction | null {
  const index = jurisdiction.editions.findIndex((edition) => edition.version === version);
  return index < 0 ? null : { ...jurisdiction, editions: jurisdiction.editions.slice(0, index + 1) };
}

/**
 * Compares every stored decision with the current edition, the most harmful difference first. Two SQL statements for
 * any number of decisions; the comparison is done in memory.
 */
export async function reviewLaw(
  em: EntityManager,
  rulebook: Rulebook,
  jurisdiction: Jurisdiction = rulebook.jurisdiction,
): Promise<ReviewedLaw> {
  const edition = editionKnownOn(jurisdiction)?.version ?? null;
  if (edition === null) return { edition, touched: [], unreadable: [] };
  const decisions = await decisionsOfOtherEditions(em, edition, rulebook);
  const differing = readable(decisions, rulebook.jurisdiction, jurisdiction);
  const sentByItem = await sentAboutItems(
    em,
    [...new Set(differing.map(({ contentItemId }) => contentItemId))],
    edition,
  );
  const sent = differing.map((decision): DecisionSent => {
    const about = (sentByItem.get(decision.contentItemId) ?? []).filter(({ at }) =>
      wasLatestAt(decision, at),
    );
    return { ...decision, sent: about, leftTheHotline: about.some(citesArticles) };
  });
  return { edition, ...reviewDecisions(sent, jurisdiction) };
}

/** Decisions that differ or cannot be compared. Decisions under later editions than the given one are excluded. */
function readable(
  decisions: readonly ItemDecision[],
  whole: Jurisdiction,
  asked: Jurisdiction,
): readonly ItemDecision[] {
  const later = new Set(whole.editions.slice(asked.editions.length).map(({ version }) => version));
  const { touched, unreadable } = reviewDecisions(
    decisions.filter(({ rulesVersion }) => !later.has(rulesVersion)),
    asked,
  );
  const kept = new Set([...touched, ...unreadable].map(({ stored }) => stored));
  return decisions.filter((decision) => kept.has(decision));
}

const citesArticles = ({ kind }: SentOut): boolean => kind !== 'EXCHANGE_REPORT';

const wasLatestAt = ({ assessedAt, replacedAt }: ItemDecision, at: Date): boolean =>
  assessedAt <= at && (replacedAt === null || at < replacedAt);
