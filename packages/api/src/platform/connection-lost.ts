/** Messages of the driver, without a code, for a connection that was lost, timed out or could not be opened in time. */
const words =
  /Connection terminated|Query read timeout|timeout exceeded when trying to connect|timeout expired|not queryable|after calling end on the pool/;

/** Whether the message of an error says that the connection to the database was lost. */
export const isConnectionLost = (error: unknown): boolean =>
  error instanceof Error && words.test(error.message);
