import type { InferKyselyDB } from '@mikro-orm/sql';
import type { ReportEntity, ReportedAddressEntity } from './report.entity.js';

/** The database tables of this feature. */
export type ReportTables = InferKyselyDB<typeof ReportEntity | typeof ReportedAddressEntity>;
