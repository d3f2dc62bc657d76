/** A problem at start that the operator can solve; the message says how. */
export class StartUpError extends Error {}
