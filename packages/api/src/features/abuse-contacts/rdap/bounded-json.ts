/** Max. nesting depth of JSON. Registries use less than half of it; deeper JSON is treated as hostile. */
export const maxJsonDepth = 64;

/** Whether brackets outside strings nest too deeply. One pass, no recursion. */
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
      if (depth > maxJsonDepth) return true;
    } else if (code === 0x7d || code === 0x5d) depth -= 1;
  }
  return false;
}

/** Parses JSON from an untrusted source. Never throws: returns `null` for invalid or too deeply nested JSON. */
export function readJson(text: string): unknown {
  if (isTooDeep(text)) return null;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

type Json = Readonly<Record<string, unknown>>;

/** The value if it is a plain object, else an empty object. */
export const asRecord = (value: unknown): Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {};

/** The value if it is an array, else an empty array. */
export const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** The value as a number; numeric strings are converted. `NaN` for anything else. */
export const numberFrom = (value: unknown): number =>
  typeof value === 'number' || typeof value === 'string' ? Number(value) : Number.NaN;

/** An own property that is a non-empty string; `null` for anything else. */
export function textIn(value: unknown, name: string): string | null {
  const record = asRecord(value);
  const member = Object.hasOwn(record, name) ? record[name] : null;
  return typeof member === 'string' && member !== '' ? member : null;
}

/** An own property that is an array; an empty array for anything else. */
export function listIn(value: unknown, name: string): readonly unknown[] {
  const record = asRecord(value);
  return Object.hasOwn(record, name) ? asList(record[name]) : [];
}
