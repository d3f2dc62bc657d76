export { type AnswersWhere } from './answers-in.js';
export {
  type Coverage,
  type IdleRow,
  type OneSidedRow,
  type Undecided,
  type UnaskedQuestion,
} from './coverage.js';
export { coverageOfPack } from './coverage-of-pack.js';
