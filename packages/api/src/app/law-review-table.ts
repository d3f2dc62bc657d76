import { explain, type Qualification } from '@meldpunt/domain';
import type { LawReviewEntry, ReviewedLaw } from '../features/law-review/index.js';

const articlesOf = ({ legalBasis, classification }: Qualification): string =>
  legalBasis.length === 0
    ? classification
    : `${classification} ${legalBasis.map(({ article }) => article).join(', ')}`;

const sentOf = ({ stored }: LawReviewEntry): string =>
  stored.sent
    .map(({ kind, reference, number }) => `${kind} ${reference}${number === null ? '' : `/${number}`}`)
    .join(', ') || '-';

const headings = ['Case', 'Day', 'Then', 'Now', 'Sent out'] as const;

const cellsOf = (entry: LawReviewEntry): readonly string[] => [
  entry.stored.caseReference,
  entry.stored.on,
  articlesOf(entry.then),
  articlesOf(entry.now),
  sentOf(entry),
];

function table(entries: readonly LawReviewEntry[]): readonly string[] {
  const rows = [headings, ...entries.map(cellsOf)];
  const widths = headings.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

/** The review as text: one table per difference, the most harmful first, then the decisions that could not be repeated. */
export function lawReviewTable({ edition, touched, unreadable }: ReviewedLaw): readonly string[] {
  const differences = [...new Set(touched.map(({ difference }) => difference))];
  return [
    `${touched.length} stored decisions differ from edition ${edition ?? 'none'}.`,
    ...differences.flatMap((difference) => [
      '',
      `${difference}: ${explain(difference, 'EN') ?? ''}`,
      ...table(touched.filter((entry) => entry.difference === difference)),
    ]),
    ...unreadable.map(
      ({ stored, refusal }) =>
        `${stored.caseReference}: decided under ${stored.rulesVersion}, ${stored.lawVersion}, which this pack lacks (${refusal.code}).`,
    ),
  ];
}

/** The review as JSON: ids, references, codes and days, no address. */
export const lawReviewJson = ({ edition, touched, unreadable }: ReviewedLaw): string =>
  JSON.stringify(
    {
      edition,
      touched: touched.map(({ stored, difference, then, now }) => ({
        difference,
        case: stored.caseReference,
        assessment: stored.id,
        day: stored.on,
        then: verdictOf(then),
        now: verdictOf(now),
        sent: stored.sent,
      })),
      unreadable: unreadable.map(({ stored, refusal }) => ({
        case: stored.caseReference,
        assessment: stored.id,
        lawVersion: stored.lawVersion,
        rulesVersion: stored.rulesVersion,
        code: refusal.code,
      })),
    },
    null,
    2,
  );

const verdictOf = ({ classification, legalBasis, lawVersion, rulesVersion }: Qualification) => ({
  classification,
  articles: legalBasis.map(({ statute, article }) => ({ statute, article })),
  lawVersion,
  rulesVersion,
});
