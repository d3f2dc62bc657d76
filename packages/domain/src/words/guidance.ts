import type { Language } from '../language.js';
import type { BesideReason } from '../qualification/beside-definition.js';
import type { PackWording } from '../wording.js';

/** A piece of advice in every language. @public */
export interface Advice {
  readonly code: string;
  readonly text: Readonly<Record<Language, string>>;
}

/** A service a reporter can turn to. @public */
export interface HelpLine extends Advice {
  readonly phone: string | null;
  readonly url: string | null;
  /** The confidence in the source of the entry. */
  readonly confidence: 'HIGH' | 'MEDIUM' | 'LOW';
}

/** One text for a reporter. @public */
export interface Guidance {
  readonly code: string;
  readonly text: string;
  readonly phone: string | null;
  readonly url: string | null;
}

/** A service or authority that is responsible for a matter of other law. @public */
export interface BesideService extends Omit<HelpLine, 'text'> {
  readonly text: PackWording;
  /** The matters it is responsible for; empty: only when a child is in immediate danger. */
  readonly for: readonly BesideReason[];
}
