// Generated from schema.graphql and src/operations by `npm run client`. Do not edit.
import type { TypedDocument } from '../typed-document.js';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/**
 * How an abuse contact is written to.
 *
 * @public
 */
export type AbuseContactChannel =
  /** A person enters the notice into a form on the site of the provider. */
  | 'FORM'
  /** By mail. */
  | 'MAIL';

/**
 * Which contacts to list; all conditions given must hold.
 *
 * @public
 */
export type AbuseContactFilter = {
  /** Whether mail to it comes back. */
  readonly isUnreachable?: boolean | null | undefined;
  /** Of any of these kinds. */
  readonly kind?: ReadonlyArray<AbuseContactKind> | null | undefined;
  /** In any of these statuses. */
  readonly status?: ReadonlyArray<AbuseContactStatus> | null | undefined;
};

/**
 * What power an abuse contact has over content.
 *
 * @public
 */
export type AbuseContactKind =
  /** Holds the network that the address is in. */
  | 'NETWORK'
  /** Runs the site; may be the offender, and is written to only when a person sets it. */
  | 'OPERATOR'
  /** Registered the name; can take the whole name away, and nothing smaller. */
  | 'REGISTRAR';

/**
 * What an abuse contact is set for by hand.
 *
 * @public
 */
export type AbuseContactScope =
  /** An autonomous system, where the register tells which one announces an address. */
  | 'ASN'
  /** A hostname and everything below it. */
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
  /** In the register of the autonomous system that announces the address. */
  | 'RDAP_AUTNUM'
  /** In the register of the domain name. */
  | 'RDAP_DOMAIN'
  /** In the register of the network that the address is in. */
  | 'RDAP_NETWORK'
  /** In the register of the network around that one. */
  | 'RDAP_UPSTREAM';

/**
 * How well a register says that a contact takes reports of abuse; the best first.
 *
 * @public
 */
export type AbuseContactStanding =
  /** Named in another role, and the mailbox is called after abuse. */
  | 'ABUSE_MAILBOX'
  /** Named in the role for abuse. */
  | 'ABUSE_ROLE'
  /** A remark says that reports of abuse go there. */
  | 'REMARK'
  /** Named in another role. */
  | 'WEAK';

/**
 * Whether a person knows an abuse contact.
 *
 * @public
 */
export type AbuseContactStatus =
  /** May be written to. */
  | 'APPROVED'
  /** Found by the system; nothing is sent until somebody approves it. */
  | 'PROPOSED'
  /** Is never written to. */
  | 'REJECTED';

/**
 * What to know of a contact before approving it.
 *
 * @public
 */
export type AbuseContactWarning =
  /** Nothing says that reports of abuse go there. */
  | 'NOT_FOR_ABUSE'
  /** The register also names another address or form for abuse. */
  | 'OTHER_CANDIDATE'
  /** The card of a person. */
  | 'PERSON'
  /** The address of a registry, which does not run the network. */
  | 'REGISTRY';

/**
 * Whether the analyst could open the address and, if not, why.
 *
 * @public
 */
export type Accessibility =
  /** It could be opened. */
  | 'ACCESSIBLE'
  /** The account that held it is disabled. */
  | 'ACCOUNT_DISABLED'
  /** The page opens, the content is not there. */
  | 'CONTENT_NOT_FOUND'
  /** The analyst may not open it by law. */
  | 'LEGALLY_UNABLE_TO_ACCESS'
  /** The link has expired. */
  | 'LINK_EXPIRED'
  /** Parts needed to open the file are missing. */
  | 'MISSING_PARTS'
  /** It asks for a password. */
  | 'PASSWORD_PROTECTED'
  /** It opens only for paying members. */
  | 'PREMIUM_ACCOUNT_NECESSARY'
  /** It opens only from another page that is not known. */
  | 'REFERRER_NOT_KNOWN'
  /** It was removed before it could be judged. */
  | 'REMOVED_BEFORE_ASSESSMENT'
  /** The site does not answer, or says there is no such page. */
  | 'SITE_DOWN'
  /** The site says it is unavailable for now. */
  | 'TEMPORARILY_UNAVAILABLE'
  /** It cannot be opened, for no reason listed here. */
  | 'UNABLE_TO_ACCESS';

/**
 * The recipient confirms that it has a referral.
 *
 * @public
 */
export type AcknowledgeReferralInput = {
  /** The version of the referral that you saw. */
  readonly expectedVersion: number;
  /** The recipient’s own number for it; at most 100 characters. */
  readonly recipientReference?: string | null | undefined;
  /** The referral. */
  readonly referralId: string;
};

/**
 * A further address that belongs to a case, such as a file behind a page.
 *
 * @public
 */
export type AddContentItemInput = {
  /** The case. */
  readonly caseId: string;
  /** The version of the case that you saw. */
  readonly expectedVersion: number;
  /** The address, as it was copied. Several in one text become several items; so does a place in words. */
  readonly url: string;
};

/**
 * How sure it is that a part of a text is meant so.
 *
 * @public
 */
export type AddressCertainty =
  /** It leaves no other reading. */
  | 'CERTAIN'
  /** It was concluded: let the reporter confirm it. */
  | 'LIKELY';

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
 * For whom a system outside listens.
 *
 * @public
 */
export type AnnouncementAudience =
  /** Caseworkers: cases, referrals and work; not what police answered. */
  | 'CASEWORK'
  /** The police liaison: referrals to police and work for police. */
  | 'POLICE';

/**
 * What systems outside may be told of.
 *
 * @public
 */
export type AnnouncementType =
  /** The work on a case ended. */
  | 'CASE_CLOSED'
  /** A case was held for a person. */
  | 'CASE_HELD'
  /** A linked cycle of a closed case was opened. */
  | 'CASE_REOPENED'
  /** A case was handed over. */
  | 'CASE_ROUTED'
  /** Attempts to hand something over have stopped; never of a message to a webhook. */
  | 'HAND_OVER_STOPPED'
  /** A recipient confirmed a hand-over; of one to police, told to POLICE only. */
  | 'REFERRAL_ACKNOWLEDGED'
  /** A hand-over ended; of one to police, told to POLICE only. */
  | 'REFERRAL_COMPLETED'
  /** A hand-over was made. */
  | 'REFERRAL_CREATED'
  /** A hand-over could not be delivered. */
  | 'REFERRAL_FAILED'
  /** A hand-over that failed is ready once more. */
  | 'REFERRAL_RETRIED'
  /** A hand-over left, confirmed by its channel. */
  | 'REFERRAL_SENT'
  /** A hand-over that had not left was withdrawn. */
  | 'REFERRAL_WITHDRAWN'
  /** A takedown is free; its object is the referral to the provider. */
  | 'TAKEDOWN_CLEARED'
  /** A takedown is held; its object is the referral to the provider. */
  | 'TAKEDOWN_HELD'
  /** Work for a person became visible. */
  | 'WORK_ITEM_OPENED'
  /** Work for a person ended. */
  | 'WORK_ITEM_SETTLED';

/**
 * A caseworker answers police.
 *
 * @public
 */
export type AnswerQuestionInput = {
  /** The answer as a code. */
  readonly code: PoliceAnswerCode;
  /** The question. */
  readonly questionId: string;
  /** The answer in words; needed for ANSWERED. At most 500 characters; nothing about a reporter. It stays out of logs and the audit trail. */
  readonly text?: string | null | undefined;
};

/**
 * A person knows the contact: notices may be sent to it.
 *
 * @public
 */
export type ApproveAbuseContactInput = {
  /** The contact. */
  readonly contactId: string;
  /** The version of the contact that you saw. */
  readonly expectedVersion: number;
  /** The language in which to write to it; as it is when absent. */
  readonly language?: Language | null | undefined;
};

/**
 * Police ask the analysts something about a referral.
 *
 * @public
 */
export type AskQuestionInput = {
  /** What is asked. */
  readonly code: PoliceQuestionCode;
  /** The referral to police that it is about. */
  readonly referralId: string;
  /** More about it; needed for OTHER. At most 500 characters; nothing about a reporter. It stays out of logs and the audit trail. */
  readonly text?: string | null | undefined;
};

/**
 * What was done or read.
 *
 * @public
 */
export type AuditAction =
  /** Somebody approved an abuse contact. */
  | 'ABUSE_CONTACT_APPROVED'
  /** Somebody set the form that an abuse contact is written to through. */
  | 'ABUSE_CONTACT_FORM_SET'
  /** Somebody set, or took back, the abuse contact of a hostname or network. */
  | 'ABUSE_CONTACT_OVERRIDE_SET'
  /** Somebody rejected an abuse contact. */
  | 'ABUSE_CONTACT_REJECTED'
  /** Findings were recorded. */
  | 'ASSESSMENT_RECORDED'
  /** Somebody read the audit trail. */
  | 'AUDIT_TRAIL_READ'
  /** Somebody claimed a case, or extended the claim. */
  | 'CASE_CLAIMED'
  /** The work on a case ended. */
  | 'CASE_CLOSED'
  /** A case was held for a person. */
  | 'CASE_HELD'
  /** A report opened a case. */
  | 'CASE_OPENED'
  /** Somebody read a case. */
  | 'CASE_READ'
  /** Somebody gave a case back. */
  | 'CASE_RELEASED'
  /** A linked cycle of a closed case was opened. */
  | 'CASE_REOPENED'
  /** A case was handed over. */
  | 'CASE_ROUTED'
  /** A supervisor took a case over. */
  | 'CASE_TAKEN_OVER'
  /** An address was added to a case. */
  | 'CONTENT_ITEM_ADDED'
  /** A supervisor was told of a deadline that has passed. */
  | 'DEADLINE_ESCALATED'
  /** Somebody was reminded that a deadline comes near. */
  | 'DEADLINE_NEAR'
  /** A deadline passed. */
  | 'DEADLINE_PASSED'
  /** A message came to the return path of a notice; its class was noted. */
  | 'DELIVERY_REPORTED'
  /** Somebody read the dossier on a hand-over to police. */
  | 'DOSSIER_READ'
  /** Somebody gave a stopped hand-over up. */
  | 'HAND_OVER_CALLED_OFF'
  /** A recipient confirmed that something arrived. */
  | 'HAND_OVER_CONFIRMED'
  /** Somebody asked for another attempt. */
  | 'HAND_OVER_RETRIED'
  /** Attempts to hand something over have stopped. */
  | 'HAND_OVER_STOPPED'
  /** Hosting was looked up or recorded. */
  | 'HOSTING_OBSERVED'
  /** An item that another hotline reported was taken up. */
  | 'ICCAM_IMPORTED'
  /** Another hotline went further with an item of ours. */
  | 'ICCAM_PROGRESS'
  /** An item was entered into the network’s exchange. */
  | 'ICCAM_REPORTED'
  /** Somebody said which report of the exchange a stopped hand-over has become. */
  | 'ICCAM_REPORT_LINKED'
  /** Somebody read which decisions a later edition of the law touches. */
  | 'LAW_REVIEW_READ'
  /** A notice did not reach the provider. */
  | 'NOTICE_BOUNCED'
  /** An address was taken out of a notice before it left. */
  | 'NOTICE_ITEM_TAKEN_OUT'
  /** An address joined a notice to a provider. */
  | 'NOTICE_JOINED'
  /** A notice left for a provider, with this address in it. */
  | 'NOTICE_SENT'
  /** Somebody entered a notice into the form of a provider. */
  | 'NOTICE_SUBMITTED_BY_FORM'
  /** A provider answered a notice. */
  | 'PROVIDER_ANSWERED'
  /** A caseworker answered police. */
  | 'QUESTION_ANSWERED'
  /** Police asked the analysts something. */
  | 'QUESTION_ASKED'
  /** A person recorded whether content is still there. */
  | 'REACHABILITY_RECORDED'
  /** A recipient confirmed a hand-over. */
  | 'REFERRAL_ACKNOWLEDGED'
  /** A hand-over ended. */
  | 'REFERRAL_COMPLETED'
  /** A hand-over was made. */
  | 'REFERRAL_CREATED'
  /** A hand-over could not be delivered. */
  | 'REFERRAL_FAILED'
  /** Danger was found on what police already had. */
  | 'REFERRAL_MADE_URGENT'
  /** Somebody read a hand-over. */
  | 'REFERRAL_READ'
  /** A hand-over that failed is ready once more. */
  | 'REFERRAL_RETRIED'
  /** A hand-over left, confirmed by its channel. */
  | 'REFERRAL_SENT'
  /** A hand-over that had not left was withdrawn. */
  | 'REFERRAL_WITHDRAWN'
  /** What was seen of content changed what is concluded of its removal. */
  | 'REMOVAL_STATE_CHANGED'
  /** Somebody read a reporter’s contact. */
  | 'REPORTER_CONTACT_READ'
  /** A report joined an open case. */
  | 'REPORT_JOINED'
  /** A report came in. */
  | 'REPORT_SUBMITTED'
  /** Police freed a takedown. */
  | 'TAKEDOWN_CLEARED'
  /** Police held a takedown. */
  | 'TAKEDOWN_HELD'
  /** A webhook ended because its receiver said that it is gone. */
  | 'WEBHOOK_DISABLED'
  /** Messages to a webhook were paused. */
  | 'WEBHOOK_PAUSED'
  /** A system outside was registered to be told of changes. */
  | 'WEBHOOK_REGISTERED'
  /** A webhook was removed. */
  | 'WEBHOOK_REMOVED'
  /** Messages to a webhook go on. */
  | 'WEBHOOK_RESUMED'
  /** A webhook was given a new secret. */
  | 'WEBHOOK_SECRET_ROTATED'
  /** A test event was sent to a webhook. */
  | 'WEBHOOK_TESTED'
  /** Work for a person became visible. */
  | 'WORK_ITEM_OPENED'
  /** Work for a person ended. */
  | 'WORK_ITEM_SETTLED';

/**
 * Which entries; all conditions given must hold.
 *
 * @public
 */
export type AuditFilter = {
  /** Any of these actions. */
  readonly action?: ReadonlyArray<AuditAction> | null | undefined;
  /** By this account. */
  readonly actorId?: string | null | undefined;
  /** Before. */
  readonly before?: string | null | undefined;
  /** About this case. */
  readonly caseId?: string | null | undefined;
  /** At or after. */
  readonly from?: string | null | undefined;
  /** Done to this thing. */
  readonly subjectId?: string | null | undefined;
};

/**
 * What an entry is about.
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
  /** A content item. */
  | 'CONTENT_ITEM'
  /** One event for one recipient. */
  | 'HAND_OVER'
  /** A notice to a provider. */
  | 'NOTICE'
  /** A referral. */
  | 'REFERRAL'
  /** A report. */
  | 'REPORT'
  /** A system outside that is told of changes. */
  | 'WEBHOOK'
  /** Work that waits for a person. */
  | 'WORK_ITEM';

/**
 * What was met beside the legal definition of imagery.
 *
 * @public
 */
export type BesideDefinition =
  /** Somebody attends abuse by live stream. */
  | 'ATTENDED_LIVE_ABUSE'
  /** Extremely violent or pornographic content. */
  | 'EXTREME_CONTENT'
  /** A child is approached for sexual purposes. */
  | 'GROOMING'
  /** Nothing. */
  | 'NONE'
  /** Intimate images are spread without consent. */
  | 'NON_CONSENSUAL_INTIMATE_IMAGES'
  /** Something else that other law may punish. */
  | 'OTHER'
  /** Somebody is threatened with sexual images, or made to give some. */
  | 'SEXUAL_EXTORTION';

/**
 * Gives a stopped hand-over up.
 *
 * @public
 */
export type CallOffHandOverInput = {
  /** The hand-over. */
  readonly handOverId: string;
};

/**
 * Which cases to list; all conditions given must hold.
 *
 * @public
 */
export type CaseFilter = {
  /** Under a live claim of this account. */
  readonly assigneeId?: string | null | undefined;
  /** With an item classified so. */
  readonly classification?: Classification | null | undefined;
  /** With an item hosted in this country. */
  readonly country?: string | null | undefined;
  /** With an item hosted so. */
  readonly hostingKind?: HostingKind | null | undefined;
  /** Part of the hostname, in either case; 2 to 253 characters. */
  readonly hostnameContains?: string | null | undefined;
  /** Under a live claim of somebody (true) or of nobody (false). */
  readonly isClaimed?: boolean | null | undefined;
  /** Opened before. */
  readonly openedBefore?: string | null | undefined;
  /** Opened at or after. */
  readonly openedFrom?: string | null | undefined;
  /** Any of these statuses. */
  readonly status?: ReadonlyArray<CaseStatus> | null | undefined;
};

/**
 * In which order cases are listed.
 *
 * @public
 */
export type CaseOrder =
  /** Latest opened first. */
  | 'NEWEST'
  /** Longest open first. */
  | 'OLDEST'
  /** As the work queue serves them: immediate danger first, then age and number of reports. */
  | 'PRIORITY';

/**
 * Where the hotline’s work on one reported address stands.
 *
 * @public
 */
export type CaseStatus =
  /** Judged once; policy asks another person to judge it too. */
  | 'AWAITING_SECOND_OPINION'
  /** The work has ended; a new report opens a linked cycle. */
  | 'CLOSED'
  /** Waits for a person to decide; the reasons are given. */
  | 'HELD'
  /** An analyst has looked at it; it may be waiting for the next one. */
  | 'IN_REVIEW'
  /** Reported, not yet looked at. */
  | 'RECEIVED'
  /** Handed over; waiting for the recipients. */
  | 'ROUTED';

/**
 * The way on which something leaves.
 *
 * @public
 */
export type Channel =
  /** No system carries it: a person hands it over and says so. */
  | 'BY_HAND'
  /** INHOPE’s exchange between hotlines. */
  | 'ICCAM'
  /** A notice by e-mail to a hosting provider. */
  | 'NOTICE'
  /** The feed that the police liaison reads. */
  | 'POLICE_FEED'
  /** A signed message to a system outside. */
  | 'WEBHOOK';

/**
 * Why the next look is when it is, or why there is none.
 *
 * @public
 */
export type CheckReason =
  /** Police ask that the address be left alone. */
  | 'HELD_BY_POLICE'
  /** It is gone and might come back. */
  | 'MAY_COME_BACK'
  /** It cannot be reached from here. */
  | 'NOT_CHECKABLE_FROM_HERE'
  /** Nobody has looked yet. */
  | 'NOT_LOOKED_YET'
  /** One more observation has to confirm the removal. */
  | 'REMOVAL_TO_CONFIRM'
  /** The removal has just been asked for. */
  | 'REMOVAL_WAS_ASKED'
  /** The server asked to be left alone for a while. */
  | 'SERVER_ASKS_FOR_PATIENCE'
  /** It is looked at regularly until it is gone. */
  | 'STILL_WATCHED'
  /** The watch is over, or has not begun. */
  | 'WATCH_IS_OVER';

/**
 * Which case to claim, or to claim for longer.
 *
 * @public
 */
export type ClaimCaseInput = {
  /** The case. */
  readonly caseId: string;
  /** Supervisors only: why the live claim of another is taken over. */
  readonly takeOverReason?: TakeOverReason | null | undefined;
};

/**
 * Which part of the queue to take the next case from.
 *
 * @public
 */
export type ClaimNextCaseInput = {
  /** Only cases in these statuses; all that wait for an analyst when absent. */
  readonly among?: ReadonlyArray<CaseStatus> | null | undefined;
};

/**
 * What an assessed address is in law.
 *
 * @public
 */
export type Classification =
  /** Illegal everywhere, by INTERPOL’s baseline criteria. */
  | 'BASELINE'
  /** Illegal under the national law in force on the day. */
  | 'NATIONALLY_ILLEGAL'
  /** Could not be reached, so could not be judged. */
  | 'NOT_ASSESSABLE'
  /** Not illegal under the provisions that this hotline tests; it says nothing of other law. */
  | 'NOT_ILLEGAL'
  /** Outside what this hotline tests: other law may punish it, and another service or police can help. */
  | 'OTHER_LAW'
  /** A fact or a legal review is still needed; never treated as harmless. */
  | 'UNDETERMINED';

/**
 * Police free a takedown.
 *
 * @public
 */
export type ClearTakedownInput = {
  /** The number of the decision, to be quoted in the notice; at most 100 characters. */
  readonly clearanceReference?: string | null | undefined;
  /** The version that you saw of the referral you name. */
  readonly expectedVersion: number;
  /** The referral to police, or the gated referral to the provider, of the same content item. */
  readonly referralId: string;
};

/**
 * Where the decision on a gated takedown stands.
 *
 * @public
 */
export type ClearanceState =
  /** Not decided yet; nothing leaves. */
  | 'AWAITING'
  /** Freed; the notice may leave. */
  | 'CLEARED'
  /** Held until the review date at least; nothing leaves. */
  | 'HELD';

/**
 * What is waited for.
 *
 * @public
 */
export type ClockCode =
  /** That the recipient confirms a referral. */
  | 'ACKNOWLEDGEMENT'
  /** That a question from police is answered. */
  | 'ANSWER_TO_POLICE'
  /** That police decide on a takedown. */
  | 'CLEARANCE'
  /** That it is known what came of a referral. */
  | 'COMPLETION'
  /** That a person approves an abuse contact. */
  | 'CONTACT_APPROVAL'
  /** That a person decides on a case that is held. */
  | 'DECISION'
  /** That a referral leaves which may. */
  | 'DISPATCH'
  /** That somebody looks at a reported case. */
  | 'FIRST_REVIEW'
  /** That a person closes a case, or routes it again, whose referrals have all ended. */
  | 'FOLLOW_UP'
  /** That police look again at a takedown that they hold. */
  | 'HOLD_REVIEW'
  /** That a person tries a referral again which failed. */
  | 'RETRY'
  /** That the person who began with a case goes on with it. */
  | 'REVIEW'
  /** That a second person judges a case. */
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
  /** The reason; it must be true of the case. */
  readonly reason: CloseReason;
};

/**
 * Why a case ended.
 *
 * @public
 */
export type CloseReason =
  /** It was handed to police. */
  | 'HANDED_OVER'
  /** It could not be reached, so not judged. */
  | 'NOT_ASSESSABLE'
  /** The content was not there (any more). */
  | 'NOT_FOUND'
  /** Not illegal under the provisions that this hotline tests; it says nothing of other law. */
  | 'NOT_ILLEGAL'
  /** It is not the hotline’s task. */
  | 'OUT_OF_SCOPE'
  /** A matter of other law; a person said which service or police it is for. Chosen by a person only. */
  | 'REFERRED_ELSEWHERE'
  /** It was removed. */
  | 'REMOVED'
  /** It was handed to the hotline of the hosting country. */
  | 'TRANSFERRED';

/**
 * Whether the site is run for money.
 *
 * @public
 */
export type Commerciality =
  /** For money. */
  | 'COMMERCIAL'
  /** Not for money. */
  | 'NON_COMMERCIAL'
  /** The analyst cannot tell. */
  | 'NOT_DETERMINED';

/**
 * What came of a referral.
 *
 * @public
 */
export type CompleteReferralInput = {
  /** The version of the referral that you saw. */
  readonly expectedVersion: number;
  /** What came of it. */
  readonly outcome: ReferralOutcome;
  /** The recipient’s own number for it; at most 100 characters. */
  readonly recipientReference?: string | null | undefined;
  /** The referral. */
  readonly referralId: string;
  /** Needed for REMOVED: what shows it. */
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
 * How far a hosting country can be relied on.
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
  /** No country is concluded. */
  | 'NONE';

/**
 * How to reach the reporter, if they wish to be reached. Kept encrypted.
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
 * How pressing a deadline is.
 *
 * @public
 */
export type DeadlineStage =
  /** The first reminder has come. */
  | 'DUE_SOON'
  /** The deadline has passed, and a supervisor has been told. */
  | 'ESCALATED'
  /** There is time left. */
  | 'ON_TIME'
  /** The deadline has passed. */
  | 'OVERDUE';

/**
 * What a message that came to the return path of a notice means.
 *
 * @public
 */
export type DeliveryReportClass =
  /** A person must confirm before it is delivered. */
  | 'CHALLENGE'
  /** A complaint about our mail. */
  | 'COMPLAINT'
  /** The message is late, and is still tried. */
  | 'DELAYED'
  /** It was delivered. */
  | 'DELIVERED'
  /** Nobody reads the mailbox; the provider asks for a form. */
  | 'FORM_NEEDED'
  /** The mailbox is full; it is sent again. */
  | 'MAILBOX_FULL'
  /** Another address failed, such as one member of an alias; the message may have arrived. */
  | 'MEMBER_FAILED'
  /** It was not delivered, for a reason that is not the address; a person looks, and it is sent again. */
  | 'NOT_DELIVERED'
  /** Not understood; a person looks. */
  | 'NOT_UNDERSTOOD'
  /** The reader is away. */
  | 'OUT_OF_OFFICE'
  /** Our own mail was refused; it is sent again once that is mended. */
  | 'OWN_MAIL_REFUSED'
  /** An automatic confirmation of receipt. */
  | 'RECEIPT'
  /** The address does not exist, or no longer; the notice has failed. */
  | 'RECIPIENT_UNKNOWN'
  /** The server was not reached, or was in trouble, until attempts stopped; it is sent again. */
  | 'RECIPIENT_UNREACHABLE';

/**
 * What decided the class of a message that came back.
 *
 * @public
 */
export type DeliveryReportReason =
  /** The reader is absent. */
  | 'ABSENT'
  /** The account is disabled. */
  | 'ACCOUNT_PAUSED'
  /** The account is locked for now. */
  | 'ACCOUNT_PAUSED_FOR_NOW'
  /** The report says so. */
  | 'ACTION'
  /** Our IP address is blocked. */
  | 'BLOCKED_ADDRESS'
  /** The sender must confirm. */
  | 'CONFIRM_SENDER'
  /** A program behind the mailbox failed. */
  | 'DELIVERY_PROGRAM'
  /** The directory of the server does not hold the address. */
  | 'EDGE_BLOCKING'
  /** The time for delivery expired. */
  | 'EXPIRED'
  /** It failed, and nothing says why. */
  | 'FAILED_WITHOUT_REASON'
  /** It is a feedback report (RFC 5965). */
  | 'FEEDBACK_REPORT'
  /** The server makes unknown senders wait. */
  | 'GREYLISTED'
  /** The group takes no mail from outside. */
  | 'GROUP_POSTING'
  /** The mailbox is full. */
  | 'MAILBOX_FULL'
  /** No route leads to the address. */
  | 'NO_ROUTER'
  /** No rule fits. */
  | 'NO_RULE'
  /** There is no such domain. */
  | 'NO_SUCH_DOMAIN'
  /** There is no such mailbox. */
  | 'NO_SUCH_MAILBOX'
  /** Only other addresses failed. */
  | 'OTHER_RECIPIENT'
  /** We have sent as much as we may. */
  | 'OWN_QUOTA'
  /** One recipient failed and another did not. */
  | 'PARTLY_DELIVERED'
  /** A policy of the recipient. */
  | 'POLICY'
  /** Too many messages or connections. */
  | 'RATE_OR_CONNECTIONS'
  /** A filter of the reader refused it. */
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
  /** The status code says so. */
  | 'STATUS'
  /** A ticket was opened. */
  | 'TICKET_OPENED'
  /** The message is too large. */
  | 'TOO_LARGE'
  /** The server could not be reached. */
  | 'UNREACHABLE'
  /** A form is asked for. */
  | 'USE_OUR_FORM'
  /** It was judged as dangerous. */
  | 'VIRUS_VERDICT';

/**
 * How an attempt failed.
 *
 * @public
 */
export type FailureClass =
  /** The recipient redirects or refuses the sign-in; an operator looks. */
  | 'ACCESS_REFUSED'
  /** The recipient does not know whom or what it is for. */
  | 'NOT_FOUND'
  /** Our own side failed. */
  | 'OWN_FAULT'
  /** The recipient has a fault on its side. */
  | 'PARTNER_FAULT'
  /** The recipient does not accept it. */
  | 'REFUSED'
  /** The recipient asks to wait. */
  | 'THROTTLED'
  /** No answer came. */
  | 'UNREACHABLE';

/**
 * What an analyst records: closed questions, never a description. Absent or null means not answered, never no.
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
  /** What was met beside the legal definition, several where several are true; NONE alone for nothing. Not answered is never NONE. */
  readonly besideDefinition?: ReadonlyArray<BesideDefinition> | null | undefined;
  /** Presented as child modelling. */
  readonly childModelling?: boolean | null | undefined;
  /** What is depicted. */
  readonly conduct?: Conduct | null | undefined;
  /** A child is in danger now. */
  readonly immediateDanger?: boolean | null | undefined;
  /** What a legal review found. Supervisors only. */
  readonly legalReview?: LegalReview | null | undefined;
  /** The form of what is shown. */
  readonly medium?: Medium | null | undefined;
  /** Answers to the questions that the country’s pack adds; each question once. */
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
 * What must be lifted before a leg may leave.
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
  /** The rules of the recipient do not allow it. */
  | 'AGAINST_THE_RULES'
  /** The recipient needs answers that the assessment left open. */
  | 'ANSWERS_MISSING'
  /** The answer could not be understood. */
  | 'ANSWER_NOT_UNDERSTOOD'
  /** The recipient asked to come back later. */
  | 'ASKED_TO_WAIT'
  /** The channel is not configured. */
  | 'CHANNEL_NOT_CONFIGURED'
  /** The report that a person linked does not hold this address. */
  | 'LINKED_TO_ANOTHER'
  /** The mailbox of the recipient is full. */
  | 'MAILBOX_FULL'
  /** An earlier answer was lost, and it is refused now: it may be there already. */
  | 'MAY_BE_THERE_ALREADY'
  /** The recipient did not accept it. */
  | 'NOT_ACCEPTED'
  /** No answer came. */
  | 'NO_ANSWER'
  /** Our own software failed. */
  | 'OWN_ERROR'
  /** The recipient’s mail server refuses our mail: policy, authentication or reputation. */
  | 'OWN_MAIL_REFUSED'
  /** The recipient reported a fault on its side. */
  | 'RECIPIENT_IN_TROUBLE'
  /** The recipient, or what it is about, is not known there. */
  | 'RECIPIENT_UNKNOWN'
  /** The recipient redirects to another address. */
  | 'REDIRECTED'
  /** The same, and it was looked for there; not every report that it may be could be read. */
  | 'SEARCH_INCOMPLETE'
  /** Signing in was refused. */
  | 'SIGN_IN_REFUSED'
  /** In test mode no real recipient is reached. */
  | 'TEST_MODE';

/**
 * Which hand-overs; all conditions given must hold.
 *
 * @public
 */
export type HandOverFilter = {
  /** On any of these channels. */
  readonly channel?: ReadonlyArray<Channel> | null | undefined;
  /** In any of these statuses. */
  readonly status?: ReadonlyArray<HandOverStatus> | null | undefined;
};

/**
 * Where one event for one recipient stands.
 *
 * @public
 */
export type HandOverStatus =
  /** No longer needed. */
  | 'CALLED_OFF'
  /** The recipient confirmed it. */
  | 'CONFIRMED'
  /** Attempts have stopped; a person must look. */
  | 'DEAD'
  /** Not confirmed yet; attempts go on. */
  | 'PENDING';

/**
 * Why police ask that content stays up for now.
 *
 * @public
 */
export type HoldReason =
  /** Evidence must be secured first. */
  | 'EVIDENCE_PRESERVATION'
  /** An investigation is going on. */
  | 'ONGOING_INVESTIGATION'
  /** A victim is being identified. */
  | 'VICTIM_IDENTIFICATION';

/**
 * Police ask that content stays up for now.
 *
 * @public
 */
export type HoldTakedownInput = {
  /** The version that you saw of the referral you name. */
  readonly expectedVersion: number;
  /** Why. */
  readonly reason: HoldReason;
  /** The referral to police, or the gated referral to the provider, of the same content item. */
  readonly referralId: string;
  /** The day on which the hold is looked at again; in the future, and not too far. */
  readonly reviewOn: string;
};

/**
 * How an address is hosted, as far as the observations tell.
 *
 * @public
 */
export type HostingKind =
  /** Announced from several places at once. */
  | 'ANYCAST'
  /** The observations contradict each other; a person must look. */
  | 'CONFLICTING'
  /** On servers in one country. */
  | 'DIRECT'
  /** In several countries at once. */
  | 'MULTIPLE'
  /** A place named in words, without a web address: there is no country to look up. */
  | 'NO_ADDRESS'
  /** On a network without countries, such as Tor. */
  | 'NO_COUNTRY'
  /** Behind a content delivery network or reverse proxy that hides the origin. */
  | 'PROXIED'
  /** Not known yet. */
  | 'UNRESOLVED';

/**
 * Where an observation of hosting comes from.
 *
 * @public
 */
export type HostingSource =
  /** What an analyst found out. */
  | 'ANALYST'
  /** The network that announces the address. */
  | 'ASN'
  /** The name system: which addresses a hostname has. */
  | 'DNS'
  /** A database of where addresses are used. */
  | 'IP_GEOLOCATION'
  /** The kind of network itself, such as Tor. */
  | 'NETWORK'
  /** What a provider publishes of its own network: a range, or the region in a host name. */
  | 'PROVIDER_RANGE'
  /** What the hosting provider says. */
  | 'PROVIDER_STATEMENT'
  /** What the operator of a proxy says about the origin behind it. */
  | 'PROXY_OPERATOR'
  /** The register of network addresses: who holds them. */
  | 'RDAP'
  /** What the registrar of the domain name says; it is no host, so it never decides the country. */
  | 'REGISTRAR';

/**
 * Where the opinions on one content item stand.
 *
 * @public
 */
export type ItemOpinions =
  /** Two persons agree. */
  | 'AGREED'
  /** One person has; another must, without knowing the first opinion. */
  | 'AWAITING_SECOND'
  /** Two persons disagree; a supervisor settles it. */
  | 'DISAGREED'
  /** Nobody has judged it yet. */
  | 'NONE'
  /** A supervisor has settled it. */
  | 'SETTLED'
  /** One person has; policy asks for no second. */
  | 'SINGLE';

/**
 * A language the hotline speaks.
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
 * How the edition of the law in use differs from a decision.
 *
 * @public
 */
export type LawDifference =
  /** Illegal then and now; the international baseline is added or falls away. */
  | 'BASELINE_CHANGED'
  /** Found not illegal then, illegal now. */
  | 'HARMLESS_THEN_ILLEGAL_NOW'
  /** Found not illegal then; a person has to decide now. */
  | 'HARMLESS_THEN_OPEN_NOW'
  /** Found illegal then, not or not certainly so now. */
  | 'ILLEGAL_THEN_NOT_NOW'
  /** Found not illegal then; what was met beside the definition was not asked yet. */
  | 'NOT_ASKED_THEN'
  /** Left open then, not illegal now under the provisions tested. */
  | 'OPEN_THEN_HARMLESS_NOW'
  /** Left open then, illegal now. */
  | 'OPEN_THEN_ILLEGAL_NOW'
  /** The same outcome and articles, in other words. */
  | 'WORDING'
  /** The same outcome under other articles; nothing was sent out. */
  | 'WRONG_ARTICLE_KEPT'
  /** The same outcome under other articles; the wrong ones were sent out. */
  | 'WRONG_ARTICLE_SENT';

/**
 * Which decisions; all conditions given must hold.
 *
 * @public
 */
export type LawReviewFilter = {
  /** Of this case. */
  readonly caseId?: string | null | undefined;
  /** Any of these differences. */
  readonly difference?: ReadonlyArray<LawDifference> | null | undefined;
  /** On which something was sent out (true) or not. */
  readonly wasSent?: boolean | null | undefined;
};

/**
 * What a legal review found.
 *
 * @public
 */
export type LegalReview =
  /** No provision that this hotline tests covers it. */
  | 'NOT_PUNISHABLE'
  /** A provision covers it. */
  | 'PUNISHABLE';

/**
 * Says which report of the exchange a stopped hand-over has become.
 *
 * @public
 */
export type LinkIccamReportInput = {
  /** The hand-over that has stopped. */
  readonly handOverId: string;
  /** The exchange’s number of the report, from 1. */
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
 * The form of what is shown.
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
 * What is known of an organisation’s standing in INHOPE.
 *
 * @public
 */
export type Membership =
  /** Was named as an applicant; whether it became a member is not certain. */
  | 'APPLICANT'
  /** No longer a member. */
  | 'FORMER'
  /** A member; referrals go to it. */
  | 'MEMBER'
  /** Not a member. */
  | 'NOT_A_MEMBER'
  /** A portal for citizens, not a national hotline. */
  | 'REPORTING_PORTAL'
  /** Not confirmed; a person decides. */
  | 'UNCONFIRMED';

/**
 * Whom a notice turns to.
 *
 * @public
 */
export type NoticeAddressee =
  /** Who hosts the content. */
  | 'PROVIDER'
  /** The registrar of the name, because nobody else has answered. */
  | 'REGISTRAR'
  /** The network around the provider, which has not answered. */
  | 'UPSTREAM';

/**
 * Why an address was taken out of a notice.
 *
 * @public
 */
export type NoticeTakenOutReason =
  /** The contact was rejected or cannot be reached. */
  | 'CONTACT_NOT_USABLE'
  /** The content is gone. */
  | 'CONTENT_GONE'
  /** It is hosted elsewhere by now. */
  | 'HOST_CHANGED'
  /** Where it is hosted could not be checked; it is tried again. */
  | 'HOST_NOT_CHECKED'
  /** The notice about it lacks something. */
  | 'INCOMPLETE'
  /** It may not leave, or no longer. */
  | 'NOT_READY';

/**
 * Which of the opinions on an item an assessment is.
 *
 * @public
 */
export type Opinion =
  /** A supervisor’s, on two that disagree. */
  | 'DECIDING'
  /** The first. */
  | 'FIRST'
  /** Another person’s, given without knowing the first. */
  | 'SECOND';

/**
 * Which clocks to list; all conditions given must hold.
 *
 * @public
 */
export type OverdueFilter = {
  /** Any of these clocks. */
  readonly code?: ReadonlyArray<ClockCode> | null | undefined;
  /** With immediate danger (true) or without (false). */
  readonly isUrgent?: boolean | null | undefined;
  /** At any of these stages; those that are late when absent. */
  readonly stage?: ReadonlyArray<DeadlineStage> | null | undefined;
};

/**
 * An answer to a question that the country’s pack adds to those of every hotline.
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
 * Lets messages wait.
 *
 * @public
 */
export type PauseWebhookInput = {
  /** The webhook. */
  readonly webhookId: string;
};

/**
 * How a commercial site takes payment, in ICCAM’s categories.
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
  /** No payment is taken. */
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
 * A place that has no web address, in the reporter’s words: an app with its account or group, a game, a number.
 *
 * @public
 */
export type PlaceInput = {
  /** What kind of place it is; recognised from the text where it is absent. */
  readonly kind?: PlaceKind | null | undefined;
  /** The place, with what identifies it; at most 2000 characters. */
  readonly text: string;
};

/**
 * What kind of place a report names where it names no web address.
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
  /** A network that ordinary browsers do not open, such as Freenet. */
  | 'NETWORK'
  /** The reporter stated danger and named no place. */
  | 'NOT_STATED'
  /** Another place, in words. */
  | 'OTHER'
  /** A telephone number. */
  | 'PHONE'
  /** A street, building or other place on the ground. */
  | 'PHYSICAL'
  /** A newsgroup or a message in one. */
  | 'USENET';

/**
 * What a question was answered with.
 *
 * @public
 */
export type PoliceAnswerCode =
  /** The text answers it. */
  | 'ANSWERED'
  /** The hotline may not tell. */
  | 'MAY_NOT_BE_TOLD'
  /** The hotline does not know. */
  | 'NOT_KNOWN';

/**
 * What police are told of a referral.
 *
 * @public
 */
export type PoliceFeedEvent =
  /** The hotline answered a question. */
  | 'ANSWER'
  /** The host shows the content to some and tells others that it is not there. */
  | 'CLOAKED'
  /** The content is hosted elsewhere now. */
  | 'CONTENT_MOVED'
  /** A child was found to be in immediate danger after it was made. */
  | 'DANGER_ADDED'
  /** The notice to the provider had left already when it was held or withdrawn. */
  | 'NOTICE_LEFT_ANYWAY'
  /** The hotline would not make it today; police decide what becomes of it. */
  | 'OVERTAKEN'
  /** The content was observed to be back. */
  | 'REAPPEARED'
  /** A new referral. */
  | 'REFERRAL'
  /** The content was observed to be gone. */
  | 'REMOVAL'
  /** It was taken back. */
  | 'WITHDRAWN';

/**
 * What police may ask. Nothing asks about a reporter.
 *
 * @public
 */
export type PoliceQuestionCode =
  /** What exactly was found. */
  | 'FINDINGS'
  /** What shows where it is hosted. */
  | 'HOSTING_EVIDENCE'
  /** On what legal basis. */
  | 'LEGAL_BASIS'
  /** Something else; the text says what. */
  | 'OTHER'
  /** Whether other addresses of the same content are known. */
  | 'OTHER_ADDRESSES'
  /** Whether the content is still online. */
  | 'STILL_ONLINE'
  /** How the content is reached. */
  | 'WAY_OF_ACCESS';

/**
 * What a provider can answer to a notice.
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
  /** Removed, or access disabled. An observation still has to show it. */
  | 'REMOVED';

/**
 * Why a provider says no.
 *
 * @public
 */
export type ProviderAnswerReason =
  /** There is nothing at the address. */
  | 'NOTHING_AT_ADDRESS'
  /** Not illegal in their view. */
  | 'NOT_ILLEGAL_FOR_US'
  /** The IP address is not theirs. */
  | 'NOT_IN_OUR_NETWORK'
  /** The customer has left. */
  | 'NO_LONGER_WITH_US'
  /** They require a court order. */
  | 'ORDER_REQUIRED'
  /** Another reason. */
  | 'OTHER_REASON'
  /** Passed on to a customer of theirs. */
  | 'PASSED_ON_TO_CUSTOMER';

/**
 * Where a notice stands.
 *
 * @public
 */
export type ProviderNoticeStatus =
  /** Nobody waits for an answer any more. */
  | 'ANSWERED'
  /** Further addresses for the same contact may join it. */
  | 'COLLECTING'
  /** Nothing was left in it to send. */
  | 'EMPTY'
  /** It did not reach the contact; a person must look. */
  | 'FAILED'
  /** Complete, and on its way. */
  | 'SENDING'
  /** Sent; it is repeated until somebody answers. */
  | 'SENT'
  /** Sent as often as it may be; the next addressee or a person goes on. */
  | 'UNANSWERED';

/**
 * What a look at an address came to, or what a person saw there.
 *
 * @public
 */
export type Reachability =
  /** The server asks for proof of being a person. */
  | 'CHALLENGED'
  /** From one network it is there, from another the server says that it is not. */
  | 'CLOAKED'
  /** The hostname no longer exists. */
  | 'DNS_GONE'
  /** The server turned us away. */
  | 'FORBIDDEN'
  /** The server says that nothing is there any more. */
  | 'GONE_404_410'
  /** The server sends to the page by which the provider says that the site is suspended. */
  | 'HOST_SUSPENDED'
  /** The server blocks the address for legal reasons. */
  | 'LEGALLY_BLOCKED'
  /** The hostname leads into a private network, where nobody looks. */
  | 'NOT_ALLOWED'
  /** It cannot be reached from here. */
  | 'NOT_CHECKABLE'
  /** From one network it is gone, from another that could not be seen. */
  | 'NOT_CONFIRMED'
  /** The server serves the address; what is there was not read. */
  | 'ONLINE'
  /** The name is with a service that parks names, by its name servers or its provider. */
  | 'PARKED'
  /** The server sends elsewhere, without end or without a readable target. */
  | 'REDIRECTED'
  /** The server sends to an error page, and does not say itself that it is gone. */
  | 'REDIRECTED_TO_ERROR_PAGE'
  /** The server sends to the front page; a person looks. */
  | 'REDIRECTED_TO_FRONT_PAGE'
  /** The server sends us to a page for another country. */
  | 'REDIRECTED_TO_OTHER_COUNTRY'
  /** The server sends to another site; that proves no removal. */
  | 'REDIRECTED_TO_OTHER_SITE'
  /** A person looked and no longer found the content. */
  | 'SEEN_OFFLINE'
  /** The server has a fault. */
  | 'SERVER_FAULT'
  /** The server asks for a sign-in. */
  | 'SIGN_IN_NEEDED'
  /** The server wants no more questions for a while. */
  | 'THROTTLED'
  /** No secure connection came about. */
  | 'TLS_FAULT'
  /** The answer does not say. */
  | 'UNCLEAR'
  /** Nobody answered. */
  | 'UNREACHABLE';

/**
 * How a look was made. None of them reads content.
 *
 * @public
 */
export type ReachabilityMethod =
  /** A person looked. */
  | 'BY_HAND'
  /** The server was asked as for a page; the connection was cut where its headers end. */
  | 'GET'
  /** The server was asked for headers alone. */
  | 'HEAD'
  /** No server was asked. */
  | 'NONE';

/**
 * What a part of a typed text was read as.
 *
 * @public
 */
export type ReadAs =
  /** A web address. */
  | 'ADDRESS'
  /** A place without a web address. */
  | 'PLACE';

/**
 * What an analyst found at one address.
 *
 * @public
 */
export type RecordAssessmentInput = {
  /** Whether the site is run for money. */
  readonly commerciality?: Commerciality | null | undefined;
  /** The content item, of a case that you have claimed. */
  readonly contentItemId: string;
  /** The version of the case that you saw. */
  readonly expectedVersion: number;
  /** The answers to the closed questions. */
  readonly findings: FindingsInput;
  /** Chosen by the caller, 8 to 200 characters: repeating it changes nothing and returns the same. */
  readonly idempotencyKey?: string | null | undefined;
  /** A remark for colleagues; at most 500 characters, never a description of content. */
  readonly note?: string | null | undefined;
  /** How it takes payment. */
  readonly paymentMethods?: ReadonlyArray<PaymentMethod> | null | undefined;
  /** The kind of site. */
  readonly siteType?: SiteType | null | undefined;
};

/**
 * A person has entered a notice into the form of the provider.
 *
 * @public
 */
export type RecordFormSubmissionInput = {
  /** The reference of the notice, `NT-…`. */
  readonly noticeReference: string;
  /** The number that the provider gave it; at most 100 characters. */
  readonly ticketNumber?: string | null | undefined;
};

/**
 * What a person found out about hosting.
 *
 * @public
 */
export type RecordHostingObservationInput = {
  /** The number of the network that announces the address, such as 13335. */
  readonly asNumber?: number | null | undefined;
  /** The content item, of a case that you have claimed. */
  readonly contentItemId: string;
  /** The hosting country. */
  readonly country?: string | null | undefined;
  /** The IPv4 or IPv6 address. */
  readonly ipAddress?: string | null | undefined;
  /** It is a proxy that hides the origin. */
  readonly isProxy?: boolean | null | undefined;
  /** It is on this network without countries. */
  readonly network?: CountrylessNetwork | null | undefined;
  /** How it was found out; at most 500 characters, never a description of content. */
  readonly note?: string | null | undefined;
  /** When it was observed; now when absent. */
  readonly observedAt?: string | null | undefined;
  /** The hosting provider; at most 200 characters. */
  readonly provider?: string | null | undefined;
  /** Where it is known from. */
  readonly source: HostingSource;
};

/**
 * What a person saw of an address.
 *
 * @public
 */
export type RecordReachabilityInput = {
  /** The content item. */
  readonly contentItemId: string;
  /** When; now when absent. Not before the case was opened. */
  readonly observedAt?: string | null | undefined;
  /** What was seen. */
  readonly outcome: Reachability;
};

/**
 * Which referrals to list; all conditions given must hold.
 *
 * @public
 */
export type ReferralFilter = {
  /** Serving this hosting country. */
  readonly country?: string | null | undefined;
  /** Due before this instant. */
  readonly dueBefore?: string | null | undefined;
  /** Due at or after this instant. */
  readonly dueFrom?: string | null | undefined;
  /** Addressed to any of these. */
  readonly kind?: ReadonlyArray<ReferralKind> | null | undefined;
  /** In any of these statuses. */
  readonly status?: ReadonlyArray<ReferralStatus> | null | undefined;
};

/**
 * Who a referral is addressed to.
 *
 * @public
 */
export type ReferralKind =
  /** An authority of the home country beside or instead of police, where a jurisdiction names one. */
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
 * What came of a hand-over.
 *
 * @public
 */
export type ReferralOutcome =
  /** Police passed it on to the police of another country. */
  | 'FORWARDED_ABROAD'
  /** Police investigate. */
  | 'INVESTIGATED'
  /** The content is hosted elsewhere now. */
  | 'MOVED'
  /** The recipient does nothing further. */
  | 'NO_FURTHER_ACTION'
  /** The recipient refuses. */
  | 'REFUSED'
  /** The content was taken down, as observed. */
  | 'REMOVED'
  /** The hotline of the hosting country has it. */
  | 'TRANSFERRED'
  /** The content was not there (any more). */
  | 'UNAVAILABLE';

/**
 * Where one hand-over stands.
 *
 * @public
 */
export type ReferralStatus =
  /** The recipient confirms that it has it. */
  | 'ACKNOWLEDGED'
  /** May not leave until police clear it. */
  | 'AWAITING_CLEARANCE'
  /** The recipient has acted; the outcome says how. */
  | 'COMPLETED'
  /** Could not be delivered; a person must look. */
  | 'FAILED'
  /** Police ask that it does not leave for now. */
  | 'ON_HOLD'
  /** May leave; not yet confirmed by the recipient. */
  | 'READY'
  /** Left; not yet confirmed by the recipient. */
  | 'SENT'
  /** No longer wanted, and had not left. */
  | 'WITHDRAWN';

/**
 * Registers a system outside.
 *
 * @public
 */
export type RegisterWebhookInput = {
  /** For whom it listens. */
  readonly audience: AnnouncementAudience;
  /** What it is told of; all that its audience may hear when absent. */
  readonly types?: ReadonlyArray<AnnouncementType> | null | undefined;
  /** Where messages are sent: an https address without user name, password or fragment. */
  readonly url: string;
};

/**
 * The contact is not the right one: nothing is sent to it.
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
 * How sure it is that two addresses lead to the same content.
 *
 * @public
 */
export type RelationGrade =
  /** Two addresses that sites usually answer alike. */
  | 'PROBABLY_SAME'
  /** The same content in another place, or at another moment: each is one to take down. */
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
  /** A copy that an archive keeps. */
  | 'ARCHIVED_COPY'
  /** A copy that a search engine or an accelerator keeps. */
  | 'CACHED_COPY'
  /** The same hash of content. */
  | 'CONTENT_ID'
  /** An address that holds the other one. */
  | 'EMBEDDED'
  /** Their identities are equal. */
  | 'IDENTICAL'
  /** With and without the name of the default page. */
  | 'INDEX_PAGE'
  /** The same content of IPFS through a gateway. */
  | 'IPFS_GATEWAY'
  /** A link that leads through a mail filter, a network or a search engine. */
  | 'LINK_PROTECTOR'
  /** The version for telephones, or the accelerated one, of one page. */
  | 'MOBILE'
  /** A service on Tor or I2P through a gateway. */
  | 'OVERLAY_GATEWAY'
  /** The same parameters in another order. */
  | 'PARAMETER_ORDER'
  /** Fragments that may name a place on one page. */
  | 'PLACE_ON_PAGE'
  /** Two forms that one platform gives to the same item, such as an invite and its web page. */
  | 'PLATFORM_ALIAS'
  /** Links with other signatures to one object. */
  | 'SIGNED_LINK'
  /** With and without a slash at the end. */
  | 'TRAILING_SLASH'
  /** A translated copy. */
  | 'TRANSLATION'
  /** With and without `www.`. */
  | 'WWW';

/**
 * Which case to give back to the queue.
 *
 * @public
 */
export type ReleaseCaseInput = {
  /** The case. */
  readonly caseId: string;
};

/**
 * What shows that content is gone.
 *
 * @public
 */
export type RemovalEvidenceInput = {
  /** When it was seen to be offline. */
  readonly observedOfflineAt: ReadonlyArray<string>;
  /** The provider says that it removed the content. */
  readonly providerAnswered?: boolean | null | undefined;
};

/**
 * What the state of a removal rests on.
 *
 * @public
 */
export type RemovalReason =
  /** A person confirmed what the watch was told. */
  | 'CONFIRMED_BY_PERSON'
  /** The server says that it is gone, but has hidden it before: a person looks. */
  | 'GONE_BUT_HOST_CLOAKS'
  /** The server says that it is gone, but the watch never saw it: a person looks. */
  | 'GONE_BUT_NEVER_SEEN_ONLINE'
  /** Only people saw that it is gone. */
  | 'GONE_BY_HAND_ALONE'
  /** The last clear observation is too old. */
  | 'LAST_SEEN_TOO_LONG_AGO'
  /** No observation was clear. */
  | 'NOTHING_CONCLUSIVE_SEEN'
  /** The provider says so, and it was seen. */
  | 'PROVIDER_SAID_AND_SEEN_GONE'
  /** It was found gone each time, with enough time between. */
  | 'SEEN_GONE_REPEATEDLY'
  /** It was seen gone too briefly or too seldom. */
  | 'SEEN_GONE_TOO_BRIEFLY'
  /** It was seen online. */
  | 'SEEN_ONLINE'
  /** It was seen online after its removal. */
  | 'SEEN_ONLINE_AFTER_REMOVAL'
  /** The host shows it to some only. */
  | 'SHOWN_TO_SOME_ONLY';

/**
 * Whether content is still there, as far as anybody has seen.
 *
 * @public
 */
export type RemovalState =
  /** It had been removed and is there again. */
  | 'BACK_ONLINE'
  /** The host shows it to some and tells others that it is not there. */
  | 'CLOAKED'
  /** Its removal is proven by observations. */
  | 'REMOVED'
  /** It was there at the last clear sight. */
  | 'STILL_ONLINE'
  /** It was gone, but not for long enough yet. */
  | 'SUSPECTED_GONE'
  /** Nobody has seen clearly, or not lately. */
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
 * Which closed case to look at again, and why.
 *
 * @public
 */
export type ReopenCaseInput = {
  /** The closed case. */
  readonly caseId: string;
  /** Why. */
  readonly reason: ReopenReason;
};

/**
 * Why a closed case is looked at again.
 *
 * @public
 */
export type ReopenReason =
  /** It should not have been closed. */
  | 'CLOSED_IN_ERROR'
  /** Something new has become known. */
  | 'NEW_INFORMATION'
  /** The removal watch saw the content again. */
  | 'REAPPEARED'
  /** The content is back. */
  | 'SEEN_AGAIN';

/**
 * As much as a reporter may learn.
 *
 * @public
 */
export type ReportProgress =
  /** The hotline’s work on it has ended. */
  | 'CLOSED'
  /** The report has come in. */
  | 'RECEIVED'
  /** The hotline is working on it. */
  | 'UNDER_REVIEW';

/**
 * Ends work by hand.
 *
 * @public
 */
export type ResolveWorkItemInput = {
  /** DONE or NO_LONGER_NEEDED. */
  readonly resolution: WorkItemResolution;
  /** The work. */
  readonly workItemId: string;
};

/**
 * Lets messages go on.
 *
 * @public
 */
export type ResumeWebhookInput = {
  /** The webhook. */
  readonly webhookId: string;
};

/**
 * Tries a stopped hand-over again.
 *
 * @public
 */
export type RetryHandOverInput = {
  /** The hand-over. */
  readonly handOverId: string;
};

/**
 * Tries stopped hand-overs of one channel again, oldest first. Without a recipient and a cause, all of them.
 *
 * @public
 */
export type RetryHandOversInput = {
  /** Only those that stopped for this cause. */
  readonly cause?: HandOverCause | null | undefined;
  /** The channel. */
  readonly channel: Channel;
  /** At most so many, 1 to 200; 100 when absent. */
  readonly first?: number | null | undefined;
  /** Only those for this recipient, as `HandOver.recipientQueue` names it. */
  readonly recipientQueue?: string | null | undefined;
};

/**
 * Tries a stopped background job again.
 *
 * @public
 */
export type RetryJobInput = {
  /** The work of kind JOB_STOPPED. */
  readonly workItemId: string;
};

/**
 * What a signed-in person or system is to the hotline.
 *
 * @public
 */
export type Role =
  /** Runs the installation; sees no cases. */
  | 'ADMINISTRATOR'
  /** Judges reported addresses and hands them over. */
  | 'ANALYST'
  /** Checks who did and read what. */
  | 'AUDITOR'
  /** A system that uses the rules and the directory; sees no cases. */
  | 'INTEGRATOR'
  /** The police: receives referrals, holds and clears takedowns. */
  | 'LIAISON'
  /** Leads the analysts: takes over cases, settles disagreements, closes what is held. */
  | 'SUPERVISOR';

/**
 * Gives a webhook a new secret.
 *
 * @public
 */
export type RotateWebhookSecretInput = {
  /** Hours during which messages are signed with the old secret too: 0 to 168. */
  readonly overlapHours?: number | null | undefined;
  /** The webhook. */
  readonly webhookId: string;
};

/**
 * Which case to route.
 *
 * @public
 */
export type RouteCaseInput = {
  /** The case, claimed by you. */
  readonly caseId: string;
  /** The version of the case that you saw. */
  readonly expectedVersion: number;
};

/**
 * What the routing rules look at, to ask what they would decide.
 *
 * @public
 */
export type RouteInput = {
  /** What was met beside the legal definition. */
  readonly besideDefinition?: ReadonlyArray<BesideDefinition> | null | undefined;
  /** What the content is in law. */
  readonly classification: Classification;
  /** It promotes or facilitates abuse rather than depicting it. */
  readonly concernsPromotion?: boolean | null | undefined;
  /** How far the country can be relied on. */
  readonly confidence?: Confidence | null | undefined;
  /** The hosting countries, where there are several. */
  readonly countries?: ReadonlyArray<string> | null | undefined;
  /** The hosting country, where one is concluded. */
  readonly country?: string | null | undefined;
  /** How it is hosted. */
  readonly hostingKind: HostingKind;
  /** A child is in danger now. */
  readonly immediateDanger?: boolean | null | undefined;
  /** The qualification asks for a legal review. */
  readonly needsLegalReview?: boolean | null | undefined;
};

/**
 * What the rules want done.
 *
 * @public
 */
export type RouteOutcome =
  /** Nothing to hand over; close it with a reason. */
  | 'CLOSED'
  /** Wait for a person; the reasons say for what. */
  | 'HELD'
  /** Hand over along the legs. */
  | 'ROUTED';

/**
 * Sends a message that tells of nothing.
 *
 * @public
 */
export type SendTestEventInput = {
  /** The webhook. */
  readonly webhookId: string;
};

/**
 * What left the hotline on the strength of a decision.
 *
 * @public
 */
export type SentKind =
  /** A report to the network’s exchange. */
  | 'EXCHANGE_REPORT'
  /** A notice to a hosting provider. */
  | 'NOTICE'
  /** A dossier for police. */
  | 'POLICE_DOSSIER';

/**
 * The provider takes reports through a form: notices become work for a person.
 *
 * @public
 */
export type SetAbuseContactFormInput = {
  /** The contact. */
  readonly contactId: string;
  /** The version of the contact that you saw. */
  readonly expectedVersion: number;
  /** The form, as a link; absent means that mail is the way again, where there is an address. */
  readonly formUrl?: string | null | undefined;
};

/**
 * Sets whom notices about a hostname, network or autonomous system go to, whatever registers say.
 *
 * @public
 */
export type SetAbuseContactOverrideInput = {
  /** The mail address; absent, with no form either, takes back what was set, so that registers decide again. */
  readonly email?: string | null | undefined;
  /** The form of the provider, as a link. With it, notices become work for a person, who enters them there. */
  readonly formUrl?: string | null | undefined;
  /** What power the contact has over content. */
  readonly kind?: AbuseContactKind | null | undefined;
  /** The language in which to write to it. */
  readonly language?: Language | null | undefined;
  /** The organisation; at most 200 characters. */
  readonly organisation?: string | null | undefined;
  /** What it is set for. */
  readonly scope: AbuseContactScope;
  /** The hostname; the block in CIDR form, or one IP address; or the number of the autonomous system. */
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
 * What opens a members’ area. Kept encrypted.
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
  /** A site of links. */
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
 * What is known of the reported page, for a preview. What is left out is not answered.
 *
 * @public
 */
export type SourceInput = {
  /** Whether the site is run for money. */
  readonly commerciality?: Commerciality | null | undefined;
  /** How it takes payment. */
  readonly paymentMethods?: ReadonlyArray<PaymentMethod> | null | undefined;
  /** The kind of site. */
  readonly siteType?: SiteType | null | undefined;
};

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
 * A citizen’s notification. An address or a place is enough; no contact means anonymous. One that states immediate danger is never refused.
 *
 * @public
 */
export type SubmitReportInput = {
  /** How to reach the reporter; absent means anonymous. */
  readonly contact?: ContactInput | null | undefined;
  /** The page that led there; at most 2048 characters. */
  readonly foundVia?: string | null | undefined;
  /** Chosen by the caller, 8 to 200 unguessable characters: repeating it changes nothing and returns the same receipt. */
  readonly idempotencyKey?: string | null | undefined;
  /** A child is in danger now, according to the reporter. Such reports are looked at first. */
  readonly immediateDanger?: boolean | null | undefined;
  /** The reporter’s language; Dutch when absent. */
  readonly language?: Language | null | undefined;
  /** When it was seen; not in the future. */
  readonly observedAt?: string | null | undefined;
  /** Places that have no web address, at most 50. A web address in one is read as such. */
  readonly places?: ReadonlyArray<PlaceInput> | null | undefined;
  /** Anything else; at most 2000 characters. */
  readonly remarks?: string | null | undefined;
  /** What opens a members’ area. */
  readonly siteAccess?: SiteAccessInput | null | undefined;
  /** The kind of site. */
  readonly siteType?: SiteType | null | undefined;
  /** What the reporter has of web addresses, as it was typed or pasted: at most 50 entries, together at most 409,600 characters. An entry may hold several addresses and words. */
  readonly urls?: ReadonlyArray<string> | null | undefined;
};

/**
 * Why a supervisor takes a case from a colleague who has claimed it.
 *
 * @public
 */
export type TakeOverReason =
  /** The colleague is not there. */
  | 'COLLEAGUE_UNAVAILABLE'
  /** A child is in danger; it cannot wait. */
  | 'IMMEDIATE_DANGER'
  /** For the colleague’s own good. */
  | 'WELLBEING'
  /** To share out the work. */
  | 'WORKLOAD';

/**
 * Where a webhook stands.
 *
 * @public
 */
export type WebhookStatus =
  /** Messages are sent. */
  | 'ACTIVE'
  /** Its receiver said that it is gone; remove it. */
  | 'DISABLED'
  /** Messages wait until it is resumed. */
  | 'PAUSED';

/**
 * Which work; all conditions given must hold.
 *
 * @public
 */
export type WorkItemFilter = {
  /** Of this case. */
  readonly caseId?: string | null | undefined;
  /** What a supervisor must see to (true) or not (false). */
  readonly isEscalated?: boolean | null | undefined;
  /** Open work, or what has ended. */
  readonly isOpen?: boolean | null | undefined;
  /** Any of these kinds. */
  readonly kind?: ReadonlyArray<WorkItemKind> | null | undefined;
};

/**
 * What kind of work waits for a person.
 *
 * @public
 */
export type WorkItemKind =
  /** Police have not confirmed receipt in time. */
  | 'ACKNOWLEDGEMENT_OVERDUE'
  /** A case waits longer than it may. */
  | 'CASE_WAITING'
  /** An address that cannot be checked automatically. */
  | 'CHECK_BY_HAND'
  /** Police have not decided on a takedown in time. */
  | 'CLEARANCE_OVERDUE'
  /** No contact was found for a provider. */
  | 'CONTACT_NOT_FOUND'
  /** A new contact of a provider waits for approval. */
  | 'CONTACT_TO_APPROVE'
  /** Removed content can be reached again. */
  | 'CONTENT_BACK'
  /** The content is elsewhere now. */
  | 'CONTENT_MOVED'
  /** A later edition of the law touches a decision of the case. */
  | 'DECISION_UNDER_OLD_LAW'
  /** A partner uses a code that we do not know. */
  | 'EXCHANGE_CODE_UNKNOWN'
  /** Our work on what a partner reported has ended, and no answer of the exchange fits. */
  | 'EXCHANGE_ITEM_UNANSWERED'
  /** A partner reported something that cannot be taken up here. */
  | 'EXCHANGE_ITEM_UNREADABLE'
  /** A hand-over has stopped: mend the cause and try it again. */
  | 'HAND_OVER_FAILED'
  /** The review day of a hold has passed. */
  | 'HOLD_OVERDUE'
  /** The host changed between decision and sending. */
  | 'HOST_CHANGED'
  /** A background job has used up its attempts. */
  | 'JOB_STOPPED'
  /** A notice came back. */
  | 'NOTICE_BOUNCED'
  /** A notice lacks a required element and does not leave. */
  | 'NOTICE_INCOMPLETE'
  /** A notice had left already when it was held or withdrawn. */
  | 'NOTICE_LEFT_ANYWAY'
  /** A provider takes reports through a form only: a person fills it in. */
  | 'NOTICE_NEEDS_FORM'
  /** A provider does not answer and the content is still there. */
  | 'NOTICE_UNANSWERED'
  /** A mail server refuses our mail, or somebody complained of it. */
  | 'OWN_MAIL_REFUSED'
  /** A partner judges otherwise than we do. */
  | 'PARTNER_DISAGREES'
  /** A recipient has not answered for a while; attempts go on. */
  | 'PARTNER_NOT_REACHED'
  /** Police have not said in time what came of a referral. */
  | 'POLICE_ANSWER_OVERDUE'
  /** A provider disputes a notice. */
  | 'PROVIDER_DISPUTES'
  /** A provider says that the content is not with it. */
  | 'PROVIDER_NOT_THE_HOST'
  /** Police ask a question about a referral. */
  | 'QUESTION_FROM_POLICE'
  /** The time for a referral has passed. */
  | 'REFERRAL_OVERDUE'
  /** A message came to a notice that only a person can deal with. */
  | 'RETURNED_MAIL'
  /** The receiver of a webhook no longer exists. */
  | 'WEBHOOK_GONE';

/**
 * How work ended.
 *
 * @public
 */
export type WorkItemResolution =
  /** A person did it. */
  | 'DONE'
  /** It was no longer needed. */
  | 'NO_LONGER_NEEDED'
  /** Its cause went away. */
  | 'SETTLED_BY_SYSTEM';

/**
 * How a case stands against the 72 hours from report to removal.
 *
 * @public
 */
export type YardstickState =
  /** Removed in time. */
  | 'MET'
  /** The time was over before removal. */
  | 'MISSED'
  /** There was nothing to remove, or others follow the removal. */
  | 'NOT_COUNTED'
  /** Not removed yet, and there is time left. */
  | 'RUNNING';

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
    readonly because: ReadonlyArray<string>;
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
            readonly because: ReadonlyArray<string>;
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
          readonly heldBecause: ReadonlyArray<string>;
          readonly reportCount: number;
          readonly leaseExpiresAt: string | null;
          readonly place: { readonly kind: PlaceKind; readonly text: string } | null;
          readonly assignee: { readonly id: string; readonly name: string } | null;
          readonly priority: {
            readonly score: number;
            readonly reasons: ReadonlyArray<{ readonly code: string; readonly points: number }>;
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
              readonly decidedBy: ReadonlyArray<string>;
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
    readonly decidedBy: ReadonlyArray<string>;
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
    readonly decidedBy: ReadonlyArray<string>;
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
      readonly because: ReadonlyArray<string>;
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
    readonly because: ReadonlyArray<string>;
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
    readonly because: ReadonlyArray<string>;
    readonly explanation: ReadonlyArray<string>;
    readonly description: string;
    readonly legs: ReadonlyArray<{
      readonly kind: ReferralKind;
      readonly country: string | null;
      readonly gate: Gate | null;
      readonly because: ReadonlyArray<string>;
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
    readonly because: ReadonlyArray<string>;
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
  readonly heldBecause: ReadonlyArray<string>;
  readonly reportCount: number;
  readonly leaseExpiresAt: string | null;
  readonly place: { readonly kind: PlaceKind; readonly text: string } | null;
  readonly assignee: { readonly id: string; readonly name: string } | null;
  readonly priority: {
    readonly score: number;
    readonly reasons: ReadonlyArray<{ readonly code: string; readonly points: number }>;
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
      readonly decidedBy: ReadonlyArray<string>;
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
  readonly heldBecause: ReadonlyArray<string>;
  readonly reportCount: number;
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
      readonly decidedBy: ReadonlyArray<string>;
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
        readonly because: ReadonlyArray<string>;
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
      readonly because: ReadonlyArray<string>;
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
      readonly because: ReadonlyArray<string>;
      readonly explanation: ReadonlyArray<string>;
      readonly description: string;
      readonly legs: ReadonlyArray<{
        readonly kind: ReferralKind;
        readonly country: string | null;
        readonly gate: Gate | null;
        readonly because: ReadonlyArray<string>;
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
      readonly because: ReadonlyArray<string>;
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
    readonly because: ReadonlyArray<string>;
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
    readonly reasons: ReadonlyArray<{ readonly code: string; readonly points: number }>;
  };
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
      readonly heldBecause: ReadonlyArray<string>;
      readonly reportCount: number;
      readonly leaseExpiresAt: string | null;
      readonly place: { readonly kind: PlaceKind; readonly text: string } | null;
      readonly assignee: { readonly id: string; readonly name: string } | null;
      readonly priority: {
        readonly score: number;
        readonly reasons: ReadonlyArray<{ readonly code: string; readonly points: number }>;
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
          readonly decidedBy: ReadonlyArray<string>;
          readonly asOf: string | null;
        };
      }>;
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
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
    readonly heldBecause: ReadonlyArray<string>;
    readonly reportCount: number;
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
        readonly decidedBy: ReadonlyArray<string>;
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
          readonly because: ReadonlyArray<string>;
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
        readonly because: ReadonlyArray<string>;
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
        readonly because: ReadonlyArray<string>;
        readonly explanation: ReadonlyArray<string>;
        readonly description: string;
        readonly legs: ReadonlyArray<{
          readonly kind: ReferralKind;
          readonly country: string | null;
          readonly gate: Gate | null;
          readonly because: ReadonlyArray<string>;
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
        readonly because: ReadonlyArray<string>;
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
      readonly because: ReadonlyArray<string>;
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
      readonly reasons: ReadonlyArray<{ readonly code: string; readonly points: number }>;
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
          readonly heldBecause: ReadonlyArray<string>;
          readonly reportCount: number;
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
              readonly decidedBy: ReadonlyArray<string>;
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
                readonly because: ReadonlyArray<string>;
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
              readonly because: ReadonlyArray<string>;
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
              readonly because: ReadonlyArray<string>;
              readonly explanation: ReadonlyArray<string>;
              readonly description: string;
              readonly legs: ReadonlyArray<{
                readonly kind: ReferralKind;
                readonly country: string | null;
                readonly gate: Gate | null;
                readonly because: ReadonlyArray<string>;
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
              readonly because: ReadonlyArray<string>;
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
            readonly because: ReadonlyArray<string>;
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
            readonly reasons: ReadonlyArray<{ readonly code: string; readonly points: number }>;
          };
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
          readonly heldBecause: ReadonlyArray<string>;
          readonly reportCount: number;
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
              readonly decidedBy: ReadonlyArray<string>;
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
                readonly because: ReadonlyArray<string>;
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
              readonly because: ReadonlyArray<string>;
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
              readonly because: ReadonlyArray<string>;
              readonly explanation: ReadonlyArray<string>;
              readonly description: string;
              readonly legs: ReadonlyArray<{
                readonly kind: ReferralKind;
                readonly country: string | null;
                readonly gate: Gate | null;
                readonly because: ReadonlyArray<string>;
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
              readonly because: ReadonlyArray<string>;
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
            readonly because: ReadonlyArray<string>;
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
            readonly reasons: ReadonlyArray<{ readonly code: string; readonly points: number }>;
          };
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
    readonly heldBecause: ReadonlyArray<string>;
    readonly reportCount: number;
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
        readonly decidedBy: ReadonlyArray<string>;
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
          readonly because: ReadonlyArray<string>;
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
        readonly because: ReadonlyArray<string>;
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
        readonly because: ReadonlyArray<string>;
        readonly explanation: ReadonlyArray<string>;
        readonly description: string;
        readonly legs: ReadonlyArray<{
          readonly kind: ReferralKind;
          readonly country: string | null;
          readonly gate: Gate | null;
          readonly because: ReadonlyArray<string>;
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
        readonly because: ReadonlyArray<string>;
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
      readonly because: ReadonlyArray<string>;
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
      readonly reasons: ReadonlyArray<{ readonly code: string; readonly points: number }>;
    };
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
          readonly heldBecause: ReadonlyArray<string>;
          readonly reportCount: number;
          readonly leaseExpiresAt: string | null;
          readonly place: { readonly kind: PlaceKind; readonly text: string } | null;
          readonly assignee: { readonly id: string; readonly name: string } | null;
          readonly priority: {
            readonly score: number;
            readonly reasons: ReadonlyArray<{ readonly code: string; readonly points: number }>;
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
              readonly decidedBy: ReadonlyArray<string>;
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
            readonly decidedBy: ReadonlyArray<string>;
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
              readonly because: ReadonlyArray<string>;
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
            readonly because: ReadonlyArray<string>;
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
            readonly because: ReadonlyArray<string>;
            readonly explanation: ReadonlyArray<string>;
            readonly description: string;
            readonly legs: ReadonlyArray<{
              readonly kind: ReferralKind;
              readonly country: string | null;
              readonly gate: Gate | null;
              readonly because: ReadonlyArray<string>;
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
            readonly because: ReadonlyArray<string>;
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
            readonly decidedBy: ReadonlyArray<string>;
            readonly asOf: string | null;
          };
        }>;
        readonly problems: ReadonlyArray<{
          readonly path: string;
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
          readonly heldBecause: ReadonlyArray<string>;
          readonly reportCount: number;
          readonly leaseExpiresAt: string | null;
          readonly place: { readonly kind: PlaceKind; readonly text: string } | null;
          readonly assignee: { readonly id: string; readonly name: string } | null;
          readonly priority: {
            readonly score: number;
            readonly reasons: ReadonlyArray<{ readonly code: string; readonly points: number }>;
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
              readonly decidedBy: ReadonlyArray<string>;
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
        readonly because: ReadonlyArray<string>;
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
  readonly event: string;
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
      readonly event: string;
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
          readonly event: string;
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
          readonly event: string;
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
          readonly event: string;
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
  readonly decidedBy: ReadonlyArray<string>;
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
            readonly decidedBy: ReadonlyArray<string>;
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
              readonly because: ReadonlyArray<string>;
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
            readonly because: ReadonlyArray<string>;
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
            readonly because: ReadonlyArray<string>;
            readonly explanation: ReadonlyArray<string>;
            readonly description: string;
            readonly legs: ReadonlyArray<{
              readonly kind: ReferralKind;
              readonly country: string | null;
              readonly gate: Gate | null;
              readonly because: ReadonlyArray<string>;
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
            readonly because: ReadonlyArray<string>;
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
            readonly decidedBy: ReadonlyArray<string>;
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
              readonly because: ReadonlyArray<string>;
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
            readonly because: ReadonlyArray<string>;
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
            readonly because: ReadonlyArray<string>;
            readonly explanation: ReadonlyArray<string>;
            readonly description: string;
            readonly legs: ReadonlyArray<{
              readonly kind: ReferralKind;
              readonly country: string | null;
              readonly gate: Gate | null;
              readonly because: ReadonlyArray<string>;
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
            readonly because: ReadonlyArray<string>;
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
          readonly code: string;
          readonly message: string;
        }>;
      }
    | {
        readonly __typename: 'LinkIccamReportSuccess';
        readonly handOver: {
          readonly id: string;
          readonly channel: Channel;
          readonly event: string;
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
    readonly permissions: ReadonlyArray<string>;
  } | null;
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
        readonly because: ReadonlyArray<string>;
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
        readonly because: ReadonlyArray<string>;
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
    readonly because: ReadonlyArray<string>;
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
        readonly decidedBy: ReadonlyArray<string>;
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
        readonly because: ReadonlyArray<string>;
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
            readonly decidedBy: ReadonlyArray<string>;
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
      readonly because: ReadonlyArray<string>;
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
          readonly decidedBy: ReadonlyArray<string>;
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
  readonly because: ReadonlyArray<string>;
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
  readonly because: ReadonlyArray<string>;
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
      readonly decidedBy: ReadonlyArray<string>;
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
      readonly because: ReadonlyArray<string>;
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
          readonly decidedBy: ReadonlyArray<string>;
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
    readonly because: ReadonlyArray<string>;
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
        readonly decidedBy: ReadonlyArray<string>;
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
          readonly because: ReadonlyArray<string>;
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
              readonly decidedBy: ReadonlyArray<string>;
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
          readonly because: ReadonlyArray<string>;
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
              readonly decidedBy: ReadonlyArray<string>;
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
          readonly because: ReadonlyArray<string>;
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
              readonly decidedBy: ReadonlyArray<string>;
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
          readonly because: ReadonlyArray<string>;
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
              readonly decidedBy: ReadonlyArray<string>;
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
          readonly code: string;
          readonly message: string;
        }>;
      }
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
          readonly code: string;
          readonly message: string;
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
          readonly field: string;
          readonly index: number;
          readonly part: string;
          readonly readAs: ReadAs;
          readonly canonical: string;
          readonly certainty: AddressCertainty;
          readonly mended: ReadonlyArray<string>;
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
  readonly field: string;
  readonly index: number;
  readonly part: string;
  readonly readAs: ReadAs;
  readonly canonical: string;
  readonly certainty: AddressCertainty;
  readonly mended: ReadonlyArray<string>;
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
      readonly field: string;
      readonly index: number;
      readonly part: string;
      readonly readAs: ReadAs;
      readonly canonical: string;
      readonly certainty: AddressCertainty;
      readonly mended: ReadonlyArray<string>;
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
 * The variables of {@link ReporterContactsDocument}.
 *
 * @public
 */
export type ReporterContactsQueryVariables = Exact<{
  caseId: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

/**
 * The answer to {@link ReporterContactsDocument}.
 *
 * @public
 */
export type ReporterContactsQuery = {
  readonly case: {
    readonly id: string;
    readonly reports: {
      readonly nodes: ReadonlyArray<{
        readonly id: string;
        readonly contact: {
          readonly name: string | null;
          readonly email: string | null;
          readonly phone: string | null;
        } | null;
      }>;
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    };
  } | null;
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
        readonly because: ReadonlyArray<string>;
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
          readonly heldBecause: ReadonlyArray<string>;
          readonly reportCount: number;
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
              readonly decidedBy: ReadonlyArray<string>;
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
                readonly because: ReadonlyArray<string>;
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
              readonly because: ReadonlyArray<string>;
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
              readonly because: ReadonlyArray<string>;
              readonly explanation: ReadonlyArray<string>;
              readonly description: string;
              readonly legs: ReadonlyArray<{
                readonly kind: ReferralKind;
                readonly country: string | null;
                readonly gate: Gate | null;
                readonly because: ReadonlyArray<string>;
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
              readonly because: ReadonlyArray<string>;
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
            readonly because: ReadonlyArray<string>;
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
            readonly reasons: ReadonlyArray<{ readonly code: string; readonly points: number }>;
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
          readonly heldBecause: ReadonlyArray<string>;
          readonly reportCount: number;
          readonly leaseExpiresAt: string | null;
          readonly place: { readonly kind: PlaceKind; readonly text: string } | null;
          readonly assignee: { readonly id: string; readonly name: string } | null;
          readonly priority: {
            readonly score: number;
            readonly reasons: ReadonlyArray<{ readonly code: string; readonly points: number }>;
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
              readonly decidedBy: ReadonlyArray<string>;
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
          readonly heldBecause: ReadonlyArray<string>;
          readonly reportCount: number;
          readonly leaseExpiresAt: string | null;
          readonly previousCase: { readonly id: string; readonly reference: string } | null;
          readonly place: { readonly kind: PlaceKind; readonly text: string } | null;
          readonly assignee: { readonly id: string; readonly name: string } | null;
          readonly priority: {
            readonly score: number;
            readonly reasons: ReadonlyArray<{ readonly code: string; readonly points: number }>;
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
              readonly decidedBy: ReadonlyArray<string>;
              readonly asOf: string | null;
            };
          }>;
        };
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
  readonly because: ReadonlyArray<string>;
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
  readonly because: ReadonlyArray<string>;
  readonly explanation: ReadonlyArray<string>;
  readonly description: string;
  readonly legs: ReadonlyArray<{
    readonly kind: ReferralKind;
    readonly country: string | null;
    readonly gate: Gate | null;
    readonly because: ReadonlyArray<string>;
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
    readonly because: ReadonlyArray<string>;
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
    readonly because: ReadonlyArray<string>;
    readonly explanation: ReadonlyArray<string>;
    readonly description: string;
    readonly legs: ReadonlyArray<{
      readonly kind: ReferralKind;
      readonly country: string | null;
      readonly gate: Gate | null;
      readonly because: ReadonlyArray<string>;
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
export type FieldProblemFragment = { readonly path: string; readonly code: string; readonly message: string };

/**
 * The fields of the fragment `Account`.
 *
 * @public
 */
export type AccountFragment = { readonly id: string; readonly name: string };

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
};

type Refusal_CloseRefusedError_Fragment = {
  readonly code: string;
  readonly message: string;
  readonly allowedReasons: ReadonlyArray<CloseReason>;
};

type Refusal_IdempotencyConflictError_Fragment = { readonly code: string; readonly message: string };

type Refusal_InvalidInputError_Fragment = {
  readonly code: string;
  readonly message: string;
  readonly problems: ReadonlyArray<{
    readonly path: string;
    readonly code: string;
    readonly message: string;
  }>;
};

type Refusal_InvalidReportError_Fragment = {
  readonly code: string;
  readonly message: string;
  readonly problems: ReadonlyArray<{
    readonly path: string;
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

type Refusal_QueueEmptyError_Fragment = { readonly code: string; readonly message: string };

type Refusal_RateLimitedError_Fragment = {
  readonly retryAfterSeconds: number;
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
  | Refusal_IdempotencyConflictError_Fragment
  | Refusal_InvalidInputError_Fragment
  | Refusal_InvalidReportError_Fragment
  | Refusal_LookupFailedError_Fragment
  | Refusal_NeedsSupervisorError_Fragment
  | Refusal_NoTakedownError_Fragment
  | Refusal_NotAssessedError_Fragment
  | Refusal_NotClaimedError_Fragment
  | Refusal_NotFoundError_Fragment
  | Refusal_QueueEmptyError_Fragment
  | Refusal_RateLimitedError_Fragment
  | Refusal_SamePersonError_Fragment
  | Refusal_StaleVersionError_Fragment
  | Refusal_TransitionNotAllowedError_Fragment;

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
  readonly cause: string | null;
  readonly causeExplanation: string | null;
  readonly isUrgent: boolean;
  readonly openedAt: string;
  readonly escalatedAt: string | null;
  readonly settledAt: string | null;
  readonly resolution: WorkItemResolution | null;
  readonly caseId: string | null;
  readonly referralId: string | null;
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
      readonly cause: string | null;
      readonly causeExplanation: string | null;
      readonly isUrgent: boolean;
      readonly openedAt: string;
      readonly escalatedAt: string | null;
      readonly settledAt: string | null;
      readonly resolution: WorkItemResolution | null;
      readonly caseId: string | null;
      readonly referralId: string | null;
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
          readonly cause: string | null;
          readonly causeExplanation: string | null;
          readonly isUrgent: boolean;
          readonly openedAt: string;
          readonly escalatedAt: string | null;
          readonly settledAt: string | null;
          readonly resolution: WorkItemResolution | null;
          readonly caseId: string | null;
          readonly referralId: string | null;
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
          readonly cause: string | null;
          readonly causeExplanation: string | null;
          readonly isUrgent: boolean;
          readonly openedAt: string;
          readonly escalatedAt: string | null;
          readonly settledAt: string | null;
          readonly resolution: WorkItemResolution | null;
          readonly caseId: string | null;
          readonly referralId: string | null;
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

const together = (...parts: readonly string[]): string => parts.join('\n\n');

const assessmentFields = `fragment Assessment on Assessment {
  id
  opinion
  assessedAt
  assessor {
    ...Account
  }
  findings {
    accessibility
    medium
    subject
    conduct
    apparentAge
    sex
    severe
    realChild
    selfGenerated
    childModelling
    promotesAbuse
    advertisesAbuse
    immediateDanger
    legalReview
  }
  qualification {
    ...Qualification
  }
  siteType
  commerciality
  paymentMethods
  note
}`;

const auditEntryFields = `fragment AuditEntry on AuditEntry {
  id
  at
  action
  subjectType
  subjectId
  caseId
  actor {
    ...Account
  }
  details {
    name
    value
  }
}`;

const contentItemSummaryFields = `fragment ContentItemSummary on ContentItem {
  id
  url
  place {
    kind
    text
  }
  classification
  opinions
  hosting {
    ...Hosting
  }
}`;

const contentItemDetailFields = `fragment ContentItemDetail on ContentItem {
  ...ContentItemSummary
  hosting {
    explanation(language: $language)
  }
  hostingObservations {
    ...HostingObservation
  }
  assessments {
    ...Assessment
  }
  qualification {
    ...Qualification
  }
  route {
    ...Route
  }
  referrals {
    ...ReferralSummary
  }
  reachability {
    ...ItemReachability
  }
}`;

const caseSummaryFields = `fragment CaseSummary on Case {
  id
  reference
  version
  status
  url
  place {
    kind
    text
  }
  hostname
  cycle
  openedAt
  closedAt
  closedBecause
  heldBecause
  reportCount
  leaseExpiresAt
  assignee {
    ...Account
  }
  priority {
    score
    reasons {
      code
      points
    }
  }
  contentItems {
    ...ContentItemSummary
  }
}`;

const caseDetailFields = `fragment CaseDetail on Case {
  ...CaseSummary
  contentItems {
    ...ContentItemDetail
  }
  referrals {
    ...ReferralSummary
  }
  previousCase {
    id
    reference
    closedBecause
  }
}`;

const claimCaseResultFields = `fragment ClaimCaseResult on ClaimCaseResult {
  __typename
  ... on ClaimCaseSuccess {
    case {
      ...CaseDetail
    }
  }
  ...Refusal
}`;

const runningClockFields = `fragment RunningClock on Clock {
  code
  startedAt
  remindAt
  dueAt
  escalateAt
  stage
  isUrgent
}`;

const handOverFields = `fragment HandOver on HandOver {
  id
  channel
  event
  status
  isUrgent
  isTest
  referralId
  attempts
  createdAt
  nextAttemptAt
  confirmedAt
  failingSince
  failureClass
  failureCause
  explanation(language: $language)
}`;

const hostingFields = `fragment Hosting on Hosting {
  kind
  country
  countries
  confidence
  provider
  decidedBy
  asOf
}`;

const hostingObservationFields = `fragment HostingObservation on HostingObservation {
  id
  source
  observedAt
  country
  ipAddress
  provider
  isProxy
  network
  note
}`;

const providerNoticeFields = `fragment ProviderNotice on ProviderNotice {
  reference
  addressee
  status
  joinedAt
  leavesAt
  sentAt
  lastSentAt
  rounds
  isTest
  takenOutBecause
  contact {
    ...AbuseContact
  }
  answers {
    answer
    reason
    reference
    answeredAt
  }
  deliveryReports {
    class
    count
    lastReceivedAt
  }
  lastDeliveryReport {
    ...DeliveryReport
  }
  forms {
    ...NoticeForm
  }
}`;

const deliveryReportFields = `fragment DeliveryReport on DeliveryReport {
  class
  because
  status
  round
  receivedAt
}`;

const noticeFormFields = `fragment NoticeForm on NoticeForm {
  round
  formUrl
  text
  preparedAt
  ticketNumber
  submittedAt
}`;

const abuseContactFields = `fragment AbuseContact on AbuseContact {
  id
  email
  kind
  organisation
  language
  status
  source
  foundAt
  decidedAt
  unreachableSince
  memberFailedAt
  needsFormSince
  channel
  formUrl
  standing
  warnings
  roles
  remark
  registry
  version
  overrides {
    scope
    value
  }
}`;

const policeQuestionFields = `fragment PoliceQuestion on PoliceQuestion {
  id
  code
  text
  askedAt
  dueAt
  answer {
    code
    text
    answeredAt
  }
}`;

const policeFeedEntryFields = `fragment PoliceFeedEntry on PoliceFeedEntry {
  id
  cursor
  sequence
  at
  event
  isTest
  question {
    ...PoliceQuestion
  }
  referral {
    ...ReferralDetail
  }
}`;

const referralSummaryFields = `fragment ReferralSummary on Referral {
  id
  reference
  version
  kind
  status
  country
  recipient
  recipientReference
  because
  isUrgent
  createdAt
  sentAt
  acknowledgedAt
  completedAt
  dueAt
  outcome
  clearance {
    state
    reviewOn
    reason
    reference
    decidedAt
  }
}`;

const referralDetailFields = `fragment ReferralDetail on Referral {
  ...ReferralSummary
  notices {
    ...ProviderNotice
  }
  contentItem {
    id
    url
    classification
    hosting {
      ...Hosting
    }
  }
}`;

const reachabilityObservationFields = `fragment ReachabilityObservation on ReachabilityObservation {
  id
  observedAt
  outcome
  method
  httpStatus
}`;

const itemReachabilityFields = `fragment ItemReachability on ItemReachability {
  state
  because
  decidedBy
  nextCheckAt
  nextCheckBecause
  observations {
    ...ReachabilityObservation
  }
}`;

const readPartFields = `fragment ReadPart on ReadPart {
  field
  index
  part
  readAs
  canonical
  certainty
  mended
}`;

const rejectedUrlFields = `fragment RejectedUrl on RejectedUrl {
  index
  url
  part
  code
  message
}`;

const qualificationFields = `fragment Qualification on Qualification {
  classification
  decidedBy
  explanation(language: $language)
  description(language: $language)
  because
  settledBy
  needsLegalReview
  lawVersion
  rulesVersion
  legalBasis {
    code
    article
    title(language: $language)
    source
    validFrom
    validTo
  }
}`;

const hotlineFields = `fragment Hotline on Hotline {
  country
  organisation
  name
  url
  membership
  asOf
}`;

const routeFields = `fragment Route on Route {
  outcome
  because
  explanation(language: $language)
  description(language: $language)
  legs {
    kind
    country
    gate
    because
    explanation(language: $language)
    hotlines {
      ...Hotline
    }
  }
}`;

const pageInfoFields = `fragment PageInfo on PageInfo {
  hasNextPage
  endCursor
}`;

const fieldProblemFields = `fragment FieldProblem on FieldProblem {
  path
  code
  message
}`;

const accountFields = `fragment Account on Account {
  id
  name
}`;

const refusalFields = `fragment Refusal on UserError {
  code
  message
  ... on InvalidInputError {
    problems {
      ...FieldProblem
    }
  }
  ... on InvalidReportError {
    problems {
      ...FieldProblem
    }
  }
  ... on RateLimitedError {
    retryAfterSeconds
  }
  ... on StaleVersionError {
    currentVersion
  }
  ... on TransitionNotAllowedError {
    status
    allowed
  }
  ... on CaseLeasedError {
    leaseExpiresAt
  }
  ... on AnswersMissingError {
    items {
      contentItemId
      questions
    }
  }
  ... on NotAssessedError {
    contentItemIds
  }
  ... on CloseRefusedError {
    allowedReasons: allowed
  }
}`;

const webhookFields = `fragment Webhook on Webhook {
  id
  url
  audience
  types
  status
  createdAt
  lastSequence
  rotationEndsAt
}`;

const workItemFields = `fragment WorkItem on WorkItem {
  id
  kind
  explanation(language: $language)
  cause
  causeExplanation(language: $language)
  isUrgent
  openedAt
  escalatedAt
  settledAt
  resolution
  caseId
  referralId
  handOverId
}`;

/**
 * Records findings on an item of a claimed case; also the blind second opinion.
 *
 * @public
 */
export const RecordAssessmentDocument = /* @__PURE__ */ together(
  `mutation RecordAssessment($input: RecordAssessmentInput!, $language: Language! = EN) {
  recordAssessment(input: $input) {
    __typename
    ... on RecordAssessmentSuccess {
      assessment {
        ...Assessment
      }
      case {
        ...CaseSummary
      }
    }
    ...Refusal
  }
}`,
  accountFields,
  assessmentFields,
  caseSummaryFields,
  contentItemSummaryFields,
  fieldProblemFields,
  hostingFields,
  qualificationFields,
  refusalFields,
) as TypedDocument<RecordAssessmentMutation, RecordAssessmentMutationVariables>;

/**
 * Who did and read what, in the order in which it happened. Reading it is audited.
 *
 * @public
 */
export const AuditTrailDocument = /* @__PURE__ */ together(
  `query AuditTrail($filter: AuditFilter, $first: Int, $after: String) {
  auditTrail(filter: $filter, first: $first, after: $after) {
    nodes {
      ...AuditEntry
    }
    pageInfo {
      ...PageInfo
    }
  }
}`,
  accountFields,
  auditEntryFields,
  pageInfoFields,
) as TypedDocument<AuditTrailQuery, AuditTrailQueryVariables>;

/**
 * One case; `null` when there is none. Each read is audited.
 *
 * @public
 */
export const CaseTimelineDocument = /* @__PURE__ */ together(
  `query CaseTimeline($id: ID!, $first: Int, $after: String) {
  case(id: $id) {
    id
    timeline(first: $first, after: $after) {
      nodes {
        ...AuditEntry
      }
      pageInfo {
        ...PageInfo
      }
    }
  }
}`,
  accountFields,
  auditEntryFields,
  pageInfoFields,
) as TypedDocument<CaseTimelineQuery, CaseTimelineQueryVariables>;

/**
 * One case; `null` when there is none. Each read is audited.
 *
 * @public
 */
export const RelatedCasesDocument = /* @__PURE__ */ together(
  `query RelatedCases($id: ID!) {
  case(id: $id) {
    id
    relatedCases {
      id
      reference
      url
      grade
      because
      openedAt
      cycle
      isWithheld
      status
      classification
      closedBecause
      outcomes {
        kind
        status
        outcome
      }
      judgedBy {
        ...Account
      }
    }
  }
}`,
  accountFields,
) as TypedDocument<RelatedCasesQuery, RelatedCasesQueryVariables>;

/**
 * The hotline’s cases, for those who work on them.
 *
 * @public
 */
export const CasesDocument = /* @__PURE__ */ together(
  `query Cases($filter: CaseFilter, $orderBy: CaseOrder, $first: Int, $after: String) {
  cases(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    nodes {
      ...CaseSummary
    }
    pageInfo {
      ...PageInfo
    }
  }
}`,
  accountFields,
  caseSummaryFields,
  contentItemSummaryFields,
  hostingFields,
  pageInfoFields,
) as TypedDocument<CasesQuery, CasesQueryVariables>;

/**
 * One case; `null` when there is none. Each read is audited.
 *
 * @public
 */
export const CaseDocument = /* @__PURE__ */ together(
  `query Case($id: ID!, $language: Language! = EN) {
  case(id: $id) {
    ...CaseDetail
  }
}`,
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
  `mutation ClaimNextCase($input: ClaimNextCaseInput!, $language: Language! = EN) {
  claimNextCase(input: $input) {
    ...ClaimCaseResult
  }
}`,
  accountFields,
  assessmentFields,
  caseDetailFields,
  caseSummaryFields,
  claimCaseResultFields,
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
  refusalFields,
  routeFields,
) as TypedDocument<ClaimNextCaseMutation, ClaimNextCaseMutationVariables>;

/**
 * Claims one case, or extends one’s own claim.
 *
 * @public
 */
export const ClaimCaseDocument = /* @__PURE__ */ together(
  `mutation ClaimCase($input: ClaimCaseInput!, $language: Language! = EN) {
  claimCase(input: $input) {
    ...ClaimCaseResult
  }
}`,
  accountFields,
  assessmentFields,
  caseDetailFields,
  caseSummaryFields,
  claimCaseResultFields,
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
  refusalFields,
  routeFields,
) as TypedDocument<ClaimCaseMutation, ClaimCaseMutationVariables>;

/**
 * Gives one’s claimed case back to the queue.
 *
 * @public
 */
export const ReleaseCaseDocument = /* @__PURE__ */ together(
  `mutation ReleaseCase($input: ReleaseCaseInput!) {
  releaseCase(input: $input) {
    __typename
    ... on ReleaseCaseSuccess {
      case {
        ...CaseSummary
      }
    }
    ...Refusal
  }
}`,
  accountFields,
  caseSummaryFields,
  contentItemSummaryFields,
  fieldProblemFields,
  hostingFields,
  refusalFields,
) as TypedDocument<ReleaseCaseMutation, ReleaseCaseMutationVariables>;

/**
 * Adds a further address to a claimed case.
 *
 * @public
 */
export const AddContentItemDocument = /* @__PURE__ */ together(
  `mutation AddContentItem($input: AddContentItemInput!, $language: Language! = EN) {
  addContentItem(input: $input) {
    __typename
    ... on AddContentItemSuccess {
      contentItem {
        ...ContentItemDetail
      }
      contentItems {
        ...ContentItemSummary
      }
      problems {
        path
        code
        message
      }
      case {
        ...CaseSummary
      }
    }
    ...Refusal
  }
}`,
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
  refusalFields,
  routeFields,
) as TypedDocument<AddContentItemMutation, AddContentItemMutationVariables>;

/**
 * What waits longer than it should, danger first, then longest overdue. The liaison sees what concerns referrals to police. Kept up to date by the worker, every minute.
 *
 * @public
 */
export const OverdueDocument = /* @__PURE__ */ together(
  `query Overdue($filter: OverdueFilter, $first: Int, $after: String) {
  overdue(filter: $filter, first: $first, after: $after) {
    nodes {
      ...RunningClock
      case {
        id
        reference
        status
      }
      referral {
        ...ReferralSummary
      }
    }
    pageInfo {
      ...PageInfo
    }
  }
}`,
  pageInfoFields,
  referralSummaryFields,
  runningClockFields,
) as TypedDocument<OverdueQuery, OverdueQueryVariables>;

/**
 * One case; `null` when there is none. Each read is audited.
 *
 * @public
 */
export const CaseDeadlinesDocument = /* @__PURE__ */ together(
  `query CaseDeadlines($id: ID!) {
  case(id: $id) {
    clocks {
      ...RunningClock
      referral {
        id
        kind
      }
    }
    yardstick {
      state
      hours
      until
    }
  }
}`,
  runningClockFields,
) as TypedDocument<CaseDeadlinesQuery, CaseDeadlinesQueryVariables>;

/**
 * What leaves for recipients, in the order in which it was recorded.
 *
 * @public
 */
export const HandOversDocument = /* @__PURE__ */ together(
  `query HandOvers($filter: HandOverFilter, $first: Int, $after: String, $language: Language! = EN) {
  handOvers(filter: $filter, first: $first, after: $after) {
    nodes {
      ...HandOver
    }
    pageInfo {
      ...PageInfo
    }
  }
}`,
  handOverFields,
  pageInfoFields,
) as TypedDocument<HandOversQuery, HandOversQueryVariables>;

/**
 * Tries a hand-over again that has stopped.
 *
 * @public
 */
export const RetryHandOverDocument = /* @__PURE__ */ together(
  `mutation RetryHandOver($input: RetryHandOverInput!, $language: Language! = EN) {
  retryHandOver(input: $input) {
    __typename
    ... on RetryHandOverSuccess {
      handOver {
        ...HandOver
      }
    }
    ...Refusal
  }
}`,
  fieldProblemFields,
  handOverFields,
  refusalFields,
) as TypedDocument<RetryHandOverMutation, RetryHandOverMutationVariables>;

/**
 * Tries stopped hand-overs again, by channel, recipient and cause: after a partner’s fault is mended.
 *
 * @public
 */
export const RetryHandOversDocument = /* @__PURE__ */ together(
  `mutation RetryHandOvers($input: RetryHandOversInput!, $language: Language! = EN) {
  retryHandOvers(input: $input) {
    __typename
    ... on RetryHandOversSuccess {
      remaining
      handOvers {
        ...HandOver
      }
    }
    ...Refusal
  }
}`,
  fieldProblemFields,
  handOverFields,
  refusalFields,
) as TypedDocument<RetryHandOversMutation, RetryHandOversMutationVariables>;

/**
 * Gives a stopped hand-over up: it was done another way, or is no longer needed.
 *
 * @public
 */
export const CallOffHandOverDocument = /* @__PURE__ */ together(
  `mutation CallOffHandOver($input: CallOffHandOverInput!, $language: Language! = EN) {
  callOffHandOver(input: $input) {
    __typename
    ... on CallOffHandOverSuccess {
      handOver {
        ...HandOver
      }
    }
    ...Refusal
  }
}`,
  fieldProblemFields,
  handOverFields,
  refusalFields,
) as TypedDocument<CallOffHandOverMutation, CallOffHandOverMutationVariables>;

/**
 * Looks up where an item is hosted and records what was seen. Never fetches content.
 *
 * @public
 */
export const LookUpHostingDocument = /* @__PURE__ */ together(
  `mutation LookUpHosting($input: LookUpHostingInput!, $language: Language! = EN) {
  lookUpHosting(input: $input) {
    __typename
    ... on LookUpHostingSuccess {
      contentItem {
        ...ContentItemDetail
      }
    }
    ...Refusal
  }
}`,
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
  refusalFields,
  routeFields,
) as TypedDocument<LookUpHostingMutation, LookUpHostingMutationVariables>;

/**
 * Records what a person found out about hosting.
 *
 * @public
 */
export const RecordHostingObservationDocument = /* @__PURE__ */ together(
  `mutation RecordHostingObservation($input: RecordHostingObservationInput!, $language: Language! = EN) {
  recordHostingObservation(input: $input) {
    __typename
    ... on RecordHostingObservationSuccess {
      contentItem {
        ...ContentItemDetail
      }
    }
    ...Refusal
  }
}`,
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
  refusalFields,
  routeFields,
) as TypedDocument<RecordHostingObservationMutation, RecordHostingObservationMutationVariables>;

/**
 * How the exchange with the network of hotlines goes.
 *
 * @public
 */
export const IccamStatusDocument = `query IccamStatus {
  iccamStatus {
    isConfigured
    lastSuccessAt
    failingSince
    failureCause
    waiting
    stopped
    inOurHands
    withPartners
    unreadable
  }
}` as TypedDocument<IccamStatusQuery, IccamStatusQueryVariables>;

/**
 * Links a report whose answer was lost to the one that the exchange has, and compares them.
 *
 * @public
 */
export const LinkIccamReportDocument = /* @__PURE__ */ together(
  `mutation LinkIccamReport($input: LinkIccamReportInput!, $language: Language! = EN) {
  linkIccamReport(input: $input) {
    __typename
    ... on LinkIccamReportSuccess {
      handOver {
        ...HandOver
      }
    }
    ...Refusal
  }
}`,
  fieldProblemFields,
  handOverFields,
  refusalFields,
) as TypedDocument<LinkIccamReportMutation, LinkIccamReportMutationVariables>;

/**
 * Who is signed in; `null` for an anonymous reporter.
 *
 * @public
 */
export const ViewerDocument = `query Viewer {
  viewer {
    id
    name
    roles
    permissions
  }
}` as TypedDocument<ViewerQuery, ViewerQueryVariables>;

/**
 * Stored decisions of which the edition of the law in use says something else, the most harmful first, with what left the hotline on them. Reading it is audited.
 *
 * @public
 */
export const LawReviewDocument = /* @__PURE__ */ together(
  `query LawReview($filter: LawReviewFilter, $first: Int, $after: String, $language: Language! = EN) {
  lawReview(filter: $filter, first: $first, after: $after) {
    nodes {
      id
      caseId
      caseReference
      contentItemId
      assessedAt
      on
      difference
      explanation(language: $language)
      then {
        ...Qualification
      }
      now {
        ...Qualification
      }
      sent {
        kind
        reference
        number
        at
      }
    }
    pageInfo {
      ...PageInfo
    }
  }
}`,
  pageInfoFields,
  qualificationFields,
) as TypedDocument<LawReviewQuery, LawReviewQueryVariables>;

/**
 * Whom notices can be sent to, the longest known first.
 *
 * @public
 */
export const AbuseContactsDocument = /* @__PURE__ */ together(
  `query AbuseContacts($filter: AbuseContactFilter, $first: Int, $after: String) {
  abuseContacts(filter: $filter, first: $first, after: $after) {
    nodes {
      ...AbuseContact
    }
    pageInfo {
      ...PageInfo
    }
  }
}`,
  abuseContactFields,
  pageInfoFields,
) as TypedDocument<AbuseContactsQuery, AbuseContactsQueryVariables>;

/**
 * A person knows the contact: notices may be sent to it. Needed once, before the first.
 *
 * @public
 */
export const ApproveAbuseContactDocument = /* @__PURE__ */ together(
  `mutation ApproveAbuseContact($input: ApproveAbuseContactInput!) {
  approveAbuseContact(input: $input) {
    __typename
    ... on ApproveAbuseContactSuccess {
      contact {
        ...AbuseContact
      }
    }
    ...Refusal
  }
}`,
  abuseContactFields,
  fieldProblemFields,
  refusalFields,
) as TypedDocument<ApproveAbuseContactMutation, ApproveAbuseContactMutationVariables>;

/**
 * The contact is not the right one: nothing is sent to it.
 *
 * @public
 */
export const RejectAbuseContactDocument = /* @__PURE__ */ together(
  `mutation RejectAbuseContact($input: RejectAbuseContactInput!) {
  rejectAbuseContact(input: $input) {
    __typename
    ... on RejectAbuseContactSuccess {
      contact {
        ...AbuseContact
      }
    }
    ...Refusal
  }
}`,
  abuseContactFields,
  fieldProblemFields,
  refusalFields,
) as TypedDocument<RejectAbuseContactMutation, RejectAbuseContactMutationVariables>;

/**
 * Sets whom notices about a hostname, network or autonomous system go to. Counts as approval.
 *
 * @public
 */
export const SetAbuseContactOverrideDocument = /* @__PURE__ */ together(
  `mutation SetAbuseContactOverride($input: SetAbuseContactOverrideInput!) {
  setAbuseContactOverride(input: $input) {
    __typename
    ... on SetAbuseContactOverrideSuccess {
      contact {
        ...AbuseContact
      }
    }
    ...Refusal
  }
}`,
  abuseContactFields,
  fieldProblemFields,
  refusalFields,
) as TypedDocument<SetAbuseContactOverrideMutation, SetAbuseContactOverrideMutationVariables>;

/**
 * Sets through which form a contact is written to; notices to it become work for a person.
 *
 * @public
 */
export const SetAbuseContactFormDocument = /* @__PURE__ */ together(
  `mutation SetAbuseContactForm($input: SetAbuseContactFormInput!) {
  setAbuseContactForm(input: $input) {
    __typename
    ... on SetAbuseContactFormSuccess {
      contact {
        ...AbuseContact
      }
    }
    ...Refusal
  }
}`,
  abuseContactFields,
  fieldProblemFields,
  refusalFields,
) as TypedDocument<SetAbuseContactFormMutation, SetAbuseContactFormMutationVariables>;

/**
 * Records that a person has entered a notice into the form of its provider, with the number it was given there.
 *
 * @public
 */
export const RecordFormSubmissionDocument = /* @__PURE__ */ together(
  `mutation RecordFormSubmission($input: RecordFormSubmissionInput!) {
  recordFormSubmission(input: $input) {
    __typename
    ... on RecordFormSubmissionSuccess {
      form {
        ...NoticeForm
      }
    }
    ...Refusal
  }
}`,
  fieldProblemFields,
  noticeFormFields,
  refusalFields,
) as TypedDocument<RecordFormSubmissionMutation, RecordFormSubmissionMutationVariables>;

/**
 * What police are told, in order. No entry ever appears behind a cursor that was handed out. For the liaison; each referral named is audited as read.
 *
 * @public
 */
export const PoliceFeedDocument = /* @__PURE__ */ together(
  `query PoliceFeed($first: Int, $after: String) {
  policeFeed(first: $first, after: $after) {
    nodes {
      ...PoliceFeedEntry
    }
    pageInfo {
      ...PageInfo
    }
  }
}`,
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
 * The same feed as it goes on, without loss or doubles, over Server-Sent Events at /graphql/stream.
 *
 * @public
 */
export const FollowPoliceFeedDocument = /* @__PURE__ */ together(
  `subscription FollowPoliceFeed($after: String) {
  policeFeed(after: $after) {
    ...PoliceFeedEntry
  }
}`,
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
 * Police ask the analysts something about a referral.
 *
 * @public
 */
export const AskQuestionDocument = /* @__PURE__ */ together(
  `mutation AskQuestion($input: AskQuestionInput!) {
  askQuestion(input: $input) {
    __typename
    ... on AskQuestionSuccess {
      question {
        ...PoliceQuestion
      }
    }
    ...Refusal
  }
}`,
  fieldProblemFields,
  policeQuestionFields,
  refusalFields,
) as TypedDocument<AskQuestionMutation, AskQuestionMutationVariables>;

/**
 * A caseworker answers a question of police; their feed tells them.
 *
 * @public
 */
export const AnswerQuestionDocument = /* @__PURE__ */ together(
  `mutation AnswerQuestion($input: AnswerQuestionInput!) {
  answerQuestion(input: $input) {
    __typename
    ... on AnswerQuestionSuccess {
      question {
        ...PoliceQuestion
      }
    }
    ...Refusal
  }
}`,
  fieldProblemFields,
  policeQuestionFields,
  refusalFields,
) as TypedDocument<AnswerQuestionMutation, AnswerQuestionMutationVariables>;

/**
 * One hand-over; `null` when there is none for you. Each read is audited.
 *
 * @public
 */
export const CaseDossierDocument = `query CaseDossier($referralId: ID!, $language: Language!) {
  referral(id: $referralId) {
    id
    caseDossier(language: $language) {
      reference
      referralCount
      generatedAt
      language
      isTest
      digest
      json
    }
  }
}` as TypedDocument<CaseDossierQuery, CaseDossierQueryVariables>;

/**
 * Hand-overs, urgent first, then oldest first. The liaison sees those addressed to police. Each one read is audited.
 *
 * @public
 */
export const ReferralsDocument = /* @__PURE__ */ together(
  `query Referrals($filter: ReferralFilter, $first: Int, $after: String) {
  referrals(filter: $filter, first: $first, after: $after) {
    nodes {
      ...ReferralDetail
    }
    pageInfo {
      ...PageInfo
    }
  }
}`,
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
 * One hand-over; `null` when there is none for you. Each read is audited.
 *
 * @public
 */
export const ReferralDocument = /* @__PURE__ */ together(
  `query Referral($id: ID!) {
  referral(id: $id) {
    ...ReferralDetail
  }
}`,
  abuseContactFields,
  deliveryReportFields,
  hostingFields,
  noticeFormFields,
  providerNoticeFields,
  referralDetailFields,
  referralSummaryFields,
) as TypedDocument<ReferralQuery, ReferralQueryVariables>;

/**
 * The recipient confirms that it has a referral.
 *
 * @public
 */
export const AcknowledgeReferralDocument = /* @__PURE__ */ together(
  `mutation AcknowledgeReferral($input: AcknowledgeReferralInput!) {
  acknowledgeReferral(input: $input) {
    __typename
    ... on AcknowledgeReferralSuccess {
      referral {
        ...ReferralDetail
      }
    }
    ...Refusal
  }
}`,
  abuseContactFields,
  deliveryReportFields,
  fieldProblemFields,
  hostingFields,
  noticeFormFields,
  providerNoticeFields,
  referralDetailFields,
  referralSummaryFields,
  refusalFields,
) as TypedDocument<AcknowledgeReferralMutation, AcknowledgeReferralMutationVariables>;

/**
 * Police ask that content stays up for now, until a review date.
 *
 * @public
 */
export const HoldTakedownDocument = /* @__PURE__ */ together(
  `mutation HoldTakedown($input: HoldTakedownInput!) {
  holdTakedown(input: $input) {
    __typename
    ... on HoldTakedownSuccess {
      referral {
        ...ReferralDetail
      }
    }
    ...Refusal
  }
}`,
  abuseContactFields,
  deliveryReportFields,
  fieldProblemFields,
  hostingFields,
  noticeFormFields,
  providerNoticeFields,
  referralDetailFields,
  referralSummaryFields,
  refusalFields,
) as TypedDocument<HoldTakedownMutation, HoldTakedownMutationVariables>;

/**
 * Police free a takedown: the notice to the provider may leave.
 *
 * @public
 */
export const ClearTakedownDocument = /* @__PURE__ */ together(
  `mutation ClearTakedown($input: ClearTakedownInput!) {
  clearTakedown(input: $input) {
    __typename
    ... on ClearTakedownSuccess {
      referral {
        ...ReferralDetail
      }
    }
    ...Refusal
  }
}`,
  abuseContactFields,
  deliveryReportFields,
  fieldProblemFields,
  hostingFields,
  noticeFormFields,
  providerNoticeFields,
  referralDetailFields,
  referralSummaryFields,
  refusalFields,
) as TypedDocument<ClearTakedownMutation, ClearTakedownMutationVariables>;

/**
 * Ends a referral with what came of it.
 *
 * @public
 */
export const CompleteReferralDocument = /* @__PURE__ */ together(
  `mutation CompleteReferral($input: CompleteReferralInput!) {
  completeReferral(input: $input) {
    __typename
    ... on CompleteReferralSuccess {
      referral {
        ...ReferralDetail
      }
    }
    ...Refusal
  }
}`,
  abuseContactFields,
  deliveryReportFields,
  fieldProblemFields,
  hostingFields,
  noticeFormFields,
  providerNoticeFields,
  referralDetailFields,
  referralSummaryFields,
  refusalFields,
) as TypedDocument<CompleteReferralMutation, CompleteReferralMutationVariables>;

/**
 * Records what a person saw of an address, such as one that cannot be checked from here.
 *
 * @public
 */
export const RecordReachabilityDocument = /* @__PURE__ */ together(
  `mutation RecordReachability($input: RecordReachabilityInput!) {
  recordReachability(input: $input) {
    __typename
    ... on RecordReachabilitySuccess {
      contentItem {
        id
        reachability {
          ...ItemReachability
        }
      }
    }
    ...Refusal
  }
}`,
  fieldProblemFields,
  itemReachabilityFields,
  reachabilityObservationFields,
  refusalFields,
) as TypedDocument<RecordReachabilityMutation, RecordReachabilityMutationVariables>;

/**
 * Takes a citizen’s report. Needs no sign-in; no address of the caller is kept.
 *
 * @public
 */
export const SubmitReportDocument = /* @__PURE__ */ together(
  `mutation SubmitReport($input: SubmitReportInput!) {
  submitReport(input: $input) {
    __typename
    ... on SubmitReportSuccess {
      receipt
      acceptedUrls
      acceptedPlaces
      read {
        ...ReadPart
      }
      rejectedUrls {
        ...RejectedUrl
      }
      problems {
        path
        code
        message
      }
      guidance {
        code
        text
        phone
        url
      }
    }
    ...Refusal
  }
}`,
  fieldProblemFields,
  readPartFields,
  refusalFields,
  rejectedUrlFields,
) as TypedDocument<SubmitReportMutation, SubmitReportMutationVariables>;

/**
 * Reads a text as `submitReport` does and stores nothing: a form can show what it understood. Limited per caller as submissions are, on a budget of its own.
 *
 * @public
 */
export const ReadAddressesDocument = /* @__PURE__ */ together(
  `query ReadAddresses($text: String!, $language: Language) {
  readAddresses(text: $text, language: $language) {
    read {
      ...ReadPart
    }
    rejected {
      ...RejectedUrl
    }
  }
}`,
  readPartFields,
  rejectedUrlFields,
) as TypedDocument<ReadAddressesQuery, ReadAddressesQueryVariables>;

/**
 * Where the report of a receipt stands; `null` when there is no such receipt.
 *
 * @public
 */
export const ReportStatusDocument = `query ReportStatus($receipt: String!) {
  reportStatus(receipt: $receipt) {
    progress
    receivedOn
  }
}` as TypedDocument<ReportStatusQuery, ReportStatusQueryVariables>;

/**
 * One case; `null` when there is none. Each read is audited.
 *
 * @public
 */
export const CaseReportsDocument = /* @__PURE__ */ together(
  `query CaseReports($id: ID!, $first: Int, $after: String) {
  case(id: $id) {
    id
    reports(first: $first, after: $after) {
      nodes {
        id
        reportedUrl
        typed
        receivedAt
        observedAt
        foundVia
        siteType
        remarks
        language
        isAnonymous
        hasSiteAccess
        statesImmediateDanger
      }
      pageInfo {
        ...PageInfo
      }
    }
  }
}`,
  pageInfoFields,
) as TypedDocument<CaseReportsQuery, CaseReportsQueryVariables>;

/**
 * One case; `null` when there is none. Each read is audited.
 *
 * @public
 */
export const ReporterContactsDocument = /* @__PURE__ */ together(
  `query ReporterContacts($caseId: ID!, $first: Int, $after: String) {
  case(id: $caseId) {
    id
    reports(first: $first, after: $after) {
      nodes {
        id
        contact {
          name
          email
          phone
        }
      }
      pageInfo {
        ...PageInfo
      }
    }
  }
}`,
  pageInfoFields,
) as TypedDocument<ReporterContactsQuery, ReporterContactsQueryVariables>;

/**
 * Asks the rules who acts next on a claimed case, and makes the hand-overs.
 *
 * @public
 */
export const RouteCaseDocument = /* @__PURE__ */ together(
  `mutation RouteCase($input: RouteCaseInput!, $language: Language! = EN) {
  routeCase(input: $input) {
    __typename
    ... on RouteCaseSuccess {
      outcome
      because
      case {
        ...CaseDetail
      }
    }
    ...Refusal
  }
}`,
  accountFields,
  assessmentFields,
  caseDetailFields,
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
  refusalFields,
  routeFields,
) as TypedDocument<RouteCaseMutation, RouteCaseMutationVariables>;

/**
 * Ends a claimed case for a reason that is true of it.
 *
 * @public
 */
export const CloseCaseDocument = /* @__PURE__ */ together(
  `mutation CloseCase($input: CloseCaseInput!) {
  closeCase(input: $input) {
    __typename
    ... on CloseCaseSuccess {
      case {
        ...CaseSummary
      }
    }
    ...Refusal
  }
}`,
  accountFields,
  caseSummaryFields,
  contentItemSummaryFields,
  fieldProblemFields,
  hostingFields,
  refusalFields,
) as TypedDocument<CloseCaseMutation, CloseCaseMutationVariables>;

/**
 * Opens a linked cycle of a closed case.
 *
 * @public
 */
export const ReopenCaseDocument = /* @__PURE__ */ together(
  `mutation ReopenCase($input: ReopenCaseInput!) {
  reopenCase(input: $input) {
    __typename
    ... on ReopenCaseSuccess {
      case {
        ...CaseSummary
        previousCase {
          id
          reference
        }
      }
    }
    ...Refusal
  }
}`,
  accountFields,
  caseSummaryFields,
  contentItemSummaryFields,
  fieldProblemFields,
  hostingFields,
  refusalFields,
) as TypedDocument<ReopenCaseMutation, ReopenCaseMutationVariables>;

/**
 * The INHOPE directory, whole or for one country, as on a day.
 *
 * @public
 */
export const HotlinesDocument = /* @__PURE__ */ together(
  `query Hotlines($country: CountryCode, $on: Date) {
  hotlines(country: $country, on: $on) {
    ...Hotline
  }
}`,
  hotlineFields,
) as TypedDocument<HotlinesQuery, HotlinesQueryVariables>;

/**
 * What the law would make of these findings. Stores nothing.
 *
 * @public
 */
export const QualifyDocument = /* @__PURE__ */ together(
  `query Qualify($findings: FindingsInput!, $on: Date, $source: SourceInput, $language: Language! = EN) {
  qualify(findings: $findings, on: $on, source: $source) {
    ...Qualification
    neededByExchange
  }
}`,
  qualificationFields,
) as TypedDocument<QualifyQuery, QualifyQueryVariables>;

/**
 * What the routing rules would decide. Stores nothing.
 *
 * @public
 */
export const RouteDocument = /* @__PURE__ */ together(
  `query Route($input: RouteInput!, $on: Date, $language: Language! = EN) {
  route(input: $input, on: $on) {
    ...Route
  }
}`,
  hotlineFields,
  routeFields,
) as TypedDocument<RouteQuery, RouteQueryVariables>;

/**
 * The systems outside that are told of changes, earliest first.
 *
 * @public
 */
export const WebhooksDocument = /* @__PURE__ */ together(
  `query Webhooks($first: Int, $after: String) {
  webhooks(first: $first, after: $after) {
    nodes {
      ...Webhook
    }
    pageInfo {
      ...PageInfo
    }
  }
}`,
  pageInfoFields,
  webhookFields,
) as TypedDocument<WebhooksQuery, WebhooksQueryVariables>;

/**
 * Registers a system outside. Its secret is answered this once.
 *
 * @public
 */
export const RegisterWebhookDocument = /* @__PURE__ */ together(
  `mutation RegisterWebhook($input: RegisterWebhookInput!) {
  registerWebhook(input: $input) {
    __typename
    ... on RegisterWebhookSuccess {
      secret
      webhook {
        ...Webhook
      }
    }
    ...Refusal
  }
}`,
  fieldProblemFields,
  refusalFields,
  webhookFields,
) as TypedDocument<RegisterWebhookMutation, RegisterWebhookMutationVariables>;

/**
 * Gives a webhook a new secret, answered this once.
 *
 * @public
 */
export const RotateWebhookSecretDocument = /* @__PURE__ */ together(
  `mutation RotateWebhookSecret($input: RotateWebhookSecretInput!) {
  rotateWebhookSecret(input: $input) {
    __typename
    ... on RotateWebhookSecretSuccess {
      secret
      webhook {
        ...Webhook
      }
    }
    ...Refusal
  }
}`,
  fieldProblemFields,
  refusalFields,
  webhookFields,
) as TypedDocument<RotateWebhookSecretMutation, RotateWebhookSecretMutationVariables>;

/**
 * Lets messages to a webhook wait.
 *
 * @public
 */
export const PauseWebhookDocument = /* @__PURE__ */ together(
  `mutation PauseWebhook($input: PauseWebhookInput!) {
  pauseWebhook(input: $input) {
    __typename
    ... on PauseWebhookSuccess {
      webhook {
        ...Webhook
      }
    }
    ...Refusal
  }
}`,
  fieldProblemFields,
  refusalFields,
  webhookFields,
) as TypedDocument<PauseWebhookMutation, PauseWebhookMutationVariables>;

/**
 * Lets messages to a webhook go on, with those that waited.
 *
 * @public
 */
export const ResumeWebhookDocument = /* @__PURE__ */ together(
  `mutation ResumeWebhook($input: ResumeWebhookInput!) {
  resumeWebhook(input: $input) {
    __typename
    ... on ResumeWebhookSuccess {
      webhook {
        ...Webhook
      }
    }
    ...Refusal
  }
}`,
  fieldProblemFields,
  refusalFields,
  webhookFields,
) as TypedDocument<ResumeWebhookMutation, ResumeWebhookMutationVariables>;

/**
 * Sends a message of type TEST to a webhook, in its turn among the others.
 *
 * @public
 */
export const SendTestEventDocument = /* @__PURE__ */ together(
  `mutation SendTestEvent($input: SendTestEventInput!) {
  sendTestEvent(input: $input) {
    __typename
    ... on SendTestEventSuccess {
      webhook {
        ...Webhook
      }
    }
    ...Refusal
  }
}`,
  fieldProblemFields,
  refusalFields,
  webhookFields,
) as TypedDocument<SendTestEventMutation, SendTestEventMutationVariables>;

/**
 * Removes a webhook with its secret; what was not delivered is called off.
 *
 * @public
 */
export const RemoveWebhookDocument = /* @__PURE__ */ together(
  `mutation RemoveWebhook($input: RemoveWebhookInput!) {
  removeWebhook(input: $input) {
    __typename
    ... on RemoveWebhookSuccess {
      webhookId
    }
    ...Refusal
  }
}`,
  fieldProblemFields,
  refusalFields,
) as TypedDocument<RemoveWebhookMutation, RemoveWebhookMutationVariables>;

/**
 * Work that waits for you, urgent first, then what waits longest. Who sees what depends on the role.
 *
 * @public
 */
export const WorkItemsDocument = /* @__PURE__ */ together(
  `query WorkItems($filter: WorkItemFilter, $first: Int, $after: String, $language: Language! = EN) {
  workItems(filter: $filter, first: $first, after: $after) {
    nodes {
      ...WorkItem
    }
    pageInfo {
      ...PageInfo
    }
  }
}`,
  pageInfoFields,
  workItemFields,
) as TypedDocument<WorkItemsQuery, WorkItemsQueryVariables>;

/**
 * Ends work that a person has done, or that is no longer needed.
 *
 * @public
 */
export const ResolveWorkItemDocument = /* @__PURE__ */ together(
  `mutation ResolveWorkItem($input: ResolveWorkItemInput!, $language: Language! = EN) {
  resolveWorkItem(input: $input) {
    __typename
    ... on ResolveWorkItemSuccess {
      workItem {
        ...WorkItem
      }
    }
    ...Refusal
  }
}`,
  fieldProblemFields,
  refusalFields,
  workItemFields,
) as TypedDocument<ResolveWorkItemMutation, ResolveWorkItemMutationVariables>;

/**
 * Tries a background job again that used up its attempts.
 *
 * @public
 */
export const RetryJobDocument = /* @__PURE__ */ together(
  `mutation RetryJob($input: RetryJobInput!, $language: Language! = EN) {
  retryJob(input: $input) {
    __typename
    ... on RetryJobSuccess {
      workItem {
        ...WorkItem
      }
    }
    ...Refusal
  }
}`,
  fieldProblemFields,
  refusalFields,
  workItemFields,
) as TypedDocument<RetryJobMutation, RetryJobMutationVariables>;
