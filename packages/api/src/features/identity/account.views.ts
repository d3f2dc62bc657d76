import type { Views } from '../../platform/feature.js';

/** The views that other features may read in SQL. */
export const accountViews = {
  account_fact: ['id', 'roles'],
} as const satisfies Views;
