/** A reason why the API does not start that its operator can correct; the message says how. */
export class StartUpError extends Error {}
