import type { Page } from 'playwright-core';

interface Replacement {
  readonly status: number;
  readonly json: object;
}

/** Replaces responses of the API from the moment a test says so. */
export interface ReplacedResponses {
  /** Called before the page opens: Chromium may send a request past a route that was added a moment before. */
  readonly prepare: (page: Page) => Promise<unknown>;
  /** From now on, requests whose text contains `operation` get this response; default every request. */
  readonly replace: (response: Replacement, operation?: string) => void;
  /** From now on, the API responds. */
  readonly restore: () => void;
}

export function replacedResponses(): ReplacedResponses {
  let replaced: { readonly response: Replacement; readonly operation: string } | null = null;
  return {
    prepare: (page) =>
      page.route('**/graphql', (route) =>
        replaced !== null && (route.request().postData() ?? '').includes(replaced.operation)
          ? route.fulfill(replaced.response)
          : route.continue(),
      ),
    replace: (response, operation = '') => {
      replaced = { response, operation };
    },
    restore: () => {
      replaced = null;
    },
  };
}
