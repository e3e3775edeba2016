import { View } from '@tarojs/components'
import { Button } from '../../../ui/form/button'
import { Note } from '../../../ui/status/note'
import { boardCopy as copy } from '../board-copy'
import type { NotedBoard } from '../domain/secret-ballot'
import type { Board } from '../hooks/use-board'
import { isMissing, type ReceiptCheck, type ReceiptFinding } from '../hooks/use-receipt-check'
import { CallWorker } from './call-worker'

interface ReceiptCheckActProps {
  screen: {
    readonly board: Board
    readonly checks: ReceiptCheck
    readonly callWorker: (() => void) | undefined
  }
  receipt: string
  /** What the device noted when it made the ballot. */
  noted?: NotedBoard
  ownerName: string
  /** What one came to the page for. */
  isMain?: boolean
}

/** Whether this ballot was counted, worked out on the phone; only where there is a board. */
export function ReceiptCheckAct(props: ReceiptCheckActProps) {
  const { screen, receipt, noted, ownerName, isMain } = props
  const { board, checks, callWorker } = screen
  const finding = checks.findings[receipt]
  if (!board.head) return null
  return (
    <View className="mt2">
      {finding && finding.kind !== 'checking' && (
        <>
          <Note
            kind={finding.kind === 'counted' ? 'brand' : 'over'}
            icon={finding.kind === 'counted' ? 'circle-check' : undefined}
            id={`checked-${receipt}`}
          >
            {describe(finding, ownerName)}
          </Note>
          {isMissing(finding) && <CallWorker id={`call-${receipt}`} onCall={callWorker} />}
        </>
      )}
      <View className="mt2">
        <Button
          kind={isMain ? 'primary' : 'line'}
          isBlock
          icon="shield-check"
          id={`check-${receipt}`}
          isBusy={finding?.kind === 'checking'}
          onPress={() => void checks.check(receipt, noted)}
        >
          {copy.check}
        </Button>
      </View>
    </View>
  )
}

function describe(finding: Exclude<ReceiptFinding, { kind: 'checking' }>, ownerName: string) {
  switch (finding.kind) {
    case 'counted':
      return copy.counted(finding.rootHash.slice(0, 8), finding.isNoted)
    case 'not_found':
      return copy.notFound(ownerName)
    case 'not_proved':
      return copy.notProved(copy.faults[finding.fault], ownerName)
    case 'failed':
      return finding.sentence
  }
}
