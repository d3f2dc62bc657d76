import { StartUpError } from './start-up-error.js';

/**
 * Loads a part that only development and demos need. A production installation leaves it out, and says so when it is
 * asked for.
 */
export async function optionalPart<Part>(load: () => Promise<Part>, needed: string): Promise<Part> {
  try {
    return await load();
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND')) throw error;
    throw new StartUpError(`This installation holds only what production runs. ${needed}`, { cause: error });
  }
}
