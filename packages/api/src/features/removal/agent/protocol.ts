import { NoAnswer, ReachSign, RedirectKind } from '@meldpunt/domain';
import { z } from 'zod';
import type { AgentReport } from '../removal-agent.port.js';

/** A question to the agent, as one line of JSON. */
const question = z.strictObject({
  id: z.int().min(0),
  url: z.string().max(10_000),
  foundVia: z.string().max(10_000).nullable(),
});
export type Question = z.infer<typeof question>;

const method = z.enum(['HEAD', 'GET', 'NONE']);
const redirect = z.enum(RedirectKind).nullable();
const signs = z.array(z.enum(ReachSign)).max(Object.keys(ReachSign).length).optional();

/** An answer of the agent: codes and a status, never text from a server. */
const answer = z.union([
  z.strictObject({ id: z.int(), status: z.int().min(0).max(999), redirect, method, signs }),
  z.strictObject({ id: z.int(), noAnswer: z.enum(NoAnswer), redirect, method, signs }),
]);

const parse = <Value>(schema: z.ZodType<Value>, line: string): Value | null => {
  try {
    const read = schema.safeParse(JSON.parse(line));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
};

/** Parses a question. Returns `null` for anything else. */
export const readQuestion = (line: string): Question | null => parse(question, line);

/** Formats a question as a line. */
export const writeQuestion = (asked: Question): string => `${JSON.stringify(asked)}\n`;

/** Parses an answer. Returns `null` for anything else, because the other side is not trusted. */
export function readAnswer(line: string): { readonly id: number; readonly report: AgentReport } | null {
  const read = parse(answer, line);
  if (read === null) return null;
  const { id, signs: noticed = [], ...report } = read;
  return { id, report: noticed.length === 0 ? report : { ...report, signs: noticed } };
}

/** Formats an answer as a line. */
export const writeAnswer = (id: number, report: AgentReport): string => {
  const { redirect: led = null, method: by, signs: noticed } = report;
  const seen = typeof report.status === 'number' ? { status: report.status } : { noAnswer: report.noAnswer };
  return `${JSON.stringify({ id, ...seen, redirect: led, method: by, signs: noticed })}\n`;
};
