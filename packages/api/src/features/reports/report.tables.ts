import type { InferKyselyDB } from '@mikro-orm/sql';
import type { ReportEntity, ReportedAddressEntity } from './report.entity.js';

/** The tables of this feature as rows. */
export type ReportTables = InferKyselyDB<typeof ReportEntity | typeof ReportedAddressEntity>;
