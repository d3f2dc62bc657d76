/** Gets each line of the log, as JSON. */
export type LineSink = (line: string) => void;

let sink: LineSink | null = null;

/** Sends a copy of each line to a sink from now on, or to none. */
export const exportLinesTo = (to: LineSink | null): void => {
  sink = to;
};

/** Sends a line to the sink, if there is one, and returns it for the standard output. */
export const exportLine = (line: string): string => {
  sink?.(line);
  return line;
};
