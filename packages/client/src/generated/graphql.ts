// Generated from schema.graphql and src/operations by `npm run client`. Do not edit.
import type { TypedDocument } from '../typed-document.js';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/**
 * How notices are sent to an abuse contact.
 *
 * @public
 */
export type AbuseContactChannel =
  /** A person submits the notice through a form on the provider’s site. */
  | 'FORM'
  /** By mail. */
  | 'MAIL';

/**
 * Which contacts to list; all given conditions must match.
 *
 * @public
 */
export type AbuseContactFilter = {
  /** Whether mail to it bounces. */
  readonly isUnreachable?: boolean | null | undefined;
  /** Of any of these kinds. */
  readonly kind?: ReadonlyArray<AbuseContactKind> | null | undefined;
  /** With any of these statuses. */
  readonly status?: ReadonlyArray<AbuseContactStatus> | null | undefined;
};

/**
 * What an abuse contact can do about content.
 *
 * @public
 */
export type AbuseContactKind =
  /** Holder of the network that contains the IP address. */
  | 'NETWORK'
  /** Operator of the site. It may be the offender, so notices go there only if a person set it as the contact. */
  | 'OPERATOR'
  /** Registrar of the domain name. It can suspend only the whole domain, not a single page. */
  | 'REGISTRAR';

/**
 * What a manually set abuse contact applies to.
 *
 * @public
 */
export type AbuseContactScope =
  /** An autonomous system. It applies where the registry says which one announces the IP address. */
  | 'ASN'
  /** A hostname and all its subdomains. */
  | 'HOSTNAME'
  /** A block of IP addresses. */
  | 'NETWORK';

/**
 * Where an abuse contact was found.
 *
 * @public
 */
export type AbuseContactSource =
  /** A person entered it. */
  | 'BY_HAND'
  /** In the RDAP record of the autonomous system that announces the IP address. */
  | 'RDAP_AUTNUM'
  /** In the RDAP record of the domain name. */
  | 'RDAP_DOMAIN'
  /** In the RDAP record of the network that contains the IP address. */
  | 'RDAP_NETWORK'
  /** In the RDAP record of the parent network. */
  | 'RDAP_UPSTREAM';

/**
 * How clearly a registry says that a contact accepts abuse reports; the clearest first.
 *
 * @public
 */
export type AbuseContactStanding =
  /** Listed with another role, but the name of the mailbox contains “abuse”. */
  | 'ABUSE_MAILBOX'
  /** Listed with the role `abuse`. */
  | 'ABUSE_ROLE'
  /** A remark in the record says that abuse reports go there. */
  | 'REMARK'
  /** Listed with another role only. */
  | 'WEAK';

/**
 * Whether a person has approved an abuse contact.
 *
 * @public
 */
export type AbuseContactStatus =
  /** Notices may be sent to it. */
  | 'APPROVED'
  /** Found by the system. Nothing is sent until a person approves it. */
  | 'PROPOSED'
  /** Notices are never sent to it. */
  | 'REJECTED';

/**
 * What to check before approving a contact.
 *
 * @public
 */
export type AbuseContactWarning =
  /** Nothing in the record says that abuse reports go there. */
  | 'NOT_FOR_ABUSE'
  /** The registry also lists another address or form for abuse reports. */
  | 'OTHER_CANDIDATE'
  /** The contact card of an individual person. */
  | 'PERSON'
  /** The mail address of a registry, which does not operate the network. */
  | 'REGISTRY';

/**
 * Whether the analyst could open the address and, if not, why.
 *
 * @public
 */
export type Accessibility =
  /** It could be opened. */
  | 'ACCESSIBLE'
  /** The account with the content is disabled. */
  | 'ACCOUNT_DISABLED'
  /** The page opens, but the content is not there. */
  | 'CONTENT_NOT_FOUND'
  /** The law forbids the analyst to open it. */
  | 'LEGALLY_UNABLE_TO_ACCESS'
  /** The link has expired. */
  | 'LINK_EXPIRED'
  /** Parts needed to open the file are missing. */
  | 'MISSING_PARTS'
  /** It requires a password. */
  | 'PASSWORD_PROTECTED'
  /** Only paying members can open it. */
  | 'PREMIUM_ACCOUNT_NECESSARY'
  /** It opens only from a referring page that is not known. */
  | 'REFERRER_NOT_KNOWN'
  /** It was removed before it could be assessed. */
  | 'REMOVED_BEFORE_ASSESSMENT'
  /** The site does not respond, or reports that there is no such page. */
  | 'SITE_DOWN'
  /** The site reports that it is temporarily unavailable. */
  | 'TEMPORARILY_UNAVAILABLE'
  /** It cannot be opened for another reason. */
  | 'UNABLE_TO_ACCESS';

/**
 * Which accounts to list; all given conditions must match.
 *
 * @public
 */
export type AccountFilter = {
  /** Whether their access is withdrawn. */
  readonly isWithdrawn?: boolean | null | undefined;
  /** Who had this role at the last sign-in. */
  readonly role?: Role | null | undefined;
  /** Whose vetting expires before this day, or is not recorded. */
  readonly vettingExpiresBefore?: string | null | undefined;
};

/**
 * Records that the recipient confirms receipt of a referral.
 *
 * @public
 */
export type AcknowledgeReferralInput = {
  /** The version of the referral that was read. */
  readonly expectedVersion: number;
  /** The reference of the recipient, at most 100 characters. */
  readonly recipientReference?: string | null | undefined;
  /** The referral. */
  readonly referralId: string;
};

/**
 * A comment for colleagues on a case.
 *
 * @public
 */
export type AddCommentInput = {
  /** The case, open or closed. */
  readonly caseId: string;
  /** At most 1,000 characters. It must not describe content and must not mention a reporter. It is not written to logs or the audit trail. */
  readonly text: string;
};

/**
 * Adds an address to a case, such as a file that a page links to.
 *
 * @public
 */
export type AddContentItemInput = {
  /** The case. */
  readonly caseId: string;
  /** The version of the case that you saw. */
  readonly expectedVersion: number;
  /** The address as copied. Each address in the text becomes an item; so does each place named in words. */
  readonly url: string;
};

/**
 * How certain the reading of a part of a text is.
 *
 * @public
 */
export type AddressCertainty =
  /** No other reading is possible. */
  | 'CERTAIN'
  /** The reading was inferred. The reporter should confirm it. */
  | 'LIKELY';

/**
 * What was corrected before an address could be read.
 *
 * @public
 */
export type AddressCorrection =
  /** Written so that it cannot be clicked. */
  | 'DEFANGED'
  /** Marks of a file format converted. */
  | 'ESCAPES'
  /** Separated from another address or a word. */
  | 'GLUED'
  /** Invisible marks left out. */
  | 'INVISIBLE_MARKS'
  /** Line break left out. */
  | 'LINE_BREAK'
  /** Beginning https:// added. */
  | 'SCHEME_ADDED'
  /** Slip at the beginning mended. */
  | 'SCHEME_SLIP'
  /** Spaces left out. */
  | 'SPACES';

/**
 * Apparent age, in ICCAM’s categories.
 *
 * @public
 */
export type AgeGroup =
  /** Infant. */
  | 'INFANT'
  /** The analyst cannot tell. */
  | 'NOT_DETERMINED'
  /** Before puberty. */
  | 'PRE_PUBESCENT'
  /** In puberty. */
  | 'PUBESCENT';

/**
 * The audience of an external system.
 *
 * @public
 */
export type AnnouncementAudience =
  /** Caseworkers: cases, referrals and work items, without answers of police. */
  | 'CASEWORK'
  /** The police liaison: referrals to police and work items for police. */
  | 'POLICE';

/**
 * The event types for external systems.
 *
 * @public
 */
export type AnnouncementType =
  /** A case was closed. */
  | 'CASE_CLOSED'
  /** A case was put on hold for a person. */
  | 'CASE_HELD'
  /** A linked cycle of a closed case was opened. */
  | 'CASE_REOPENED'
  /** A case was routed. */
  | 'CASE_ROUTED'
  /** Delivery attempts of an outbox message have stopped. Not sent for messages to webhooks. */
  | 'HAND_OVER_STOPPED'
  /** The recipient confirmed a referral. For police referrals it is sent to the POLICE audience only. */
  | 'REFERRAL_ACKNOWLEDGED'
  /** A referral was completed. For police referrals it is sent to the POLICE audience only. */
  | 'REFERRAL_COMPLETED'
  /** A referral was created. */
  | 'REFERRAL_CREATED'
  /** A referral could not be delivered. */
  | 'REFERRAL_FAILED'
  /** A failed referral is ready again. */
  | 'REFERRAL_RETRIED'
  /** A referral was sent, confirmed by its channel. */
  | 'REFERRAL_SENT'
  /** An unsent referral was withdrawn. */
  | 'REFERRAL_WITHDRAWN'
  /** A takedown is cleared. Its object is the referral to the provider. */
  | 'TAKEDOWN_CLEARED'
  /** A takedown is held. Its object is the referral to the provider. */
  | 'TAKEDOWN_HELD'
  /** A work item was opened. */
  | 'WORK_ITEM_OPENED'
  /** A work item was closed. */
  | 'WORK_ITEM_SETTLED';

/**
 * The answer of a caseworker to police.
 *
 * @public
 */
export type AnswerQuestionInput = {
  /** The answer as a code. */
  readonly code: PoliceAnswerCode;
  /** The question. */
  readonly questionId: string;
  /** The answer as text. Required for ANSWERED. At most 500 characters. It must not mention a reporter. It is not written to logs or the audit trail. */
  readonly text?: string | null | undefined;
};

/**
 * Approves a contact: notices may be sent to it.
 *
 * @public
 */
export type ApproveAbuseContactInput = {
  /** The contact. */
  readonly contactId: string;
  /** The version of the contact that you saw. */
  readonly expectedVersion: number;
  /** The language of notices to it; unchanged if absent. */
  readonly language?: Language | null | undefined;
};

/**
 * A question of police to the analysts about a referral.
 *
 * @public
 */
export type AskQuestionInput = {
  /** The question as a code. */
  readonly code: PoliceQuestionCode;
  /** The referral to police. */
  readonly referralId: string;
  /** Additional text. Required for OTHER. At most 500 characters. It must not mention a reporter. It is not written to logs or the audit trail. */
  readonly text?: string | null | undefined;
};

/**
 * What was done or read.
 *
 * @public
 */
export type AuditAction =
  /** A person approved an abuse contact. */
  | 'ABUSE_CONTACT_APPROVED'
  /** A person set or removed the form of an abuse contact. */
  | 'ABUSE_CONTACT_FORM_SET'
  /** A person set or removed the abuse contact of a hostname, network or autonomous system. */
  | 'ABUSE_CONTACT_OVERRIDE_SET'
  /** A person rejected an abuse contact. */
  | 'ABUSE_CONTACT_REJECTED'
  /** A person requested a field that the role does not allow. */
  | 'ACCESS_REFUSED'
  /** A person restored the access of another account. */
  | 'ACCESS_RESTORED'
  /** A person withdrew the access of another account. */
  | 'ACCESS_WITHDRAWN'
  /** Findings were recorded. */
  | 'ASSESSMENT_RECORDED'
  /** A person read the audit trail. */
  | 'AUDIT_TRAIL_READ'
  /** A supervisor undid the dismissal of a case. */
  | 'CASE_BROUGHT_BACK'
  /** A person claimed a case or extended a claim. */
  | 'CASE_CLAIMED'
  /** A case was closed. */
  | 'CASE_CLOSED'
  /** A case was put on hold for a person’s decision. */
  | 'CASE_HELD'
  /** A report opened a case. */
  | 'CASE_OPENED'
  /** A person read a case. */
  | 'CASE_READ'
  /** A person released a case. */
  | 'CASE_RELEASED'
  /** A closed case was reopened as a linked new cycle. */
  | 'CASE_REOPENED'
  /** A case was routed. */
  | 'CASE_ROUTED'
  /** A supervisor put a case behind all others in the queue, as part of a flood. */
  | 'CASE_SET_ASIDE'
  /** A supervisor took over a case. */
  | 'CASE_TAKEN_OVER'
  /** A command of the operator read data. `login` is the login of the database, `sha256` that of what was printed. */
  | 'COMMAND_READ'
  /** A caseworker added a comment for colleagues. */
  | 'COMMENT_ADDED'
  /** An address was added to a case. */
  | 'CONTENT_ITEM_ADDED'
  /** Data were erased, because the retention policy no longer keeps them. */
  | 'DATA_ERASED'
  /** A deadline that has passed was escalated to a supervisor. */
  | 'DEADLINE_ESCALATED'
  /** A reminder was given: a deadline is near. */
  | 'DEADLINE_NEAR'
  /** A deadline passed. */
  | 'DEADLINE_PASSED'
  /** A message arrived at the return path of a notice and was classified. */
  | 'DELIVERY_REPORTED'
  /** A person read the dossier of a referral to police. */
  | 'DOSSIER_READ'
  /** A person claimed a case in danger although a limit of exposure was reached. */
  | 'EXPOSURE_EXCEEDED'
  /** A person cancelled a stopped hand-over. */
  | 'HAND_OVER_CALLED_OFF'
  /** A recipient confirmed receipt of a hand-over. */
  | 'HAND_OVER_CONFIRMED'
  /** A person requested another attempt of a hand-over. */
  | 'HAND_OVER_RETRIED'
  /** A hand-over is no longer retried. */
  | 'HAND_OVER_STOPPED'
  /** Hosting was looked up or recorded. */
  | 'HOSTING_OBSERVED'
  /** An item that another hotline reported was imported from ICCAM. */
  | 'ICCAM_IMPORTED'
  /** Another hotline made progress on an item that this hotline reported. */
  | 'ICCAM_PROGRESS'
  /** An item was reported to ICCAM. */
  | 'ICCAM_REPORTED'
  /** A person linked a stopped hand-over to an existing ICCAM report. */
  | 'ICCAM_REPORT_LINKED'
  /** A person read which decisions are affected by a later edition of the law. */
  | 'LAW_REVIEW_READ'
  /** A legal hold was lifted. */
  | 'LEGAL_HOLD_LIFTED'
  /** A legal hold was placed on a case. */
  | 'LEGAL_HOLD_PLACED'
  /** A person read a page of a list. `ids` is the SHA-256 of the ids in order. */
  | 'LIST_READ'
  /** A notice could not be delivered to the provider. */
  | 'NOTICE_BOUNCED'
  /** An address was removed from a notice before it was sent. */
  | 'NOTICE_ITEM_TAKEN_OUT'
  /** An address was added to a notice to a provider. */
  | 'NOTICE_JOINED'
  /** A notice with this address was sent to a provider. */
  | 'NOTICE_SENT'
  /** A person submitted a notice through a provider’s form. */
  | 'NOTICE_SUBMITTED_BY_FORM'
  /** A provider replied to a notice. */
  | 'PROVIDER_ANSWERED'
  /** A caseworker answered a question from police. */
  | 'QUESTION_ANSWERED'
  /** Police asked the analysts a question. */
  | 'QUESTION_ASKED'
  /** A person recorded whether content is still reachable. */
  | 'REACHABILITY_RECORDED'
  /** How often the same list, refusal or failed sign-in was repeated within a minute. */
  | 'READ_REPEATED'
  /** A recipient acknowledged a referral. */
  | 'REFERRAL_ACKNOWLEDGED'
  /** A referral was completed. */
  | 'REFERRAL_COMPLETED'
  /** A referral was made. */
  | 'REFERRAL_CREATED'
  /** A referral could not be delivered. */
  | 'REFERRAL_FAILED'
  /** Immediate danger was recorded on content that police already received. */
  | 'REFERRAL_MADE_URGENT'
  /** A person read a referral. */
  | 'REFERRAL_READ'
  /** A failed referral was queued again. */
  | 'REFERRAL_RETRIED'
  /** A referral was sent; its channel confirmed this. */
  | 'REFERRAL_SENT'
  /** A referral was withdrawn before it was sent. */
  | 'REFERRAL_WITHDRAWN'
  /** A second person released the data, or refused. */
  | 'RELEASE_DECIDED'
  /** A person made the max number of requests for releases. */
  | 'RELEASE_QUOTA_REACHED'
  /** A person asked for the release of data of a reporter. */
  | 'RELEASE_REQUESTED'
  /** An observation changed the removal state of content. */
  | 'REMOVAL_STATE_CHANGED'
  /** A person read the contact data of a reporter. */
  | 'REPORTER_CONTACT_READ'
  /** A report joined an open case. */
  | 'REPORT_JOINED'
  /** A report was submitted. */
  | 'REPORT_SUBMITTED'
  /** A person signed in with other roles than before. */
  | 'ROLES_CHANGED'
  /** A person signed in for the first time. */
  | 'SIGNED_IN_FIRST'
  /** A token was refused. */
  | 'SIGN_IN_FAILED'
  /** Released site access of a report was read. */
  | 'SITE_ACCESS_READ'
  /** Police cleared a takedown. */
  | 'TAKEDOWN_CLEARED'
  /** Police put a takedown on hold. */
  | 'TAKEDOWN_HELD'
  /** A person recorded the vetting of another person. */
  | 'VETTING_RECORDED'
  /** A webhook was disabled because its receiver replied with 410 (Gone). */
  | 'WEBHOOK_DISABLED'
  /** A webhook was paused. */
  | 'WEBHOOK_PAUSED'
  /** A webhook was registered. */
  | 'WEBHOOK_REGISTERED'
  /** A webhook was removed. */
  | 'WEBHOOK_REMOVED'
  /** A webhook was resumed. */
  | 'WEBHOOK_RESUMED'
  /** The secret of a webhook was replaced. */
  | 'WEBHOOK_SECRET_ROTATED'
  /** A test event was sent to a webhook. */
  | 'WEBHOOK_TESTED'
  /** A work item was opened. */
  | 'WORK_ITEM_OPENED'
  /** A work item was settled. */
  | 'WORK_ITEM_SETTLED';

/**
 * What is wrong with a part of the audit trail.
 *
 * @public
 */
export type AuditChainFault =
  /** An entry, or its link, was changed after it was written. */
  | 'ALTERED'
  /** An entry is dated before the time at which it was written. */
  | 'BACK_DATED'
  /** The chain ends before a signed head. */
  | 'CUT_OFF'
  /** An entry was added without the chain. */
  | 'INSERTED'
  /** An entry is dated after the time at which it was written. */
  | 'POST_DATED'
  /** Entries were removed. */
  | 'REMOVED'
  /** Entries were put in another order. */
  | 'REORDERED'
  /** The chain has other hashes than a signed head. */
  | 'REWRITTEN';

/**
 * Which entries to list; all given conditions must match.
 *
 * @public
 */
export type AuditFilter = {
  /** With any of these actions. */
  readonly action?: ReadonlyArray<AuditAction> | null | undefined;
  /** By this account. */
  readonly actorId?: string | null | undefined;
  /** Written before this time. */
  readonly before?: string | null | undefined;
  /** About this case. */
  readonly caseId?: string | null | undefined;
  /** Written at or after this time. */
  readonly from?: string | null | undefined;
  /** About this object. */
  readonly subjectId?: string | null | undefined;
};

/**
 * The sort order of the audit trail.
 *
 * @public
 */
export type AuditOrder =
  /** Newest first. */
  | 'NEWEST'
  /** Oldest first, as written. */
  | 'OLDEST';

/**
 * The kind of object that an entry is about.
 *
 * @public
 */
export type AuditSubject =
  /** An abuse contact. */
  | 'ABUSE_CONTACT'
  /** An account. */
  | 'ACCOUNT'
  /** An assessment. */
  | 'ASSESSMENT'
  /** A case. */
  | 'CASE'
  /** A run of a command of the operator, which has no account. */
  | 'COMMAND'
  /** A content item. */
  | 'CONTENT_ITEM'
  /** The delivery of one event to one recipient. */
  | 'HAND_OVER'
  /** A notice to a provider. */
  | 'NOTICE'
  /** A referral. */
  | 'REFERRAL'
  /** A report. */
  | 'REPORT'
  /** A sign-in that failed, which has no account. */
  | 'SIGN_IN'
  /** A webhook of an external system. */
  | 'WEBHOOK'
  /** A work item for a person. */
  | 'WORK_ITEM';

/**
 * Other concerns outside the legal definition of imagery.
 *
 * @public
 */
export type BesideDefinition =
  /** A person watches abuse by live stream. */
  | 'ATTENDED_LIVE_ABUSE'
  /** Extremely violent or pornographic content. */
  | 'EXTREME_CONTENT'
  /** A child is approached for sexual purposes. */
  | 'GROOMING'
  /** Nothing. */
  | 'NONE'
  /** Intimate images are spread without consent. */
  | 'NON_CONSENSUAL_INTIMATE_IMAGES'
  /** Something else that may be punishable under other laws. */
  | 'OTHER'
  /** A person is threatened with sexual images, or forced to provide them. */
  | 'SEXUAL_EXTORTION';

/**
 * What happens to the other items if one of several items is refused.
 *
 * @public
 */
export type BulkMode =
  /** Nothing is changed: one transaction changes all items or none. */
  | 'ALL'
  /** The other items are changed: each item has its own transaction. */
  | 'EACH';

/**
 * What happened to one of several items.
 *
 * @public
 */
export type BulkState =
  /** It was changed. */
  | 'DONE'
  /** It was not changed, because another item was refused or failed. */
  | 'NOT_TRIED'
  /** It was refused and not changed. `refusal` says why. */
  | 'REFUSED'
  /** The system failed during the change. Read the case to find out whether it was changed. The log has the fault under the id of the request. */
  | 'UNKNOWN';

/**
 * Cancels a stopped hand-over.
 *
 * @public
 */
export type CallOffHandOverInput = {
  /** The hand-over. */
  readonly handOverId: string;
};

/**
 * What about a case changed.
 *
 * @public
 */
export type CaseChangeSubject =
  /** The case, its items or its opinions. */
  | 'CASE'
  /** A comment was added. The case itself is unchanged. */
  | 'COMMENT'
  /** A referral of the case. */
  | 'REFERRAL'
  /** A work item of the case. */
  | 'WORK_ITEM';

/**
 * Which cases to list; all given conditions must match.
 *
 * @public
 */
export type CaseFilter = {
  /** With an active claim of this account. */
  readonly assigneeId?: string | null | undefined;
  /** Waiting for a second opinion that you may give (true), or not (false). */
  readonly awaitsMyOpinion?: boolean | null | undefined;
  /** In any of these parts of the work queue. */
  readonly band?: ReadonlyArray<QueueBand> | null | undefined;
  /** Last changed before this time. */
  readonly changedBefore?: string | null | undefined;
  /** Last changed at or after this time: its status, claim, items, opinions or reports. */
  readonly changedFrom?: string | null | undefined;
  /** With an item of this classification. */
  readonly classification?: Classification | null | undefined;
  /** Only cases with a gated takedown for which the police decision has one of these states. */
  readonly clearance?: ReadonlyArray<ClearanceState> | null | undefined;
  /** With an item hosted in this country. */
  readonly country?: string | null | undefined;
  /** With an item of this hosting kind. */
  readonly hostingKind?: HostingKind | null | undefined;
  /** Part of the hostname, case-insensitive; 2 to 253 characters. */
  readonly hostnameContains?: string | null | undefined;
  /** With an active claim (true) or without one (false). */
  readonly isClaimed?: boolean | null | undefined;
  /** Opened before this time. */
  readonly openedBefore?: string | null | undefined;
  /** Opened at or after this time. */
  readonly openedFrom?: string | null | undefined;
  /** With an item whose opinions have any of these states. */
  readonly opinions?: ReadonlyArray<ItemOpinions> | null | undefined;
  /** Related to this case, as in `Case.relatedCases`: at most 50 cases. */
  readonly relatedTo?: string | null | undefined;
  /** With an own deadline at any of these stages. A worker updates deadlines every minute. */
  readonly stage?: ReadonlyArray<DeadlineStage> | null | undefined;
  /** With any of these statuses. */
  readonly status?: ReadonlyArray<CaseStatus> | null | undefined;
};

/**
 * The sort order of a list of cases.
 *
 * @public
 */
export type CaseOrder =
  /** Newest first, by opening time. */
  | 'NEWEST'
  /** Oldest first, by opening time. */
  | 'OLDEST'
  /** The order of the work queue: immediate danger first, then age and number of reports. */
  | 'PRIORITY';

/**
 * Status of the hotline’s work on one reported address.
 *
 * @public
 */
export type CaseStatus =
  /** Assessed once; policy requires a second opinion from another person. */
  | 'AWAITING_SECOND_OPINION'
  /** Closed. A new report opens a linked new cycle. */
  | 'CLOSED'
  /** On hold until a person decides; `heldReasons` has the reasons. */
  | 'HELD'
  /** The review has started; it may be waiting for another analyst. */
  | 'IN_REVIEW'
  /** Reported; nobody has reviewed it yet. */
  | 'RECEIVED'
  /** Routed: referrals were made; waiting for the recipients. */
  | 'ROUTED';

/**
 * The channel of a hand-over.
 *
 * @public
 */
export type Channel =
  /** A person hands it over without a system and records this. */
  | 'BY_HAND'
  /** INHOPE’s exchange between hotlines. */
  | 'ICCAM'
  /** A notice by e-mail to a hosting provider. */
  | 'NOTICE'
  /** The feed that the police liaison reads. */
  | 'POLICE_FEED'
  /** A signed message to an external system. */
  | 'WEBHOOK';

/**
 * The reason for the time of the next check, or for having none.
 *
 * @public
 */
export type CheckReason =
  /** Police ask not to contact the address. */
  | 'HELD_BY_POLICE'
  /** It is removed and may come back. */
  | 'MAY_COME_BACK'
  /** It cannot be reached from here. */
  | 'NOT_CHECKABLE_FROM_HERE'
  /** There was no check yet. */
  | 'NOT_LOOKED_YET'
  /** One more observation must confirm the removal. */
  | 'REMOVAL_TO_CONFIRM'
  /** The removal was requested recently. */
  | 'REMOVAL_WAS_ASKED'
  /** The server asked to wait before the next request. */
  | 'SERVER_ASKS_FOR_PATIENCE'
  /** It is checked regularly until it is removed. */
  | 'STILL_WATCHED'
  /** The removal watch has ended or has not started. */
  | 'WATCH_IS_OVER';

/**
 * Which case to claim, or whose claim to extend.
 *
 * @public
 */
export type ClaimCaseInput = {
  /** The case. */
  readonly caseId: string;
  /** Supervisors only: why another person’s active claim is taken over. */
  readonly takeOverReason?: TakeOverReason | null | undefined;
};

/**
 * Which part of the queue to take the next case from.
 *
 * @public
 */
export type ClaimNextCaseInput = {
  /** Only cases with these statuses; if absent, all cases that wait for an analyst. */
  readonly among?: ReadonlyArray<CaseStatus> | null | undefined;
};

/**
 * The legal classification of an assessed address.
 *
 * @public
 */
export type Classification =
  /** Illegal everywhere, by INTERPOL’s baseline criteria. */
  | 'BASELINE'
  /** Illegal under the national law in force on the day. */
  | 'NATIONALLY_ILLEGAL'
  /** It could not be accessed, so it could not be assessed. */
  | 'NOT_ASSESSABLE'
  /** Not illegal under the provisions that this hotline tests. Other laws are not considered. */
  | 'NOT_ILLEGAL'
  /** Outside the scope of this hotline. Other laws may apply. Another service or police can help. */
  | 'OTHER_LAW'
  /** A fact or a legal review is missing. It is never treated as harmless. */
  | 'UNDETERMINED';

/**
 * Records that police clear a takedown.
 *
 * @public
 */
export type ClearTakedownInput = {
  /** The reference of the decision, quoted in the notice, at most 100 characters. */
  readonly clearanceReference?: string | null | undefined;
  /** The version of the given referral that was read. */
  readonly expectedVersion: number;
  /** The referral to police, or the gated referral to the provider, of the same content item. */
  readonly referralId: string;
};

/**
 * The status of the decision on a gated takedown.
 *
 * @public
 */
export type ClearanceState =
  /** Not decided yet. No notice is sent. */
  | 'AWAITING'
  /** Cleared. The notice may be sent. */
  | 'CLEARED'
  /** Held at least until the review date. No notice is sent. */
  | 'HELD'
  /** The takedown was withdrawn, before or after a decision. No notice is sent. */
  | 'WITHDRAWN';

/**
 * What must happen before a deadline.
 *
 * @public
 */
export type ClockCode =
  /** The recipient must acknowledge a referral. */
  | 'ACKNOWLEDGEMENT'
  /** A question from police must be answered. */
  | 'ANSWER_TO_POLICE'
  /** Police must decide on a takedown. */
  | 'CLEARANCE'
  /** A referral must be completed with an outcome. */
  | 'COMPLETION'
  /** A person must approve or reject an abuse contact. */
  | 'CONTACT_APPROVAL'
  /** A person must decide on a held case. */
  | 'DECISION'
  /** A referral that is ready must be sent. */
  | 'DISPATCH'
  /** An analyst must start the review of a reported case. */
  | 'FIRST_REVIEW'
  /** All referrals of a case have ended; a person must close it or route it again. */
  | 'FOLLOW_UP'
  /** Police must review a takedown that they hold. */
  | 'HOLD_REVIEW'
  /** A person must retry a failed referral. */
  | 'RETRY'
  /** The person who started a review must continue it. */
  | 'REVIEW'
  /** A second person must assess a case. */
  | 'SECOND_OPINION';

/**
 * Which case to close, and why.
 *
 * @public
 */
export type CloseCaseInput = {
  /** The case, claimed by you. */
  readonly caseId: string;
  /** The version of the case that you saw. */
  readonly expectedVersion: number;
  /** The reason; it must match the facts of the case. */
  readonly reason: CloseReason;
};

/**
 * Which cases to close, and why.
 *
 * @public
 */
export type CloseCasesInput = {
  /** The items, 1 to 200. They are changed in this order. */
  readonly items: ReadonlyArray<CloseCaseInput>;
  /** What happens to the other items if one is refused. */
  readonly mode: BulkMode;
};

/**
 * Why a case was closed.
 *
 * @public
 */
export type CloseReason =
  /** It was handed over to police. */
  | 'HANDED_OVER'
  /** The content could not be reached, so it could not be assessed. */
  | 'NOT_ASSESSABLE'
  /** The content was not found, or is no longer there. */
  | 'NOT_FOUND'
  /** Not illegal under the provisions that this hotline tests. Says nothing about other laws. */
  | 'NOT_ILLEGAL'
  /** It is outside the hotline’s mandate. */
  | 'OUT_OF_SCOPE'
  /** It concerns another law, and a person named the responsible service or police. Only a person can choose this reason. */
  | 'REFERRED_ELSEWHERE'
  /** The content was removed. */
  | 'REMOVED'
  /** It was transferred to the hotline of the hosting country. */
  | 'TRANSFERRED';

/**
 * Whether the site is commercial.
 *
 * @public
 */
export type Commerciality =
  /** For money. */
  | 'COMMERCIAL'
  /** Not commercial. */
  | 'NON_COMMERCIAL'
  /** The analyst cannot tell. */
  | 'NOT_DETERMINED';

/**
 * Completes a referral with its outcome.
 *
 * @public
 */
export type CompleteReferralInput = {
  /** The version of the referral that was read. */
  readonly expectedVersion: number;
  /** The outcome. */
  readonly outcome: ReferralOutcome;
  /** The reference of the recipient, at most 100 characters. */
  readonly recipientReference?: string | null | undefined;
  /** The referral. */
  readonly referralId: string;
  /** The evidence. Required for REMOVED. */
  readonly removal?: RemovalEvidenceInput | null | undefined;
};

/**
 * What is depicted, in the terms of the legal definition.
 *
 * @public
 */
export type Conduct =
  /** Real sexually explicit conduct. */
  | 'EXPLICIT_REAL'
  /** Simulated sexually explicit conduct. */
  | 'EXPLICIT_SIMULATED'
  /** None of these. */
  | 'NONE'
  /** Nudity without a sexual purpose. */
  | 'NUDITY'
  /** Sexual organs, for primarily sexual purposes. */
  | 'SEXUAL_ORGANS_PRIMARILY_SEXUAL'
  /** The analyst cannot tell. */
  | 'UNDETERMINED';

/**
 * The reliability of a hosting country.
 *
 * @public
 */
export type Confidence =
  /** The observations agree. */
  | 'HIGH'
  /** A person should confirm it. */
  | 'LOW'
  /** Probable. */
  | 'MEDIUM'
  /** No country was concluded. */
  | 'NONE';

/**
 * The contact data of the reporter, if they want to be contacted. Stored encrypted.
 *
 * @public
 */
export type ContactInput = {
  /** An e-mail address. */
  readonly email?: string | null | undefined;
  /** A name; at most 200 characters. */
  readonly name?: string | null | undefined;
  /** A telephone number. */
  readonly phone?: string | null | undefined;
};

/**
 * A network whose addresses belong to no country.
 *
 * @public
 */
export type CountrylessNetwork =
  /** The Invisible Internet Project. */
  | 'I2P'
  /** The InterPlanetary File System. */
  | 'IPFS'
  /** File sharing between users. */
  | 'PEER_TO_PEER'
  /** Tor onion services. */
  | 'TOR';

/**
 * A kind of data that the retention policy decides on.
 *
 * @public
 */
export type DataClass =
  /** Addresses in canonical form. */
  | 'ADDRESS'
  /** Findings and opinions. */
  | 'ASSESSMENT'
  /** The audit trail. */
  | 'AUDIT'
  /** Comments of caseworkers on cases. */
  | 'COMMENT'
  /** What was sent. */
  | 'OUTBOX'
  /** Texts of questions of police, and of the answers. */
  | 'POLICE_TEXT'
  /** Referrals and what came of them. */
  | 'REFERRAL'
  /** The contact data of reporters. */
  | 'REPORTER_CONTACT'
  /** What reporters wrote: addresses as typed, remarks, the referring page. */
  | 'REPORT_TEXT'
  /** Logins that reporters gave. */
  | 'SITE_ACCESS'
  /** Work items. */
  | 'WORK_ITEM';

/**
 * The stage of a deadline.
 *
 * @public
 */
export type DeadlineStage =
  /** The first reminder was due; the deadline has not passed. */
  | 'DUE_SOON'
  /** The deadline has passed and was escalated to a supervisor. */
  | 'ESCALATED'
  /** There is time left. */
  | 'ON_TIME'
  /** The deadline has passed. */
  | 'OVERDUE';

/**
 * The decision of a second person.
 *
 * @public
 */
export type DecideReleaseInput = {
  /** Whether to release it. */
  readonly decision: ReleaseDecision;
  /** The request. */
  readonly releaseId: string;
};

/**
 * The class of a message received on the return path of a notice.
 *
 * @public
 */
export type DeliveryReportClass =
  /** A person must confirm before it is delivered. */
  | 'CHALLENGE'
  /** A complaint about our mail. */
  | 'COMPLAINT'
  /** Delivery is delayed. The server keeps trying. */
  | 'DELAYED'
  /** It was delivered. */
  | 'DELIVERED'
  /** Nobody reads the mailbox. The provider asks for a form. */
  | 'FORM_NEEDED'
  /** The mailbox is full. The notice is sent again. */
  | 'MAILBOX_FULL'
  /** Another address failed, such as one member of an alias. The message may have arrived. */
  | 'MEMBER_FAILED'
  /** It was not delivered. The address is not the reason. A person checks it, and the notice is sent again. */
  | 'NOT_DELIVERED'
  /** The class is unknown. A person checks the message. */
  | 'NOT_UNDERSTOOD'
  /** An automatic out-of-office reply. */
  | 'OUT_OF_OFFICE'
  /** Mail from this hotline was refused. The notice is sent again after the cause is fixed. */
  | 'OWN_MAIL_REFUSED'
  /** An automatic confirmation of receipt. */
  | 'RECEIPT'
  /** The address does not exist, or no longer exists. The notice has failed. */
  | 'RECIPIENT_UNKNOWN'
  /** The server could not be reached or had an error until attempts stopped. The notice is sent again. */
  | 'RECIPIENT_UNREACHABLE';

/**
 * The reason for the class of a delivery report.
 *
 * @public
 */
export type DeliveryReportReason =
  /** The recipient is absent. */
  | 'ABSENT'
  /** The account is disabled. */
  | 'ACCOUNT_PAUSED'
  /** The account is temporarily disabled. */
  | 'ACCOUNT_PAUSED_FOR_NOW'
  /** The action field of the report decides. */
  | 'ACTION'
  /** The IP address of this hotline is blocked. */
  | 'BLOCKED_ADDRESS'
  /** The sender must confirm. */
  | 'CONFIRM_SENDER'
  /** A program behind the mailbox failed. */
  | 'DELIVERY_PROGRAM'
  /** The address is not in the directory of the server. */
  | 'EDGE_BLOCKING'
  /** The maximum time for delivery has passed. */
  | 'EXPIRED'
  /** Delivery failed. No reason was given. */
  | 'FAILED_WITHOUT_REASON'
  /** It is a feedback report (RFC 5965). */
  | 'FEEDBACK_REPORT'
  /** The server delays mail from unknown senders (greylisting). */
  | 'GREYLISTED'
  /** The group does not accept mail from external senders. */
  | 'GROUP_POSTING'
  /** The mailbox is full. */
  | 'MAILBOX_FULL'
  /** The server has no route to the address. */
  | 'NO_ROUTER'
  /** No rule matches. */
  | 'NO_RULE'
  /** There is no such domain. */
  | 'NO_SUCH_DOMAIN'
  /** There is no such mailbox. */
  | 'NO_SUCH_MAILBOX'
  /** Only other addresses failed. */
  | 'OTHER_RECIPIENT'
  /** The sending quota of this hotline is used up. */
  | 'OWN_QUOTA'
  /** One recipient failed and another did not. */
  | 'PARTLY_DELIVERED'
  /** A policy of the recipient refused it. */
  | 'POLICY'
  /** Too many messages or connections. */
  | 'RATE_OR_CONNECTIONS'
  /** A filter of the recipient refused it. */
  | 'READER_FILTER'
  /** The mailbox receives too much mail. */
  | 'RECIPIENT_RATE'
  /** The reverse name or HELO is wrong. */
  | 'REVERSE_NAME'
  /** SPF, DKIM or DMARC failed. */
  | 'SENDER_AUTHENTICATION'
  /** The sender was refused. */
  | 'SENDER_REFUSED'
  /** It was judged as spam. */
  | 'SPAM_VERDICT'
  /** The status code decides. */
  | 'STATUS'
  /** The provider opened a ticket. */
  | 'TICKET_OPENED'
  /** The message is too large. */
  | 'TOO_LARGE'
  /** The server could not be reached. */
  | 'UNREACHABLE'
  /** The provider requires its form. */
  | 'USE_OUR_FORM'
  /** It was judged as a virus. */
  | 'VIRUS_VERDICT';

/**
 * The cases of a flood of reports, and when it arrived.
 *
 * @public
 */
export type DismissFloodInput = {
  /** The cases, at most 500. */
  readonly caseIds: ReadonlyArray<string>;
  /** The end of the flood, at most 24 hours after the start. */
  readonly receivedBefore: string;
  /** The start of the flood. */
  readonly receivedFrom: string;
};

/**
 * A limit of the work with reported content.
 *
 * @public
 */
export type ExposureLimit =
  /** The time during which no colleague works. */
  | 'ALONE'
  /** The time in 24 hours. */
  | 'DAY'
  /** The time without a break. */
  | 'SESSION'
  /** The time in seven days. */
  | 'WEEK';

/**
 * How an attempt failed.
 *
 * @public
 */
export type FailureClass =
  /** The recipient redirects, or refuses the sign-in; an operator must check. */
  | 'ACCESS_REFUSED'
  /** The addressee or the subject is unknown to the recipient. */
  | 'NOT_FOUND'
  /** An error on our side. */
  | 'OWN_FAULT'
  /** The recipient has an internal error. */
  | 'PARTNER_FAULT'
  /** The recipient rejected it. */
  | 'REFUSED'
  /** The recipient asked to wait (rate limit). */
  | 'THROTTLED'
  /** The recipient did not reply. */
  | 'UNREACHABLE';

/**
 * The findings of an analyst: answers to closed questions, never a description. Absent or null means not answered, not no.
 *
 * @public
 */
export type FindingsInput = {
  /** Whether it could be opened and, if not, why. */
  readonly accessibility: Accessibility;
  /** Advertises abuse. */
  readonly advertisesAbuse?: boolean | null | undefined;
  /** Apparent age. */
  readonly apparentAge?: AgeGroup | null | undefined;
  /** Other concerns outside the legal definition. Several are possible. NONE, without others, means no concern. Not answered does not mean NONE. */
  readonly besideDefinition?: ReadonlyArray<BesideDefinition> | null | undefined;
  /** Presented as child modelling. */
  readonly childModelling?: boolean | null | undefined;
  /** What is depicted. */
  readonly conduct?: Conduct | null | undefined;
  /** A child is in danger now. */
  readonly immediateDanger?: boolean | null | undefined;
  /** The result of a legal review. For supervisors only. */
  readonly legalReview?: LegalReview | null | undefined;
  /** The form of the content. */
  readonly medium?: Medium | null | undefined;
  /** The answers to the additional questions of the country pack. Each question at most once. */
  readonly more?: ReadonlyArray<PackAnswerInput> | null | undefined;
  /** Promotes or facilitates abuse: manuals, incitement. */
  readonly promotesAbuse?: boolean | null | undefined;
  /** Baseline question: is a real child depicted? */
  readonly realChild?: boolean | null | undefined;
  /** Made by the person depicted. */
  readonly selfGenerated?: boolean | null | undefined;
  /** Baseline question: is the abuse severe? */
  readonly severe?: boolean | null | undefined;
  /** Apparent sex of those depicted. */
  readonly sex?: Sex | null | undefined;
  /** Who is depicted. */
  readonly subject?: Subject | null | undefined;
};

/**
 * What happened to a selected case of a flood.
 *
 * @public
 */
export type FloodOutcome =
  /** It was back before, because its address was reported again or the dismissal was undone. */
  | 'ALREADY_BACK'
  /** Unchanged: it belongs to another dismissal. */
  | 'ALREADY_SET_ASIDE'
  /** It is back where it was in the queue. */
  | 'BROUGHT_BACK'
  /** There is no such case. */
  | 'NOT_FOUND'
  /** Unchanged: it has reports from outside the selected time. */
  | 'REPORTED_AT_OTHER_TIMES'
  /** Unchanged: a reporter left contact data. */
  | 'REPORTER_LEFT_CONTACT'
  /** It is behind all other cases in the queue now. */
  | 'SET_ASIDE'
  /** Unchanged: a report states that a child is in danger. */
  | 'STATES_DANGER'
  /** Unchanged: a person has worked on it. */
  | 'WORKED_ON';

/**
 * The condition that must be met before a leg may be sent.
 *
 * @public
 */
export type Gate =
  /** A court must order it. */
  | 'COURT_ORDER'
  /** The police liaison must clear it, so that the investigation is not harmed. */
  | 'POLICE_CLEARANCE';

/**
 * Why a hand-over failed.
 *
 * @public
 */
export type HandOverCause =
  /** The recipient’s rules do not allow it. */
  | 'AGAINST_THE_RULES'
  /** The recipient requires answers that the assessment does not have. */
  | 'ANSWERS_MISSING'
  /** The response could not be parsed. */
  | 'ANSWER_NOT_UNDERSTOOD'
  /** The recipient asked to retry later. */
  | 'ASKED_TO_WAIT'
  /** The channel is not configured. */
  | 'CHANNEL_NOT_CONFIGURED'
  /** The report that a person linked does not contain this address. */
  | 'LINKED_TO_ANOTHER'
  /** The mailbox of the recipient is full. */
  | 'MAILBOX_FULL'
  /** A response was lost and the retry is rejected: the recipient may already have it. */
  | 'MAY_BE_THERE_ALREADY'
  /** The recipient rejected it. */
  | 'NOT_ACCEPTED'
  /** The recipient did not reply. */
  | 'NO_ANSWER'
  /** An error in our own software. */
  | 'OWN_ERROR'
  /** The recipient’s mail server rejects our mail because of policy, authentication or reputation. */
  | 'OWN_MAIL_REFUSED'
  /** The recipient reported an internal error. */
  | 'RECIPIENT_IN_TROUBLE'
  /** The addressee or the subject is unknown to the recipient. */
  | 'RECIPIENT_UNKNOWN'
  /** The recipient redirects to another address. */
  | 'REDIRECTED'
  /** A response was lost and the retry is rejected. A search for the report was incomplete, because some reports could not be read. */
  | 'SEARCH_INCOMPLETE'
  /** The sign-in was refused. */
  | 'SIGN_IN_REFUSED'
  /** In test mode nothing is sent to real recipients. */
  | 'TEST_MODE';

/**
 * Which hand-overs to list; all given conditions must match.
 *
 * @public
 */
export type HandOverFilter = {
  /** On any of these channels. */
  readonly channel?: ReadonlyArray<Channel> | null | undefined;
  /** With any of these statuses. */
  readonly status?: ReadonlyArray<HandOverStatus> | null | undefined;
};

/**
 * What a hand-over tells its recipient.
 *
 * @public
 */
export type HandOverMessage =
  /** Receipt confirmed. */
  | 'ACKNOWLEDGED'
  /** Action for the exchange. */
  | 'ACTION'
  /** Answer to a question. */
  | 'ANSWER'
  /** Assessment for the exchange. */
  | 'ASSESSMENT'
  /** Case closed. */
  | 'CASE_CLOSED'
  /** Case held. */
  | 'CASE_HELD'
  /** Case reopened. */
  | 'CASE_REOPENED'
  /** Case routed. */
  | 'CASE_ROUTED'
  /** Report of another hotline claimed. */
  | 'CLAIM'
  /** Takedown cleared by police. */
  | 'CLEARED'
  /** Content is hidden from some. */
  | 'CLOAKED'
  /** Content moved. */
  | 'CONTENT_MOVED'
  /** Child in danger. */
  | 'DANGER_ADDED'
  /** Details for the exchange. */
  | 'DETAILS'
  /** Hand-over stopped. */
  | 'HAND_OVER_STOPPED'
  /** Takedown held by police. */
  | 'HELD'
  /** Other hosting country. */
  | 'MOVE'
  /** Notice to the provider. */
  | 'NOTICE'
  /** Notice to the provider had already been sent. */
  | 'NOTICE_LEFT_ANYWAY'
  /** Referral overtaken. */
  | 'OVERTAKEN'
  /** Content back online. */
  | 'REAPPEARED'
  /** New referral. */
  | 'REFERRAL'
  /** Referral acknowledged. */
  | 'REFERRAL_ACKNOWLEDGED'
  /** Referral completed. */
  | 'REFERRAL_COMPLETED'
  /** Referral created. */
  | 'REFERRAL_CREATED'
  /** Referral failed. */
  | 'REFERRAL_FAILED'
  /** Referral retried. */
  | 'REFERRAL_RETRIED'
  /** Referral sent. */
  | 'REFERRAL_SENT'
  /** Referral withdrawn. */
  | 'REFERRAL_WITHDRAWN'
  /** Content gone. */
  | 'REMOVAL'
  /** Report to another hotline. */
  | 'REPORT'
  /** Takedown cleared. */
  | 'TAKEDOWN_CLEARED'
  /** Takedown held. */
  | 'TAKEDOWN_HELD'
  /** Test message. */
  | 'TEST'
  /** Referral to police withdrawn. */
  | 'WITHDRAWN'
  /** New work item. */
  | 'WORK_ITEM_OPENED'
  /** Work item settled. */
  | 'WORK_ITEM_SETTLED';

/**
 * The status of a hand-over.
 *
 * @public
 */
export type HandOverStatus =
  /** Cancelled; no longer needed. */
  | 'CALLED_OFF'
  /** The recipient confirmed receipt. */
  | 'CONFIRMED'
  /** Retries have stopped; a person must decide. */
  | 'DEAD'
  /** Not confirmed yet; it is being retried. */
  | 'PENDING';

/**
 * How far a recipient may pass information on: the labels of the Traffic Light Protocol 2.0 (FIRST).
 *
 * @public
 */
export type HandlingMark =
  /** TLP:AMBER. Only within that organisation and the services for which it works, for persons who need it. */
  | 'TLP_AMBER'
  /** TLP:AMBER+STRICT. Only within the organisation of the recipient, for persons who need it. */
  | 'TLP_AMBER_STRICT'
  /** TLP:CLEAR. May be passed on without restriction. */
  | 'TLP_CLEAR'
  /** TLP:GREEN. Within the own community, not in public. */
  | 'TLP_GREEN'
  /** TLP:RED. Only for the persons to whom it is addressed. */
  | 'TLP_RED';

/**
 * Why police ask to keep the content online for now.
 *
 * @public
 */
export type HoldReason =
  /** Evidence must be secured first. */
  | 'EVIDENCE_PRESERVATION'
  /** An investigation is in progress. */
  | 'ONGOING_INVESTIGATION'
  /** A victim is being identified. */
  | 'VICTIM_IDENTIFICATION';

/**
 * Records that police ask to keep content online for now.
 *
 * @public
 */
export type HoldTakedownInput = {
  /** The version of the given referral that was read. */
  readonly expectedVersion: number;
  /** The reason. */
  readonly reason: HoldReason;
  /** The referral to police, or the gated referral to the provider, of the same content item. */
  readonly referralId: string;
  /** The review date of the hold. It must be in the future and within the maximum hold. */
  readonly reviewOn: string;
};

/**
 * How an address is hosted, according to the observations.
 *
 * @public
 */
export type HostingKind =
  /** On an anycast network, at several locations. */
  | 'ANYCAST'
  /** The observations contradict each other. A person must check them. */
  | 'CONFLICTING'
  /** On servers in one country. */
  | 'DIRECT'
  /** In several countries at once. */
  | 'MULTIPLE'
  /** A place without a web address. It has no hosting country. */
  | 'NO_ADDRESS'
  /** On a network without a country, such as Tor. */
  | 'NO_COUNTRY'
  /** Behind a content delivery network or reverse proxy that hides the origin. */
  | 'PROXIED'
  /** Not known yet. */
  | 'UNRESOLVED';

/**
 * A rule that concludes where an address is hosted.
 *
 * @public
 */
export type HostingRule =
  /** The country of one of the current IP addresses is not known. */
  | 'ADDRESS_WITHOUT_COUNTRY'
  /** Observations from before the statement name another country; the statement decides. */
  | 'AGAINST_EVIDENCE'
  /** The address is served from many places; the seat of the provider determines the country. */
  | 'ANYCAST_PROVIDER_SEAT'
  /** The address is served from many places and no single seat of the provider is known. */
  | 'ANYCAST_SEAT_UNKNOWN'
  /** Other current observations confirm the statement. */
  | 'CONFIRMED_BY_EVIDENCE'
  /** There are recent observations, but none of them names a country. */
  | 'COUNTRY_NOT_OBSERVED'
  /** A country was stated for a network without countries; it is shown, not followed. */
  | 'COUNTRY_STATED_FOR_NETWORK'
  /** A country not known before turned up after the statement. */
  | 'EVIDENCE_AFTER_STATEMENT'
  /** The observations are too old or dated in the future. */
  | 'EVIDENCE_NOT_CURRENT'
  /** The IPv4 addresses stand in other countries than the IPv6 addresses. */
  | 'IP_VERSIONS_DIFFER'
  /** Geolocation names different countries for one IP address. */
  | 'LOCATIONS_DIFFER'
  /** Location and registration name the same country. */
  | 'LOCATION_AND_REGISTRATION_AGREE'
  /** Only geolocation names a country. */
  | 'LOCATION_ONLY'
  /** Geolocation alone names so many countries that these are proxies. */
  | 'MANY_EDGE_COUNTRIES'
  /** The network has both proxies and hosting; a person confirms the country. */
  | 'MAY_BE_AN_EDGE'
  /** The address is on a network without a hosting country. */
  | 'NETWORK_WITHOUT_COUNTRY'
  /** There is no observation yet. */
  | 'NO_EVIDENCE'
  /** The IP address of the origin was stated; the country follows from the observations about it. */
  | 'ORIGIN_ADDRESS_STATED'
  /** A proxy answers for the address; nothing seen there tells where the content is. */
  | 'ORIGIN_HIDDEN_BY_PROXY'
  /** The operator of the proxy named the host; the country is not known yet. */
  | 'ORIGIN_HOST_STATED'
  /** Only some of the IP addresses belong to a proxy. */
  | 'PARTLY_PROXIED'
  /** The place is named in words and has no web address to locate. */
  | 'PLACE_WITHOUT_ADDRESS'
  /** The proxy was first seen after the statement, which therefore does not tell what lies behind it. */
  | 'PROXY_SEEN_AFTER_STATEMENT'
  /** The provider publishes the address in more than one country. */
  | 'RANGES_DIFFER'
  /** The provider publishes another country than geolocation; the provider knows better. */
  | 'RANGE_AGAINST_LOCATION'
  /** The provider publishes the address in this country, and geolocation agrees. */
  | 'RANGE_AND_LOCATION_AGREE'
  /** The provider publishes the address in this country. */
  | 'RANGE_OF_PROVIDER'
  /** The host name that the provider gave names the region. */
  | 'REGION_IN_HOST_NAME'
  /** The registrations contradict each other and no location settles it. */
  | 'REGISTRATIONS_DIFFER'
  /** The holder is registered in a different country from the server; an analyst confirms. */
  | 'REGISTRATION_DIFFERS'
  /** Only registrations name a country: the holder’s, not necessarily the server’s. */
  | 'REGISTRATION_ONLY'
  /** The content is in several countries at once. */
  | 'SEVERAL_COUNTRIES'
  /** An analyst established the country. */
  | 'STATED_BY_ANALYST'
  /** The hosting provider stated the country. */
  | 'STATED_BY_PROVIDER'
  /** The operator of the proxy stated the country. */
  | 'STATED_BY_PROXY_OPERATOR'
  /** The statements name different countries. */
  | 'STATEMENTS_DIFFER'
  /** Another code, from other law or an earlier edition: `explanation` has its words. */
  | 'UNLISTED';

/**
 * The source of a hosting observation.
 *
 * @public
 */
export type HostingSource =
  /** A finding of an analyst. */
  | 'ANALYST'
  /** The network that announces the address. */
  | 'ASN'
  /** DNS: the IP addresses of a hostname. */
  | 'DNS'
  /** A database of IP address locations. */
  | 'IP_GEOLOCATION'
  /** The kind of network itself, such as Tor. */
  | 'NETWORK'
  /** Data that a provider publishes about its network: an IP range, or the region in a hostname. */
  | 'PROVIDER_RANGE'
  /** A statement of the hosting provider. */
  | 'PROVIDER_STATEMENT'
  /** A statement of a proxy operator about the origin server. */
  | 'PROXY_OPERATOR'
  /** RDAP: the holder of an IP network. */
  | 'RDAP'
  /** A statement of the domain registrar. A registrar is not a host, so it never decides the country. */
  | 'REGISTRAR';

/**
 * Reports that another system received.
 *
 * @public
 */
export type ImportReportsInput = {
  /** Whether the rows are only checked. Nothing is stored. */
  readonly dryRun?: boolean | null | undefined;
  /** The rows, 1 to 200. */
  readonly rows: ReadonlyArray<ImportRowInput>;
  /** The name of the source, 1 to 100 characters. Your account, the source and the key of a row identify a report. */
  readonly source: string;
};

/**
 * A report that another system received. One address or place is required. Codes and times are texts, so that a wrong value refuses one row and not the request. A row that states immediate danger is never refused.
 *
 * @public
 */
export type ImportRowInput = {
  /** The contact data. Anonymous if absent. */
  readonly contact?: ContactInput | null | undefined;
  /** The referring page, at most 2048 characters. */
  readonly foundVia?: string | null | undefined;
  /** A child is in danger now, according to the reporter. */
  readonly immediateDanger?: boolean | null | undefined;
  /** The key of the row in its source, 1 to 200 characters. A repeated key changes nothing and returns the same receipt. */
  readonly key: string;
  /** The reporter’s language: a value of `Language`. Dutch if absent. */
  readonly language?: string | null | undefined;
  /** When the reporter saw it: an instant in RFC 3339 form. Not in the future. */
  readonly observedAt?: string | null | undefined;
  /** Places that have no web address, at most 50. */
  readonly places?: ReadonlyArray<PlaceInput> | null | undefined;
  /** Additional text, at most 2000 characters. */
  readonly remarks?: string | null | undefined;
  /** The login for a members’ area. */
  readonly siteAccess?: SiteAccessInput | null | undefined;
  /** The kind of site: a value of `SiteType`. */
  readonly siteType?: string | null | undefined;
  /** The web addresses, as in `SubmitReportInput`. */
  readonly urls?: ReadonlyArray<string> | null | undefined;
};

/**
 * What happened to a row of an import.
 *
 * @public
 */
export type ImportState =
  /** It was received. All its addresses already had an open case. */
  | 'JOINED'
  /** It was not tried, because the system failed at an earlier row. Send it again. */
  | 'NOT_TRIED'
  /** It was received, and opened a case. */
  | 'RECEIVED'
  /** It was refused and nothing of it was stored. `refusal` says why. */
  | 'REFUSED'
  /** Nothing changed: the same row was received before. The receipt is the same. */
  | 'REPEATED'
  /** The system failed at this row. Send it again: it is received once. */
  | 'UNKNOWN'
  /** It would be received. Only in a dry run. */
  | 'VALID';

/**
 * A field of an input, by the code with which a form finds it: its path without the places in lists.
 *
 * @public
 */
export type InputField =
  /** Part of the queue. */
  | 'AMONG'
  /** AS number. */
  | 'AS_NUMBER'
  /** Audience. */
  | 'AUDIENCE'
  /** Selected cases. */
  | 'CASE_IDS'
  /** Cause. */
  | 'CAUSE'
  /** Channel. */
  | 'CHANNEL'
  /** Reference of the clearance. */
  | 'CLEARANCE_REFERENCE'
  /** Kind of question or answer. */
  | 'CODE'
  /** Commercial or not. */
  | 'COMMERCIALITY'
  /** Contact details. */
  | 'CONTACT'
  /** E-mail address of the reporter. */
  | 'CONTACT_EMAIL'
  /** Name. */
  | 'CONTACT_NAME'
  /** Phone number. */
  | 'CONTACT_PHONE'
  /** Address or file. */
  | 'CONTENT_ITEM_ID'
  /** Country. */
  | 'COUNTRY'
  /** Decision. */
  | 'DECISION'
  /** Only check. */
  | 'DRY_RUN'
  /** E-mail address. */
  | 'EMAIL'
  /** Findings. */
  | 'FINDINGS'
  /** Can the address be opened? */
  | 'FINDINGS_ACCESSIBILITY'
  /** Does it advertise abuse? */
  | 'FINDINGS_ADVERTISES_ABUSE'
  /** Which age group? */
  | 'FINDINGS_APPARENT_AGE'
  /** What was found outside the legal definition? */
  | 'FINDINGS_BESIDE_DEFINITION'
  /** Is it presented as child modelling? */
  | 'FINDINGS_CHILD_MODELLING'
  /** Which element of the legal definition? */
  | 'FINDINGS_CONDUCT'
  /** Is a child in danger now? */
  | 'FINDINGS_IMMEDIATE_DANGER'
  /** Is it punishable, according to the legal review? */
  | 'FINDINGS_LEGAL_REVIEW'
  /** In what form? */
  | 'FINDINGS_MEDIUM'
  /** Further questions. */
  | 'FINDINGS_MORE'
  /** Answer to a further question. */
  | 'FINDINGS_MORE_ANSWER'
  /** Further question. */
  | 'FINDINGS_MORE_QUESTION'
  /** Does it promote or facilitate abuse? */
  | 'FINDINGS_PROMOTES_ABUSE'
  /** Is it a real child? */
  | 'FINDINGS_REAL_CHILD'
  /** Did the child make it? */
  | 'FINDINGS_SELF_GENERATED'
  /** Is it severe by the criteria of INTERPOL? */
  | 'FINDINGS_SEVERE'
  /** Which sex? */
  | 'FINDINGS_SEX'
  /** Who is depicted? */
  | 'FINDINGS_SUBJECT'
  /** Number. */
  | 'FIRST'
  /** Address of the form. */
  | 'FORM_URL'
  /** Page that led there. */
  | 'FOUND_VIA'
  /** Key against sending twice. */
  | 'IDEMPOTENCY_KEY'
  /** Child in immediate danger. */
  | 'IMMEDIATE_DANGER'
  /** IP address. */
  | 'IP_ADDRESS'
  /** Proxy or not. */
  | 'IS_PROXY'
  /** Selection. */
  | 'ITEMS'
  /** Key of the row. */
  | 'KEY'
  /** Kind. */
  | 'KIND'
  /** Language. */
  | 'LANGUAGE'
  /** If an item is refused. */
  | 'MODE'
  /** Network. */
  | 'NETWORK'
  /** Note. */
  | 'NOTE'
  /** Reference of the notice. */
  | 'NOTICE_REFERENCE'
  /** Time it was seen. */
  | 'OBSERVED_AT'
  /** Organisation. */
  | 'ORGANISATION'
  /** Outcome. */
  | 'OUTCOME'
  /** Hours of overlap. */
  | 'OVERLAP_HOURS'
  /** Payment methods. */
  | 'PAYMENT_METHODS'
  /** Places without a web address. */
  | 'PLACES'
  /** Kind of place. */
  | 'PLACES_KIND'
  /** Place in words. */
  | 'PLACES_TEXT'
  /** Computation of the browser. */
  | 'PROOF_OF_WORK'
  /** Provider. */
  | 'PROVIDER'
  /** Reason. */
  | 'REASON'
  /** Received before. */
  | 'RECEIVED_BEFORE'
  /** Received from. */
  | 'RECEIVED_FROM'
  /** Queue of the recipient. */
  | 'RECIPIENT_QUEUE'
  /** Reference of the recipient. */
  | 'RECIPIENT_REFERENCE'
  /** Remarks. */
  | 'REMARKS'
  /** Evidence of the removal. */
  | 'REMOVAL'
  /** Times it was seen offline. */
  | 'REMOVAL_OBSERVED_OFFLINE_AT'
  /** Confirmation by the provider. */
  | 'REMOVAL_PROVIDER_ANSWERED'
  /** Number of the ICCAM report. */
  | 'REPORT_ID'
  /** Resolution. */
  | 'RESOLUTION'
  /** Date of the review. */
  | 'REVIEW_ON'
  /** Rows. */
  | 'ROWS'
  /** What it applies to. */
  | 'SCOPE'
  /** Login of the site. */
  | 'SITE_ACCESS'
  /** Password. */
  | 'SITE_ACCESS_PASSWORD'
  /** User name. */
  | 'SITE_ACCESS_USERNAME'
  /** Type of site. */
  | 'SITE_TYPE'
  /** Source. */
  | 'SOURCE'
  /** Reason for taking over. */
  | 'TAKE_OVER_REASON'
  /** Text. */
  | 'TEXT'
  /** Ticket number of the provider. */
  | 'TICKET_NUMBER'
  /** Types of messages. */
  | 'TYPES'
  /** Web address. */
  | 'URL'
  /** Web addresses. */
  | 'URLS'
  /** Host, network or AS number. */
  | 'VALUE'
  /** Date of the vetting. */
  | 'VETTED_ON'
  /** Expiry of the vetting. */
  | 'VETTING_EXPIRES_ON';

/**
 * The status of the opinions on a content item.
 *
 * @public
 */
export type ItemOpinions =
  /** Two opinions that agree. */
  | 'AGREED'
  /** One opinion; a second one is required from a person who does not see the first. */
  | 'AWAITING_SECOND'
  /** Two opinions that disagree; a supervisor must decide. */
  | 'DISAGREED'
  /** No opinion yet. */
  | 'NONE'
  /** A supervisor has decided. */
  | 'SETTLED'
  /** One opinion; policy requires no second one. */
  | 'SINGLE';

/**
 * A language of the hotline.
 *
 * @public
 */
export type Language =
  /** German. */
  | 'DE'
  /** English. */
  | 'EN'
  /** French. */
  | 'FR'
  /** Dutch. */
  | 'NL';

/**
 * The difference between a stored decision and the result under the current edition of the law.
 *
 * @public
 */
export type LawDifference =
  /** Illegal then and now, but the international baseline applies only then or only now. */
  | 'BASELINE_CHANGED'
  /** Not illegal then, illegal now. */
  | 'HARMLESS_THEN_ILLEGAL_NOW'
  /** Not illegal then; a person must decide now. */
  | 'HARMLESS_THEN_OPEN_NOW'
  /** Illegal then; not illegal or uncertain now. */
  | 'ILLEGAL_THEN_NOT_NOW'
  /** Not illegal then. The current edition also asks what was found beside the legal definition; this was not asked then. */
  | 'NOT_ASKED_THEN'
  /** Undecided then, not illegal now under the tested provisions. */
  | 'OPEN_THEN_HARMLESS_NOW'
  /** Undecided then, illegal now. */
  | 'OPEN_THEN_ILLEGAL_NOW'
  /** The same outcome and articles with other wording. */
  | 'WORDING'
  /** The same outcome under other articles; nothing was sent to others. */
  | 'WRONG_ARTICLE_KEPT'
  /** The same outcome under other articles; the wrong articles were sent to others. */
  | 'WRONG_ARTICLE_SENT';

/**
 * Which decisions to list; all given conditions must match.
 *
 * @public
 */
export type LawReviewFilter = {
  /** Of this case. */
  readonly caseId?: string | null | undefined;
  /** With any of these differences. */
  readonly difference?: ReadonlyArray<LawDifference> | null | undefined;
  /** With something sent because of it (true) or with nothing (false). */
  readonly wasSent?: boolean | null | undefined;
};

/**
 * Which legal holds to list; all given conditions must match.
 *
 * @public
 */
export type LegalHoldFilter = {
  /** On this case. */
  readonly caseId?: string | null | undefined;
  /** Whether it is in force. */
  readonly isInForce?: boolean | null | undefined;
};

/**
 * Why nothing of a case may be erased.
 *
 * @public
 */
export type LegalHoldReason =
  /** A complaint or a dispute about the case is open. */
  | 'COMPLAINT'
  /** A court or a magistrate has ordered it. */
  | 'COURT_ORDER'
  /** Police investigate. */
  | 'POLICE_INVESTIGATION'
  /** A reporter has asked to keep the data. */
  | 'RIGHTS_OF_REPORTER';

/**
 * The result of a legal review.
 *
 * @public
 */
export type LegalReview =
  /** No provision that this hotline tests covers it. */
  | 'NOT_PUNISHABLE'
  /** A provision covers it. */
  | 'PUNISHABLE';

/**
 * Lifts a legal hold.
 *
 * @public
 */
export type LiftLegalHoldInput = {
  /** The legal hold. */
  readonly holdId: string;
};

/**
 * Links a stopped hand-over to the report that ICCAM already has.
 *
 * @public
 */
export type LinkIccamReportInput = {
  /** The stopped hand-over. */
  readonly handOverId: string;
  /** The id of the report in ICCAM; at least 1. */
  readonly reportId: number;
};

/**
 * Which item to look up.
 *
 * @public
 */
export type LookUpHostingInput = {
  /** The content item, of a case that you have claimed. */
  readonly contentItemId: string;
};

/**
 * What to do with a hosting country of low confidence.
 *
 * @public
 */
export type LowConfidenceHandling =
  /** Wait until a person confirms it. */
  | 'HOLD'
  /** Use it. */
  | 'ROUTE';

/**
 * The form of the content.
 *
 * @public
 */
export type Medium =
  /** Sound. */
  | 'AUDIO'
  /** A drawing or other image that does not look real. */
  | 'DRAWING'
  /** A live stream. */
  | 'LIVESTREAM'
  /** A photograph. */
  | 'PHOTO'
  /** A computer-generated image that looks real. */
  | 'SYNTHETIC'
  /** Text. */
  | 'TEXT'
  /** A video. */
  | 'VIDEO';

/**
 * The INHOPE membership of an organisation.
 *
 * @public
 */
export type Membership =
  /** It was listed as an applicant. It is not certain whether it became a member. */
  | 'APPLICANT'
  /** No longer a member. */
  | 'FORMER'
  /** A member. Referrals are sent to it. */
  | 'MEMBER'
  /** Not a member. */
  | 'NOT_A_MEMBER'
  /** A portal for citizens, not a national hotline. */
  | 'REPORTING_PORTAL'
  /** Not confirmed. A person decides. */
  | 'UNCONFIRMED';

/**
 * The kind of recipient of a notice.
 *
 * @public
 */
export type NoticeAddressee =
  /** The provider that hosts the content. */
  | 'PROVIDER'
  /** The registrar of the domain name, used when the others have not answered. */
  | 'REGISTRAR'
  /** The upstream network of a provider that has not answered. */
  | 'UPSTREAM';

/**
 * Who sends the notice to the provider at home.
 *
 * @public
 */
export type NoticeIssuer =
  /** The domestic authority. */
  | 'AUTHORITY'
  /** This hotline. */
  | 'HOTLINE'
  /** Nobody. */
  | 'NONE'
  /** The police. */
  | 'POLICE';

/**
 * Why an address of a notice may not be sent now.
 *
 * @public
 */
export type NoticeRefusalCode =
  /** The contact is not approved, or cannot be reached. */
  | 'CONTACT_NOT_APPROVED'
  /** The host has changed. */
  | 'HOST_CHANGED'
  /** The host could not be checked. */
  | 'HOST_NOT_CHECKED'
  /** The referral is not ready: police hold it or have not cleared it, or it has ended. */
  | 'NOT_READY';

/**
 * Why an address was taken out of a notice.
 *
 * @public
 */
export type NoticeTakenOutReason =
  /** The contact was rejected or cannot be reached. */
  | 'CONTACT_NOT_USABLE'
  /** The content was removed. */
  | 'CONTENT_GONE'
  /** The host has changed. */
  | 'HOST_CHANGED'
  /** The host could not be checked. It is tried again. */
  | 'HOST_NOT_CHECKED'
  /** A required element of the notice is missing. */
  | 'INCOMPLETE'
  /** The referral is not ready, or no longer ready. */
  | 'NOT_READY';

/**
 * The role of an assessment among the opinions on an item.
 *
 * @public
 */
export type Opinion =
  /** The decision of a supervisor after two opinions that disagree. */
  | 'DECIDING'
  /** The first opinion. */
  | 'FIRST'
  /** The opinion of a second person, who does not see the first one. */
  | 'SECOND';

/**
 * The state of the opinions on an item, as the route depends on it.
 *
 * @public
 */
export type OpinionState =
  /** One opinion where no second one was required, opinions that agree, or a decision of a supervisor. */
  | 'AGREED'
  /** A second opinion is required. */
  | 'AWAITING_SECOND'
  /** The opinions disagree. */
  | 'DISAGREED';

/**
 * What to do with content in a country without a usable hotline.
 *
 * @public
 */
export type OrphanHandling =
  /** A person decides. */
  | 'HOLD'
  /** It goes to the exchange of INHOPE, for a hotline that processes reports of such countries. */
  | 'INHOPE_EXCHANGE'
  /** The police at home pass it on to the police of that country. */
  | 'POLICE_ABROAD';

/**
 * Which deadlines to list; all given conditions must match.
 *
 * @public
 */
export type OverdueFilter = {
  /** With any of these codes. */
  readonly code?: ReadonlyArray<ClockCode> | null | undefined;
  /** With immediate danger (true) or without it (false). */
  readonly isUrgent?: boolean | null | undefined;
  /** At any of these stages; if absent, all that are overdue. */
  readonly stage?: ReadonlyArray<DeadlineStage> | null | undefined;
};

/**
 * An answer to an additional question of the country pack.
 *
 * @public
 */
export type PackAnswerInput = {
  /** The code of the answer. */
  readonly answer: string;
  /** The name of the question. */
  readonly question: string;
};

/**
 * Pauses a webhook. Messages wait.
 *
 * @public
 */
export type PauseWebhookInput = {
  /** The webhook. */
  readonly webhookId: string;
};

/**
 * The payment methods of a commercial site, in ICCAM’s categories.
 *
 * @public
 */
export type PaymentMethod =
  /** American Express. */
  | 'AMEX'
  /** Bitcoin. */
  | 'BITCOIN'
  /** Diners Club. */
  | 'DINERS'
  /** E-mail. */
  | 'EMAIL'
  /** Liberty Reserve. */
  | 'LIBERTY_RESERVE'
  /** Mastercard. */
  | 'MASTERCARD'
  /** No payment method. */
  | 'NONE'
  /** The analyst cannot tell. */
  | 'NOT_DETERMINED'
  /** Another way. */
  | 'OTHER'
  /** PayPal. */
  | 'PAYPAL'
  /** Text message. */
  | 'SMS'
  /** Visa. */
  | 'VISA'
  /** Western Union. */
  | 'WESTERN_UNION';

/**
 * One thing that an account may do.
 *
 * @public
 */
export type Permission =
  /** Approve and change abuse contacts. */
  | 'ABUSE_CONTACT_APPROVE'
  /** Read the abuse contacts of providers. */
  | 'ABUSE_CONTACT_READ'
  /** Record vetting, withdraw and restore access. */
  | 'ACCOUNT_MANAGE'
  /** Record an assessment. */
  | 'ASSESSMENT_RECORD'
  /** Settle conflicting opinions and questions of law. */
  | 'ASSESSMENT_SETTLE'
  /** Read the audit trail. */
  | 'AUDIT_READ'
  /** Claim and release a case. */
  | 'CASE_CLAIM'
  /** Close a case. */
  | 'CASE_CLOSE'
  /** Read and write comments on cases. */
  | 'CASE_COMMENT'
  /** List cases. */
  | 'CASE_LIST'
  /** Read a case. */
  | 'CASE_READ'
  /** Reopen a case. */
  | 'CASE_REOPEN'
  /** Route a case. */
  | 'CASE_ROUTE'
  /** Take over a case that somebody else has claimed. */
  | 'CASE_TAKE_OVER'
  /** Add an item to a case. */
  | 'CONTENT_ITEM_ADD'
  /** Read the directory of hotlines. */
  | 'DIRECTORY_READ'
  /** Read dossiers. */
  | 'DOSSIER_READ'
  /** Read how much of the limits of exposure each account has used. */
  | 'EXPOSURE_READ'
  /** Dismiss a flood of reports. */
  | 'FLOOD_DISMISS'
  /** Retry hand-overs. */
  | 'HAND_OVER_RETRY'
  /** Look up and record hosting. */
  | 'HOSTING_RECORD'
  /** Read the decisions that a later edition of the law affects. */
  | 'LAW_REVIEW_READ'
  /** Place and lift legal holds. */
  | 'LEGAL_HOLD_MANAGE'
  /** Read the police feed. */
  | 'POLICE_FEED_READ'
  /** Answer a question of police. */
  | 'QUESTION_ANSWER'
  /** Ask a question about a referral. */
  | 'QUESTION_ASK'
  /** Record whether content can still be reached. */
  | 'REACHABILITY_RECORD'
  /** Acknowledge a referral. */
  | 'REFERRAL_ACKNOWLEDGE'
  /** Complete a referral to another recipient. */
  | 'REFERRAL_COMPLETE_OTHER'
  /** Complete a referral to police. */
  | 'REFERRAL_COMPLETE_POLICE'
  /** Read all referrals. */
  | 'REFERRAL_READ_ANY'
  /** Read the referrals to police. */
  | 'REFERRAL_READ_POLICE'
  /** Decide on a request to release sealed data. */
  | 'RELEASE_DECIDE'
  /** Record by hand, without a claim, whether content is still there. */
  | 'REMOVAL_CONFIRM'
  /** Read the released contact data of a reporter. */
  | 'REPORTER_CONTACT_READ'
  /** Import reports that another system received. */
  | 'REPORT_IMPORT'
  /** Use the rules. */
  | 'RULES_READ'
  /** Read a released login of a site. */
  | 'SITE_ACCESS_READ'
  /** Read all figures. */
  | 'STATISTICS_READ'
  /** Read the figures of past years without small numbers. */
  | 'STATISTICS_READ_SUPPRESSED'
  /** Operate the system. */
  | 'SYSTEM_RUN'
  /** Clear a takedown. */
  | 'TAKEDOWN_CLEAR'
  /** Hold a takedown. */
  | 'TAKEDOWN_HOLD'
  /** Manage webhooks. */
  | 'WEBHOOK_MANAGE'
  /** Read work items. */
  | 'WORK_ITEM_READ'
  /** Resolve work items. */
  | 'WORK_ITEM_SETTLE';

/**
 * A place that has no web address, in the reporter’s words: an app with its account or group, a game, a phone number.
 *
 * @public
 */
export type PlaceInput = {
  /** The kind of place. If absent, it is recognised from the text. */
  readonly kind?: PlaceKind | null | undefined;
  /** The place and what identifies it, at most 2000 characters. */
  readonly text: string;
};

/**
 * The kind of place that a report names instead of a web address.
 *
 * @public
 */
export type PlaceKind =
  /** An app or platform with an account, group, channel or invite. */
  | 'APP'
  /** A room or account on Matrix, XMPP or IRC. */
  | 'CHAT'
  /** A mail address. */
  | 'EMAIL'
  /** A file, hub or server of a file-sharing network. */
  | 'FILE_SHARING'
  /** A game with its server, room or account. */
  | 'GAME'
  /** A network that ordinary browsers cannot open, such as Freenet. */
  | 'NETWORK'
  /** The reporter stated danger but named no place. */
  | 'NOT_STATED'
  /** Another place, in words. */
  | 'OTHER'
  /** A telephone number. */
  | 'PHONE'
  /** A street, building or other physical place. */
  | 'PHYSICAL'
  /** A newsgroup or a message in one. */
  | 'USENET';

/**
 * Places a legal hold on a case.
 *
 * @public
 */
export type PlaceLegalHoldInput = {
  /** The case. */
  readonly caseId: string;
  /** Why nothing of it may be erased. */
  readonly reason: LegalHoldReason;
  /** When it must be reviewed: after today, within a year. */
  readonly reviewOn: string;
};

/**
 * The kind of answer to a question.
 *
 * @public
 */
export type PoliceAnswerCode =
  /** The answer is in the text. */
  | 'ANSWERED'
  /** The hotline is not allowed to disclose it. */
  | 'MAY_NOT_BE_TOLD'
  /** The hotline does not know. */
  | 'NOT_KNOWN';

/**
 * The kind of message to police about a referral.
 *
 * @public
 */
export type PoliceFeedEvent =
  /** A colleague confirmed receipt of the referral. */
  | 'ACKNOWLEDGED'
  /** The hotline answered a question. */
  | 'ANSWER'
  /** A colleague cleared the takedown. */
  | 'CLEARED'
  /** The host shows the content to some visitors and hides it from others. */
  | 'CLOAKED'
  /** The content has moved to another host. */
  | 'CONTENT_MOVED'
  /** A child was found to be in immediate danger after the referral was created. */
  | 'DANGER_ADDED'
  /** A colleague asked to keep the content online for now. */
  | 'HELD'
  /** The notice to the provider was already sent when the referral was held or withdrawn. */
  | 'NOTICE_LEFT_ANYWAY'
  /** Under the current rules the hotline would not create the referral. Police decide what to do with it. */
  | 'OVERTAKEN'
  /** The content was observed to be online again. */
  | 'REAPPEARED'
  /** A new referral. */
  | 'REFERRAL'
  /** The content was observed to be removed. */
  | 'REMOVAL'
  /** The referral was withdrawn. */
  | 'WITHDRAWN';

/**
 * The questions that police may ask. None is about a reporter.
 *
 * @public
 */
export type PoliceQuestionCode =
  /** The exact findings. */
  | 'FINDINGS'
  /** The evidence of where it is hosted. */
  | 'HOSTING_EVIDENCE'
  /** The legal basis. */
  | 'LEGAL_BASIS'
  /** Another question, given in the text. */
  | 'OTHER'
  /** Whether other addresses of the same content are known. */
  | 'OTHER_ADDRESSES'
  /** Whether the content is still online. */
  | 'STILL_ONLINE'
  /** How the content is reached. */
  | 'WAY_OF_ACCESS';

/**
 * What raises the priority of a case.
 *
 * @public
 */
export type PriorityReasonCode =
  /** The same address was reported more than once. */
  | 'FURTHER_REPORTS'
  /** A child is in immediate danger; the police are being informed now. */
  | 'IMMEDIATE_DANGER'
  /** The case has been waiting for some time. */
  | 'WAITING';

/**
 * Who receives content abroad that promotes abuse and does not show it.
 *
 * @public
 */
export type PromotionRecipient =
  /** The hotline of the country. */
  | 'INHOPE_HOTLINE'
  /** Police abroad, through the police at home. */
  | 'POLICE_ABROAD';

/**
 * The possible answers of a provider to a notice.
 *
 * @public
 */
export type ProviderAnswerKind =
  /** Received, being handled. */
  | 'ACKNOWLEDGED'
  /** The provider disputes the notice. */
  | 'DISPUTED'
  /** Not hosted by this provider. */
  | 'NOT_OURS'
  /** The evidence is preserved. */
  | 'PRESERVED'
  /** Removed, or access disabled. An observation must still confirm it. */
  | 'REMOVED';

/**
 * The reason for a negative answer of a provider.
 *
 * @public
 */
export type ProviderAnswerReason =
  /** There is no content at the address. */
  | 'NOTHING_AT_ADDRESS'
  /** The provider does not consider the content illegal. */
  | 'NOT_ILLEGAL_FOR_US'
  /** The IP address does not belong to the provider. */
  | 'NOT_IN_OUR_NETWORK'
  /** The customer is no longer with the provider. */
  | 'NO_LONGER_WITH_US'
  /** The provider requires a court order. */
  | 'ORDER_REQUIRED'
  /** Another reason. */
  | 'OTHER_REASON'
  /** The provider has forwarded the notice to its customer. */
  | 'PASSED_ON_TO_CUSTOMER';

/**
 * The status of a notice.
 *
 * @public
 */
export type ProviderNoticeStatus =
  /** No address in it waits for an answer. */
  | 'ANSWERED'
  /** More addresses for the same contact can be added. */
  | 'COLLECTING'
  /** All its addresses were taken out. */
  | 'EMPTY'
  /** It could not be delivered to the contact. A person must check it. */
  | 'FAILED'
  /** Complete and queued for sending. */
  | 'SENDING'
  /** Sent. It is repeated until there is an answer. */
  | 'SENT'
  /** Sent the maximum number of times. The next addressee gets a notice, or a person takes over. */
  | 'UNANSWERED';

/**
 * What to do with content behind a proxy.
 *
 * @public
 */
export type ProxiedHandling =
  /** Wait for the origin. */
  | 'HOLD'
  /** The police find the origin. */
  | 'POLICE';

/**
 * How long ago a case was opened.
 *
 * @public
 */
export type QueueAge =
  /** 7 days or longer. */
  | 'FROM_7_DAYS'
  /** Less than 24 hours. */
  | 'UNDER_1_DAY'
  /** From 24 to less than 72 hours. */
  | 'UNDER_3_DAYS'
  /** From 72 hours to less than 7 days. */
  | 'UNDER_7_DAYS';

/**
 * A part of the work queue. The parts are worked on in this order.
 *
 * @public
 */
export type QueueBand =
  /** A child is in immediate danger. */
  | 'IMMEDIATE_DANGER'
  /** All other cases. */
  | 'NORMAL'
  /** Set aside as part of a flood of reports. */
  | 'SET_ASIDE';

/**
 * The result of a check of an address, or of an observation by a person.
 *
 * @public
 */
export type Reachability =
  /** The server requires a CAPTCHA or similar check. */
  | 'CHALLENGED'
  /** One network gets the content. Another network gets the response that it does not exist. */
  | 'CLOAKED'
  /** The hostname no longer exists. */
  | 'DNS_GONE'
  /** The server denied access. */
  | 'FORBIDDEN'
  /** The server reports that the content no longer exists. */
  | 'GONE_404_410'
  /** The server redirects to the suspension page of the provider. */
  | 'HOST_SUSPENDED'
  /** The server blocks the address for legal reasons. */
  | 'LEGALLY_BLOCKED'
  /** The hostname resolves to a private network, which is not checked. */
  | 'NOT_ALLOWED'
  /** It cannot be reached from here. */
  | 'NOT_CHECKABLE'
  /** One network gets the response that it does not exist. Another network could not confirm this. */
  | 'NOT_CONFIRMED'
  /** The server serves the address. Its content was not read. */
  | 'ONLINE'
  /** The domain is parked, according to its name servers or its provider. */
  | 'PARKED'
  /** The redirects do not end, or have no readable target. */
  | 'REDIRECTED'
  /** The server redirects to an error page, without a status that confirms the removal. */
  | 'REDIRECTED_TO_ERROR_PAGE'
  /** The server redirects to the front page. A person must check it. */
  | 'REDIRECTED_TO_FRONT_PAGE'
  /** The server redirects to a page for another country. */
  | 'REDIRECTED_TO_OTHER_COUNTRY'
  /** The server redirects to another site. This does not prove a removal. */
  | 'REDIRECTED_TO_OTHER_SITE'
  /** A person checked and found no content. */
  | 'SEEN_OFFLINE'
  /** The server reported an error. */
  | 'SERVER_FAULT'
  /** The server requires a sign-in. */
  | 'SIGN_IN_NEEDED'
  /** The server limits the request rate. */
  | 'THROTTLED'
  /** No TLS connection could be established. */
  | 'TLS_FAULT'
  /** The response is inconclusive. */
  | 'UNCLEAR'
  /** Nobody answered. */
  | 'UNREACHABLE';

/**
 * The method of a check. No method reads content.
 *
 * @public
 */
export type ReachabilityMethod =
  /** A person checked it. */
  | 'BY_HAND'
  /** A GET request. The connection was closed at the end of the headers. */
  | 'GET'
  /** A HEAD request, which returns headers only. */
  | 'HEAD'
  /** No request was sent. */
  | 'NONE';

/**
 * How a part of an entered text was read.
 *
 * @public
 */
export type ReadAs =
  /** A web address. */
  | 'ADDRESS'
  /** A place without a web address. */
  | 'PLACE';

/**
 * Reads a released value.
 *
 * @public
 */
export type ReadReleasedInput = {
  /** The release. */
  readonly releaseId: string;
};

/**
 * A reason for a classification or a route.
 *
 * @public
 */
export type ReasonCode =
  /** The address could be opened. */
  | 'ACCESSIBLE'
  /** The account is disabled. */
  | 'ACCOUNT_DISABLED'
  /** An adult is depicted. */
  | 'ADULT'
  /** The content advertises abuse. */
  | 'ADVERTISES_ABUSE'
  /** A person who appears to be a minor is depicted. */
  | 'APPARENT_MINOR_DEPICTED'
  /** A person who appears to be a minor is depicted. */
  | 'APPEARS_MINOR'
  /** The child appears to be under thirteen. */
  | 'APPEARS_UNDER_THIRTEEN'
  /** It is a sound recording. */
  | 'AUDIO'
  /** The law makes an authority at home a recipient. */
  | 'AUTHORITY_BY_LAW'
  /** The content is illegal; whether it is so everywhere still depends on an answer. */
  | 'BASELINE_OPEN'
  /** It was reported that somebody attends abuse by live stream. */
  | 'BESIDE_ATTENDED_LIVE_ABUSE'
  /** Extremely violent or pornographic content was reported. */
  | 'BESIDE_EXTREME_CONTENT'
  /** It was reported that a child is approached for sexual purposes. */
  | 'BESIDE_GROOMING'
  /** Intimate images spread without consent were reported. */
  | 'BESIDE_NON_CONSENSUAL_INTIMATE_IMAGES'
  /** Something else was reported that other law may punish. */
  | 'BESIDE_OTHER'
  /** Sexual extortion was reported. */
  | 'BESIDE_SEXUAL_EXTORTION'
  /** The classification is not settled yet; what is undetermined is not closed. */
  | 'CLASSIFICATION_UNDETERMINED'
  /** The content promotes abuse; whether the network takes such content is not settled. */
  | 'CONCERNS_PROMOTION'
  /** The content was not found at the address. */
  | 'CONTENT_NOT_FOUND'
  /** The answers cannot all be true; correct at least one of them. */
  | 'CONTRADICTORY_FINDINGS'
  /** The hosting country is uncertain. */
  | 'COUNTRY_UNCERTAIN'
  /** The hosting country is not known. */
  | 'COUNTRY_UNKNOWN'
  /** The membership data were checked too long ago. */
  | 'DIRECTORY_STALE'
  /** It is a drawing. */
  | 'DRAWING'
  /** The sexually explicit conduct is real. */
  | 'EXPLICIT_REAL'
  /** The sexually explicit conduct is simulated. */
  | 'EXPLICIT_SIMULATED'
  /** The hotline of this country was a member; whether it still is, is not certain. */
  | 'FORMER_MEMBER'
  /** The content is hosted abroad. */
  | 'HOSTED_ABROAD'
  /** The content is hosted in the country of the hotline. */
  | 'HOSTED_AT_HOME'
  /** The content is hosted in several countries; action is taken in each of them. */
  | 'HOSTED_IN_SEVERAL_COUNTRIES'
  /** The observations about the hosting contradict each other. */
  | 'HOSTING_CONFLICTING'
  /** Where the content is hosted is not known yet. */
  | 'HOSTING_UNRESOLVED'
  /** The content is illegal under national law. */
  | 'ILLEGAL_AT_HOME'
  /** The content is illegal in every country. */
  | 'ILLEGAL_EVERYWHERE'
  /** A child is in immediate danger; the police are being informed now. */
  | 'IMMEDIATE_DANGER'
  /** The law does not allow the address to be opened. */
  | 'LEGALLY_UNABLE_TO_ACCESS'
  /** The legal review found the content not punishable under the provisions that this hotline tests. */
  | 'LEGAL_REVIEW_FOUND_NOT_PUNISHABLE'
  /** According to the legal review, the content is punishable. */
  | 'LEGAL_REVIEW_FOUND_PUNISHABLE'
  /** A lawyer has to judge this. */
  | 'LEGAL_REVIEW_NEEDED'
  /** The link has expired. */
  | 'LINK_EXPIRED'
  /** The directory lists a member hotline for this country. */
  | 'LISTED_AS_MEMBER'
  /** According to the directory no hotline of this country is a member. */
  | 'LISTED_AS_NON_MEMBER'
  /** It is a livestream. */
  | 'LIVESTREAM'
  /** The content may still turn out to be illegal. */
  | 'MAY_BE_ILLEGAL'
  /** The hotline of this country was named as an applicant; whether it became a member is not certain. */
  | 'MEMBERSHIP_APPLIED_FOR'
  /** The membership was checked too long ago; a member of staff has to check it first. */
  | 'MEMBERSHIP_CHECK_DUE'
  /** The source on membership is too weak to rely on. */
  | 'MEMBERSHIP_DOUBTFUL'
  /** Membership could not be confirmed. */
  | 'MEMBERSHIP_UNCONFIRMED'
  /** A minor is depicted. */
  | 'MINOR'
  /** A minor is depicted. */
  | 'MINOR_DEPICTED'
  /** Parts of the file are missing. */
  | 'MISSING_PARTS'
  /** The content neither promotes nor advertises abuse. */
  | 'NEITHER_PROMOTES_NOR_ADVERTISES'
  /** Nothing of the kind is depicted. */
  | 'NONE'
  /** Nothing was found outside the legal definition either. */
  | 'NOTHING_BESIDE_DEFINITION'
  /** The case has no content to route yet. */
  | 'NOTHING_TO_ROUTE'
  /** The competent authority itself asks the provider for removal. */
  | 'NOTICE_BY_AUTHORITY'
  /** Another hotline at home asks the provider for removal. */
  | 'NOTICE_BY_HOME_HOTLINE'
  /** The police themselves ask the provider for removal. */
  | 'NOTICE_BY_POLICE'
  /** The notice to the provider awaits clearance. */
  | 'NOTICE_GATED'
  /** The address could not be opened. */
  | 'NOT_ACCESSIBLE'
  /** The content could not be opened and therefore not be judged. */
  | 'NOT_ASSESSABLE'
  /** The content is not illegal under the provisions that this hotline tests; it says nothing of other law. */
  | 'NOT_ILLEGAL'
  /** The directory lists no hotline in this country. */
  | 'NOT_IN_DIRECTORY'
  /** Not punishable under the provisions tested. */
  | 'NOT_PUNISHABLE'
  /** The image is not realistic. */
  | 'NOT_REALISTIC'
  /** The directory lists this country, but no entry was valid on that day. */
  | 'NOT_VALID_ON_DAY'
  /** It is not a visual depiction. */
  | 'NOT_VISUAL'
  /** That country has no confirmed hotline; a member of staff has to decide. */
  | 'NO_CONFIRMED_HOTLINE'
  /** No criterion fits these answers. */
  | 'NO_CRITERION_APPLIES'
  /** The content is on a network without a hosting country. */
  | 'NO_HOSTING_COUNTRY'
  /** No provision is known that covered this on that day. */
  | 'NO_LAW_KNOWN'
  /** No minor is depicted. */
  | 'NO_MINOR_DEPICTED'
  /** Under the chosen policy the provider gets no notice. */
  | 'NO_NOTICE_BY_POLICY'
  /** The law does not give content hosted at home to the police. */
  | 'NO_POLICE_BY_LAW'
  /** No recipient is set for content at home; a member of staff decides. */
  | 'NO_RECIPIENT_AT_HOME'
  /** No sexual conduct is depicted. */
  | 'NO_SEXUAL_CONDUCT'
  /** The place has no web address; there is no country to look up. */
  | 'NO_WEB_ADDRESS'
  /** It is mere nudity. */
  | 'NUDITY'
  /** It is nudity without a sexual purpose. */
  | 'NUDITY_WITHOUT_SEXUAL_PURPOSE'
  /** Questions whose answers are decisive are still open. */
  | 'OPEN_QUESTIONS'
  /** The analysts’ opinions differ; a member of staff has to decide. */
  | 'OPINIONS_DISAGREE'
  /** A proxy hides where the content really is; its own country does not count. */
  | 'ORIGIN_HIDDEN'
  /** It goes to the network although no hotline in that country can take it. */
  | 'ORPHAN_IN_EXCHANGE'
  /** This is outside what this hotline tests; a member of staff decides which service or police it is for. */
  | 'OTHER_LAW'
  /** This is outside what this hotline tests; a member of staff finds the service or the police that it is for. */
  | 'OUTSIDE_TESTED_LAW'
  /** The address is protected by a password. */
  | 'PASSWORD_PROTECTED'
  /** It is a photo. */
  | 'PHOTO'
  /** The police at home get a copy of what goes to a hotline abroad. */
  | 'POLICE_COPY'
  /** This country has a reporting portal for citizens, but no national hotline. */
  | 'PORTAL_ONLY'
  /** The child is posing naked. */
  | 'POSED_NUDITY'
  /** A paid account is necessary for access. */
  | 'PREMIUM_ACCOUNT_NECESSARY'
  /** The content promotes or facilitates abuse. */
  | 'PROMOTES_ABUSE'
  /** Punishable. */
  | 'PUNISHABLE'
  /** A minor who does not exist is depicted realistically. */
  | 'REALISTIC_NON_EXISTENT_MINOR'
  /** A minor who does not exist is depicted realistically. */
  | 'REALISTIC_NON_EXISTENT_MINOR_DEPICTED'
  /** A real child is depicted. */
  | 'REAL_CHILD'
  /** The referring page is unknown or incorrect. */
  | 'REFERRER_NOT_KNOWN'
  /** The content was removed before it could be judged. */
  | 'REMOVED_BEFORE_ASSESSMENT'
  /** A second analyst still has to judge the content. */
  | 'SECOND_OPINION_AWAITED'
  /** It is severe by the criteria of INTERPOL. */
  | 'SEVERE_ABUSE'
  /** The sexual organs are depicted for primarily sexual purposes. */
  | 'SEXUAL_ORGANS_PRIMARILY_SEXUAL'
  /** The hotlines at home share this work by agreement. */
  | 'SHARED_AT_HOME'
  /** The page does not exist or the site is down. */
  | 'SITE_DOWN'
  /** It is a computer-generated image. */
  | 'SYNTHETIC'
  /** The content is temporarily unavailable. */
  | 'TEMPORARILY_UNAVAILABLE'
  /** The place is a territory to which the hotline and the criminal law of another country extend. */
  | 'TERRITORY_COVERED'
  /** It is text. */
  | 'TEXT'
  /** The address could not be accessed. */
  | 'UNABLE_TO_ACCESS'
  /** The analyst cannot tell. */
  | 'UNDETERMINED'
  /** Another code, from other law or an earlier edition: `explanation` has its words. */
  | 'UNLISTED'
  /** A minor is depicted, but not realistically. */
  | 'UNREALISTIC_MINOR'
  /** It is a video. */
  | 'VIDEO'
  /** It is a visual depiction. */
  | 'VISUAL_DEPICTION';

/**
 * The findings of an analyst on one content item.
 *
 * @public
 */
export type RecordAssessmentInput = {
  /** Whether the site is commercial. */
  readonly commerciality?: Commerciality | null | undefined;
  /** The content item, of a case that you have claimed. */
  readonly contentItemId: string;
  /** The version of the case that you saw. */
  readonly expectedVersion: number;
  /** The answers to the closed questions. */
  readonly findings: FindingsInput;
  /** Chosen by the client, 8 to 200 characters. A repeated request with the same key changes nothing and returns the first result. */
  readonly idempotencyKey?: string | null | undefined;
  /** A remark for colleagues; max. 500 characters. Do not describe the content. */
  readonly note?: string | null | undefined;
  /** The payment methods that the site accepts. */
  readonly paymentMethods?: ReadonlyArray<PaymentMethod> | null | undefined;
  /** The kind of site. */
  readonly siteType?: SiteType | null | undefined;
};

/**
 * The findings of an analyst on several content items.
 *
 * @public
 */
export type RecordAssessmentsInput = {
  /** The items, 1 to 200. They are changed in this order. */
  readonly items: ReadonlyArray<RecordAssessmentInput>;
  /** What happens to the other items if one is refused. */
  readonly mode: BulkMode;
};

/**
 * Records that a person has submitted a notice through the form of the provider.
 *
 * @public
 */
export type RecordFormSubmissionInput = {
  /** The reference of the notice, `NT-…`. */
  readonly noticeReference: string;
  /** The ticket number of the provider, at most 100 characters. */
  readonly ticketNumber?: string | null | undefined;
};

/**
 * An observation about hosting by a person.
 *
 * @public
 */
export type RecordHostingObservationInput = {
  /** The number of the autonomous system that announces the address, such as 13335. */
  readonly asNumber?: number | null | undefined;
  /** The content item, of a case that you have claimed. */
  readonly contentItemId: string;
  /** The hosting country. */
  readonly country?: string | null | undefined;
  /** The IPv4 or IPv6 address. */
  readonly ipAddress?: string | null | undefined;
  /** Whether it is a proxy that hides the origin. */
  readonly isProxy?: boolean | null | undefined;
  /** The network without countries that hosts it. */
  readonly network?: CountrylessNetwork | null | undefined;
  /** How it was found out; max. 500 characters. Do not describe the content. */
  readonly note?: string | null | undefined;
  /** When it was observed; now if absent. */
  readonly observedAt?: string | null | undefined;
  /** The hosting provider; max. 200 characters. */
  readonly provider?: string | null | undefined;
  /** The source. */
  readonly source: HostingSource;
};

/**
 * An observation of an address by a person.
 *
 * @public
 */
export type RecordReachabilityInput = {
  /** The content item. */
  readonly contentItemId: string;
  /** When it was observed. Now if absent. Not before the case was opened. */
  readonly observedAt?: string | null | undefined;
  /** The result. */
  readonly outcome: Reachability;
};

/**
 * Records the vetting of another person.
 *
 * @public
 */
export type RecordVettingInput = {
  /** The account. */
  readonly accountId: string;
  /** The day of the vetting: today or earlier. */
  readonly vettedOn: string;
  /** The last day on which it is valid: after the day of the vetting. */
  readonly vettingExpiresOn: string;
};

/**
 * A filter for referrals. All given conditions must match.
 *
 * @public
 */
export type ReferralFilter = {
  /** Of this case. */
  readonly caseId?: string | null | undefined;
  /** Whose current status began before this instant. */
  readonly changedBefore?: string | null | undefined;
  /** Whose current status began at or after this instant. A renewed hold begins again. */
  readonly changedFrom?: string | null | undefined;
  /** Only referrals to police or a provider, whose item has a gated takedown with one of these police decisions. */
  readonly clearance?: ReadonlyArray<ClearanceState> | null | undefined;
  /** For this hosting country. */
  readonly country?: string | null | undefined;
  /** Created before this instant. */
  readonly createdBefore?: string | null | undefined;
  /** Created at or after this instant. */
  readonly createdFrom?: string | null | undefined;
  /** Due before this instant. */
  readonly dueBefore?: string | null | undefined;
  /** Due at or after this instant. */
  readonly dueFrom?: string | null | undefined;
  /** With immediate danger (true) or without it (false). */
  readonly isUrgent?: boolean | null | undefined;
  /** Any of these kinds of recipient. */
  readonly kind?: ReadonlyArray<ReferralKind> | null | undefined;
  /** In any of these statuses. */
  readonly status?: ReadonlyArray<ReferralStatus> | null | undefined;
};

/**
 * The kind of recipient of a referral.
 *
 * @public
 */
export type ReferralKind =
  /** An authority of the home country in addition to or instead of police, if the jurisdiction defines one. */
  | 'AUTHORITY'
  /** The hosting provider. */
  | 'HOSTING_PROVIDER'
  /** The INHOPE hotline of the hosting country. */
  | 'INHOPE_HOTLINE'
  /** The federal police. */
  | 'POLICE'
  /** The police of another country, through the federal police. */
  | 'POLICE_ABROAD';

/**
 * The outcome of a referral.
 *
 * @public
 */
export type ReferralOutcome =
  /** Police forwarded it to the police of another country. */
  | 'FORWARDED_ABROAD'
  /** Police investigate. */
  | 'INVESTIGATED'
  /** The content has moved to another host. */
  | 'MOVED'
  /** The recipient takes no further action. */
  | 'NO_FURTHER_ACTION'
  /** The recipient refuses. */
  | 'REFUSED'
  /** The content was taken down, confirmed by observations. */
  | 'REMOVED'
  /** The hotline of the hosting country has taken it over. */
  | 'TRANSFERRED'
  /** The content was not available, or no longer available. */
  | 'UNAVAILABLE';

/**
 * The status of a referral.
 *
 * @public
 */
export type ReferralStatus =
  /** The recipient has confirmed receipt. */
  | 'ACKNOWLEDGED'
  /** It must not be sent until police clear it. */
  | 'AWAITING_CLEARANCE'
  /** The recipient has acted. See the outcome. */
  | 'COMPLETED'
  /** It could not be delivered. A person must check it. */
  | 'FAILED'
  /** Police ask not to send it for now. */
  | 'ON_HOLD'
  /** It may be sent. Not yet confirmed by the recipient. */
  | 'READY'
  /** It was sent. Not yet confirmed by the recipient. */
  | 'SENT'
  /** It is no longer required and was not sent. */
  | 'WITHDRAWN';

/**
 * Registers an external system.
 *
 * @public
 */
export type RegisterWebhookInput = {
  /** The audience of the system. */
  readonly audience: AnnouncementAudience;
  /** The event types. All types for its audience if absent. */
  readonly types?: ReadonlyArray<AnnouncementType> | null | undefined;
  /** The URL for messages: an https URL without user name, password or fragment. */
  readonly url: string;
};

/**
 * Rejects a contact: nothing is sent to it.
 *
 * @public
 */
export type RejectAbuseContactInput = {
  /** The contact. */
  readonly contactId: string;
  /** The version of the contact that you saw. */
  readonly expectedVersion: number;
};

/**
 * How certain it is that two addresses lead to the same content.
 *
 * @public
 */
export type RelationGrade =
  /** Two addresses for which sites usually serve the same content. */
  | 'PROBABLY_SAME'
  /** The same content at another address or time. Each needs its own takedown. */
  | 'RELATED'
  /** One address in two spellings. */
  | 'SAME'
  /** Not related. */
  | 'UNRELATED';

/**
 * Why two addresses are related.
 *
 * @public
 */
export type RelationReason =
  /** A copy stored by an archive. */
  | 'ARCHIVED_COPY'
  /** A copy stored by a search engine or an accelerator. */
  | 'CACHED_COPY'
  /** The same content hash. */
  | 'CONTENT_ID'
  /** An address that contains the other one. */
  | 'EMBEDDED'
  /** Their identities are equal. */
  | 'IDENTICAL'
  /** With and without the name of the default page. */
  | 'INDEX_PAGE'
  /** The same IPFS content through a gateway. */
  | 'IPFS_GATEWAY'
  /** A link that redirects through a mail filter, a network or a search engine. */
  | 'LINK_PROTECTOR'
  /** The mobile or accelerated (AMP) version of a page. */
  | 'MOBILE'
  /** A service on Tor or I2P through a gateway. */
  | 'OVERLAY_GATEWAY'
  /** The same parameters in another order. */
  | 'PARAMETER_ORDER'
  /** Fragments that may point to a place on the same page. */
  | 'PLACE_ON_PAGE'
  /** Two address forms of one platform for the same item, such as an invite and its web page. */
  | 'PLATFORM_ALIAS'
  /** Links with different signatures to the same object. */
  | 'SIGNED_LINK'
  /** With and without a slash at the end. */
  | 'TRAILING_SLASH'
  /** A translated copy. */
  | 'TRANSLATION'
  /** With and without `www.`. */
  | 'WWW';

/**
 * Which case to release to the queue.
 *
 * @public
 */
export type ReleaseCaseInput = {
  /** The case. */
  readonly caseId: string;
};

/**
 * Which cases to release to the queue.
 *
 * @public
 */
export type ReleaseCasesInput = {
  /** The items, 1 to 200. They are changed in this order. */
  readonly items: ReadonlyArray<ReleaseCaseInput>;
  /** What happens to the other items if one is refused. */
  readonly mode: BulkMode;
};

/**
 * The decision of the second person.
 *
 * @public
 */
export type ReleaseDecision =
  /** Refuse it. */
  | 'REFUSE'
  /** Release it. */
  | 'RELEASE';

/**
 * Which requests to list; all given conditions must match.
 *
 * @public
 */
export type ReleaseFilter = {
  /** About this report. */
  readonly reportId?: string | null | undefined;
  /** Requested by this account. */
  readonly requestedById?: string | null | undefined;
  /** In any of these states now. */
  readonly state?: ReadonlyArray<ReleaseState> | null | undefined;
};

/**
 * What a reporter gave that stays sealed until it is released.
 *
 * @public
 */
export type ReleaseKind =
  /** The contact data of the reporter. */
  | 'CONTACT'
  /** A login for a members’ area. */
  | 'SITE_ACCESS';

/**
 * Why somebody asks for a release.
 *
 * @public
 */
export type ReleaseReason =
  /** A child may be in danger. The quota does not refuse it. */
  | 'CHILD_IN_DANGER'
  /** The content is visible only after a login. For site access. */
  | 'CONTENT_BEHIND_LOGIN'
  /** Police or a magistrate have asked for it. */
  | 'POLICE_REQUEST'
  /** Only the reporter can answer a question. For contact data. */
  | 'QUESTION_TO_REPORTER'
  /** The reporter has asked for a reply. For contact data. */
  | 'REPORTER_AWAITS_REPLY'
  /** The reporter exercises a data protection right. For contact data. */
  | 'RIGHTS_OF_REPORTER';

/**
 * The state of a request for a release.
 *
 * @public
 */
export type ReleaseState =
  /** The time of the release has ended. */
  | 'ENDED'
  /** Nobody decided in time. */
  | 'LAPSED'
  /** It is released, to the person who asked only. */
  | 'OPEN'
  /** A second person has refused it. */
  | 'REFUSED'
  /** It waits for a second person. */
  | 'WAITING';

/**
 * The evidence that content was removed.
 *
 * @public
 */
export type RemovalEvidenceInput = {
  /** When you observed the content to be offline. Needs a claim on the case, or the permission to confirm removals. */
  readonly observedOfflineAt: ReadonlyArray<string>;
  /** Whether the provider states that it removed the content. Your own observation alone does not confirm it. */
  readonly providerAnswered?: boolean | null | undefined;
};

/**
 * The reason for the state of a removal.
 *
 * @public
 */
export type RemovalReason =
  /** A person confirmed what the removal watch observed. */
  | 'CONFIRMED_BY_PERSON'
  /** The server reports that it is removed, but has hidden it before. A person must check it. */
  | 'GONE_BUT_HOST_CLOAKS'
  /** The server reports that it is removed, but the removal watch never saw it online. A person must check it. */
  | 'GONE_BUT_NEVER_SEEN_ONLINE'
  /** Only people observed that it is removed. */
  | 'GONE_BY_HAND_ALONE'
  /** The last conclusive observation is too old. */
  | 'LAST_SEEN_TOO_LONG_AGO'
  /** No observation was conclusive. */
  | 'NOTHING_CONCLUSIVE_SEEN'
  /** The provider stated the removal, and it was observed. */
  | 'PROVIDER_SAID_AND_SEEN_GONE'
  /** It was observed offline each time, with enough time in between. */
  | 'SEEN_GONE_REPEATEDLY'
  /** It was observed offline too briefly or too few times. */
  | 'SEEN_GONE_TOO_BRIEFLY'
  /** It was seen online. */
  | 'SEEN_ONLINE'
  /** It was seen online after its removal. */
  | 'SEEN_ONLINE_AFTER_REMOVAL'
  /** The host shows it to some visitors only. */
  | 'SHOWN_TO_SOME_ONLY';

/**
 * Whether content is still online, according to the observations.
 *
 * @public
 */
export type RemovalState =
  /** It was removed and is online again. */
  | 'BACK_ONLINE'
  /** The host shows it to some visitors and hides it from others. */
  | 'CLOAKED'
  /** Its removal is proven by observations. */
  | 'REMOVED'
  /** It was online at the last clear observation. */
  | 'STILL_ONLINE'
  /** It was offline, but not long enough yet. */
  | 'SUSPECTED_GONE'
  /** There is no clear observation, or no recent one. */
  | 'UNKNOWN';

/**
 * Removes a webhook.
 *
 * @public
 */
export type RemoveWebhookInput = {
  /** The webhook. */
  readonly webhookId: string;
};

/**
 * The closed case to reopen, and the reason.
 *
 * @public
 */
export type ReopenCaseInput = {
  /** The closed case. */
  readonly caseId: string;
  /** The reason. */
  readonly reason: ReopenReason;
};

/**
 * The reason to reopen a closed case.
 *
 * @public
 */
export type ReopenReason =
  /** The case was closed in error. */
  | 'CLOSED_IN_ERROR'
  /** There is new information. */
  | 'NEW_INFORMATION'
  /** The removal watch saw the content again. */
  | 'REAPPEARED'
  /** The content is back. */
  | 'SEEN_AGAIN';

/**
 * The status of a report as shown to its reporter.
 *
 * @public
 */
export type ReportProgress =
  /** The hotline’s work on it has ended. */
  | 'CLOSED'
  /** The report was received. */
  | 'RECEIVED'
  /** The hotline is working on it. */
  | 'UNDER_REVIEW';

/**
 * Asks for the release of sealed data of one report.
 *
 * @public
 */
export type RequestReleaseInput = {
  /** What to release. */
  readonly kind: ReleaseKind;
  /** Why it is needed. */
  readonly reason: ReleaseReason;
  /** The report. */
  readonly reportId: string;
};

/**
 * Closes a work item.
 *
 * @public
 */
export type ResolveWorkItemInput = {
  /** The resolution: DONE or NO_LONGER_NEEDED. */
  readonly resolution: WorkItemResolution;
  /** The work item. */
  readonly workItemId: string;
};

/**
 * Gives another account its access again.
 *
 * @public
 */
export type RestoreAccessInput = {
  /** The account. */
  readonly accountId: string;
};

/**
 * Resumes a webhook.
 *
 * @public
 */
export type ResumeWebhookInput = {
  /** The webhook. */
  readonly webhookId: string;
};

/**
 * Retries a stopped hand-over.
 *
 * @public
 */
export type RetryHandOverInput = {
  /** The hand-over. */
  readonly handOverId: string;
};

/**
 * Retries stopped hand-overs of one channel, oldest first. Without `recipientQueue` and `cause`, all of them.
 *
 * @public
 */
export type RetryHandOversInput = {
  /** Only those that stopped with this cause. */
  readonly cause?: HandOverCause | null | undefined;
  /** The channel. */
  readonly channel: Channel;
  /** Max. number of hand-overs, 1 to 200; 100 if absent. */
  readonly first?: number | null | undefined;
  /** Only those in this recipient queue; see `HandOver.recipientQueue`. */
  readonly recipientQueue?: string | null | undefined;
};

/**
 * Retries a stopped background job.
 *
 * @public
 */
export type RetryJobInput = {
  /** The work item of kind JOB_STOPPED. */
  readonly workItemId: string;
};

/**
 * The role of a signed-in person or system.
 *
 * @public
 */
export type Role =
  /** Operates the installation; has no access to cases. */
  | 'ADMINISTRATOR'
  /** Assesses reported addresses and routes them. */
  | 'ANALYST'
  /** Reads the audit trail. */
  | 'AUDITOR'
  /** A system that uses the rules and the directory and sends reports; has no access to cases. */
  | 'INTEGRATOR'
  /** Police liaison: receives referrals, holds and clears takedowns. */
  | 'LIAISON'
  /** Leads the analysts: takes over cases, decides on disagreements and on held cases. */
  | 'SUPERVISOR'
  /** Sees how long each person works with reported content; has no access to cases. */
  | 'WELFARE';

/**
 * Gives a webhook a new secret.
 *
 * @public
 */
export type RotateWebhookSecretInput = {
  /** The number of hours during which messages are also signed with the old secret: 0 to 168. */
  readonly overlapHours?: number | null | undefined;
  /** The webhook. */
  readonly webhookId: string;
};

/**
 * The case to route.
 *
 * @public
 */
export type RouteCaseInput = {
  /** The case. You must have claimed it. */
  readonly caseId: string;
  /** The version of the case that was read. */
  readonly expectedVersion: number;
};

/**
 * The cases to route.
 *
 * @public
 */
export type RouteCasesInput = {
  /** The items, 1 to 200. They are changed in this order. */
  readonly items: ReadonlyArray<RouteCaseInput>;
  /** What happens to the other items if one is refused. */
  readonly mode: BulkMode;
};

/**
 * The input of the routing rules, for a preview of their decision.
 *
 * @public
 */
export type RouteInput = {
  /** Other concerns outside the legal definition. */
  readonly besideDefinition?: ReadonlyArray<BesideDefinition> | null | undefined;
  /** The legal classification of the content. */
  readonly classification: Classification;
  /** It promotes or facilitates abuse rather than depicting it. */
  readonly concernsPromotion?: boolean | null | undefined;
  /** The reliability of the country. */
  readonly confidence?: Confidence | null | undefined;
  /** The hosting countries, if there are several. */
  readonly countries?: ReadonlyArray<string> | null | undefined;
  /** The hosting country, if exactly one is concluded. */
  readonly country?: string | null | undefined;
  /** How it is hosted. */
  readonly hostingKind: HostingKind;
  /** A child is in danger now. */
  readonly immediateDanger?: boolean | null | undefined;
  /** The qualification requires a legal review. */
  readonly needsLegalReview?: boolean | null | undefined;
};

/**
 * The decision of the routing rules.
 *
 * @public
 */
export type RouteOutcome =
  /** There is no recipient. The case can be closed with a reason. */
  | 'CLOSED'
  /** The item waits for a person. See the reasons. */
  | 'HELD'
  /** The item is referred to the recipients of its legs. */
  | 'ROUTED';

/**
 * How a text of a search was read.
 *
 * @public
 */
export type SearchKind =
  /** A web address, in any spelling. */
  | 'ADDRESS'
  /** A registered domain with every name below it. */
  | 'DOMAIN'
  /** A hostname. */
  | 'HOSTNAME'
  /** An IP address at which content was hosted. */
  | 'IP_ADDRESS'
  /** The number of an autonomous system, such as AS64496. */
  | 'NETWORK'
  /** A reference that a recipient or the exchange gave. */
  | 'PARTNER_REFERENCE'
  /** The beginning of the name of a hosting provider. */
  | 'PROVIDER'
  /** A reference of a case, a referral or a notice. */
  | 'REFERENCE';

/**
 * A reason for a second opinion.
 *
 * @public
 */
export type SecondOpinionRuleCode =
  /** The item is drawn by lot. */
  | 'DRAWN_BY_LOT'
  /** Content that is hosted at home. */
  | 'HOME_HOSTED'
  /** Content of the international baseline that is hosted at home. */
  | 'HOME_HOSTED_BASELINE'
  /** The same address was judged not illegal before. */
  | 'JUDGED_NOT_ILLEGAL_BEFORE'
  /** Another reason, of the policy of this hotline. */
  | 'UNLISTED'
  /** A first opinion replaces a different one. */
  | 'VERDICT_CHANGED';

/**
 * Sends a test message.
 *
 * @public
 */
export type SendTestEventInput = {
  /** The webhook. */
  readonly webhookId: string;
};

/**
 * What was sent because of a decision.
 *
 * @public
 */
export type SentKind =
  /** A report to ICCAM, INHOPE’s exchange between hotlines. */
  | 'EXCHANGE_REPORT'
  /** A notice to a hosting provider. */
  | 'NOTICE'
  /** A dossier for police. */
  | 'POLICE_DOSSIER';

/**
 * The provider accepts reports through a form: each notice becomes a work item for a person.
 *
 * @public
 */
export type SetAbuseContactFormInput = {
  /** The contact. */
  readonly contactId: string;
  /** The version of the contact that you saw. */
  readonly expectedVersion: number;
  /** The URL of the form. If absent, notices go by mail again; the contact must have a mail address. */
  readonly formUrl?: string | null | undefined;
};

/**
 * Sets the recipient of notices about a hostname, network or autonomous system. It overrides registries.
 *
 * @public
 */
export type SetAbuseContactOverrideInput = {
  /** The mail address. If both this and `formUrl` are absent, the setting is removed and registries are used again. */
  readonly email?: string | null | undefined;
  /** The URL of the provider’s form. If given, a person submits notices there; each becomes a work item. */
  readonly formUrl?: string | null | undefined;
  /** What the contact can do about content. */
  readonly kind?: AbuseContactKind | null | undefined;
  /** The language of notices to it. */
  readonly language?: Language | null | undefined;
  /** The organisation; max. 200 characters. */
  readonly organisation?: string | null | undefined;
  /** What the contact applies to. */
  readonly scope: AbuseContactScope;
  /** The hostname; the network in CIDR notation or one IP address; or the number of the autonomous system. */
  readonly value: string;
};

/**
 * Apparent sex of those depicted, in ICCAM’s categories.
 *
 * @public
 */
export type Sex =
  /** Both. */
  | 'BOTH'
  /** Female. */
  | 'FEMALE'
  /** Male. */
  | 'MALE'
  /** The analyst cannot tell. */
  | 'NOT_DETERMINED';

/**
 * What a hotline that shares the work at home does.
 *
 * @public
 */
export type SharingHandling =
  /** It gets a copy. */
  | 'BESIDE'
  /** It sends the notice to the provider, and this hotline sends none. */
  | 'INSTEAD';

/**
 * The login for a members’ area. Stored encrypted.
 *
 * @public
 */
export type SiteAccessInput = {
  /** The password; at most 200 characters. */
  readonly password?: string | null | undefined;
  /** The user name; at most 200 characters. */
  readonly username?: string | null | undefined;
};

/**
 * The kind of site, in ICCAM’s categories.
 *
 * @public
 */
export type SiteType =
  /** A banner site. */
  | 'BANNER_SITE'
  /** A blog. */
  | 'BLOG'
  /** A file host (cyberlocker). */
  | 'FILE_HOST'
  /** A forum. */
  | 'FORUM'
  /** An image board. */
  | 'IMAGE_BOARD'
  /** An image host. */
  | 'IMAGE_HOST'
  /** An image store. */
  | 'IMAGE_STORE'
  /** A link site. */
  | 'LINK_SITE'
  /** None of these applies. */
  | 'NOT_APPLICABLE'
  /** A redirector. */
  | 'REDIRECTOR'
  /** A search provider. */
  | 'SEARCH_PROVIDER'
  /** A social network. */
  | 'SOCIAL_NETWORK'
  /** A website. */
  | 'WEBSITE'
  /** A web archive. */
  | 'WEB_ARCHIVE';

/**
 * How reliable the source of a statement is.
 *
 * @public
 */
export type SourceConfidence =
  /** The primary source. */
  | 'HIGH'
  /** Background knowledge. */
  | 'LOW'
  /** Secondary sources. */
  | 'MEDIUM';

/**
 * The facts about the reported page, for a preview. An absent field means not answered.
 *
 * @public
 */
export type SourceInput = {
  /** Whether the site is commercial. */
  readonly commerciality?: Commerciality | null | undefined;
  /** The payment methods. */
  readonly paymentMethods?: ReadonlyArray<PaymentMethod> | null | undefined;
  /** The kind of site. */
  readonly siteType?: SiteType | null | undefined;
};

/**
 * What to do when a membership was checked too long ago.
 *
 * @public
 */
export type StaleMembershipHandling =
  /** A person decides. */
  | 'HOLD'
  /** Say so in the reasons of the leg. */
  | 'WARN';

/**
 * By what figures are broken down.
 *
 * @public
 */
export type StatisticDimension =
  /** The apparent age. */
  | 'AGE_GROUP'
  /** The classification; `NOT_CONCLUDED` before a conclusion. */
  | 'CLASSIFICATION'
  /** Whether the site is commercial. */
  | 'COMMERCIALITY'
  /** The hosting country; without one, the kind of hosting. */
  | 'HOSTING_COUNTRY'
  /** The network: a number of an autonomous system (`AS64500`), or a network without countries. */
  | 'NETWORK'
  /** `NEW`, or `KNOWN` for an address that was reported before. */
  | 'NOVELTY'
  /** The result that belongs to the figure. Figures without one are left out. */
  | 'OUTCOME'
  /** The hosting provider. */
  | 'PROVIDER'
  /** The kinds of recipients, joined by `+`; `NONE` without one. */
  | 'ROUTE'
  /** The apparent sex. */
  | 'SEX'
  /** The type of the site. */
  | 'SITE_TYPE';

/**
 * What is counted, on the calendar day of the event.
 *
 * @public
 */
export type StatisticFigure =
  /** Notified addresses that a provider answered. Outcome: the latest answer. */
  | 'ANSWERED'
  /** Content items, at their first assessment. */
  | 'ASSESSED'
  /** Content items whose notice was cleared by police. */
  | 'CLEARED'
  /** Cases closed. Outcome: why. */
  | 'CLOSED'
  /** Content items whose notice was held by police. */
  | 'HELD'
  /** The same, if the conclusion is illegal. */
  | 'ILLEGAL'
  /** Deadlines that passed. Outcome: which deadline. */
  | 'LATE'
  /** Content items in a notice to a provider. Outcome: what the provider did. */
  | 'NOTICED'
  /** Cases opened. */
  | 'OPENED'
  /** Addresses in these reports. */
  | 'RECEIVED'
  /** Content items that were removed. */
  | 'REMOVED'
  /** The same, by a provider that had a notice. Their times run from the notice. */
  | 'REMOVED_BY_PROVIDER'
  /** Reports received. */
  | 'REPORTS'
  /** Content items with a second opinion and a conclusion. Outcome: whether the opinions agreed. */
  | 'SECOND_OPINIONS'
  /** Content items sent to an authority at home. */
  | 'TO_AUTHORITY'
  /** Content items sent to a hotline of INHOPE. */
  | 'TO_HOTLINE'
  /** Content items sent to police, at home or abroad. */
  | 'TO_POLICE';

/**
 * Who is depicted, in the terms of the legal definition.
 *
 * @public
 */
export type Subject =
  /** Adults only. */
  | 'ADULT'
  /** A person who appears to be a minor. */
  | 'APPEARS_MINOR'
  /** A person known to be a minor. */
  | 'MINOR'
  /** Nobody. */
  | 'NONE'
  /** A realistic image of a minor who does not exist. */
  | 'REALISTIC_NON_EXISTENT_MINOR'
  /** The analyst cannot tell. */
  | 'UNDETERMINED'
  /** An image of a minor that is not realistic. */
  | 'UNREALISTIC_MINOR';

/**
 * A report of a citizen. One address or place is required. Without contact data it is anonymous. A report that states immediate danger is never refused.
 *
 * @public
 */
export type SubmitReportInput = {
  /** The contact data. Anonymous if absent. */
  readonly contact?: ContactInput | null | undefined;
  /** The referring page, at most 2048 characters. */
  readonly foundVia?: string | null | undefined;
  /** The idempotency key of the caller, 8 to 200 unguessable characters. A repeated key changes nothing and returns the same receipt. */
  readonly idempotencyKey?: string | null | undefined;
  /** A child is in danger now, according to the reporter. Such reports are handled first. */
  readonly immediateDanger?: boolean | null | undefined;
  /** The reporter’s language. Dutch if absent. */
  readonly language?: Language | null | undefined;
  /** When the reporter saw it. Not in the future. */
  readonly observedAt?: string | null | undefined;
  /** Places that have no web address, at most 50. A web address in an entry is read as an address. */
  readonly places?: ReadonlyArray<PlaceInput> | null | undefined;
  /** The solution of the challenge of a `ProofOfWorkRequiredError`, as the ALTCHA widget returns it. It is valid once. */
  readonly proofOfWork?: string | null | undefined;
  /** Additional text, at most 2000 characters. */
  readonly remarks?: string | null | undefined;
  /** The login for a members’ area. */
  readonly siteAccess?: SiteAccessInput | null | undefined;
  /** The kind of site. */
  readonly siteType?: SiteType | null | undefined;
  /** The web addresses as entered by the reporter: at most 50 entries and 409,600 characters in total. An entry may contain several addresses and other words. */
  readonly urls?: ReadonlyArray<string> | null | undefined;
};

/**
 * Why a supervisor takes over a case that a colleague has claimed.
 *
 * @public
 */
export type TakeOverReason =
  /** The colleague is not available. */
  | 'COLLEAGUE_UNAVAILABLE'
  /** A child is in immediate danger. */
  | 'IMMEDIATE_DANGER'
  /** To protect the colleague’s wellbeing. */
  | 'WELLBEING'
  /** To distribute the work. */
  | 'WORKLOAD';

/**
 * Calendar days that something took.
 *
 * @public
 */
export type TimeBand =
  /** Five days. */
  | 'FIVE_DAYS'
  /** Four days. */
  | 'FOUR_DAYS'
  /** The next day. */
  | 'ONE_DAY'
  /** The same day. */
  | 'SAME_DAY'
  /** Seven days or more. */
  | 'SEVEN_DAYS_OR_MORE'
  /** Six days. */
  | 'SIX_DAYS'
  /** Three days. */
  | 'THREE_DAYS'
  /** Two days. */
  | 'TWO_DAYS';

/**
 * Which dismissal to undo.
 *
 * @public
 */
export type UndoFloodDismissalInput = {
  /** The dismissal. */
  readonly dismissalId: string;
};

/**
 * Whether the vetting of a person is valid today.
 *
 * @public
 */
export type VettingState =
  /** Its last day has passed. The person may not judge content. */
  | 'LAPSED'
  /** No vetting is recorded. */
  | 'NOT_RECORDED'
  /** It is recorded from a later day. */
  | 'NOT_YET_VALID'
  /** It is valid today. */
  | 'VALID';

/**
 * The status of a webhook.
 *
 * @public
 */
export type WebhookStatus =
  /** Messages are sent. */
  | 'ACTIVE'
  /** Its receiver responded that it is gone. Remove the webhook. */
  | 'DISABLED'
  /** Messages wait until it is resumed. */
  | 'PAUSED';

/**
 * Withdraws the access of another account.
 *
 * @public
 */
export type WithdrawAccessInput = {
  /** The account. */
  readonly accountId: string;
};

/**
 * The cause of a work item.
 *
 * @public
 */
export type WorkItemCause =
  /** The recipient has not confirmed receipt yet. */
  | 'ACKNOWLEDGEMENT'
  /** The rules of the recipient do not allow this step. */
  | 'AGAINST_THE_RULES'
  /** The recipient needs answers that the assessment left open: assess again, then try again. */
  | 'ANSWERS_MISSING'
  /** Link for the answer */
  | 'ANSWER_LINK'
  /** The answer of the recipient could not be understood. */
  | 'ANSWER_NOT_UNDERSTOOD'
  /** The police have asked a question that has not been answered yet. */
  | 'ANSWER_TO_POLICE'
  /** The recipient asked us to try again later. */
  | 'ASKED_TO_WAIT'
  /** Illegal then and now, but the international baseline is not met in the same way. */
  | 'BASELINE_CHANGED'
  /** The server shows something else here than elsewhere; a member of staff has to look from another place. */
  | 'BLOCKED_WHERE_WE_ARE'
  /** The mail server asks a person to confirm that they sent the message. */
  | 'CHALLENGE'
  /** This channel is not configured: an administrator must do that. */
  | 'CHANNEL_NOT_CONFIGURED'
  /** Child in danger */
  | 'CHILD_IN_DANGER'
  /** The police must decide whether the notice may be sent. */
  | 'CLEARANCE'
  /** Somebody marked our mail as unwanted, or it failed a check. */
  | 'COMPLAINT'
  /** The recipient has confirmed receipt; the outcome is not known yet. */
  | 'COMPLETION'
  /** A member of staff must approve the address before anything is sent there. */
  | 'CONTACT_APPROVAL'
  /** The register names only its own address or that of a person: choose a contact yourself. */
  | 'CONTACT_DOUBTFUL'
  /** A member of staff has to approve the contact of the provider first. */
  | 'CONTACT_NOT_APPROVED'
  /** A member of staff rejected the contact that was found. */
  | 'CONTACT_REJECTED'
  /** Messages to this contact bounce. */
  | 'CONTACT_UNREACHABLE'
  /** Content visible only after a login */
  | 'CONTENT_BEHIND_LOGIN'
  /** The content has moved and has to be routed again. */
  | 'CONTENT_MOVED'
  /** The case is held; a member of staff must decide how to proceed. */
  | 'DECISION'
  /** The message is delayed and still tried. */
  | 'DELAYED'
  /** The message was delivered. */
  | 'DELIVERED'
  /** The hand-over may be sent but has not been sent yet. */
  | 'DISPATCH'
  /** This is an e-mail address, not a web address. */
  | 'EMAIL_ADDRESS'
  /** There is nothing here. */
  | 'EMPTY'
  /** Exact location */
  | 'EXACT_LOCATION'
  /** Why the content is illegal */
  | 'EXPLANATION'
  /** This is the name of a file. Give the address of the page it is on. */
  | 'FILE_NAME'
  /** The report has been received and nobody has looked at it yet. */
  | 'FIRST_REVIEW'
  /** No recipient has anything left to do; a member of staff must close the case or route it again. */
  | 'FOLLOW_UP'
  /** Nobody reads this mailbox: the provider asks for a form. */
  | 'FORM_NEEDED'
  /** The registry names this contact. */
  | 'FOUND_IN_REGISTRY'
  /** The server says that nothing is there, but the watch never saw the content itself; only a person can see whether that is true. */
  | 'GONE_BUT_NEVER_SEEN_ONLINE'
  /** Statement of good faith */
  | 'GOOD_FAITH'
  /** Found not illegal then, illegal now. */
  | 'HARMLESS_THEN_ILLEGAL_NOW'
  /** Found not illegal then; now a member of staff has to decide. */
  | 'HARMLESS_THEN_OPEN_NOW'
  /** The police are holding the notice and must review that decision on the agreed day. */
  | 'HOLD_REVIEW'
  /** The content is hosted elsewhere by now. */
  | 'HOST_CHANGED'
  /** The hosting could not be checked again. */
  | 'HOST_NOT_CHECKED'
  /** Contact of the hotline */
  | 'HOTLINE_CONTACT'
  /** Found illegal then, not or not certainly so now. */
  | 'ILLEGAL_THEN_NOT_NOW'
  /** The link contains no valid content identifier. */
  | 'INVALID_CONTENT_ID'
  /** The name of the site in the address cannot exist. */
  | 'INVALID_HOST'
  /** This Tor address is incomplete or was not copied correctly. */
  | 'INVALID_ONION'
  /** The port number in the address cannot exist. */
  | 'INVALID_PORT'
  /** The hostname leads into a private network, where nothing is checked. */
  | 'LEADS_INTO_PRIVATE_NETWORK'
  /** Legal basis with its version */
  | 'LEGAL_BASIS'
  /** This address seems to be split over two lines. Give it on one line. */
  | 'LINE_BREAK'
  /** The linked report does not hold this address: link the right one. */
  | 'LINKED_TO_ANOTHER'
  /** This address leads to the device or network of whoever opens it. */
  | 'LOCAL_HOST'
  /** The mailbox of the recipient is full. */
  | 'MAILBOX_FULL'
  /** An earlier answer was lost, and the recipient refuses now: it may be there already. Look it up there or ask the recipient. Link a report that is already there. */
  | 'MAY_BE_THERE_ALREADY'
  /** Another address behind the contact does not work; the message may have arrived all the same. */
  | 'MEMBER_FAILED'
  /** There is nothing at this address */
  | 'NOTHING_AT_ADDRESS'
  /** For a while it could not be seen clearly whether the content is still there. */
  | 'NOTHING_CLEAR_SEEN'
  /** The recipient did not accept this. */
  | 'NOT_ACCEPTED'
  /** This is not a web address. If it is a place in an app, a game or elsewhere, name it in words. */
  | 'NOT_AN_ADDRESS'
  /** Found not illegal then; what was found outside the legal definition was not asked yet. */
  | 'NOT_ASKED_THEN'
  /** The address cannot be reached from here. */
  | 'NOT_CHECKABLE_FROM_HERE'
  /** The message was not delivered, for a reason that is not the address. */
  | 'NOT_DELIVERED'
  /** Not illegal in our view */
  | 'NOT_ILLEGAL_FOR_US'
  /** The IP address is not ours */
  | 'NOT_IN_OUR_NETWORK'
  /** There is more than one address here. Give only one here. */
  | 'NOT_ONE_ADDRESS'
  /** The notice may not be sent yet, or no longer. */
  | 'NOT_READY'
  /** A message came back that the system does not understand. */
  | 'NOT_UNDERSTOOD'
  /** The recipient did not answer. */
  | 'NO_ANSWER'
  /** No abuse contact was found. */
  | 'NO_CONTACT_FOUND'
  /** The address lacks the name of the site. */
  | 'NO_HOST'
  /** The customer has left */
  | 'NO_LONGER_WITH_US'
  /** Time of the observation */
  | 'OBSERVATION_TIME'
  /** Only a person gets in: the server asks for a sign-in or for proof that a person is looking. */
  | 'ONLY_PEOPLE_GET_IN'
  /** The server always redirects; only a member of staff can see whether the content is gone. */
  | 'ONLY_REDIRECTED'
  /** Left open then, not illegal now under the provisions tested. */
  | 'OPEN_THEN_HARMLESS_NOW'
  /** Left open then, illegal now. */
  | 'OPEN_THEN_ILLEGAL_NOW'
  /** We require a court order */
  | 'ORDER_REQUIRED'
  /** Other reason */
  | 'OTHER_REASON'
  /** The reader is away. */
  | 'OUT_OF_OFFICE'
  /** Our own software failed: tell the administrator. */
  | 'OWN_ERROR'
  /** The recipient’s mail server refuses our mail. */
  | 'OWN_MAIL_REFUSED'
  /** Passed on to our customer */
  | 'PASSED_ON_TO_CUSTOMER'
  /** Requested by police or a magistrate */
  | 'POLICE_REQUEST'
  /** Question to the reporter */
  | 'QUESTION_TO_REPORTER'
  /** The provider confirmed receipt automatically. */
  | 'RECEIPT'
  /** The recipient reported a fault on its side. */
  | 'RECIPIENT_IN_TROUBLE'
  /** The recipient, or the subject of the hand-over, is not known there. */
  | 'RECIPIENT_UNKNOWN'
  /** The provider’s mail server was not reached until attempts stopped. */
  | 'RECIPIENT_UNREACHABLE'
  /** The recipient redirects to another address; redirects are not followed. */
  | 'REDIRECTED'
  /** References */
  | 'REFERENCES'
  /** Reporter awaits a reply */
  | 'REPORTER_AWAITS_REPLY'
  /** Request */
  | 'REQUEST'
  /** The hand-over failed; a member of staff must remove the cause and try again. */
  | 'RETRY'
  /** Somebody has claimed the case; it has made no progress since. */
  | 'REVIEW'
  /** Data protection rights of the reporter */
  | 'RIGHTS_OF_REPORTER'
  /** An earlier answer was lost, and the recipient refuses now: it may be there already. Not every report there could be read. Look it up there or ask the recipient. Link a report that is already there. */
  | 'SEARCH_INCOMPLETE'
  /** A second analyst must judge the case. */
  | 'SECOND_OPINION'
  /** The content seems gone, but the server does not say so itself; only a person can confirm it. */
  | 'SEEMS_GONE_UNPROVEN'
  /** A member of staff set this contact. */
  | 'SET_BY_HAND'
  /** The content is shown to some and hidden from others; a member of staff has to look. */
  | 'SHOWN_TO_SOME_ONLY'
  /** Signing in at the recipient was refused: check the credentials. */
  | 'SIGN_IN_REFUSED'
  /** This system is in test mode and reaches no real recipient. */
  | 'TEST_MODE'
  /** This is too long. */
  | 'TOO_LONG'
  /** The network uses a code that is not known here. */
  | 'UNKNOWN_ICCAM_CODE'
  /** The name of the site ends in something unknown. Put https:// before the address if it is right. */
  | 'UNKNOWN_TOP_LEVEL'
  /** This is no web address. Name the place in words: which app or service, and which account, group or invite. */
  | 'UNSUPPORTED_SCHEME'
  /** The same outcome and articles; only the reasons are worded differently. */
  | 'WORDING'
  /** The same outcome under other articles; nothing was sent out. */
  | 'WRONG_ARTICLE_KEPT'
  /** The same outcome under other articles; the wrong ones were sent out. */
  | 'WRONG_ARTICLE_SENT';

/**
 * A filter for work items. All given conditions must match.
 *
 * @public
 */
export type WorkItemFilter = {
  /** Only this case. */
  readonly caseId?: string | null | undefined;
  /** Escalated to a supervisor (true) or not (false). */
  readonly isEscalated?: boolean | null | undefined;
  /** Open (true) or closed (false) work items. */
  readonly isOpen?: boolean | null | undefined;
  /** Any of these kinds. */
  readonly kind?: ReadonlyArray<WorkItemKind> | null | undefined;
};

/**
 * The kind of a work item.
 *
 * @public
 */
export type WorkItemKind =
  /** Police have not confirmed receipt in time. */
  | 'ACKNOWLEDGEMENT_OVERDUE'
  /** A case has waited longer than allowed. */
  | 'CASE_WAITING'
  /** An address cannot be checked automatically. */
  | 'CHECK_BY_HAND'
  /** Police have not decided on a takedown in time. */
  | 'CLEARANCE_OVERDUE'
  /** No contact of the provider was found. */
  | 'CONTACT_NOT_FOUND'
  /** A new provider contact waits for approval. */
  | 'CONTACT_TO_APPROVE'
  /** Removed content is online again. */
  | 'CONTENT_BACK'
  /** The content has moved to another host. */
  | 'CONTENT_MOVED'
  /** A newer version of the law affects a decision of the case. */
  | 'DECISION_UNDER_OLD_LAW'
  /** A partner uses an unknown code. */
  | 'EXCHANGE_CODE_UNKNOWN'
  /** The work on a report of a partner has ended, and no answer code of the exchange matches. */
  | 'EXCHANGE_ITEM_UNANSWERED'
  /** A report of a partner cannot be imported. */
  | 'EXCHANGE_ITEM_UNREADABLE'
  /** A person works on a case in danger although a limit of exposure has been reached. */
  | 'EXPOSURE_EXCEEDED'
  /** Delivery of an outbox message has stopped. Fix the cause and retry it. */
  | 'HAND_OVER_FAILED'
  /** The review date of a hold has passed. */
  | 'HOLD_OVERDUE'
  /** The host changed between decision and sending. */
  | 'HOST_CHANGED'
  /** A background job has no attempts left. */
  | 'JOB_STOPPED'
  /** The review date of a legal hold has come. */
  | 'LEGAL_HOLD_REVIEW'
  /** A notice bounced. */
  | 'NOTICE_BOUNCED'
  /** A notice lacks a required element and is not sent. */
  | 'NOTICE_INCOMPLETE'
  /** A notice was already sent when it was held or withdrawn. */
  | 'NOTICE_LEFT_ANYWAY'
  /** A provider accepts reports through a form only. A person must submit it. */
  | 'NOTICE_NEEDS_FORM'
  /** A provider has not answered and the content is still online. */
  | 'NOTICE_UNANSWERED'
  /** A mail server refuses our mail, or a complaint about our mail was received. */
  | 'OWN_MAIL_REFUSED'
  /** A partner has a different assessment. */
  | 'PARTNER_DISAGREES'
  /** A recipient has not responded for a while. Attempts continue. */
  | 'PARTNER_NOT_REACHED'
  /** Police have not stated the outcome of a referral in time. */
  | 'POLICE_ANSWER_OVERDUE'
  /** A provider disputes a notice. */
  | 'PROVIDER_DISPUTES'
  /** A provider states that it does not host the content. */
  | 'PROVIDER_NOT_THE_HOST'
  /** Police have asked a question about a referral. */
  | 'QUESTION_FROM_POLICE'
  /** The deadline of a referral has passed. */
  | 'REFERRAL_OVERDUE'
  /** A person has made the maximum number of requests for releases. */
  | 'RELEASES_UNUSUAL'
  /** A person asks for the release of data of a reporter. A second person must decide. */
  | 'RELEASE_REQUESTED'
  /** A reply to a notice needs a person. */
  | 'RETURNED_MAIL'
  /** The receiver of a webhook no longer exists. */
  | 'WEBHOOK_GONE';

/**
 * How a work item was closed.
 *
 * @public
 */
export type WorkItemResolution =
  /** A person has done it. */
  | 'DONE'
  /** It was no longer needed. */
  | 'NO_LONGER_NEEDED'
  /** The system closed it, because its cause no longer exists. */
  | 'SETTLED_BY_SYSTEM';

/**
 * Whether content was removed within 72 hours of the report.
 *
 * @public
 */
export type YardstickState =
  /** Removed in time. */
  | 'MET'
  /** Not removed within 72 hours. */
  | 'MISSED'
  /** There was nothing to remove, or another organisation monitors the removal. */
  | 'NOT_COUNTED'
  /** Not removed yet; there is time left. */
  | 'RUNNING';

/**
 * A report that the hotline makes once a year.
 *
 * @public
 */
export type YearlyExport =
  /** The figures that INHOPE publishes about its network. */
  | 'INHOPE'
  /** The report of a recognised organisation to the Minister of Justice. */
  | 'MINISTER'
  /** The report of a trusted flagger: Regulation (EU) 2022/2065, art. 22(3). */
  | 'TRUSTED_FLAGGER';

/**
 * The fields of the fragment `Assessment`.
 *
 * @public
 */
export type AssessmentFragment = {
  readonly id: string;
  readonly opinion: Opinion;
  readonly assessedAt: string;
  readonly siteType: SiteType | null;
  readonly commerciality: Commerciality | null;
  readonly paymentMethods: ReadonlyArray<PaymentMethod>;
  readonly note: string | null;
  readonly assessor: { readonly id: string; readonly name: string };
  readonly findings: {
    readonly accessibility: Accessibility;
    readonly medium: Medium | null;
    readonly subject: Subject | null;
    readonly conduct: Conduct | null;
    readonly apparentAge: AgeGroup | null;
    readonly sex: Sex | null;
    readonly severe: boolean | null;
    readonly realChild: boolean | null;
    readonly selfGenerated: boolean | null;
    readonly childModelling: boolean | null;
    readonly promotesAbuse: boolean | null;
    readonly advertisesAbuse: boolean | null;
    readonly immediateDanger: boolean | null;
    readonly legalReview: LegalReview | null;
  };
  readonly qualification: {
    readonly classification: Classification;
    readonly decidedBy: ReadonlyArray<string>;
    readonly explanation: ReadonlyArray<string>;
    readonly description: string;
    readonly reasons: ReadonlyArray<ReasonCode>;
    readonly settledBy: ReadonlyArray<string>;
    readonly needsLegalReview: boolean;
    readonly lawVersion: string;
    readonly rulesVersion: string;
    readonly legalBasis: ReadonlyArray<{
      readonly code: string;
      readonly article: string;
      readonly title: string;
      readonly source: string;
      readonly validFrom: string | null;
      readonly validTo: string | null;
    }>;
  };
};

/**
 * The variables of {@link RecordAssessmentDocument}.
 *
 * @public
 */
export type RecordAssessmentMutationVariables = Exact<{
  input: RecordAssessmentInput;
  language?: Language;
}>;

/**
 * The answer to {@link RecordAssessmentDocument}.
 *
 * @public
 */
export type RecordAssessmentMutation = {
  readonly recordAssessment:
    | { readonly __typename: 'IdempotencyConflictError'; readonly code: string; readonly message: string }
    | {
        readonly __typename: 'InvalidInputError';
        readonly code: string;
        readonly message: string;
        readonly problems: ReadonlyArray<{
          readonly path: string;
          readonly field: InputField | null;
          readonly position: number | null;
          readonly code: string;
          readonly message: string;
        }>;
      }
    | { readonly __typename: 'NeedsSupervisorError'; readonly code: string; readonly message: string }
    | { readonly __typename: 'NotClaimedError'; readonly code: string; readonly message: string }
    | { readonly __typename: 'NotFoundError'; readonly code: string; readonly message: string }
    | {
        readonly __typename: 'RecordAssessmentSuccess';
        readonly assessment: {
          readonly id: string;
          readonly opinion: Opinion;
          readonly assessedAt: string;
          readonly siteType: SiteType | null;
          readonly commerciality: Commerciality | null;
          readonly paymentMethods: ReadonlyArray<PaymentMethod>;
          readonly note: string | null;
          readonly assessor: { readonly id: string; readonly name: string };
          readonly findings: {
            readonly accessibility: Accessibility;
            readonly medium: Medium | null;
            readonly subject: Subject | null;
            readonly conduct: Conduct | null;
            readonly apparentAge: AgeGroup | null;
            readonly sex: Sex | null;
            readonly severe: boolean | null;
            readonly realChild: boolean | null;
            readonly selfGenerated: boolean | null;
            readonly childModelling: boolean | null;
            readonly promotesAbuse: boolean | null;
            readonly advertisesAbuse: boolean | null;
            readonly immediateDanger: boolean | null;
            readonly legalReview: LegalReview | null;
          };
          readonly qualification: {
            readonly classification: Classification;
            readonly decidedBy: ReadonlyArray<string>;
            readonly explanation: ReadonlyArray<string>;
            readonly description: string;
            readonly reasons: ReadonlyArray<ReasonCode>;
            readonly settledBy: ReadonlyArray<string>;
            readonly needsLegalReview: boolean;
            readonly lawVersion: string;
            readonly rulesVersion: string;
            readonly legalBasis: ReadonlyArray<{
              readonly code: string;
              readonly article: string;
              readonly title: string;
              readonly source: string;
              readonly validFrom: string | null;
              readonly validTo: string | null;
            }>;
          };
        };
        readonly case: {
          readonly id: string;
          readonly reference: string;
          readonly version: number;
          readonly status: CaseStatus;
          readonly url: string;
          readonly hostname: string | null;
          readonly cycle: number;
          readonly openedAt: string;
          readonly closedAt: string | null;
          readonly closedBecause: CloseReason | null;
          readonly heldReasons: ReadonlyArray<ReasonCode>;
          readonly reportCount: number;
          readonly immediateDanger: boolean;
          readonly leaseExpiresAt: string | null;
          readonly place: { readonly kind: PlaceKind; readonly text: string } | null;
          readonly assignee: { readonly id: string; readonly name: string } | null;
          readonly priority: {
            readonly score: number;
            readonly reasons: ReadonlyArray<{ readonly reason: PriorityReasonCode; readonly points: number }>;
          };
          readonly contentItems: ReadonlyArray<{
            readonly id: string;
            readonly url: string;
            readonly classification: Classification | null;
            readonly opinions: ItemOpinions;
            readonly place: { readonly kind: PlaceKind; readonly text: string } | null;
            readonly hosting: {
              readonly kind: HostingKind;
              readonly country: string | null;
              readonly countries: ReadonlyArray<string>;
              readonly confidence: Confidence;
              readonly provider: string | null;
              readonly rules: ReadonlyArray<HostingRule>;
              readonly asOf: string | null;
            };
          }>;
        };
      }
    | { readonly __typename: 'SamePersonError'; readonly code: string; readonly message: string }
    | {
        readonly __typename: 'StaleVersionError';
        readonly currentVersion: number;
        readonly code: string;
        readonly message: string;
      }
    | {
        readonly __typename: 'TransitionNotAllowedError';
        readonly status: string;
        readonly allowed: ReadonlyArray<string>;
        readonly code: string;
        readonly message: string;
      };
};

/**
 * The fields of the fragment `AuditEntry`.
 *
 * @public
 */
export type AuditEntryFragment = {
  readonly id: string;
  readonly at: string;
  readonly action: AuditAction;
  readonly subjectType: AuditSubject;
  readonly subjectId: string;
  readonly caseId: string | null;
  readonly actor: { readonly id: string; readonly name: string } | null;
  readonly details: ReadonlyArray<{ readonly name: string; readonly value: string }>;
};

/**
 * The variables of {@link AuditTrailDocument}.
 *
 * @public
 */
export type AuditTrailQueryVariables = Exact<{
  filter?: AuditFilter | null | undefined;
  orderBy?: AuditOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

/**
 * The answer to {@link AuditTrailDocument}.
 *
 * @public
 */
export type AuditTrailQuery = {
  readonly auditTrail: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly at: string;
      readonly action: AuditAction;
      readonly subjectType: AuditSubject;
      readonly subjectId: string;
      readonly caseId: string | null;
      readonly actor: { readonly id: string; readonly name: string } | null;
      readonly details: ReadonlyArray<{ readonly name: string; readonly value: string }>;
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

/**
 * The variables of {@link CaseTimelineDocument}.
 *
 * @public
 */
export type CaseTimelineQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

/**
 * The answer to {@link CaseTimelineDocument}.
 *
 * @public
 */
export type CaseTimelineQuery = {
  readonly case: {
    readonly id: string;
    readonly timeline: {
      readonly nodes: ReadonlyArray<{
        readonly id: string;
        readonly at: string;
        readonly action: AuditAction;
        readonly subjectType: AuditSubject;
        readonly subjectId: string;
        readonly caseId: string | null;
        readonly actor: { readonly id: string; readonly name: string } | null;
        readonly details: ReadonlyArray<{ readonly name: string; readonly value: string }>;
      }>;
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    };
  } | null;
};

/**
 * The variables of {@link AuditChainDocument}.
 *
 * @public
 */
export type AuditChainQueryVariables = Exact<{
  lane: number;
}>;

/**
 * The answer to {@link AuditChainDocument}.
 *
 * @public
 */
export type AuditChainQuery = {
  readonly auditChain: {
    readonly lane: number;
    readonly lanes: number;
    readonly links: number;
    readonly findings: ReadonlyArray<{
      readonly fault: AuditChainFault;
      readonly position: number | null;
      readonly lastPosition: number | null;
      readonly entryId: string | null;
    }>;
  };
};

/**
 * The fields of the fragment `BulkItem`.
 *
 * @public
 */
export type BulkItemFragment = {
  readonly index: number;
  readonly id: string;
  readonly state: BulkState;
  readonly version: number | null;
  readonly refusal:
    | { readonly __typename: 'AlreadyOpenError'; readonly code: string; readonly message: string }
    | {
        readonly __typename: 'AnswersMissingError';
        readonly code: string;
        readonly message: string;
        readonly items: ReadonlyArray<{
          readonly contentItemId: string;
          readonly questions: ReadonlyArray<string>;
        }>;
      }
    | {
        readonly __typename: 'CaseLeasedError';
        readonly leaseExpiresAt: string;
        readonly code: string;
        readonly message: string;
        readonly assignee: { readonly id: string; readonly name: string } | null;
      }
    | {
        readonly __typename: 'CloseRefusedError';
        readonly code: string;
        readonly message: string;
        readonly allowedReasons: ReadonlyArray<CloseReason>;
      }
    | {
        readonly __typename: 'ExposureLimitError';
        readonly code: string;
        readonly message: string;
        readonly exposure: {
          readonly sessionMinutes: number;
          readonly dayMinutes: number;
          readonly weekMinutes: number;
          readonly aloneMinutes: number;
          readonly reached: ReadonlyArray<ExposureLimit>;
          readonly nextClaimAt: string | null;
        };
      }
    | { readonly __typename: 'IdempotencyConflictError'; readonly code: string; readonly message: string }
    | {
        readonly __typename: 'InvalidInputError';
        readonly code: string;
        readonly message: string;
        readonly problems: ReadonlyArray<{
          readonly path: string;
          readonly field: InputField | null;
          readonly position: number | null;
          readonly code: string;
          readonly message: string;
        }>;
      }
    | {
        readonly __typename: 'InvalidReportError';
        readonly code: string;
        readonly message: string;
        readonly problems: ReadonlyArray<{
          readonly path: string;
          readonly field: InputField | null;
          readonly position: number | null;
          readonly code: string;
          readonly message: string;
        }>;
      }
    | { readonly __typename: 'LookupFailedError'; readonly code: string; readonly message: string }
    | { readonly __typename: 'NeedsSupervisorError'; readonly code: string; readonly message: string }
    | { readonly __typename: 'NoTakedownError'; readonly code: string; readonly message: string }
    | {
        readonly __typename: 'NotAssessedError';
        readonly contentItemIds: ReadonlyArray<string>;
        readonly code: string;
        readonly message: string;
      }
    | { readonly __typename: 'NotClaimedError'; readonly code: string; readonly message: string }
    | { readonly __typename: 'NotFoundError'; readonly code: string; readonly message: string }
    | { readonly __typename: 'NotYourReleaseError'; readonly code: string; readonly message: string }
    | { readonly __typename: 'OwnAccountError'; readonly code: string; readonly message: string }
    | { readonly __typename: 'OwnRequestError'; readonly code: string; readonly message: string }
    | {
        readonly __typename: 'ProofOfWorkRequiredError';
        readonly challenge: string;
        readonly code: string;
        readonly message: string;
        readonly guidance: ReadonlyArray<{
          readonly code: string;
          readonly text: string;
          readonly phone: string | null;
          readonly url: string | null;
        }>;
      }
    | { readonly __typename: 'QueueEmptyError'; readonly code: string; readonly message: string }
    | {
        readonly __typename: 'RateLimitedError';
        readonly retryAfterSeconds: number;
        readonly code: string;
        readonly message: string;
      }
    | {
        readonly __typename: 'ReleaseQuotaError';
        readonly max: number;
        readonly retryAt: string;
        readonly code: string;
        readonly message: string;
      }
    | {
        readonly __typename: 'ReleaseRefusedError';
        readonly accepted: ReadonlyArray<ReleaseReason>;
        readonly code: string;
        readonly message: string;
      }
    | {
        readonly __typename: 'ReleaseStateError';
        readonly state: ReleaseState;
        readonly code: string;
        readonly message: string;
      }
    | { readonly __typename: 'SamePersonError'; readonly code: string; readonly message: string }
    | {
        readonly __typename: 'StaleVersionError';
        readonly currentVersion: number;
        readonly code: string;
        readonly message: string;
      }
    | {
        readonly __typename: 'TransitionNotAllowedError';
        readonly status: string;
        readonly allowed: ReadonlyArray<string>;
        readonly code: string;
        readonly message: string;
      }
    | null;
};

/**
 * The variables of {@link RecordAssessmentsDocument}.
 *
 * @public
 */
export type RecordAssessmentsMutationVariables = Exact<{
  input: RecordAssessmentsInput;
}>;

/**
 * The answer to {@link RecordAssessmentsDocument}.
 *
 * @public
 */
export type RecordAssessmentsMutation = {
  readonly recordAssessments:
    | {
        readonly __typename: 'InvalidInputError';
        readonly code: string;
        readonly message: string;
        readonly problems: ReadonlyArray<{
          readonly path: string;
          readonly field: InputField | null;
          readonly position: number | null;
          readonly code: string;
          readonly message: string;
        }>;
      }
    | {
        readonly __typename: 'RecordAssessmentsSuccess';
        readonly items: ReadonlyArray<{
          readonly index: number;
          readonly id: string;
          readonly state: BulkState;
          readonly version: number | null;
          readonly refusal:
            | { readonly __typename: 'AlreadyOpenError'; readonly code: string; readonly message: string }
            | {
                readonly __typename: 'AnswersMissingError';
                readonly code: string;
                readonly message: string;
                readonly items: ReadonlyArray<{
                  readonly contentItemId: string;
                  readonly questions: ReadonlyArray<string>;
                }>;
              }
            | {
                readonly __typename: 'CaseLeasedError';
                readonly leaseExpiresAt: string;
                readonly code: string;
                readonly message: string;
                readonly assignee: { readonly id: string; readonly name: string } | null;
              }
            | {
                readonly __typename: 'CloseRefusedError';
                readonly code: string;
                readonly message: string;
                readonly allowedReasons: ReadonlyArray<CloseReason>;
              }
            | {
                readonly __typename: 'ExposureLimitError';
                readonly code: string;
                readonly message: string;
                readonly exposure: {
                  readonly sessionMinutes: number;
                  readonly dayMinutes: number;
                  readonly weekMinutes: number;
                  readonly aloneMinutes: number;
                  readonly reached: ReadonlyArray<ExposureLimit>;
                  readonly nextClaimAt: string | null;
                };
              }
            | {
                readonly __typename: 'IdempotencyConflictError';
                readonly code: string;
                readonly message: string;
              }
            | {
                readonly __typename: 'InvalidInputError';
                readonly code: string;
                readonly message: string;
                readonly problems: ReadonlyArray<{
                  readonly path: string;
                  readonly field: InputField | null;
                  readonly position: number | null;
                  readonly code: string;
                  readonly message: string;
                }>;
              }
            | {
                readonly __typename: 'InvalidReportError';
                readonly code: string;
                readonly message: string;
                readonly problems: ReadonlyArray<{
                  readonly path: string;
                  readonly field: InputField | null;
                  readonly position: number | null;
                  readonly code: string;
                  readonly message: string;
                }>;
              }
            | { readonly __typename: 'LookupFailedError'; readonly code: string; readonly message: string }
            | { readonly __typename: 'NeedsSupervisorError'; readonly code: string; readonly message: string }
            | { readonly __typename: 'NoTakedownError'; readonly code: string; readonly message: string }
            | {
                readonly __typename: 'NotAssessedError';
                readonly contentItemIds: ReadonlyArray<string>;
                readonly code: string;
                readonly message: string;
              }
            | { readonly __typename: 'NotClaimedError'; readonly code: string; readonly message: string }
            | { readonly __typename: 'NotFoundError'; readonly code: string; readonly message: string }
            | { readonly __typename: 'NotYourReleaseError'; readonly code: string; readonly message: string }
            | { readonly __typename: 'OwnAccountError'; readonly code: string; readonly message: string }
            | { readonly __typename: 'OwnRequestError'; readonly code: string; readonly message: string }
            | {
                readonly __typename: 'ProofOfWorkRequiredError';
                readonly challenge: string;
                readonly code: string;
                readonly message: string;
                readonly guidance: ReadonlyArray<{
                  readonly code: string;
                  readonly text: string;
                  readonly phone: string | null;
                  readonly url: string | null;
                }>;
              }
            | { readonly __typename: 'QueueEmptyError'; readonly code: string; readonly message: string }
            | {
                readonly __typename: 'RateLimitedError';
                readonly retryAfterSeconds: number;
                readonly code: string;
                readonly message: string;
              }
            | {
                readonly __typename: 'ReleaseQuotaError';
                readonly max: number;
                readonly retryAt: string;
                readonly code: string;
                readonly message: string;
              }
            | {
                readonly __typename: 'ReleaseRefusedError';
                readonly accepted: ReadonlyArray<ReleaseReason>;
                readonly code: string;
                readonly message: string;
              }
            | {
                readonly __typename: 'ReleaseStateError';
                readonly state: ReleaseState;
                readonly code: string;
                readonly message: string;
              }
            | { readonly __typename: 'SamePersonError'; readonly code: string; readonly message: string }
            | {
                readonly __typename: 'StaleVersionError';
                readonly currentVersion: number;
                readonly code: string;
                readonly message: string;
              }
            | {
                readonly __typename: 'TransitionNotAllowedError';
                readonly status: string;
                readonly allowed: ReadonlyArray<string>;
                readonly code: string;
                readonly message: string;
              }
            | null;
        }>;
      };
};

/**
 * The variables of {@link RouteCasesDocument}.
 *
 * @public
 */
export type RouteCasesMutationVariables = Exact<{
  input: RouteCasesInput;
}>;

/**
 * The answer to {@link RouteCasesDocument}.
 *
 * @public
 */
export type RouteCasesMutation = {
  readonly routeCases:
    | {
        readonly __typename: 'InvalidInputError';
        readonly code: string;
        readonly message: string;
        readonly problems: ReadonlyArray<{
          readonly path: string;
          readonly field: InputField | null;
          readonly position: number | null;
          readonly code: string;
          readonly message: string;
        }>;
      }
    | {
        readonly __typename: 'RouteCasesSuccess';
        readonly items: ReadonlyArray<{
          readonly index: number;
          readonly id: string;
          readonly state: BulkState;
          readonly version: number | null;
          readonly refusal:
            | { readonly __typename: 'AlreadyOpenError'; readonly code: string; readonly message: string }
            | {
                readonly __typename: 'AnswersMissingError';
                readonly code: string;
                readonly message: string;
                readonly items: ReadonlyArray<{
                  readonly contentItemId: string;
                  readonly questions: ReadonlyArray<string>;
                }>;
              }
            | {
                readonly __typename: 'CaseLeasedError';
                readonly leaseExpiresAt: string;
                readonly code: string;
                readonly message: string;
                readonly assignee: { readonly id: string; readonly name: string } | null;
              }
            | {
                readonly __typename: 'CloseRefusedError';
                readonly code: string;
                readonly message: string;
                readonly allowedReasons: ReadonlyArray<CloseReason>;
              }
            | {
                readonly __typename: 'ExposureLimitError';
                readonly code: string;
                readonly message: string;
                readonly exposure: {
                  readonly sessionMinutes: number;
                  readonly dayMinutes: number;
                  readonly weekMinutes: number;
                  readonly aloneMinutes: number;
                  readonly reached: ReadonlyArray<ExposureLimit>;
                  readonly nextClaimAt: string | null;
                };
              }
            | {
                readonly __typename: 'IdempotencyConflictError';
                readonly code: string;
                readonly message: string;
              }
            | {
                readonly __typename: 'InvalidInputError';
                readonly code: string;
                readonly message: string;
                readonly problems: ReadonlyArray<{
                  readonly path: string;
                  readonly field: InputField | null;
                  readonly position: number | null;
                  readonly code: string;
                  readonly message: string;
                }>;
              }
            | {
                readonly __typename: 'InvalidReportError';
                readonly code: string;
                readonly message: string;
                readonly problems: ReadonlyArray<{
                  readonly path: string;
                  readonly field: InputField | null;
                  readonly position: number | null;
                  readonly code: string;
                  readonly message: string;
                }>;
              }
            | { readonly __typename: 'LookupFailedError'; readonly code: string; readonly message: string }
            | { readonly __typename: 'NeedsSupervisorError'; readonly code: string; readonly message: string }
            | { readonly __typename: 'NoTakedownError'; readonly code: string; readonly message: string }
            | {
                readonly __typename: 'NotAssessedError';
                readonly contentItemIds: ReadonlyArray<string>;
                readonly code: string;
                readonly message: string;
              }
            | { readonly __typename: 'NotClaimedError'; readonly code: string; readonly message: string }
            | { readonly __typename: 'NotFoundError'; readonly code: string; readonly message: string }
            | { readonly __typename: 'NotYourReleaseError'; readonly code: string; readonly message: string }
            | { readonly __typename: 'OwnAccountError'; readonly code: string; readonly message: string }
            | { readonly __typename: 'OwnRequestError'; readonly code: string; readonly message: string }
            | {
                readonly __typename: 'ProofOfWorkRequiredError';
                readonly challenge: string;
                readonly code: string;
                readonly message: string;
                readonly guidance: ReadonlyArray<{
                  readonly code: string;
                  readonly text: string;
                  readonly phone: string | null;
                  readonly url: string | null;
                }>;
              }
            | { readonly __typename: 'QueueEmptyError'; readonly code: string; readonly message: string }
            | {
                readonly __typename: 'RateLimitedError';
                readonly retryAfterSeconds: number;
                readonly code: string;
                readonly message: string;
              }
            | {
                readonly __typename: 'ReleaseQuotaError';
                readonly max: number;
                readonly retryAt: string;
                readonly code: string;
                readonly message: string;
              }
            | {
                readonly __typename: 'ReleaseRefusedError';
                readonly accepted: ReadonlyArray<ReleaseReason>;
                readonly code: string;
                readonly message: string;
              }
            | {
                readonly __typename: 'ReleaseStateError';
                readonly state: ReleaseState;
                readonly code: string;
                readonly message: string;
              }
            | { readonly __typename: 'SamePersonError'; readonly code: string; readonly message: string }
            | {
                readonly __typename: 'StaleVersionError';
                readonly currentVersion: number;
                readonly code: string;
                readonly message: string;
              }
            | {
                readonly __typename: 'TransitionNotAllowedError';
                readonly status: string;
                readonly allowed: ReadonlyArray<string>;
                readonly code: string;
                readonly message: string;
              }
            | null;
        }>;
      };
};

/**
 * The variables of {@link ReleaseCasesDocument}.
 *
 * @public
 */
export type ReleaseCasesMutationVariables = Exact<{
  input: ReleaseCasesInput;
}>;

/**
 * The answer to {@link ReleaseCasesDocument}.
 *
 * @public
 */
export type ReleaseCasesMutation = {
  readonly releaseCases:
    | {
        readonly __typename: 'InvalidInputError';
        readonly code: string;
        readonly message: string;
        readonly problems: ReadonlyArray<{
          readonly path: string;
          readonly field: InputField | null;
          readonly position: number | null;
          readonly code: string;
          readonly message: string;
        }>;
      }
    | {
        readonly __typename: 'ReleaseCasesSuccess';
        readonly items: ReadonlyArray<{
          readonly index: number;
          readonly id: string;
          readonly state: BulkState;
          readonly version: number | null;
          readonly refusal:
            | { readonly __typename: 'AlreadyOpenError'; readonly code: string; readonly message: string }
            | {
                readonly __typename: 'AnswersMissingError';
                readonly code: string;
                readonly message: string;
                readonly items: ReadonlyArray<{
                  readonly contentItemId: string;
                  readonly questions: ReadonlyArray<string>;
                }>;
              }
            | {
                readonly __typename: 'CaseLeasedError';
                readonly leaseExpiresAt: string;
                readonly code: string;
                readonly message: string;
                readonly assignee: { readonly id: string; readonly name: string } | null;
              }
            | {
                readonly __typename: 'CloseRefusedError';
                readonly code: string;
                readonly message: string;
                readonly allowedReasons: ReadonlyArray<CloseReason>;
              }
            | {
                readonly __typename: 'ExposureLimitError';
                readonly code: string;
                readonly message: string;
                readonly exposure: {
                  readonly sessionMinutes: number;
                  readonly dayMinutes: number;
                  readonly weekMinutes: number;
                  readonly aloneMinutes: number;
                  readonly reached: ReadonlyArray<ExposureLimit>;
                  readonly nextClaimAt: string | null;
                };
              }
            | {
                readonly __typename: 'IdempotencyConflictError';
                readonly code: string;
                readonly message: string;
              }
            | {
                readonly __typename: 'InvalidInputError';
                readonly code: string;
                readonly message: string;
                readonly problems: ReadonlyArray<{
                  readonly path: string;
                  readonly field: InputField | null;
                  readonly position: number | null;
                  readonly code: string;
                  readonly message: string;
                }>;
              }
            | {
                readonly __typename: 'InvalidReportError';
                readonly code: string;
                readonly message: string;
                readonly problems: ReadonlyArray<{
                  readonly path: string;
                  readonly field: InputField | null;
                  readonly position: number | null;
                  readonly code: string;
                  readonly message: string;
                }>;
              }
            | { readonly __typename: 'LookupFailedError'; readonly code: string; readonly message: string }
            | { readonly __typename: 'NeedsSupervisorError'; readonly code: string; readonly message: string }
            | { readonly __typename: 'NoTakedownError'; readonly code: string; readonly message: string }
            | {
                readonly __typename: 'NotAssessedError';
                readonly contentItemIds: ReadonlyArray<string>;
                readonly code: string;
                readonly message: string;
              }
            | { readonly __typename: 'NotClaimedError'; readonly code: string; readonly message: string }
            | { readonly __typename: 'NotFoundError'; readonly code: string; readonly message: string }
            | { readonly __typename: 'NotYourReleaseError'; readonly code: string; readonly message: string }
            | { readonly __typename: 'OwnAccountError'; readonly code: string; readonly message: string }
            | { readonly __typename: 'OwnRequestError'; readonly code: string; readonly message: string }
            | {
                readonly __typename: 'ProofOfWorkRequiredError';
                readonly challenge: string;
                readonly code: string;
                readonly message: string;
                readonly guidance: ReadonlyArray<{
                  readonly code: string;
                  readonly text: string;
                  readonly phone: string | null;
                  readonly url: string | null;
                }>;
              }
            | { readonly __typename: 'QueueEmptyError'; readonly code: string; readonly message: string }
            | {
                readonly __typename: 'RateLimitedError';
                readonly retryAfterSeconds: number;
                readonly code: string;
                readonly message: string;
              }
            | {
                readonly __typename: 'ReleaseQuotaError';
                readonly max: number;
                readonly retryAt: string;
                readonly code: string;
                readonly message: string;
              }
            | {
                readonly __typename: 'ReleaseRefusedError';
                readonly accepted: ReadonlyArray<ReleaseReason>;
                readonly code: string;
                readonly message: string;
              }
            | {
                readonly __typename: 'ReleaseStateError';
                readonly state: ReleaseState;
                readonly code: string;
                readonly message: string;
              }
            | { readonly __typename: 'SamePersonError'; readonly code: string; readonly message: string }
            | {
                readonly __typename: 'StaleVersionError';
                readonly currentVersion: number;
                readonly code: string;
                readonly message: string;
              }
            | {
                readonly __typename: 'TransitionNotAllowedError';
                readonly status: string;
                readonly allowed: ReadonlyArray<string>;
                readonly code: string;
                readonly message: string;
              }
            | null;
        }>;
      };
};

/**
 * The variables of {@link CloseCasesDocument}.
 *
 * @public
 */
export type CloseCasesMutationVariables = Exact<{
  input: CloseCasesInput;
}>;

/**
 * The answer to {@link CloseCasesDocument}.
 *
 * @public
 */
export type CloseCasesMutation = {
  readonly closeCases:
    | {
        readonly __typename: 'CloseCasesSuccess';
        readonly items: ReadonlyArray<{
          readonly index: number;
          readonly id: string;
          readonly state: BulkState;
          readonly version: number | null;
          readonly refusal:
            | { readonly __typename: 'AlreadyOpenError'; readonly code: string; readonly message: string }
            | {
                readonly __typename: 'AnswersMissingError';
                readonly code: string;
                readonly message: string;
                readonly items: ReadonlyArray<{
                  readonly contentItemId: string;
                  readonly questions: ReadonlyArray<string>;
                }>;
              }
            | {
                readonly __typename: 'CaseLeasedError';
                readonly leaseExpiresAt: string;
                readonly code: string;
                readonly message: string;
                readonly assignee: { readonly id: string; readonly name: string } | null;
              }
            | {
                readonly __typename: 'CloseRefusedError';
                readonly code: string;
                readonly message: string;
                readonly allowedReasons: ReadonlyArray<CloseReason>;
              }
            | {
                readonly __typename: 'ExposureLimitError';
                readonly code: string;
                readonly message: string;
                readonly exposure: {
                  readonly sessionMinutes: number;
                  readonly dayMinutes: number;
                  readonly weekMinutes: number;
                  readonly aloneMinutes: number;
                  readonly reached: ReadonlyArray<ExposureLimit>;
                  readonly nextClaimAt: string | null;
                };
              }
            | {
                readonly __typename: 'IdempotencyConflictError';
                readonly code: string;
                readonly message: string;
              }
            | {
                readonly __typename: 'InvalidInputError';
                readonly code: string;
                readonly message: string;
                readonly problems: ReadonlyArray<{
                  readonly path: string;
                  readonly field: InputField | null;
                  readonly position: number | null;
                  readonly code: string;
                  readonly message: string;
                }>;
              }
            | {
                readonly __typename: 'InvalidReportError';
                readonly code: string;
                readonly message: string;
                readonly problems: ReadonlyArray<{
                  readonly path: string;
                  readonly field: InputField | null;
                  readonly position: number | null;
                  readonly code: string;
                  readonly message: string;
                }>;
              }
            | { readonly __typename: 'LookupFailedError'; readonly code: string; readonly message: string }
            | { readonly __typename: 'NeedsSupervisorError'; readonly code: string; readonly message: string }
            | { readonly __typename: 'NoTakedownError'; readonly code: string; readonly message: string }
            | {
                readonly __typename: 'NotAssessedError';
                readonly contentItemIds: ReadonlyArray<string>;
                readonly code: string;
                readonly message: string;
              }
            | { readonly __typename: 'NotClaimedError'; readonly code: string; readonly message: string }
            | { readonly __typename: 'NotFoundError'; readonly code: string; readonly message: string }
            | { readonly __typename: 'NotYourReleaseError'; readonly code: string; readonly message: string }
            | { readonly __typename: 'OwnAccountError'; readonly code: string; readonly message: string }
            | { readonly __typename: 'OwnRequestError'; readonly code: string; readonly message: string }
            | {
                readonly __typename: 'ProofOfWorkRequiredError';
                readonly challenge: string;
                readonly code: string;
                readonly message: string;
                readonly guidance: ReadonlyArray<{
                  readonly code: string;
                  readonly text: string;
                  readonly phone: string | null;
                  readonly url: string | null;
                }>;
              }
            | { readonly __typename: 'QueueEmptyError'; readonly code: string; readonly message: string }
            | {
                readonly __typename: 'RateLimitedError';
                readonly retryAfterSeconds: number;
                readonly code: string;
                readonly message: string;
              }
            | {
                readonly __typename: 'ReleaseQuotaError';
                readonly max: number;
                readonly retryAt: string;
                readonly code: string;
                readonly message: string;
              }
            | {
                readonly __typename: 'ReleaseRefusedError';
                readonly accepted: ReadonlyArray<ReleaseReason>;
                readonly code: string;
                readonly message: string;
              }
            | {
                readonly __typename: 'ReleaseStateError';
                readonly state: ReleaseState;
                readonly code: string;
                readonly message: string;
              }
            | { readonly __typename: 'SamePersonError'; readonly code: string; readonly message: string }
            | {
                readonly __typename: 'StaleVersionError';
                readonly currentVersion: number;
                readonly code: string;
                readonly message: string;
              }
            | {
                readonly __typename: 'TransitionNotAllowedError';
                readonly status: string;
                readonly allowed: ReadonlyArray<string>;
                readonly code: string;
                readonly message: string;
              }
            | null;
        }>;
      }
    | {
        readonly __typename: 'InvalidInputError';
        readonly code: string;
        readonly message: string;
        readonly problems: ReadonlyArray<{
          readonly path: string;
          readonly field: InputField | null;
          readonly position: number | null;
          readonly code: string;
          readonly message: string;
        }>;
      };
};

/**
 * The fields of the fragment `ContentItemSummary`.
 *
 * @public
 */
export type ContentItemSummaryFragment = {
  readonly id: string;
  readonly url: string;
  readonly classification: Classification | null;
  readonly opinions: ItemOpinions;
  readonly place: { readonly kind: PlaceKind; readonly text: string } | null;
  readonly hosting: {
    readonly kind: HostingKind;
    readonly country: string | null;
    readonly countries: ReadonlyArray<string>;
    readonly confidence: Confidence;
    readonly provider: string | null;
    readonly rules: ReadonlyArray<HostingRule>;
    readonly asOf: string | null;
  };
};

/**
 * The fields of the fragment `ContentItemDetail`.
 *
 * @public
 */
export type ContentItemDetailFragment = {
  readonly id: string;
  readonly url: string;
  readonly classification: Classification | null;
  readonly opinions: ItemOpinions;
  readonly hosting: {
    readonly explanation: ReadonlyArray<string>;
    readonly kind: HostingKind;
    readonly country: string | null;
    readonly countries: ReadonlyArray<string>;
    readonly confidence: Confidence;
    readonly provider: string | null;
    readonly rules: ReadonlyArray<HostingRule>;
    readonly asOf: string | null;
  };
  readonly hostingObservations: ReadonlyArray<{
    readonly id: string;
    readonly source: HostingSource;
    readonly observedAt: string;
    readonly country: string | null;
    readonly ipAddress: string | null;
    readonly provider: string | null;
    readonly isProxy: boolean;
    readonly network: CountrylessNetwork | null;
    readonly note: string | null;
  }>;
  readonly assessments: ReadonlyArray<{
    readonly id: string;
    readonly opinion: Opinion;
    readonly assessedAt: string;
    readonly siteType: SiteType | null;
    readonly commerciality: Commerciality | null;
    readonly paymentMethods: ReadonlyArray<PaymentMethod>;
    readonly note: string | null;
    readonly assessor: { readonly id: string; readonly name: string };
    readonly findings: {
      readonly accessibility: Accessibility;
      readonly medium: Medium | null;
      readonly subject: Subject | null;
      readonly conduct: Conduct | null;
      readonly apparentAge: AgeGroup | null;
      readonly sex: Sex | null;
      readonly severe: boolean | null;
      readonly realChild: boolean | null;
      readonly selfGenerated: boolean | null;
      readonly childModelling: boolean | null;
      readonly promotesAbuse: boolean | null;
      readonly advertisesAbuse: boolean | null;
      readonly immediateDanger: boolean | null;
      readonly legalReview: LegalReview | null;
    };
    readonly qualification: {
      readonly classification: Classification;
      readonly decidedBy: ReadonlyArray<string>;
      readonly explanation: ReadonlyArray<string>;
      readonly description: string;
      readonly reasons: ReadonlyArray<ReasonCode>;
      readonly settledBy: ReadonlyArray<string>;
      readonly needsLegalReview: boolean;
      readonly lawVersion: string;
      readonly rulesVersion: string;
      readonly legalBasis: ReadonlyArray<{
        readonly code: string;
        readonly article: string;
        readonly title: string;
        readonly source: string;
        readonly validFrom: string | null;
        readonly validTo: string | null;
      }>;
    };
  }>;
  readonly qualification: {
    readonly classification: Classification;
    readonly decidedBy: ReadonlyArray<string>;
    readonly explanation: ReadonlyArray<string>;
    readonly description: string;
    readonly reasons: ReadonlyArray<ReasonCode>;
    readonly settledBy: ReadonlyArray<string>;
    readonly needsLegalReview: boolean;
    readonly lawVersion: string;
    readonly rulesVersion: string;
    readonly legalBasis: ReadonlyArray<{
      readonly code: string;
      readonly article: string;
      readonly title: string;
      readonly source: string;
      readonly validFrom: string | null;
      readonly validTo: string | null;
    }>;
  } | null;
  readonly route: {
    readonly outcome: RouteOutcome;
    readonly reasons: ReadonlyArray<ReasonCode>;
    readonly explanation: ReadonlyArray<string>;
    readonly description: string;
    readonly legs: ReadonlyArray<{
      readonly kind: ReferralKind;
      readonly country: string | null;
      readonly gate: Gate | null;
      readonly reasons: ReadonlyArray<ReasonCode>;
      readonly explanation: ReadonlyArray<string>;
      readonly hotlines: ReadonlyArray<{
        readonly country: string;
        readonly organisation: string;
        readonly name: string;
        readonly url: string | null;
        readonly membership: Membership;
        readonly asOf: string;
      }>;
    }>;
  } | null;
  readonly referrals: ReadonlyArray<{
    readonly id: string;
    readonly reference: string;
    readonly version: number;
    readonly kind: ReferralKind;
    readonly status: ReferralStatus;
    readonly country: string | null;
    readonly recipient: string;
    readonly recipientReference: string | null;
    readonly reasons: ReadonlyArray<ReasonCode>;
    readonly isUrgent: boolean;
    readonly createdAt: string;
    readonly sentAt: string | null;
    readonly acknowledgedAt: string | null;
    readonly completedAt: string | null;
    readonly dueAt: string | null;
    readonly outcome: ReferralOutcome | null;
    readonly clearance: {
      readonly state: ClearanceState;
      readonly reviewOn: string | null;
      readonly reason: HoldReason | null;
      readonly reference: string | null;
      readonly decidedAt: string | null;
    } | null;
  }>;
  readonly reachability: {
    readonly state: RemovalState;
    readonly because: RemovalReason;
    readonly decidedBy: ReadonlyArray<string>;
    readonly nextCheckAt: string | null;
    readonly nextCheckBecause: CheckReason;
    readonly observations: ReadonlyArray<{
      readonly id: string;
      readonly observedAt: string;
      readonly outcome: Reachability;
      readonly method: ReachabilityMethod;
      readonly httpStatus: number | null;
    }>;
  } | null;
  readonly place: { readonly kind: PlaceKind; readonly text: string } | null;
};

/**
 * The fields of the fragment `CaseSummary`.
 *
 * @public
 */
export type CaseSummaryFragment = {
  readonly id: string;
  readonly reference: string;
  readonly version: number;
  readonly status: CaseStatus;
  readonly url: string;
  readonly hostname: string | null;
  readonly cycle: number;
  readonly openedAt: string;
  readonly closedAt: string | null;
  readonly closedBecause: CloseReason | null;
  readonly heldReasons: ReadonlyArray<ReasonCode>;
  readonly reportCount: number;
  readonly immediateDanger: boolean;
  readonly leaseExpiresAt: string | null;
  readonly place: { readonly kind: PlaceKind; readonly text: string } | null;
  readonly assignee: { readonly id: string; readonly name: string } | null;
  readonly priority: {
    readonly score: number;
    readonly reasons: ReadonlyArray<{ readonly reason: PriorityReasonCode; readonly points: number }>;
  };
  readonly contentItems: ReadonlyArray<{
    readonly id: string;
    readonly url: string;
    readonly classification: Classification | null;
    readonly opinions: ItemOpinions;
    readonly place: { readonly kind: PlaceKind; readonly text: string } | null;
    readonly hosting: {
      readonly kind: HostingKind;
      readonly country: string | null;
      readonly countries: ReadonlyArray<string>;
      readonly confidence: Confidence;
      readonly provider: string | null;
      readonly rules: ReadonlyArray<HostingRule>;
      readonly asOf: string | null;
    };
  }>;
};

/**
 * The fields of the fragment `CaseDetail`.
 *
 * @public
 */
export type CaseDetailFragment = {
  readonly id: string;
  readonly reference: string;
  readonly version: number;
  readonly status: CaseStatus;
  readonly url: string;
  readonly hostname: string | null;
  readonly cycle: number;
  readonly openedAt: string;
  readonly closedAt: string | null;
  readonly closedBecause: CloseReason | null;
  readonly heldReasons: ReadonlyArray<ReasonCode>;
  readonly reportCount: number;
  readonly immediateDanger: boolean;
  readonly leaseExpiresAt: string | null;
  readonly contentItems: ReadonlyArray<{
    readonly id: string;
    readonly url: string;
    readonly classification: Classification | null;
    readonly opinions: ItemOpinions;
    readonly hosting: {
      readonly explanation: ReadonlyArray<string>;
      readonly kind: HostingKind;
      readonly country: string | null;
      readonly countries: ReadonlyArray<string>;
      readonly confidence: Confidence;
      readonly provider: string | null;
      readonly rules: ReadonlyArray<HostingRule>;
      readonly asOf: string | null;
    };
    readonly hostingObservations: ReadonlyArray<{
      readonly id: string;
      readonly source: HostingSource;
      readonly observedAt: string;
      readonly country: string | null;
      readonly ipAddress: string | null;
      readonly provider: string | null;
      readonly isProxy: boolean;
      readonly network: CountrylessNetwork | null;
      readonly note: string | null;
    }>;
    readonly assessments: ReadonlyArray<{
      readonly id: string;
      readonly opinion: Opinion;
      readonly assessedAt: string;
      readonly siteType: SiteType | null;
      readonly commerciality: Commerciality | null;
      readonly paymentMethods: ReadonlyArray<PaymentMethod>;
      readonly note: string | null;
      readonly assessor: { readonly id: string; readonly name: string };
      readonly findings: {
        readonly accessibility: Accessibility;
        readonly medium: Medium | null;
        readonly subject: Subject | null;
        readonly conduct: Conduct | null;
        readonly apparentAge: AgeGroup | null;
        readonly sex: Sex | null;
        readonly severe: boolean | null;
        readonly realChild: boolean | null;
        readonly selfGenerated: boolean | null;
        readonly childModelling: boolean | null;
        readonly promotesAbuse: boolean | null;
        readonly advertisesAbuse: boolean | null;
        readonly immediateDanger: boolean | null;
        readonly legalReview: LegalReview | null;
      };
      readonly qualification: {
        readonly classification: Classification;
        readonly decidedBy: ReadonlyArray<string>;
        readonly explanation: ReadonlyArray<string>;
        readonly description: string;
        readonly reasons: ReadonlyArray<ReasonCode>;
        readonly settledBy: ReadonlyArray<string>;
        readonly needsLegalReview: boolean;
        readonly lawVersion: string;
        readonly rulesVersion: string;
        readonly legalBasis: ReadonlyArray<{
          readonly code: string;
          readonly article: string;
          readonly title: string;
          readonly source: string;
          readonly validFrom: string | null;
          readonly validTo: string | null;
        }>;
      };
    }>;
    readonly qualification: {
      readonly classification: Classification;
      readonly decidedBy: ReadonlyArray<string>;
      readonly explanation: ReadonlyArray<string>;
      readonly description: string;
      readonly reasons: ReadonlyArray<ReasonCode>;
      readonly settledBy: ReadonlyArray<string>;
      readonly needsLegalReview: boolean;
      readonly lawVersion: string;
      readonly rulesVersion: string;
      readonly legalBasis: ReadonlyArray<{
        readonly code: string;
        readonly article: string;
        readonly title: string;
        readonly source: string;
        readonly validFrom: string | null;
        readonly validTo: string | null;
      }>;
    } | null;
    readonly route: {
      readonly outcome: RouteOutcome;
      readonly reasons: ReadonlyArray<ReasonCode>;
      readonly explanation: ReadonlyArray<string>;
      readonly description: string;
      readonly legs: ReadonlyArray<{
        readonly kind: ReferralKind;
        readonly country: string | null;
        readonly gate: Gate | null;
        readonly reasons: ReadonlyArray<ReasonCode>;
        readonly explanation: ReadonlyArray<string>;
        readonly hotlines: ReadonlyArray<{
          readonly country: string;
          readonly organisation: string;
          readonly name: string;
          readonly url: string | null;
          readonly membership: Membership;
          readonly asOf: string;
        }>;
      }>;
    } | null;
    readonly referrals: ReadonlyArray<{
      readonly id: string;
      readonly reference: string;
      readonly version: number;
      readonly kind: ReferralKind;
      readonly status: ReferralStatus;
      readonly country: string | null;
      readonly recipient: string;
      readonly recipientReference: string | null;
      readonly reasons: ReadonlyArray<ReasonCode>;
      readonly isUrgent: boolean;
      readonly createdAt: string;
      readonly sentAt: string | null;
      readonly acknowledgedAt: string | null;
      readonly completedAt: string | null;
      readonly dueAt: string | null;
      readonly outcome: ReferralOutcome | null;
      readonly clearance: {
        readonly state: ClearanceState;
        readonly reviewOn: string | null;
        readonly reason: HoldReason | null;
        readonly reference: string | null;
        readonly decidedAt: string | null;
      } | null;
    }>;
    readonly reachability: {
      readonly state: RemovalState;
      readonly because: RemovalReason;
      readonly decidedBy: ReadonlyArray<string>;
      readonly nextCheckAt: string | null;
      readonly nextCheckBecause: CheckReason;
      readonly observations: ReadonlyArray<{
        readonly id: string;
        readonly observedAt: string;
        readonly outcome: Reachability;
        readonly method: ReachabilityMethod;
        readonly httpStatus: number | null;
      }>;
    } | null;
    readonly place: { readonly kind: PlaceKind; readonly text: string } | null;
  }>;
  readonly referrals: ReadonlyArray<{
    readonly id: string;
    readonly reference: string;
    readonly version: number;
    readonly kind: ReferralKind;
    readonly status: ReferralStatus;
    readonly country: string | null;
    readonly recipient: string;
    readonly recipientReference: string | null;
    readonly reasons: ReadonlyArray<ReasonCode>;
    readonly isUrgent: boolean;
    readonly createdAt: string;
    readonly sentAt: string | null;
    readonly acknowledgedAt: string | null;
    readonly completedAt: string | null;
    readonly dueAt: string | null;
    readonly outcome: ReferralOutcome | null;
    readonly clearance: {
      readonly state: ClearanceState;
      readonly reviewOn: string | null;
      readonly reason: HoldReason | null;
      readonly reference: string | null;
      readonly decidedAt: string | null;
    } | null;
  }>;
  readonly previousCase: {
    readonly id: string;
    readonly reference: string;
    readonly closedBecause: CloseReason | null;
  } | null;
  readonly place: { readonly kind: PlaceKind; readonly text: string } | null;
  readonly assignee: { readonly id: string; readonly name: string } | null;
  readonly priority: {
    readonly score: number;
    readonly reasons: ReadonlyArray<{ readonly reason: PriorityReasonCode; readonly points: number }>;
  };
};

/**
 * The fields of the fragment `RelatedCase`.
 *
 * @public
 */
export type RelatedCaseFragment = {
  readonly id: string;
  readonly reference: string;
  readonly url: string;
  readonly grade: RelationGrade;
  readonly because: ReadonlyArray<RelationReason>;
  readonly openedAt: string;
  readonly cycle: number;
  readonly isWithheld: boolean;
  readonly status: CaseStatus | null;
  readonly classification: Classification | null;
  readonly closedBecause: CloseReason | null;
  readonly outcomes: ReadonlyArray<{
    readonly kind: ReferralKind;
    readonly status: ReferralStatus;
    readonly outcome: ReferralOutcome | null;
  }>;
  readonly judgedBy: ReadonlyArray<{ readonly id: string; readonly name: string }>;
};

/**
 * The variables of {@link RelatedCasesDocument}.
 *
 * @public
 */
export type RelatedCasesQueryVariables = Exact<{
  id: string;
}>;

/**
 * The answer to {@link RelatedCasesDocument}.
 *
 * @public
 */
export type RelatedCasesQuery = {
  readonly case: {
    readonly id: string;
    readonly relatedCases: ReadonlyArray<{
      readonly id: string;
      readonly reference: string;
      readonly url: string;
      readonly grade: RelationGrade;
      readonly because: ReadonlyArray<RelationReason>;
      readonly openedAt: string;
      readonly cycle: number;
      readonly isWithheld: boolean;
      readonly status: CaseStatus | null;
      readonly classification: Classification | null;
      readonly closedBecause: CloseReason | null;
      readonly outcomes: ReadonlyArray<{
        readonly kind: ReferralKind;
        readonly status: ReferralStatus;
        readonly outcome: ReferralOutcome | null;
      }>;
      readonly judgedBy: ReadonlyArray<{ readonly id: string; readonly name: string }>;
    }>;
  } | null;
};

/**
 * The variables of {@link CasesDocument}.
 *
 * @public
 */
export type CasesQueryVariables = Exact<{
  filter?: CaseFilter | null | undefined;
  orderBy?: CaseOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

/**
 * The answer to {@link CasesDocument}.
 *
 * @public
 */
export type CasesQuery = {
  readonly cases: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly reference: string;
      readonly version: number;
      readonly status: CaseStatus;
      readonly url: string;
      readonly hostname: string | null;
      readonly cycle: number;
      readonly openedAt: string;
      readonly closedAt: string | null;
      readonly closedBecause: CloseReason | null;
      readonly heldReasons: ReadonlyArray<ReasonCode>;
      readonly reportCount: number;
      readonly immediateDanger: boolean;
      readonly leaseExpiresAt: string | null;
      readonly place: { readonly kind: PlaceKind; readonly text: string } | null;
      readonly assignee: { readonly id: string; readonly name: string } | null;
      readonly priority: {
        readonly score: number;
        readonly reasons: ReadonlyArray<{ readonly reason: PriorityReasonCode; readonly points: number }>;
      };
      readonly contentItems: ReadonlyArray<{
        readonly id: string;
        readonly url: string;
        readonly classification: Classification | null;
        readonly opinions: ItemOpinions;
        readonly place: { readonly kind: PlaceKind; readonly text: string } | null;
        readonly hosting: {
          readonly kind: HostingKind;
          readonly country: string | null;
          readonly countries: ReadonlyArray<string>;
          readonly confidence: Confidence;
          readonly provider: string | null;
          readonly rules: ReadonlyArray<HostingRule>;
          readonly asOf: string | null;
        };
      }>;
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

/**
 * The variables of {@link CaseTotalDocument}.
 *
 * @public
 */
export type CaseTotalQueryVariables = Exact<{
  filter?: CaseFilter | null | undefined;
}>;

/**
 * The answer to {@link CaseTotalDocument}.
 *
 * @public
 */
export type CaseTotalQuery = {
  readonly cases: { readonly totalCount: number; readonly isTotalCapped: boolean };
};

/**
 * The variables of {@link CaseByReferenceDocument}.
 *
 * @public
 */
export type CaseByReferenceQueryVariables = Exact<{
  reference: string;
  language?: Language;
}>;

/**
 * The answer to {@link CaseByReferenceDocument}.
 *
 * @public
 */
export type CaseByReferenceQuery = {
  readonly case: {
    readonly id: string;
    readonly reference: string;
    readonly version: number;
    readonly status: CaseStatus;
    readonly url: string;
    readonly hostname: string | null;
    readonly cycle: number;
    readonly openedAt: string;
    readonly closedAt: string | null;
    readonly closedBecause: CloseReason | null;
    readonly heldReasons: ReadonlyArray<ReasonCode>;
    readonly reportCount: number;
    readonly immediateDanger: boolean;
    readonly leaseExpiresAt: string | null;
    readonly contentItems: ReadonlyArray<{
      readonly id: string;
      readonly url: string;
      readonly classification: Classification | null;
      readonly opinions: ItemOpinions;
      readonly hosting: {
        readonly explanation: ReadonlyArray<string>;
        readonly kind: HostingKind;
        readonly country: string | null;
        readonly countries: ReadonlyArray<string>;
        readonly confidence: Confidence;
        readonly provider: string | null;
        readonly rules: ReadonlyArray<HostingRule>;
        readonly asOf: string | null;
      };
      readonly hostingObservations: ReadonlyArray<{
        readonly id: string;
        readonly source: HostingSource;
        readonly observedAt: string;
        readonly country: string | null;
        readonly ipAddress: string | null;
        readonly provider: string | null;
        readonly isProxy: boolean;
        readonly network: CountrylessNetwork | null;
        readonly note: string | null;
      }>;
      readonly assessments: ReadonlyArray<{
        readonly id: string;
        readonly opinion: Opinion;
        readonly assessedAt: string;
        readonly siteType: SiteType | null;
        readonly commerciality: Commerciality | null;
        readonly paymentMethods: ReadonlyArray<PaymentMethod>;
        readonly note: string | null;
        readonly assessor: { readonly id: string; readonly name: string };
        readonly findings: {
          readonly accessibility: Accessibility;
          readonly medium: Medium | null;
          readonly subject: Subject | null;
          readonly conduct: Conduct | null;
          readonly apparentAge: AgeGroup | null;
          readonly sex: Sex | null;
          readonly severe: boolean | null;
          readonly realChild: boolean | null;
          readonly selfGenerated: boolean | null;
          readonly childModelling: boolean | null;
          readonly promotesAbuse: boolean | null;
          readonly advertisesAbuse: boolean | null;
          readonly immediateDanger: boolean | null;
          readonly legalReview: LegalReview | null;
        };
        readonly qualification: {
          readonly classification: Classification;
          readonly decidedBy: ReadonlyArray<string>;
          readonly explanation: ReadonlyArray<string>;
          readonly description: string;
          readonly reasons: ReadonlyArray<ReasonCode>;
          readonly settledBy: ReadonlyArray<string>;
          readonly needsLegalReview: boolean;
          readonly lawVersion: string;
          readonly rulesVersion: string;
          readonly legalBasis: ReadonlyArray<{
            readonly code: string;
            readonly article: string;
            readonly title: string;
            readonly source: string;
            readonly validFrom: string | null;
            readonly validTo: string | null;
          }>;
        };
      }>;
      readonly qualification: {
        readonly classification: Classification;
        readonly decidedBy: ReadonlyArray<string>;
        readonly explanation: ReadonlyArray<string>;
        readonly description: string;
        readonly reasons: ReadonlyArray<ReasonCode>;
        readonly settledBy: ReadonlyArray<string>;
        readonly needsLegalReview: boolean;
        readonly lawVersion: string;
        readonly rulesVersion: string;
        readonly legalBasis: ReadonlyArray<{
          readonly code: string;
          readonly article: string;
          readonly title: string;
          readonly source: string;
          readonly validFrom: string | null;
          readonly validTo: string | null;
        }>;
      } | null;
      readonly route: {
        readonly outcome: RouteOutcome;
        readonly reasons: ReadonlyArray<ReasonCode>;
        readonly explanation: ReadonlyArray<string>;
        readonly description: string;
        readonly legs: ReadonlyArray<{
          readonly kind: ReferralKind;
          readonly country: string | null;
          readonly gate: Gate | null;
          readonly reasons: ReadonlyArray<ReasonCode>;
          readonly explanation: ReadonlyArray<string>;
          readonly hotlines: ReadonlyArray<{
            readonly country: string;
            readonly organisation: string;
            readonly name: string;
            readonly url: string | null;
            readonly membership: Membership;
            readonly asOf: string;
          }>;
        }>;
      } | null;
      readonly referrals: ReadonlyArray<{
        readonly id: string;
        readonly reference: string;
        readonly version: number;
        readonly kind: ReferralKind;
        readonly status: ReferralStatus;
        readonly country: string | null;
        readonly recipient: string;
        readonly recipientReference: string | null;
        readonly reasons: ReadonlyArray<ReasonCode>;
        readonly isUrgent: boolean;
        readonly createdAt: string;
        readonly sentAt: string | null;
        readonly acknowledgedAt: string | null;
        readonly completedAt: string | null;
        readonly dueAt: string | null;
        readonly outcome: ReferralOutcome | null;
        readonly clearance: {
          readonly state: ClearanceState;
          readonly reviewOn: string | null;
          readonly reason: HoldReason | null;
          readonly reference: string | null;
          readonly decidedAt: string | null;
        } | null;
      }>;
      readonly reachability: {
        readonly state: RemovalState;
        readonly because: RemovalReason;
        readonly decidedBy: ReadonlyArray<string>;
        readonly nextCheckAt: string | null;
        readonly nextCheckBecause: CheckReason;
        readonly observations: ReadonlyArray<{
          readonly id: string;
          readonly observedAt: string;
          readonly outcome: Reachability;
          readonly method: ReachabilityMethod;
          readonly httpStatus: number | null;
        }>;
      } | null;
      readonly place: { readonly kind: PlaceKind; readonly text: string } | null;
    }>;
    readonly referrals: ReadonlyArray<{
      readonly id: string;
      readonly reference: string;
      readonly version: number;
      readonly kind: ReferralKind;
      readonly status: ReferralStatus;
      readonly country: string | null;
      readonly recipient: string;
      readonly recipientReference: string | null;
      readonly reasons: ReadonlyArray<ReasonCode>;
      readonly isUrgent: boolean;
      readonly createdAt: string;
      readonly sentAt: string | null;
      readonly acknowledgedAt: string | null;
      readonly completedAt: string | null;
      readonly dueAt: string | null;
      readonly outcome: ReferralOutcome | null;
      readonly clearance: {
        readonly state: ClearanceState;
        readonly reviewOn: string | null;
        readonly reason: HoldReason | null;
        readonly reference: string | null;
        readonly decidedAt: string | null;
      } | null;
    }>;
    readonly previousCase: {
      readonly id: string;
      readonly reference: string;
      readonly closedBecause: CloseReason | null;
    } | null;
    readonly place: { readonly kind: PlaceKind; readonly text: string } | null;
    readonly assignee: { readonly id: string; readonly name: string } | null;
    readonly priority: {
      readonly score: number;
      readonly reasons: ReadonlyArray<{ readonly reason: PriorityReasonCode; readonly points: number }>;
    };
  } | null;
};

/**
 * The fields of the fragment `ItemRouteInput`.
 *
 * @public
 */
export type ItemRouteInputFragment = {
  readonly classification: Classification;
  readonly immediateDanger: boolean;
  readonly needsLegalReview: boolean;
  readonly concernsPromotion: boolean;
  readonly besideDefinition: ReadonlyArray<BesideDefinition> | null;
  readonly opinions: OpinionState;
  readonly hosting: {
    readonly kind: HostingKind;
    readonly country: string | null;
    readonly countries: ReadonlyArray<string>;
    readonly confidence: Confidence;
  };
};

/**
 * The variables of {@link CasePageDocument}.
 *
 * @public
 */
export type CasePageQueryVariables = Exact<{
  id?: string | null | undefined;
  reference?: string | null | undefined;
  language?: Language;
}>;

/**
 * The answer to {@link CasePageDocument}.
 *
 * @public
 */
export type CasePageQuery = {
  readonly case: {
    readonly id: string;
    readonly reference: string;
    readonly version: number;
    readonly status: CaseStatus;
    readonly url: string;
    readonly hostname: string | null;
    readonly cycle: number;
    readonly openedAt: string;
    readonly closedAt: string | null;
    readonly closedBecause: CloseReason | null;
    readonly heldReasons: ReadonlyArray<ReasonCode>;
    readonly reportCount: number;
    readonly immediateDanger: boolean;
    readonly leaseExpiresAt: string | null;
    readonly contentItems: ReadonlyArray<{
      readonly id: string;
      readonly url: string;
      readonly classification: Classification | null;
      readonly opinions: ItemOpinions;
      readonly routeInput: {
        readonly classification: Classification;
        readonly immediateDanger: boolean;
        readonly needsLegalReview: boolean;
        readonly concernsPromotion: boolean;
        readonly besideDefinition: ReadonlyArray<BesideDefinition> | null;
        readonly opinions: OpinionState;
        readonly hosting: {
          readonly kind: HostingKind;
          readonly country: string | null;
          readonly countries: ReadonlyArray<string>;
          readonly confidence: Confidence;
        };
      };
      readonly hosting: {
        readonly explanation: ReadonlyArray<string>;
        readonly kind: HostingKind;
        readonly country: string | null;
        readonly countries: ReadonlyArray<string>;
        readonly confidence: Confidence;
        readonly provider: string | null;
        readonly rules: ReadonlyArray<HostingRule>;
        readonly asOf: string | null;
      };
      readonly hostingObservations: ReadonlyArray<{
        readonly id: string;
        readonly source: HostingSource;
        readonly observedAt: string;
        readonly country: string | null;
        readonly ipAddress: string | null;
        readonly provider: string | null;
        readonly isProxy: boolean;
        readonly network: CountrylessNetwork | null;
        readonly note: string | null;
      }>;
      readonly assessments: ReadonlyArray<{
        readonly id: string;
        readonly opinion: Opinion;
        readonly assessedAt: string;
        readonly siteType: SiteType | null;
        readonly commerciality: Commerciality | null;
        readonly paymentMethods: ReadonlyArray<PaymentMethod>;
        readonly note: string | null;
        readonly assessor: { readonly id: string; readonly name: string };
        readonly findings: {
          readonly accessibility: Accessibility;
          readonly medium: Medium | null;
          readonly subject: Subject | null;
          readonly conduct: Conduct | null;
          readonly apparentAge: AgeGroup | null;
          readonly sex: Sex | null;
          readonly severe: boolean | null;
          readonly realChild: boolean | null;
          readonly selfGenerated: boolean | null;
          readonly childModelling: boolean | null;
          readonly promotesAbuse: boolean | null;
          readonly advertisesAbuse: boolean | null;
          readonly immediateDanger: boolean | null;
          readonly legalReview: LegalReview | null;
        };
        readonly qualification: {
          readonly classification: Classification;
          readonly decidedBy: ReadonlyArray<string>;
          readonly explanation: ReadonlyArray<string>;
          readonly description: string;
          readonly reasons: ReadonlyArray<ReasonCode>;
          readonly settledBy: ReadonlyArray<string>;
          readonly needsLegalReview: boolean;
          readonly lawVersion: string;
          readonly rulesVersion: string;
          readonly legalBasis: ReadonlyArray<{
            readonly code: string;
            readonly article: string;
            readonly title: string;
            readonly source: string;
            readonly validFrom: string | null;
            readonly validTo: string | null;
          }>;
        };
      }>;
      readonly qualification: {
        readonly classification: Classification;
        readonly decidedBy: ReadonlyArray<string>;
        readonly explanation: ReadonlyArray<string>;
        readonly description: string;
        readonly reasons: ReadonlyArray<ReasonCode>;
        readonly settledBy: ReadonlyArray<string>;
        readonly needsLegalReview: boolean;
        readonly lawVersion: string;
        readonly rulesVersion: string;
        readonly legalBasis: ReadonlyArray<{
          readonly code: string;
          readonly article: string;
          readonly title: string;
          readonly source: string;
          readonly validFrom: string | null;
          readonly validTo: string | null;
        }>;
      } | null;
      readonly route: {
        readonly outcome: RouteOutcome;
        readonly reasons: ReadonlyArray<ReasonCode>;
        readonly explanation: ReadonlyArray<string>;
        readonly description: string;
        readonly legs: ReadonlyArray<{
          readonly kind: ReferralKind;
          readonly country: string | null;
          readonly gate: Gate | null;
          readonly reasons: ReadonlyArray<ReasonCode>;
          readonly explanation: ReadonlyArray<string>;
          readonly hotlines: ReadonlyArray<{
            readonly country: string;
            readonly organisation: string;
            readonly name: string;
            readonly url: string | null;
            readonly membership: Membership;
            readonly asOf: string;
          }>;
        }>;
      } | null;
      readonly referrals: ReadonlyArray<{
        readonly id: string;
        readonly reference: string;
        readonly version: number;
        readonly kind: ReferralKind;
        readonly status: ReferralStatus;
        readonly country: string | null;
        readonly recipient: string;
        readonly recipientReference: string | null;
        readonly reasons: ReadonlyArray<ReasonCode>;
        readonly isUrgent: boolean;
        readonly createdAt: string;
        readonly sentAt: string | null;
        readonly acknowledgedAt: string | null;
        readonly completedAt: string | null;
        readonly dueAt: string | null;
        readonly outcome: ReferralOutcome | null;
        readonly clearance: {
          readonly state: ClearanceState;
          readonly reviewOn: string | null;
          readonly reason: HoldReason | null;
          readonly reference: string | null;
          readonly decidedAt: string | null;
        } | null;
      }>;
      readonly reachability: {
        readonly state: RemovalState;
        readonly because: RemovalReason;
        readonly decidedBy: ReadonlyArray<string>;
        readonly nextCheckAt: string | null;
        readonly nextCheckBecause: CheckReason;
        readonly observations: ReadonlyArray<{
          readonly id: string;
          readonly observedAt: string;
          readonly outcome: Reachability;
          readonly method: ReachabilityMethod;
          readonly httpStatus: number | null;
        }>;
      } | null;
      readonly place: { readonly kind: PlaceKind; readonly text: string } | null;
    }>;
    readonly previousCase: {
      readonly openedAt: string;
      readonly closedAt: string | null;
      readonly status: CaseStatus;
      readonly cycle: number;
      readonly id: string;
      readonly reference: string;
      readonly closedBecause: CloseReason | null;
    } | null;
    readonly relatedCases: ReadonlyArray<{
      readonly id: string;
      readonly reference: string;
      readonly url: string;
      readonly grade: RelationGrade;
      readonly because: ReadonlyArray<RelationReason>;
      readonly openedAt: string;
      readonly cycle: number;
      readonly isWithheld: boolean;
      readonly status: CaseStatus | null;
      readonly classification: Classification | null;
      readonly closedBecause: CloseReason | null;
      readonly outcomes: ReadonlyArray<{
        readonly kind: ReferralKind;
        readonly status: ReferralStatus;
        readonly outcome: ReferralOutcome | null;
      }>;
      readonly judgedBy: ReadonlyArray<{ readonly id: string; readonly name: string }>;
    }>;
    readonly referrals: ReadonlyArray<{
      readonly id: string;
      readonly reference: string;
      readonly version: number;
      readonly kind: ReferralKind;
      readonly status: ReferralStatus;
      readonly country: string | null;
      readonly recipient: string;
      readonly recipientReference: string | null;
      readonly reasons: ReadonlyArray<ReasonCode>;
      readonly isUrgent: boolean;
      readonly createdAt: string;
      readonly sentAt: string | null;
      readonly acknowledgedAt: string | null;
      readonly completedAt: string | null;
      readonly dueAt: string | null;
      readonly outcome: ReferralOutcome | null;
      readonly questions: ReadonlyArray<{
        readonly id: string;
        readonly code: PoliceQuestionCode;
        readonly text: string | null;
        readonly askedAt: string;
        readonly dueAt: string;
        readonly answer: {
          readonly code: PoliceAnswerCode;
          readonly text: string | null;
          readonly answeredAt: string;
        } | null;
      }>;
      readonly clearance: {
        readonly state: ClearanceState;
        readonly reviewOn: string | null;
        readonly reason: HoldReason | null;
        readonly reference: string | null;
        readonly decidedAt: string | null;
      } | null;
    }>;
    readonly clocks: ReadonlyArray<{
      readonly code: ClockCode;
      readonly startedAt: string;
      readonly remindAt: string | null;
      readonly dueAt: string;
      readonly escalateAt: string;
      readonly stage: DeadlineStage;
      readonly isUrgent: boolean;
    }>;
    readonly yardstick: { readonly state: YardstickState; readonly hours: number; readonly until: string };
    readonly workItems: ReadonlyArray<{
      readonly id: string;
      readonly kind: WorkItemKind;
      readonly explanation: string;
      readonly reason: WorkItemCause | null;
      readonly causeExplanation: string | null;
      readonly isUrgent: boolean;
      readonly openedAt: string;
      readonly escalatedAt: string | null;
      readonly settledAt: string | null;
      readonly resolution: WorkItemResolution | null;
      readonly caseId: string | null;
      readonly caseReference: string | null;
      readonly referralId: string | null;
      readonly referralReference: string | null;
      readonly handOverId: string | null;
    }>;
    readonly reports: {
      readonly nodes: ReadonlyArray<{
        readonly id: string;
        readonly reportedUrl: string;
        readonly typed: ReadonlyArray<string>;
        readonly receivedAt: string;
        readonly observedAt: string | null;
        readonly foundVia: string | null;
        readonly siteType: SiteType | null;
        readonly remarks: string | null;
        readonly language: Language;
        readonly isAnonymous: boolean;
        readonly hasSiteAccess: boolean;
        readonly statesImmediateDanger: boolean;
      }>;
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    };
    readonly timeline: {
      readonly nodes: ReadonlyArray<{
        readonly id: string;
        readonly at: string;
        readonly action: AuditAction;
        readonly subjectType: AuditSubject;
        readonly subjectId: string;
        readonly caseId: string | null;
        readonly actor: { readonly id: string; readonly name: string } | null;
        readonly details: ReadonlyArray<{ readonly name: string; readonly value: string }>;
      }>;
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    };
    readonly place: { readonly kind: PlaceKind; readonly text: string } | null;
    readonly assignee: { readonly id: string; readonly name: string } | null;
    readonly priority: {
      readonly score: number;
      readonly reasons: ReadonlyArray<{ readonly reason: PriorityReasonCode; readonly points: number }>;
    };
  } | null;
};

/**
 * The variables of {@link CaseDocument}.
 *
 * @public
 */
export type CaseQueryVariables = Exact<{
  id: string;
  language?: Language;
}>;

/**
 * The answer to {@link CaseDocument}.
 *
 * @public
 */
export type CaseQuery = {
  readonly case: {
    readonly id: string;
    readonly reference: string;
    readonly version: number;
    readonly status: CaseStatus;
    readonly url: string;
    readonly hostname: string | null;
    readonly cycle: number;
    readonly openedAt: string;
    readonly closedAt: string | null;
    readonly closedBecause: CloseReason | null;
    readonly heldReasons: ReadonlyArray<ReasonCode>;
    readonly reportCount: number;
    readonly immediateDanger: boolean;
    readonly leaseExpiresAt: string | null;
    readonly contentItems: ReadonlyArray<{
      readonly id: string;
      readonly url: string;
      readonly classification: Classification | null;
      readonly opinions: ItemOpinions;
      readonly hosting: {
        readonly explanation: ReadonlyArray<string>;
        readonly kind: HostingKind;
        readonly country: string | null;
        readonly countries: ReadonlyArray<string>;
        readonly confidence: Confidence;
        readonly provider: string | null;
        readonly rules: ReadonlyArray<HostingRule>;
        readonly asOf: string | null;
      };
      readonly hostingObservations: ReadonlyArray<{
        readonly id: string;
        readonly source: HostingSource;
        readonly observedAt: string;
        readonly country: string | null;
        readonly ipAddress: string | null;
        readonly provider: string | null;
        readonly isProxy: boolean;
        readonly network: CountrylessNetwork | null;
        readonly note: string | null;
      }>;
      readonly assessments: ReadonlyArray<{
        readonly id: string;
        readonly opinion: Opinion;
        readonly assessedAt: string;
        readonly siteType: SiteType | null;
        readonly commerciality: Commerciality | null;
        readonly paymentMethods: ReadonlyArray<PaymentMethod>;
        readonly note: string | null;
        readonly assessor: { readonly id: string; readonly name: string };
        readonly findings: {
          readonly accessibility: Accessibility;
          readonly medium: Medium | null;
          readonly subject: Subject | null;
          readonly conduct: Conduct | null;
          readonly apparentAge: AgeGroup | null;
          readonly sex: Sex | null;
          readonly severe: boolean | null;
          readonly realChild: boolean | null;
          readonly selfGenerated: boolean | null;
          readonly childModelling: boolean | null;
          readonly promotesAbuse: boolean | null;
          readonly advertisesAbuse: boolean | null;
          readonly immediateDanger: boolean | null;
          readonly legalReview: LegalReview | null;
        };
        readonly qualification: {
          readonly classification: Classification;
          readonly decidedBy: ReadonlyArray<string>;
          readonly explanation: ReadonlyArray<string>;
          readonly description: string;
          readonly reasons: ReadonlyArray<ReasonCode>;
          readonly settledBy: ReadonlyArray<string>;
          readonly needsLegalReview: boolean;
          readonly lawVersion: string;
          readonly rulesVersion: string;
          readonly legalBasis: ReadonlyArray<{
            readonly code: string;
            readonly article: string;
            readonly title: string;
            readonly source: string;
            readonly validFrom: string | null;
            readonly validTo: string | null;
          }>;
        };
      }>;
      readonly qualification: {
        readonly classification: Classification;
        readonly decidedBy: ReadonlyArray<string>;
        readonly explanation: ReadonlyArray<string>;
        readonly description: string;
        readonly reasons: ReadonlyArray<ReasonCode>;
        readonly settledBy: ReadonlyArray<string>;
        readonly needsLegalReview: boolean;
        readonly lawVersion: string;
        readonly rulesVersion: string;
        readonly legalBasis: ReadonlyArray<{
          readonly code: string;
          readonly article: string;
          readonly title: string;
          readonly source: string;
          readonly validFrom: string | null;
          readonly validTo: string | null;
        }>;
      } | null;
      readonly route: {
        readonly outcome: RouteOutcome;
        readonly reasons: ReadonlyArray<ReasonCode>;
        readonly explanation: ReadonlyArray<string>;
        readonly description: string;
        readonly legs: ReadonlyArray<{
          readonly kind: ReferralKind;
          readonly country: string | null;
          readonly gate: Gate | null;
          readonly reasons: ReadonlyArray<ReasonCode>;
          readonly explanation: ReadonlyArray<string>;
          readonly hotlines: ReadonlyArray<{
            readonly country: string;
            readonly organisation: string;
            readonly name: string;
            readonly url: string | null;
            readonly membership: Membership;
            readonly asOf: string;
          }>;
        }>;
      } | null;
      readonly referrals: ReadonlyArray<{
        readonly id: string;
        readonly reference: string;
        readonly version: number;
        readonly kind: ReferralKind;
        readonly status: ReferralStatus;
        readonly country: string | null;
        readonly recipient: string;
        readonly recipientReference: string | null;
        readonly reasons: ReadonlyArray<ReasonCode>;
        readonly isUrgent: boolean;
        readonly createdAt: string;
        readonly sentAt: string | null;
        readonly acknowledgedAt: string | null;
        readonly completedAt: string | null;
        readonly dueAt: string | null;
        readonly outcome: ReferralOutcome | null;
        readonly clearance: {
          readonly state: ClearanceState;
          readonly reviewOn: string | null;
          readonly reason: HoldReason | null;
          readonly reference: string | null;
          readonly decidedAt: string | null;
        } | null;
      }>;
      readonly reachability: {
        readonly state: RemovalState;
        readonly because: RemovalReason;
        readonly decidedBy: ReadonlyArray<string>;
        readonly nextCheckAt: string | null;
        readonly nextCheckBecause: CheckReason;
        readonly observations: ReadonlyArray<{
          readonly id: string;
          readonly observedAt: string;
          readonly outcome: Reachability;
          readonly method: ReachabilityMethod;
          readonly httpStatus: number | null;
        }>;
      } | null;
      readonly place: { readonly kind: PlaceKind; readonly text: string } | null;
    }>;
    readonly referrals: ReadonlyArray<{
      readonly id: string;
      readonly reference: string;
      readonly version: number;
      readonly kind: ReferralKind;
      readonly status: ReferralStatus;
      readonly country: string | null;
      readonly recipient: string;
      readonly recipientReference: string | null;
      readonly reasons: ReadonlyArray<ReasonCode>;
      readonly isUrgent: boolean;
      readonly createdAt: string;
      readonly sentAt: string | null;
      readonly acknowledgedAt: string | null;
      readonly completedAt: string | null;
      readonly dueAt: string | null;
      readonly outcome: ReferralOutcome | null;
      readonly clearance: {
        readonly state: ClearanceState;
        readonly reviewOn: string | null;
        readonly reason: HoldReason | null;
        readonly reference: string | null;
        readonly decidedAt: string | null;
      } | null;
    }>;
    readonly previousCase: {
      readonly id: string;
      readonly reference: string;
      readonly closedBecause: CloseReason | null;
    } | null;
    readonly place: { readonly kind: PlaceKind; readonly text: string } | null;
    readonly assignee: { readonly id: string; readonly name: string } | null;
    readonly priority: {
      readonly score: number;
      readonly reasons: ReadonlyArray<{ readonly reason: PriorityReasonCode; readonly points: number }>;
    };
  } | null;
};

/**
 * The variables of {@link ClaimNextCaseDocument}.
 *
 * @public
 */
export type ClaimNextCaseMutationVariables = Exact<{
  input: ClaimNextCaseInput;
  language?: Language;
}>;

/**
 * The answer to {@link ClaimNextCaseDocument}.
 *
 * @public
 */
export type ClaimNextCaseMutation = {
  readonly claimNextCase:
    | {
        readonly __typename: 'CaseLeasedError';
        readonly leaseExpiresAt: string;
        readonly code: string;
        readonly message: string;
        readonly assignee: { readonly id: string; readonly name: string } | null;
      }
    | {
        readonly __typename: 'ClaimCaseSuccess';
        readonly case: {
          readonly id: string;
          readonly reference: string;
          readonly version: number;
          readonly status: CaseStatus;
          readonly url: string;
          readonly hostname: string | null;
          readonly cycle: number;
          readonly openedAt: string;
          readonly closedAt: string | null;
          readonly closedBecause: CloseReason | null;
          readonly heldReasons: ReadonlyArray<ReasonCode>;
          readonly reportCount: number;
          readonly immediateDanger: boolean;
          readonly leaseExpiresAt: string | null;
          readonly contentItems: ReadonlyArray<{
            readonly id: string;
            readonly url: string;
            readonly classification: Classification | null;
            readonly opinions: ItemOpinions;
            readonly hosting: {
              readonly explanation: ReadonlyArray<string>;
              readonly kind: HostingKind;
              readonly country: string | null;
              readonly countries: ReadonlyArray<string>;
              readonly confidence: Confidence;
              readonly provider: string | null;
              readonly rules: ReadonlyArray<HostingRule>;
              readonly asOf: string | null;
            };
            readonly hostingObservations: ReadonlyArray<{
              readonly id: string;
              readonly source: HostingSource;
              readonly observedAt: string;
              readonly country: string | null;
              readonly ipAddress: string | null;
              readonly provider: string | null;
              readonly isProxy: boolean;
              readonly network: CountrylessNetwork | null;
              readonly note: string | null;
            }>;
            readonly assessments: ReadonlyArray<{
              readonly id: string;
              readonly opinion: Opinion;
              readonly assessedAt: string;
              readonly siteType: SiteType | null;
              readonly commerciality: Commerciality | null;
              readonly paymentMethods: ReadonlyArray<PaymentMethod>;
              readonly note: string | null;
              readonly assessor: { readonly id: string; readonly name: string };
              readonly findings: {
                readonly accessibility: Accessibility;
                readonly medium: Medium | null;
                readonly subject: Subject | null;
                readonly conduct: Conduct | null;
                readonly apparentAge: AgeGroup | null;
                readonly sex: Sex | null;
                readonly severe: boolean | null;
                readonly realChild: boolean | null;
                readonly selfGenerated: boolean | null;
                readonly childModelling: boolean | null;
                readonly promotesAbuse: boolean | null;
                readonly advertisesAbuse: boolean | null;
                readonly immediateDanger: boolean | null;
                readonly legalReview: LegalReview | null;
              };
              readonly qualification: {
                readonly classification: Classification;
                readonly decidedBy: ReadonlyArray<string>;
                readonly explanation: ReadonlyArray<string>;
                readonly description: string;
                readonly reasons: ReadonlyArray<ReasonCode>;
                readonly settledBy: ReadonlyArray<string>;
                readonly needsLegalReview: boolean;
                readonly lawVersion: string;
                readonly rulesVersion: string;
                readonly legalBasis: ReadonlyArray<{
                  readonly code: string;
                  readonly article: string;
                  readonly title: string;
                  readonly source: string;
                  readonly validFrom: string | null;
                  readonly validTo: string | null;
                }>;
              };
            }>;
            readonly qualification: {
              readonly classification: Classification;
              readonly decidedBy: ReadonlyArray<string>;
              readonly explanation: ReadonlyArray<string>;
              readonly description: string;
              readonly reasons: ReadonlyArray<ReasonCode>;
              readonly settledBy: ReadonlyArray<string>;
              readonly needsLegalReview: boolean;
              readonly lawVersion: string;
              readonly rulesVersion: string;
              readonly legalBasis: ReadonlyArray<{
                readonly code: string;
                readonly article: string;
                readonly title: string;
                readonly source: string;
                readonly validFrom: string | null;
                readonly validTo: string | null;
              }>;
            } | null;
            readonly route: {
              readonly outcome: RouteOutcome;
              readonly reasons: ReadonlyArray<ReasonCode>;
              readonly explanation: ReadonlyArray<string>;
              readonly description: string;
              readonly legs: ReadonlyArray<{
                readonly kind: ReferralKind;
                readonly country: string | null;
                readonly gate: Gate | null;
                readonly reasons: ReadonlyArray<ReasonCode>;
                readonly explanation: ReadonlyArray<string>;
                readonly hotlines: ReadonlyArray<{
                  readonly country: string;
                  readonly organisation: string;
                  readonly name: string;
                  readonly url: string | null;
                  readonly membership: Membership;
                  readonly asOf: string;
                }>;
              }>;
            } | null;
            readonly referrals: ReadonlyArray<{
              readonly id: string;
              readonly reference: string;
              readonly version: number;
              readonly kind: ReferralKind;
              readonly status: ReferralStatus;
              readonly country: string | null;
              readonly recipient: string;
              readonly recipientReference: string | null;
              readonly reasons: ReadonlyArray<ReasonCode>;
              readonly isUrgent: boolean;
              readonly createdAt: string;
              readonly sentAt: string | null;
              readonly acknowledgedAt: string | null;
              readonly completedAt: string | null;
              readonly dueAt: string | null;
              readonly outcome: ReferralOutcome | null;
              readonly clearance: {
                readonly state: ClearanceState;
                readonly reviewOn: string | null;
                readonly reason: HoldReason | null;
                readonly reference: string | null;
                readonly decidedAt: string | null;
              } | null;
            }>;
            readonly reachability: {
              readonly state: RemovalState;
              readonly because: RemovalReason;
              readonly decidedBy: ReadonlyArray<string>;
              readonly nextCheckAt: string | null;
              readonly nextCheckBecause: CheckReason;
              readonly observations: ReadonlyArray<{
                readonly id: string;
                readonly observedAt: string;
                readonly outcome: Reachability;
                readonly method: ReachabilityMethod;
                readonly httpStatus: number | null;
              }>;
            } | null;
            readonly place: { readonly kind: PlaceKind; readonly text: string } | null;
          }>;
          readonly referrals: ReadonlyArray<{
            readonly id: string;
            readonly reference: string;
            readonly version: number;
            readonly kind: ReferralKind;
            readonly status: ReferralStatus;
            readonly country: string | null;
            readonly recipient: string;
            readonly recipientReference: string | null;
            readonly reasons: ReadonlyArray<ReasonCode>;
            readonly isUrgent: boolean;
            readonly createdAt: string;
            readonly sentAt: string | null;
            readonly acknowledgedAt: string | null;
            readonly completedAt: string | null;
            readonly dueAt: string | null;
            readonly outcome: ReferralOutcome | null;
            readonly clearance: {
              readonly state: ClearanceState;
              readonly reviewOn: string | null;
              readonly reason: HoldReason | null;
              readonly reference: string | null;
              readonly decidedAt: string | null;
            } | null;
          }>;
          readonly previousCase: {
            readonly id: string;
            readonly reference: string;
            readonly closedBecause: CloseReason | null;
          } | null;
          readonly place: { readonly kind: PlaceKind; readonly text: string } | null;
          readonly assignee: { readonly id: string; readonly name: string } | null;
          readonly priority: {
            readonly score: number;
            readonly reasons: ReadonlyArray<{ readonly reason: PriorityReasonCode; readonly points: number }>;
          };
        };
      }
    | {
        readonly __typename: 'ExposureLimitError';
        readonly code: string;
        readonly message: string;
        readonly exposure: {
          readonly sessionMinutes: number;
          readonly dayMinutes: number;
          readonly weekMinutes: number;
          readonly aloneMinutes: number;
          readonly reached: ReadonlyArray<ExposureLimit>;
          readonly nextClaimAt: string | null;
        };
      }
    | { readonly __typename: 'NotFoundError'; readonly code: string; readonly message: string }
    | { readonly __typename: 'QueueEmptyError'; readonly code: string; readonly message: string }
    | { readonly __typename: 'SamePersonError'; readonly code: string; readonly message: string }
    | {
        readonly __typename: 'TransitionNotAllowedError';
        readonly status: string;
        readonly allowed: ReadonlyArray<string>;
        readonly code: string;
        readonly message: string;
      };
};

/**
 * The variables of {@link ClaimCaseDocument}.
 *
 * @public
 */
export type ClaimCaseMutationVariables = Exact<{
  input: ClaimCaseInput;
  language?: Language;
}>;

/**
 * The answer to {@link ClaimCaseDocument}.
 *
 * @public
 */
export type ClaimCaseMutation = {
  readonly claimCase:
    | {
        readonly __typename: 'CaseLeasedError';
        readonly leaseExpiresAt: string;
        readonly code: string;
        readonly message: string;
        readonly assignee: { readonly id: string; readonly name: string } | null;
      }
    | {
        readonly __typename: 'ClaimCaseSuccess';
        readonly case: {
          readonly id: string;
          readonly reference: string;
          readonly version: number;
          readonly status: CaseStatus;
          readonly url: string;
          readonly hostname: string | null;
          readonly cycle: number;
          readonly openedAt: string;
          readonly closedAt: string | null;
          readonly closedBecause: CloseReason | null;
          readonly heldReasons: ReadonlyArray<ReasonCode>;
          readonly reportCount: number;
          readonly immediateDanger: boolean;
          readonly leaseExpiresAt: string | null;
          readonly contentItems: ReadonlyArray<{
            readonly id: string;
            readonly url: string;
            readonly classification: Classification | null;
            readonly opinions: ItemOpinions;
            readonly hosting: {
              readonly explanation: ReadonlyArray<string>;
              readonly kind: HostingKind;
              readonly country: string | null;
              readonly countries: ReadonlyArray<string>;
              readonly confidence: Confidence;
              readonly provider: string | null;
              readonly rules: ReadonlyArray<HostingRule>;
              readonly asOf: string | null;
            };
            readonly hostingObservations: ReadonlyArray<{
              readonly id: string;
              readonly source: HostingSource;
              readonly observedAt: string;
              readonly country: string | null;
              readonly ipAddress: string | null;
              readonly provider: string | null;
              readonly isProxy: boolean;
              readonly network: CountrylessNetwork | null;
              readonly note: string | null;
            }>;
            readonly assessments: ReadonlyArray<{
              readonly id: string;
              readonly opinion: Opinion;
              readonly assessedAt: string;
              readonly siteType: SiteType | null;
              readonly commerciality: Commerciality | null;
              readonly paymentMethods: ReadonlyArray<PaymentMethod>;
              readonly note: string | null;
              readonly assessor: { readonly id: string; readonly name: string };
              readonly findings: {
                readonly accessibility: Accessibility;
                readonly medium: Medium | null;
                readonly subject: Subject | null;
                readonly conduct: Conduct | null;
                readonly apparentAge: AgeGroup | null;
                readonly sex: Sex | null;
                readonly severe: boolean | null;
                readonly realChild: boolean | null;
                readonly selfGenerated: boolean | null;
                readonly childModelling: boolean | null;
                readonly promotesAbuse: boolean | null;
                readonly advertisesAbuse: boolean | null;
                readonly immediateDanger: boolean | null;
                readonly legalReview: LegalReview | null;
              };
              readonly qualification: {
                readonly classification: Classification;
                readonly decidedBy: ReadonlyArray<string>;
                readonly explanation: ReadonlyArray<string>;
                readonly description: string;
                readonly reasons: ReadonlyArray<ReasonCode>;
                readonly settledBy: ReadonlyArray<string>;
                readonly needsLegalReview: boolean;
                readonly lawVersion: string;
                readonly rulesVersion: string;
                readonly legalBasis: ReadonlyArray<{
                  readonly code: string;
                  readonly article: string;
                  readonly title: string;
                  readonly source: string;
                  readonly validFrom: string | null;
                  readonly validTo: string | null;
                }>;
              };
            }>;
            readonly qualification: {
              readonly classification: Classification;
              readonly decidedBy: ReadonlyArray<string>;
              readonly explanation: ReadonlyArray<string>;
              readonly description: string;
              readonly reasons: ReadonlyArray<ReasonCode>;
              readonly settledBy: ReadonlyArray<string>;
              readonly needsLegalReview: boolean;
              readonly lawVersion: string;
              readonly rulesVersion: string;
              readonly legalBasis: ReadonlyArray<{
                readonly code: string;
                readonly article: string;
                readonly title: string;
                readonly source: string;
                readonly validFrom: string | null;
                readonly validTo: string | null;
              }>;
            } | null;
            readonly route: {
              readonly outcome: RouteOutcome;
              readonly reasons: ReadonlyArray<ReasonCode>;
              readonly explanation: ReadonlyArray<string>;
              readonly description: string;
              readonly legs: ReadonlyArray<{
                readonly kind: ReferralKind;
                readonly country: string | null;
                readonly gate: Gate | null;
                readonly reasons: ReadonlyArray<ReasonCode>;
                readonly explanation: ReadonlyArray<string>;
                readonly hotlines: ReadonlyArray<{
                  readonly country: string;
                  readonly organisation: string;
                  readonly name: string;
                  readonly url: string | null;
                  readonly membership: Membership;
                  readonly asOf: string;
                }>;
              }>;
            } | null;
            readonly referrals: ReadonlyArray<{
              readonly id: string;
              readonly reference: string;
              readonly version: number;
              readonly kind: ReferralKind;
              readonly status: ReferralStatus;
              readonly country: string | null;
              readonly recipient: string;
              readonly recipientReference: string | null;
              readonly reasons: ReadonlyArray<ReasonCode>;
              readonly isUrgent: boolean;
              readonly createdAt: string;
              readonly sentAt: string | null;
              readonly acknowledgedAt: string | null;
              readonly completedAt: string | null;
              readonly dueAt: string | null;
              readonly outcome: ReferralOutcome | null;
              readonly clearance: {
                readonly state: ClearanceState;
                readonly reviewOn: string | null;
                readonly reason: HoldReason | null;
                readonly reference: string | null;
                readonly decidedAt: string | null;
              } | null;
            }>;
            readonly reachability: {
              readonly state: RemovalState;
              readonly because: RemovalReason;
              readonly decidedBy: ReadonlyArray<string>;
              readonly nextCheckAt: string | null;
              readonly nextCheckBecause: CheckReason;
              readonly observations: ReadonlyArray<{
                readonly id: string;
                readonly observedAt: string;
                readonly outcome: Reachability;
                readonly method: ReachabilityMethod;
                readonly httpStatus: number | null;
              }>;
            } | null;
            readonly place: { readonly kind: PlaceKind; readonly text: string } | null;
          }>;
          readonly referrals: ReadonlyArray<{
            readonly id: string;
            readonly reference: string;
            readonly version: number;
            readonly kind: ReferralKind;
            readonly status: ReferralStatus;
            readonly country: string | null;
            readonly recipient: string;
            readonly recipientReference: string | null;
            readonly reasons: ReadonlyArray<ReasonCode>;
            readonly isUrgent: boolean;
            readonly createdAt: string;
            readonly sentAt: string | null;
            readonly acknowledgedAt: string | null;
            readonly completedAt: string | null;
            readonly dueAt: string | null;
            readonly outcome: ReferralOutcome | null;
            readonly clearance: {
              readonly state: ClearanceState;
              readonly reviewOn: string | null;
              readonly reason: HoldReason | null;
              readonly reference: string | null;
              readonly decidedAt: string | null;
            } | null;
          }>;
          readonly previousCase: {
            readonly id: string;
            readonly reference: string;
            readonly closedBecause: CloseReason | null;
          } | null;
          readonly place: { readonly kind: PlaceKind; readonly text: string } | null;
          readonly assignee: { readonly id: string; readonly name: string } | null;
          readonly priority: {
            readonly score: number;
            readonly reasons: ReadonlyArray<{ readonly reason: PriorityReasonCode; readonly points: number }>;
          };
        };
      }
    | {
        readonly __typename: 'ExposureLimitError';
        readonly code: string;
        readonly message: string;
        readonly exposure: {
          readonly sessionMinutes: number;
          readonly dayMinutes: number;
          readonly weekMinutes: number;
          readonly aloneMinutes: number;
          readonly reached: ReadonlyArray<ExposureLimit>;
          readonly nextClaimAt: string | null;
        };
      }
    | { readonly __typename: 'NotFoundError'; readonly code: string; readonly message: string }
    | { readonly __typename: 'QueueEmptyError'; readonly code: string; readonly message: string }
    | { readonly __typename: 'SamePersonError'; readonly code: string; readonly message: string }
    | {
        readonly __typename: 'TransitionNotAllowedError';
        readonly status: string;
        readonly allowed: ReadonlyArray<string>;
        readonly code: string;
        readonly message: string;
      };
};

type ClaimCaseResult_CaseLeasedError_Fragment = {
  readonly __typename: 'CaseLeasedError';
  readonly leaseExpiresAt: string;
  readonly code: string;
  readonly message: string;
  readonly assignee: { readonly id: string; readonly name: string } | null;
};

type ClaimCaseResult_ClaimCaseSuccess_Fragment = {
  readonly __typename: 'ClaimCaseSuccess';
  readonly case: {
    readonly id: string;
    readonly reference: string;
    readonly version: number;
    readonly status: CaseStatus;
    readonly url: string;
    readonly hostname: string | null;
    readonly cycle: number;
    readonly openedAt: string;
    readonly closedAt: string | null;
    readonly closedBecause: CloseReason | null;
    readonly heldReasons: ReadonlyArray<ReasonCode>;
    readonly reportCount: number;
    readonly immediateDanger: boolean;
    readonly leaseExpiresAt: string | null;
    readonly contentItems: ReadonlyArray<{
      readonly id: string;
      readonly url: string;
      readonly classification: Classification | null;
      readonly opinions: ItemOpinions;
      readonly hosting: {
        readonly explanation: ReadonlyArray<string>;
        readonly kind: HostingKind;
        readonly country: string | null;
        readonly countries: ReadonlyArray<string>;
        readonly confidence: Confidence;
        readonly provider: string | null;
        readonly rules: ReadonlyArray<HostingRule>;
        readonly asOf: string | null;
      };
      readonly hostingObservations: ReadonlyArray<{
        readonly id: string;
        readonly source: HostingSource;
        readonly observedAt: string;
        readonly country: string | null;
        readonly ipAddress: string | null;
        readonly provider: string | null;
        readonly isProxy: boolean;
        readonly network: CountrylessNetwork | null;
        readonly note: string | null;
      }>;
      readonly assessments: ReadonlyArray<{
        readonly id: string;
        readonly opinion: Opinion;
        readonly assessedAt: string;
        readonly siteType: SiteType | null;
        readonly commerciality: Commerciality | null;
        readonly paymentMethods: ReadonlyArray<PaymentMethod>;
        readonly note: string | null;
        readonly assessor: { readonly id: string; readonly name: string };
        readonly findings: {
          readonly accessibility: Accessibility;
          readonly medium: Medium | null;
          readonly subject: Subject | null;
          readonly conduct: Conduct | null;
          readonly apparentAge: AgeGroup | null;
          readonly sex: Sex | null;
          readonly severe: boolean | null;
          readonly realChild: boolean | null;
          readonly selfGenerated: boolean | null;
          readonly childModelling: boolean | null;
          readonly promotesAbuse: boolean | null;
          readonly advertisesAbuse: boolean | null;
          readonly immediateDanger: boolean | null;
          readonly legalReview: LegalReview | null;
        };
        readonly qualification: {
          readonly classification: Classification;
          readonly decidedBy: ReadonlyArray<string>;
          readonly explanation: ReadonlyArray<string>;
          readonly description: string;
          readonly reasons: ReadonlyArray<ReasonCode>;
          readonly settledBy: ReadonlyArray<string>;
          readonly needsLegalReview: boolean;
          readonly lawVersion: string;
          readonly rulesVersion: string;
          readonly legalBasis: ReadonlyArray<{
            readonly code: string;
            readonly article: string;
            readonly title: string;
            readonly source: string;
            readonly validFrom: string | null;
            readonly validTo: string | null;
          }>;
        };
      }>;
      readonly qualification: {
        readonly classification: Classification;
        readonly decidedBy: ReadonlyArray<string>;
        readonly explanation: ReadonlyArray<string>;
        readonly description: string;
        readonly reasons: ReadonlyArray<ReasonCode>;
        readonly settledBy: ReadonlyArray<string>;
        readonly needsLegalReview: boolean;
        readonly lawVersion: string;
        readonly rulesVersion: string;
        readonly legalBasis: ReadonlyArray<{
          readonly code: string;
          readonly article: string;
          readonly title: string;
          readonly source: string;
          readonly validFrom: string | null;
          readonly validTo: string | null;
        }>;
      } | null;
      readonly route: {
        readonly outcome: RouteOutcome;
        readonly reasons: ReadonlyArray<ReasonCode>;
        readonly explanation: ReadonlyArray<string>;
        readonly description: string;
        readonly legs: ReadonlyArray<{
          readonly kind: ReferralKind;
          readonly country: string | null;
          readonly gate: Gate | null;
          readonly reasons: ReadonlyArray<ReasonCode>;
          readonly explanation: ReadonlyArray<string>;
          readonly hotlines: ReadonlyArray<{
            readonly country: string;
            readonly organisation: string;
            readonly name: string;
            readonly url: string | null;
            readonly membership: Membership;
            readonly asOf: string;
          }>;
        }>;
      } | null;
      readonly referrals: ReadonlyArray<{
        readonly id: string;
        readonly reference: string;
        readonly version: number;
        readonly kind: ReferralKind;
        readonly status: ReferralStatus;
        readonly country: string | null;
        readonly recipient: string;
        readonly recipientReference: string | null;
        readonly reasons: ReadonlyArray<ReasonCode>;
        readonly isUrgent: boolean;
        readonly createdAt: string;
        readonly sentAt: string | null;
        readonly acknowledgedAt: string | null;
        readonly completedAt: string | null;
        readonly dueAt: string | null;
        readonly outcome: ReferralOutcome | null;
        readonly clearance: {
          readonly state: ClearanceState;
          readonly reviewOn: string | null;
          readonly reason: HoldReason | null;
          readonly reference: string | null;
          readonly decidedAt: string | null;
        } | null;
      }>;
      readonly reachability: {
        readonly state: RemovalState;
        readonly because: RemovalReason;
        readonly decidedBy: ReadonlyArray<string>;
        readonly nextCheckAt: string | null;
        readonly nextCheckBecause: CheckReason;
        readonly observations: ReadonlyArray<{
          readonly id: string;
          readonly observedAt: string;
          readonly outcome: Reachability;
          readonly method: ReachabilityMethod;
          readonly httpStatus: number | null;
        }>;
      } | null;
      readonly place: { readonly kind: PlaceKind; readonly text: string } | null;
    }>;
    readonly referrals: ReadonlyArray<{
      readonly id: string;
      readonly reference: string;
      readonly version: number;
      readonly kind: ReferralKind;
      readonly status: ReferralStatus;
      readonly country: string | null;
      readonly recipient: string;
      readonly recipientReference: string | null;
      readonly reasons: ReadonlyArray<ReasonCode>;
      readonly isUrgent: boolean;
      readonly createdAt: string;
      readonly sentAt: string | null;
      readonly acknowledgedAt: string | null;
      readonly completedAt: string | null;
      readonly dueAt: string | null;
      readonly outcome: ReferralOutcome | null;
      readonly clearance: {
        readonly state: ClearanceState;
        readonly reviewOn: string | null;
        readonly reason: HoldReason | null;
        readonly reference: string | null;
        readonly decidedAt: string | null;
      } | null;
    }>;
    readonly previousCase: {
      readonly id: string;
      readonly reference: string;
      readonly closedBecause: CloseReason | null;
    } | null;
    readonly place: { readonly kind: PlaceKind; readonly text: string } | null;
    readonly assignee: { readonly id: string; readonly name: string } | null;
    readonly priority: {
      readonly score: number;
      readonly reasons: ReadonlyArray<{ readonly reason: PriorityReasonCode; readonly points: number }>;
    };
  };
};

type ClaimCaseResult_ExposureLimitError_Fragment = {
  readonly __typename: 'ExposureLimitError';
  readonly code: string;
  readonly message: string;
  readonly exposure: {
    readonly sessionMinutes: number;
    readonly dayMinutes: number;
    readonly weekMinutes: number;
    readonly aloneMinutes: number;
    readonly reached: ReadonlyArray<ExposureLimit>;
    readonly nextClaimAt: string | null;
  };
};

type ClaimCaseResult_NotFoundError_Fragment = {
  readonly __typename: 'NotFoundError';
  readonly code: string;
  readonly message: string;
};

type ClaimCaseResult_QueueEmptyError_Fragment = {
  readonly __typename: 'QueueEmptyError';
  readonly code: string;
  readonly message: string;
};

type ClaimCaseResult_SamePersonError_Fragment = {
  readonly __typename: 'SamePersonError';
  readonly code: string;
  readonly message: string;
};

type ClaimCaseResult_TransitionNotAllowedError_Fragment = {
  readonly __typename: 'TransitionNotAllowedError';
  readonly status: string;
  readonly allowed: ReadonlyArray<string>;
  readonly code: string;
  readonly message: string;
};

/**
 * The fields of the fragment `ClaimCaseResult`.
 *
 * @public
 */
export type ClaimCaseResultFragment =
  | ClaimCaseResult_CaseLeasedError_Fragment
  | ClaimCaseResult_ClaimCaseSuccess_Fragment
  | ClaimCaseResult_ExposureLimitError_Fragment
  | ClaimCaseResult_NotFoundError_Fragment
  | ClaimCaseResult_QueueEmptyError_Fragment
  | ClaimCaseResult_SamePersonError_Fragment
  | ClaimCaseResult_TransitionNotAllowedError_Fragment;

/**
 * The variables of {@link ReleaseCaseDocument}.
 *
 * @public
 */
export type ReleaseCaseMutationVariables = Exact<{
  input: ReleaseCaseInput;
}>;

/**
 * The answer to {@link ReleaseCaseDocument}.
 *
 * @public
 */
export type ReleaseCaseMutation = {
  readonly releaseCase:
    | { readonly __typename: 'NotClaimedError'; readonly code: string; readonly message: string }
    | { readonly __typename: 'NotFoundError'; readonly code: string; readonly message: string }
    | {
        readonly __typename: 'ReleaseCaseSuccess';
        readonly case: {
          readonly id: string;
          readonly reference: string;
          readonly version: number;
          readonly status: CaseStatus;
          readonly url: string;
          readonly hostname: string | null;
          readonly cycle: number;
          readonly openedAt: string;
          readonly closedAt: string | null;
          readonly closedBecause: CloseReason | null;
          readonly heldReasons: ReadonlyArray<ReasonCode>;
          readonly reportCount: number;
          readonly immediateDanger: boolean;
          readonly leaseExpiresAt: string | null;
          readonly place: { readonly kind: PlaceKind; readonly text: string } | null;
          readonly assignee: { readonly id: string; readonly name: string } | null;
          readonly priority: {
            readonly score: number;
            readonly reasons: ReadonlyArray<{ readonly reason: PriorityReasonCode; readonly points: number }>;
          };
          readonly contentItems: ReadonlyArray<{
            readonly id: string;
            readonly url: string;
            readonly classification: Classification | null;
            readonly opinions: ItemOpinions;
            readonly place: { readonly kind: PlaceKind; readonly text: string } | null;
            readonly hosting: {
              readonly kind: HostingKind;
              readonly country: string | null;
              readonly countries: ReadonlyArray<string>;
              readonly confidence: Confidence;
              readonly provider: string | null;
              readonly rules: ReadonlyArray<HostingRule>;
              readonly asOf: string | null;
            };
          }>;
        };
      };
};

/**
 * The variables of {@link AddContentItemDocument}.
 *
 * @public
 */
export type AddContentItemMutationVariables = Exact<{
  input: AddContentItemInput;
  language?: Language;
}>;

/**
 * The answer to {@link AddContentItemDocument}.
 *
 * @public
 */
export type AddContentItemMutation = {
  readonly addContentItem:
    | {
        readonly __typename: 'AddContentItemSuccess';
        readonly contentItem: {
          readonly id: string;
          readonly url: string;
          readonly classification: Classification | null;
          readonly opinions: ItemOpinions;
          readonly hosting: {
            readonly explanation: ReadonlyArray<string>;
            readonly kind: HostingKind;
            readonly country: string | null;
            readonly countries: ReadonlyArray<string>;
            readonly confidence: Confidence;
            readonly provider: string | null;
            readonly rules: ReadonlyArray<HostingRule>;
            readonly asOf: string | null;
          };
          readonly hostingObservations: ReadonlyArray<{
            readonly id: string;
            readonly source: HostingSource;
            readonly observedAt: string;
            readonly country: string | null;
            readonly ipAddress: string | null;
            readonly provider: string | null;
            readonly isProxy: boolean;
            readonly network: CountrylessNetwork | null;
            readonly note: string | null;
          }>;
          readonly assessments: ReadonlyArray<{
            readonly id: string;
            readonly opinion: Opinion;
            readonly assessedAt: string;
            readonly siteType: SiteType | null;
            readonly commerciality: Commerciality | null;
            readonly paymentMethods: ReadonlyArray<PaymentMethod>;
            readonly note: string | null;
            readonly assessor: { readonly id: string; readonly name: string };
            readonly findings: {
              readonly accessibility: Accessibility;
              readonly medium: Medium | null;
              readonly subject: Subject | null;
              readonly conduct: Conduct | null;
              readonly apparentAge: AgeGroup | null;
              readonly sex: Sex | null;
              readonly severe: boolean | null;
              readonly realChild: boolean | null;
              readonly selfGenerated: boolean | null;
              readonly childModelling: boolean | null;
              readonly promotesAbuse: boolean | null;
              readonly advertisesAbuse: boolean | null;
              readonly immediateDanger: boolean | null;
              readonly legalReview: LegalReview | null;
            };
            readonly qualification: {
              readonly classification: Classification;
              readonly decidedBy: ReadonlyArray<string>;
              readonly explanation: ReadonlyArray<string>;
              readonly description: string;
              readonly reasons: ReadonlyArray<ReasonCode>;
              readonly settledBy: ReadonlyArray<string>;
              readonly needsLegalReview: boolean;
              readonly lawVersion: string;
              readonly rulesVersion: string;
              readonly legalBasis: ReadonlyArray<{
                readonly code: string;
                readonly article: string;
                readonly title: string;
                readonly source: string;
                readonly validFrom: string | null;
                readonly validTo: string | null;
              }>;
            };
          }>;
          readonly qualification: {
            readonly classification: Classification;
            readonly decidedBy: ReadonlyArray<string>;
            readonly explanation: ReadonlyArray<string>;
            readonly description: string;
            readonly reasons: ReadonlyArray<ReasonCode>;
            readonly settledBy: ReadonlyArray<string>;
            readonly needsLegalReview: boolean;
            readonly lawVersion: string;
            readonly rulesVersion: string;
            readonly legalBasis: ReadonlyArray<{
              readonly code: string;
              readonly article: string;
              readonly title: string;
              readonly source: string;
              readonly validFrom: string | null;
              readonly validTo: string | null;
            }>;
          } | null;
          readonly route: {
            readonly outcome: RouteOutcome;
            readonly reasons: ReadonlyArray<ReasonCode>;
            readonly explanation: ReadonlyArray<string>;
            readonly description: string;
            readonly legs: ReadonlyArray<{
              readonly kind: ReferralKind;
              readonly country: string | null;
              readonly gate: Gate | null;
              readonly reasons: ReadonlyArray<ReasonCode>;
              readonly explanation: ReadonlyArray<string>;
              readonly hotlines: ReadonlyArray<{
                readonly country: string;
                readonly organisation: string;
                readonly name: string;
                readonly url: string | null;
                readonly membership: Membership;
                readonly asOf: string;
              }>;
            }>;
          } | null;
          readonly referrals: ReadonlyArray<{
            readonly id: string;
            readonly reference: string;
            readonly version: number;
            readonly kind: ReferralKind;
            readonly status: ReferralStatus;
            readonly country: string | null;
            readonly recipient: string;
            readonly recipientReference: string | null;
            readonly reasons: ReadonlyArray<ReasonCode>;
            readonly isUrgent: boolean;
            readonly createdAt: string;
            readonly sentAt: string | null;
            readonly acknowledgedAt: string | null;
            readonly completedAt: string | null;
            readonly dueAt: string | null;
            readonly outcome: ReferralOutcome | null;
            readonly clearance: {
              readonly state: ClearanceState;
              readonly reviewOn: string | null;
              readonly reason: HoldReason | null;
              readonly reference: string | null;
              readonly decidedAt: string | null;
            } | null;
          }>;
          readonly reachability: {
            readonly state: RemovalState;
            readonly because: RemovalReason;
            readonly decidedBy: ReadonlyArray<string>;
            readonly nextCheckAt: string | null;
            readonly nextCheckBecause: CheckReason;
            readonly observations: ReadonlyArray<{
              readonly id: string;
              readonly observedAt: string;
              readonly outcome: Reachability;
              readonly method: ReachabilityMethod;
              readonly httpStatus: number | null;
            }>;
          } | null;
          readonly place: { readonly kind: PlaceKind; readonly text: string } | null;
        };
        readonly contentItems: ReadonlyArray<{
          readonly id: string;
          readonly url: string;
          readonly classification: Classification | null;
          readonly opinions: ItemOpinions;
          readonly place: { readonly kind: PlaceKind; readonly text: string } | null;
          readonly hosting: {
            readonly kind: HostingKind;
            readonly country: string | null;
            readonly countries: ReadonlyArray<string>;
            readonly confidence: Confidence;
            readonly provider: string | null;
            readonly rules: ReadonlyArray<HostingRule>;
            readonly asOf: string | null;
          };
        }>;
        readonly problems: ReadonlyArray<{
          readonly path: string;
          readonly field: InputField | null;
          readonly position: number | null;
          readonly code: string;
          readonly message: string;
        }>;
        readonly case: {
          readonly id: string;
          readonly reference: string;
          readonly version: number;
          readonly status: CaseStatus;
          readonly url: string;
          readonly hostname: string | null;
          readonly cycle: number;
          readonly openedAt: string;
          readonly closedAt: string | null;
          readonly closedBecause: CloseReason | null;
          readonly heldReasons: ReadonlyArray<ReasonCode>;
          readonly reportCount: number;
          readonly immediateDanger: boolean;
          readonly leaseExpiresAt: string | null;
          readonly place: { readonly kind: PlaceKind; readonly text: string } | null;
          readonly assignee: { readonly id: string; readonly name: string } | null;
          readonly priority: {
            readonly score: number;
            readonly reasons: ReadonlyArray<{ readonly reason: PriorityReasonCode; readonly points: number }>;
          };
          readonly contentItems: ReadonlyArray<{
            readonly id: string;
            readonly url: string;
            readonly classification: Classification | null;
            readonly opinions: ItemOpinions;
            readonly place: { readonly kind: PlaceKind; readonly text: string } | null;
            readonly hosting: {
              readonly kind: HostingKind;
              readonly country: string | null;
              readonly countries: ReadonlyArray<string>;
              readonly confidence: Confidence;
              readonly provider: string | null;
              readonly rules: ReadonlyArray<HostingRule>;
              readonly asOf: string | null;
            };
          }>;
        };
      }
    | {
        readonly __typename: 'InvalidInputError';
        readonly code: string;
        readonly message: string;
        readonly problems: ReadonlyArray<{
          readonly path: string;
          readonly field: InputField | null;
          readonly position: number | null;
          readonly code: string;
          readonly message: string;
        }>;
      }
    | { readonly __typename: 'NotClaimedError'; readonly code: string; readonly message: string }
    | { readonly __typename: 'NotFoundError'; readonly code: string; readonly message: string }
    | {
        readonly __typename: 'StaleVersionError';
        readonly currentVersion: number;
        readonly code: string;
        readonly message: string;
      }
    | {
        readonly __typename: 'TransitionNotAllowedError';
        readonly status: string;
        readonly allowed: ReadonlyArray<string>;
        readonly code: string;
        readonly message: string;
      };
};

/**
 * The variables of {@link SearchDocument}.
 *
 * @public
 */
export type SearchQueryVariables = Exact<{
  text: string;
  first?: number | null | undefined;
}>;

/**
 * The answer to {@link SearchDocument}.
 *
 * @public
 */
export type SearchQuery = {
  readonly search: {
    readonly hasMore: boolean;
    readonly readAs: ReadonlyArray<{ readonly kind: SearchKind; readonly value: string }>;
    readonly hits: ReadonlyArray<{
      readonly matches: ReadonlyArray<{
        readonly kind: SearchKind;
        readonly value: string;
        readonly contentItemId: string | null;
      }>;
      readonly case: {
        readonly id: string;
        readonly reference: string;
        readonly version: number;
        readonly status: CaseStatus;
        readonly url: string;
        readonly hostname: string | null;
        readonly cycle: number;
        readonly openedAt: string;
        readonly closedAt: string | null;
        readonly closedBecause: CloseReason | null;
        readonly heldReasons: ReadonlyArray<ReasonCode>;
        readonly reportCount: number;
        readonly immediateDanger: boolean;
        readonly leaseExpiresAt: string | null;
        readonly place: { readonly kind: PlaceKind; readonly text: string } | null;
        readonly assignee: { readonly id: string; readonly name: string } | null;
        readonly priority: {
          readonly score: number;
          readonly reasons: ReadonlyArray<{ readonly reason: PriorityReasonCode; readonly points: number }>;
        };
        readonly contentItems: ReadonlyArray<{
          readonly id: string;
          readonly url: string;
          readonly classification: Classification | null;
          readonly opinions: ItemOpinions;
          readonly place: { readonly kind: PlaceKind; readonly text: string } | null;
          readonly hosting: {
            readonly kind: HostingKind;
            readonly country: string | null;
            readonly countries: ReadonlyArray<string>;
            readonly confidence: Confidence;
            readonly provider: string | null;
            readonly rules: ReadonlyArray<HostingRule>;
            readonly asOf: string | null;
          };
        }>;
      } | null;
      readonly referral: {
        readonly id: string;
        readonly reference: string;
        readonly version: number;
        readonly kind: ReferralKind;
        readonly status: ReferralStatus;
        readonly country: string | null;
        readonly recipient: string;
        readonly recipientReference: string | null;
        readonly reasons: ReadonlyArray<ReasonCode>;
        readonly isUrgent: boolean;
        readonly createdAt: string;
        readonly sentAt: string | null;
        readonly acknowledgedAt: string | null;
        readonly completedAt: string | null;
        readonly dueAt: string | null;
        readonly outcome: ReferralOutcome | null;
        readonly clearance: {
          readonly state: ClearanceState;
          readonly reviewOn: string | null;
          readonly reason: HoldReason | null;
          readonly reference: string | null;
          readonly decidedAt: string | null;
        } | null;
      } | null;
    }>;
  };
};

/**
 * The fields of the fragment `CaseComment`.
 *
 * @public
 */
export type CaseCommentFragment = {
  readonly id: string;
  readonly text: string | null;
  readonly isWithheld: boolean;
  readonly writtenAt: string;
  readonly author: { readonly id: string; readonly name: string };
};

/**
 * The variables of {@link CaseCommentsDocument}.
 *
 * @public
 */
export type CaseCommentsQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

/**
 * The answer to {@link CaseCommentsDocument}.
 *
 * @public
 */
export type CaseCommentsQuery = {
  readonly case: {
    readonly id: string;
    readonly comments: {
      readonly nodes: ReadonlyArray<{
        readonly id: string;
        readonly text: string | null;
        readonly isWithheld: boolean;
        readonly writtenAt: string;
        readonly author: { readonly id: string; readonly name: string };
      }>;
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    };
  } | null;
};

/**
 * The variables of {@link AddCommentDocument}.
 *
 * @public
 */
export type AddCommentMutationVariables = Exact<{
  input: AddCommentInput;
}>;

/**
 * The answer to {@link AddCommentDocument}.
 *
 * @public
 */
export type AddCommentMutation = {
  readonly addComment:
    | {
        readonly __typename: 'AddCommentSuccess';
        readonly comment: {
          readonly id: string;
          readonly text: string | null;
          readonly isWithheld: boolean;
          readonly writtenAt: string;
          readonly author: { readonly id: string; readonly name: string };
        };
      }
    | {
        readonly __typename: 'InvalidInputError';
        readonly code: string;
        readonly message: string;
        readonly problems: ReadonlyArray<{
          readonly path: string;
          readonly field: InputField | null;
          readonly position: number | null;
          readonly code: string;
          readonly message: string;
        }>;
      }
    | { readonly __typename: 'NotFoundError'; readonly code: string; readonly message: string };
};

/**
 * The fields of the fragment `RunningClock`.
 *
 * @public
 */
export type RunningClockFragment = {
  readonly code: ClockCode;
  readonly startedAt: string;
  readonly remindAt: string | null;
  readonly dueAt: string;
  readonly escalateAt: string;
  readonly stage: DeadlineStage;
  readonly isUrgent: boolean;
};

/**
 * The variables of {@link OverdueDocument}.
 *
 * @public
 */
export type OverdueQueryVariables = Exact<{
  filter?: OverdueFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

/**
 * The answer to {@link OverdueDocument}.
 *
 * @public
 */
export type OverdueQuery = {
  readonly overdue: {
    readonly nodes: ReadonlyArray<{
      readonly code: ClockCode;
      readonly startedAt: string;
      readonly remindAt: string | null;
      readonly dueAt: string;
      readonly escalateAt: string;
      readonly stage: DeadlineStage;
      readonly isUrgent: boolean;
      readonly case: { readonly id: string; readonly reference: string; readonly status: CaseStatus } | null;
      readonly referral: {
        readonly id: string;
        readonly reference: string;
        readonly version: number;
        readonly kind: ReferralKind;
        readonly status: ReferralStatus;
        readonly country: string | null;
        readonly recipient: string;
        readonly recipientReference: string | null;
        readonly reasons: ReadonlyArray<ReasonCode>;
        readonly isUrgent: boolean;
        readonly createdAt: string;
        readonly sentAt: string | null;
        readonly acknowledgedAt: string | null;
        readonly completedAt: string | null;
        readonly dueAt: string | null;
        readonly outcome: ReferralOutcome | null;
        readonly clearance: {
          readonly state: ClearanceState;
          readonly reviewOn: string | null;
          readonly reason: HoldReason | null;
          readonly reference: string | null;
          readonly decidedAt: string | null;
        } | null;
      } | null;
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

/**
 * The variables of {@link QueueCountsDocument}.
 *
 * @public
 */
export type QueueCountsQueryVariables = Exact<{ [key: string]: never }>;

/**
 * The answer to {@link QueueCountsDocument}.
 *
 * @public
 */
export type QueueCountsQuery = {
  readonly queueCounts: ReadonlyArray<{
    readonly status: CaseStatus;
    readonly band: QueueBand;
    readonly age: QueueAge;
    readonly stage: DeadlineStage | null;
    readonly count: number;
  }>;
};

/**
 * The variables of {@link CaseDeadlinesDocument}.
 *
 * @public
 */
export type CaseDeadlinesQueryVariables = Exact<{
  id: string;
}>;

/**
 * The answer to {@link CaseDeadlinesDocument}.
 *
 * @public
 */
export type CaseDeadlinesQuery = {
  readonly case: {
    readonly clocks: ReadonlyArray<{
      readonly code: ClockCode;
      readonly startedAt: string;
      readonly remindAt: string | null;
      readonly dueAt: string;
      readonly escalateAt: string;
      readonly stage: DeadlineStage;
      readonly isUrgent: boolean;
      readonly referral: { readonly id: string; readonly kind: ReferralKind } | null;
    }>;
    readonly yardstick: { readonly state: YardstickState; readonly hours: number; readonly until: string };
  } | null;
};

/**
 * The fields of the fragment `HandOver`.
 *
 * @public
 */
export type HandOverFragment = {
  readonly id: string;
  readonly channel: Channel;
  readonly message: HandOverMessage;
  readonly status: HandOverStatus;
  readonly isUrgent: boolean;
  readonly isTest: boolean;
  readonly referralId: string | null;
  readonly attempts: number;
  readonly createdAt: string;
  readonly nextAttemptAt: string | null;
  readonly confirmedAt: string | null;
  readonly failingSince: string | null;
  readonly failureClass: FailureClass | null;
  readonly failureCause: HandOverCause | null;
  readonly explanation: string | null;
};

/**
 * The variables of {@link HandOversDocument}.
 *
 * @public
 */
export type HandOversQueryVariables = Exact<{
  filter?: HandOverFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  language?: Language;
}>;

/**
 * The answer to {@link HandOversDocument}.
 *
 * @public
 */
export type HandOversQuery = {
  readonly handOvers: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly channel: Channel;
      readonly message: HandOverMessage;
      readonly status: HandOverStatus;
      readonly isUrgent: boolean;
      readonly isTest: boolean;
      readonly referralId: string | null;
      readonly attempts: number;
      readonly createdAt: string;
      readonly nextAttemptAt: string | null;
      readonly confirmedAt: string | null;
      readonly failingSince: string | null;
      readonly failureClass: FailureClass | null;
      readonly failureCause: HandOverCause | null;
      readonly explanation: string | null;
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

/**
 * The variables of {@link RetryHandOverDocument}.
 *
 * @public
 */
export type RetryHandOverMutationVariables = Exact<{
  input: RetryHandOverInput;
  language?: Language;
}>;

/**
 * The answer to {@link RetryHandOverDocument}.
 *
 * @public
 */
export type RetryHandOverMutation = {
  readonly retryHandOver:
    | { readonly __typename: 'NotFoundError'; readonly code: string; readonly message: string }
    | {
        readonly __typename: 'RetryHandOverSuccess';
        readonly handOver: {
          readonly id: string;
          readonly channel: Channel;
          readonly message: HandOverMessage;
          readonly status: HandOverStatus;
          readonly isUrgent: boolean;
          readonly isTest: boolean;
          readonly referralId: string | null;
          readonly attempts: number;
          readonly createdAt: string;
          readonly nextAttemptAt: string | null;
          readonly confirmedAt: string | null;
          readonly failingSince: string | null;
          readonly failureClass: FailureClass | null;
          readonly failureCause: HandOverCause | null;
          readonly explanation: string | null;
        };
      }
    | {
        readonly __typename: 'TransitionNotAllowedError';
        readonly status: string;
        readonly allowed: ReadonlyArray<string>;
        readonly code: string;
        readonly message: string;
      };
};

/**
 * The variables of {@link RetryHandOversDocument}.
 *
 * @public
 */
export type RetryHandOversMutationVariables = Exact<{
  input: RetryHandOversInput;
  language?: Language;
}>;

/**
 * The answer to {@link RetryHandOversDocument}.
 *
 * @public
 */
export type RetryHandOversMutation = {
  readonly retryHandOvers:
    | {
        readonly __typename: 'InvalidInputError';
        readonly code: string;
        readonly message: string;
        readonly problems: ReadonlyArray<{
          readonly path: string;
          readonly field: InputField | null;
          readonly position: number | null;
          readonly code: string;
          readonly message: string;
        }>;
      }
    | {
        readonly __typename: 'RetryHandOversSuccess';
        readonly remaining: number;
        readonly handOvers: ReadonlyArray<{
          readonly id: string;
          readonly channel: Channel;
          readonly message: HandOverMessage;
          readonly status: HandOverStatus;
          readonly isUrgent: boolean;
          readonly isTest: boolean;
          readonly referralId: string | null;
          readonly attempts: number;
          readonly createdAt: string;
          readonly nextAttemptAt: string | null;
          readonly confirmedAt: string | null;
          readonly failingSince: string | null;
          readonly failureClass: FailureClass | null;
          readonly failureCause: HandOverCause | null;
          readonly explanation: string | null;
        }>;
      };
};

/**
 * The variables of {@link CallOffHandOverDocument}.
 *
 * @public
 */
export type CallOffHandOverMutationVariables = Exact<{
  input: CallOffHandOverInput;
  language?: Language;
}>;

/**
 * The answer to {@link CallOffHandOverDocument}.
 *
 * @public
 */
export type CallOffHandOverMutation = {
  readonly callOffHandOver:
    | {
        readonly __typename: 'CallOffHandOverSuccess';
        readonly handOver: {
          readonly id: string;
          readonly channel: Channel;
          readonly message: HandOverMessage;
          readonly status: HandOverStatus;
          readonly isUrgent: boolean;
          readonly isTest: boolean;
          readonly referralId: string | null;
          readonly attempts: number;
          readonly createdAt: string;
          readonly nextAttemptAt: string | null;
          readonly confirmedAt: string | null;
          readonly failingSince: string | null;
          readonly failureClass: FailureClass | null;
          readonly failureCause: HandOverCause | null;
          readonly explanation: string | null;
        };
      }
    | { readonly __typename: 'NotFoundError'; readonly code: string; readonly message: string }
    | {
        readonly __typename: 'TransitionNotAllowedError';
        readonly status: string;
        readonly allowed: ReadonlyArray<string>;
        readonly code: string;
        readonly message: string;
      };
};

/**
 * The variables of {@link CaseHandOversDocument}.
 *
 * @public
 */
export type CaseHandOversQueryVariables = Exact<{
  id: string;
  language?: Language;
}>;

/**
 * The answer to {@link CaseHandOversDocument}.
 *
 * @public
 */
export type CaseHandOversQuery = {
  readonly case: {
    readonly id: string;
    readonly referrals: ReadonlyArray<{
      readonly id: string;
      readonly kind: ReferralKind;
      readonly handOvers: ReadonlyArray<{
        readonly id: string;
        readonly channel: Channel;
        readonly message: HandOverMessage;
        readonly status: HandOverStatus;
        readonly isUrgent: boolean;
        readonly isTest: boolean;
        readonly referralId: string | null;
        readonly attempts: number;
        readonly createdAt: string;
        readonly nextAttemptAt: string | null;
        readonly confirmedAt: string | null;
        readonly failingSince: string | null;
        readonly failureClass: FailureClass | null;
        readonly failureCause: HandOverCause | null;
        readonly explanation: string | null;
      }>;
    }>;
  } | null;
};

/**
 * The fields of the fragment `Hosting`.
 *
 * @public
 */
export type HostingFragment = {
  readonly kind: HostingKind;
  readonly country: string | null;
  readonly countries: ReadonlyArray<string>;
  readonly confidence: Confidence;
  readonly provider: string | null;
  readonly rules: ReadonlyArray<HostingRule>;
  readonly asOf: string | null;
};

/**
 * The fields of the fragment `HostingObservation`.
 *
 * @public
 */
export type HostingObservationFragment = {
  readonly id: string;
  readonly source: HostingSource;
  readonly observedAt: string;
  readonly country: string | null;
  readonly ipAddress: string | null;
  readonly provider: string | null;
  readonly isProxy: boolean;
  readonly network: CountrylessNetwork | null;
  readonly note: string | null;
};

/**
 * The variables of {@link LookUpHostingDocument}.
 *
 * @public
 */
export type LookUpHostingMutationVariables = Exact<{
  input: LookUpHostingInput;
  language?: Language;
}>;

/**
 * The answer to {@link LookUpHostingDocument}.
 *
 * @public
 */
export type LookUpHostingMutation = {
  readonly lookUpHosting:
    | {
        readonly __typename: 'LookUpHostingSuccess';
        readonly contentItem: {
          readonly id: string;
          readonly url: string;
          readonly classification: Classification | null;
          readonly opinions: ItemOpinions;
          readonly hosting: {
            readonly explanation: ReadonlyArray<string>;
            readonly kind: HostingKind;
            readonly country: string | null;
            readonly countries: ReadonlyArray<string>;
            readonly confidence: Confidence;
            readonly provider: string | null;
            readonly rules: ReadonlyArray<HostingRule>;
            readonly asOf: string | null;
          };
          readonly hostingObservations: ReadonlyArray<{
            readonly id: string;
            readonly source: HostingSource;
            readonly observedAt: string;
            readonly country: string | null;
            readonly ipAddress: string | null;
            readonly provider: string | null;
            readonly isProxy: boolean;
            readonly network: CountrylessNetwork | null;
            readonly note: string | null;
          }>;
          readonly assessments: ReadonlyArray<{
            readonly id: string;
            readonly opinion: Opinion;
            readonly assessedAt: string;
            readonly siteType: SiteType | null;
            readonly commerciality: Commerciality | null;
            readonly paymentMethods: ReadonlyArray<PaymentMethod>;
            readonly note: string | null;
            readonly assessor: { readonly id: string; readonly name: string };
            readonly findings: {
              readonly accessibility: Accessibility;
              readonly medium: Medium | null;
              readonly subject: Subject | null;
              readonly conduct: Conduct | null;
              readonly apparentAge: AgeGroup | null;
              readonly sex: Sex | null;
              readonly severe: boolean | null;
              readonly realChild: boolean | null;
              readonly selfGenerated: boolean | null;
              readonly childModelling: boolean | null;
              readonly promotesAbuse: boolean | null;
              readonly advertisesAbuse: boolean | null;
              readonly immediateDanger: boolean | null;
              readonly legalReview: LegalReview | null;
            };
            readonly qualification: {
              readonly classification: Classification;
              readonly decidedBy: ReadonlyArray<string>;
              readonly explanation: ReadonlyArray<string>;
              readonly description: string;
              readonly reasons: ReadonlyArray<ReasonCode>;
              readonly settledBy: ReadonlyArray<string>;
              readonly needsLegalReview: boolean;
              readonly lawVersion: string;
              readonly rulesVersion: string;
              readonly legalBasis: ReadonlyArray<{
                readonly code: string;
                readonly article: string;
                readonly title: string;
                readonly source: string;
                readonly validFrom: string | null;
                readonly validTo: string | null;
              }>;
            };
          }>;
          readonly qualification: {
            readonly classification: Classification;
            readonly decidedBy: ReadonlyArray<string>;
            readonly explanation: ReadonlyArray<string>;
            readonly description: string;
            readonly reasons: ReadonlyArray<ReasonCode>;
            readonly settledBy: ReadonlyArray<string>;
            readonly needsLegalReview: boolean;
            readonly lawVersion: string;
            readonly rulesVersion: string;
            readonly legalBasis: ReadonlyArray<{
              readonly code: string;
              readonly article: string;
              readonly title: string;
              readonly source: string;
              readonly validFrom: string | null;
              readonly validTo: string | null;
            }>;
          } | null;
          readonly route: {
            readonly outcome: RouteOutcome;
            readonly reasons: ReadonlyArray<ReasonCode>;
            readonly explanation: ReadonlyArray<string>;
            readonly description: string;
            readonly legs: ReadonlyArray<{
              readonly kind: ReferralKind;
              readonly country: string | null;
              readonly gate: Gate | null;
              readonly reasons: ReadonlyArray<ReasonCode>;
              readonly explanation: ReadonlyArray<string>;
              readonly hotlines: ReadonlyArray<{
                readonly country: string;
                readonly organisation: string;
                readonly name: string;
                readonly url: string | null;
                readonly membership: Membership;
                readonly asOf: string;
              }>;
            }>;
          } | null;
          readonly referrals: ReadonlyArray<{
            readonly id: string;
            readonly reference: string;
            readonly version: number;
            readonly kind: ReferralKind;
            readonly status: ReferralStatus;
            readonly country: string | null;
            readonly recipient: string;
            readonly recipientReference: string | null;
            readonly reasons: ReadonlyArray<ReasonCode>;
            readonly isUrgent: boolean;
            readonly createdAt: string;
            readonly sentAt: string | null;
            readonly acknowledgedAt: string | null;
            readonly completedAt: string | null;
            readonly dueAt: string | null;
            readonly outcome: ReferralOutcome | null;
            readonly clearance: {
              readonly state: ClearanceState;
              readonly reviewOn: string | null;
              readonly reason: HoldReason | null;
              readonly reference: string | null;
              readonly decidedAt: string | null;
            } | null;
          }>;
          readonly reachability: {
            readonly state: RemovalState;
            readonly because: RemovalReason;
            readonly decidedBy: ReadonlyArray<string>;
            readonly nextCheckAt: string | null;
            readonly nextCheckBecause: CheckReason;
            readonly observations: ReadonlyArray<{
              readonly id: string;
              readonly observedAt: string;
              readonly outcome: Reachability;
              readonly method: ReachabilityMethod;
              readonly httpStatus: number | null;
            }>;
          } | null;
          readonly place: { readonly kind: PlaceKind; readonly text: string } | null;
        };
      }
    | { readonly __typename: 'LookupFailedError'; readonly code: string; readonly message: string }
    | { readonly __typename: 'NotClaimedError'; readonly code: string; readonly message: string }
    | { readonly __typename: 'NotFoundError'; readonly code: string; readonly message: string }
    | {
        readonly __typename: 'StaleVersionError';
        readonly currentVersion: number;
        readonly code: string;
        readonly message: string;
      };
};

/**
 * The variables of {@link RecordHostingObservationDocument}.
 *
 * @public
 */
export type RecordHostingObservationMutationVariables = Exact<{
  input: RecordHostingObservationInput;
  language?: Language;
}>;

/**
 * The answer to {@link RecordHostingObservationDocument}.
 *
 * @public
 */
export type RecordHostingObservationMutation = {
  readonly recordHostingObservation:
    | {
        readonly __typename: 'InvalidInputError';
        readonly code: string;
        readonly message: string;
        readonly problems: ReadonlyArray<{
          readonly path: string;
          readonly field: InputField | null;
          readonly position: number | null;
          readonly code: string;
          readonly message: string;
        }>;
      }
    | { readonly __typename: 'NotClaimedError'; readonly code: string; readonly message: string }
    | { readonly __typename: 'NotFoundError'; readonly code: string; readonly message: string }
    | {
        readonly __typename: 'RecordHostingObservationSuccess';
        readonly contentItem: {
          readonly id: string;
          readonly url: string;
          readonly classification: Classification | null;
          readonly opinions: ItemOpinions;
          readonly hosting: {
            readonly explanation: ReadonlyArray<string>;
            readonly kind: HostingKind;
            readonly country: string | null;
            readonly countries: ReadonlyArray<string>;
            readonly confidence: Confidence;
            readonly provider: string | null;
            readonly rules: ReadonlyArray<HostingRule>;
            readonly asOf: string | null;
          };
          readonly hostingObservations: ReadonlyArray<{
            readonly id: string;
            readonly source: HostingSource;
            readonly observedAt: string;
            readonly country: string | null;
            readonly ipAddress: string | null;
            readonly provider: string | null;
            readonly isProxy: boolean;
            readonly network: CountrylessNetwork | null;
            readonly note: string | null;
          }>;
          readonly assessments: ReadonlyArray<{
            readonly id: string;
            readonly opinion: Opinion;
            readonly assessedAt: string;
            readonly siteType: SiteType | null;
            readonly commerciality: Commerciality | null;
            readonly paymentMethods: ReadonlyArray<PaymentMethod>;
            readonly note: string | null;
            readonly assessor: { readonly id: string; readonly name: string };
            readonly findings: {
              readonly accessibility: Accessibility;
              readonly medium: Medium | null;
              readonly subject: Subject | null;
              readonly conduct: Conduct | null;
              readonly apparentAge: AgeGroup | null;
              readonly sex: Sex | null;
              readonly severe: boolean | null;
              readonly realChild: boolean | null;
              readonly selfGenerated: boolean | null;
              readonly childModelling: boolean | null;
              readonly promotesAbuse: boolean | null;
              readonly advertisesAbuse: boolean | null;
              readonly immediateDanger: boolean | null;
              readonly legalReview: LegalReview | null;
            };
            readonly qualification: {
              readonly classification: Classification;
              readonly decidedBy: ReadonlyArray<string>;
              readonly explanation: ReadonlyArray<string>;
              readonly description: string;
              readonly reasons: ReadonlyArray<ReasonCode>;
              readonly settledBy: ReadonlyArray<string>;
              readonly needsLegalReview: boolean;
              readonly lawVersion: string;
              readonly rulesVersion: string;
              readonly legalBasis: ReadonlyArray<{
                readonly code: string;
                readonly article: string;
                readonly title: string;
                readonly source: string;
                readonly validFrom: string | null;
                readonly validTo: string | null;
              }>;
            };
          }>;
          readonly qualification: {
            readonly classification: Classification;
            readonly decidedBy: ReadonlyArray<string>;
            readonly explanation: ReadonlyArray<string>;
            readonly description: string;
            readonly reasons: ReadonlyArray<ReasonCode>;
            readonly settledBy: ReadonlyArray<string>;
            readonly needsLegalReview: boolean;
            readonly lawVersion: string;
            readonly rulesVersion: string;
            readonly legalBasis: ReadonlyArray<{
              readonly code: string;
              readonly article: string;
              readonly title: string;
              readonly source: string;
              readonly validFrom: string | null;
              readonly validTo: string | null;
            }>;
          } | null;
          readonly route: {
            readonly outcome: RouteOutcome;
            readonly reasons: ReadonlyArray<ReasonCode>;
            readonly explanation: ReadonlyArray<string>;
            readonly description: string;
            readonly legs: ReadonlyArray<{
              readonly kind: ReferralKind;
              readonly country: string | null;
              readonly gate: Gate | null;
              readonly reasons: ReadonlyArray<ReasonCode>;
              readonly explanation: ReadonlyArray<string>;
              readonly hotlines: ReadonlyArray<{
                readonly country: string;
                readonly organisation: string;
                readonly name: string;
                readonly url: string | null;
                readonly membership: Membership;
                readonly asOf: string;
              }>;
            }>;
          } | null;
          readonly referrals: ReadonlyArray<{
            readonly id: string;
            readonly reference: string;
            readonly version: number;
            readonly kind: ReferralKind;
            readonly status: ReferralStatus;
            readonly country: string | null;
            readonly recipient: string;
            readonly recipientReference: string | null;
            readonly reasons: ReadonlyArray<ReasonCode>;
            readonly isUrgent: boolean;
            readonly createdAt: string;
            readonly sentAt: string | null;
            readonly acknowledgedAt: string | null;
            readonly completedAt: string | null;
            readonly dueAt: string | null;
            readonly outcome: ReferralOutcome | null;
            readonly clearance: {
              readonly state: ClearanceState;
              readonly reviewOn: string | null;
              readonly reason: HoldReason | null;
              readonly reference: string | null;
              readonly decidedAt: string | null;
            } | null;
          }>;
          readonly reachability: {
            readonly state: RemovalState;
            readonly because: RemovalReason;
            readonly decidedBy: ReadonlyArray<string>;
            readonly nextCheckAt: string | null;
            readonly nextCheckBecause: CheckReason;
            readonly observations: ReadonlyArray<{
              readonly id: string;
              readonly observedAt: string;
              readonly outcome: Reachability;
              readonly method: ReachabilityMethod;
              readonly httpStatus: number | null;
            }>;
          } | null;
          readonly place: { readonly kind: PlaceKind; readonly text: string } | null;
        };
      }
    | {
        readonly __typename: 'StaleVersionError';
        readonly currentVersion: number;
        readonly code: string;
        readonly message: string;
      };
};

/**
 * The variables of {@link IccamStatusDocument}.
 *
 * @public
 */
export type IccamStatusQueryVariables = Exact<{ [key: string]: never }>;

/**
 * The answer to {@link IccamStatusDocument}.
 *
 * @public
 */
export type IccamStatusQuery = {
  readonly iccamStatus: {
    readonly isConfigured: boolean;
    readonly lastSuccessAt: string | null;
    readonly failingSince: string | null;
    readonly failureCause: HandOverCause | null;
    readonly waiting: number;
    readonly stopped: number;
    readonly inOurHands: number;
    readonly withPartners: number;
    readonly unreadable: ReadonlyArray<number>;
  };
};

/**
 * The variables of {@link LinkIccamReportDocument}.
 *
 * @public
 */
export type LinkIccamReportMutationVariables = Exact<{
  input: LinkIccamReportInput;
  language?: Language;
}>;

/**
 * The answer to {@link LinkIccamReportDocument}.
 *
 * @public
 */
export type LinkIccamReportMutation = {
  readonly linkIccamReport:
    | {
        readonly __typename: 'InvalidInputError';
        readonly code: string;
        readonly message: string;
        readonly problems: ReadonlyArray<{
          readonly path: string;
          readonly field: InputField | null;
          readonly position: number | null;
          readonly code: string;
          readonly message: string;
        }>;
      }
    | {
        readonly __typename: 'LinkIccamReportSuccess';
        readonly handOver: {
          readonly id: string;
          readonly channel: Channel;
          readonly message: HandOverMessage;
          readonly status: HandOverStatus;
          readonly isUrgent: boolean;
          readonly isTest: boolean;
          readonly referralId: string | null;
          readonly attempts: number;
          readonly createdAt: string;
          readonly nextAttemptAt: string | null;
          readonly confirmedAt: string | null;
          readonly failingSince: string | null;
          readonly failureClass: FailureClass | null;
          readonly failureCause: HandOverCause | null;
          readonly explanation: string | null;
        };
      }
    | { readonly __typename: 'NotFoundError'; readonly code: string; readonly message: string }
    | {
        readonly __typename: 'TransitionNotAllowedError';
        readonly status: string;
        readonly allowed: ReadonlyArray<string>;
        readonly code: string;
        readonly message: string;
      };
};

/**
 * The variables of {@link ViewerDocument}.
 *
 * @public
 */
export type ViewerQueryVariables = Exact<{ [key: string]: never }>;

/**
 * The answer to {@link ViewerDocument}.
 *
 * @public
 */
export type ViewerQuery = {
  readonly viewer: {
    readonly id: string;
    readonly name: string;
    readonly roles: ReadonlyArray<Role>;
    readonly may: ReadonlyArray<Permission>;
  } | null;
};

/**
 * The variables of {@link OwnExposureDocument}.
 *
 * @public
 */
export type OwnExposureQueryVariables = Exact<{ [key: string]: never }>;

/**
 * The answer to {@link OwnExposureDocument}.
 *
 * @public
 */
export type OwnExposureQuery = {
  readonly viewer: {
    readonly id: string;
    readonly exposure: {
      readonly sessionMinutes: number;
      readonly dayMinutes: number;
      readonly weekMinutes: number;
      readonly aloneMinutes: number;
      readonly reached: ReadonlyArray<ExposureLimit>;
      readonly nextClaimAt: string | null;
    } | null;
  } | null;
};

/**
 * The fields of the fragment `AccountRecord`.
 *
 * @public
 */
export type AccountRecordFragment = {
  readonly id: string;
  readonly name: string;
  readonly roles: ReadonlyArray<Role>;
  readonly isMachine: boolean;
  readonly firstSeenAt: string;
  readonly vettedOn: string | null;
  readonly vettingExpiresOn: string | null;
  readonly vettingState: VettingState;
  readonly withdrawnAt: string | null;
};

/**
 * The variables of {@link AccountsDocument}.
 *
 * @public
 */
export type AccountsQueryVariables = Exact<{
  filter?: AccountFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

/**
 * The answer to {@link AccountsDocument}.
 *
 * @public
 */
export type AccountsQuery = {
  readonly accounts: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly name: string;
      readonly roles: ReadonlyArray<Role>;
      readonly isMachine: boolean;
      readonly firstSeenAt: string;
      readonly vettedOn: string | null;
      readonly vettingExpiresOn: string | null;
      readonly vettingState: VettingState;
      readonly withdrawnAt: string | null;
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

/**
 * The variables of {@link RecordVettingDocument}.
 *
 * @public
 */
export type RecordVettingMutationVariables = Exact<{
  input: RecordVettingInput;
}>;

/**
 * The answer to {@link RecordVettingDocument}.
 *
 * @public
 */
export type RecordVettingMutation = {
  readonly recordVetting:
    | {
        readonly __typename: 'InvalidInputError';
        readonly code: string;
        readonly message: string;
        readonly problems: ReadonlyArray<{
          readonly path: string;
          readonly field: InputField | null;
          readonly position: number | null;
          readonly code: string;
          readonly message: string;
        }>;
      }
    | { readonly __typename: 'NotFoundError'; readonly code: string; readonly message: string }
    | { readonly __typename: 'OwnAccountError'; readonly code: string; readonly message: string }
    | {
        readonly __typename: 'RecordVettingSuccess';
        readonly account: {
          readonly id: string;
          readonly name: string;
          readonly roles: ReadonlyArray<Role>;
          readonly isMachine: boolean;
          readonly firstSeenAt: string;
          readonly vettedOn: string | null;
          readonly vettingExpiresOn: string | null;
          readonly vettingState: VettingState;
          readonly withdrawnAt: string | null;
        };
      };
};

/**
 * The variables of {@link WithdrawAccessDocument}.
 *
 * @public
 */
export type WithdrawAccessMutationVariables = Exact<{
  input: WithdrawAccessInput;
}>;

/**
 * The answer to {@link WithdrawAccessDocument}.
 *
 * @public
 */
export type WithdrawAccessMutation = {
  readonly withdrawAccess:
    | { readonly __typename: 'NotFoundError'; readonly code: string; readonly message: string }
    | { readonly __typename: 'OwnAccountError'; readonly code: string; readonly message: string }
    | {
        readonly __typename: 'WithdrawAccessSuccess';
        readonly account: {
          readonly id: string;
          readonly name: string;
          readonly roles: ReadonlyArray<Role>;
          readonly isMachine: boolean;
          readonly firstSeenAt: string;
          readonly vettedOn: string | null;
          readonly vettingExpiresOn: string | null;
          readonly vettingState: VettingState;
          readonly withdrawnAt: string | null;
        };
      };
};

/**
 * The variables of {@link RestoreAccessDocument}.
 *
 * @public
 */
export type RestoreAccessMutationVariables = Exact<{
  input: RestoreAccessInput;
}>;

/**
 * The answer to {@link RestoreAccessDocument}.
 *
 * @public
 */
export type RestoreAccessMutation = {
  readonly restoreAccess:
    | { readonly __typename: 'NotFoundError'; readonly code: string; readonly message: string }
    | { readonly __typename: 'OwnAccountError'; readonly code: string; readonly message: string }
    | {
        readonly __typename: 'RestoreAccessSuccess';
        readonly account: {
          readonly id: string;
          readonly name: string;
          readonly roles: ReadonlyArray<Role>;
          readonly isMachine: boolean;
          readonly firstSeenAt: string;
          readonly vettedOn: string | null;
          readonly vettingExpiresOn: string | null;
          readonly vettingState: VettingState;
          readonly withdrawnAt: string | null;
        };
      };
};

/**
 * The variables of {@link ExposuresDocument}.
 *
 * @public
 */
export type ExposuresQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

/**
 * The answer to {@link ExposuresDocument}.
 *
 * @public
 */
export type ExposuresQuery = {
  readonly exposures: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly account: { readonly id: string; readonly name: string } | null;
      readonly exposure: {
        readonly sessionMinutes: number;
        readonly dayMinutes: number;
        readonly weekMinutes: number;
        readonly aloneMinutes: number;
        readonly reached: ReadonlyArray<ExposureLimit>;
        readonly nextClaimAt: string | null;
      };
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

/**
 * The variables of {@link ImportReportsDocument}.
 *
 * @public
 */
export type ImportReportsMutationVariables = Exact<{
  input: ImportReportsInput;
}>;

/**
 * The answer to {@link ImportReportsDocument}.
 *
 * @public
 */
export type ImportReportsMutation = {
  readonly importReports:
    | {
        readonly __typename: 'ImportReportsSuccess';
        readonly rows: ReadonlyArray<{
          readonly index: number;
          readonly key: string;
          readonly state: ImportState;
          readonly receipt: string | null;
          readonly accepted: number;
          readonly rejectedUrls: ReadonlyArray<{
            readonly index: number;
            readonly url: string;
            readonly part: string;
            readonly code: string;
            readonly message: string;
          }>;
          readonly problems: ReadonlyArray<{
            readonly path: string;
            readonly field: InputField | null;
            readonly position: number | null;
            readonly code: string;
            readonly message: string;
          }>;
          readonly refusal:
            | { readonly __typename: 'AlreadyOpenError'; readonly code: string; readonly message: string }
            | {
                readonly __typename: 'AnswersMissingError';
                readonly code: string;
                readonly message: string;
                readonly items: ReadonlyArray<{
                  readonly contentItemId: string;
                  readonly questions: ReadonlyArray<string>;
                }>;
              }
            | {
                readonly __typename: 'CaseLeasedError';
                readonly leaseExpiresAt: string;
                readonly code: string;
                readonly message: string;
                readonly assignee: { readonly id: string; readonly name: string } | null;
              }
            | {
                readonly __typename: 'CloseRefusedError';
                readonly code: string;
                readonly message: string;
                readonly allowedReasons: ReadonlyArray<CloseReason>;
              }
            | {
                readonly __typename: 'ExposureLimitError';
                readonly code: string;
                readonly message: string;
                readonly exposure: {
                  readonly sessionMinutes: number;
                  readonly dayMinutes: number;
                  readonly weekMinutes: number;
                  readonly aloneMinutes: number;
                  readonly reached: ReadonlyArray<ExposureLimit>;
                  readonly nextClaimAt: string | null;
                };
              }
            | {
                readonly __typename: 'IdempotencyConflictError';
                readonly code: string;
                readonly message: string;
              }
            | {
                readonly __typename: 'InvalidInputError';
                readonly code: string;
                readonly message: string;
                readonly problems: ReadonlyArray<{
                  readonly path: string;
                  readonly field: InputField | null;
                  readonly position: number | null;
                  readonly code: string;
                  readonly message: string;
                }>;
              }
            | {
                readonly __typename: 'InvalidReportError';
                readonly code: string;
                readonly message: string;
                readonly problems: ReadonlyArray<{
                  readonly path: string;
                  readonly field: InputField | null;
                  readonly position: number | null;
                  readonly code: string;
                  readonly message: string;
                }>;
              }
            | { readonly __typename: 'LookupFailedError'; readonly code: string; readonly message: string }
            | { readonly __typename: 'NeedsSupervisorError'; readonly code: string; readonly message: string }
            | { readonly __typename: 'NoTakedownError'; readonly code: string; readonly message: string }
            | {
                readonly __typename: 'NotAssessedError';
                readonly contentItemIds: ReadonlyArray<string>;
                readonly code: string;
                readonly message: string;
              }
            | { readonly __typename: 'NotClaimedError'; readonly code: string; readonly message: string }
            | { readonly __typename: 'NotFoundError'; readonly code: string; readonly message: string }
            | { readonly __typename: 'NotYourReleaseError'; readonly code: string; readonly message: string }
            | { readonly __typename: 'OwnAccountError'; readonly code: string; readonly message: string }
            | { readonly __typename: 'OwnRequestError'; readonly code: string; readonly message: string }
            | {
                readonly __typename: 'ProofOfWorkRequiredError';
                readonly challenge: string;
                readonly code: string;
                readonly message: string;
                readonly guidance: ReadonlyArray<{
                  readonly code: string;
                  readonly text: string;
                  readonly phone: string | null;
                  readonly url: string | null;
                }>;
              }
            | { readonly __typename: 'QueueEmptyError'; readonly code: string; readonly message: string }
            | {
                readonly __typename: 'RateLimitedError';
                readonly retryAfterSeconds: number;
                readonly code: string;
                readonly message: string;
              }
            | {
                readonly __typename: 'ReleaseQuotaError';
                readonly max: number;
                readonly retryAt: string;
                readonly code: string;
                readonly message: string;
              }
            | {
                readonly __typename: 'ReleaseRefusedError';
                readonly accepted: ReadonlyArray<ReleaseReason>;
                readonly code: string;
                readonly message: string;
              }
            | {
                readonly __typename: 'ReleaseStateError';
                readonly state: ReleaseState;
                readonly code: string;
                readonly message: string;
              }
            | { readonly __typename: 'SamePersonError'; readonly code: string; readonly message: string }
            | {
                readonly __typename: 'StaleVersionError';
                readonly currentVersion: number;
                readonly code: string;
                readonly message: string;
              }
            | {
                readonly __typename: 'TransitionNotAllowedError';
                readonly status: string;
                readonly allowed: ReadonlyArray<string>;
                readonly code: string;
                readonly message: string;
              }
            | null;
        }>;
      }
    | {
        readonly __typename: 'InvalidInputError';
        readonly code: string;
        readonly message: string;
        readonly problems: ReadonlyArray<{
          readonly path: string;
          readonly field: InputField | null;
          readonly position: number | null;
          readonly code: string;
          readonly message: string;
        }>;
      };
};

/**
 * The variables of {@link LawReviewDocument}.
 *
 * @public
 */
export type LawReviewQueryVariables = Exact<{
  filter?: LawReviewFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  language?: Language;
}>;

/**
 * The answer to {@link LawReviewDocument}.
 *
 * @public
 */
export type LawReviewQuery = {
  readonly lawReview: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly caseId: string;
      readonly caseReference: string;
      readonly contentItemId: string;
      readonly assessedAt: string;
      readonly on: string;
      readonly difference: LawDifference;
      readonly explanation: string;
      readonly then: {
        readonly classification: Classification;
        readonly decidedBy: ReadonlyArray<string>;
        readonly explanation: ReadonlyArray<string>;
        readonly description: string;
        readonly reasons: ReadonlyArray<ReasonCode>;
        readonly settledBy: ReadonlyArray<string>;
        readonly needsLegalReview: boolean;
        readonly lawVersion: string;
        readonly rulesVersion: string;
        readonly legalBasis: ReadonlyArray<{
          readonly code: string;
          readonly article: string;
          readonly title: string;
          readonly source: string;
          readonly validFrom: string | null;
          readonly validTo: string | null;
        }>;
      };
      readonly now: {
        readonly classification: Classification;
        readonly decidedBy: ReadonlyArray<string>;
        readonly explanation: ReadonlyArray<string>;
        readonly description: string;
        readonly reasons: ReadonlyArray<ReasonCode>;
        readonly settledBy: ReadonlyArray<string>;
        readonly needsLegalReview: boolean;
        readonly lawVersion: string;
        readonly rulesVersion: string;
        readonly legalBasis: ReadonlyArray<{
          readonly code: string;
          readonly article: string;
          readonly title: string;
          readonly source: string;
          readonly validFrom: string | null;
          readonly validTo: string | null;
        }>;
      };
      readonly sent: ReadonlyArray<{
        readonly kind: SentKind;
        readonly reference: string;
        readonly number: number | null;
        readonly at: string;
      }>;
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

/**
 * The variables of {@link FollowQueueDocument}.
 *
 * @public
 */
export type FollowQueueSubscriptionVariables = Exact<{
  after?: string | null | undefined;
}>;

/**
 * The answer to {@link FollowQueueDocument}.
 *
 * @public
 */
export type FollowQueueSubscription = {
  readonly queueChanged: { readonly cursor: string; readonly at: string; readonly caseId: string | null };
};

/**
 * The variables of {@link FollowCaseDocument}.
 *
 * @public
 */
export type FollowCaseSubscriptionVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;

/**
 * The answer to {@link FollowCaseDocument}.
 *
 * @public
 */
export type FollowCaseSubscription = {
  readonly caseChanged: {
    readonly cursor: string;
    readonly at: string;
    readonly caseId: string | null;
    readonly subject: CaseChangeSubject | null;
  };
};

/**
 * The variables of {@link FollowReferralsDocument}.
 *
 * @public
 */
export type FollowReferralsSubscriptionVariables = Exact<{
  after?: string | null | undefined;
}>;

/**
 * The answer to {@link FollowReferralsDocument}.
 *
 * @public
 */
export type FollowReferralsSubscription = {
  readonly referralsChanged: {
    readonly cursor: string;
    readonly at: string;
    readonly referralId: string | null;
  };
};

/**
 * The variables of {@link FollowReferralDocument}.
 *
 * @public
 */
export type FollowReferralSubscriptionVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;

/**
 * The answer to {@link FollowReferralDocument}.
 *
 * @public
 */
export type FollowReferralSubscription = {
  readonly referralChanged: {
    readonly cursor: string;
    readonly at: string;
    readonly referralId: string | null;
  };
};

/**
 * The variables of {@link FollowWorkItemsDocument}.
 *
 * @public
 */
export type FollowWorkItemsSubscriptionVariables = Exact<{
  after?: string | null | undefined;
}>;

/**
 * The answer to {@link FollowWorkItemsDocument}.
 *
 * @public
 */
export type FollowWorkItemsSubscription = {
  readonly workItemsChanged: {
    readonly cursor: string;
    readonly at: string;
    readonly workItemId: string | null;
  };
};

/**
 * The fields of the fragment `ProviderNotice`.
 *
 * @public
 */
export type ProviderNoticeFragment = {
  readonly reference: string;
  readonly addressee: NoticeAddressee;
  readonly status: ProviderNoticeStatus;
  readonly joinedAt: string;
  readonly leavesAt: string;
  readonly sentAt: string | null;
  readonly lastSentAt: string | null;
  readonly rounds: number;
  readonly isTest: boolean;
  readonly takenOutBecause: NoticeTakenOutReason | null;
  readonly contact: {
    readonly id: string;
    readonly email: string | null;
    readonly kind: AbuseContactKind;
    readonly organisation: string | null;
    readonly language: Language;
    readonly status: AbuseContactStatus;
    readonly source: AbuseContactSource;
    readonly foundAt: string;
    readonly decidedAt: string | null;
    readonly unreachableSince: string | null;
    readonly memberFailedAt: string | null;
    readonly needsFormSince: string | null;
    readonly channel: AbuseContactChannel;
    readonly formUrl: string | null;
    readonly standing: AbuseContactStanding | null;
    readonly warnings: ReadonlyArray<AbuseContactWarning>;
    readonly roles: ReadonlyArray<string>;
    readonly remark: string | null;
    readonly registry: string | null;
    readonly version: number;
    readonly overrides: ReadonlyArray<{ readonly scope: AbuseContactScope; readonly value: string }>;
  };
  readonly answers: ReadonlyArray<{
    readonly answer: ProviderAnswerKind;
    readonly reason: ProviderAnswerReason | null;
    readonly reference: string | null;
    readonly answeredAt: string;
  }>;
  readonly deliveryReports: ReadonlyArray<{
    readonly class: DeliveryReportClass;
    readonly count: number;
    readonly lastReceivedAt: string;
  }>;
  readonly lastDeliveryReport: {
    readonly class: DeliveryReportClass;
    readonly because: DeliveryReportReason;
    readonly status: string | null;
    readonly round: number;
    readonly receivedAt: string;
  } | null;
  readonly forms: ReadonlyArray<{
    readonly round: number;
    readonly formUrl: string;
    readonly text: string | null;
    readonly withheldBecause: NoticeRefusalCode | null;
    readonly preparedAt: string;
    readonly ticketNumber: string | null;
    readonly submittedAt: string | null;
  }>;
};

/**
 * The fields of the fragment `DeliveryReport`.
 *
 * @public
 */
export type DeliveryReportFragment = {
  readonly class: DeliveryReportClass;
  readonly because: DeliveryReportReason;
  readonly status: string | null;
  readonly round: number;
  readonly receivedAt: string;
};

/**
 * The fields of the fragment `NoticeForm`.
 *
 * @public
 */
export type NoticeFormFragment = {
  readonly round: number;
  readonly formUrl: string;
  readonly text: string | null;
  readonly withheldBecause: NoticeRefusalCode | null;
  readonly preparedAt: string;
  readonly ticketNumber: string | null;
  readonly submittedAt: string | null;
};

/**
 * The fields of the fragment `AbuseContact`.
 *
 * @public
 */
export type AbuseContactFragment = {
  readonly id: string;
  readonly email: string | null;
  readonly kind: AbuseContactKind;
  readonly organisation: string | null;
  readonly language: Language;
  readonly status: AbuseContactStatus;
  readonly source: AbuseContactSource;
  readonly foundAt: string;
  readonly decidedAt: string | null;
  readonly unreachableSince: string | null;
  readonly memberFailedAt: string | null;
  readonly needsFormSince: string | null;
  readonly channel: AbuseContactChannel;
  readonly formUrl: string | null;
  readonly standing: AbuseContactStanding | null;
  readonly warnings: ReadonlyArray<AbuseContactWarning>;
  readonly roles: ReadonlyArray<string>;
  readonly remark: string | null;
  readonly registry: string | null;
  readonly version: number;
  readonly overrides: ReadonlyArray<{ readonly scope: AbuseContactScope; readonly value: string }>;
};

/**
 * The variables of {@link AbuseContactsDocument}.
 *
 * @public
 */
export type AbuseContactsQueryVariables = Exact<{
  filter?: AbuseContactFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

/**
 * The answer to {@link AbuseContactsDocument}.
 *
 * @public
 */
export type AbuseContactsQuery = {
  readonly abuseContacts: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly email: string | null;
      readonly kind: AbuseContactKind;
      readonly organisation: string | null;
      readonly language: Language;
      readonly status: AbuseContactStatus;
      readonly source: AbuseContactSource;
      readonly foundAt: string;
      readonly decidedAt: string | null;
      readonly unreachableSince: string | null;
      readonly memberFailedAt: string | null;
      readonly needsFormSince: string | null;
      readonly channel: AbuseContactChannel;
      readonly formUrl: string | null;
      readonly standing: AbuseContactStanding | null;
      readonly warnings: ReadonlyArray<AbuseContactWarning>;
      readonly roles: ReadonlyArray<string>;
      readonly remark: string | null;
      readonly registry: string | null;
      readonly version: number;
      readonly overrides: ReadonlyArray<{ readonly scope: AbuseContactScope; readonly value: string }>;
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

/**
 * The variables of {@link ApproveAbuseContactDocument}.
 *
 * @public
 */
export type ApproveAbuseContactMutationVariables = Exact<{
  input: ApproveAbuseContactInput;
}>;

/**
 * The answer to {@link ApproveAbuseContactDocument}.
 *
 * @public
 */
export type ApproveAbuseContactMutation = {
  readonly approveAbuseContact:
    | {
        readonly __typename: 'ApproveAbuseContactSuccess';
        readonly contact: {
          readonly id: string;
          readonly email: string | null;
          readonly kind: AbuseContactKind;
          readonly organisation: string | null;
          readonly language: Language;
          readonly status: AbuseContactStatus;
          readonly source: AbuseContactSource;
          readonly foundAt: string;
          readonly decidedAt: string | null;
          readonly unreachableSince: string | null;
          readonly memberFailedAt: string | null;
          readonly needsFormSince: string | null;
          readonly channel: AbuseContactChannel;
          readonly formUrl: string | null;
          readonly standing: AbuseContactStanding | null;
          readonly warnings: ReadonlyArray<AbuseContactWarning>;
          readonly roles: ReadonlyArray<string>;
          readonly remark: string | null;
          readonly registry: string | null;
          readonly version: number;
          readonly overrides: ReadonlyArray<{ readonly scope: AbuseContactScope; readonly value: string }>;
        };
      }
    | { readonly __typename: 'NotFoundError'; readonly code: string; readonly message: string }
    | {
        readonly __typename: 'StaleVersionError';
        readonly currentVersion: number;
        readonly code: string;
        readonly message: string;
      };
};

/**
 * The variables of {@link RejectAbuseContactDocument}.
 *
 * @public
 */
export type RejectAbuseContactMutationVariables = Exact<{
  input: RejectAbuseContactInput;
}>;

/**
 * The answer to {@link RejectAbuseContactDocument}.
 *
 * @public
 */
export type RejectAbuseContactMutation = {
  readonly rejectAbuseContact:
    | { readonly __typename: 'NotFoundError'; readonly code: string; readonly message: string }
    | {
        readonly __typename: 'RejectAbuseContactSuccess';
        readonly contact: {
          readonly id: string;
          readonly email: string | null;
          readonly kind: AbuseContactKind;
          readonly organisation: string | null;
          readonly language: Language;
          readonly status: AbuseContactStatus;
          readonly source: AbuseContactSource;
          readonly foundAt: string;
          readonly decidedAt: string | null;
          readonly unreachableSince: string | null;
          readonly memberFailedAt: string | null;
          readonly needsFormSince: string | null;
          readonly channel: AbuseContactChannel;
          readonly formUrl: string | null;
          readonly standing: AbuseContactStanding | null;
          readonly warnings: ReadonlyArray<AbuseContactWarning>;
          readonly roles: ReadonlyArray<string>;
          readonly remark: string | null;
          readonly registry: string | null;
          readonly version: number;
          readonly overrides: ReadonlyArray<{ readonly scope: AbuseContactScope; readonly value: string }>;
        };
      }
    | {
        readonly __typename: 'StaleVersionError';
        readonly currentVersion: number;
        readonly code: string;
        readonly message: string;
      };
};

/**
 * The variables of {@link SetAbuseContactOverrideDocument}.
 *
 * @public
 */
export type SetAbuseContactOverrideMutationVariables = Exact<{
  input: SetAbuseContactOverrideInput;
}>;

/**
 * The answer to {@link SetAbuseContactOverrideDocument}.
 *
 * @public
 */
export type SetAbuseContactOverrideMutation = {
  readonly setAbuseContactOverride:
    | {
        readonly __typename: 'InvalidInputError';
        readonly code: string;
        readonly message: string;
        readonly problems: ReadonlyArray<{
          readonly path: string;
          readonly field: InputField | null;
          readonly position: number | null;
          readonly code: string;
          readonly message: string;
        }>;
      }
    | { readonly __typename: 'NotFoundError'; readonly code: string; readonly message: string }
    | {
        readonly __typename: 'SetAbuseContactOverrideSuccess';
        readonly contact: {
          readonly id: string;
          readonly email: string | null;
          readonly kind: AbuseContactKind;
          readonly organisation: string | null;
          readonly language: Language;
          readonly status: AbuseContactStatus;
          readonly source: AbuseContactSource;
          readonly foundAt: string;
          readonly decidedAt: string | null;
          readonly unreachableSince: string | null;
          readonly memberFailedAt: string | null;
          readonly needsFormSince: string | null;
          readonly channel: AbuseContactChannel;
          readonly formUrl: string | null;
          readonly standing: AbuseContactStanding | null;
          readonly warnings: ReadonlyArray<AbuseContactWarning>;
          readonly roles: ReadonlyArray<string>;
          readonly remark: string | null;
          readonly registry: string | null;
          readonly version: number;
          readonly overrides: ReadonlyArray<{ readonly scope: AbuseContactScope; readonly value: string }>;
        } | null;
      };
};

/**
 * The variables of {@link SetAbuseContactFormDocument}.
 *
 * @public
 */
export type SetAbuseContactFormMutationVariables = Exact<{
  input: SetAbuseContactFormInput;
}>;

/**
 * The answer to {@link SetAbuseContactFormDocument}.
 *
 * @public
 */
export type SetAbuseContactFormMutation = {
  readonly setAbuseContactForm:
    | {
        readonly __typename: 'InvalidInputError';
        readonly code: string;
        readonly message: string;
        readonly problems: ReadonlyArray<{
          readonly path: string;
          readonly field: InputField | null;
          readonly position: number | null;
          readonly code: string;
          readonly message: string;
        }>;
      }
    | { readonly __typename: 'NotFoundError'; readonly code: string; readonly message: string }
    | {
        readonly __typename: 'SetAbuseContactFormSuccess';
        readonly contact: {
          readonly id: string;
          readonly email: string | null;
          readonly kind: AbuseContactKind;
          readonly organisation: string | null;
          readonly language: Language;
          readonly status: AbuseContactStatus;
          readonly source: AbuseContactSource;
          readonly foundAt: string;
          readonly decidedAt: string | null;
          readonly unreachableSince: string | null;
          readonly memberFailedAt: string | null;
          readonly needsFormSince: string | null;
          readonly channel: AbuseContactChannel;
          readonly formUrl: string | null;
          readonly standing: AbuseContactStanding | null;
          readonly warnings: ReadonlyArray<AbuseContactWarning>;
          readonly roles: ReadonlyArray<string>;
          readonly remark: string | null;
          readonly registry: string | null;
          readonly version: number;
          readonly overrides: ReadonlyArray<{ readonly scope: AbuseContactScope; readonly value: string }>;
        };
      }
    | {
        readonly __typename: 'StaleVersionError';
        readonly currentVersion: number;
        readonly code: string;
        readonly message: string;
      };
};

/**
 * The variables of {@link RecordFormSubmissionDocument}.
 *
 * @public
 */
export type RecordFormSubmissionMutationVariables = Exact<{
  input: RecordFormSubmissionInput;
}>;

/**
 * The answer to {@link RecordFormSubmissionDocument}.
 *
 * @public
 */
export type RecordFormSubmissionMutation = {
  readonly recordFormSubmission:
    | {
        readonly __typename: 'InvalidInputError';
        readonly code: string;
        readonly message: string;
        readonly problems: ReadonlyArray<{
          readonly path: string;
          readonly field: InputField | null;
          readonly position: number | null;
          readonly code: string;
          readonly message: string;
        }>;
      }
    | { readonly __typename: 'NotFoundError'; readonly code: string; readonly message: string }
    | {
        readonly __typename: 'RecordFormSubmissionSuccess';
        readonly form: {
          readonly round: number;
          readonly formUrl: string;
          readonly text: string | null;
          readonly withheldBecause: NoticeRefusalCode | null;
          readonly preparedAt: string;
          readonly ticketNumber: string | null;
          readonly submittedAt: string | null;
        };
      }
    | {
        readonly __typename: 'TransitionNotAllowedError';
        readonly status: string;
        readonly allowed: ReadonlyArray<string>;
        readonly code: string;
        readonly message: string;
      };
};

/**
 * The fields of the fragment `PoliceQuestion`.
 *
 * @public
 */
export type PoliceQuestionFragment = {
  readonly id: string;
  readonly code: PoliceQuestionCode;
  readonly text: string | null;
  readonly askedAt: string;
  readonly dueAt: string;
  readonly answer: {
    readonly code: PoliceAnswerCode;
    readonly text: string | null;
    readonly answeredAt: string;
  } | null;
};

/**
 * The fields of the fragment `PoliceFeedEntry`.
 *
 * @public
 */
export type PoliceFeedEntryFragment = {
  readonly id: string;
  readonly cursor: string;
  readonly sequence: number;
  readonly at: string;
  readonly event: PoliceFeedEvent;
  readonly isTest: boolean;
  readonly handling: HandlingMark;
  readonly question: {
    readonly id: string;
    readonly code: PoliceQuestionCode;
    readonly text: string | null;
    readonly askedAt: string;
    readonly dueAt: string;
    readonly answer: {
      readonly code: PoliceAnswerCode;
      readonly text: string | null;
      readonly answeredAt: string;
    } | null;
  } | null;
  readonly referral: {
    readonly id: string;
    readonly reference: string;
    readonly version: number;
    readonly kind: ReferralKind;
    readonly status: ReferralStatus;
    readonly country: string | null;
    readonly recipient: string;
    readonly recipientReference: string | null;
    readonly reasons: ReadonlyArray<ReasonCode>;
    readonly isUrgent: boolean;
    readonly createdAt: string;
    readonly sentAt: string | null;
    readonly acknowledgedAt: string | null;
    readonly completedAt: string | null;
    readonly dueAt: string | null;
    readonly outcome: ReferralOutcome | null;
    readonly notices: ReadonlyArray<{
      readonly reference: string;
      readonly addressee: NoticeAddressee;
      readonly status: ProviderNoticeStatus;
      readonly joinedAt: string;
      readonly leavesAt: string;
      readonly sentAt: string | null;
      readonly lastSentAt: string | null;
      readonly rounds: number;
      readonly isTest: boolean;
      readonly takenOutBecause: NoticeTakenOutReason | null;
      readonly contact: {
        readonly id: string;
        readonly email: string | null;
        readonly kind: AbuseContactKind;
        readonly organisation: string | null;
        readonly language: Language;
        readonly status: AbuseContactStatus;
        readonly source: AbuseContactSource;
        readonly foundAt: string;
        readonly decidedAt: string | null;
        readonly unreachableSince: string | null;
        readonly memberFailedAt: string | null;
        readonly needsFormSince: string | null;
        readonly channel: AbuseContactChannel;
        readonly formUrl: string | null;
        readonly standing: AbuseContactStanding | null;
        readonly warnings: ReadonlyArray<AbuseContactWarning>;
        readonly roles: ReadonlyArray<string>;
        readonly remark: string | null;
        readonly registry: string | null;
        readonly version: number;
        readonly overrides: ReadonlyArray<{ readonly scope: AbuseContactScope; readonly value: string }>;
      };
      readonly answers: ReadonlyArray<{
        readonly answer: ProviderAnswerKind;
        readonly reason: ProviderAnswerReason | null;
        readonly reference: string | null;
        readonly answeredAt: string;
      }>;
      readonly deliveryReports: ReadonlyArray<{
        readonly class: DeliveryReportClass;
        readonly count: number;
        readonly lastReceivedAt: string;
      }>;
      readonly lastDeliveryReport: {
        readonly class: DeliveryReportClass;
        readonly because: DeliveryReportReason;
        readonly status: string | null;
        readonly round: number;
        readonly receivedAt: string;
      } | null;
      readonly forms: ReadonlyArray<{
        readonly round: number;
        readonly formUrl: string;
        readonly text: string | null;
        readonly withheldBecause: NoticeRefusalCode | null;
        readonly preparedAt: string;
        readonly ticketNumber: string | null;
        readonly submittedAt: string | null;
      }>;
    }>;
    readonly contentItem: {
      readonly id: string;
      readonly url: string;
      readonly classification: Classification | null;
      readonly hosting: {
        readonly kind: HostingKind;
        readonly country: string | null;
        readonly countries: ReadonlyArray<string>;
        readonly confidence: Confidence;
        readonly provider: string | null;
        readonly rules: ReadonlyArray<HostingRule>;
        readonly asOf: string | null;
      };
    };
    readonly clearance: {
      readonly state: ClearanceState;
      readonly reviewOn: string | null;
      readonly reason: HoldReason | null;
      readonly reference: string | null;
      readonly decidedAt: string | null;
    } | null;
  };
};

/**
 * The variables of {@link PoliceFeedDocument}.
 *
 * @public
 */
export type PoliceFeedQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

/**
 * The answer to {@link PoliceFeedDocument}.
 *
 * @public
 */
export type PoliceFeedQuery = {
  readonly policeFeed: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly cursor: string;
      readonly sequence: number;
      readonly at: string;
      readonly event: PoliceFeedEvent;
      readonly isTest: boolean;
      readonly handling: HandlingMark;
      readonly question: {
        readonly id: string;
        readonly code: PoliceQuestionCode;
        readonly text: string | null;
        readonly askedAt: string;
        readonly dueAt: string;
        readonly answer: {
          readonly code: PoliceAnswerCode;
          readonly text: string | null;
          readonly answeredAt: string;
        } | null;
      } | null;
      readonly referral: {
        readonly id: string;
        readonly reference: string;
        readonly version: number;
        readonly kind: ReferralKind;
        readonly status: ReferralStatus;
        readonly country: string | null;
        readonly recipient: string;
        readonly recipientReference: string | null;
        readonly reasons: ReadonlyArray<ReasonCode>;
        readonly isUrgent: boolean;
        readonly createdAt: string;
        readonly sentAt: string | null;
        readonly acknowledgedAt: string | null;
        readonly completedAt: string | null;
        readonly dueAt: string | null;
        readonly outcome: ReferralOutcome | null;
        readonly notices: ReadonlyArray<{
          readonly reference: string;
          readonly addressee: NoticeAddressee;
          readonly status: ProviderNoticeStatus;
          readonly joinedAt: string;
          readonly leavesAt: string;
          readonly sentAt: string | null;
          readonly lastSentAt: string | null;
          readonly rounds: number;
          readonly isTest: boolean;
          readonly takenOutBecause: NoticeTakenOutReason | null;
          readonly contact: {
            readonly id: string;
            readonly email: string | null;
            readonly kind: AbuseContactKind;
            readonly organisation: string | null;
            readonly language: Language;
            readonly status: AbuseContactStatus;
            readonly source: AbuseContactSource;
            readonly foundAt: string;
            readonly decidedAt: string | null;
            readonly unreachableSince: string | null;
            readonly memberFailedAt: string | null;
            readonly needsFormSince: string | null;
            readonly channel: AbuseContactChannel;
            readonly formUrl: string | null;
            readonly standing: AbuseContactStanding | null;
            readonly warnings: ReadonlyArray<AbuseContactWarning>;
            readonly roles: ReadonlyArray<string>;
            readonly remark: string | null;
            readonly registry: string | null;
            readonly version: number;
            readonly overrides: ReadonlyArray<{ readonly scope: AbuseContactScope; readonly value: string }>;
          };
          readonly answers: ReadonlyArray<{
            readonly answer: ProviderAnswerKind;
            readonly reason: ProviderAnswerReason | null;
            readonly reference: string | null;
            readonly answeredAt: string;
          }>;
          readonly deliveryReports: ReadonlyArray<{
            readonly class: DeliveryReportClass;
            readonly count: number;
            readonly lastReceivedAt: string;
          }>;
          readonly lastDeliveryReport: {
            readonly class: DeliveryReportClass;
            readonly because: DeliveryReportReason;
            readonly status: string | null;
            readonly round: number;
            readonly receivedAt: string;
          } | null;
          readonly forms: ReadonlyArray<{
            readonly round: number;
            readonly formUrl: string;
            readonly text: string | null;
            readonly withheldBecause: NoticeRefusalCode | null;
            readonly preparedAt: string;
            readonly ticketNumber: string | null;
            readonly submittedAt: string | null;
          }>;
        }>;
        readonly contentItem: {
          readonly id: string;
          readonly url: string;
          readonly classification: Classification | null;
          readonly hosting: {
            readonly kind: HostingKind;
            readonly country: string | null;
            readonly countries: ReadonlyArray<string>;
            readonly confidence: Confidence;
            readonly provider: string | null;
            readonly rules: ReadonlyArray<HostingRule>;
            readonly asOf: string | null;
          };
        };
        readonly clearance: {
          readonly state: ClearanceState;
          readonly reviewOn: string | null;
          readonly reason: HoldReason | null;
          readonly reference: string | null;
          readonly decidedAt: string | null;
        } | null;
      };
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

/**
 * The variables of {@link FollowPoliceFeedDocument}.
 *
 * @public
 */
export type FollowPoliceFeedSubscriptionVariables = Exact<{
  after?: string | null | undefined;
}>;

/**
 * The answer to {@link FollowPoliceFeedDocument}.
 *
 * @public
 */
export type FollowPoliceFeedSubscription = {
  readonly policeFeed: {
    readonly id: string;
    readonly cursor: string;
    readonly sequence: number;
    readonly at: string;
    readonly event: PoliceFeedEvent;
    readonly isTest: boolean;
    readonly handling: HandlingMark;
    readonly question: {
      readonly id: string;
      readonly code: PoliceQuestionCode;
      readonly text: string | null;
      readonly askedAt: string;
      readonly dueAt: string;
      readonly answer: {
        readonly code: PoliceAnswerCode;
        readonly text: string | null;
        readonly answeredAt: string;
      } | null;
    } | null;
    readonly referral: {
      readonly id: string;
      readonly reference: string;
      readonly version: number;
      readonly kind: ReferralKind;
      readonly status: ReferralStatus;
      readonly country: string | null;
      readonly recipient: string;
      readonly recipientReference: string | null;
      readonly reasons: ReadonlyArray<ReasonCode>;
      readonly isUrgent: boolean;
      readonly createdAt: string;
      readonly sentAt: string | null;
      readonly acknowledgedAt: string | null;
      readonly completedAt: string | null;
      readonly dueAt: string | null;
      readonly outcome: ReferralOutcome | null;
      readonly notices: ReadonlyArray<{
        readonly reference: string;
        readonly addressee: NoticeAddressee;
        readonly status: ProviderNoticeStatus;
        readonly joinedAt: string;
        readonly leavesAt: string;
        readonly sentAt: string | null;
        readonly lastSentAt: string | null;
        readonly rounds: number;
        readonly isTest: boolean;
        readonly takenOutBecause: NoticeTakenOutReason | null;
        readonly contact: {
          readonly id: string;
          readonly email: string | null;
          readonly kind: AbuseContactKind;
          readonly organisation: string | null;
          readonly language: Language;
          readonly status: AbuseContactStatus;
          readonly source: AbuseContactSource;
          readonly foundAt: string;
          readonly decidedAt: string | null;
          readonly unreachableSince: string | null;
          readonly memberFailedAt: string | null;
          readonly needsFormSince: string | null;
          readonly channel: AbuseContactChannel;
          readonly formUrl: string | null;
          readonly standing: AbuseContactStanding | null;
          readonly warnings: ReadonlyArray<AbuseContactWarning>;
          readonly roles: ReadonlyArray<string>;
          readonly remark: string | null;
          readonly registry: string | null;
          readonly version: number;
          readonly overrides: ReadonlyArray<{ readonly scope: AbuseContactScope; readonly value: string }>;
        };
        readonly answers: ReadonlyArray<{
          readonly answer: ProviderAnswerKind;
          readonly reason: ProviderAnswerReason | null;
          readonly reference: string | null;
          readonly answeredAt: string;
        }>;
        readonly deliveryReports: ReadonlyArray<{
          readonly class: DeliveryReportClass;
          readonly count: number;
          readonly lastReceivedAt: string;
        }>;
        readonly lastDeliveryReport: {
          readonly class: DeliveryReportClass;
          readonly because: DeliveryReportReason;
          readonly status: string | null;
          readonly round: number;
          readonly receivedAt: string;
        } | null;
        readonly forms: ReadonlyArray<{
          readonly round: number;
          readonly formUrl: string;
          readonly text: string | null;
          readonly withheldBecause: NoticeRefusalCode | null;
          readonly preparedAt: string;
          readonly ticketNumber: string | null;
          readonly submittedAt: string | null;
        }>;
      }>;
      readonly contentItem: {
        readonly id: string;
        readonly url: string;
        readonly classification: Classification | null;
        readonly hosting: {
          readonly kind: HostingKind;
          readonly country: string | null;
          readonly countries: ReadonlyArray<string>;
          readonly confidence: Confidence;
          readonly provider: string | null;
          readonly rules: ReadonlyArray<HostingRule>;
          readonly asOf: string | null;
        };
      };
      readonly clearance: {
        readonly state: ClearanceState;
        readonly reviewOn: string | null;
        readonly reason: HoldReason | null;
        readonly reference: string | null;
        readonly decidedAt: string | null;
      } | null;
    };
  };
};

/**
 * The variables of {@link AskQuestionDocument}.
 *
 * @public
 */
export type AskQuestionMutationVariables = Exact<{
  input: AskQuestionInput;
}>;

/**
 * The answer to {@link AskQuestionDocument}.
 *
 * @public
 */
export type AskQuestionMutation = {
  readonly askQuestion:
    | {
        readonly __typename: 'AskQuestionSuccess';
        readonly question: {
          readonly id: string;
          readonly code: PoliceQuestionCode;
          readonly text: string | null;
          readonly askedAt: string;
          readonly dueAt: string;
          readonly answer: {
            readonly code: PoliceAnswerCode;
            readonly text: string | null;
            readonly answeredAt: string;
          } | null;
        };
      }
    | {
        readonly __typename: 'InvalidInputError';
        readonly code: string;
        readonly message: string;
        readonly problems: ReadonlyArray<{
          readonly path: string;
          readonly field: InputField | null;
          readonly position: number | null;
          readonly code: string;
          readonly message: string;
        }>;
      }
    | { readonly __typename: 'NotFoundError'; readonly code: string; readonly message: string }
    | {
        readonly __typename: 'TransitionNotAllowedError';
        readonly status: string;
        readonly allowed: ReadonlyArray<string>;
        readonly code: string;
        readonly message: string;
      };
};

/**
 * The variables of {@link AnswerQuestionDocument}.
 *
 * @public
 */
export type AnswerQuestionMutationVariables = Exact<{
  input: AnswerQuestionInput;
}>;

/**
 * The answer to {@link AnswerQuestionDocument}.
 *
 * @public
 */
export type AnswerQuestionMutation = {
  readonly answerQuestion:
    | {
        readonly __typename: 'AnswerQuestionSuccess';
        readonly question: {
          readonly id: string;
          readonly code: PoliceQuestionCode;
          readonly text: string | null;
          readonly askedAt: string;
          readonly dueAt: string;
          readonly answer: {
            readonly code: PoliceAnswerCode;
            readonly text: string | null;
            readonly answeredAt: string;
          } | null;
        };
      }
    | {
        readonly __typename: 'InvalidInputError';
        readonly code: string;
        readonly message: string;
        readonly problems: ReadonlyArray<{
          readonly path: string;
          readonly field: InputField | null;
          readonly position: number | null;
          readonly code: string;
          readonly message: string;
        }>;
      }
    | { readonly __typename: 'NotFoundError'; readonly code: string; readonly message: string }
    | {
        readonly __typename: 'TransitionNotAllowedError';
        readonly status: string;
        readonly allowed: ReadonlyArray<string>;
        readonly code: string;
        readonly message: string;
      };
};

/**
 * The variables of {@link CaseDossierDocument}.
 *
 * @public
 */
export type CaseDossierQueryVariables = Exact<{
  referralId: string;
  language: Language;
}>;

/**
 * The answer to {@link CaseDossierDocument}.
 *
 * @public
 */
export type CaseDossierQuery = {
  readonly referral: {
    readonly id: string;
    readonly caseDossier: {
      readonly reference: string;
      readonly referralCount: number;
      readonly generatedAt: string;
      readonly language: Language;
      readonly isTest: boolean;
      readonly digest: string;
      readonly json: string;
    } | null;
  } | null;
};

/**
 * The variables of {@link DossierDocument}.
 *
 * @public
 */
export type DossierQueryVariables = Exact<{
  referralId: string;
  language: Language;
}>;

/**
 * The answer to {@link DossierDocument}.
 *
 * @public
 */
export type DossierQuery = {
  readonly referral: {
    readonly id: string;
    readonly dossier: {
      readonly id: string;
      readonly reference: string;
      readonly version: number;
      readonly generatedAt: string;
      readonly language: Language;
      readonly isTest: boolean;
      readonly digest: string;
      readonly json: string;
    } | null;
  } | null;
};

/**
 * The variables of {@link ReferralWithQuestionsDocument}.
 *
 * @public
 */
export type ReferralWithQuestionsQueryVariables = Exact<{
  id: string;
}>;

/**
 * The answer to {@link ReferralWithQuestionsDocument}.
 *
 * @public
 */
export type ReferralWithQuestionsQuery = {
  readonly referral: {
    readonly id: string;
    readonly reference: string;
    readonly version: number;
    readonly kind: ReferralKind;
    readonly status: ReferralStatus;
    readonly country: string | null;
    readonly recipient: string;
    readonly recipientReference: string | null;
    readonly reasons: ReadonlyArray<ReasonCode>;
    readonly isUrgent: boolean;
    readonly createdAt: string;
    readonly sentAt: string | null;
    readonly acknowledgedAt: string | null;
    readonly completedAt: string | null;
    readonly dueAt: string | null;
    readonly outcome: ReferralOutcome | null;
    readonly questions: ReadonlyArray<{
      readonly id: string;
      readonly code: PoliceQuestionCode;
      readonly text: string | null;
      readonly askedAt: string;
      readonly dueAt: string;
      readonly answer: {
        readonly code: PoliceAnswerCode;
        readonly text: string | null;
        readonly answeredAt: string;
      } | null;
    }>;
    readonly notices: ReadonlyArray<{
      readonly reference: string;
      readonly addressee: NoticeAddressee;
      readonly status: ProviderNoticeStatus;
      readonly joinedAt: string;
      readonly leavesAt: string;
      readonly sentAt: string | null;
      readonly lastSentAt: string | null;
      readonly rounds: number;
      readonly isTest: boolean;
      readonly takenOutBecause: NoticeTakenOutReason | null;
      readonly contact: {
        readonly id: string;
        readonly email: string | null;
        readonly kind: AbuseContactKind;
        readonly organisation: string | null;
        readonly language: Language;
        readonly status: AbuseContactStatus;
        readonly source: AbuseContactSource;
        readonly foundAt: string;
        readonly decidedAt: string | null;
        readonly unreachableSince: string | null;
        readonly memberFailedAt: string | null;
        readonly needsFormSince: string | null;
        readonly channel: AbuseContactChannel;
        readonly formUrl: string | null;
        readonly standing: AbuseContactStanding | null;
        readonly warnings: ReadonlyArray<AbuseContactWarning>;
        readonly roles: ReadonlyArray<string>;
        readonly remark: string | null;
        readonly registry: string | null;
        readonly version: number;
        readonly overrides: ReadonlyArray<{ readonly scope: AbuseContactScope; readonly value: string }>;
      };
      readonly answers: ReadonlyArray<{
        readonly answer: ProviderAnswerKind;
        readonly reason: ProviderAnswerReason | null;
        readonly reference: string | null;
        readonly answeredAt: string;
      }>;
      readonly deliveryReports: ReadonlyArray<{
        readonly class: DeliveryReportClass;
        readonly count: number;
        readonly lastReceivedAt: string;
      }>;
      readonly lastDeliveryReport: {
        readonly class: DeliveryReportClass;
        readonly because: DeliveryReportReason;
        readonly status: string | null;
        readonly round: number;
        readonly receivedAt: string;
      } | null;
      readonly forms: ReadonlyArray<{
        readonly round: number;
        readonly formUrl: string;
        readonly text: string | null;
        readonly withheldBecause: NoticeRefusalCode | null;
        readonly preparedAt: string;
        readonly ticketNumber: string | null;
        readonly submittedAt: string | null;
      }>;
    }>;
    readonly contentItem: {
      readonly id: string;
      readonly url: string;
      readonly classification: Classification | null;
      readonly hosting: {
        readonly kind: HostingKind;
        readonly country: string | null;
        readonly countries: ReadonlyArray<string>;
        readonly confidence: Confidence;
        readonly provider: string | null;
        readonly rules: ReadonlyArray<HostingRule>;
        readonly asOf: string | null;
      };
    };
    readonly clearance: {
      readonly state: ClearanceState;
      readonly reviewOn: string | null;
      readonly reason: HoldReason | null;
      readonly reference: string | null;
      readonly decidedAt: string | null;
    } | null;
  } | null;
};

/**
 * The variables of {@link ReferralQuestionsDocument}.
 *
 * @public
 */
export type ReferralQuestionsQueryVariables = Exact<{
  id: string;
}>;

/**
 * The answer to {@link ReferralQuestionsDocument}.
 *
 * @public
 */
export type ReferralQuestionsQuery = {
  readonly referral: {
    readonly id: string;
    readonly questions: ReadonlyArray<{
      readonly id: string;
      readonly code: PoliceQuestionCode;
      readonly text: string | null;
      readonly askedAt: string;
      readonly dueAt: string;
      readonly answer: {
        readonly code: PoliceAnswerCode;
        readonly text: string | null;
        readonly answeredAt: string;
      } | null;
    }>;
  } | null;
};

/**
 * The fields of the fragment `ReferralSummary`.
 *
 * @public
 */
export type ReferralSummaryFragment = {
  readonly id: string;
  readonly reference: string;
  readonly version: number;
  readonly kind: ReferralKind;
  readonly status: ReferralStatus;
  readonly country: string | null;
  readonly recipient: string;
  readonly recipientReference: string | null;
  readonly reasons: ReadonlyArray<ReasonCode>;
  readonly isUrgent: boolean;
  readonly createdAt: string;
  readonly sentAt: string | null;
  readonly acknowledgedAt: string | null;
  readonly completedAt: string | null;
  readonly dueAt: string | null;
  readonly outcome: ReferralOutcome | null;
  readonly clearance: {
    readonly state: ClearanceState;
    readonly reviewOn: string | null;
    readonly reason: HoldReason | null;
    readonly reference: string | null;
    readonly decidedAt: string | null;
  } | null;
};

/**
 * The fields of the fragment `ReferralDetail`.
 *
 * @public
 */
export type ReferralDetailFragment = {
  readonly id: string;
  readonly reference: string;
  readonly version: number;
  readonly kind: ReferralKind;
  readonly status: ReferralStatus;
  readonly country: string | null;
  readonly recipient: string;
  readonly recipientReference: string | null;
  readonly reasons: ReadonlyArray<ReasonCode>;
  readonly isUrgent: boolean;
  readonly createdAt: string;
  readonly sentAt: string | null;
  readonly acknowledgedAt: string | null;
  readonly completedAt: string | null;
  readonly dueAt: string | null;
  readonly outcome: ReferralOutcome | null;
  readonly notices: ReadonlyArray<{
    readonly reference: string;
    readonly addressee: NoticeAddressee;
    readonly status: ProviderNoticeStatus;
    readonly joinedAt: string;
    readonly leavesAt: string;
    readonly sentAt: string | null;
    readonly lastSentAt: string | null;
    readonly rounds: number;
    readonly isTest: boolean;
    readonly takenOutBecause: NoticeTakenOutReason | null;
    readonly contact: {
      readonly id: string;
      readonly email: string | null;
      readonly kind: AbuseContactKind;
      readonly organisation: string | null;
      readonly language: Language;
      readonly status: AbuseContactStatus;
      readonly source: AbuseContactSource;
      readonly foundAt: string;
      readonly decidedAt: string | null;
      readonly unreachableSince: string | null;
      readonly memberFailedAt: string | null;
      readonly needsFormSince: string | null;
      readonly channel: AbuseContactChannel;
      readonly formUrl: string | null;
      readonly standing: AbuseContactStanding | null;
      readonly warnings: ReadonlyArray<AbuseContactWarning>;
      readonly roles: ReadonlyArray<string>;
      readonly remark: string | null;
      readonly registry: string | null;
      readonly version: number;
      readonly overrides: ReadonlyArray<{ readonly scope: AbuseContactScope; readonly value: string }>;
    };
    readonly answers: ReadonlyArray<{
      readonly answer: ProviderAnswerKind;
      readonly reason: ProviderAnswerReason | null;
      readonly reference: string | null;
      readonly answeredAt: string;
    }>;
    readonly deliveryReports: ReadonlyArray<{
      readonly class: DeliveryReportClass;
      readonly count: number;
      readonly lastReceivedAt: string;
    }>;
    readonly lastDeliveryReport: {
      readonly class: DeliveryReportClass;
      readonly because: DeliveryReportReason;
      readonly status: string | null;
      readonly round: number;
      readonly receivedAt: string;
    } | null;
    readonly forms: ReadonlyArray<{
      readonly round: number;
      readonly formUrl: string;
      readonly text: string | null;
      readonly withheldBecause: NoticeRefusalCode | null;
      readonly preparedAt: string;
      readonly ticketNumber: string | null;
      readonly submittedAt: string | null;
    }>;
  }>;
  readonly contentItem: {
    readonly id: string;
    readonly url: string;
    readonly classification: Classification | null;
    readonly hosting: {
      readonly kind: HostingKind;
      readonly country: string | null;
      readonly countries: ReadonlyArray<string>;
      readonly confidence: Confidence;
      readonly provider: string | null;
      readonly rules: ReadonlyArray<HostingRule>;
      readonly asOf: string | null;
    };
  };
  readonly clearance: {
    readonly state: ClearanceState;
    readonly reviewOn: string | null;
    readonly reason: HoldReason | null;
    readonly reference: string | null;
    readonly decidedAt: string | null;
  } | null;
};

/**
 * The variables of {@link ReferralsDocument}.
 *
 * @public
 */
export type ReferralsQueryVariables = Exact<{
  filter?: ReferralFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

/**
 * The answer to {@link ReferralsDocument}.
 *
 * @public
 */
export type ReferralsQuery = {
  readonly referrals: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly reference: string;
      readonly version: number;
      readonly kind: ReferralKind;
      readonly status: ReferralStatus;
      readonly country: string | null;
      readonly recipient: string;
      readonly recipientReference: string | null;
      readonly reasons: ReadonlyArray<ReasonCode>;
      readonly isUrgent: boolean;
      readonly createdAt: string;
      readonly sentAt: string | null;
      readonly acknowledgedAt: string | null;
      readonly completedAt: string | null;
      readonly dueAt: string | null;
      readonly outcome: ReferralOutcome | null;
      readonly notices: ReadonlyArray<{
        readonly reference: string;
        readonly addressee: NoticeAddressee;
        readonly status: ProviderNoticeStatus;
        readonly joinedAt: string;
        readonly leavesAt: string;
        readonly sentAt: string | null;
        readonly lastSentAt: string | null;
        readonly rounds: number;
        readonly isTest: boolean;
        readonly takenOutBecause: NoticeTakenOutReason | null;
        readonly contact: {
          readonly id: string;
          readonly email: string | null;
          readonly kind: AbuseContactKind;
          readonly organisation: string | null;
          readonly language: Language;
          readonly status: AbuseContactStatus;
          readonly source: AbuseContactSource;
          readonly foundAt: string;
          readonly decidedAt: string | null;
          readonly unreachableSince: string | null;
          readonly memberFailedAt: string | null;
          readonly needsFormSince: string | null;
          readonly channel: AbuseContactChannel;
          readonly formUrl: string | null;
          readonly standing: AbuseContactStanding | null;
          readonly warnings: ReadonlyArray<AbuseContactWarning>;
          readonly roles: ReadonlyArray<string>;
          readonly remark: string | null;
          readonly registry: string | null;
          readonly version: number;
          readonly overrides: ReadonlyArray<{ readonly scope: AbuseContactScope; readonly value: string }>;
        };
        readonly answers: ReadonlyArray<{
          readonly answer: ProviderAnswerKind;
          readonly reason: ProviderAnswerReason | null;
          readonly reference: string | null;
          readonly answeredAt: string;
        }>;
        readonly deliveryReports: ReadonlyArray<{
          readonly class: DeliveryReportClass;
          readonly count: number;
          readonly lastReceivedAt: string;
        }>;
        readonly lastDeliveryReport: {
          readonly class: DeliveryReportClass;
          readonly because: DeliveryReportReason;
          readonly status: string | null;
          readonly round: number;
          readonly receivedAt: string;
        } | null;
        readonly forms: ReadonlyArray<{
          readonly round: number;
          readonly formUrl: string;
          readonly text: string | null;
          readonly withheldBecause: NoticeRefusalCode | null;
          readonly preparedAt: string;
          readonly ticketNumber: string | null;
          readonly submittedAt: string | null;
        }>;
      }>;
      readonly contentItem: {
        readonly id: string;
        readonly url: string;
        readonly classification: Classification | null;
        readonly hosting: {
          readonly kind: HostingKind;
          readonly country: string | null;
          readonly countries: ReadonlyArray<string>;
          readonly confidence: Confidence;
          readonly provider: string | null;
          readonly rules: ReadonlyArray<HostingRule>;
          readonly asOf: string | null;
        };
      };
      readonly clearance: {
        readonly state: ClearanceState;
        readonly reviewOn: string | null;
        readonly reason: HoldReason | null;
        readonly reference: string | null;
        readonly decidedAt: string | null;
      } | null;
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

/**
 * The variables of {@link ReferralDocument}.
 *
 * @public
 */
export type ReferralQueryVariables = Exact<{
  id: string;
}>;

/**
 * The answer to {@link ReferralDocument}.
 *
 * @public
 */
export type ReferralQuery = {
  readonly referral: {
    readonly id: string;
    readonly reference: string;
    readonly version: number;
    readonly kind: ReferralKind;
    readonly status: ReferralStatus;
    readonly country: string | null;
    readonly recipient: string;
    readonly recipientReference: string | null;
    readonly reasons: ReadonlyArray<ReasonCode>;
    readonly isUrgent: boolean;
    readonly createdAt: string;
    readonly sentAt: string | null;
    readonly acknowledgedAt: string | null;
    readonly completedAt: string | null;
    readonly dueAt: string | null;
    readonly outcome: ReferralOutcome | null;
    readonly notices: ReadonlyArray<{
      readonly reference: string;
      readonly addressee: NoticeAddressee;
      readonly status: ProviderNoticeStatus;
      readonly joinedAt: string;
      readonly leavesAt: string;
      readonly sentAt: string | null;
      readonly lastSentAt: string | null;
      readonly rounds: number;
      readonly isTest: boolean;
      readonly takenOutBecause: NoticeTakenOutReason | null;
      readonly contact: {
        readonly id: string;
        readonly email: string | null;
        readonly kind: AbuseContactKind;
        readonly organisation: string | null;
        readonly language: Language;
        readonly status: AbuseContactStatus;
        readonly source: AbuseContactSource;
        readonly foundAt: string;
        readonly decidedAt: string | null;
        readonly unreachableSince: string | null;
        readonly memberFailedAt: string | null;
        readonly needsFormSince: string | null;
        readonly channel: AbuseContactChannel;
        readonly formUrl: string | null;
        readonly standing: AbuseContactStanding | null;
        readonly warnings: ReadonlyArray<AbuseContactWarning>;
        readonly roles: ReadonlyArray<string>;
        readonly remark: string | null;
        readonly registry: string | null;
        readonly version: number;
        readonly overrides: ReadonlyArray<{ readonly scope: AbuseContactScope; readonly value: string }>;
      };
      readonly answers: ReadonlyArray<{
        readonly answer: ProviderAnswerKind;
        readonly reason: ProviderAnswerReason | null;
        readonly reference: string | null;
        readonly answeredAt: string;
      }>;
      readonly deliveryReports: ReadonlyArray<{
        readonly class: DeliveryReportClass;
        readonly count: number;
        readonly lastReceivedAt: string;
      }>;
      readonly lastDeliveryReport: {
        readonly class: DeliveryReportClass;
        readonly because: DeliveryReportReason;
        readonly status: string | null;
        readonly round: number;
        readonly receivedAt: string;
      } | null;
      readonly forms: ReadonlyArray<{
        readonly round: number;
        readonly formUrl: string;
        readonly text: string | null;
        readonly withheldBecause: NoticeRefusalCode | null;
        readonly preparedAt: string;
        readonly ticketNumber: string | null;
        readonly submittedAt: string | null;
      }>;
    }>;
    readonly contentItem: {
      readonly id: string;
      readonly url: string;
      readonly classification: Classification | null;
      readonly hosting: {
        readonly kind: HostingKind;
        readonly country: string | null;
        readonly countries: ReadonlyArray<string>;
        readonly confidence: Confidence;
        readonly provider: string | null;
        readonly rules: ReadonlyArray<HostingRule>;
        readonly asOf: string | null;
      };
    };
    readonly clearance: {
      readonly state: ClearanceState;
      readonly reviewOn: string | null;
      readonly reason: HoldReason | null;
      readonly reference: string | null;
      readonly decidedAt: string | null;
    } | null;
  } | null;
};

/**
 * The variables of {@link ReferralByReferenceDocument}.
 *
 * @public
 */
export type ReferralByReferenceQueryVariables = Exact<{
  reference: string;
}>;

/**
 * The answer to {@link ReferralByReferenceDocument}.
 *
 * @public
 */
export type ReferralByReferenceQuery = {
  readonly referral: {
    readonly id: string;
    readonly reference: string;
    readonly version: number;
    readonly kind: ReferralKind;
    readonly status: ReferralStatus;
    readonly country: string | null;
    readonly recipient: string;
    readonly recipientReference: string | null;
    readonly reasons: ReadonlyArray<ReasonCode>;
    readonly isUrgent: boolean;
    readonly createdAt: string;
    readonly sentAt: string | null;
    readonly acknowledgedAt: string | null;
    readonly completedAt: string | null;
    readonly dueAt: string | null;
    readonly outcome: ReferralOutcome | null;
    readonly notices: ReadonlyArray<{
      readonly reference: string;
      readonly addressee: NoticeAddressee;
      readonly status: ProviderNoticeStatus;
      readonly joinedAt: string;
      readonly leavesAt: string;
      readonly sentAt: string | null;
      readonly lastSentAt: string | null;
      readonly rounds: number;
      readonly isTest: boolean;
      readonly takenOutBecause: NoticeTakenOutReason | null;
      readonly contact: {
        readonly id: string;
        readonly email: string | null;
        readonly kind: AbuseContactKind;
        readonly organisation: string | null;
        readonly language: Language;
        readonly status: AbuseContactStatus;
        readonly source: AbuseContactSource;
        readonly foundAt: string;
        readonly decidedAt: string | null;
        readonly unreachableSince: string | null;
        readonly memberFailedAt: string | null;
        readonly needsFormSince: string | null;
        readonly channel: AbuseContactChannel;
        readonly formUrl: string | null;
        readonly standing: AbuseContactStanding | null;
        readonly warnings: ReadonlyArray<AbuseContactWarning>;
        readonly roles: ReadonlyArray<string>;
        readonly remark: string | null;
        readonly registry: string | null;
        readonly version: number;
        readonly overrides: ReadonlyArray<{ readonly scope: AbuseContactScope; readonly value: string }>;
      };
      readonly answers: ReadonlyArray<{
        readonly answer: ProviderAnswerKind;
        readonly reason: ProviderAnswerReason | null;
        readonly reference: string | null;
        readonly answeredAt: string;
      }>;
      readonly deliveryReports: ReadonlyArray<{
        readonly class: DeliveryReportClass;
        readonly count: number;
        readonly lastReceivedAt: string;
      }>;
      readonly lastDeliveryReport: {
        readonly class: DeliveryReportClass;
        readonly because: DeliveryReportReason;
        readonly status: string | null;
        readonly round: number;
        readonly receivedAt: string;
      } | null;
      readonly forms: ReadonlyArray<{
        readonly round: number;
        readonly formUrl: string;
        readonly text: string | null;
        readonly withheldBecause: NoticeRefusalCode | null;
        readonly preparedAt: string;
        readonly ticketNumber: string | null;
        readonly submittedAt: string | null;
      }>;
    }>;
    readonly contentItem: {
      readonly id: string;
      readonly url: string;
      readonly classification: Classification | null;
      readonly hosting: {
        readonly kind: HostingKind;
        readonly country: string | null;
        readonly countries: ReadonlyArray<string>;
        readonly confidence: Confidence;
        readonly provider: string | null;
        readonly rules: ReadonlyArray<HostingRule>;
        readonly asOf: string | null;
      };
    };
    readonly clearance: {
      readonly state: ClearanceState;
      readonly reviewOn: string | null;
      readonly reason: HoldReason | null;
      readonly reference: string | null;
      readonly decidedAt: string | null;
    } | null;
  } | null;
};

/**
 * The variables of {@link ReferralTotalDocument}.
 *
 * @public
 */
export type ReferralTotalQueryVariables = Exact<{
  filter?: ReferralFilter | null | undefined;
}>;

/**
 * The answer to {@link ReferralTotalDocument}.
 *
 * @public
 */
export type ReferralTotalQuery = {
  readonly referrals: { readonly totalCount: number; readonly isTotalCapped: boolean };
};

/**
 * The variables of {@link AcknowledgeReferralDocument}.
 *
 * @public
 */
export type AcknowledgeReferralMutationVariables = Exact<{
  input: AcknowledgeReferralInput;
}>;

/**
 * The answer to {@link AcknowledgeReferralDocument}.
 *
 * @public
 */
export type AcknowledgeReferralMutation = {
  readonly acknowledgeReferral:
    | {
        readonly __typename: 'AcknowledgeReferralSuccess';
        readonly referral: {
          readonly id: string;
          readonly reference: string;
          readonly version: number;
          readonly kind: ReferralKind;
          readonly status: ReferralStatus;
          readonly country: string | null;
          readonly recipient: string;
          readonly recipientReference: string | null;
          readonly reasons: ReadonlyArray<ReasonCode>;
          readonly isUrgent: boolean;
          readonly createdAt: string;
          readonly sentAt: string | null;
          readonly acknowledgedAt: string | null;
          readonly completedAt: string | null;
          readonly dueAt: string | null;
          readonly outcome: ReferralOutcome | null;
          readonly notices: ReadonlyArray<{
            readonly reference: string;
            readonly addressee: NoticeAddressee;
            readonly status: ProviderNoticeStatus;
            readonly joinedAt: string;
            readonly leavesAt: string;
            readonly sentAt: string | null;
            readonly lastSentAt: string | null;
            readonly rounds: number;
            readonly isTest: boolean;
            readonly takenOutBecause: NoticeTakenOutReason | null;
            readonly contact: {
              readonly id: string;
              readonly email: string | null;
              readonly kind: AbuseContactKind;
              readonly organisation: string | null;
              readonly language: Language;
              readonly status: AbuseContactStatus;
              readonly source: AbuseContactSource;
              readonly foundAt: string;
              readonly decidedAt: string | null;
              readonly unreachableSince: string | null;
              readonly memberFailedAt: string | null;
              readonly needsFormSince: string | null;
              readonly channel: AbuseContactChannel;
              readonly formUrl: string | null;
              readonly standing: AbuseContactStanding | null;
              readonly warnings: ReadonlyArray<AbuseContactWarning>;
              readonly roles: ReadonlyArray<string>;
              readonly remark: string | null;
              readonly registry: string | null;
              readonly version: number;
              readonly overrides: ReadonlyArray<{
                readonly scope: AbuseContactScope;
                readonly value: string;
              }>;
            };
            readonly answers: ReadonlyArray<{
              readonly answer: ProviderAnswerKind;
              readonly reason: ProviderAnswerReason | null;
              readonly reference: string | null;
              readonly answeredAt: string;
            }>;
            readonly deliveryReports: ReadonlyArray<{
              readonly class: DeliveryReportClass;
              readonly count: number;
              readonly lastReceivedAt: string;
            }>;
            readonly lastDeliveryReport: {
              readonly class: DeliveryReportClass;
              readonly because: DeliveryReportReason;
              readonly status: string | null;
              readonly round: number;
              readonly receivedAt: string;
            } | null;
            readonly forms: ReadonlyArray<{
              readonly round: number;
              readonly formUrl: string;
              readonly text: string | null;
              readonly withheldBecause: NoticeRefusalCode | null;
              readonly preparedAt: string;
              readonly ticketNumber: string | null;
              readonly submittedAt: string | null;
            }>;
          }>;
          readonly contentItem: {
            readonly id: string;
            readonly url: string;
            readonly classification: Classification | null;
            readonly hosting: {
              readonly kind: HostingKind;
              readonly country: string | null;
              readonly countries: ReadonlyArray<string>;
              readonly confidence: Confidence;
              readonly provider: string | null;
              readonly rules: ReadonlyArray<HostingRule>;
              readonly asOf: string | null;
            };
          };
          readonly clearance: {
            readonly state: ClearanceState;
            readonly reviewOn: string | null;
            readonly reason: HoldReason | null;
            readonly reference: string | null;
            readonly decidedAt: string | null;
          } | null;
        };
      }
    | {
        readonly __typename: 'InvalidInputError';
        readonly code: string;
        readonly message: string;
        readonly problems: ReadonlyArray<{
          readonly path: string;
          readonly field: InputField | null;
          readonly position: number | null;
          readonly code: string;
          readonly message: string;
        }>;
      }
    | { readonly __typename: 'NotFoundError'; readonly code: string; readonly message: string }
    | {
        readonly __typename: 'StaleVersionError';
        readonly currentVersion: number;
        readonly code: string;
        readonly message: string;
      }
    | {
        readonly __typename: 'TransitionNotAllowedError';
        readonly status: string;
        readonly allowed: ReadonlyArray<string>;
        readonly code: string;
        readonly message: string;
      };
};

/**
 * The variables of {@link HoldTakedownDocument}.
 *
 * @public
 */
export type HoldTakedownMutationVariables = Exact<{
  input: HoldTakedownInput;
}>;

/**
 * The answer to {@link HoldTakedownDocument}.
 *
 * @public
 */
export type HoldTakedownMutation = {
  readonly holdTakedown:
    | {
        readonly __typename: 'HoldTakedownSuccess';
        readonly referral: {
          readonly id: string;
          readonly reference: string;
          readonly version: number;
          readonly kind: ReferralKind;
          readonly status: ReferralStatus;
          readonly country: string | null;
          readonly recipient: string;
          readonly recipientReference: string | null;
          readonly reasons: ReadonlyArray<ReasonCode>;
          readonly isUrgent: boolean;
          readonly createdAt: string;
          readonly sentAt: string | null;
          readonly acknowledgedAt: string | null;
          readonly completedAt: string | null;
          readonly dueAt: string | null;
          readonly outcome: ReferralOutcome | null;
          readonly notices: ReadonlyArray<{
            readonly reference: string;
            readonly addressee: NoticeAddressee;
            readonly status: ProviderNoticeStatus;
            readonly joinedAt: string;
            readonly leavesAt: string;
            readonly sentAt: string | null;
            readonly lastSentAt: string | null;
            readonly rounds: number;
            readonly isTest: boolean;
            readonly takenOutBecause: NoticeTakenOutReason | null;
            readonly contact: {
              readonly id: string;
              readonly email: string | null;
              readonly kind: AbuseContactKind;
              readonly organisation: string | null;
              readonly language: Language;
              readonly status: AbuseContactStatus;
              readonly source: AbuseContactSource;
              readonly foundAt: string;
              readonly decidedAt: string | null;
              readonly unreachableSince: string | null;
              readonly memberFailedAt: string | null;
              readonly needsFormSince: string | null;
              readonly channel: AbuseContactChannel;
              readonly formUrl: string | null;
              readonly standing: AbuseContactStanding | null;
              readonly warnings: ReadonlyArray<AbuseContactWarning>;
              readonly roles: ReadonlyArray<string>;
              readonly remark: string | null;
              readonly registry: string | null;
              readonly version: number;
              readonly overrides: ReadonlyArray<{
                readonly scope: AbuseContactScope;
                readonly value: string;
              }>;
            };
            readonly answers: ReadonlyArray<{
              readonly answer: ProviderAnswerKind;
              readonly reason: ProviderAnswerReason | null;
              readonly reference: string | null;
              readonly answeredAt: string;
            }>;
            readonly deliveryReports: ReadonlyArray<{
              readonly class: DeliveryReportClass;
              readonly count: number;
              readonly lastReceivedAt: string;
            }>;
            readonly lastDeliveryReport: {
              readonly class: DeliveryReportClass;
              readonly because: DeliveryReportReason;
              readonly status: string | null;
              readonly round: number;
              readonly receivedAt: string;
            } | null;
            readonly forms: ReadonlyArray<{
              readonly round: number;
              readonly formUrl: string;
              readonly text: string | null;
              readonly withheldBecause: NoticeRefusalCode | null;
              readonly preparedAt: string;
              readonly ticketNumber: string | null;
              readonly submittedAt: string | null;
            }>;
          }>;
          readonly contentItem: {
            readonly id: string;
            readonly url: string;
            readonly classification: Classification | null;
            readonly hosting: {
              readonly kind: HostingKind;
              readonly country: string | null;
              readonly countries: ReadonlyArray<string>;
              readonly confidence: Confidence;
              readonly provider: string | null;
              readonly rules: ReadonlyArray<HostingRule>;
              readonly asOf: string | null;
            };
          };
          readonly clearance: {
            readonly state: ClearanceState;
            readonly reviewOn: string | null;
            readonly reason: HoldReason | null;
            readonly reference: string | null;
            readonly decidedAt: string | null;
          } | null;
        } | null;
      }
    | {
        readonly __typename: 'InvalidInputError';
        readonly code: string;
        readonly message: string;
        readonly problems: ReadonlyArray<{
          readonly path: string;
          readonly field: InputField | null;
          readonly position: number | null;
          readonly code: string;
          readonly message: string;
        }>;
      }
    | { readonly __typename: 'NoTakedownError'; readonly code: string; readonly message: string }
    | { readonly __typename: 'NotFoundError'; readonly code: string; readonly message: string }
    | {
        readonly __typename: 'StaleVersionError';
        readonly currentVersion: number;
        readonly code: string;
        readonly message: string;
      }
    | {
        readonly __typename: 'TransitionNotAllowedError';
        readonly status: string;
        readonly allowed: ReadonlyArray<string>;
        readonly code: string;
        readonly message: string;
      };
};

/**
 * The variables of {@link ClearTakedownDocument}.
 *
 * @public
 */
export type ClearTakedownMutationVariables = Exact<{
  input: ClearTakedownInput;
}>;

/**
 * The answer to {@link ClearTakedownDocument}.
 *
 * @public
 */
export type ClearTakedownMutation = {
  readonly clearTakedown:
    | {
        readonly __typename: 'ClearTakedownSuccess';
        readonly referral: {
          readonly id: string;
          readonly reference: string;
          readonly version: number;
          readonly kind: ReferralKind;
          readonly status: ReferralStatus;
          readonly country: string | null;
          readonly recipient: string;
          readonly recipientReference: string | null;
          readonly reasons: ReadonlyArray<ReasonCode>;
          readonly isUrgent: boolean;
          readonly createdAt: string;
          readonly sentAt: string | null;
          readonly acknowledgedAt: string | null;
          readonly completedAt: string | null;
          readonly dueAt: string | null;
          readonly outcome: ReferralOutcome | null;
          readonly notices: ReadonlyArray<{
            readonly reference: string;
            readonly addressee: NoticeAddressee;
            readonly status: ProviderNoticeStatus;
            readonly joinedAt: string;
            readonly leavesAt: string;
            readonly sentAt: string | null;
            readonly lastSentAt: string | null;
            readonly rounds: number;
            readonly isTest: boolean;
            readonly takenOutBecause: NoticeTakenOutReason | null;
            readonly contact: {
              readonly id: string;
              readonly email: string | null;
              readonly kind: AbuseContactKind;
              readonly organisation: string | null;
              readonly language: Language;
              readonly status: AbuseContactStatus;
              readonly source: AbuseContactSource;
              readonly foundAt: string;
              readonly decidedAt: string | null;
              readonly unreachableSince: string | null;
              readonly memberFailedAt: string | null;
              readonly needsFormSince: string | null;
              readonly channel: AbuseContactChannel;
              readonly formUrl: string | null;
              readonly standing: AbuseContactStanding | null;
              readonly warnings: ReadonlyArray<AbuseContactWarning>;
              readonly roles: ReadonlyArray<string>;
              readonly remark: string | null;
              readonly registry: string | null;
              readonly version: number;
              readonly overrides: ReadonlyArray<{
                readonly scope: AbuseContactScope;
                readonly value: string;
              }>;
            };
            readonly answers: ReadonlyArray<{
              readonly answer: ProviderAnswerKind;
              readonly reason: ProviderAnswerReason | null;
              readonly reference: string | null;
              readonly answeredAt: string;
            }>;
            readonly deliveryReports: ReadonlyArray<{
              readonly class: DeliveryReportClass;
              readonly count: number;
              readonly lastReceivedAt: string;
            }>;
            readonly lastDeliveryReport: {
              readonly class: DeliveryReportClass;
              readonly because: DeliveryReportReason;
              readonly status: string | null;
              readonly round: number;
              readonly receivedAt: string;
            } | null;
            readonly forms: ReadonlyArray<{
              readonly round: number;
              readonly formUrl: string;
              readonly text: string | null;
              readonly withheldBecause: NoticeRefusalCode | null;
              readonly preparedAt: string;
              readonly ticketNumber: string | null;
              readonly submittedAt: string | null;
            }>;
          }>;
          readonly contentItem: {
            readonly id: string;
            readonly url: string;
            readonly classification: Classification | null;
            readonly hosting: {
              readonly kind: HostingKind;
              readonly country: string | null;
              readonly countries: ReadonlyArray<string>;
              readonly confidence: Confidence;
              readonly provider: string | null;
              readonly rules: ReadonlyArray<HostingRule>;
              readonly asOf: string | null;
            };
          };
          readonly clearance: {
            readonly state: ClearanceState;
            readonly reviewOn: string | null;
            readonly reason: HoldReason | null;
            readonly reference: string | null;
            readonly decidedAt: string | null;
          } | null;
        } | null;
      }
    | {
        readonly __typename: 'InvalidInputError';
        readonly code: string;
        readonly message: string;
        readonly problems: ReadonlyArray<{
          readonly path: string;
          readonly field: InputField | null;
          readonly position: number | null;
          readonly code: string;
          readonly message: string;
        }>;
      }
    | { readonly __typename: 'NoTakedownError'; readonly code: string; readonly message: string }
    | { readonly __typename: 'NotFoundError'; readonly code: string; readonly message: string }
    | {
        readonly __typename: 'StaleVersionError';
        readonly currentVersion: number;
        readonly code: string;
        readonly message: string;
      }
    | {
        readonly __typename: 'TransitionNotAllowedError';
        readonly status: string;
        readonly allowed: ReadonlyArray<string>;
        readonly code: string;
        readonly message: string;
      };
};

/**
 * The variables of {@link CompleteReferralDocument}.
 *
 * @public
 */
export type CompleteReferralMutationVariables = Exact<{
  input: CompleteReferralInput;
}>;

/**
 * The answer to {@link CompleteReferralDocument}.
 *
 * @public
 */
export type CompleteReferralMutation = {
  readonly completeReferral:
    | {
        readonly __typename: 'CompleteReferralSuccess';
        readonly referral: {
          readonly id: string;
          readonly reference: string;
          readonly version: number;
          readonly kind: ReferralKind;
          readonly status: ReferralStatus;
          readonly country: string | null;
          readonly recipient: string;
          readonly recipientReference: string | null;
          readonly reasons: ReadonlyArray<ReasonCode>;
          readonly isUrgent: boolean;
          readonly createdAt: string;
          readonly sentAt: string | null;
          readonly acknowledgedAt: string | null;
          readonly completedAt: string | null;
          readonly dueAt: string | null;
          readonly outcome: ReferralOutcome | null;
          readonly notices: ReadonlyArray<{
            readonly reference: string;
            readonly addressee: NoticeAddressee;
            readonly status: ProviderNoticeStatus;
            readonly joinedAt: string;
            readonly leavesAt: string;
            readonly sentAt: string | null;
            readonly lastSentAt: string | null;
            readonly rounds: number;
            readonly isTest: boolean;
            readonly takenOutBecause: NoticeTakenOutReason | null;
            readonly contact: {
              readonly id: string;
              readonly email: string | null;
              readonly kind: AbuseContactKind;
              readonly organisation: string | null;
              readonly language: Language;
              readonly status: AbuseContactStatus;
              readonly source: AbuseContactSource;
              readonly foundAt: string;
              readonly decidedAt: string | null;
              readonly unreachableSince: string | null;
              readonly memberFailedAt: string | null;
              readonly needsFormSince: string | null;
              readonly channel: AbuseContactChannel;
              readonly formUrl: string | null;
              readonly standing: AbuseContactStanding | null;
              readonly warnings: ReadonlyArray<AbuseContactWarning>;
              readonly roles: ReadonlyArray<string>;
              readonly remark: string | null;
              readonly registry: string | null;
              readonly version: number;
              readonly overrides: ReadonlyArray<{
                readonly scope: AbuseContactScope;
                readonly value: string;
              }>;
            };
            readonly answers: ReadonlyArray<{
              readonly answer: ProviderAnswerKind;
              readonly reason: ProviderAnswerReason | null;
              readonly reference: string | null;
              readonly answeredAt: string;
            }>;
            readonly deliveryReports: ReadonlyArray<{
              readonly class: DeliveryReportClass;
              readonly count: number;
              readonly lastReceivedAt: string;
            }>;
            readonly lastDeliveryReport: {
              readonly class: DeliveryReportClass;
              readonly because: DeliveryReportReason;
              readonly status: string | null;
              readonly round: number;
              readonly receivedAt: string;
            } | null;
            readonly forms: ReadonlyArray<{
              readonly round: number;
              readonly formUrl: string;
              readonly text: string | null;
              readonly withheldBecause: NoticeRefusalCode | null;
              readonly preparedAt: string;
              readonly ticketNumber: string | null;
              readonly submittedAt: string | null;
            }>;
          }>;
          readonly contentItem: {
            readonly id: string;
            readonly url: string;
            readonly classification: Classification | null;
            readonly hosting: {
              readonly kind: HostingKind;
              readonly country: string | null;
              readonly countries: ReadonlyArray<string>;
              readonly confidence: Confidence;
              readonly provider: string | null;
              readonly rules: ReadonlyArray<HostingRule>;
              readonly asOf: string | null;
            };
          };
          readonly clearance: {
            readonly state: ClearanceState;
            readonly reviewOn: string | null;
            readonly reason: HoldReason | null;
            readonly reference: string | null;
            readonly decidedAt: string | null;
          } | null;
        };
      }
    | {
        readonly __typename: 'InvalidInputError';
        readonly code: string;
        readonly message: string;
        readonly problems: ReadonlyArray<{
          readonly path: string;
          readonly field: InputField | null;
          readonly position: number | null;
          readonly code: string;
          readonly message: string;
        }>;
      }
    | { readonly __typename: 'NotClaimedError'; readonly code: string; readonly message: string }
    | { readonly __typename: 'NotFoundError'; readonly code: string; readonly message: string }
    | {
        readonly __typename: 'StaleVersionError';
        readonly currentVersion: number;
        readonly code: string;
        readonly message: string;
      }
    | {
        readonly __typename: 'TransitionNotAllowedError';
        readonly status: string;
        readonly allowed: ReadonlyArray<string>;
        readonly code: string;
        readonly message: string;
      };
};

/**
 * The fields of the fragment `ReleaseFields`.
 *
 * @public
 */
export type ReleaseFieldsFragment = {
  readonly id: string;
  readonly reportId: string;
  readonly caseId: string;
  readonly kind: ReleaseKind;
  readonly reason: ReleaseReason;
  readonly state: ReleaseState;
  readonly requestedAt: string;
  readonly waitsUntil: string;
  readonly decidedAt: string | null;
  readonly openUntil: string | null;
  readonly requestedBy: { readonly id: string; readonly name: string } | null;
  readonly decidedBy: { readonly id: string; readonly name: string } | null;
};

/**
 * The variables of {@link ReleasesDocument}.
 *
 * @public
 */
export type ReleasesQueryVariables = Exact<{
  filter?: ReleaseFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

/**
 * The answer to {@link ReleasesDocument}.
 *
 * @public
 */
export type ReleasesQuery = {
  readonly releases: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly reportId: string;
      readonly caseId: string;
      readonly kind: ReleaseKind;
      readonly reason: ReleaseReason;
      readonly state: ReleaseState;
      readonly requestedAt: string;
      readonly waitsUntil: string;
      readonly decidedAt: string | null;
      readonly openUntil: string | null;
      readonly requestedBy: { readonly id: string; readonly name: string } | null;
      readonly decidedBy: { readonly id: string; readonly name: string } | null;
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

/**
 * The variables of {@link RequestReleaseDocument}.
 *
 * @public
 */
export type RequestReleaseMutationVariables = Exact<{
  input: RequestReleaseInput;
}>;

/**
 * The answer to {@link RequestReleaseDocument}.
 *
 * @public
 */
export type RequestReleaseMutation = {
  readonly requestRelease:
    | { readonly __typename: 'NotClaimedError'; readonly code: string; readonly message: string }
    | { readonly __typename: 'NotFoundError'; readonly code: string; readonly message: string }
    | {
        readonly __typename: 'ReleaseQuotaError';
        readonly max: number;
        readonly retryAt: string;
        readonly code: string;
        readonly message: string;
      }
    | {
        readonly __typename: 'ReleaseRefusedError';
        readonly accepted: ReadonlyArray<ReleaseReason>;
        readonly code: string;
        readonly message: string;
      }
    | {
        readonly __typename: 'RequestReleaseSuccess';
        readonly release: {
          readonly id: string;
          readonly reportId: string;
          readonly caseId: string;
          readonly kind: ReleaseKind;
          readonly reason: ReleaseReason;
          readonly state: ReleaseState;
          readonly requestedAt: string;
          readonly waitsUntil: string;
          readonly decidedAt: string | null;
          readonly openUntil: string | null;
          readonly requestedBy: { readonly id: string; readonly name: string } | null;
          readonly decidedBy: { readonly id: string; readonly name: string } | null;
        };
      };
};

/**
 * The variables of {@link DecideReleaseDocument}.
 *
 * @public
 */
export type DecideReleaseMutationVariables = Exact<{
  input: DecideReleaseInput;
}>;

/**
 * The answer to {@link DecideReleaseDocument}.
 *
 * @public
 */
export type DecideReleaseMutation = {
  readonly decideRelease:
    | {
        readonly __typename: 'DecideReleaseSuccess';
        readonly release: {
          readonly id: string;
          readonly reportId: string;
          readonly caseId: string;
          readonly kind: ReleaseKind;
          readonly reason: ReleaseReason;
          readonly state: ReleaseState;
          readonly requestedAt: string;
          readonly waitsUntil: string;
          readonly decidedAt: string | null;
          readonly openUntil: string | null;
          readonly requestedBy: { readonly id: string; readonly name: string } | null;
          readonly decidedBy: { readonly id: string; readonly name: string } | null;
        };
      }
    | { readonly __typename: 'NotFoundError'; readonly code: string; readonly message: string }
    | { readonly __typename: 'OwnRequestError'; readonly code: string; readonly message: string }
    | {
        readonly __typename: 'ReleaseStateError';
        readonly state: ReleaseState;
        readonly code: string;
        readonly message: string;
      };
};

/**
 * The variables of {@link ReadReleasedDocument}.
 *
 * @public
 */
export type ReadReleasedMutationVariables = Exact<{
  input: ReadReleasedInput;
}>;

/**
 * The answer to {@link ReadReleasedDocument}.
 *
 * @public
 */
export type ReadReleasedMutation = {
  readonly readReleased:
    | { readonly __typename: 'NotClaimedError'; readonly code: string; readonly message: string }
    | { readonly __typename: 'NotFoundError'; readonly code: string; readonly message: string }
    | { readonly __typename: 'NotYourReleaseError'; readonly code: string; readonly message: string }
    | {
        readonly __typename: 'ReadReleasedSuccess';
        readonly release: {
          readonly id: string;
          readonly reportId: string;
          readonly caseId: string;
          readonly kind: ReleaseKind;
          readonly reason: ReleaseReason;
          readonly state: ReleaseState;
          readonly requestedAt: string;
          readonly waitsUntil: string;
          readonly decidedAt: string | null;
          readonly openUntil: string | null;
          readonly requestedBy: { readonly id: string; readonly name: string } | null;
          readonly decidedBy: { readonly id: string; readonly name: string } | null;
        };
        readonly contact: {
          readonly name: string | null;
          readonly email: string | null;
          readonly phone: string | null;
        } | null;
        readonly siteAccess: { readonly username: string | null; readonly password: string | null } | null;
      }
    | {
        readonly __typename: 'ReleaseStateError';
        readonly state: ReleaseState;
        readonly code: string;
        readonly message: string;
      };
};

/**
 * The fields of the fragment `ReachabilityObservation`.
 *
 * @public
 */
export type ReachabilityObservationFragment = {
  readonly id: string;
  readonly observedAt: string;
  readonly outcome: Reachability;
  readonly method: ReachabilityMethod;
  readonly httpStatus: number | null;
};

/**
 * The fields of the fragment `ItemReachability`.
 *
 * @public
 */
export type ItemReachabilityFragment = {
  readonly state: RemovalState;
  readonly because: RemovalReason;
  readonly decidedBy: ReadonlyArray<string>;
  readonly nextCheckAt: string | null;
  readonly nextCheckBecause: CheckReason;
  readonly observations: ReadonlyArray<{
    readonly id: string;
    readonly observedAt: string;
    readonly outcome: Reachability;
    readonly method: ReachabilityMethod;
    readonly httpStatus: number | null;
  }>;
};

/**
 * The variables of {@link RecordReachabilityDocument}.
 *
 * @public
 */
export type RecordReachabilityMutationVariables = Exact<{
  input: RecordReachabilityInput;
}>;

/**
 * The answer to {@link RecordReachabilityDocument}.
 *
 * @public
 */
export type RecordReachabilityMutation = {
  readonly recordReachability:
    | {
        readonly __typename: 'InvalidInputError';
        readonly code: string;
        readonly message: string;
        readonly problems: ReadonlyArray<{
          readonly path: string;
          readonly field: InputField | null;
          readonly position: number | null;
          readonly code: string;
          readonly message: string;
        }>;
      }
    | { readonly __typename: 'NotClaimedError'; readonly code: string; readonly message: string }
    | { readonly __typename: 'NotFoundError'; readonly code: string; readonly message: string }
    | {
        readonly __typename: 'RecordReachabilitySuccess';
        readonly contentItem: {
          readonly id: string;
          readonly reachability: {
            readonly state: RemovalState;
            readonly because: RemovalReason;
            readonly decidedBy: ReadonlyArray<string>;
            readonly nextCheckAt: string | null;
            readonly nextCheckBecause: CheckReason;
            readonly observations: ReadonlyArray<{
              readonly id: string;
              readonly observedAt: string;
              readonly outcome: Reachability;
              readonly method: ReachabilityMethod;
              readonly httpStatus: number | null;
            }>;
          } | null;
        };
      };
};

/**
 * The variables of {@link SubmitReportDocument}.
 *
 * @public
 */
export type SubmitReportMutationVariables = Exact<{
  input: SubmitReportInput;
}>;

/**
 * The answer to {@link SubmitReportDocument}.
 *
 * @public
 */
export type SubmitReportMutation = {
  readonly submitReport:
    | { readonly __typename: 'IdempotencyConflictError'; readonly code: string; readonly message: string }
    | {
        readonly __typename: 'InvalidReportError';
        readonly code: string;
        readonly message: string;
        readonly problems: ReadonlyArray<{
          readonly path: string;
          readonly field: InputField | null;
          readonly position: number | null;
          readonly code: string;
          readonly message: string;
        }>;
      }
    | {
        readonly __typename: 'ProofOfWorkRequiredError';
        readonly challenge: string;
        readonly code: string;
        readonly message: string;
        readonly guidance: ReadonlyArray<{
          readonly code: string;
          readonly text: string;
          readonly phone: string | null;
          readonly url: string | null;
        }>;
      }
    | {
        readonly __typename: 'RateLimitedError';
        readonly retryAfterSeconds: number;
        readonly code: string;
        readonly message: string;
      }
    | {
        readonly __typename: 'SubmitReportSuccess';
        readonly receipt: string;
        readonly acceptedUrls: number;
        readonly acceptedPlaces: number;
        readonly read: ReadonlyArray<{
          readonly inputField: InputField;
          readonly index: number;
          readonly part: string;
          readonly readAs: ReadAs;
          readonly canonical: string;
          readonly certainty: AddressCertainty;
          readonly corrections: ReadonlyArray<AddressCorrection>;
        }>;
        readonly rejectedUrls: ReadonlyArray<{
          readonly index: number;
          readonly url: string;
          readonly part: string;
          readonly code: string;
          readonly message: string;
        }>;
        readonly problems: ReadonlyArray<{
          readonly path: string;
          readonly field: InputField | null;
          readonly position: number | null;
          readonly code: string;
          readonly message: string;
        }>;
        readonly guidance: ReadonlyArray<{
          readonly code: string;
          readonly text: string;
          readonly phone: string | null;
          readonly url: string | null;
        }>;
      };
};

/**
 * The fields of the fragment `ReadPart`.
 *
 * @public
 */
export type ReadPartFragment = {
  readonly inputField: InputField;
  readonly index: number;
  readonly part: string;
  readonly readAs: ReadAs;
  readonly canonical: string;
  readonly certainty: AddressCertainty;
  readonly corrections: ReadonlyArray<AddressCorrection>;
};

/**
 * The fields of the fragment `RejectedUrl`.
 *
 * @public
 */
export type RejectedUrlFragment = {
  readonly index: number;
  readonly url: string;
  readonly part: string;
  readonly code: string;
  readonly message: string;
};

/**
 * The variables of {@link ReadAddressesDocument}.
 *
 * @public
 */
export type ReadAddressesQueryVariables = Exact<{
  text: string;
  language?: Language | null | undefined;
}>;

/**
 * The answer to {@link ReadAddressesDocument}.
 *
 * @public
 */
export type ReadAddressesQuery = {
  readonly readAddresses: {
    readonly read: ReadonlyArray<{
      readonly inputField: InputField;
      readonly index: number;
      readonly part: string;
      readonly readAs: ReadAs;
      readonly canonical: string;
      readonly certainty: AddressCertainty;
      readonly corrections: ReadonlyArray<AddressCorrection>;
    }>;
    readonly rejected: ReadonlyArray<{
      readonly index: number;
      readonly url: string;
      readonly part: string;
      readonly code: string;
      readonly message: string;
    }>;
  };
};

/**
 * The variables of {@link ReportStatusDocument}.
 *
 * @public
 */
export type ReportStatusQueryVariables = Exact<{
  receipt: string;
}>;

/**
 * The answer to {@link ReportStatusDocument}.
 *
 * @public
 */
export type ReportStatusQuery = {
  readonly reportStatus: { readonly progress: ReportProgress; readonly receivedOn: string } | null;
};

/**
 * The fields of the fragment `CaseReport`.
 *
 * @public
 */
export type CaseReportFragment = {
  readonly id: string;
  readonly reportedUrl: string;
  readonly typed: ReadonlyArray<string>;
  readonly receivedAt: string;
  readonly observedAt: string | null;
  readonly foundVia: string | null;
  readonly siteType: SiteType | null;
  readonly remarks: string | null;
  readonly language: Language;
  readonly isAnonymous: boolean;
  readonly hasSiteAccess: boolean;
  readonly statesImmediateDanger: boolean;
};

/**
 * The variables of {@link CaseReportsDocument}.
 *
 * @public
 */
export type CaseReportsQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

/**
 * The answer to {@link CaseReportsDocument}.
 *
 * @public
 */
export type CaseReportsQuery = {
  readonly case: {
    readonly id: string;
    readonly reports: {
      readonly nodes: ReadonlyArray<{
        readonly id: string;
        readonly reportedUrl: string;
        readonly typed: ReadonlyArray<string>;
        readonly receivedAt: string;
        readonly observedAt: string | null;
        readonly foundVia: string | null;
        readonly siteType: SiteType | null;
        readonly remarks: string | null;
        readonly language: Language;
        readonly isAnonymous: boolean;
        readonly hasSiteAccess: boolean;
        readonly statesImmediateDanger: boolean;
      }>;
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    };
  } | null;
};

/**
 * The variables of {@link DismissFloodDocument}.
 *
 * @public
 */
export type DismissFloodMutationVariables = Exact<{
  input: DismissFloodInput;
}>;

/**
 * The answer to {@link DismissFloodDocument}.
 *
 * @public
 */
export type DismissFloodMutation = {
  readonly dismissFlood:
    | {
        readonly __typename: 'DismissFloodSuccess';
        readonly dismissalId: string;
        readonly items: ReadonlyArray<{ readonly caseId: string; readonly outcome: FloodOutcome }>;
      }
    | {
        readonly __typename: 'InvalidInputError';
        readonly code: string;
        readonly message: string;
        readonly problems: ReadonlyArray<{
          readonly path: string;
          readonly field: InputField | null;
          readonly position: number | null;
          readonly code: string;
          readonly message: string;
        }>;
      };
};

/**
 * The variables of {@link UndoFloodDismissalDocument}.
 *
 * @public
 */
export type UndoFloodDismissalMutationVariables = Exact<{
  input: UndoFloodDismissalInput;
}>;

/**
 * The answer to {@link UndoFloodDismissalDocument}.
 *
 * @public
 */
export type UndoFloodDismissalMutation = {
  readonly undoFloodDismissal:
    | { readonly __typename: 'NotFoundError'; readonly code: string; readonly message: string }
    | {
        readonly __typename: 'UndoFloodDismissalSuccess';
        readonly items: ReadonlyArray<{ readonly caseId: string; readonly outcome: FloodOutcome }>;
      };
};

/**
 * The variables of {@link FloodDismissalsDocument}.
 *
 * @public
 */
export type FloodDismissalsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

/**
 * The answer to {@link FloodDismissalsDocument}.
 *
 * @public
 */
export type FloodDismissalsQuery = {
  readonly floodDismissals: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly dismissedAt: string | null;
      readonly caseCount: number;
      readonly setAsideCount: number;
      readonly dismissedBy: { readonly name: string } | null;
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

/**
 * The fields of the fragment `FloodDismissal`.
 *
 * @public
 */
export type FloodDismissalFragment = {
  readonly id: string;
  readonly dismissedAt: string | null;
  readonly caseCount: number;
  readonly setAsideCount: number;
  readonly dismissedBy: { readonly name: string } | null;
};

/**
 * The fields of the fragment `LegalHoldFields`.
 *
 * @public
 */
export type LegalHoldFieldsFragment = {
  readonly id: string;
  readonly caseId: string;
  readonly reason: LegalHoldReason;
  readonly reviewOn: string;
  readonly isReviewDue: boolean;
  readonly placedAt: string;
  readonly liftedAt: string | null;
  readonly owner: { readonly id: string; readonly name: string } | null;
  readonly liftedBy: { readonly id: string; readonly name: string } | null;
};

/**
 * The variables of {@link LegalHoldsDocument}.
 *
 * @public
 */
export type LegalHoldsQueryVariables = Exact<{
  filter?: LegalHoldFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

/**
 * The answer to {@link LegalHoldsDocument}.
 *
 * @public
 */
export type LegalHoldsQuery = {
  readonly legalHolds: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly caseId: string;
      readonly reason: LegalHoldReason;
      readonly reviewOn: string;
      readonly isReviewDue: boolean;
      readonly placedAt: string;
      readonly liftedAt: string | null;
      readonly owner: { readonly id: string; readonly name: string } | null;
      readonly liftedBy: { readonly id: string; readonly name: string } | null;
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

/**
 * The variables of {@link RetentionRunsDocument}.
 *
 * @public
 */
export type RetentionRunsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

/**
 * The answer to {@link RetentionRunsDocument}.
 *
 * @public
 */
export type RetentionRunsQuery = {
  readonly retentionRuns: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly at: string;
      readonly policyVersion: string;
      readonly digest: string;
      readonly isComplete: boolean;
      readonly erased: ReadonlyArray<{ readonly dataClass: DataClass; readonly count: number }>;
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

/**
 * The variables of {@link PlaceLegalHoldDocument}.
 *
 * @public
 */
export type PlaceLegalHoldMutationVariables = Exact<{
  input: PlaceLegalHoldInput;
}>;

/**
 * The answer to {@link PlaceLegalHoldDocument}.
 *
 * @public
 */
export type PlaceLegalHoldMutation = {
  readonly placeLegalHold:
    | {
        readonly __typename: 'InvalidInputError';
        readonly code: string;
        readonly message: string;
        readonly problems: ReadonlyArray<{
          readonly path: string;
          readonly field: InputField | null;
          readonly position: number | null;
          readonly code: string;
          readonly message: string;
        }>;
      }
    | { readonly __typename: 'NotFoundError'; readonly code: string; readonly message: string }
    | {
        readonly __typename: 'PlaceLegalHoldSuccess';
        readonly legalHold: {
          readonly id: string;
          readonly caseId: string;
          readonly reason: LegalHoldReason;
          readonly reviewOn: string;
          readonly isReviewDue: boolean;
          readonly placedAt: string;
          readonly liftedAt: string | null;
          readonly owner: { readonly id: string; readonly name: string } | null;
          readonly liftedBy: { readonly id: string; readonly name: string } | null;
        };
      };
};

/**
 * The variables of {@link LiftLegalHoldDocument}.
 *
 * @public
 */
export type LiftLegalHoldMutationVariables = Exact<{
  input: LiftLegalHoldInput;
}>;

/**
 * The answer to {@link LiftLegalHoldDocument}.
 *
 * @public
 */
export type LiftLegalHoldMutation = {
  readonly liftLegalHold:
    | {
        readonly __typename: 'LiftLegalHoldSuccess';
        readonly legalHold: {
          readonly id: string;
          readonly caseId: string;
          readonly reason: LegalHoldReason;
          readonly reviewOn: string;
          readonly isReviewDue: boolean;
          readonly placedAt: string;
          readonly liftedAt: string | null;
          readonly owner: { readonly id: string; readonly name: string } | null;
          readonly liftedBy: { readonly id: string; readonly name: string } | null;
        };
      }
    | { readonly __typename: 'NotFoundError'; readonly code: string; readonly message: string }
    | {
        readonly __typename: 'TransitionNotAllowedError';
        readonly status: string;
        readonly allowed: ReadonlyArray<string>;
        readonly code: string;
        readonly message: string;
      };
};

/**
 * The variables of {@link RouteCaseDocument}.
 *
 * @public
 */
export type RouteCaseMutationVariables = Exact<{
  input: RouteCaseInput;
  language?: Language;
}>;

/**
 * The answer to {@link RouteCaseDocument}.
 *
 * @public
 */
export type RouteCaseMutation = {
  readonly routeCase:
    | {
        readonly __typename: 'AnswersMissingError';
        readonly code: string;
        readonly message: string;
        readonly items: ReadonlyArray<{
          readonly contentItemId: string;
          readonly questions: ReadonlyArray<string>;
        }>;
      }
    | {
        readonly __typename: 'NotAssessedError';
        readonly contentItemIds: ReadonlyArray<string>;
        readonly code: string;
        readonly message: string;
      }
    | { readonly __typename: 'NotClaimedError'; readonly code: string; readonly message: string }
    | { readonly __typename: 'NotFoundError'; readonly code: string; readonly message: string }
    | {
        readonly __typename: 'RouteCaseSuccess';
        readonly outcome: RouteOutcome;
        readonly reasons: ReadonlyArray<ReasonCode>;
        readonly case: {
          readonly id: string;
          readonly reference: string;
          readonly version: number;
          readonly status: CaseStatus;
          readonly url: string;
          readonly hostname: string | null;
          readonly cycle: number;
          readonly openedAt: string;
          readonly closedAt: string | null;
          readonly closedBecause: CloseReason | null;
          readonly heldReasons: ReadonlyArray<ReasonCode>;
          readonly reportCount: number;
          readonly immediateDanger: boolean;
          readonly leaseExpiresAt: string | null;
          readonly contentItems: ReadonlyArray<{
            readonly id: string;
            readonly url: string;
            readonly classification: Classification | null;
            readonly opinions: ItemOpinions;
            readonly hosting: {
              readonly explanation: ReadonlyArray<string>;
              readonly kind: HostingKind;
              readonly country: string | null;
              readonly countries: ReadonlyArray<string>;
              readonly confidence: Confidence;
              readonly provider: string | null;
              readonly rules: ReadonlyArray<HostingRule>;
              readonly asOf: string | null;
            };
            readonly hostingObservations: ReadonlyArray<{
              readonly id: string;
              readonly source: HostingSource;
              readonly observedAt: string;
              readonly country: string | null;
              readonly ipAddress: string | null;
              readonly provider: string | null;
              readonly isProxy: boolean;
              readonly network: CountrylessNetwork | null;
              readonly note: string | null;
            }>;
            readonly assessments: ReadonlyArray<{
              readonly id: string;
              readonly opinion: Opinion;
              readonly assessedAt: string;
              readonly siteType: SiteType | null;
              readonly commerciality: Commerciality | null;
              readonly paymentMethods: ReadonlyArray<PaymentMethod>;
              readonly note: string | null;
              readonly assessor: { readonly id: string; readonly name: string };
              readonly findings: {
                readonly accessibility: Accessibility;
                readonly medium: Medium | null;
                readonly subject: Subject | null;
                readonly conduct: Conduct | null;
                readonly apparentAge: AgeGroup | null;
                readonly sex: Sex | null;
                readonly severe: boolean | null;
                readonly realChild: boolean | null;
                readonly selfGenerated: boolean | null;
                readonly childModelling: boolean | null;
                readonly promotesAbuse: boolean | null;
                readonly advertisesAbuse: boolean | null;
                readonly immediateDanger: boolean | null;
                readonly legalReview: LegalReview | null;
              };
              readonly qualification: {
                readonly classification: Classification;
                readonly decidedBy: ReadonlyArray<string>;
                readonly explanation: ReadonlyArray<string>;
                readonly description: string;
                readonly reasons: ReadonlyArray<ReasonCode>;
                readonly settledBy: ReadonlyArray<string>;
                readonly needsLegalReview: boolean;
                readonly lawVersion: string;
                readonly rulesVersion: string;
                readonly legalBasis: ReadonlyArray<{
                  readonly code: string;
                  readonly article: string;
                  readonly title: string;
                  readonly source: string;
                  readonly validFrom: string | null;
                  readonly validTo: string | null;
                }>;
              };
            }>;
            readonly qualification: {
              readonly classification: Classification;
              readonly decidedBy: ReadonlyArray<string>;
              readonly explanation: ReadonlyArray<string>;
              readonly description: string;
              readonly reasons: ReadonlyArray<ReasonCode>;
              readonly settledBy: ReadonlyArray<string>;
              readonly needsLegalReview: boolean;
              readonly lawVersion: string;
              readonly rulesVersion: string;
              readonly legalBasis: ReadonlyArray<{
                readonly code: string;
                readonly article: string;
                readonly title: string;
                readonly source: string;
                readonly validFrom: string | null;
                readonly validTo: string | null;
              }>;
            } | null;
            readonly route: {
              readonly outcome: RouteOutcome;
              readonly reasons: ReadonlyArray<ReasonCode>;
              readonly explanation: ReadonlyArray<string>;
              readonly description: string;
              readonly legs: ReadonlyArray<{
                readonly kind: ReferralKind;
                readonly country: string | null;
                readonly gate: Gate | null;
                readonly reasons: ReadonlyArray<ReasonCode>;
                readonly explanation: ReadonlyArray<string>;
                readonly hotlines: ReadonlyArray<{
                  readonly country: string;
                  readonly organisation: string;
                  readonly name: string;
                  readonly url: string | null;
                  readonly membership: Membership;
                  readonly asOf: string;
                }>;
              }>;
            } | null;
            readonly referrals: ReadonlyArray<{
              readonly id: string;
              readonly reference: string;
              readonly version: number;
              readonly kind: ReferralKind;
              readonly status: ReferralStatus;
              readonly country: string | null;
              readonly recipient: string;
              readonly recipientReference: string | null;
              readonly reasons: ReadonlyArray<ReasonCode>;
              readonly isUrgent: boolean;
              readonly createdAt: string;
              readonly sentAt: string | null;
              readonly acknowledgedAt: string | null;
              readonly completedAt: string | null;
              readonly dueAt: string | null;
              readonly outcome: ReferralOutcome | null;
              readonly clearance: {
                readonly state: ClearanceState;
                readonly reviewOn: string | null;
                readonly reason: HoldReason | null;
                readonly reference: string | null;
                readonly decidedAt: string | null;
              } | null;
            }>;
            readonly reachability: {
              readonly state: RemovalState;
              readonly because: RemovalReason;
              readonly decidedBy: ReadonlyArray<string>;
              readonly nextCheckAt: string | null;
              readonly nextCheckBecause: CheckReason;
              readonly observations: ReadonlyArray<{
                readonly id: string;
                readonly observedAt: string;
                readonly outcome: Reachability;
                readonly method: ReachabilityMethod;
                readonly httpStatus: number | null;
              }>;
            } | null;
            readonly place: { readonly kind: PlaceKind; readonly text: string } | null;
          }>;
          readonly referrals: ReadonlyArray<{
            readonly id: string;
            readonly reference: string;
            readonly version: number;
            readonly kind: ReferralKind;
            readonly status: ReferralStatus;
            readonly country: string | null;
            readonly recipient: string;
            readonly recipientReference: string | null;
            readonly reasons: ReadonlyArray<ReasonCode>;
            readonly isUrgent: boolean;
            readonly createdAt: string;
            readonly sentAt: string | null;
            readonly acknowledgedAt: string | null;
            readonly completedAt: string | null;
            readonly dueAt: string | null;
            readonly outcome: ReferralOutcome | null;
            readonly clearance: {
              readonly state: ClearanceState;
              readonly reviewOn: string | null;
              readonly reason: HoldReason | null;
              readonly reference: string | null;
              readonly decidedAt: string | null;
            } | null;
          }>;
          readonly previousCase: {
            readonly id: string;
            readonly reference: string;
            readonly closedBecause: CloseReason | null;
          } | null;
          readonly place: { readonly kind: PlaceKind; readonly text: string } | null;
          readonly assignee: { readonly id: string; readonly name: string } | null;
          readonly priority: {
            readonly score: number;
            readonly reasons: ReadonlyArray<{ readonly reason: PriorityReasonCode; readonly points: number }>;
          };
        };
      }
    | {
        readonly __typename: 'StaleVersionError';
        readonly currentVersion: number;
        readonly code: string;
        readonly message: string;
      }
    | {
        readonly __typename: 'TransitionNotAllowedError';
        readonly status: string;
        readonly allowed: ReadonlyArray<string>;
        readonly code: string;
        readonly message: string;
      };
};

/**
 * The variables of {@link CloseCaseDocument}.
 *
 * @public
 */
export type CloseCaseMutationVariables = Exact<{
  input: CloseCaseInput;
}>;

/**
 * The answer to {@link CloseCaseDocument}.
 *
 * @public
 */
export type CloseCaseMutation = {
  readonly closeCase:
    | {
        readonly __typename: 'CloseCaseSuccess';
        readonly case: {
          readonly id: string;
          readonly reference: string;
          readonly version: number;
          readonly status: CaseStatus;
          readonly url: string;
          readonly hostname: string | null;
          readonly cycle: number;
          readonly openedAt: string;
          readonly closedAt: string | null;
          readonly closedBecause: CloseReason | null;
          readonly heldReasons: ReadonlyArray<ReasonCode>;
          readonly reportCount: number;
          readonly immediateDanger: boolean;
          readonly leaseExpiresAt: string | null;
          readonly place: { readonly kind: PlaceKind; readonly text: string } | null;
          readonly assignee: { readonly id: string; readonly name: string } | null;
          readonly priority: {
            readonly score: number;
            readonly reasons: ReadonlyArray<{ readonly reason: PriorityReasonCode; readonly points: number }>;
          };
          readonly contentItems: ReadonlyArray<{
            readonly id: string;
            readonly url: string;
            readonly classification: Classification | null;
            readonly opinions: ItemOpinions;
            readonly place: { readonly kind: PlaceKind; readonly text: string } | null;
            readonly hosting: {
              readonly kind: HostingKind;
              readonly country: string | null;
              readonly countries: ReadonlyArray<string>;
              readonly confidence: Confidence;
              readonly provider: string | null;
              readonly rules: ReadonlyArray<HostingRule>;
              readonly asOf: string | null;
            };
          }>;
        };
      }
    | {
        readonly __typename: 'CloseRefusedError';
        readonly code: string;
        readonly message: string;
        readonly allowedReasons: ReadonlyArray<CloseReason>;
      }
    | { readonly __typename: 'NotClaimedError'; readonly code: string; readonly message: string }
    | { readonly __typename: 'NotFoundError'; readonly code: string; readonly message: string }
    | {
        readonly __typename: 'StaleVersionError';
        readonly currentVersion: number;
        readonly code: string;
        readonly message: string;
      }
    | {
        readonly __typename: 'TransitionNotAllowedError';
        readonly status: string;
        readonly allowed: ReadonlyArray<string>;
        readonly code: string;
        readonly message: string;
      };
};

/**
 * The variables of {@link ReopenCaseDocument}.
 *
 * @public
 */
export type ReopenCaseMutationVariables = Exact<{
  input: ReopenCaseInput;
}>;

/**
 * The answer to {@link ReopenCaseDocument}.
 *
 * @public
 */
export type ReopenCaseMutation = {
  readonly reopenCase:
    | { readonly __typename: 'AlreadyOpenError'; readonly code: string; readonly message: string }
    | { readonly __typename: 'NotFoundError'; readonly code: string; readonly message: string }
    | {
        readonly __typename: 'ReopenCaseSuccess';
        readonly case: {
          readonly id: string;
          readonly reference: string;
          readonly version: number;
          readonly status: CaseStatus;
          readonly url: string;
          readonly hostname: string | null;
          readonly cycle: number;
          readonly openedAt: string;
          readonly closedAt: string | null;
          readonly closedBecause: CloseReason | null;
          readonly heldReasons: ReadonlyArray<ReasonCode>;
          readonly reportCount: number;
          readonly immediateDanger: boolean;
          readonly leaseExpiresAt: string | null;
          readonly previousCase: { readonly id: string; readonly reference: string } | null;
          readonly place: { readonly kind: PlaceKind; readonly text: string } | null;
          readonly assignee: { readonly id: string; readonly name: string } | null;
          readonly priority: {
            readonly score: number;
            readonly reasons: ReadonlyArray<{ readonly reason: PriorityReasonCode; readonly points: number }>;
          };
          readonly contentItems: ReadonlyArray<{
            readonly id: string;
            readonly url: string;
            readonly classification: Classification | null;
            readonly opinions: ItemOpinions;
            readonly place: { readonly kind: PlaceKind; readonly text: string } | null;
            readonly hosting: {
              readonly kind: HostingKind;
              readonly country: string | null;
              readonly countries: ReadonlyArray<string>;
              readonly confidence: Confidence;
              readonly provider: string | null;
              readonly rules: ReadonlyArray<HostingRule>;
              readonly asOf: string | null;
            };
          }>;
        };
      }
    | {
        readonly __typename: 'TransitionNotAllowedError';
        readonly status: string;
        readonly allowed: ReadonlyArray<string>;
        readonly code: string;
        readonly message: string;
      };
};

/**
 * The fields of the fragment `Qualification`.
 *
 * @public
 */
export type QualificationFragment = {
  readonly classification: Classification;
  readonly decidedBy: ReadonlyArray<string>;
  readonly explanation: ReadonlyArray<string>;
  readonly description: string;
  readonly reasons: ReadonlyArray<ReasonCode>;
  readonly settledBy: ReadonlyArray<string>;
  readonly needsLegalReview: boolean;
  readonly lawVersion: string;
  readonly rulesVersion: string;
  readonly legalBasis: ReadonlyArray<{
    readonly code: string;
    readonly article: string;
    readonly title: string;
    readonly source: string;
    readonly validFrom: string | null;
    readonly validTo: string | null;
  }>;
};

/**
 * The fields of the fragment `Hotline`.
 *
 * @public
 */
export type HotlineFragment = {
  readonly country: string;
  readonly organisation: string;
  readonly name: string;
  readonly url: string | null;
  readonly membership: Membership;
  readonly asOf: string;
};

/**
 * The fields of the fragment `Route`.
 *
 * @public
 */
export type RouteFragment = {
  readonly outcome: RouteOutcome;
  readonly reasons: ReadonlyArray<ReasonCode>;
  readonly explanation: ReadonlyArray<string>;
  readonly description: string;
  readonly legs: ReadonlyArray<{
    readonly kind: ReferralKind;
    readonly country: string | null;
    readonly gate: Gate | null;
    readonly reasons: ReadonlyArray<ReasonCode>;
    readonly explanation: ReadonlyArray<string>;
    readonly hotlines: ReadonlyArray<{
      readonly country: string;
      readonly organisation: string;
      readonly name: string;
      readonly url: string | null;
      readonly membership: Membership;
      readonly asOf: string;
    }>;
  }>;
};

/**
 * The fields of the fragment `RoutingPolicy`.
 *
 * @public
 */
export type RoutingPolicyFragment = {
  readonly noticeIssuer: NoticeIssuer;
  readonly homeProviderGate: Gate | null;
  readonly copyForeignToPolice: boolean;
  readonly proxied: ProxiedHandling;
  readonly lowConfidence: LowConfidenceHandling;
  readonly promotionAbroad: PromotionRecipient;
  readonly staleMembership: StaleMembershipHandling;
  readonly atHome: {
    readonly toPolice: boolean;
    readonly authority: { readonly name: string; readonly source: string } | null;
    readonly hotlines: ReadonlyArray<{
      readonly organisation: string;
      readonly source: string;
      readonly classifications: ReadonlyArray<Classification> | null;
      readonly concernsPromotion: boolean | null;
      readonly handling: SharingHandling;
    }>;
  };
  readonly orphans: { readonly nonMember: OrphanHandling; readonly unconfirmed: OrphanHandling };
  readonly membership: {
    readonly minimumConfidence: SourceConfidence;
    readonly staleAfterMonths: number | null;
  };
};

/**
 * The fields of the fragment `HotlineDirectory`.
 *
 * @public
 */
export type HotlineDirectoryFragment = {
  readonly checkedOn: string;
  readonly hotlines: ReadonlyArray<{
    readonly country: string;
    readonly organisation: string;
    readonly name: string;
    readonly url: string | null;
    readonly membership: Membership;
    readonly source: string;
    readonly confidence: SourceConfidence;
    readonly validFrom: string | null;
    readonly validTo: string | null;
    readonly checkedOn: string;
  }>;
  readonly coverage: ReadonlyArray<{
    readonly territory: string;
    readonly coveredBy: string;
    readonly source: string;
    readonly confidence: SourceConfidence;
    readonly validFrom: string | null;
    readonly validTo: string | null;
    readonly checkedOn: string;
  }>;
};

/**
 * The variables of {@link RulebookDocument}.
 *
 * @public
 */
export type RulebookQueryVariables = Exact<{ [key: string]: never }>;

/**
 * The answer to {@link RulebookDocument}.
 *
 * @public
 */
export type RulebookQuery = {
  readonly rulebook: {
    readonly home: string;
    readonly on: string;
    readonly lawVersion: string | null;
    readonly rulesVersion: string | null;
    readonly directory: {
      readonly checkedOn: string;
      readonly hotlines: ReadonlyArray<{
        readonly country: string;
        readonly organisation: string;
        readonly name: string;
        readonly url: string | null;
        readonly membership: Membership;
        readonly source: string;
        readonly confidence: SourceConfidence;
        readonly validFrom: string | null;
        readonly validTo: string | null;
        readonly checkedOn: string;
      }>;
      readonly coverage: ReadonlyArray<{
        readonly territory: string;
        readonly coveredBy: string;
        readonly source: string;
        readonly confidence: SourceConfidence;
        readonly validFrom: string | null;
        readonly validTo: string | null;
        readonly checkedOn: string;
      }>;
    };
    readonly routing: {
      readonly noticeIssuer: NoticeIssuer;
      readonly homeProviderGate: Gate | null;
      readonly copyForeignToPolice: boolean;
      readonly proxied: ProxiedHandling;
      readonly lowConfidence: LowConfidenceHandling;
      readonly promotionAbroad: PromotionRecipient;
      readonly staleMembership: StaleMembershipHandling;
      readonly atHome: {
        readonly toPolice: boolean;
        readonly authority: { readonly name: string; readonly source: string } | null;
        readonly hotlines: ReadonlyArray<{
          readonly organisation: string;
          readonly source: string;
          readonly classifications: ReadonlyArray<Classification> | null;
          readonly concernsPromotion: boolean | null;
          readonly handling: SharingHandling;
        }>;
      };
      readonly orphans: { readonly nonMember: OrphanHandling; readonly unconfirmed: OrphanHandling };
      readonly membership: {
        readonly minimumConfidence: SourceConfidence;
        readonly staleAfterMonths: number | null;
      };
    };
    readonly priority: { readonly minutesPerFurtherReport: number; readonly furtherReportsCounted: number };
    readonly secondOpinion: {
      readonly partiesMaySettle: boolean;
      readonly rules: ReadonlyArray<{
        readonly code: SecondOpinionRuleCode;
        readonly classifications: ReadonlyArray<Classification>;
        readonly onlyAtHome: boolean;
        readonly share: number | null;
      }>;
    };
    readonly exposure: {
      readonly sessionMinutes: number | null;
      readonly breakMinutes: number;
      readonly dayMinutes: number | null;
      readonly weekMinutes: number | null;
      readonly aloneMinutes: number | null;
    };
    readonly retention: {
      readonly version: string;
      readonly rules: ReadonlyArray<{
        readonly dataClass: DataClass;
        readonly days: number | null;
        readonly source: string;
      }>;
    };
  };
};

/**
 * The variables of {@link HotlinesDocument}.
 *
 * @public
 */
export type HotlinesQueryVariables = Exact<{
  country?: string | null | undefined;
  on?: string | null | undefined;
}>;

/**
 * The answer to {@link HotlinesDocument}.
 *
 * @public
 */
export type HotlinesQuery = {
  readonly hotlines: ReadonlyArray<{
    readonly country: string;
    readonly organisation: string;
    readonly name: string;
    readonly url: string | null;
    readonly membership: Membership;
    readonly asOf: string;
  }>;
};

/**
 * The variables of {@link QualifyDocument}.
 *
 * @public
 */
export type QualifyQueryVariables = Exact<{
  findings: FindingsInput;
  on?: string | null | undefined;
  source?: SourceInput | null | undefined;
  language?: Language;
}>;

/**
 * The answer to {@link QualifyDocument}.
 *
 * @public
 */
export type QualifyQuery = {
  readonly qualify: {
    readonly neededByExchange: ReadonlyArray<string> | null;
    readonly classification: Classification;
    readonly decidedBy: ReadonlyArray<string>;
    readonly explanation: ReadonlyArray<string>;
    readonly description: string;
    readonly reasons: ReadonlyArray<ReasonCode>;
    readonly settledBy: ReadonlyArray<string>;
    readonly needsLegalReview: boolean;
    readonly lawVersion: string;
    readonly rulesVersion: string;
    readonly legalBasis: ReadonlyArray<{
      readonly code: string;
      readonly article: string;
      readonly title: string;
      readonly source: string;
      readonly validFrom: string | null;
      readonly validTo: string | null;
    }>;
  };
};

/**
 * The variables of {@link RouteDocument}.
 *
 * @public
 */
export type RouteQueryVariables = Exact<{
  input: RouteInput;
  on?: string | null | undefined;
  language?: Language;
}>;

/**
 * The answer to {@link RouteDocument}.
 *
 * @public
 */
export type RouteQuery = {
  readonly route: {
    readonly outcome: RouteOutcome;
    readonly reasons: ReadonlyArray<ReasonCode>;
    readonly explanation: ReadonlyArray<string>;
    readonly description: string;
    readonly legs: ReadonlyArray<{
      readonly kind: ReferralKind;
      readonly country: string | null;
      readonly gate: Gate | null;
      readonly reasons: ReadonlyArray<ReasonCode>;
      readonly explanation: ReadonlyArray<string>;
      readonly hotlines: ReadonlyArray<{
        readonly country: string;
        readonly organisation: string;
        readonly name: string;
        readonly url: string | null;
        readonly membership: Membership;
        readonly asOf: string;
      }>;
    }>;
  };
};

/**
 * The fields of the fragment `PageInfo`.
 *
 * @public
 */
export type PageInfoFragment = { readonly hasNextPage: boolean; readonly endCursor: string | null };

/**
 * The fields of the fragment `FieldProblem`.
 *
 * @public
 */
export type FieldProblemFragment = {
  readonly path: string;
  readonly field: InputField | null;
  readonly position: number | null;
  readonly code: string;
  readonly message: string;
};

/**
 * The fields of the fragment `Account`.
 *
 * @public
 */
export type AccountFragment = { readonly id: string; readonly name: string };

/**
 * The fields of the fragment `Exposure`.
 *
 * @public
 */
export type ExposureFragment = {
  readonly sessionMinutes: number;
  readonly dayMinutes: number;
  readonly weekMinutes: number;
  readonly aloneMinutes: number;
  readonly reached: ReadonlyArray<ExposureLimit>;
  readonly nextClaimAt: string | null;
};

/**
 * The variables of {@link NodeDocument}.
 *
 * @public
 */
export type NodeQueryVariables = Exact<{
  id: string;
}>;

/**
 * The answer to {@link NodeDocument}.
 *
 * @public
 */
export type NodeQuery = {
  readonly node:
    | { readonly __typename: 'Case'; readonly reference: string; readonly id: string }
    | { readonly __typename: 'Referral'; readonly reference: string; readonly id: string }
    | null;
};

type Refusal_AlreadyOpenError_Fragment = { readonly code: string; readonly message: string };

type Refusal_AnswersMissingError_Fragment = {
  readonly code: string;
  readonly message: string;
  readonly items: ReadonlyArray<{
    readonly contentItemId: string;
    readonly questions: ReadonlyArray<string>;
  }>;
};

type Refusal_CaseLeasedError_Fragment = {
  readonly leaseExpiresAt: string;
  readonly code: string;
  readonly message: string;
  readonly assignee: { readonly id: string; readonly name: string } | null;
};

type Refusal_CloseRefusedError_Fragment = {
  readonly code: string;
  readonly message: string;
  readonly allowedReasons: ReadonlyArray<CloseReason>;
};

type Refusal_ExposureLimitError_Fragment = {
  readonly code: string;
  readonly message: string;
  readonly exposure: {
    readonly sessionMinutes: number;
    readonly dayMinutes: number;
    readonly weekMinutes: number;
    readonly aloneMinutes: number;
    readonly reached: ReadonlyArray<ExposureLimit>;
    readonly nextClaimAt: string | null;
  };
};

type Refusal_IdempotencyConflictError_Fragment = { readonly code: string; readonly message: string };

type Refusal_InvalidInputError_Fragment = {
  readonly code: string;
  readonly message: string;
  readonly problems: ReadonlyArray<{
    readonly path: string;
    readonly field: InputField | null;
    readonly position: number | null;
    readonly code: string;
    readonly message: string;
  }>;
};

type Refusal_InvalidReportError_Fragment = {
  readonly code: string;
  readonly message: string;
  readonly problems: ReadonlyArray<{
    readonly path: string;
    readonly field: InputField | null;
    readonly position: number | null;
    readonly code: string;
    readonly message: string;
  }>;
};

type Refusal_LookupFailedError_Fragment = { readonly code: string; readonly message: string };

type Refusal_NeedsSupervisorError_Fragment = { readonly code: string; readonly message: string };

type Refusal_NoTakedownError_Fragment = { readonly code: string; readonly message: string };

type Refusal_NotAssessedError_Fragment = {
  readonly contentItemIds: ReadonlyArray<string>;
  readonly code: string;
  readonly message: string;
};

type Refusal_NotClaimedError_Fragment = { readonly code: string; readonly message: string };

type Refusal_NotFoundError_Fragment = { readonly code: string; readonly message: string };

type Refusal_NotYourReleaseError_Fragment = { readonly code: string; readonly message: string };

type Refusal_OwnAccountError_Fragment = { readonly code: string; readonly message: string };

type Refusal_OwnRequestError_Fragment = { readonly code: string; readonly message: string };

type Refusal_ProofOfWorkRequiredError_Fragment = {
  readonly challenge: string;
  readonly code: string;
  readonly message: string;
  readonly guidance: ReadonlyArray<{
    readonly code: string;
    readonly text: string;
    readonly phone: string | null;
    readonly url: string | null;
  }>;
};

type Refusal_QueueEmptyError_Fragment = { readonly code: string; readonly message: string };

type Refusal_RateLimitedError_Fragment = {
  readonly retryAfterSeconds: number;
  readonly code: string;
  readonly message: string;
};

type Refusal_ReleaseQuotaError_Fragment = {
  readonly max: number;
  readonly retryAt: string;
  readonly code: string;
  readonly message: string;
};

type Refusal_ReleaseRefusedError_Fragment = {
  readonly accepted: ReadonlyArray<ReleaseReason>;
  readonly code: string;
  readonly message: string;
};

type Refusal_ReleaseStateError_Fragment = {
  readonly state: ReleaseState;
  readonly code: string;
  readonly message: string;
};

type Refusal_SamePersonError_Fragment = { readonly code: string; readonly message: string };

type Refusal_StaleVersionError_Fragment = {
  readonly currentVersion: number;
  readonly code: string;
  readonly message: string;
};

type Refusal_TransitionNotAllowedError_Fragment = {
  readonly status: string;
  readonly allowed: ReadonlyArray<string>;
  readonly code: string;
  readonly message: string;
};

/**
 * The fields of the fragment `Refusal`.
 *
 * @public
 */
export type RefusalFragment =
  | Refusal_AlreadyOpenError_Fragment
  | Refusal_AnswersMissingError_Fragment
  | Refusal_CaseLeasedError_Fragment
  | Refusal_CloseRefusedError_Fragment
  | Refusal_ExposureLimitError_Fragment
  | Refusal_IdempotencyConflictError_Fragment
  | Refusal_InvalidInputError_Fragment
  | Refusal_InvalidReportError_Fragment
  | Refusal_LookupFailedError_Fragment
  | Refusal_NeedsSupervisorError_Fragment
  | Refusal_NoTakedownError_Fragment
  | Refusal_NotAssessedError_Fragment
  | Refusal_NotClaimedError_Fragment
  | Refusal_NotFoundError_Fragment
  | Refusal_NotYourReleaseError_Fragment
  | Refusal_OwnAccountError_Fragment
  | Refusal_OwnRequestError_Fragment
  | Refusal_ProofOfWorkRequiredError_Fragment
  | Refusal_QueueEmptyError_Fragment
  | Refusal_RateLimitedError_Fragment
  | Refusal_ReleaseQuotaError_Fragment
  | Refusal_ReleaseRefusedError_Fragment
  | Refusal_ReleaseStateError_Fragment
  | Refusal_SamePersonError_Fragment
  | Refusal_StaleVersionError_Fragment
  | Refusal_TransitionNotAllowedError_Fragment;

/**
 * The variables of {@link StatisticsDocument}.
 *
 * @public
 */
export type StatisticsQueryVariables = Exact<{
  from: string;
  to: string;
  by?: StatisticDimension | null | undefined;
}>;

/**
 * The answer to {@link StatisticsDocument}.
 *
 * @public
 */
export type StatisticsQuery = {
  readonly statistics: {
    readonly from: string;
    readonly to: string;
    readonly timeZone: string;
    readonly minimumCount: number | null;
    readonly omittedRows: number;
    readonly total: {
      readonly value: string | null;
      readonly illegalShare: number | null;
      readonly counts: ReadonlyArray<{ readonly figure: StatisticFigure; readonly count: number | null }>;
      readonly times: ReadonlyArray<{
        readonly figure: StatisticFigure;
        readonly count: number | null;
        readonly p50Hours: number | null;
        readonly p90Hours: number | null;
        readonly withinYardstick: number | null;
        readonly bands: ReadonlyArray<{ readonly band: TimeBand; readonly count: number | null }>;
      }>;
    };
    readonly rows: ReadonlyArray<{
      readonly value: string | null;
      readonly illegalShare: number | null;
      readonly counts: ReadonlyArray<{ readonly figure: StatisticFigure; readonly count: number | null }>;
      readonly times: ReadonlyArray<{
        readonly figure: StatisticFigure;
        readonly count: number | null;
        readonly p50Hours: number | null;
        readonly p90Hours: number | null;
        readonly withinYardstick: number | null;
        readonly bands: ReadonlyArray<{ readonly band: TimeBand; readonly count: number | null }>;
      }>;
    }>;
    readonly backlog: ReadonlyArray<{ readonly band: TimeBand; readonly count: number | null }> | null;
  };
};

/**
 * The variables of {@link StatisticsOverTimeDocument}.
 *
 * @public
 */
export type StatisticsOverTimeQueryVariables = Exact<{
  from: string;
  to: string;
  by?: StatisticDimension | null | undefined;
  starts: ReadonlyArray<string>;
}>;

/**
 * The answer to {@link StatisticsOverTimeDocument}.
 *
 * @public
 */
export type StatisticsOverTimeQuery = {
  readonly statistics: {
    readonly minimumCount: number | null;
    readonly total: {
      readonly value: string | null;
      readonly illegalShare: number | null;
      readonly counts: ReadonlyArray<{ readonly figure: StatisticFigure; readonly count: number | null }>;
      readonly times: ReadonlyArray<{
        readonly figure: StatisticFigure;
        readonly count: number | null;
        readonly p50Hours: number | null;
        readonly p90Hours: number | null;
        readonly withinYardstick: number | null;
        readonly bands: ReadonlyArray<{ readonly band: TimeBand; readonly count: number | null }>;
      }>;
    };
    readonly rows: ReadonlyArray<{
      readonly value: string | null;
      readonly illegalShare: number | null;
      readonly counts: ReadonlyArray<{ readonly figure: StatisticFigure; readonly count: number | null }>;
      readonly times: ReadonlyArray<{
        readonly figure: StatisticFigure;
        readonly count: number | null;
        readonly p50Hours: number | null;
        readonly p90Hours: number | null;
        readonly withinYardstick: number | null;
        readonly bands: ReadonlyArray<{ readonly band: TimeBand; readonly count: number | null }>;
      }>;
    }>;
    readonly backlog: ReadonlyArray<{ readonly band: TimeBand; readonly count: number | null }> | null;
    readonly parts: ReadonlyArray<{
      readonly from: string;
      readonly total: {
        readonly value: string | null;
        readonly illegalShare: number | null;
        readonly counts: ReadonlyArray<{ readonly figure: StatisticFigure; readonly count: number | null }>;
        readonly times: ReadonlyArray<{
          readonly figure: StatisticFigure;
          readonly count: number | null;
          readonly p50Hours: number | null;
          readonly p90Hours: number | null;
          readonly withinYardstick: number | null;
          readonly bands: ReadonlyArray<{ readonly band: TimeBand; readonly count: number | null }>;
        }>;
      };
    }> | null;
  };
};

/**
 * The variables of {@link YearlyExportDocument}.
 *
 * @public
 */
export type YearlyExportQueryVariables = Exact<{
  kind: YearlyExport;
  year: number;
}>;

/**
 * The answer to {@link YearlyExportDocument}.
 *
 * @public
 */
export type YearlyExportQuery = {
  readonly yearlyExport: {
    readonly kind: YearlyExport;
    readonly year: number;
    readonly isComplete: boolean;
    readonly csv: string;
    readonly columns: ReadonlyArray<{ readonly code: string; readonly meaning: string }>;
    readonly lines: ReadonlyArray<{
      readonly year: string;
      readonly section: string;
      readonly figure: string;
      readonly provider: string;
      readonly value: string;
      readonly outcome: string;
      readonly measure: string;
      readonly number: string;
    }>;
  };
};

/**
 * The fields of the fragment `StatisticRow`.
 *
 * @public
 */
export type StatisticRowFragment = {
  readonly value: string | null;
  readonly illegalShare: number | null;
  readonly counts: ReadonlyArray<{ readonly figure: StatisticFigure; readonly count: number | null }>;
  readonly times: ReadonlyArray<{
    readonly figure: StatisticFigure;
    readonly count: number | null;
    readonly p50Hours: number | null;
    readonly p90Hours: number | null;
    readonly withinYardstick: number | null;
    readonly bands: ReadonlyArray<{ readonly band: TimeBand; readonly count: number | null }>;
  }>;
};

/**
 * The fields of the fragment `Webhook`.
 *
 * @public
 */
export type WebhookFragment = {
  readonly id: string;
  readonly url: string;
  readonly audience: AnnouncementAudience;
  readonly types: ReadonlyArray<AnnouncementType>;
  readonly status: WebhookStatus;
  readonly createdAt: string;
  readonly lastSequence: number;
  readonly rotationEndsAt: string | null;
};

/**
 * The variables of {@link WebhooksDocument}.
 *
 * @public
 */
export type WebhooksQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

/**
 * The answer to {@link WebhooksDocument}.
 *
 * @public
 */
export type WebhooksQuery = {
  readonly webhooks: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly url: string;
      readonly audience: AnnouncementAudience;
      readonly types: ReadonlyArray<AnnouncementType>;
      readonly status: WebhookStatus;
      readonly createdAt: string;
      readonly lastSequence: number;
      readonly rotationEndsAt: string | null;
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

/**
 * The variables of {@link RegisterWebhookDocument}.
 *
 * @public
 */
export type RegisterWebhookMutationVariables = Exact<{
  input: RegisterWebhookInput;
}>;

/**
 * The answer to {@link RegisterWebhookDocument}.
 *
 * @public
 */
export type RegisterWebhookMutation = {
  readonly registerWebhook:
    | {
        readonly __typename: 'InvalidInputError';
        readonly code: string;
        readonly message: string;
        readonly problems: ReadonlyArray<{
          readonly path: string;
          readonly field: InputField | null;
          readonly position: number | null;
          readonly code: string;
          readonly message: string;
        }>;
      }
    | {
        readonly __typename: 'RegisterWebhookSuccess';
        readonly secret: string;
        readonly webhook: {
          readonly id: string;
          readonly url: string;
          readonly audience: AnnouncementAudience;
          readonly types: ReadonlyArray<AnnouncementType>;
          readonly status: WebhookStatus;
          readonly createdAt: string;
          readonly lastSequence: number;
          readonly rotationEndsAt: string | null;
        };
      };
};

/**
 * The variables of {@link RotateWebhookSecretDocument}.
 *
 * @public
 */
export type RotateWebhookSecretMutationVariables = Exact<{
  input: RotateWebhookSecretInput;
}>;

/**
 * The answer to {@link RotateWebhookSecretDocument}.
 *
 * @public
 */
export type RotateWebhookSecretMutation = {
  readonly rotateWebhookSecret:
    | {
        readonly __typename: 'InvalidInputError';
        readonly code: string;
        readonly message: string;
        readonly problems: ReadonlyArray<{
          readonly path: string;
          readonly field: InputField | null;
          readonly position: number | null;
          readonly code: string;
          readonly message: string;
        }>;
      }
    | { readonly __typename: 'NotFoundError'; readonly code: string; readonly message: string }
    | {
        readonly __typename: 'RotateWebhookSecretSuccess';
        readonly secret: string;
        readonly webhook: {
          readonly id: string;
          readonly url: string;
          readonly audience: AnnouncementAudience;
          readonly types: ReadonlyArray<AnnouncementType>;
          readonly status: WebhookStatus;
          readonly createdAt: string;
          readonly lastSequence: number;
          readonly rotationEndsAt: string | null;
        };
      }
    | {
        readonly __typename: 'TransitionNotAllowedError';
        readonly status: string;
        readonly allowed: ReadonlyArray<string>;
        readonly code: string;
        readonly message: string;
      };
};

/**
 * The variables of {@link PauseWebhookDocument}.
 *
 * @public
 */
export type PauseWebhookMutationVariables = Exact<{
  input: PauseWebhookInput;
}>;

/**
 * The answer to {@link PauseWebhookDocument}.
 *
 * @public
 */
export type PauseWebhookMutation = {
  readonly pauseWebhook:
    | { readonly __typename: 'NotFoundError'; readonly code: string; readonly message: string }
    | {
        readonly __typename: 'PauseWebhookSuccess';
        readonly webhook: {
          readonly id: string;
          readonly url: string;
          readonly audience: AnnouncementAudience;
          readonly types: ReadonlyArray<AnnouncementType>;
          readonly status: WebhookStatus;
          readonly createdAt: string;
          readonly lastSequence: number;
          readonly rotationEndsAt: string | null;
        };
      }
    | {
        readonly __typename: 'TransitionNotAllowedError';
        readonly status: string;
        readonly allowed: ReadonlyArray<string>;
        readonly code: string;
        readonly message: string;
      };
};

/**
 * The variables of {@link ResumeWebhookDocument}.
 *
 * @public
 */
export type ResumeWebhookMutationVariables = Exact<{
  input: ResumeWebhookInput;
}>;

/**
 * The answer to {@link ResumeWebhookDocument}.
 *
 * @public
 */
export type ResumeWebhookMutation = {
  readonly resumeWebhook:
    | { readonly __typename: 'NotFoundError'; readonly code: string; readonly message: string }
    | {
        readonly __typename: 'ResumeWebhookSuccess';
        readonly webhook: {
          readonly id: string;
          readonly url: string;
          readonly audience: AnnouncementAudience;
          readonly types: ReadonlyArray<AnnouncementType>;
          readonly status: WebhookStatus;
          readonly createdAt: string;
          readonly lastSequence: number;
          readonly rotationEndsAt: string | null;
        };
      }
    | {
        readonly __typename: 'TransitionNotAllowedError';
        readonly status: string;
        readonly allowed: ReadonlyArray<string>;
        readonly code: string;
        readonly message: string;
      };
};

/**
 * The variables of {@link SendTestEventDocument}.
 *
 * @public
 */
export type SendTestEventMutationVariables = Exact<{
  input: SendTestEventInput;
}>;

/**
 * The answer to {@link SendTestEventDocument}.
 *
 * @public
 */
export type SendTestEventMutation = {
  readonly sendTestEvent:
    | { readonly __typename: 'NotFoundError'; readonly code: string; readonly message: string }
    | {
        readonly __typename: 'SendTestEventSuccess';
        readonly webhook: {
          readonly id: string;
          readonly url: string;
          readonly audience: AnnouncementAudience;
          readonly types: ReadonlyArray<AnnouncementType>;
          readonly status: WebhookStatus;
          readonly createdAt: string;
          readonly lastSequence: number;
          readonly rotationEndsAt: string | null;
        };
      }
    | {
        readonly __typename: 'TransitionNotAllowedError';
        readonly status: string;
        readonly allowed: ReadonlyArray<string>;
        readonly code: string;
        readonly message: string;
      };
};

/**
 * The variables of {@link RemoveWebhookDocument}.
 *
 * @public
 */
export type RemoveWebhookMutationVariables = Exact<{
  input: RemoveWebhookInput;
}>;

/**
 * The answer to {@link RemoveWebhookDocument}.
 *
 * @public
 */
export type RemoveWebhookMutation = {
  readonly removeWebhook:
    | { readonly __typename: 'NotFoundError'; readonly code: string; readonly message: string }
    | { readonly __typename: 'RemoveWebhookSuccess'; readonly webhookId: string };
};

/**
 * The fields of the fragment `WorkItem`.
 *
 * @public
 */
export type WorkItemFragment = {
  readonly id: string;
  readonly kind: WorkItemKind;
  readonly explanation: string;
  readonly reason: WorkItemCause | null;
  readonly causeExplanation: string | null;
  readonly isUrgent: boolean;
  readonly openedAt: string;
  readonly escalatedAt: string | null;
  readonly settledAt: string | null;
  readonly resolution: WorkItemResolution | null;
  readonly caseId: string | null;
  readonly caseReference: string | null;
  readonly referralId: string | null;
  readonly referralReference: string | null;
  readonly handOverId: string | null;
};

/**
 * The variables of {@link WorkItemsDocument}.
 *
 * @public
 */
export type WorkItemsQueryVariables = Exact<{
  filter?: WorkItemFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  language?: Language;
}>;

/**
 * The answer to {@link WorkItemsDocument}.
 *
 * @public
 */
export type WorkItemsQuery = {
  readonly workItems: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly kind: WorkItemKind;
      readonly explanation: string;
      readonly reason: WorkItemCause | null;
      readonly causeExplanation: string | null;
      readonly isUrgent: boolean;
      readonly openedAt: string;
      readonly escalatedAt: string | null;
      readonly settledAt: string | null;
      readonly resolution: WorkItemResolution | null;
      readonly caseId: string | null;
      readonly caseReference: string | null;
      readonly referralId: string | null;
      readonly referralReference: string | null;
      readonly handOverId: string | null;
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

/**
 * The variables of {@link ResolveWorkItemDocument}.
 *
 * @public
 */
export type ResolveWorkItemMutationVariables = Exact<{
  input: ResolveWorkItemInput;
  language?: Language;
}>;

/**
 * The answer to {@link ResolveWorkItemDocument}.
 *
 * @public
 */
export type ResolveWorkItemMutation = {
  readonly resolveWorkItem:
    | {
        readonly __typename: 'InvalidInputError';
        readonly code: string;
        readonly message: string;
        readonly problems: ReadonlyArray<{
          readonly path: string;
          readonly field: InputField | null;
          readonly position: number | null;
          readonly code: string;
          readonly message: string;
        }>;
      }
    | { readonly __typename: 'NotFoundError'; readonly code: string; readonly message: string }
    | {
        readonly __typename: 'ResolveWorkItemSuccess';
        readonly workItem: {
          readonly id: string;
          readonly kind: WorkItemKind;
          readonly explanation: string;
          readonly reason: WorkItemCause | null;
          readonly causeExplanation: string | null;
          readonly isUrgent: boolean;
          readonly openedAt: string;
          readonly escalatedAt: string | null;
          readonly settledAt: string | null;
          readonly resolution: WorkItemResolution | null;
          readonly caseId: string | null;
          readonly caseReference: string | null;
          readonly referralId: string | null;
          readonly referralReference: string | null;
          readonly handOverId: string | null;
        };
      }
    | {
        readonly __typename: 'TransitionNotAllowedError';
        readonly status: string;
        readonly allowed: ReadonlyArray<string>;
        readonly code: string;
        readonly message: string;
      };
};

/**
 * The variables of {@link RetryJobDocument}.
 *
 * @public
 */
export type RetryJobMutationVariables = Exact<{
  input: RetryJobInput;
  language?: Language;
}>;

/**
 * The answer to {@link RetryJobDocument}.
 *
 * @public
 */
export type RetryJobMutation = {
  readonly retryJob:
    | { readonly __typename: 'NotFoundError'; readonly code: string; readonly message: string }
    | {
        readonly __typename: 'RetryJobSuccess';
        readonly workItem: {
          readonly id: string;
          readonly kind: WorkItemKind;
          readonly explanation: string;
          readonly reason: WorkItemCause | null;
          readonly causeExplanation: string | null;
          readonly isUrgent: boolean;
          readonly openedAt: string;
          readonly escalatedAt: string | null;
          readonly settledAt: string | null;
          readonly resolution: WorkItemResolution | null;
          readonly caseId: string | null;
          readonly caseReference: string | null;
          readonly referralId: string | null;
          readonly referralReference: string | null;
          readonly handOverId: string | null;
        };
      }
    | {
        readonly __typename: 'TransitionNotAllowedError';
        readonly status: string;
        readonly allowed: ReadonlyArray<string>;
        readonly code: string;
        readonly message: string;
      };
};

const together = (...parts: readonly string[]): string => parts.join('');

const assessmentFields =
  'fragment Assessment on Assessment{id opinion assessedAt assessor{...Account}findings{accessibility medium subject conduct apparentAge sex severe realChild selfGenerated childModelling promotesAbuse advertisesAbuse immediateDanger legalReview}qualification{...Qualification}siteType commerciality paymentMethods note}';

const auditEntryFields =
  'fragment AuditEntry on AuditEntry{id at action subjectType subjectId caseId actor{...Account}details{name value}}';

const bulkItemFields =
  'fragment BulkItem on BulkItem{index id state version refusal{__typename ...on UserError{code message ...on InvalidInputError{problems{...FieldProblem}}...on InvalidReportError{problems{...FieldProblem}}...on ProofOfWorkRequiredError{challenge guidance{code text phone url}}...on RateLimitedError{retryAfterSeconds}...on ReleaseQuotaError{max retryAt}...on ReleaseRefusedError{accepted}...on ReleaseStateError{state}...on StaleVersionError{currentVersion}...on TransitionNotAllowedError{status allowed}...on CaseLeasedError{leaseExpiresAt assignee{...Account}}...on ExposureLimitError{exposure{...Exposure}}...on AnswersMissingError{items{contentItemId questions}}...on NotAssessedError{contentItemIds}...on CloseRefusedError{allowedReasons:allowed}}}}';

const contentItemSummaryFields =
  'fragment ContentItemSummary on ContentItem{id url place{kind text}classification opinions hosting{...Hosting}}';

const contentItemDetailFields =
  'fragment ContentItemDetail on ContentItem{...ContentItemSummary hosting{explanation(language:$language)}hostingObservations{...HostingObservation}assessments{...Assessment}qualification{...Qualification}route{...Route}referrals{...ReferralSummary}reachability{...ItemReachability}}';

const caseSummaryFields =
  'fragment CaseSummary on Case{id reference version status url place{kind text}hostname cycle openedAt closedAt closedBecause heldReasons reportCount immediateDanger leaseExpiresAt assignee{...Account}priority{score reasons{reason points}}contentItems{...ContentItemSummary}}';

const caseDetailFields =
  'fragment CaseDetail on Case{...CaseSummary contentItems{...ContentItemDetail}referrals{...ReferralSummary}previousCase{id reference closedBecause}}';

const relatedCaseFields =
  'fragment RelatedCase on RelatedCase{id reference url grade because openedAt cycle isWithheld status classification closedBecause outcomes{kind status outcome}judgedBy{...Account}}';

const itemRouteInputFields =
  'fragment ItemRouteInput on ItemRouteInput{classification hosting{kind country countries confidence}immediateDanger needsLegalReview concernsPromotion besideDefinition opinions}';

const claimCaseResultFields =
  'fragment ClaimCaseResult on ClaimCaseResult{__typename ...on ClaimCaseSuccess{case{...CaseDetail}}...on UserError{code message ...on TransitionNotAllowedError{status allowed}...on CaseLeasedError{leaseExpiresAt assignee{...Account}}...on ExposureLimitError{exposure{...Exposure}}}}';

const caseCommentFields =
  'fragment CaseComment on CaseComment{id text isWithheld writtenAt author{...Account}}';

const runningClockFields =
  'fragment RunningClock on Clock{code startedAt remindAt dueAt escalateAt stage isUrgent}';

const handOverFields =
  'fragment HandOver on HandOver{id channel message status isUrgent isTest referralId attempts createdAt nextAttemptAt confirmedAt failingSince failureClass failureCause explanation(language:$language)}';

const hostingFields = 'fragment Hosting on Hosting{kind country countries confidence provider rules asOf}';

const hostingObservationFields =
  'fragment HostingObservation on HostingObservation{id source observedAt country ipAddress provider isProxy network note}';

const accountRecordFields =
  'fragment AccountRecord on AccountRecord{id name roles isMachine firstSeenAt vettedOn vettingExpiresOn vettingState withdrawnAt}';

const providerNoticeFields =
  'fragment ProviderNotice on ProviderNotice{reference addressee status joinedAt leavesAt sentAt lastSentAt rounds isTest takenOutBecause contact{...AbuseContact}answers{answer reason reference answeredAt}deliveryReports{class count lastReceivedAt}lastDeliveryReport{...DeliveryReport}forms{...NoticeForm}}';

const deliveryReportFields =
  'fragment DeliveryReport on DeliveryReport{class because status round receivedAt}';

const noticeFormFields =
  'fragment NoticeForm on NoticeForm{round formUrl text withheldBecause preparedAt ticketNumber submittedAt}';

const abuseContactFields =
  'fragment AbuseContact on AbuseContact{id email kind organisation language status source foundAt decidedAt unreachableSince memberFailedAt needsFormSince channel formUrl standing warnings roles remark registry version overrides{scope value}}';

const policeQuestionFields =
  'fragment PoliceQuestion on PoliceQuestion{id code text askedAt dueAt answer{code text answeredAt}}';

const policeFeedEntryFields =
  'fragment PoliceFeedEntry on PoliceFeedEntry{id cursor sequence at event isTest handling question{...PoliceQuestion}referral{...ReferralDetail}}';

const referralSummaryFields =
  'fragment ReferralSummary on Referral{id reference version kind status country recipient recipientReference reasons isUrgent createdAt sentAt acknowledgedAt completedAt dueAt outcome clearance{state reviewOn reason reference decidedAt}}';

const referralDetailFields =
  'fragment ReferralDetail on Referral{...ReferralSummary notices{...ProviderNotice}contentItem{id url classification hosting{...Hosting}}}';

const releaseFieldsFields =
  'fragment ReleaseFields on Release{id reportId caseId kind reason state requestedAt requestedBy{id name}waitsUntil decidedAt decidedBy{id name}openUntil}';

const reachabilityObservationFields =
  'fragment ReachabilityObservation on ReachabilityObservation{id observedAt outcome method httpStatus}';

const itemReachabilityFields =
  'fragment ItemReachability on ItemReachability{state because decidedBy nextCheckAt nextCheckBecause observations{...ReachabilityObservation}}';

const readPartFields =
  'fragment ReadPart on ReadPart{inputField index part readAs canonical certainty corrections}';

const rejectedUrlFields = 'fragment RejectedUrl on RejectedUrl{index url part code message}';

const caseReportFields =
  'fragment CaseReport on Report{id reportedUrl typed receivedAt observedAt foundVia siteType remarks language isAnonymous hasSiteAccess statesImmediateDanger}';

const floodDismissalFields =
  'fragment FloodDismissal on FloodDismissal{id dismissedAt dismissedBy{name}caseCount setAsideCount}';

const legalHoldFieldsFields =
  'fragment LegalHoldFields on LegalHold{id caseId reason reviewOn isReviewDue placedAt owner{id name}liftedAt liftedBy{id name}}';

const qualificationFields =
  'fragment Qualification on Qualification{classification decidedBy explanation(language:$language)description(language:$language)reasons settledBy needsLegalReview lawVersion rulesVersion legalBasis{code article title(language:$language)source validFrom validTo}}';

const hotlineFields = 'fragment Hotline on Hotline{country organisation name url membership asOf}';

const routeFields =
  'fragment Route on Route{outcome reasons explanation(language:$language)description(language:$language)legs{kind country gate reasons explanation(language:$language)hotlines{...Hotline}}}';

const routingPolicyFields =
  'fragment RoutingPolicy on RoutingPolicy{noticeIssuer atHome{toPolice authority{name source}hotlines{organisation source classifications concernsPromotion handling}}homeProviderGate copyForeignToPolice proxied lowConfidence orphans{nonMember unconfirmed}promotionAbroad staleMembership membership{minimumConfidence staleAfterMonths}}';

const hotlineDirectoryFields =
  'fragment HotlineDirectory on HotlineDirectory{hotlines{country organisation name url membership source confidence validFrom validTo checkedOn:asOf}coverage{territory coveredBy source confidence validFrom validTo checkedOn:asOf}checkedOn:asOf}';

const pageInfoFields = 'fragment PageInfo on PageInfo{hasNextPage endCursor}';

const fieldProblemFields = 'fragment FieldProblem on FieldProblem{path field position code message}';

const accountFields = 'fragment Account on Account{id name}';

const exposureFields =
  'fragment Exposure on Exposure{sessionMinutes dayMinutes weekMinutes aloneMinutes reached nextClaimAt}';

const statisticRowFields =
  'fragment StatisticRow on StatisticRow{value counts{figure count}illegalShare times{figure count p50Hours p90Hours withinYardstick bands{band count}}}';

const webhookFields =
  'fragment Webhook on Webhook{id url audience types status createdAt lastSequence rotationEndsAt}';

const workItemFields =
  'fragment WorkItem on WorkItem{id kind explanation(language:$language)reason causeExplanation(language:$language)isUrgent openedAt escalatedAt settledAt resolution caseId caseReference referralId referralReference handOverId}';

/**
 * Records findings on an item of a claimed case. Also used for the blind second opinion.
 *
 * @public
 */
export const RecordAssessmentDocument = /* @__PURE__ */ together(
  'mutation RecordAssessment($input:RecordAssessmentInput!$language:Language!=EN){recordAssessment(input:$input){__typename ...on RecordAssessmentSuccess{assessment{...Assessment}case{...CaseSummary}}...on UserError{code message ...on InvalidInputError{problems{...FieldProblem}}...on StaleVersionError{currentVersion}...on TransitionNotAllowedError{status allowed}}}}',
  accountFields,
  assessmentFields,
  caseSummaryFields,
  contentItemSummaryFields,
  fieldProblemFields,
  hostingFields,
  qualificationFields,
) as TypedDocument<RecordAssessmentMutation, RecordAssessmentMutationVariables>;

/**
 * All changes and sensitive reads, earliest first by default. Reading it is audited.
 *
 * @public
 */
export const AuditTrailDocument = /* @__PURE__ */ together(
  'query AuditTrail($filter:AuditFilter$orderBy:AuditOrder$first:Int$after:String){auditTrail(filter:$filter orderBy:$orderBy first:$first after:$after){nodes{...AuditEntry}pageInfo{...PageInfo}}}',
  accountFields,
  auditEntryFields,
  pageInfoFields,
) as TypedDocument<AuditTrailQuery, AuditTrailQueryVariables>;

/**
 * One case; `null` if there is none. Each read is audited.
 *
 * @public
 */
export const CaseTimelineDocument = /* @__PURE__ */ together(
  'query CaseTimeline($id:ID!$first:Int$after:String){case(id:$id){id timeline(first:$first after:$after){nodes{...AuditEntry}pageInfo{...PageInfo}}}}',
  accountFields,
  auditEntryFields,
  pageInfoFields,
) as TypedDocument<CaseTimelineQuery, CaseTimelineQueryVariables>;

/**
 * Checks one of the hash chains of the audit trail. What was cut off, or written anew as a whole, shows only with heads kept outside: see `npm run audit:verify`. Reading it is audited.
 *
 * @public
 */
export const AuditChainDocument =
  'query AuditChain($lane:Int!){auditChain(lane:$lane){lane lanes links findings{fault position lastPosition entryId}}}' as TypedDocument<
    AuditChainQuery,
    AuditChainQueryVariables
  >;

/**
 * Records findings on several items of claimed cases. Second opinions have the same rules as in `recordAssessment`.
 *
 * @public
 */
export const RecordAssessmentsDocument = /* @__PURE__ */ together(
  'mutation RecordAssessments($input:RecordAssessmentsInput!){recordAssessments(input:$input){__typename ...on RecordAssessmentsSuccess{items{...BulkItem}}...on UserError{code message ...on InvalidInputError{problems{...FieldProblem}}}}}',
  accountFields,
  bulkItemFields,
  exposureFields,
  fieldProblemFields,
) as TypedDocument<RecordAssessmentsMutation, RecordAssessmentsMutationVariables>;

/**
 * Routes several claimed cases by the rules, and creates the referrals.
 *
 * @public
 */
export const RouteCasesDocument = /* @__PURE__ */ together(
  'mutation RouteCases($input:RouteCasesInput!){routeCases(input:$input){__typename ...on RouteCasesSuccess{items{...BulkItem}}...on UserError{code message ...on InvalidInputError{problems{...FieldProblem}}}}}',
  accountFields,
  bulkItemFields,
  exposureFields,
  fieldProblemFields,
) as TypedDocument<RouteCasesMutation, RouteCasesMutationVariables>;

/**
 * Releases several of your claimed cases to the queue.
 *
 * @public
 */
export const ReleaseCasesDocument = /* @__PURE__ */ together(
  'mutation ReleaseCases($input:ReleaseCasesInput!){releaseCases(input:$input){__typename ...on ReleaseCasesSuccess{items{...BulkItem}}...on UserError{code message ...on InvalidInputError{problems{...FieldProblem}}}}}',
  accountFields,
  bulkItemFields,
  exposureFields,
  fieldProblemFields,
) as TypedDocument<ReleaseCasesMutation, ReleaseCasesMutationVariables>;

/**
 * Closes several claimed cases. Each reason must match the facts of its case.
 *
 * @public
 */
export const CloseCasesDocument = /* @__PURE__ */ together(
  'mutation CloseCases($input:CloseCasesInput!){closeCases(input:$input){__typename ...on CloseCasesSuccess{items{...BulkItem}}...on UserError{code message ...on InvalidInputError{problems{...FieldProblem}}}}}',
  accountFields,
  bulkItemFields,
  exposureFields,
  fieldProblemFields,
) as TypedDocument<CloseCasesMutation, CloseCasesMutationVariables>;

/**
 * One case; `null` if there is none. Each read is audited.
 *
 * @public
 */
export const RelatedCasesDocument = /* @__PURE__ */ together(
  'query RelatedCases($id:ID!){case(id:$id){id relatedCases{...RelatedCase}}}',
  accountFields,
  relatedCaseFields,
) as TypedDocument<RelatedCasesQuery, RelatedCasesQueryVariables>;

/**
 * The cases of the hotline. Each page read is audited.
 *
 * @public
 */
export const CasesDocument = /* @__PURE__ */ together(
  'query Cases($filter:CaseFilter$orderBy:CaseOrder$first:Int$after:String){cases(filter:$filter orderBy:$orderBy first:$first after:$after){nodes{...CaseSummary}pageInfo{...PageInfo}}}',
  accountFields,
  caseSummaryFields,
  contentItemSummaryFields,
  hostingFields,
  pageInfoFields,
) as TypedDocument<CasesQuery, CasesQueryVariables>;

/**
 * The cases of the hotline. Each page read is audited.
 *
 * @public
 */
export const CaseTotalDocument =
  'query CaseTotal($filter:CaseFilter){cases(filter:$filter first:1){totalCount isTotalCapped}}' as TypedDocument<
    CaseTotalQuery,
    CaseTotalQueryVariables
  >;

/**
 * One case; `null` if there is none. Each read is audited.
 *
 * @public
 */
export const CaseByReferenceDocument = /* @__PURE__ */ together(
  'query CaseByReference($reference:String!$language:Language!=EN){case(reference:$reference){...CaseDetail}}',
  accountFields,
  assessmentFields,
  caseDetailFields,
  caseSummaryFields,
  contentItemDetailFields,
  contentItemSummaryFields,
  hostingFields,
  hostingObservationFields,
  hotlineFields,
  itemReachabilityFields,
  qualificationFields,
  reachabilityObservationFields,
  referralSummaryFields,
  routeFields,
) as TypedDocument<CaseByReferenceQuery, CaseByReferenceQueryVariables>;

/**
 * One case; `null` if there is none. Each read is audited.
 *
 * @public
 */
export const CasePageDocument = /* @__PURE__ */ together(
  'query CasePage($id:ID$reference:String$language:Language!=EN){case(id:$id reference:$reference){...CaseDetail contentItems{routeInput{...ItemRouteInput}}previousCase{openedAt closedAt status cycle}relatedCases{...RelatedCase}referrals{questions{...PoliceQuestion}}clocks{...RunningClock}yardstick{state hours until}workItems{...WorkItem}reports(first:20){nodes{...CaseReport}pageInfo{...PageInfo}}timeline(first:50){nodes{...AuditEntry}pageInfo{...PageInfo}}}}',
  accountFields,
  assessmentFields,
  auditEntryFields,
  caseDetailFields,
  caseReportFields,
  caseSummaryFields,
  contentItemDetailFields,
  contentItemSummaryFields,
  hostingFields,
  hostingObservationFields,
  hotlineFields,
  itemReachabilityFields,
  itemRouteInputFields,
  pageInfoFields,
  policeQuestionFields,
  qualificationFields,
  reachabilityObservationFields,
  referralSummaryFields,
  relatedCaseFields,
  routeFields,
  runningClockFields,
  workItemFields,
) as TypedDocument<CasePageQuery, CasePageQueryVariables>;

/**
 * One case; `null` if there is none. Each read is audited.
 *
 * @public
 */
export const CaseDocument = /* @__PURE__ */ together(
  'query Case($id:ID!$language:Language!=EN){case(id:$id){...CaseDetail}}',
  accountFields,
  assessmentFields,
  caseDetailFields,
  caseSummaryFields,
  contentItemDetailFields,
  contentItemSummaryFields,
  hostingFields,
  hostingObservationFields,
  hotlineFields,
  itemReachabilityFields,
  qualificationFields,
  reachabilityObservationFields,
  referralSummaryFields,
  routeFields,
) as TypedDocument<CaseQuery, CaseQueryVariables>;

/**
 * Claims the most urgent case that waits for an analyst.
 *
 * @public
 */
export const ClaimNextCaseDocument = /* @__PURE__ */ together(
  'mutation ClaimNextCase($input:ClaimNextCaseInput!$language:Language!=EN){claimNextCase(input:$input){...ClaimCaseResult}}',
  accountFields,
  assessmentFields,
  caseDetailFields,
  caseSummaryFields,
  claimCaseResultFields,
  contentItemDetailFields,
  contentItemSummaryFields,
  exposureFields,
  hostingFields,
  hostingObservationFields,
  hotlineFields,
  itemReachabilityFields,
  qualificationFields,
  reachabilityObservationFields,
  referralSummaryFields,
  routeFields,
) as TypedDocument<ClaimNextCaseMutation, ClaimNextCaseMutationVariables>;

/**
 * Claims a case, or extends your own claim.
 *
 * @public
 */
export const ClaimCaseDocument = /* @__PURE__ */ together(
  'mutation ClaimCase($input:ClaimCaseInput!$language:Language!=EN){claimCase(input:$input){...ClaimCaseResult}}',
  accountFields,
  assessmentFields,
  caseDetailFields,
  caseSummaryFields,
  claimCaseResultFields,
  contentItemDetailFields,
  contentItemSummaryFields,
  exposureFields,
  hostingFields,
  hostingObservationFields,
  hotlineFields,
  itemReachabilityFields,
  qualificationFields,
  reachabilityObservationFields,
  referralSummaryFields,
  routeFields,
) as TypedDocument<ClaimCaseMutation, ClaimCaseMutationVariables>;

/**
 * Releases your claimed case to the queue.
 *
 * @public
 */
export const ReleaseCaseDocument = /* @__PURE__ */ together(
  'mutation ReleaseCase($input:ReleaseCaseInput!){releaseCase(input:$input){__typename ...on ReleaseCaseSuccess{case{...CaseSummary}}...on UserError{code message}}}',
  accountFields,
  caseSummaryFields,
  contentItemSummaryFields,
  hostingFields,
) as TypedDocument<ReleaseCaseMutation, ReleaseCaseMutationVariables>;

/**
 * Adds an address to a claimed case.
 *
 * @public
 */
export const AddContentItemDocument = /* @__PURE__ */ together(
  'mutation AddContentItem($input:AddContentItemInput!$language:Language!=EN){addContentItem(input:$input){__typename ...on AddContentItemSuccess{contentItem{...ContentItemDetail}contentItems{...ContentItemSummary}problems{...FieldProblem}case{...CaseSummary}}...on UserError{code message ...on InvalidInputError{problems{...FieldProblem}}...on StaleVersionError{currentVersion}...on TransitionNotAllowedError{status allowed}}}}',
  accountFields,
  assessmentFields,
  caseSummaryFields,
  contentItemDetailFields,
  contentItemSummaryFields,
  fieldProblemFields,
  hostingFields,
  hostingObservationFields,
  hotlineFields,
  itemReachabilityFields,
  qualificationFields,
  reachabilityObservationFields,
  referralSummaryFields,
  routeFields,
) as TypedDocument<AddContentItemMutation, AddContentItemMutationVariables>;

/**
 * Finds cases by what people say and paste: references, addresses in any spelling, hostnames, domains, IP addresses, networks, providers, references of partners. The liaison finds referrals to police. Each search is audited, without its text.
 *
 * @public
 */
export const SearchDocument = /* @__PURE__ */ together(
  'query Search($text:String!$first:Int){search(text:$text first:$first){readAs{kind value}hasMore hits{matches{kind value contentItemId}case{...CaseSummary}referral{...ReferralSummary}}}}',
  accountFields,
  caseSummaryFields,
  contentItemSummaryFields,
  hostingFields,
  referralSummaryFields,
) as TypedDocument<SearchQuery, SearchQueryVariables>;

/**
 * One case; `null` if there is none. Each read is audited.
 *
 * @public
 */
export const CaseCommentsDocument = /* @__PURE__ */ together(
  'query CaseComments($id:ID!$first:Int$after:String){case(id:$id){id comments(first:$first after:$after){nodes{...CaseComment}pageInfo{...PageInfo}}}}',
  accountFields,
  caseCommentFields,
  pageInfoFields,
) as TypedDocument<CaseCommentsQuery, CaseCommentsQueryVariables>;

/**
 * Adds a comment for colleagues to a case. A comment coordinates the work. It must never describe content and never mention a reporter. No claim is needed, and the version of the case does not change.
 *
 * @public
 */
export const AddCommentDocument = /* @__PURE__ */ together(
  'mutation AddComment($input:AddCommentInput!){addComment(input:$input){__typename ...on AddCommentSuccess{comment{...CaseComment}}...on UserError{code message ...on InvalidInputError{problems{...FieldProblem}}}}}',
  accountFields,
  caseCommentFields,
  fieldProblemFields,
) as TypedDocument<AddCommentMutation, AddCommentMutationVariables>;

/**
 * Overdue deadlines: immediate danger first, then longest overdue. The liaison sees only those of referrals to police. A worker updates them every minute.
 *
 * @public
 */
export const OverdueDocument = /* @__PURE__ */ together(
  'query Overdue($filter:OverdueFilter$first:Int$after:String){overdue(filter:$filter first:$first after:$after){nodes{...RunningClock case{id reference status}referral{...ReferralSummary}}pageInfo{...PageInfo}}}',
  pageInfoFields,
  referralSummaryFields,
  runningClockFields,
) as TypedDocument<OverdueQuery, OverdueQueryVariables>;

/**
 * The number of open cases by status, band, age and stage of their deadline. Groups without cases are absent.
 *
 * @public
 */
export const QueueCountsDocument =
  'query QueueCounts{queueCounts{status band age stage count}}' as TypedDocument<
    QueueCountsQuery,
    QueueCountsQueryVariables
  >;

/**
 * One case; `null` if there is none. Each read is audited.
 *
 * @public
 */
export const CaseDeadlinesDocument = /* @__PURE__ */ together(
  'query CaseDeadlines($id:ID!){case(id:$id){clocks{...RunningClock referral{id kind}}yardstick{state hours until}}}',
  runningClockFields,
) as TypedDocument<CaseDeadlinesQuery, CaseDeadlinesQueryVariables>;

/**
 * Hand-overs (outbox messages) in the order in which they were recorded.
 *
 * @public
 */
export const HandOversDocument = /* @__PURE__ */ together(
  'query HandOvers($filter:HandOverFilter$first:Int$after:String$language:Language!=EN){handOvers(filter:$filter first:$first after:$after){nodes{...HandOver}pageInfo{...PageInfo}}}',
  handOverFields,
  pageInfoFields,
) as TypedDocument<HandOversQuery, HandOversQueryVariables>;

/**
 * Retries a stopped hand-over.
 *
 * @public
 */
export const RetryHandOverDocument = /* @__PURE__ */ together(
  'mutation RetryHandOver($input:RetryHandOverInput!$language:Language!=EN){retryHandOver(input:$input){__typename ...on RetryHandOverSuccess{handOver{...HandOver}}...on UserError{code message ...on TransitionNotAllowedError{status allowed}}}}',
  handOverFields,
) as TypedDocument<RetryHandOverMutation, RetryHandOverMutationVariables>;

/**
 * Retries stopped hand-overs by channel, recipient and cause, for example after a partner has fixed an error.
 *
 * @public
 */
export const RetryHandOversDocument = /* @__PURE__ */ together(
  'mutation RetryHandOvers($input:RetryHandOversInput!$language:Language!=EN){retryHandOvers(input:$input){__typename ...on RetryHandOversSuccess{remaining handOvers{...HandOver}}...on UserError{code message ...on InvalidInputError{problems{...FieldProblem}}}}}',
  fieldProblemFields,
  handOverFields,
) as TypedDocument<RetryHandOversMutation, RetryHandOversMutationVariables>;

/**
 * Cancels a stopped hand-over, because it was done another way or is no longer needed.
 *
 * @public
 */
export const CallOffHandOverDocument = /* @__PURE__ */ together(
  'mutation CallOffHandOver($input:CallOffHandOverInput!$language:Language!=EN){callOffHandOver(input:$input){__typename ...on CallOffHandOverSuccess{handOver{...HandOver}}...on UserError{code message ...on TransitionNotAllowedError{status allowed}}}}',
  handOverFields,
) as TypedDocument<CallOffHandOverMutation, CallOffHandOverMutationVariables>;

/**
 * One case; `null` if there is none. Each read is audited.
 *
 * @public
 */
export const CaseHandOversDocument = /* @__PURE__ */ together(
  'query CaseHandOvers($id:ID!$language:Language!=EN){case(id:$id){id referrals{id kind handOvers{...HandOver}}}}',
  handOverFields,
) as TypedDocument<CaseHandOversQuery, CaseHandOversQueryVariables>;

/**
 * Looks up where an item is hosted and records the observations. Never fetches content.
 *
 * @public
 */
export const LookUpHostingDocument = /* @__PURE__ */ together(
  'mutation LookUpHosting($input:LookUpHostingInput!$language:Language!=EN){lookUpHosting(input:$input){__typename ...on LookUpHostingSuccess{contentItem{...ContentItemDetail}}...on UserError{code message ...on StaleVersionError{currentVersion}}}}',
  accountFields,
  assessmentFields,
  contentItemDetailFields,
  contentItemSummaryFields,
  hostingFields,
  hostingObservationFields,
  hotlineFields,
  itemReachabilityFields,
  qualificationFields,
  reachabilityObservationFields,
  referralSummaryFields,
  routeFields,
) as TypedDocument<LookUpHostingMutation, LookUpHostingMutationVariables>;

/**
 * Records an observation about hosting by a person.
 *
 * @public
 */
export const RecordHostingObservationDocument = /* @__PURE__ */ together(
  'mutation RecordHostingObservation($input:RecordHostingObservationInput!$language:Language!=EN){recordHostingObservation(input:$input){__typename ...on RecordHostingObservationSuccess{contentItem{...ContentItemDetail}}...on UserError{code message ...on InvalidInputError{problems{...FieldProblem}}...on StaleVersionError{currentVersion}}}}',
  accountFields,
  assessmentFields,
  contentItemDetailFields,
  contentItemSummaryFields,
  fieldProblemFields,
  hostingFields,
  hostingObservationFields,
  hotlineFields,
  itemReachabilityFields,
  qualificationFields,
  reachabilityObservationFields,
  referralSummaryFields,
  routeFields,
) as TypedDocument<RecordHostingObservationMutation, RecordHostingObservationMutationVariables>;

/**
 * The status of the connection to ICCAM, INHOPE’s exchange between hotlines.
 *
 * @public
 */
export const IccamStatusDocument =
  'query IccamStatus{iccamStatus{isConfigured lastSuccessAt failingSince failureCause waiting stopped inOurHands withPartners unreadable}}' as TypedDocument<
    IccamStatusQuery,
    IccamStatusQueryVariables
  >;

/**
 * Links a stopped hand-over of a report, whose response was lost, to the report in ICCAM, and compares the two.
 *
 * @public
 */
export const LinkIccamReportDocument = /* @__PURE__ */ together(
  'mutation LinkIccamReport($input:LinkIccamReportInput!$language:Language!=EN){linkIccamReport(input:$input){__typename ...on LinkIccamReportSuccess{handOver{...HandOver}}...on UserError{code message ...on InvalidInputError{problems{...FieldProblem}}...on TransitionNotAllowedError{status allowed}}}}',
  fieldProblemFields,
  handOverFields,
) as TypedDocument<LinkIccamReportMutation, LinkIccamReportMutationVariables>;

/**
 * The signed-in account; `null` for an anonymous reporter.
 *
 * @public
 */
export const ViewerDocument = 'query Viewer{viewer{id name roles may}}' as TypedDocument<
  ViewerQuery,
  ViewerQueryVariables
>;

/**
 * The signed-in account; `null` for an anonymous reporter.
 *
 * @public
 */
export const OwnExposureDocument = /* @__PURE__ */ together(
  'query OwnExposure{viewer{id exposure{...Exposure}}}',
  exposureFields,
) as TypedDocument<OwnExposureQuery, OwnExposureQueryVariables>;

/**
 * The accounts that have signed in, earliest first, with their vetting and access.
 *
 * @public
 */
export const AccountsDocument = /* @__PURE__ */ together(
  'query Accounts($filter:AccountFilter$first:Int$after:String){accounts(filter:$filter first:$first after:$after){nodes{...AccountRecord}pageInfo{...PageInfo}}}',
  accountRecordFields,
  pageInfoFields,
) as TypedDocument<AccountsQuery, AccountsQueryVariables>;

/**
 * Records when another person was vetted. Without valid vetting nobody judges content.
 *
 * @public
 */
export const RecordVettingDocument = /* @__PURE__ */ together(
  'mutation RecordVetting($input:RecordVettingInput!){recordVetting(input:$input){__typename ...on RecordVettingSuccess{account{...AccountRecord}}...on UserError{code message ...on InvalidInputError{problems{...FieldProblem}}}}}',
  accountRecordFields,
  fieldProblemFields,
) as TypedDocument<RecordVettingMutation, RecordVettingMutationVariables>;

/**
 * Withdraws the access of another account at once, whatever its tokens say.
 *
 * @public
 */
export const WithdrawAccessDocument = /* @__PURE__ */ together(
  'mutation WithdrawAccess($input:WithdrawAccessInput!){withdrawAccess(input:$input){__typename ...on WithdrawAccessSuccess{account{...AccountRecord}}...on UserError{code message}}}',
  accountRecordFields,
) as TypedDocument<WithdrawAccessMutation, WithdrawAccessMutationVariables>;

/**
 * Gives another account its access again.
 *
 * @public
 */
export const RestoreAccessDocument = /* @__PURE__ */ together(
  'mutation RestoreAccess($input:RestoreAccessInput!){restoreAccess(input:$input){__typename ...on RestoreAccessSuccess{account{...AccountRecord}}...on UserError{code message}}}',
  accountRecordFields,
) as TypedDocument<RestoreAccessMutation, RestoreAccessMutationVariables>;

/**
 * The persons who had a claim on a case in the last eight days, with how long they worked. For the welfare role only.
 *
 * @public
 */
export const ExposuresDocument = /* @__PURE__ */ together(
  'query Exposures($first:Int$after:String){exposures(first:$first after:$after){nodes{id account{id name}exposure{sessionMinutes dayMinutes weekMinutes aloneMinutes reached nextClaimAt}}pageInfo{...PageInfo}}}',
  pageInfoFields,
) as TypedDocument<ExposuresQuery, ExposuresQueryVariables>;

/**
 * Receives reports that another system collected: a partner hotline, a help line, a mailbox. Each row is received alone, once for its key.
 *
 * @public
 */
export const ImportReportsDocument = /* @__PURE__ */ together(
  'mutation ImportReports($input:ImportReportsInput!){importReports(input:$input){__typename ...on ImportReportsSuccess{rows{index key state receipt accepted rejectedUrls{...RejectedUrl}problems{...FieldProblem}refusal{__typename ...on UserError{code message ...on InvalidInputError{problems{...FieldProblem}}...on InvalidReportError{problems{...FieldProblem}}...on ProofOfWorkRequiredError{challenge guidance{code text phone url}}...on RateLimitedError{retryAfterSeconds}...on ReleaseQuotaError{max retryAt}...on ReleaseRefusedError{accepted}...on ReleaseStateError{state}...on StaleVersionError{currentVersion}...on TransitionNotAllowedError{status allowed}...on CaseLeasedError{leaseExpiresAt assignee{...Account}}...on ExposureLimitError{exposure{...Exposure}}...on AnswersMissingError{items{contentItemId questions}}...on NotAssessedError{contentItemIds}...on CloseRefusedError{allowedReasons:allowed}}}}}...on UserError{code message ...on InvalidInputError{problems{...FieldProblem}}}}}',
  accountFields,
  exposureFields,
  fieldProblemFields,
  rejectedUrlFields,
) as TypedDocument<ImportReportsMutation, ImportReportsMutationVariables>;

/**
 * Stored decisions that the current edition of the law would change, the most harmful first, with everything that was sent because of them. Reading it is audited.
 *
 * @public
 */
export const LawReviewDocument = /* @__PURE__ */ together(
  'query LawReview($filter:LawReviewFilter$first:Int$after:String$language:Language!=EN){lawReview(filter:$filter first:$first after:$after){nodes{id caseId caseReference contentItemId assessedAt on difference explanation(language:$language)then{...Qualification}now{...Qualification}sent{kind reference number at}}pageInfo{...PageInfo}}}',
  pageInfoFields,
  qualificationFields,
) as TypedDocument<LawReviewQuery, LawReviewQueryVariables>;

/**
 * The cases that change, in order for each case: new, claimed, released, judged, set aside, closed. Load the list again, or the case.
 *
 * @public
 */
export const FollowQueueDocument =
  'subscription FollowQueue($after:String){queueChanged(after:$after){cursor at caseId}}' as TypedDocument<
    FollowQueueSubscription,
    FollowQueueSubscriptionVariables
  >;

/**
 * The changes of one case, its items, opinions, referrals, work items and comments, in order.
 *
 * @public
 */
export const FollowCaseDocument =
  'subscription FollowCase($id:ID!$after:String){caseChanged(id:$id after:$after){cursor at caseId subject}}' as TypedDocument<
    FollowCaseSubscription,
    FollowCaseSubscriptionVariables
  >;

/**
 * The referrals that change and that you may see, in order for each referral.
 *
 * @public
 */
export const FollowReferralsDocument =
  'subscription FollowReferrals($after:String){referralsChanged(after:$after){cursor at referralId}}' as TypedDocument<
    FollowReferralsSubscription,
    FollowReferralsSubscriptionVariables
  >;

/**
 * The changes of one referral, of its questions and their answers, if you may see it.
 *
 * @public
 */
export const FollowReferralDocument =
  'subscription FollowReferral($id:ID!$after:String){referralChanged(id:$id after:$after){cursor at referralId}}' as TypedDocument<
    FollowReferralSubscription,
    FollowReferralSubscriptionVariables
  >;

/**
 * The work items that change and that you may see, in order for each work item.
 *
 * @public
 */
export const FollowWorkItemsDocument =
  'subscription FollowWorkItems($after:String){workItemsChanged(after:$after){cursor at workItemId}}' as TypedDocument<
    FollowWorkItemsSubscription,
    FollowWorkItemsSubscriptionVariables
  >;

/**
 * Abuse contacts that notices can be sent to, oldest first.
 *
 * @public
 */
export const AbuseContactsDocument = /* @__PURE__ */ together(
  'query AbuseContacts($filter:AbuseContactFilter$first:Int$after:String){abuseContacts(filter:$filter first:$first after:$after){nodes{...AbuseContact}pageInfo{...PageInfo}}}',
  abuseContactFields,
  pageInfoFields,
) as TypedDocument<AbuseContactsQuery, AbuseContactsQueryVariables>;

/**
 * Approves an abuse contact: notices may be sent to it. Needed once, before the first notice.
 *
 * @public
 */
export const ApproveAbuseContactDocument = /* @__PURE__ */ together(
  'mutation ApproveAbuseContact($input:ApproveAbuseContactInput!){approveAbuseContact(input:$input){__typename ...on ApproveAbuseContactSuccess{contact{...AbuseContact}}...on UserError{code message ...on StaleVersionError{currentVersion}}}}',
  abuseContactFields,
) as TypedDocument<ApproveAbuseContactMutation, ApproveAbuseContactMutationVariables>;

/**
 * Rejects an abuse contact: nothing is sent to it.
 *
 * @public
 */
export const RejectAbuseContactDocument = /* @__PURE__ */ together(
  'mutation RejectAbuseContact($input:RejectAbuseContactInput!){rejectAbuseContact(input:$input){__typename ...on RejectAbuseContactSuccess{contact{...AbuseContact}}...on UserError{code message ...on StaleVersionError{currentVersion}}}}',
  abuseContactFields,
) as TypedDocument<RejectAbuseContactMutation, RejectAbuseContactMutationVariables>;

/**
 * Sets the recipient of notices about a hostname, network or autonomous system. Also approves the contact.
 *
 * @public
 */
export const SetAbuseContactOverrideDocument = /* @__PURE__ */ together(
  'mutation SetAbuseContactOverride($input:SetAbuseContactOverrideInput!){setAbuseContactOverride(input:$input){__typename ...on SetAbuseContactOverrideSuccess{contact{...AbuseContact}}...on UserError{code message ...on InvalidInputError{problems{...FieldProblem}}}}}',
  abuseContactFields,
  fieldProblemFields,
) as TypedDocument<SetAbuseContactOverrideMutation, SetAbuseContactOverrideMutationVariables>;

/**
 * Sets the form of an abuse contact. Each notice to it becomes a work item for a person.
 *
 * @public
 */
export const SetAbuseContactFormDocument = /* @__PURE__ */ together(
  'mutation SetAbuseContactForm($input:SetAbuseContactFormInput!){setAbuseContactForm(input:$input){__typename ...on SetAbuseContactFormSuccess{contact{...AbuseContact}}...on UserError{code message ...on InvalidInputError{problems{...FieldProblem}}...on StaleVersionError{currentVersion}}}}',
  abuseContactFields,
  fieldProblemFields,
) as TypedDocument<SetAbuseContactFormMutation, SetAbuseContactFormMutationVariables>;

/**
 * Records that a person has submitted a notice through the form of its provider, with the ticket number.
 *
 * @public
 */
export const RecordFormSubmissionDocument = /* @__PURE__ */ together(
  'mutation RecordFormSubmission($input:RecordFormSubmissionInput!){recordFormSubmission(input:$input){__typename ...on RecordFormSubmissionSuccess{form{...NoticeForm}}...on UserError{code message ...on InvalidInputError{problems{...FieldProblem}}...on TransitionNotAllowedError{status allowed}}}}',
  fieldProblemFields,
  noticeFormFields,
) as TypedDocument<RecordFormSubmissionMutation, RecordFormSubmissionMutationVariables>;

/**
 * The messages to police, in order. New entries always come after every cursor already returned. With `after: "NOW"` the page is empty and its `endCursor` is after the newest entry: continue there with the subscription. For the liaison. Each page read is audited.
 *
 * @public
 */
export const PoliceFeedDocument = /* @__PURE__ */ together(
  'query PoliceFeed($first:Int$after:String){policeFeed(first:$first after:$after){nodes{...PoliceFeedEntry}pageInfo{...PageInfo}}}',
  abuseContactFields,
  deliveryReportFields,
  hostingFields,
  noticeFormFields,
  pageInfoFields,
  policeFeedEntryFields,
  policeQuestionFields,
  providerNoticeFields,
  referralDetailFields,
  referralSummaryFields,
) as TypedDocument<PoliceFeedQuery, PoliceFeedQueryVariables>;

/**
 * The police feed as a live stream, without missing or duplicate entries, over Server-Sent Events at /graphql/stream.
 *
 * @public
 */
export const FollowPoliceFeedDocument = /* @__PURE__ */ together(
  'subscription FollowPoliceFeed($after:String){policeFeed(after:$after){...PoliceFeedEntry}}',
  abuseContactFields,
  deliveryReportFields,
  hostingFields,
  noticeFormFields,
  policeFeedEntryFields,
  policeQuestionFields,
  providerNoticeFields,
  referralDetailFields,
  referralSummaryFields,
) as TypedDocument<FollowPoliceFeedSubscription, FollowPoliceFeedSubscriptionVariables>;

/**
 * Records a question of police to the analysts about a referral.
 *
 * @public
 */
export const AskQuestionDocument = /* @__PURE__ */ together(
  'mutation AskQuestion($input:AskQuestionInput!){askQuestion(input:$input){__typename ...on AskQuestionSuccess{question{...PoliceQuestion}}...on UserError{code message ...on InvalidInputError{problems{...FieldProblem}}...on TransitionNotAllowedError{status allowed}}}}',
  fieldProblemFields,
  policeQuestionFields,
) as TypedDocument<AskQuestionMutation, AskQuestionMutationVariables>;

/**
 * Records the answer of a caseworker to a question of police. It is published in the police feed.
 *
 * @public
 */
export const AnswerQuestionDocument = /* @__PURE__ */ together(
  'mutation AnswerQuestion($input:AnswerQuestionInput!){answerQuestion(input:$input){__typename ...on AnswerQuestionSuccess{question{...PoliceQuestion}}...on UserError{code message ...on InvalidInputError{problems{...FieldProblem}}...on TransitionNotAllowedError{status allowed}}}}',
  fieldProblemFields,
  policeQuestionFields,
) as TypedDocument<AnswerQuestionMutation, AnswerQuestionMutationVariables>;

/**
 * One referral. `null` if there is none that you may see. Each read is audited.
 *
 * @public
 */
export const CaseDossierDocument =
  'query CaseDossier($referralId:ID!$language:Language!){referral(id:$referralId){id caseDossier(language:$language){reference referralCount generatedAt language isTest digest json}}}' as TypedDocument<
    CaseDossierQuery,
    CaseDossierQueryVariables
  >;

/**
 * One referral. `null` if there is none that you may see. Each read is audited.
 *
 * @public
 */
export const DossierDocument =
  'query Dossier($referralId:ID!$language:Language!){referral(id:$referralId){id dossier(language:$language){id reference version generatedAt language isTest digest json}}}' as TypedDocument<
    DossierQuery,
    DossierQueryVariables
  >;

/**
 * One referral. `null` if there is none that you may see. Each read is audited.
 *
 * @public
 */
export const ReferralWithQuestionsDocument = /* @__PURE__ */ together(
  'query ReferralWithQuestions($id:ID!){referral(id:$id){...ReferralDetail questions{...PoliceQuestion}}}',
  abuseContactFields,
  deliveryReportFields,
  hostingFields,
  noticeFormFields,
  policeQuestionFields,
  providerNoticeFields,
  referralDetailFields,
  referralSummaryFields,
) as TypedDocument<ReferralWithQuestionsQuery, ReferralWithQuestionsQueryVariables>;

/**
 * One referral. `null` if there is none that you may see. Each read is audited.
 *
 * @public
 */
export const ReferralQuestionsDocument = /* @__PURE__ */ together(
  'query ReferralQuestions($id:ID!){referral(id:$id){id questions{...PoliceQuestion}}}',
  policeQuestionFields,
) as TypedDocument<ReferralQuestionsQuery, ReferralQuestionsQueryVariables>;

/**
 * The referrals, urgent first, then oldest first. The liaison sees those to police. Each page read is audited.
 *
 * @public
 */
export const ReferralsDocument = /* @__PURE__ */ together(
  'query Referrals($filter:ReferralFilter$first:Int$after:String){referrals(filter:$filter first:$first after:$after){nodes{...ReferralDetail}pageInfo{...PageInfo}}}',
  abuseContactFields,
  deliveryReportFields,
  hostingFields,
  noticeFormFields,
  pageInfoFields,
  providerNoticeFields,
  referralDetailFields,
  referralSummaryFields,
) as TypedDocument<ReferralsQuery, ReferralsQueryVariables>;

/**
 * One referral. `null` if there is none that you may see. Each read is audited.
 *
 * @public
 */
export const ReferralDocument = /* @__PURE__ */ together(
  'query Referral($id:ID!){referral(id:$id){...ReferralDetail}}',
  abuseContactFields,
  deliveryReportFields,
  hostingFields,
  noticeFormFields,
  providerNoticeFields,
  referralDetailFields,
  referralSummaryFields,
) as TypedDocument<ReferralQuery, ReferralQueryVariables>;

/**
 * One referral. `null` if there is none that you may see. Each read is audited.
 *
 * @public
 */
export const ReferralByReferenceDocument = /* @__PURE__ */ together(
  'query ReferralByReference($reference:String!){referral(reference:$reference){...ReferralDetail}}',
  abuseContactFields,
  deliveryReportFields,
  hostingFields,
  noticeFormFields,
  providerNoticeFields,
  referralDetailFields,
  referralSummaryFields,
) as TypedDocument<ReferralByReferenceQuery, ReferralByReferenceQueryVariables>;

/**
 * The referrals, urgent first, then oldest first. The liaison sees those to police. Each page read is audited.
 *
 * @public
 */
export const ReferralTotalDocument =
  'query ReferralTotal($filter:ReferralFilter){referrals(filter:$filter first:1){totalCount isTotalCapped}}' as TypedDocument<
    ReferralTotalQuery,
    ReferralTotalQueryVariables
  >;

/**
 * Records that the recipient confirms receipt of a referral.
 *
 * @public
 */
export const AcknowledgeReferralDocument = /* @__PURE__ */ together(
  'mutation AcknowledgeReferral($input:AcknowledgeReferralInput!){acknowledgeReferral(input:$input){__typename ...on AcknowledgeReferralSuccess{referral{...ReferralDetail}}...on UserError{code message ...on InvalidInputError{problems{...FieldProblem}}...on StaleVersionError{currentVersion}...on TransitionNotAllowedError{status allowed}}}}',
  abuseContactFields,
  deliveryReportFields,
  fieldProblemFields,
  hostingFields,
  noticeFormFields,
  providerNoticeFields,
  referralDetailFields,
  referralSummaryFields,
) as TypedDocument<AcknowledgeReferralMutation, AcknowledgeReferralMutationVariables>;

/**
 * Records that police ask to keep content online for now, until a review date.
 *
 * @public
 */
export const HoldTakedownDocument = /* @__PURE__ */ together(
  'mutation HoldTakedown($input:HoldTakedownInput!){holdTakedown(input:$input){__typename ...on HoldTakedownSuccess{referral{...ReferralDetail}}...on UserError{code message ...on InvalidInputError{problems{...FieldProblem}}...on StaleVersionError{currentVersion}...on TransitionNotAllowedError{status allowed}}}}',
  abuseContactFields,
  deliveryReportFields,
  fieldProblemFields,
  hostingFields,
  noticeFormFields,
  providerNoticeFields,
  referralDetailFields,
  referralSummaryFields,
) as TypedDocument<HoldTakedownMutation, HoldTakedownMutationVariables>;

/**
 * Records that police clear a takedown. The notice to the provider may be sent.
 *
 * @public
 */
export const ClearTakedownDocument = /* @__PURE__ */ together(
  'mutation ClearTakedown($input:ClearTakedownInput!){clearTakedown(input:$input){__typename ...on ClearTakedownSuccess{referral{...ReferralDetail}}...on UserError{code message ...on InvalidInputError{problems{...FieldProblem}}...on StaleVersionError{currentVersion}...on TransitionNotAllowedError{status allowed}}}}',
  abuseContactFields,
  deliveryReportFields,
  fieldProblemFields,
  hostingFields,
  noticeFormFields,
  providerNoticeFields,
  referralDetailFields,
  referralSummaryFields,
) as TypedDocument<ClearTakedownMutation, ClearTakedownMutationVariables>;

/**
 * Completes a referral with its outcome.
 *
 * @public
 */
export const CompleteReferralDocument = /* @__PURE__ */ together(
  'mutation CompleteReferral($input:CompleteReferralInput!){completeReferral(input:$input){__typename ...on CompleteReferralSuccess{referral{...ReferralDetail}}...on UserError{code message ...on InvalidInputError{problems{...FieldProblem}}...on StaleVersionError{currentVersion}...on TransitionNotAllowedError{status allowed}}}}',
  abuseContactFields,
  deliveryReportFields,
  fieldProblemFields,
  hostingFields,
  noticeFormFields,
  providerNoticeFields,
  referralDetailFields,
  referralSummaryFields,
) as TypedDocument<CompleteReferralMutation, CompleteReferralMutationVariables>;

/**
 * The requests to release sealed data of reports, latest first. It contains no released value. For caseworkers and the auditor.
 *
 * @public
 */
export const ReleasesDocument = /* @__PURE__ */ together(
  'query Releases($filter:ReleaseFilter$first:Int$after:String){releases(filter:$filter first:$first after:$after){nodes{...ReleaseFields}pageInfo{...PageInfo}}}',
  pageInfoFields,
  releaseFieldsFields,
) as TypedDocument<ReleasesQuery, ReleasesQueryVariables>;

/**
 * Asks for the release of the contact data or the site access of one report.
 *
 * @public
 */
export const RequestReleaseDocument = /* @__PURE__ */ together(
  'mutation RequestRelease($input:RequestReleaseInput!){requestRelease(input:$input){__typename ...on RequestReleaseSuccess{release{...ReleaseFields}}...on UserError{code message ...on ReleaseQuotaError{max retryAt}...on ReleaseRefusedError{accepted}}}}',
  releaseFieldsFields,
) as TypedDocument<RequestReleaseMutation, RequestReleaseMutationVariables>;

/**
 * Releases or refuses what somebody else has asked for.
 *
 * @public
 */
export const DecideReleaseDocument = /* @__PURE__ */ together(
  'mutation DecideRelease($input:DecideReleaseInput!){decideRelease(input:$input){__typename ...on DecideReleaseSuccess{release{...ReleaseFields}}...on UserError{code message ...on ReleaseStateError{state}}}}',
  releaseFieldsFields,
) as TypedDocument<DecideReleaseMutation, DecideReleaseMutationVariables>;

/**
 * Returns the released value to the person who asked for it, while the release is open. Each read is audited.
 *
 * @public
 */
export const ReadReleasedDocument = /* @__PURE__ */ together(
  'mutation ReadReleased($input:ReadReleasedInput!){readReleased(input:$input){__typename ...on ReadReleasedSuccess{release{...ReleaseFields}contact{name email phone}siteAccess{username password}}...on UserError{code message ...on ReleaseStateError{state}}}}',
  releaseFieldsFields,
) as TypedDocument<ReadReleasedMutation, ReadReleasedMutationVariables>;

/**
 * Records an observation of an address by a person, such as an address that cannot be checked automatically. Needs a claim on the case, or the permission to confirm removals.
 *
 * @public
 */
export const RecordReachabilityDocument = /* @__PURE__ */ together(
  'mutation RecordReachability($input:RecordReachabilityInput!){recordReachability(input:$input){__typename ...on RecordReachabilitySuccess{contentItem{id reachability{...ItemReachability}}}...on UserError{code message ...on InvalidInputError{problems{...FieldProblem}}}}}',
  fieldProblemFields,
  itemReachabilityFields,
  reachabilityObservationFields,
) as TypedDocument<RecordReachabilityMutation, RecordReachabilityMutationVariables>;

/**
 * Submits a report of a citizen. No sign-in is needed. The IP address of the caller is not stored.
 *
 * @public
 */
export const SubmitReportDocument = /* @__PURE__ */ together(
  'mutation SubmitReport($input:SubmitReportInput!){submitReport(input:$input){__typename ...on SubmitReportSuccess{receipt acceptedUrls acceptedPlaces read{...ReadPart}rejectedUrls{...RejectedUrl}problems{...FieldProblem}guidance{code text phone url}}...on UserError{code message ...on InvalidReportError{problems{...FieldProblem}}...on ProofOfWorkRequiredError{challenge guidance{code text phone url}}...on RateLimitedError{retryAfterSeconds}}}}',
  fieldProblemFields,
  readPartFields,
  rejectedUrlFields,
) as TypedDocument<SubmitReportMutation, SubmitReportMutationVariables>;

/**
 * Reads a text in the same way as `submitReport`, without storing anything. A form can use it to show what was recognised. It has its own rate limit per caller.
 *
 * @public
 */
export const ReadAddressesDocument = /* @__PURE__ */ together(
  'query ReadAddresses($text:String!$language:Language){readAddresses(text:$text language:$language){read{...ReadPart}rejected{...RejectedUrl}}}',
  readPartFields,
  rejectedUrlFields,
) as TypedDocument<ReadAddressesQuery, ReadAddressesQueryVariables>;

/**
 * The status of the report with this receipt. `null` if there is no such receipt.
 *
 * @public
 */
export const ReportStatusDocument =
  'query ReportStatus($receipt:String!){reportStatus(receipt:$receipt){progress receivedOn}}' as TypedDocument<
    ReportStatusQuery,
    ReportStatusQueryVariables
  >;

/**
 * One case; `null` if there is none. Each read is audited.
 *
 * @public
 */
export const CaseReportsDocument = /* @__PURE__ */ together(
  'query CaseReports($id:ID!$first:Int$after:String){case(id:$id){id reports(first:$first after:$after){nodes{...CaseReport}pageInfo{...PageInfo}}}}',
  caseReportFields,
  pageInfoFields,
) as TypedDocument<CaseReportsQuery, CaseReportsQueryVariables>;

/**
 * Puts the selected cases of a flood of reports behind all others in the queue. They stay open: a new report of the address puts a case back. Cases that state danger or that a person worked on never change.
 *
 * @public
 */
export const DismissFloodDocument = /* @__PURE__ */ together(
  'mutation DismissFlood($input:DismissFloodInput!){dismissFlood(input:$input){__typename ...on DismissFloodSuccess{dismissalId items{caseId outcome}}...on UserError{code message ...on InvalidInputError{problems{...FieldProblem}}}}}',
  fieldProblemFields,
) as TypedDocument<DismissFloodMutation, DismissFloodMutationVariables>;

/**
 * Puts the cases of a dismissal back where they were in the queue.
 *
 * @public
 */
export const UndoFloodDismissalDocument =
  'mutation UndoFloodDismissal($input:UndoFloodDismissalInput!){undoFloodDismissal(input:$input){__typename ...on UndoFloodDismissalSuccess{items{caseId outcome}}...on UserError{code message}}}' as TypedDocument<
    UndoFloodDismissalMutation,
    UndoFloodDismissalMutationVariables
  >;

/**
 * The dismissals of floods, latest first, those of an unknown time last. Reading the list is audited.
 *
 * @public
 */
export const FloodDismissalsDocument = /* @__PURE__ */ together(
  'query FloodDismissals($first:Int$after:String){floodDismissals(first:$first after:$after){nodes{...FloodDismissal}pageInfo{...PageInfo}}}',
  floodDismissalFields,
  pageInfoFields,
) as TypedDocument<FloodDismissalsQuery, FloodDismissalsQueryVariables>;

/**
 * The legal holds, latest first.
 *
 * @public
 */
export const LegalHoldsDocument = /* @__PURE__ */ together(
  'query LegalHolds($filter:LegalHoldFilter$first:Int$after:String){legalHolds(filter:$filter first:$first after:$after){nodes{...LegalHoldFields}pageInfo{...PageInfo}}}',
  legalHoldFieldsFields,
  pageInfoFields,
) as TypedDocument<LegalHoldsQuery, LegalHoldsQueryVariables>;

/**
 * The runs of the retention job, latest first, each with what it erased.
 *
 * @public
 */
export const RetentionRunsDocument = /* @__PURE__ */ together(
  'query RetentionRuns($first:Int$after:String){retentionRuns(first:$first after:$after){nodes{id at policyVersion erased{dataClass count}digest isComplete}pageInfo{...PageInfo}}}',
  pageInfoFields,
) as TypedDocument<RetentionRunsQuery, RetentionRunsQueryVariables>;

/**
 * Places a legal hold on a case: nothing of it is erased until the hold is lifted.
 *
 * @public
 */
export const PlaceLegalHoldDocument = /* @__PURE__ */ together(
  'mutation PlaceLegalHold($input:PlaceLegalHoldInput!){placeLegalHold(input:$input){__typename ...on PlaceLegalHoldSuccess{legalHold{...LegalHoldFields}}...on UserError{code message ...on InvalidInputError{problems{...FieldProblem}}}}}',
  fieldProblemFields,
  legalHoldFieldsFields,
) as TypedDocument<PlaceLegalHoldMutation, PlaceLegalHoldMutationVariables>;

/**
 * Lifts a legal hold.
 *
 * @public
 */
export const LiftLegalHoldDocument = /* @__PURE__ */ together(
  'mutation LiftLegalHold($input:LiftLegalHoldInput!){liftLegalHold(input:$input){__typename ...on LiftLegalHoldSuccess{legalHold{...LegalHoldFields}}...on UserError{code message ...on TransitionNotAllowedError{status allowed}}}}',
  legalHoldFieldsFields,
) as TypedDocument<LiftLegalHoldMutation, LiftLegalHoldMutationVariables>;

/**
 * Routes a claimed case by the rules, and creates the referrals.
 *
 * @public
 */
export const RouteCaseDocument = /* @__PURE__ */ together(
  'mutation RouteCase($input:RouteCaseInput!$language:Language!=EN){routeCase(input:$input){__typename ...on RouteCaseSuccess{outcome reasons case{...CaseDetail}}...on UserError{code message ...on StaleVersionError{currentVersion}...on TransitionNotAllowedError{status allowed}...on AnswersMissingError{items{contentItemId questions}}...on NotAssessedError{contentItemIds}}}}',
  accountFields,
  assessmentFields,
  caseDetailFields,
  caseSummaryFields,
  contentItemDetailFields,
  contentItemSummaryFields,
  hostingFields,
  hostingObservationFields,
  hotlineFields,
  itemReachabilityFields,
  qualificationFields,
  reachabilityObservationFields,
  referralSummaryFields,
  routeFields,
) as TypedDocument<RouteCaseMutation, RouteCaseMutationVariables>;

/**
 * Closes a claimed case. The reason must match the facts of the case.
 *
 * @public
 */
export const CloseCaseDocument = /* @__PURE__ */ together(
  'mutation CloseCase($input:CloseCaseInput!){closeCase(input:$input){__typename ...on CloseCaseSuccess{case{...CaseSummary}}...on UserError{code message ...on StaleVersionError{currentVersion}...on TransitionNotAllowedError{status allowed}...on CloseRefusedError{allowedReasons:allowed}}}}',
  accountFields,
  caseSummaryFields,
  contentItemSummaryFields,
  hostingFields,
) as TypedDocument<CloseCaseMutation, CloseCaseMutationVariables>;

/**
 * Opens a linked cycle of a closed case.
 *
 * @public
 */
export const ReopenCaseDocument = /* @__PURE__ */ together(
  'mutation ReopenCase($input:ReopenCaseInput!){reopenCase(input:$input){__typename ...on ReopenCaseSuccess{case{...CaseSummary previousCase{id reference}}}...on UserError{code message ...on TransitionNotAllowedError{status allowed}}}}',
  accountFields,
  caseSummaryFields,
  contentItemSummaryFields,
  hostingFields,
) as TypedDocument<ReopenCaseMutation, ReopenCaseMutationVariables>;

/**
 * The rules of this hotline today. With them and `ContentItem.routeInput` a browser previews the same route as the server.
 *
 * @public
 */
export const RulebookDocument = /* @__PURE__ */ together(
  'query Rulebook{rulebook{home on lawVersion rulesVersion directory{...HotlineDirectory}routing{...RoutingPolicy}priority{minutesPerFurtherReport furtherReportsCounted}secondOpinion{rules{code classifications onlyAtHome share}partiesMaySettle}exposure{sessionMinutes breakMinutes dayMinutes weekMinutes aloneMinutes}retention{version rules{dataClass days source}}}}',
  hotlineDirectoryFields,
  routingPolicyFields,
) as TypedDocument<RulebookQuery, RulebookQueryVariables>;

/**
 * The INHOPE directory on a given day, complete or for one country.
 *
 * @public
 */
export const HotlinesDocument = /* @__PURE__ */ together(
  'query Hotlines($country:CountryCode$on:Date){hotlines(country:$country on:$on){...Hotline}}',
  hotlineFields,
) as TypedDocument<HotlinesQuery, HotlinesQueryVariables>;

/**
 * Previews the legal classification of findings. Stores nothing.
 *
 * @public
 */
export const QualifyDocument = /* @__PURE__ */ together(
  'query Qualify($findings:FindingsInput!$on:Date$source:SourceInput$language:Language!=EN){qualify(findings:$findings on:$on source:$source){...Qualification neededByExchange}}',
  qualificationFields,
) as TypedDocument<QualifyQuery, QualifyQueryVariables>;

/**
 * Previews the decision of the routing rules. Stores nothing.
 *
 * @public
 */
export const RouteDocument = /* @__PURE__ */ together(
  'query Route($input:RouteInput!$on:Date$language:Language!=EN){route(input:$input on:$on){...Route}}',
  hotlineFields,
  routeFields,
) as TypedDocument<RouteQuery, RouteQueryVariables>;

/**
 * The case or referral with this id; `null` if there is none that you may see. Access and audit are those of `case` and `referral`.
 *
 * @public
 */
export const NodeDocument =
  'query Node($id:ID!){node(id:$id){__typename id ...on Case{reference}...on Referral{reference}}}' as TypedDocument<
    NodeQuery,
    NodeQueryVariables
  >;

/**
 * The figures of a time, at most a few minutes old. Outside the hotline: of one calendar year that is over, without small numbers. Reading them is audited.
 *
 * @public
 */
export const StatisticsDocument = /* @__PURE__ */ together(
  'query Statistics($from:Date!$to:Date!$by:StatisticDimension){statistics(from:$from to:$to by:$by){from to timeZone minimumCount total{...StatisticRow}rows{...StatisticRow}omittedRows backlog{band count}}}',
  statisticRowFields,
) as TypedDocument<StatisticsQuery, StatisticsQueryVariables>;

/**
 * The figures of a time, at most a few minutes old. Outside the hotline: of one calendar year that is over, without small numbers. Reading them is audited.
 *
 * @public
 */
export const StatisticsOverTimeDocument = /* @__PURE__ */ together(
  'query StatisticsOverTime($from:Date!$to:Date!$by:StatisticDimension$starts:[Date!]!){statistics(from:$from to:$to by:$by){minimumCount total{...StatisticRow}rows{...StatisticRow}backlog{band count}parts(starts:$starts){from total{...StatisticRow}}}}',
  statisticRowFields,
) as TypedDocument<StatisticsOverTimeQuery, StatisticsOverTimeQueryVariables>;

/**
 * A yearly report, as lines and as CSV. Reading it is audited.
 *
 * @public
 */
export const YearlyExportDocument =
  'query YearlyExport($kind:YearlyExport!$year:Int!){yearlyExport(kind:$kind year:$year){kind year isComplete columns{code meaning}lines{year section figure provider value outcome measure number}csv}}' as TypedDocument<
    YearlyExportQuery,
    YearlyExportQueryVariables
  >;

/**
 * The external systems that receive messages about changes, earliest first.
 *
 * @public
 */
export const WebhooksDocument = /* @__PURE__ */ together(
  'query Webhooks($first:Int$after:String){webhooks(first:$first after:$after){nodes{...Webhook}pageInfo{...PageInfo}}}',
  pageInfoFields,
  webhookFields,
) as TypedDocument<WebhooksQuery, WebhooksQueryVariables>;

/**
 * Registers an external system. Its secret is returned only once.
 *
 * @public
 */
export const RegisterWebhookDocument = /* @__PURE__ */ together(
  'mutation RegisterWebhook($input:RegisterWebhookInput!){registerWebhook(input:$input){__typename ...on RegisterWebhookSuccess{secret webhook{...Webhook}}...on UserError{code message ...on InvalidInputError{problems{...FieldProblem}}}}}',
  fieldProblemFields,
  webhookFields,
) as TypedDocument<RegisterWebhookMutation, RegisterWebhookMutationVariables>;

/**
 * Gives a webhook a new secret, which is returned only once.
 *
 * @public
 */
export const RotateWebhookSecretDocument = /* @__PURE__ */ together(
  'mutation RotateWebhookSecret($input:RotateWebhookSecretInput!){rotateWebhookSecret(input:$input){__typename ...on RotateWebhookSecretSuccess{secret webhook{...Webhook}}...on UserError{code message ...on InvalidInputError{problems{...FieldProblem}}...on TransitionNotAllowedError{status allowed}}}}',
  fieldProblemFields,
  webhookFields,
) as TypedDocument<RotateWebhookSecretMutation, RotateWebhookSecretMutationVariables>;

/**
 * Pauses a webhook. Its messages wait until it is resumed.
 *
 * @public
 */
export const PauseWebhookDocument = /* @__PURE__ */ together(
  'mutation PauseWebhook($input:PauseWebhookInput!){pauseWebhook(input:$input){__typename ...on PauseWebhookSuccess{webhook{...Webhook}}...on UserError{code message ...on TransitionNotAllowedError{status allowed}}}}',
  webhookFields,
) as TypedDocument<PauseWebhookMutation, PauseWebhookMutationVariables>;

/**
 * Resumes a webhook and delivers its waiting messages.
 *
 * @public
 */
export const ResumeWebhookDocument = /* @__PURE__ */ together(
  'mutation ResumeWebhook($input:ResumeWebhookInput!){resumeWebhook(input:$input){__typename ...on ResumeWebhookSuccess{webhook{...Webhook}}...on UserError{code message ...on TransitionNotAllowedError{status allowed}}}}',
  webhookFields,
) as TypedDocument<ResumeWebhookMutation, ResumeWebhookMutationVariables>;

/**
 * Sends a message of type TEST to a webhook, queued behind its other messages.
 *
 * @public
 */
export const SendTestEventDocument = /* @__PURE__ */ together(
  'mutation SendTestEvent($input:SendTestEventInput!){sendTestEvent(input:$input){__typename ...on SendTestEventSuccess{webhook{...Webhook}}...on UserError{code message ...on TransitionNotAllowedError{status allowed}}}}',
  webhookFields,
) as TypedDocument<SendTestEventMutation, SendTestEventMutationVariables>;

/**
 * Removes a webhook and its secret. Its undelivered messages are cancelled.
 *
 * @public
 */
export const RemoveWebhookDocument =
  'mutation RemoveWebhook($input:RemoveWebhookInput!){removeWebhook(input:$input){__typename ...on RemoveWebhookSuccess{webhookId}...on UserError{code message}}}' as TypedDocument<
    RemoveWebhookMutation,
    RemoveWebhookMutationVariables
  >;

/**
 * The work items that you may see, urgent first, then oldest first. The visible kinds depend on the role.
 *
 * @public
 */
export const WorkItemsDocument = /* @__PURE__ */ together(
  'query WorkItems($filter:WorkItemFilter$first:Int$after:String$language:Language!=EN){workItems(filter:$filter first:$first after:$after){nodes{...WorkItem}pageInfo{...PageInfo}}}',
  pageInfoFields,
  workItemFields,
) as TypedDocument<WorkItemsQuery, WorkItemsQueryVariables>;

/**
 * Closes a work item that is done or no longer needed.
 *
 * @public
 */
export const ResolveWorkItemDocument = /* @__PURE__ */ together(
  'mutation ResolveWorkItem($input:ResolveWorkItemInput!$language:Language!=EN){resolveWorkItem(input:$input){__typename ...on ResolveWorkItemSuccess{workItem{...WorkItem}}...on UserError{code message ...on InvalidInputError{problems{...FieldProblem}}...on TransitionNotAllowedError{status allowed}}}}',
  fieldProblemFields,
  workItemFields,
) as TypedDocument<ResolveWorkItemMutation, ResolveWorkItemMutationVariables>;

/**
 * Retries a background job that has no attempts left.
 *
 * @public
 */
export const RetryJobDocument = /* @__PURE__ */ together(
  'mutation RetryJob($input:RetryJobInput!$language:Language!=EN){retryJob(input:$input){__typename ...on RetryJobSuccess{workItem{...WorkItem}}...on UserError{code message ...on TransitionNotAllowedError{status allowed}}}}',
  workItemFields,
) as TypedDocument<RetryJobMutation, RetryJobMutationVariables>;
