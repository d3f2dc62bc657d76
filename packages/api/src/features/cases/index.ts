export { openOrJoinCases, type CaseOfTarget } from './open-or-join-cases.js';
export { caseToChange, lockCase, lockCaseOfItem, refusalToChange } from './lock-case.js';
export { CaseType, presentCase } from './case.type.js';
export { ContentItemType } from './content-item.type.js';
export { BulkMode, bulkResult } from './bulk.type.js';
export { bulkOfCases, changeInBulk, type BulkChange } from './change-in-bulk.js';
export { readCase } from './read-case.js';
export { caseById, contentItemById } from './case.loaders.js';
export { NotClaimedError, SamePersonError, notClaimed, samePerson } from './case.results.js';
export type { Case, QueueBand } from './case.entity.js';
export type { ContentItem } from './content-item.entity.js';
export type { CaseViews } from './case.views.js';
export {
  conclusionsOnSameAddress,
  findCase,
  findCases,
  itemById,
  itemsOfCase,
  openCases,
  reportedItemOf,
} from './find-cases.js';
export { openCycle, openNextCycle, ReopenReason } from './open-next-cycle.js';
export { canGiveNoAwaitedOpinion } from './awaited-opinions.js';
export { bringCasesBack, casesOfDismissals, lockSetAsideCandidates, setCasesAside } from './set-aside.js';
export { holdOf } from './case-hold.js';
export { endClaim } from './end-claim.js';
export { endCase } from './end-case.js';
export { eraseAddressesOfCases } from './erase-addresses.js';
export { addImportedItem } from './add-imported-item.js';
export { setCaseStanding, stepCase } from './step-case.js';
export { closestRelated, type RelatedRow } from './closest-related.js';
export { setHosting } from './set-hosting.js';
export { targetOfAddress, targetOfPlace, type ReportedTarget } from './reported-target.js';
