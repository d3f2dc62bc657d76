import { runRules } from '../src/bin/run-rules.js';
import { compileErrors, examplesIn, run, statedIn, type Example } from './support/examples.js';

const documents = ['../../README.md', '../../../../docs/guides/embed-the-rules.md'] as const;
const examples = documents.flatMap((name) => examplesIn(name).map((example) => [name, example] as const));

const titled = examples.map(
  ([name, example]) => [name.replaceAll('../', ''), example.heading, example.line, example] as const,
);

describe('examples in the documentation', () => {
  it.each(titled)('of %s, “%s”, line %i, give the stated values', (_name, _heading, _line, example) => {
    expect(statedIn(example)).toBeGreaterThan(0);
    expect(run(example)).toBe(statedIn(example));
  });

  it('compile under strict settings', () => {
    expect(compileErrors(examples.map(([, example]) => example))).toEqual([]);
  });

  it.each(examplesIn('../../README.md', 'console').map(({ code }) => code.split('\n')))(
    'show the output of the command line: %s',
    (command, ...printed) => {
      const [, , name, ...argv] = command.split(' ');

      expect(name).toBe('meldpunt-rules');
      expect(runRules(argv, '2026-11-22').output).toBe(printed.join('\n'));
    },
  );

  it.each(documents)('exist in %s', (name) => {
    expect(examplesIn(name).length).toBeGreaterThanOrEqual(5);
  });
});

describe('the reader of examples', () => {
  const example = (code: string): Example => ({ heading: '', line: 1, code });

  it('notices a value that differs from the stated one', () => {
    expect(() => run(example('1 + 1; // => 3'))).toThrow();
  });

  it('notices code that does not compile', () => {
    const missing = example("import { nothing } from '@meldpunt/domain';");

    expect(compileErrors([missing])).toEqual([expect.stringContaining('nothing')]);
  });
});
