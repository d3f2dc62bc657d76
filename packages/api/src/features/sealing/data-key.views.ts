import type { Views } from '../../platform/feature.js';

/** The views that other features may read in SQL. */
export const dataKeyViews = {
  data_key_fact: ['rowId', 'purpose'],
} as const satisfies Views;
