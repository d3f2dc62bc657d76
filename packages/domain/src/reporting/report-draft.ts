import type { Address } from '../address/address.js';
import type { FieldRefusal } from '../field-refusal.js';
import type { SiteType } from '../iccam/source-url.js';
import type { Place } from '../place/place.js';
import type { Language } from '../language.js';

/** A part of what was typed that cannot be taken up, and why. @public */
export interface RejectedAddress {
  /** Its place among the entries of `urls`, from 0. */
  readonly index: number;
  /** The entry as sent, cut after 2048 characters; empty when it was not text. */
  readonly reported: string;
  /**
   * The part of the entry that could not be read, cut after 2048 characters; the entry itself where that is all, and empty
   * where more parts were rejected than are told.
   */
  readonly part: string;
  readonly code: string;
}

/** What a part of an entry was read as. @public */
export interface ReadPart {
  readonly field: 'urls' | 'places';
  /** Its place among the entries of the field, from 0. */
  readonly index: number;
  /** The part of the text, cut after 2048 characters. */
  readonly part: string;
  readonly readAs: 'ADDRESS' | 'PLACE';
  /** What it was read as: the canonical address, or the place on one line. */
  readonly canonical: string;
  /** `LIKELY`: a reader of the form should confirm it. */
  readonly certainty: 'CERTAIN' | 'LIKELY';
  /** Codes of what was mended in it. */
  readonly mended: readonly string[];
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

/** What was typed where the report took place, as it was typed. May hold personal words of the reporter. @public */
export interface TypedTexts {
  readonly urls: readonly string[];
  readonly places: readonly string[];
}

/** A citizen's report that may be stored. Text is trimmed; what was left empty is `null`. @public */
export interface ReportDraft {
  /** Never empty together with `places`. */
  readonly addresses: {
    /** In the order reported, each identity once. */
    readonly accepted: readonly Address[];
    readonly rejected: readonly RejectedAddress[];
  };
  /** Places without a web address, in the order reported, each identity once. */
  readonly places: readonly Place[];
  /** What was understood of what was typed, in order, repetitions included. */
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
  /** A child is in danger now, according to the reporter. */
  readonly immediateDanger: boolean;
  /** Faults that would refuse an ordinary report. A report that states danger is taken all the same. */
  readonly problems: readonly FieldRefusal[];
}
