import type { IccamFailure } from '../client/iccam-failure.js';
import { actionRules } from './action-rules.js';
import { assessmentRules } from './assessment-rules.js';
import type { ConformanceRule } from './conformance-rule.js';
import type { ConformanceSetting } from './conformance-setting.js';
import { countryRules } from './country-rules.js';
import { notTried, type Finding } from './finding.js';
import { listRules } from './list-rules.js';
import { otherRules } from './other-rules.js';
import { referenceRules } from './reference-rules.js';
import { sessionRules } from './session-rules.js';
import { countryAbroad, neededFirst, TestHotline, type Entered } from './test-hotline.js';
import type { CountryCode, Result } from '@meldpunt/domain';

/** A rule with the result of its check. */
export interface ConformanceRow extends Finding, Pick<ConformanceRule, 'number' | 'says'> {}

/** All rules, in display order. */
export const conformanceRules: readonly ConformanceRule[] = [
  ...sessionRules,
  ...listRules,
  ...[...assessmentRules, ...countryRules, ...actionRules, ...referenceRules].sort((first, second) =>
    first.number.localeCompare(second.number),
  ),
  ...otherRules,
];

const nothing: Entered = {
  reportId: 0,
  reference: '',
  receivedAt: new Date(0),
  enteredAt: new Date(0),
  items: [],
};

/**
 * Checks all rules against an ICCAM server, through the client. The reports for all checks are entered first, so that
 * the delay between completing a report and acting on it is needed only once. If a rule fails, the others are still
 * checked.
 */
export async function runConformance(
  setting: ConformanceSetting,
  onRow: (row: ConformanceRow) => void = () => {},
  rules: readonly ConformanceRule[] = conformanceRules,
): Promise<readonly ConformanceRow[]> {
  const hotline = new TestHotline(setting);
  try {
    const entered = await enterAll(hotline, rules);
    const rows: ConformanceRow[] = [];
    for (const { number, says, check, needs } of rules) {
      const report = entered.get(number);
      const isMissing = needs !== undefined && report?.ok !== true;
      const finding = isMissing ? missing(report) : await check(hotline, report?.ok ? report.value : nothing);
      const row = { number, says, ...finding };
      rows.push(row);
      onRow(row);
    }
    return rows;
  } finally {
    await hotline.client.close();
  }
}

type Entry = Result<Entered, IccamFailure | Finding>;

async function enterAll(
  hotline: TestHotline,
  rules: readonly ConformanceRule[],
): Promise<ReadonlyMap<string, Entry>> {
  const entries = new Map<string, Entry>();
  const needing = rules.filter(({ needs }) => needs !== undefined);
  if (needing.length === 0) return entries;
  const abroad: Result<CountryCode, Finding> = await countryAbroad(hotline);
  for (const { number, needs } of needing) {
    const countries = { home: hotline.setting.home, abroad: abroad.ok ? abroad.value : hotline.setting.home };
    entries.set(number, abroad.ok && needs ? await hotline.enter(needs(countries)) : (abroad as Entry));
  }
  if (abroad.ok) await hotline.laterRun();
  return entries;
}

function missing(entry: Entry | undefined): Finding {
  if (entry === undefined || entry.ok) return notTried('The report that the check needs was not entered.');
  return 'outcome' in entry.error ? entry.error : neededFirst(entry.error);
}
