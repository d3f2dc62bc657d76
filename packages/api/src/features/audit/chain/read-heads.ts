import type { KeyObject } from 'node:crypto';
import { z } from 'zod';
import { verifiedHead, type ChainHead } from './head.js';

/** What is wrong with a file of heads. `where` is a line, or the number of a head. */
export interface HeadFault {
  readonly fault: 'UNREADABLE' | 'NOT_SIGNED' | 'MISSING' | 'AMBIGUOUS';
  readonly where: number;
}

export interface KeptHeads {
  /** The heads with a good signature. */
  readonly heads: readonly ChainHead[];
  readonly faults: readonly HeadFault[];
}

const signed = z.object({ body: z.string(), signature: z.string() });

/** Reads signed heads, one JSON object a line, in any order. The same head can be there several times. */
export function readHeads(text: string, key: KeyObject): KeptHeads {
  const bodies = new Map<number, string>();
  const heads: ChainHead[] = [];
  const faults: HeadFault[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const read = signed.safeParse(jsonOf(line));
    if (!read.success) {
      faults.push({ fault: 'UNREADABLE', where: index + 1 });
      continue;
    }
    const head = verifiedHead(read.data, key);
    if (head === null) faults.push({ fault: 'NOT_SIGNED', where: index + 1 });
    else if (!bodies.has(head.number)) {
      bodies.set(head.number, read.data.body);
      heads.push(head);
    } else if (bodies.get(head.number) !== read.data.body)
      faults.push({ fault: 'AMBIGUOUS', where: head.number });
  }
  const last = Math.max(0, ...bodies.keys());
  const first = Math.min(...bodies.keys());
  for (let number = first; number < last; number += 1)
    if (!bodies.has(number)) faults.push({ fault: 'MISSING', where: number });
  return { heads, faults };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
