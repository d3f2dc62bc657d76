import type { RequestContext } from '../../platform/context.js';
import { recordRead } from '../audit/index.js';
import { caseById } from './case.loaders.js';
import type { CaseType } from './case.type.js';

/** Reads a case by id and records the read in the audit trail; `null` if there is none. */
export async function readCase(id: string, context: RequestContext): Promise<CaseType | null> {
  const found = await context.loaders.use(caseById).load(id);
  if (found !== null)
    recordRead(context, { action: 'CASE_READ', subject: 'CASE', subjectId: found.id, caseId: found.id });
  return found;
}
