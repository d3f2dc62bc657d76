import type { IccamAssessmentRefusal } from './assessment.js';
import type { UnknownIccamCode } from './code-table.js';

/** Every code for data that is not sent to ICCAM or not accepted from it. @internal */
export type IccamDataCode = (IccamAssessmentRefusal | UnknownIccamCode)['code'];
