import type { BouncePattern } from './bounce-patterns.data.js';

const longestText = 20_000;

/** A text as patterns compare it: lower case, single spaces, no repeated reply codes of lines, no addresses. */
export const comparable = (text: string): string =>
  text
    .slice(0, longestText)
    .toLowerCase()
    .replace(/[^\s<>"'(),;:[\]@]{1,64}@[a-z0-9.-]{1,255}/g, '@')
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/ [45]\d\d[- ](?:[45]\.\d{1,3}\.\d{1,3} )?/g, ' ');

/** The first row that fits a text made comparable; `null` when none does. */
export const firstPattern = (text: string, rows: readonly BouncePattern[]): BouncePattern | null =>
  text === '' ? null : (rows.find(({ patterns }) => patterns.some((pattern) => pattern.test(text))) ?? null);
