import { timeOf } from './world/demo-clock.js';
import { wrapped } from './wrapped.js';

/** Who is said to do something; short enough for its column. */
export type Actor =
  | 'reporter'
  | 'analyst'
  | '2nd analyst'
  | 'administrator'
  | 'police'
  | 'federal police'
  | 'provider'
  | 'NL hotline'
  | 'exchange'
  | 'system'
  | 'watch';

/** Tells what happens while it happens, in lines that fit a terminal. */
export interface Narrator {
  readonly chapter: (title: string, introduction?: string) => void;
  readonly says: (actor: Actor, text: string) => void;
  readonly note: (text: string) => void;
  readonly line: (text?: string) => void;
}

const columns = 98;
const indent = 2;
const actorColumn = indent + 18;
const textColumn = actorColumn + 16;

/** A narrator that writes line by line; the time before each line is that of the demo. */
export function narrator(clock: () => Date, write: (line: string) => void): Narrator {
  const put = (lines: readonly string[], prefix: string): void =>
    lines.forEach((line, index) => write(`${index === 0 ? prefix : ' '.repeat(prefix.length)}${line}`));
  return {
    chapter: (title, introduction) => {
      write('');
      write(title);
      write('-'.repeat(title.length));
      if (introduction !== undefined) put(wrapped(introduction, columns - indent), ' '.repeat(indent));
      write('');
    },
    says: (actor, text) =>
      put(
        wrapped(text, columns - textColumn),
        `${' '.repeat(indent)}${timeOf(clock())}  ${actor.padEnd(textColumn - actorColumn)}`,
      ),
    note: (text) => put(wrapped(text, columns - indent), ' '.repeat(indent)),
    line: (text = '') => write(text),
  };
}
