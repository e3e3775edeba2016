import { View } from '@tarojs/components'
import { Icon } from '../../../ui/icon/icon'
import { StepHeading } from '../../../ui/screen/step-heading'
import type { Consultation, Poll } from '../domain/consultation'
import type { Receipt } from '../domain/receipt'
import { isMissing, type ReceiptFinding } from '../hooks/use-receipt-check'
import type { ReceiptScreen } from '../hooks/use-receipt-screen'
import { receiptCopy as copy } from '../receipt-copy'
import { ReceiptCheckAct } from './receipt-check-act'

/** How far what became of the ballot is known. */
export type ReceiptStanding = 'open' | 'ended' | 'counted' | 'missing'

export function standingOfReceipt(
  { result }: Poll,
  finding: ReceiptFinding | undefined,
): ReceiptStanding {
  if (!result) return 'open'
  if (isMissing(finding)) return 'missing'
  return finding?.kind === 'counted' ? 'counted' : 'ended'
}

interface ReceiptHeadProps {
  screen: ReceiptScreen
  consultation: Consultation
  receipt: Receipt
  standing: ReceiptStanding
}

const titles: Readonly<Record<ReceiptStanding, string>> = {
  open: copy.cast,
  ended: copy.endedTitle,
  counted: copy.countedTitle,
  missing: copy.missingOnBoard,
}

/** What is known of the ballot, read out first: that it is cast; once there is a result, whether it was counted. */
export function ReceiptHead({ screen, consultation, receipt, standing }: ReceiptHeadProps) {
  const { poll, ownerName } = consultation
  return (
    <>
      <View className="line">
        <View className={`t-head ${standing === 'missing' ? 't-over' : 't-brand'}`}>
          <Icon name={iconOf(standing)} />
        </View>
        <StepHeading key={standing} className="grow ml2">
          {titles[standing]}
        </StepHeading>
      </View>
      {standing === 'open' && poll.secrecy === 'secret' && (
        <View className="mt1">{copy.castHere[poll.votingUnit]}</View>
      )}
      {standing === 'ended' && <View className="mt1">{copy.checkNow}</View>}
      {poll.result && (
        <ReceiptCheckAct
          screen={screen}
          receipt={receipt.code}
          noted={receipt.noted}
          ownerName={ownerName}
          isMain={standing === 'ended'}
        />
      )}
    </>
  )
}

function iconOf(standing: ReceiptStanding) {
  if (standing === 'missing') return 'triangle-alert'
  return standing === 'ended' ? 'ticket-check' : 'circle-check'
}
