/** Exit codes for the process manager that restarts a program: the numbers of BSD's sysexits(3). */
export const ExitCode = {
  STOPPED: 0,
  /** A command was called with wrong options or files. */
  USAGE: 2,
  /** A required resource was not available at start: the database, a port. A later start may succeed. */
  UNAVAILABLE: 69,
  /** A fault in the software. */
  SOFTWARE: 70,
  /** The program lost a required resource while it ran, or was stopped before it was finished. Start it again. */
  LOST: 75,
  /** A setting is missing or wrong. Another start fails too. */
  CONFIGURATION: 78,
} as const;
export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode];
