/** The text as the worker reads it: its lines at once, its events as soon as they are there, anew for each question. */
import { useEffect, useRef, useState } from 'react';
import type { Problem } from '../../../shared/kit/outcome';
import { type IntakeClient, type IntakeReading, openIntake } from '../../workers/intake-client';
import type { IntakeQuestion, IntakeSource } from '../../workers/intake-protocol';

export interface Reading {
  readonly lines: readonly string[];
  /** How far it is; null while nothing is being read. */
  readonly share: number | null;
  readonly reading: IntakeReading | null;
  readonly problem: Problem | null;
}

const nothing: Reading = { lines: [], share: 0, reading: null, problem: null };

export function useReading(source: IntakeSource, question: IntakeQuestion) {
  const [state, setState] = useState(nothing);
  const client = useRef<IntakeClient | null>(null);
  useEffect(() => {
    const change = (part: Partial<Reading>) => setState((before) => ({ ...before, ...part }));
    const opened = openIntake(source, {
      onLines: (lines) => change({ lines }),
      onProgress: (share) => change({ share }),
      onReading: (reading) => change({ reading, share: null }),
      onProblem: (problem) => change({ problem, share: null }),
    });
    client.current = opened;
    return () => {
      opened.stop();
      setState(nothing);
    };
  }, [source]);
  useEffect(() => {
    if (client.current) client.current.read(question);
    setState((before) => ({ ...before, share: 0 }));
  }, [question]);
  return {
    ...state,
    pack: () => client.current?.pack() ?? Promise.resolve(new Uint8Array()),
    search: (texts: readonly string[]) => client.current?.search(texts) ?? Promise.resolve([]),
  };
}
