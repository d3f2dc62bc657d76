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
  route      who has to act on one content item
  qualify    the legal classification of findings
  address    the addresses in a text
  hotlines   the known hotlines, by country
meldpunt-rules COMMAND --help shows the options of a command.`;

const asksForHelp = (argv: readonly string[]) => argv.includes('--help') || argv.includes('-h');

/** The day in the time zone of the shipped law. The law changes at midnight there, not at midnight UTC. @internal */
export const todayAt = (now: Date): CalendarDate => localTimeOf(now, europeBrussels).date;

/**
 * Runs one command line. The same arguments on the same day give the same result; reads and writes nothing.
 * @internal
 */
export function runRules(argv: readonly string[], today: string): Outcome {
  const [name, ...rest] = argv;
  const command = name === undefined ? undefined : commands.get(name);
  if (command !== undefined) return asksForHelp(rest) ? answered([command.usage]) : command.run(rest, today);
  if (asksForHelp(argv)) return answered([usage]);
  const known = [...commands.keys()].join(', ');
  return refused([name === undefined ? 'A command is missing.' : `The commands are ${known}.`], usage);
}
