import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { describeMoment } from '../../../lib/shanghai-time'
import { Button } from '../../../ui/form/button'
import { Icon } from '../../../ui/icon/icon'
import { Card } from '../../../ui/list/card'
import { Note } from '../../../ui/status/note'
import type { VotingUnit, VotingUnitKind } from '../domain/consultation'
import { receiptCardId } from '../domain/voting-units'
import type { CopyText } from '../hooks/use-copy-text'
import { ballotCopy as copy } from '../poll-copy'

interface ReceiptCardProps {
  votingUnit: VotingUnitKind
  unit: VotingUnit
  /** Milliseconds. */
  now: number
  receipts: CopyText
  children: ReactNode
}

/** What proves that this unit has voted. */
export function ReceiptCard({ votingUnit, unit, now, receipts, children }: ReceiptCardProps) {
  const { receipt, castAt, label } = unit
  const isCopied = receipt === null ? undefined : receipts.isCopied(receipt)
  return (
    <Card kind="mark" id={receiptCardId(unit.id)}>
      <View className="line line--top">
        <View className="t-head t-brand">
          <Icon name="circle-check" />
        </View>
        <View className="grow ml2">
          <View className="t-head">{copy.receiptTitle[votingUnit]}</View>
          <View className="t-2">{label}</View>
          {castAt !== null && (
            <View className="t-small t-2">{copy.castAt(describeMoment(castAt, now))}</View>
          )}
        </View>
      </View>
      {receipt !== null && (
        <>
          <View className="t-meta mt3">{copy.receipt}</View>
          <View className="t-title">{groupReceipt(receipt)}</View>
          <View className="t-small t-2 mt1">{copy.receiptNote}</View>
          <View className="mt3">
            <Button
              kind="soft"
              isBlock
              icon={isCopied ? 'check' : 'ticket-check'}
              id={`copy-${unit.id}`}
              onPress={() => void receipts.copy(receipt)}
            >
              {isCopied ? copy.copied : copy.copy}
            </Button>
          </View>
          {isCopied === false && (
            <View className="mt2">
              <Note kind="soon">{copy.notCopied}</Note>
            </View>
          )}
        </>
      )}
      {children}
    </Card>
  )
}

/** In groups of four, as it may have to be read out or written down. */
function groupReceipt(receipt: string): string {
  return receipt.replace(/(.{4})(?=.)/g, '$1 ')
}
