export { PoliceAnswer, PoliceQuestion, PoliceTextRefusalCode } from './police-question.js';
export {
  policeQuestionDueAt,
  policeQuestionPolicy,
  policeText,
  type PoliceQuestionPolicy,
} from './police-question-policy.js';
