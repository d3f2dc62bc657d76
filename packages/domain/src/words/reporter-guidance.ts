import { belgianHelpLines } from './help-lines.data.js';
import type { Language } from '../language.js';
import type { Guidance, HelpLine } from './guidance.js';
import { reporterAdvice } from './reporter-advice.data.js';

/**
 * The guidance for a reporter in one language: help lines, most urgent first, then advice. Another country provides its
 * own help lines.
 * @public
 */
export const reporterGuidance = (
  language: Language,
  helpLines: readonly HelpLine[] = belgianHelpLines,
): readonly Guidance[] => [
  ...helpLines.map(({ code, text, phone, url }) => ({ code, text: text[language], phone, url })),
  ...reporterAdvice.map(({ code, text }) => ({ code, text: text[language], phone: null, url: null })),
];
