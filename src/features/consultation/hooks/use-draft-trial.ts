import { useState } from 'react'
import type { PollRule } from '../domain/consultation'
import { noTrialWords, type TrialWords, tryOut } from '../domain/draft-trial'

interface DraftTrialInput {
  readonly rule: PollRule | undefined
  /** As the roster is now; undefined while it is not known who is asked. */
  readonly rollSize: number | undefined
}

/** Counts to try a rule with; they are kept nowhere. Who is on the roll comes from the roster until others are written. */
export function useDraftTrial({ rule, rollSize }: DraftTrialInput) {
  const [written, setWritten] = useState<Partial<TrialWords>>({})
  const known = rollSize === undefined ? {} : { rollSize: String(rollSize) }
  const words: TrialWords = { ...noTrialWords, ...known, ...written }
  return {
    type: (part: Partial<TrialWords>) => setWritten((before) => ({ ...before, ...part })),
    words,
    isFromRoster: rollSize !== undefined && written.rollSize === undefined,
    result: tryOut(rule?.thresholds ?? [], words),
  }
}

export type DraftTrial = ReturnType<typeof useDraftTrial>
