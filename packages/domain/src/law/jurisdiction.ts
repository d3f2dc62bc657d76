import type { CountryCode } from '../country-code.js';
import type { BaselineCriterion, Criterion } from '../qualification/criterion.js';
import type { Validity } from '../validity.js';
import type { Language } from '../words/language.js';
import type { LegalProvision } from './provision.js';
import type { SourceConfidence } from './source-confidence.js';

/** A period during which the law a hotline applies did not change. @public */
export interface LawVersion extends Validity {
  /** Permanent: stored with every decision. */
  readonly version: string;
  readonly source: string;
  /** How sure it is that the law changed on these days. */
  readonly confidence: SourceConfidence;
}

/**
 * The hotline's reading of the law: one edition of its criteria. Never edited once decisions were taken under
 * it: a correction is a further edition, so that old decisions can be repeated.
 * @public
 */
export interface RuleSet {
  /** Permanent: stored with every decision. */
  readonly version: string;
  readonly criteria: readonly Criterion[];
  readonly baseline: readonly BaselineCriterion[];
}

/** One country's law as data. Other countries bring their own; no code knows any of them. @public */
export interface Jurisdiction {
  readonly country: CountryCode;
  readonly name: Readonly<Record<Language, string>>;
  /** In order of time, together covering every day once. */
  readonly lawVersions: readonly LawVersion[];
  readonly provisions: readonly LegalProvision[];
  /** Oldest first; the last is the one in use. */
  readonly ruleSets: readonly RuleSet[];
}
