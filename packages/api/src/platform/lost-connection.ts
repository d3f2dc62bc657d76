/** What the driver says, without a code, of a connection that was lost, fell silent or could not be made in time. */
const words =
  /Connection terminated|Query read timeout|timeout exceeded when trying to connect|timeout expired|not queryable|after calling end on the pool/;

/** Whether an error says that the database was not reached, in words only. */
export const saysConnectionLost = (error: unknown): boolean =>
  error instanceof Error && words.test(error.message);
