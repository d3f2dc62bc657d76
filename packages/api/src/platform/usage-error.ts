import { parseArgs, type ParseArgsConfig } from 'node:util';

/** The command line, or a file that it names, is invalid; the message says what is expected. */
export class UsageError extends Error {}

/** Parses the command line. Throws `UsageError` with the reason and the usage if it is invalid. */
export function readCommandLine<Config extends ParseArgsConfig>(
  config: Config,
  usage: string,
): ReturnType<typeof parseArgs<Config>> {
  try {
    return parseArgs(config);
  } catch (error) {
    const [reason = ''] = error instanceof Error ? error.message.split('. ') : [];
    throw new UsageError(`${reason.replace(/\.?$/, '.')}\n${usage}`);
  }
}
