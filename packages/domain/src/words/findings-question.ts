import type { Findings } from '../qualification/findings.js';

/** The name of a question that an analyst answers. @public */
export type FindingsQuestion = keyof Findings;
