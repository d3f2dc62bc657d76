// Generated from schema.graphql and src/operations by `npm run client`. Do not edit.
/** Finds the variable of a mutation that accepts an idempotency key. */
export const idempotentInputs = /\$(\w+)\s*:\s*(?:RecordAssessmentInput|SubmitReportInput)\b/;
