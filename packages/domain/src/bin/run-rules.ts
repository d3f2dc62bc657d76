import type { CalendarDate } from '../calendar-date.js';
import { europeBrussels, localTimeOf } from '../deadlines/time-zone.js';
import { addressCommand } from './address-command.js';
import { hotlinesCommand } from './hotlines-command.js';
import { answered, refused, type Command, type Outcome } from './outcome.js';
import { qualifyCommand } from './qualify-command.js';
import { routeCommand } from './route-command.js';

const commands: ReadonlyMap<string, Command> = new Map([
  ['route', routeCommand],
  ['qualify', qualifyCommand],
  ['address', addressCommand],
  ['hotlines', hotlinesCommand],
]);

const usage = `meldpunt-rules COMMAND [options]
  route      who acts next on one content item
  qualify    what findings amount to in law
  address    how an address is read
  hotlines   the hotlines known, by country
meldpunt-rules COMMAND --help says what a command takes.`;

const asksForHelp = (argv: readonly string[]) => argv.includes('--help') || argv.includes('-h');

/** The day that it is where the shipped law is in force: it changes at midnight there, not at UTC's. @internal */
export const todayAt = (now: Date): CalendarDate => localTimeOf(now, europeBrussels).date;

/**
 * Answers one command line. The same words on the same day give the same answer; nothing is read or written.
 * @internal
 */
export function runRules(argv: readonly string[], today: string): Outcome {
  const [name, ...rest] = argv;
  const command = name === undefined ? undefined : commands.get(name);
  if (command !== undefined) return asksForHelp(rest) ? answered([command.usage]) : command.run(rest, today);
  if (asksForHelp(argv)) return answered([usage]);
  const known = [...commands.keys()].join(', ');
  return refused([name === undefined ? 'Say what to do.' : `The commands are ${known}.`], usage);
}
