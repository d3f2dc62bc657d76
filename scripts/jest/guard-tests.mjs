// The runner has no time limit and does not count expectations. This module adds both, and refuses callbacks as an end
// of a test, because the wrapper could not wait for them.
import { addEventHandler, getState } from 'jest-circus';

const timeoutMs = 60_000;

addEventHandler((event) => {
  const block = getState().currentDescribeBlock;
  if (event.name === 'add_test') guard(block.children.at(-1), event);
  if (event.name === 'add_hook') guard(block.hooks.at(-1), event);
});

/** Makes a test or hook fail after its time limit, or when it misses what `expect.assertions` requires. */
function guard(entry, { timeout = timeoutMs }) {
  const { fn } = entry;
  if (fn === undefined) return;
  if (fn.length > 0) throw new TypeError('Return a promise: a test or hook takes no callback.');
  entry.fn = async () => {
    let timer;
    const tooLong = new Promise((_, reject) => {
      timer = setTimeout(() => reject(new Error(`Took longer than ${timeout} ms.`)), timeout);
    });
    try {
      await Promise.race([fn(), tooLong]);
    } finally {
      clearTimeout(timer);
    }
    const [missed] = expect.extractExpectedAssertionsErrors();
    if (missed !== undefined) throw missed.error;
  };
}
