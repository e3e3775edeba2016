import { useState } from 'react'
import type { PollRule } from '../domain/consultation'
import { noTrialWords, type TrialWords, tryOut } from '../domain/draft-trial'

/** Counts to try a rule with; they are kept nowhere. */
export function useDraftTrial(rule: PollRule | undefined) {
  const [words, setWords] = useState(noTrialWords)
  return {
    type: (part: Partial<TrialWords>) => setWords((before) => ({ ...before, ...part })),
    result: tryOut(rule?.thresholds ?? [], words),
  }
}

export type DraftTrial = ReturnType<typeof useDraftTrial>
