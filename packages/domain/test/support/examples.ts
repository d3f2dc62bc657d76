/// <reference types="node" />
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as tldts from 'tldts';
import ts from 'typescript';
import * as domain from '../../src/index.js';

/** One runnable code block of a document. */
export interface Example {
  /** The heading above it. */
  readonly heading: string;
  readonly line: number;
  readonly code: string;
}

const pathOf = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/** Every block marked as the language, in order. */
export function examplesIn(document: string, language = 'ts'): readonly Example[] {
  const examples: { heading: string; line: number; lines: string[] }[] = [];
  let heading = '';
  let isInside = false;
  readFileSync(pathOf(document), 'utf8')
    .split('\n')
    .forEach((text, index) => {
      if (text.startsWith('```')) {
        isInside = text === `\`\`\`${language}`;
        if (isInside) examples.push({ heading, line: index + 1, lines: [] });
      } else if (isInside) examples.at(-1)?.lines.push(text);
      else if (text.startsWith('#')) heading = text.replace(/^#+ /, '');
    });
  return examples.map(({ lines, ...rest }) => ({ ...rest, code: lines.join('\n') }));
}

const statement = /^(\s*)(\S.*?);? \/\/ => (.+)$/;

/** The number of stated values in a block. */
export const statedIn = ({ code }: Example): number => code.split('// =>').length - 1;

/**
 * Runs a block: the expression before `// =>` is compared with the value after it. Returns the number of comparisons.
 */
export function run({ code }: Example): number {
  const checked = code
    .split('\n')
    .map((text) => text.replace(statement, '$1__check(($2), ($3));'))
    .join('\n');
  const { outputText } = ts.transpileModule(checked, {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2023 },
  });
  let checks = 0;
  const compare = (actual: unknown, expected: unknown) => {
    checks += 1;
    expect(actual).toEqual(expected);
  };
  const load = (name: string) => {
    if (name === '@meldpunt/domain') return domain;
    if (name === 'tldts') return tldts;
    throw new RangeError(`An example imports ${name}.`);
  };
  new Function('require', 'exports', '__check', outputText)(load, {}, compare);
  return checks;
}

/** The compiler’s errors for the examples, under the strict settings of the library. */
export function compileErrors(examples: readonly Example[]): readonly string[] {
  const sources = new Map(
    examples.map(({ line, code }, index) => [pathOf(`./example-${index}-line-${line}.ts`), code]),
  );
  const options: ts.CompilerOptions = {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    target: ts.ScriptTarget.ES2023,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts'],
    types: [],
    strict: true,
    noUncheckedIndexedAccess: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: true,
    noEmit: true,
    paths: { '@meldpunt/domain': [pathOf('../../src/index.ts')] },
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile } = host;
  host.fileExists = (name) => sources.has(name) || fileExists.call(host, name);
  host.readFile = (name) => sources.get(name) ?? readFile.call(host, name);
  host.getSourceFile = (name, ...rest) => {
    const code = sources.get(name);
    return code === undefined
      ? getSourceFile.call(host, name, ...rest)
      : ts.createSourceFile(name, code, ts.ScriptTarget.ES2023);
  };
  const program = ts.createProgram([...sources.keys()], options, host);
  return [...sources.keys()].flatMap((name) =>
    ts
      .getPreEmitDiagnostics(program, program.getSourceFile(name))
      .map(({ messageText }) => `${name}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`),
  );
}
