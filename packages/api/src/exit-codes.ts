/** How a program ended, for the supervisor that restarts it: the numbers of BSD's sysexits(3). */
export const ExitCode = {
  STOPPED: 0,
  /** A command was called with options or files that it does not take. */
  CALLED_WRONGLY: 2,
  /** Something that it needs was not there at the start: the database, a port. Starting it later may help. */
  UNAVAILABLE: 69,
  /** A fault in the software. */
  SOFTWARE: 70,
  /** It was running and lost something that it needs, or was stopped before it was finished. Start it again. */
  LOST: 75,
  /** A setting is missing or wrong. Starting it again does not help. */
  CONFIGURATION: 78,
} as const;
export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode];
