import type { Address } from '../address/address.js';
import type { AddressMend } from '../address/found-address.js';
import type { FieldRefusal } from '../field-refusal.js';
import type { SiteType } from '../iccam/source-url.js';
import type { Place } from '../place/place.js';
import type { Language } from '../language.js';

/** A part of the typed text that was not accepted, and why. @public */
export interface RejectedAddress {
  /** The index of the entry in `urls`, from 0. */
  readonly index: number;
  /** The entry as sent, cut after 2048 characters; empty when it was not text. */
  readonly reported: string;
  /**
   * The part of the entry that could not be read, cut after 2048 characters. The entry itself when that is the whole of
   * it; empty when more parts were rejected than are listed.
   */
  readonly part: string;
  readonly code: string;
}

/** How a part of an entry was read. @public */
export interface ReadPart {
  readonly field: 'urls' | 'places';
  /** The index of the entry in its field, from 0. */
  readonly index: number;
  /** The part of the text, cut after 2048 characters. */
  readonly part: string;
  readonly readAs: 'ADDRESS' | 'PLACE';
  /** The result: the canonical address, or the place in one line. */
  readonly canonical: string;
  /** `LIKELY`: the user of the form should confirm it. */
  readonly certainty: 'CERTAIN' | 'LIKELY';
  /** Codes of the repairs. */
  readonly mended: readonly AddressMend[];
}

/** The contact details of a reporter who wants to be contacted; at least one field is set. @public */
export interface ReporterContact {
  readonly name: string | null;
  readonly email: string | null;
  readonly phone: string | null;
}

/** The credentials of a members’ area. Secret. @public */
export interface SiteAccess {
  readonly username: string | null;
  readonly password: string | null;
}

/** The texts as the reporter typed them. They may contain personal words of the reporter. @public */
export interface TypedTexts {
  readonly urls: readonly string[];
  readonly places: readonly string[];
}

/** A citizen’s report that may be stored. Text is trimmed; an empty field is `null`. @public */
export interface ReportDraft {
  /** Never empty when `places` is empty. */
  readonly addresses: {
    /** In the order reported, each identity once. */
    readonly accepted: readonly Address[];
    readonly rejected: readonly RejectedAddress[];
  };
  /** Places without a web address, in the order reported, each identity once. */
  readonly places: readonly Place[];
  /** How the typed text was read, in order, including repetitions. */
  readonly read: readonly ReadPart[];
  readonly typed: TypedTexts;
  readonly foundVia: string | null;
  readonly observedAt: Date | null;
  readonly siteType: SiteType | null;
  readonly remarks: string | null;
  readonly language: Language;
  /** `null` when the reporter stays anonymous. */
  readonly contact: ReporterContact | null;
  readonly siteAccess: SiteAccess | null;
  readonly idempotencyKey: string | null;
  /** The reporter says that a child is in danger now. */
  readonly immediateDanger: boolean;
  /** Problems that would refuse an ordinary report. A report that states danger is accepted with them. */
  readonly problems: readonly FieldRefusal[];
}
