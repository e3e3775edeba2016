export interface TallyPart {
  kind: 'yes' | 'no' | 'pass'
  /** Share of the whole, 0–1. */
  share: number
}

export interface TallyFill extends TallyPart {
  /** Where it begins, as a share of the whole. */
  start: number
}

interface TallyGeometry {
  fills: TallyFill[]
  /** From the end of what is there up to the line; absent when nothing is missing. */
  gap: { start: number; share: number } | undefined
  /** On which side of the line its words have more room. */
  flagSide: 'before' | 'after'
}

/** Past this share the words stand before the line: behind it they would be squeezed. */
const flagTurn = 0.55

/**
 * Lays the parts of a vote end to end and finds what is missing up to the threshold.
 * It is a picture only: whether a vote passed is decided with exact fractions elsewhere.
 */
export function getTallyGeometry(parts: readonly TallyPart[], threshold: number): TallyGeometry {
  const fills: TallyFill[] = []
  let end = 0
  for (const part of parts) {
    fills.push({ ...part, start: end })
    end += part.share
  }
  return {
    fills: fills.filter((fill) => fill.share > 0),
    gap: end < threshold ? { start: end, share: threshold - end } : undefined,
    flagSide: threshold > flagTurn ? 'before' : 'after',
  }
}
