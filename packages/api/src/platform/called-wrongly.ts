import { parseArgs, type ParseArgsConfig } from 'node:util';

/** The command line or a file that it names does not fit; the message says how it must be. */
export class CalledWrongly extends Error {}

/** Reads the command line. Throws `CalledWrongly` with the reason and the usage when it does not fit. */
export function readCommandLine<Config extends ParseArgsConfig>(
  config: Config,
  usage: string,
): ReturnType<typeof parseArgs<Config>> {
  try {
    return parseArgs(config);
  } catch (error) {
    const [reason = ''] = error instanceof Error ? error.message.split('. ') : [];
    throw new CalledWrongly(`${reason.replace(/\.?$/, '.')}\n${usage}`);
  }
}
