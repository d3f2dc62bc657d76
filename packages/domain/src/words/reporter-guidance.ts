import { belgianHelpLines } from './help-lines.data.js';
import type { Language } from './language.js';
import { reporterAdvice } from './reporter-advice.data.js';

/** A piece of advice in every language. @public */
export interface Advice {
  readonly code: string;
  readonly text: Readonly<Record<Language, string>>;
}

/** A service a reporter can turn to. @public */
export interface HelpLine extends Advice {
  readonly phone: string | null;
  readonly url: string | null;
  /** How well the entry is sourced. */
  readonly confidence: 'HIGH' | 'MEDIUM' | 'LOW';
}

/** One thing to tell a reporter. @public */
export interface Guidance {
  readonly code: string;
  readonly text: string;
  readonly phone: string | null;
  readonly url: string | null;
}

/**
 * What a reporter is told in their language: help lines first, most urgent first, then how to go on. Another
 * country brings its own help lines.
 * @public
 */
export const reporterGuidance = (
  language: Language,
  helpLines: readonly HelpLine[] = belgianHelpLines,
): readonly Guidance[] => [
  ...helpLines.map(({ code, text, phone, url }) => ({ code, text: text[language], phone, url })),
  ...reporterAdvice.map(({ code, text }) => ({ code, text: text[language], phone: null, url: null })),
];
