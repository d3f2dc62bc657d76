import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The root folder of the repository. */
export const repository = join(import.meta.dirname, '../../../..');

export const textOf = (path: string): Promise<string> => readFile(join(repository, path), 'utf8');

/** The fenced code of one language in a document, in order. */
export const codeIn = (markdown: string, language: string): readonly string[] =>
  [...markdown.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)]
    .filter(([, fence]) => fence === language)
    .map(([, , code]) => code ?? '');
