import type { AgeGroup } from '../law/findings.js';
import { codeTable } from './code-table.js';
import { iccamClassification } from './code-tables.data.js';

// @ts-expect-error - a value without a number does not compile.
codeTable<AgeGroup>('ageCategorization', { NOT_DETERMINED: 1, INFANT: 2, PRE_PUBESCENT: 3 });

// @ts-expect-error - a number for a value that does not exist does not compile.
codeTable<'YES'>('flag', { YES: 1, MAYBE: 2 });

// @ts-expect-error - an undetermined classification cannot be sent to the network.
iccamClassification.codeOf('UNDETERMINED');
