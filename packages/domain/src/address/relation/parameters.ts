import { decodeEscapes } from './base64.js';

/** One parameter of a query: its name and its value, both decoded once. @internal */
export interface Parameter {
  readonly name: string;
  readonly value: string;
}

const most = 100;

/** Reads the parameters of a query, or of a fragment written like one. @internal */
export function parametersOf(query: string): readonly Parameter[] {
  if (query === '') return [];
  return query
    .replace(/^[!/?]+/, '')
    .split('&', most)
    .map((part) => {
      const mark = part.indexOf('=');
      return mark < 0
        ? { name: '', value: decoded(part) }
        : { name: decoded(part.slice(0, mark)).toLowerCase(), value: decoded(part.slice(mark + 1)) };
    });
}

const decoded = (text: string): string => decodeEscapes(text) ?? text;
