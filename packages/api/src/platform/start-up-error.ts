/** Something that keeps the API from starting and that whoever starts it can put right; the message says how. */
export class StartUpError extends Error {}
