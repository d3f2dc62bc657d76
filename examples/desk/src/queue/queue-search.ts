import type { CaseFilter } from '@meldpunt/client';
import type { CaseStatus } from '@meldpunt/domain';
import type { Viewer } from '../api/viewer.js';
import { queueFilters, type QueueFilterName } from './queue-filters.data.js';

/** The filters in the URL, so that a view of the queue can be kept and shared. */
export type QueueSearch = { readonly [Name in QueueFilterName]?: string };

export const readQueueSearch = (search: Readonly<Record<string, unknown>>): QueueSearch =>
  Object.fromEntries(
    queueFilters.flatMap(({ name }) => {
      const value = search[name];
      return typeof value === 'string' && value !== '' ? [[name, value]] : [];
    }),
  );

/** What waits for a person, unless the URL names statuses. */
export const waitingStatuses: CaseStatus[] = ['RECEIVED', 'IN_REVIEW', 'AWAITING_SECOND_OPINION', 'HELD'];

export const filterOf = (search: QueueSearch, viewer: Viewer): CaseFilter =>
  queueFilters.reduce<CaseFilter>(
    (filter, { name, ask }) => {
      const value = search[name];
      return value === undefined ? filter : { ...filter, ...ask(value, viewer) };
    },
    { status: waitingStatuses },
  );
