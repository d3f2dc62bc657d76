/** Returns the current time. It is always passed as a parameter, so that tests can set it. */
export type Clock = () => Date;

export const systemClock: Clock = () => new Date();
