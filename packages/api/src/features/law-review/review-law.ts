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
import { whatLeftAbout, type SentOut } from './what-left.js';

/** A decision with what left the hotline while it was the latest about its item. */
export interface DecisionSent extends ItemDecision {
  readonly sent: readonly SentOut[];
}

/** A stored decision that the edition in use touches. */
export type LawReviewEntry = TouchedDecision<DecisionSent>;

/** The edition that decisions are compared with, and what came of it. */
export interface ReviewedLaw extends LawReview<DecisionSent> {
  readonly edition: string | null;
}

/** The pack as it was when the edition was the one in use; `null` where it has no such edition. */
export function upToEdition(jurisdiction: Jurisdiction, version: string): Jurisdiction | null {
  const index = jurisdiction.editions.findIndex((edition) => edition.version === version);
  return index < 0 ? null : { ...jurisdiction, editions: jurisdiction.editions.slice(0, index + 1) };
}

/**
 * Compares every stored decision with the edition in use, the most harmful difference first. Two statements, however
 * many decisions there are; the comparison itself is made in memory.
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
  const left = await whatLeftAbout(
    em,
    [...new Set(differing.map(({ contentItemId }) => contentItemId))],
    edition,
  );
  const sent = differing.map((decision): DecisionSent => {
    const about = (left.get(decision.contentItemId) ?? []).filter(({ at }) => wasLatestAt(decision, at));
    return { ...decision, sent: about, leftTheHotline: about.some(citesArticles) };
  });
  return { edition, ...reviewDecisions(sent, jurisdiction) };
}

/** Decisions that differ, or that cannot be read back; decisions of editions later than the one asked for are neither. */
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
