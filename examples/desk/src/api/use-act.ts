import type { TypedDocument } from '@meldpunt/client';
import { useState } from 'react';
import { type Problem, problemOf } from './problem.js';
import { useApi } from './api.js';

/** The result of a mutation: the value of its only root field. */
type Outcome<Data> = Data[keyof Data];
export type Done<Data> = Exclude<Outcome<Data>, { readonly code: string }>;

export interface Act<Data, Variables> {
  /** Sends the mutation; returns its success, or `null` when it was refused or failed. */
  readonly act: (variables: Variables) => Promise<Done<Data> | null>;
  readonly isActing: boolean;
  readonly problem: Problem | null;
  readonly clear: () => void;
}

/** One mutation with its refusal. Nothing is retried: a person decides what to do next. */
export function useAct<Data extends object, Variables>(
  document: TypedDocument<Data, Variables>,
  onDone?: (done: Done<Data>) => void,
): Act<Data, Variables> {
  const api = useApi();
  const [isActing, setActing] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const act = async (variables: Variables): Promise<Done<Data> | null> => {
    if (isActing) return null;
    setActing(true);
    setProblem(null);
    try {
      const data = await api.execute(document, variables as NoInfer<Variables>);
      const outcome = Object.values(data)[0] as Outcome<Data>;
      if (isProblem(outcome)) {
        setProblem(outcome);
        return null;
      }
      onDone?.(outcome as Done<Data>);
      return outcome as Done<Data>;
    } catch (error) {
      setProblem(problemOf(error));
      return null;
    } finally {
      setActing(false);
    }
  };
  return { act, isActing, problem, clear: () => setProblem(null) };
}

const isProblem = (outcome: unknown): outcome is Problem =>
  typeof outcome === 'object' && outcome !== null && 'code' in outcome;
