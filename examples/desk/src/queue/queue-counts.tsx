import type { QueueCountsQuery } from '@meldpunt/client';
import { CaseStatus, DeadlineStage, QueueAge, QueueBand, type LabelledType } from '@meldpunt/domain';
import { Link } from '@tanstack/react-router';
import type { Read } from '../api/use-read.js';
import { useSpeech } from '../language/language.js';
import { type QueueSearch, waitingStatuses } from './queue-search.js';

type Count = QueueCountsQuery['queueCounts'][number];

/** The groups of counts, with the filter of the queue that each of them sets. */
const groups = [
  { name: 'status', label: 'CaseStatus', codes: Object.keys(CaseStatus) },
  { name: 'band', label: 'QueueBand', codes: Object.keys(QueueBand) },
  { name: 'age', label: 'QueueAge', codes: Object.keys(QueueAge) },
  { name: 'stage', label: 'DeadlineStage', codes: Object.keys(DeadlineStage) },
] as const satisfies readonly {
  readonly name: keyof Count;
  readonly label: LabelledType;
  readonly codes: readonly string[];
}[];
type Group = (typeof groups)[number]['name'];

/**
 * How many cases each value has among those that the other counted filters let through. A link sets the filter, or
 * removes it when it is set.
 */
export function QueueCounts({
  search,
  counts,
}: {
  readonly search: QueueSearch;
  readonly counts: Read<QueueCountsQuery>;
}) {
  const { texts, label, number } = useSpeech();
  const rows = counts.data?.queueCounts;
  if (rows === undefined) return null;
  return (
    <nav className="counts" aria-label={texts.queue.counts}>
      {groups.map((group) => {
        const numbers = countsOf(rows, search, group.name);
        const shown = group.codes.filter((code) => numbers.has(code) || search[group.name] === code);
        return shown.length === 0 ? null : (
          <div key={group.name} className="count-group">
            <span className="quiet">{texts.queue.filterNames[group.name]}</span>
            {shown.map((code) => {
              const isSet = search[group.name] === code;
              return (
                <Link
                  key={code}
                  to="/queue"
                  search={{ ...search, [group.name]: isSet ? undefined : code }}
                  className={isSet ? 'chip chosen' : 'chip'}
                  {...(isSet ? { 'aria-current': 'true' } : {})}
                >
                  {label(group.label, code)} <strong>{number(numbers.get(code) ?? 0)}</strong>
                </Link>
              );
            })}
          </div>
        );
      })}
    </nav>
  );
}

function countsOf(rows: readonly Count[], search: QueueSearch, group: Group): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  for (const row of rows) {
    const code = row[group];
    const isCounted = groups.every(({ name }) => name === group || isLetThrough(row, name, search));
    if (code !== null && isCounted) numbers.set(code, (numbers.get(code) ?? 0) + row.count);
  }
  return numbers;
}

function isLetThrough(row: Count, name: Group, search: QueueSearch): boolean {
  const value = search[name];
  if (value === undefined) return name !== 'status' || waitingStatuses.includes(row.status);
  const code = row[name];
  return code !== null && value.split(',').includes(code);
}
