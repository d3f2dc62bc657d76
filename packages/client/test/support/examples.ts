import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** What the examples call their surroundings: the endpoint, and who is signed in. */
export interface Surroundings {
  readonly url: string;
  readonly tokenOf: (person: string) => Promise<string>;
}

/** The TypeScript examples of a document as one module: they are read, and run, from top to bottom. */
export async function examplesOf(document: URL): Promise<string> {
  const text = await readFile(document, 'utf8');
  const blocks = [...text.matchAll(/^```ts\n([^]*?)^```$/gm)].map(([, code]) => code);
  if (blocks.length === 0) throw new Error(`no examples in ${document.pathname}`);
  return blocks.join('\n');
}

const prelude = `declare const url: string;
declare const tokenOf: (person: string) => Promise<string>;
declare const console: { log(...values: readonly unknown[]): void };
`;

const source = (name: string) => fileURLToPath(new URL(`../../src/${name}.ts`, import.meta.url));

/**
 * What a strict compiler says of the examples, in a project that has nothing but this package and the browser. Each text is a
 * module of its own.
 */
export function problemsIn(...examples: readonly string[]): readonly string[] {
  const files = new Map(
    examples.map((text, index) => [
      fileURLToPath(new URL(`../examples-of-a-document-${index}.ts`, import.meta.url)),
      text,
    ]),
  );
  const options: ts.CompilerOptions = {
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    noEmit: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ES2024,
    module: ts.ModuleKind.NodeNext,
    lib: ['lib.es2024.d.ts', 'lib.dom.d.ts'],
    types: [],
    paths: {
      '@meldpunt/client': [source('index')],
      ...Object.fromEntries(
        ['nodes', 'possible-types', 'graphcache'].map((name) => [
          `@meldpunt/client/${name}`,
          [source(`generated/${name}`)],
        ]),
      ),
    },
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (name) => files.has(name) || fileExists(name);
  host.getSourceFile = (name, ...rest) => {
    const text = files.get(name);
    return text === undefined
      ? getSourceFile(name, ...rest)
      : ts.createSourceFile(name, prelude + text, ts.ScriptTarget.ES2024);
  };
  return ts
    .getPreEmitDiagnostics(ts.createProgram([...files.keys()], options, host))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

/** Runs the examples and returns what they print, a line for each `console.log`. */
export async function outputOf(examples: string, surroundings: Surroundings): Promise<readonly string[]> {
  // Inside the package, so that the examples import it by its name.
  const folder = await mkdtemp(fileURLToPath(new URL('../../dist/examples-', import.meta.url)));
  const file = join(folder, 'examples.mts');
  const lines: string[] = [];
  const console = { log: (...values: readonly unknown[]) => void lines.push(values.join(' ')) };
  Object.assign(globalThis, { examplesRunWith: { ...surroundings, console } });
  try {
    await writeFile(file, `const { url, tokenOf, console } = globalThis.examplesRunWith;\n${examples}`);
    await import(file);
    return lines;
  } finally {
    Reflect.deleteProperty(globalThis, 'examplesRunWith');
    await rm(folder, { recursive: true });
  }
}
