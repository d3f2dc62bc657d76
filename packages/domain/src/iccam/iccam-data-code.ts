import type { IccamAssessmentRefusal } from './assessment.js';
import type { UnknownIccamCode } from './code-table.js';

/** Every code with which data is not passed to or taken from ICCAM. @public */
export type IccamDataCode = (IccamAssessmentRefusal | UnknownIccamCode)['code'];
