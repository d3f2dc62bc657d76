export {
  intakePolicy,
  withFreeReports,
  type IntakeBudget,
  type IntakePolicy,
  type ProofPolicy,
} from './intake-policy.js';
export {
  decideIntake,
  intakeLane,
  IntakeReason,
  proofCost,
  type IntakeDecision,
  type IntakeFacts,
  type IntakeLane,
} from './decide-intake.js';
export { maySetAside, SetAsideRefusal, type SetAsideFacts } from './may-set-aside.js';
