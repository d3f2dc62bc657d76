import { StartUpError } from './start-up-error.js';

/**
 * Loads a module that only development and demos need. A production installation does not contain it; then this throws a
 * `StartUpError`.
 */
export async function optionalModule<Part>(load: () => Promise<Part>, needed: string): Promise<Part> {
  try {
    return await load();
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND')) throw error;
    throw new StartUpError(`This installation contains only the production parts. ${needed}`, {
      cause: error,
    });
  }
}
