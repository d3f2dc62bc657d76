import { clearanceStateOf } from '@meldpunt/domain';
import type { DossierTakedown, PersonOf, TakedownDecision } from './dossier.js';
import type { TakedownFacts } from './dossier-facts.js';
import { holdReasonWords, takedownDecisionWords, takedownStateWords } from './dossier-words.data.js';
import { instant, orNull, type WordsIn } from './words-in.js';

/** The decisions of police and prosecutor on the notice to the provider, or `null` if no notice waits for them. */
export function describeTakedown(
  rows: readonly TakedownFacts[],
  personOf: PersonOf,
  words: WordsIn,
): DossierTakedown | null {
  const newest = rows.at(-1);
  if (newest === undefined) return null;
  return {
    state: words.listed(takedownStateWords, clearanceStateOf(newest.status)),
    decisions: rows.flatMap((row) => describeDecision(row, personOf, words)),
  };
}

function describeDecision(
  row: TakedownFacts,
  personOf: PersonOf,
  words: WordsIn,
): readonly TakedownDecision[] {
  const { decision, decidedAt, decidedBy } = row;
  if (decision === null || decidedAt === null || decidedBy === null) return [];
  return [
    {
      decision: words.listed(takedownDecisionWords, decision),
      decidedAt: instant(decidedAt),
      reviewOn: row.reviewOn,
      reason: orNull(row.reason, (reason) => words.listed(holdReasonWords, reason)),
      reference: row.clearanceReference,
      person: personOf(decidedBy, row.roles),
    },
  ];
}
