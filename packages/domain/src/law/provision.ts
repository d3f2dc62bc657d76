import type { Validity } from '../validity.js';
import type { Language } from '../words/language.js';
import type { LegalTopic } from './legal-topic.js';
import type { SourceConfidence } from './source-confidence.js';

/** What the law threatens: years and euros under an older code, a numbered level under a newer one. @public */
export interface Sanction {
  readonly imprisonmentYears: readonly [least: number, most: number] | null;
  readonly fineEuro: readonly [least: number, most: number] | null;
  readonly level: number | null;
}

/** One provision of law, with the days on which it was in force and how well that is known. @public */
export interface LegalProvision extends Validity {
  /** Permanent: stored with every decision that rests on it. */
  readonly code: string;
  readonly statute: string;
  readonly article: string;
  /** Describes the provision; not its official heading. */
  readonly title: Readonly<Record<Language, string>>;
  readonly topic: LegalTopic;
  /** `null` when there is none (definitions, justifications) or none was found. */
  readonly sanction: Sanction | null;
  readonly source: string;
  readonly confidence: SourceConfidence;
}
