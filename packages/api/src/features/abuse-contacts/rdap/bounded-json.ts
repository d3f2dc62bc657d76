/** JSON nested deeper than this is hostile: no registry needs half of it. */
export const deepestJson = 64;

/** Whether brackets outside strings nest too deep; one pass, no recursion. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  let isInString = false;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (isInString) {
      if (code === 0x5c) index += 1;
      else if (code === 0x22) isInString = false;
    } else if (code === 0x22) isInString = true;
    else if (code === 0x7b || code === 0x5b) {
      depth += 1;
      if (depth > deepestJson) return true;
    } else if (code === 0x7d || code === 0x5d) depth -= 1;
  }
  return false;
}

/** Reads JSON from somewhere that is not trusted. Total: what is broken or nests too deep is `null`. */
export function readJson(text: string): unknown {
  if (isTooDeep(text)) return null;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

type Json = Readonly<Record<string, unknown>>;

/** The value as an object with named members; an empty one when it is anything else. */
export const asRecord = (value: unknown): Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {};

/** The value as a list; an empty one when it is anything else. */
export const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** The value as a number, also where it was written as text; `NaN` for anything else. */
export const numberFrom = (value: unknown): number =>
  typeof value === 'number' || typeof value === 'string' ? Number(value) : Number.NaN;

/** An own member as text; `null` when it is anything else. */
export function textIn(value: unknown, name: string): string | null {
  const record = asRecord(value);
  const member = Object.hasOwn(record, name) ? record[name] : null;
  return typeof member === 'string' && member !== '' ? member : null;
}

/** An own member as a list. */
export function listIn(value: unknown, name: string): readonly unknown[] {
  const record = asRecord(value);
  return Object.hasOwn(record, name) ? asList(record[name]) : [];
}
