export {
  DataClass,
  alwaysKept,
  erasedAddress,
  retentionPolicy,
  type RetentionPolicy,
  type RetentionRule,
} from './retention-policy.js';
export { KeptBecause, mayErase, retentionDays, type ErasableFacts, type Kept } from './may-erase.js';
export { LegalHoldReason, mayPlaceLegalHold } from './legal-hold.js';
