import { useState } from 'react'
import type { PollRule } from '../domain/consultation'
import { noTrialWords, type TrialWords, tryOut } from '../domain/draft-trial'

interface DraftTrialInput {
  readonly rule: PollRule | undefined
  /** On the roster of the chosen area now; undefined while no area is chosen. */
  readonly householdCount: number | undefined
}

/** Counts to try a rule with; they are kept nowhere. The households come from the roster until others are written. */
export function useDraftTrial({ rule, householdCount }: DraftTrialInput) {
  const [written, setWritten] = useState<Partial<TrialWords>>({})
  const known = householdCount === undefined ? {} : { rollSize: String(householdCount) }
  const words: TrialWords = { ...noTrialWords, ...known, ...written }
  return {
    type: (part: Partial<TrialWords>) => setWritten((before) => ({ ...before, ...part })),
    words,
    isFromRoster: householdCount !== undefined && written.rollSize === undefined,
    result: tryOut(rule?.thresholds ?? [], words),
  }
}

export type DraftTrial = ReturnType<typeof useDraftTrial>
