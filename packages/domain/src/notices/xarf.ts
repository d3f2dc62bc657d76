import type { Classification } from '../qualification/classification.js';

/**
 * XARF v4's value for a classification. XARF knows none for what is illegal under one national law only: such a
 * notice goes without it, and `null` says so.
 * @public
 */
export const xarfClassification = (classification: Classification): 'baseline' | null =>
  classification === 'BASELINE' ? 'baseline' : null;
