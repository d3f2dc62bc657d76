import type { Classification } from '../qualification/classification.js';

/**
 * XARF v4’s value for a classification. XARF has no value for content that is illegal only under one national law: such
 * a notice has no XARF part, and this returns `null`.
 * @public
 */
export const xarfClassification = (classification: Classification): 'baseline' | null =>
  classification === 'BASELINE' ? 'baseline' : null;
