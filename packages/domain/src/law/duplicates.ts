import { type FieldRefusal, pointerTo } from '../field-refusal.js';
import { problem } from './jurisdiction-problem.js';

/** The codes that occur earlier in the list. @internal */
export function duplicates(list: readonly string[], parent: string, member: string): readonly FieldRefusal[] {
  const seen = new Set<string>();
  return list.flatMap((code, index) => {
    if (!seen.has(code)) return (seen.add(code), []);
    return [problem(`${pointerTo(parent, index)}/${member}`, 'DUPLICATE_CODE')];
  });
}
