import { err, ok, type Result } from '../result.js';

/** One record of a CSV text, with the line it starts on, counted from 1. @internal */
export interface CsvRecord {
  readonly line: number;
  readonly fields: readonly string[];
}

/** The position where a text is not valid CSV. @internal */
export interface CsvFault {
  readonly line: number;
  readonly code: 'UNCLOSED_QUOTE' | 'TEXT_AFTER_QUOTE';
}

const lineEnds = /\r\n|\n|\r/g;

const linesWithin = (text: string) => text.match(lineEnds)?.length ?? 0;

/** Index of the quote that closes the field opened just before `from`; -1 when there is none. */
function closingQuote(text: string, from: number): number {
  let at = text.indexOf('"', from);
  while (at !== -1 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at;
}

const bareField = /[^,\r\n]*/y;

function endOfBareField(text: string, from: number): number {
  bareField.lastIndex = from;
  bareField.test(text);
  return bareField.lastIndex;
}

/**
 * Splits comma-separated text into records: quoted fields may contain commas, doubled quotes and line ends; empty lines
 * are dropped. Linear.
 *
 * Source: RFC 4180, with all three kinds of line end.
 * @internal
 */
export function parseCsv(text: string): Result<readonly CsvRecord[], CsvFault> {
  const records: CsvRecord[] = [];
  let fields: string[] = [];
  let line = 1;
  let startedOn = 1;
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  while (at < text.length) {
    if (text[at] === '"') {
      const end = closingQuote(text, at + 1);
      if (end === -1) return err({ line, code: 'UNCLOSED_QUOTE' });
      const quoted = text.slice(at + 1, end);
      fields.push(quoted.replaceAll('""', '"'));
      line += linesWithin(quoted);
      at = end + 1;
    } else {
      const end = endOfBareField(text, at);
      fields.push(text.slice(at, end));
      at = end;
    }
    const next = text[at];
    if (next === ',') {
      at += 1;
      if (at === text.length) fields.push('');
      continue;
    }
    if (next !== undefined && next !== '\r' && next !== '\n') return err({ line, code: 'TEXT_AFTER_QUOTE' });
    if (fields.length > 1 || fields[0] !== '') records.push({ line: startedOn, fields });
    fields = [];
    at += text.startsWith('\r\n', at) ? 2 : 1;
    line += 1;
    startedOn = line;
  }
  if (fields.length > 0) records.push({ line: startedOn, fields });
  return ok(records);
}
