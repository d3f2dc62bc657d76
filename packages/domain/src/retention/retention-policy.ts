/** The kinds of data that a retention policy decides on. @public */
export const DataClass = {
  REPORTER_CONTACT: 'REPORTER_CONTACT',
  SITE_ACCESS: 'SITE_ACCESS',
  REPORT_TEXT: 'REPORT_TEXT',
  POLICE_TEXT: 'POLICE_TEXT',
  COMMENT: 'COMMENT',
  ADDRESS: 'ADDRESS',
  ASSESSMENT: 'ASSESSMENT',
  REFERRAL: 'REFERRAL',
  OUTBOX: 'OUTBOX',
  WORK_ITEM: 'WORK_ITEM',
  AUDIT: 'AUDIT',
} as const;
export type DataClass = keyof typeof DataClass;

/** How long a kind of data is kept. @public */
export interface RetentionRule {
  readonly dataClass: DataClass;
  /** The days after the end of the last case to which the data belong, and of the data themselves; `null`: kept. */
  readonly days: number | null;
  readonly source: string;
}

/** The kinds of data that are never erased: statistics are counted from them, and the audit trail never changes. @public */
export const alwaysKept = ['ASSESSMENT', 'REFERRAL', 'AUDIT'] as const satisfies readonly DataClass[];

/** What is stored and shown instead of an erased address. The name can never have an address (RFC 2606). @public */
export const erasedAddress = 'https://erased.invalid/';

/** Which kinds of data are kept for how long. @public */
export interface RetentionPolicy {
  /** Recorded with each run. */
  readonly version: string;
  readonly rules: readonly RetentionRule[];
}

const ours = (reason: string): string => `House rule, the law sets no number of days: ${reason}`;
const kept = (reason: string): string => `House rule, not the law: kept, because ${reason}`;

/**
 * The shipped policy. The numbers are ours and not those of the law: the law requires that data are kept no longer than
 * necessary (Regulation (EU) 2016/679, art. 5(1)(e)). A hotline decides with its data protection officer.
 * @public
 */
export const retentionPolicy: RetentionPolicy = {
  version: 'RETENTION-3',
  rules: [
    {
      dataClass: 'SITE_ACCESS',
      days: 30,
      source: ours('a login is needed only while the content is checked.'),
    },
    {
      dataClass: 'REPORTER_CONTACT',
      days: 90,
      source: ours('police and the reporter may still ask after the end of a case.'),
    },
    {
      dataClass: 'REPORT_TEXT',
      days: 365,
      source: ours('the words of a reporter may explain a decision that is disputed.'),
    },
    {
      dataClass: 'POLICE_TEXT',
      days: 365,
      source: ours('an answer to police may be asked for again.'),
    },
    {
      dataClass: 'COMMENT',
      days: 365,
      source: ours('a comment of a caseworker may explain a decision that is disputed.'),
    },
    {
      dataClass: 'ADDRESS',
      days: 1825,
      source: ours('content may appear again for years; after that, a hash of the address recognises it.'),
    },
    {
      dataClass: 'OUTBOX',
      days: 730,
      source: ours('a recipient may dispute for some time which event was sent to it.'),
    },
    {
      dataClass: 'WORK_ITEM',
      days: 730,
      source: ours('a work item shows for some time who settled what, as the audit trail does always.'),
    },
    { dataClass: 'ASSESSMENT', days: null, source: kept('it contains codes only, for statistics.') },
    { dataClass: 'REFERRAL', days: null, source: kept('it contains codes only, for statistics.') },
    { dataClass: 'AUDIT', days: null, source: kept('it proves who did what, and is never changed.') },
  ],
};
