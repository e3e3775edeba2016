import { View } from '@tarojs/components'
import { describeMoment } from '../../../lib/shanghai-time'
import { Section } from '../../../ui/list/section'
import type { Consultation } from '../domain/consultation'
import { stepAt } from '../domain/poll-step'
import { listOpenUnits } from '../domain/voting-units'
import { receiptCopy as copy } from '../receipt-copy'

interface ReceiptNextProps {
  consultation: Consultation
  /** Milliseconds. */
  now: number
}

/** When there is a result, and what the voter may still do until then. */
export function ReceiptNext({ consultation, now }: ReceiptNextProps) {
  return (
    <Section title={copy.nextTitle}>
      {describeNext(consultation, now).map((sentence) => (
        <View key={sentence} className="mt1">
          {sentence}
        </View>
      ))}
    </Section>
  )
}

function describeNext(consultation: Consultation, now: number): string[] {
  const { poll } = consultation
  if (poll.result) return [copy.ended]
  if (stepAt(consultation, now) !== 'voting') return [copy.counting]
  const open = listOpenUnits(poll.myVotingUnits).length
  return [
    copy.closes(describeMoment(poll.closesAt, now)),
    ...(poll.allowsRecast ? [copy.recast] : []),
    ...(open > 0 ? [copy.stillOpen[poll.votingUnit](open)] : []),
  ]
}
