/** What can stand in the audit trail: who did or read what. No entry holds an address, a contact or a note. */
export const AuditAction = {
  CASE_OPENED: 'CASE_OPENED',
  REPORT_JOINED: 'REPORT_JOINED',
  REPORT_SUBMITTED: 'REPORT_SUBMITTED',
  CASE_CLAIMED: 'CASE_CLAIMED',
  CASE_TAKEN_OVER: 'CASE_TAKEN_OVER',
  CASE_RELEASED: 'CASE_RELEASED',
  CONTENT_ITEM_ADDED: 'CONTENT_ITEM_ADDED',
  HOSTING_OBSERVED: 'HOSTING_OBSERVED',
  ASSESSMENT_RECORDED: 'ASSESSMENT_RECORDED',
  CASE_ROUTED: 'CASE_ROUTED',
  CASE_HELD: 'CASE_HELD',
  REFERRAL_CREATED: 'REFERRAL_CREATED',
  REFERRAL_WITHDRAWN: 'REFERRAL_WITHDRAWN',
  REFERRAL_ACKNOWLEDGED: 'REFERRAL_ACKNOWLEDGED',
  REFERRAL_COMPLETED: 'REFERRAL_COMPLETED',
  TAKEDOWN_HELD: 'TAKEDOWN_HELD',
  TAKEDOWN_CLEARED: 'TAKEDOWN_CLEARED',
  CASE_CLOSED: 'CASE_CLOSED',
  CASE_REOPENED: 'CASE_REOPENED',
  HAND_OVER_CONFIRMED: 'HAND_OVER_CONFIRMED',
  HAND_OVER_STOPPED: 'HAND_OVER_STOPPED',
  HAND_OVER_RETRIED: 'HAND_OVER_RETRIED',
  HAND_OVER_CALLED_OFF: 'HAND_OVER_CALLED_OFF',
  REFERRAL_SENT: 'REFERRAL_SENT',
  REFERRAL_FAILED: 'REFERRAL_FAILED',
  REFERRAL_RETRIED: 'REFERRAL_RETRIED',
  WORK_ITEM_OPENED: 'WORK_ITEM_OPENED',
  WORK_ITEM_SETTLED: 'WORK_ITEM_SETTLED',
  CASE_READ: 'CASE_READ',
  REFERRAL_READ: 'REFERRAL_READ',
  DOSSIER_READ: 'DOSSIER_READ',
  REPORTER_CONTACT_READ: 'REPORTER_CONTACT_READ',
  AUDIT_TRAIL_READ: 'AUDIT_TRAIL_READ',
} as const;
export type AuditAction = keyof typeof AuditAction;

/** What an entry is about. */
export const AuditSubject = {
  REPORT: 'REPORT',
  CASE: 'CASE',
  CONTENT_ITEM: 'CONTENT_ITEM',
  ASSESSMENT: 'ASSESSMENT',
  REFERRAL: 'REFERRAL',
  HAND_OVER: 'HAND_OVER',
  WORK_ITEM: 'WORK_ITEM',
  ACCOUNT: 'ACCOUNT',
} as const;
export type AuditSubject = keyof typeof AuditSubject;

/** Codes and counts that explain an entry; never text that a person typed. */
export type AuditDetails = Readonly<Record<string, string | number | boolean | readonly string[] | null>>;

export interface AuditEvent {
  readonly action: AuditAction;
  readonly subject: AuditSubject;
  readonly subjectId: string;
  readonly caseId: string | null;
  readonly details?: AuditDetails;
}
