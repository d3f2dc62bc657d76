import type { CalendarDate } from '../calendar-date.js';
import type { CountryCode } from '../country-code.js';
import type { BaselineCriterion, Criterion } from './criterion.js';
import type { PackVocabulary } from './pack-question.js';
import type { Validity } from '../validity.js';
import type { PackWording } from '../wording.js';
import type { LegalProvision } from './provision.js';
import type { SourceConfidence } from './source-confidence.js';

/** A period in which the law that a hotline applies did not change. @public */
export interface LawVersion extends Validity {
  /** Permanent: stored with every decision. Unique within its edition. */
  readonly version: string;
  readonly source: string;
  /** How certain it is that the law changed on these days. */
  readonly confidence: SourceConfidence;
}

/**
 * The law as the hotline knew it from one day on: which law applied on which days, its content and the hotline’s
 * criteria for it.
 *
 * An edition is never changed once decisions were taken under it. A postponed law, a retroactive law or a mistake is
 * corrected by a further edition, which may differ for any day. Old decisions are repeated under the edition that made
 * them.
 * @public
 */
export interface LawEdition extends PackVocabulary {
  /** Permanent: stored with every decision, as its `rulesVersion`. */
  readonly version: string;
  /** The first day on which the hotline used this edition. */
  readonly knownFrom: CalendarDate;
  /** Why this edition was made, and its sources. */
  readonly source: string;
  /** In order of time and without a gap. For days before the first version no law is known. */
  readonly lawVersions: readonly LawVersion[];
  readonly provisions: readonly LegalProvision[];
  readonly criteria: readonly Criterion[];
  readonly baseline: readonly BaselineCriterion[];
}

/** The name of a law for people: the full name, and a short form for use next to an article. @public */
export interface StatuteName {
  readonly name: PackWording;
  readonly short: PackWording;
}

/** One country’s law as data. Every country provides its own; the code contains none. @public */
export interface Jurisdiction {
  readonly country: CountryCode;
  readonly name: PackWording;
  /**
   * The name of its law in a sentence, without an article, in German as after “nach”: “Belgian law”, “belgischem
   * Recht”. When absent: “national law”.
   */
  readonly lawName?: PackWording;
  /** The laws that provisions cite, by code. */
  readonly statutes: Readonly<Record<string, StatuteName>>;
  /**
   * Words for any code, of the pack or of the library, in any language. They take precedence over those of the library.
   */
  readonly words?: Readonly<Record<string, PackWording>>;
  /** Oldest first; the last one is in use. */
  readonly editions: readonly LawEdition[];
}
