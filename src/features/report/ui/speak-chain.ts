import { chainCopy } from '../copy'
import { clockOf } from '../domain/report-clock'
import { describeDue } from './describe-clock'
import { type ChainInput, presentChain } from './present-chain'

const copy = chainCopy.spoken

/**
 * The timeline as it is read aloud: the latest that happened, who answers for it, what comes next and by when.
 * It does not count down, as a text that changes while it is read is broken off.
 */
export function speakChain(input: ChainInput): string[] {
  const { past, now, next } = presentChain(input)
  const latest = past[0]
  return [
    ...(latest ? [joinWords(copy.happened(latest.when, latest.what), latest.why)] : []),
    ...(now ? [joinWords(copy.now(now.name), now.org)] : []),
    ...(next ? [joinWords(copy.next(next.what), describeLimit(input), next.why)] : []),
  ]
}

function describeLimit({ report, now }: ChainInput): string | undefined {
  const clock = clockOf(report, now)
  if (!clock) return undefined
  const until = describeDue({ ...clock, kind: 'ok' }, now)
  return clock.kind === 'over' ? copy.late(until) : until
}

const joinWords = (...words: (string | undefined)[]) => words.filter(Boolean).join('，')
