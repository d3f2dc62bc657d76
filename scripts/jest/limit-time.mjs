// The runner has no time limit of its own: a test or hook that takes longer than its limit fails.
import { addEventHandler, getState } from 'jest-circus';

export const testTimeoutMs = 60_000;

addEventHandler((event) => {
  const block = getState().currentDescribeBlock;
  if (event.name === 'add_test') limit(block.children.at(-1), event);
  if (event.name === 'add_hook') limit(block.hooks.at(-1), event);
});

function limit(entry, { timeout = testTimeoutMs }) {
  const { fn } = entry;
  if (fn === undefined) return;
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
  };
}
