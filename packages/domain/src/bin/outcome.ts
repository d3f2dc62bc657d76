/** What the command line prints, and the exit code it ends with: 2 when the request itself is wrong. @internal */
export interface Outcome {
  readonly exitCode: 0 | 2;
  readonly output: string;
}

/** A command: its own part of the command line in, its answer out. @internal */
export interface Command {
  readonly usage: string;
  readonly run: (argv: readonly string[], today: string) => Outcome;
}

/** An answer. @internal */
export const answered = (lines: readonly string[]): Outcome => ({ exitCode: 0, output: lines.join('\n') });

/** An answer as data: codes, as the library returns them. @internal */
export const answeredAsJson = (value: unknown): Outcome => answered([JSON.stringify(value, null, 2)]);

/** What is wrong with the request, each thing on a line, and how to put it right. @internal */
export const refused = (problems: readonly string[], usage: string): Outcome => ({
  exitCode: 2,
  output: [...problems, '', usage].join('\n'),
});
