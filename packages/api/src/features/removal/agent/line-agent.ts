import { createInterface } from 'node:readline';
import type { AgentReport, RemovalAgent } from '../removal-agent.port.js';
import type { LineEnds } from './serve-lines.js';
import { readAnswer, writeQuestion } from './protocol.js';

/** A connection to a remote agent. */
export interface AgentLine extends LineEnds {
  readonly close: () => void;
}

/** Thrown when the agent is unavailable or disconnected before it answered. There is no observation; retry later. */
export class AgentUnavailable extends Error {
  override readonly name = 'AgentUnavailable';
}

interface Pending {
  readonly done: (report: AgentReport) => void;
  readonly fail: (error: Error) => void;
}

/** Longer than any check, so that a silent connection is closed. */
const answerTimeoutMs = 300_000;

/** A remote agent. It connects on first use, and again after a disconnect. */
export function lineAgent(open: () => Promise<AgentLine>): RemovalAgent {
  const pending = new Map<number, Pending>();
  let line: Promise<AgentLine> | null = null;
  let lastId = 0;

  const lose = (lost: Promise<AgentLine> | null): void => {
    if (lost !== line) return;
    line = null;
    const waiting = [...pending.values()];
    pending.clear();
    for (const { fail } of waiting) fail(new AgentUnavailable());
  };

  const connected = (): Promise<AgentLine> => {
    if (line !== null) return line;
    const opening = open();
    line = opening;
    opening.then(
      ({ input, output }) => {
        createInterface({ input, crlfDelay: Infinity }).on('line', (text) => {
          const answered = readAnswer(text);
          if (answered === null) return;
          pending.get(answered.id)?.done(answered.report);
          pending.delete(answered.id);
        });
        input.once('close', () => lose(opening));
        input.on('error', () => lose(opening));
        output.on('error', () => lose(opening));
      },
      () => lose(opening),
    );
    return opening;
  };

  return {
    check: (url, foundVia = null) =>
      new Promise((done, fail) => {
        const id = (lastId += 1);
        const patience = setTimeout(() => {
          pending.delete(id);
          fail(new AgentUnavailable());
        }, answerTimeoutMs);
        patience.unref();
        const settle = <Args extends readonly unknown[]>(how: (...args: Args) => void) => {
          return (...args: Args): void => {
            clearTimeout(patience);
            how(...args);
          };
        };
        pending.set(id, { done: settle(done), fail: settle(fail) });
        connected().then(
          ({ output }) => output.write(writeQuestion({ id, url, foundVia })),
          () => {
            pending.delete(id);
            settle(fail)(new AgentUnavailable());
          },
        );
      }),
    close: async () => {
      const open = line;
      lose(open);
      (await open?.catch(() => null))?.close();
    },
  };
}
