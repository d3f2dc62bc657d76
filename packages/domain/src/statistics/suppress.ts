/** A total that is published beside the parts that it is the sum of, by the names of the counts. @internal */
export interface StatisticSum {
  readonly total: string;
  readonly parts: readonly string[];
}

/** What figures for audiences outside the hotline must keep to. @public */
export interface StatisticsPolicy {
  /** Counts from 1 to below this number are not shown. */
  readonly minimumCount: number;
}

/**
 * The default: counts of 1 to 4 are not shown. House rule: usual in official statistics, and neither the law nor INHOPE
 * sets a number.
 * @public
 */
export const statisticsPolicy: StatisticsPolicy = { minimumCount: 5 };

/**
 * The names of the counts that must not be shown: those from 1 to below the minimum, and as many others as it takes
 * that none of these can be found by subtraction. In each sum with a hidden part and a shown total, at least two parts
 * are hidden, which together are at least the minimum. A count in `shown` was published elsewhere and is never hidden
 * in addition; one in `hidden` was hidden elsewhere and stays so.
 * @internal
 */
export function hiddenCounts(
  counts: ReadonlyMap<string, number>,
  sums: readonly StatisticSum[],
  { minimumCount }: StatisticsPolicy,
  { shown, hidden: before }: Readonly<Record<'shown' | 'hidden', ReadonlySet<string>>> = none,
): ReadonlySet<string> {
  const valueOf = (name: string): number => counts.get(name) ?? 0;
  const isSmall = (name: string): boolean => valueOf(name) > 0 && valueOf(name) < minimumCount;
  const hidden = new Set([...before, ...[...counts.keys()].filter(isSmall)]);
  const known = new Set(shown);
  const mayHide = (name: string): boolean => valueOf(name) > 0 && !hidden.has(name) && !known.has(name);
  const bySize = (one: string, other: string): number =>
    valueOf(one) - valueOf(other) || (one < other ? -1 : 1);
  const hiddenIn = ({ parts }: StatisticSum) => parts.filter((part) => hidden.has(part));
  const isSafe = (sum: StatisticSum): boolean => {
    const parts = hiddenIn(sum);
    if (hidden.has(sum.total)) return parts.length > 0;
    const together = parts.reduce((total, part) => total + valueOf(part), 0);
    return parts.length === 0 || (parts.length > 1 && together >= minimumCount);
  };
  for (let unsafe = sums; unsafe.length > 0; unsafe = sums.filter((sum) => !isSafe(sum))) {
    for (const sum of unsafe.filter((each) => !isSafe(each))) {
      const [part] = sum.parts.filter(mayHide).sort(bySize);
      const next = part ?? (mayHide(sum.total) ? sum.total : undefined);
      if (next !== undefined) {
        hidden.add(next);
        continue;
      }
      // Nothing else can be hidden, so what is hidden here can be found. Other sums must not rely on it.
      for (const name of hidden.has(sum.total) ? [sum.total] : hiddenIn(sum)) {
        if (isSmall(name))
          return new Set([...before, ...[...counts.keys()].filter((each) => !shown.has(each))]);
        hidden.delete(name);
        known.add(name);
      }
    }
  }
  return hidden;
}

const none = { shown: new Set<string>(), hidden: new Set<string>() };
