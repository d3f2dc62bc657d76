import type { CaseFilter } from '@meldpunt/client';
import {
  CaseStatus,
  Classification,
  DeadlineStage,
  HostingKind,
  iso3166Countries,
  type LabelledType,
  QueueAge,
  QueueBand,
} from '@meldpunt/domain';
import type { Viewer } from '../api/viewer.js';
import { openedIn } from './opened-in.js';

/**
 * The filters of the queue, one row each: the name in the URL, how its values are chosen and said, and what it asks of
 * the API. A row here and its title in `texts` is all that a new filter needs.
 */
export const queueFilters = [
  {
    name: 'status',
    kind: 'SEVERAL',
    codes: Object.keys(CaseStatus),
    label: 'CaseStatus',
    ask: (value) => ({ status: value.split(',') as CaseStatus[] }),
  },
  {
    name: 'band',
    kind: 'SEVERAL',
    codes: Object.keys(QueueBand),
    label: 'QueueBand',
    ask: (value) => ({ band: value.split(',') as QueueBand[] }),
  },
  {
    name: 'age',
    kind: 'ONE',
    codes: Object.keys(QueueAge),
    label: 'QueueAge',
    ask: (value) => openedIn(value as QueueAge, new Date()),
  },
  {
    name: 'stage',
    kind: 'SEVERAL',
    codes: Object.keys(DeadlineStage),
    label: 'DeadlineStage',
    ask: (value) => ({ stage: value.split(',') as DeadlineStage[] }),
  },
  {
    name: 'classification',
    kind: 'ONE',
    codes: Object.keys(Classification),
    label: 'Classification',
    ask: (value) => ({ classification: value as Classification }),
  },
  {
    name: 'hosting',
    kind: 'ONE',
    codes: Object.keys(HostingKind),
    label: 'HostingKind',
    ask: (value) => ({ hostingKind: value as HostingKind }),
  },
  {
    name: 'country',
    kind: 'ONE',
    codes: iso3166Countries,
    label: 'COUNTRY',
    ask: (value) => ({ country: value }),
  },
  { name: 'host', kind: 'TEXT', ask: (value) => ({ hostnameContains: value }) },
  { name: 'mine', kind: 'YES', ask: (_, viewer) => ({ assigneeId: viewer.id }) },
  { name: 'free', kind: 'YES', ask: () => ({ isClaimed: false }) },
] as const satisfies readonly QueueFilter[];

export type QueueFilterName = (typeof queueFilters)[number]['name'];

interface Asks {
  readonly name: string;
  readonly ask: (value: string, viewer: Viewer) => CaseFilter;
}
interface CodeFilter extends Asks {
  readonly kind: 'ONE' | 'SEVERAL';
  readonly codes: readonly string[];
  readonly label: LabelledType | 'COUNTRY';
}
interface PlainFilter extends Asks {
  readonly kind: 'TEXT' | 'YES';
}
export type QueueFilter = CodeFilter | PlainFilter;
