import type { CalendarDate } from '../calendar-date.js';
import type { CountryCode } from '../country-code.js';
import type { BaselineCriterion, Criterion } from './criterion.js';
import type { PackVocabulary } from './pack-question.js';
import type { Validity } from '../validity.js';
import type { PackWording } from '../wording.js';
import type { LegalProvision } from './provision.js';
import type { SourceConfidence } from './source-confidence.js';

/** A period during which the law that a hotline applies did not change. @public */
export interface LawVersion extends Validity {
  /** Permanent: stored with every decision. Unique within its edition. */
  readonly version: string;
  readonly source: string;
  /** How sure it is that the law changed on these days. */
  readonly confidence: SourceConfidence;
}

/**
 * What the hotline knew of the law from one day on: which law applied on which days, what it said and how the
 * hotline reads it.
 *
 * An edition is never edited once decisions were taken under it. A postponed law, a law in retrospect or a mistake is
 * corrected by a further edition, which may say something else of any day; old decisions are repeated under the
 * edition that made them.
 * @public
 */
export interface LawEdition extends PackVocabulary {
  /** Permanent: stored with every decision, as its `rulesVersion`. */
  readonly version: string;
  /** The first day on which the hotline worked under this edition. */
  readonly knownFrom: CalendarDate;
  /** Why there is this edition, and what it rests on. */
  readonly source: string;
  /** In order of time and without a gap; of days before the first, no law is known. */
  readonly lawVersions: readonly LawVersion[];
  readonly provisions: readonly LegalProvision[];
  readonly criteria: readonly Criterion[];
  readonly baseline: readonly BaselineCriterion[];
}

/** How a law is named to people: in full, and shorter beside an article. @public */
export interface StatuteName {
  readonly name: PackWording;
  readonly short: PackWording;
}

/** One country's law as data. Other countries bring their own; no code knows any of them. @public */
export interface Jurisdiction {
  readonly country: CountryCode;
  readonly name: PackWording;
  /**
   * How its law is called in a sentence, without an article, in German as after "nach": "Belgian law", "belgischem
   * Recht". Absent: "national law".
   */
  readonly lawName?: PackWording;
  /** The laws that provisions name, by code. */
  readonly statutes: Readonly<Record<string, StatuteName>>;
  /** Words for any code, of the pack or not: they come before those of the library, in any language. */
  readonly words?: Readonly<Record<string, PackWording>>;
  /** Oldest first; the last is the one in use. */
  readonly editions: readonly LawEdition[];
}
