import type { BouncePattern } from './bounce-patterns.data.js';

const maxTextLength = 20_000;

const replyCode = / [45]\d\d[- ](?:[45]\.\d{1,3}\.\d{1,3} )?/g;

/** Removes the reply code that each line of a multi-line reply repeats. The first enhanced status is kept. */
function withoutReplyCodes(text: string): string {
  const seen = new Set<string>();
  return text.replace(replyCode, (code) => {
    const isKept = code.includes('.') && !seen.has(code.trim());
    seen.add(code.trim());
    return isKept ? code : ' ';
  });
}

/** Normalises a text for pattern matching: lower case, single spaces, no repeated reply codes, no addresses. */
export const comparable = (text: string): string =>
  withoutReplyCodes(
    text
      .slice(0, maxTextLength)
      .toLowerCase()
      .replace(/[^\s<>"'(),;:[\]@]{1,64}@[a-z0-9.-]{1,255}/g, '@')
      .replace(/[\u2018\u2019]/g, "'")
      .replace(/\s+/g, ' '),
  );

/** The first row that matches the normalised text; `null` when none does. */
export const firstPattern = (text: string, rows: readonly BouncePattern[]): BouncePattern | null =>
  text === '' ? null : (rows.find(({ patterns }) => patterns.some((pattern) => pattern.test(text))) ?? null);
