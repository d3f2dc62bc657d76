import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { RemovalAgent } from '../removal-agent.port.js';
import { readQuestion, writeAnswer } from './protocol.js';

/** The input and output streams of a connection or a process. */
export interface LineEnds {
  readonly input: Readable;
  readonly output: Writable;
}

/**
 * Reads one question per line and writes each answer when it is ready. Invalid lines are ignored. Ends when the input
 * ends. If an authentication check is given, the first line must pass it. Otherwise nothing is answered.
 */
export async function serveLines(
  { input, output }: LineEnds,
  agent: RemovalAgent,
  mayAsk: ((firstLine: string) => boolean) | null = null,
): Promise<void> {
  const write = (line: string): void => {
    if (output.writable) output.write(line);
  };
  let isAdmitted = mayAsk === null;
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    if (!isAdmitted) {
      if (!mayAsk?.(line)) return void input.destroy();
      isAdmitted = true;
      continue;
    }
    const asked = readQuestion(line);
    if (asked === null) continue;
    void agent.check(asked.url, asked.foundVia).then(
      (report) => write(writeAnswer(asked.id, report)),
      () => write(writeAnswer(asked.id, { noAnswer: 'NOT_HTTP', redirect: null, method: 'NONE' })),
    );
  }
}
