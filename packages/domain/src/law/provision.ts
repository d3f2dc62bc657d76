import type { Validity } from '../validity.js';
import type { PackWording } from '../wording.js';
import type { LegalTopic } from './legal-topic.js';
import type { SourceConfidence } from './source-confidence.js';

/** A fine in any currency, or of a category whose amount another law sets. @public */
export interface Fine {
  /** ISO 4217. */
  readonly currency: string;
  /** `null` when the law gives none. */
  readonly least: number | null;
  readonly most: number | null;
  /** The number in that other law, when the provision uses a category. */
  readonly category?: string;
}

/** The penalty: years and money under an older code, a numbered level under a newer one. @public */
export interface Sanction {
  readonly imprisonmentYears: readonly [least: number, most: number] | null;
  /** A fine in euros, used by editions that are older than the field `fine`. */
  readonly fineEuro: readonly [least: number, most: number] | null;
  readonly fine?: Fine | null;
  readonly level: number | null;
}

/** The fine of a sanction, from whichever of the two fields the edition uses. @public */
export function fineOf({ fine, fineEuro }: Sanction): Fine | null {
  if (fine !== undefined && fine !== null) return fine;
  return fineEuro === null ? null : { currency: 'EUR', least: fineEuro[0], most: fineEuro[1] };
}

/** One provision of law, with the days on which it was in force and the confidence in its source. @public */
export interface LegalProvision extends Validity {
  /** Permanent: stored with every decision that is based on it. */
  readonly code: string;
  readonly statute: string;
  readonly article: string;
  /** A description of the provision; not its official heading. */
  readonly title: PackWording;
  readonly topic: LegalTopic;
  /** `null` when there is none (definitions, justifications) or none was found. */
  readonly sanction: Sanction | null;
  readonly source: string;
  readonly confidence: SourceConfidence;
}
