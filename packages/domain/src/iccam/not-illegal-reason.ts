import type { Findings } from '../law/findings.js';
import type { IccamReason } from './action.js';

interface Row {
  readonly reason: IccamReason;
  readonly when: (findings: Findings) => boolean;
}

const depictsMinor: readonly unknown[] = ['MINOR', 'APPEARS_MINOR', 'REALISTIC_NON_EXISTENT_MINOR'];
const isNotSexual: readonly unknown[] = ['NUDITY', 'NONE'];

/**
 * The first row that matches gives the reason. Inferred from the reasons’ names. Findings without a matching row have
 * no reason.
 */
const rows: readonly Row[] = [
  {
    reason: 'VIRTUAL_MATERIAL',
    when: ({ medium, subject }) => medium === 'DRAWING' || subject === 'UNREALISTIC_MINOR',
  },
  { reason: 'ADULT_MATERIAL', when: ({ subject }) => subject === 'ADULT' },
  {
    reason: 'NUDISM_OR_NOT_SEXUALISED',
    when: ({ subject, conduct }) =>
      subject === 'NONE' || (depictsMinor.includes(subject) && isNotSexual.includes(conduct)),
  },
];

/**
 * The reason, from ICCAM’s list, why content was judged not illegal; `null` when no reason matches the findings. There
 * is no default: a person chooses one.
 * @internal
 */
export const iccamNotIllegalReason = (findings: Findings): IccamReason | null =>
  rows.find(({ when }) => when(findings))?.reason ?? null;
