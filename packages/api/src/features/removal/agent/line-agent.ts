import { createInterface } from 'node:readline';
import type { AgentReport, RemovalAgent } from '../removal-agent.port.js';
import type { LineEnds } from './answer-lines.js';
import { readAnswer, writeQuestion } from './protocol.js';

/** A connection to an agent somewhere else. */
export interface AgentLine extends LineEnds {
  readonly close: () => void;
}

/** The agent is not there, or went away before it answered. Nothing was seen; ask again later. */
export class AgentGone extends Error {
  override readonly name = 'AgentGone';
}

interface Pending {
  readonly done: (report: AgentReport) => void;
  readonly fail: (error: Error) => void;
}

/** Longer than any look takes, so that a line that has fallen silent is given up. */
const patienceMs = 300_000;

/** An agent at the other end of a line, connected to when it is first needed and again after it went away. */
export function lineAgent(open: () => Promise<AgentLine>): RemovalAgent {
  const pending = new Map<number, Pending>();
  let line: Promise<AgentLine> | null = null;
  let lastId = 0;

  const lose = (lost: Promise<AgentLine> | null): void => {
    if (lost !== line) return;
    line = null;
    const waiting = [...pending.values()];
    pending.clear();
    for (const { fail } of waiting) fail(new AgentGone());
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
          fail(new AgentGone());
        }, patienceMs);
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
            settle(fail)(new AgentGone());
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
