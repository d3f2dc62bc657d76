/** The output and exit code of a command; the exit code is 2 for an invalid request. @internal */
export interface Outcome {
  readonly exitCode: 0 | 2;
  readonly output: string;
}

/** A command: takes its arguments and returns its output. @internal */
export interface Command {
  readonly usage: string;
  readonly run: (argv: readonly string[], today: string) => Outcome;
}

/** A successful result as text. @internal */
export const answered = (lines: readonly string[]): Outcome => ({ exitCode: 0, output: lines.join('\n') });

/** A successful result as JSON: codes, as the library returns them. @internal */
export const answeredAsJson = (value: unknown): Outcome => answered([JSON.stringify(value, null, 2)]);

/** An invalid request: one line for each problem, then the usage. @internal */
export const refused = (problems: readonly string[], usage: string): Outcome => ({
  exitCode: 2,
  output: [...problems, '', usage].join('\n'),
});
