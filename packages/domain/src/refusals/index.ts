export { InputField } from './input-field.js';
export { fieldOf, type FieldOfProblem } from './field-of.js';
