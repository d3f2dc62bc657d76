import type { SiteType } from '../iccam/source-url.js';
import type { Language } from '../words/language.js';

/** What the hotline needs of an address to know that two reports are about the same one. @public */
export interface ReportableAddress {
  readonly identity: string;
  readonly canonical: string;
}

/** A reported address that cannot be taken up, and why. @public */
export interface RejectedAddress {
  /** Its place among the reported addresses, from 0. */
  readonly index: number;
  /** What was sent, cut after 2048 characters; empty when it was not text. */
  readonly reported: string;
  readonly code: string;
}

/** How to reach a reporter who wants to be reached; at least one is given. @public */
export interface ReporterContact {
  readonly name: string | null;
  readonly email: string | null;
  readonly phone: string | null;
}

/** What opens a members' area. Secret. @public */
export interface SiteAccess {
  readonly username: string | null;
  readonly password: string | null;
}

/** A citizen's report that may be stored. Text is trimmed; what was left empty is `null`. @public */
export interface ReportDraft<Address extends ReportableAddress = ReportableAddress> {
  readonly addresses: {
    /** In the order reported, each identity once; never empty. */
    readonly accepted: readonly Address[];
    readonly rejected: readonly RejectedAddress[];
  };
  readonly foundVia: string | null;
  readonly observedAt: Date | null;
  readonly siteType: SiteType | null;
  readonly remarks: string | null;
  readonly language: Language;
  /** `null` when the reporter stays anonymous. */
  readonly contact: ReporterContact | null;
  readonly siteAccess: SiteAccess | null;
  readonly idempotencyKey: string | null;
  /** A child is in danger now, according to the reporter. */
  readonly immediateDanger: boolean;
}
