import Sequencer from '@jest/test-sequencer';

/** Tests that take longest: of screens, of programs that are started, and of outages. */
const long =
  /\.browser\.test\.ts$|\/(?:database-outages|ending-programs|endurance|image[a-z-]*|start|demo[a-z-]*)\.test\.ts$/;

/**
 * Starts the longest tests first, so that no worker is left with one of them at the end. A fresh clone has no durations of
 * earlier runs, and the size of a file says little about its duration.
 */
export default class LongestFirst extends Sequencer {
  async sort(tests) {
    const sorted = await super.sort(tests);
    const [first = [], rest = []] = [true, false].map((isLong) =>
      sorted.filter(({ path }) => long.test(path) === isLong),
    );
    return [...first, ...rest];
  }
}
