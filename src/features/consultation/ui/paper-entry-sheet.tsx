import { View } from '@tarojs/components'
import { Button } from '../../../ui/form/button'
import { Sheet } from '../../../ui/screen/sheet'
import { Note } from '../../../ui/status/note'
import type { PaperEntryView } from '../domain/paper'
import type { PaperEntryScreen } from '../hooks/use-paper-entry'
import { paperEntryCopy as copy, paperCopy } from '../paper-copy'
import { ReadAnswers } from './paper-entry-answers'
import type { PaperPoll } from './paper-frame'
import { PaperReasonSheet } from './paper-reason-sheet'

interface PaperEntrySheetProps {
  paper: PaperPoll
  screen: PaperEntryScreen
  entry: PaperEntryView
}

/** Asks once more before a slip counts, or says why it shall not. */
export function PaperEntrySheet(props: PaperEntrySheetProps) {
  const { paper, screen, entry } = props
  const { asking } = screen
  const { secrecy } = paper.poll
  if (asking === undefined || !entry.abilities[asking]) return null
  switch (asking) {
    case 'confirm':
      return <ConfirmSlipSheet {...props} />
    case 'refuse':
      return (
        <PaperReasonSheet
          id="refusal"
          title={copy.refusing}
          text={copy.refuseText[secrecy]}
          word={copy.refuseYes}
          act={screen}
          onSend={screen.refuse}
        />
      )
    case 'withdraw':
      return (
        <PaperReasonSheet
          id="withdrawal"
          title={copy.withdrawing}
          text={copy.withdrawText[secrecy]}
          word={copy.withdrawYes}
          act={screen}
          onSend={screen.withdraw}
        />
      )
  }
}

function ConfirmSlipSheet({ paper: { poll }, screen, entry }: PaperEntrySheetProps) {
  const { failure, isBusy } = screen
  // After a refusal the slip says something else than what was compared; a lost answer is asked for again.
  const canSend = !failure || failure.kind === 'offline'
  return (
    <Sheet title={copy.confirming} onClose={screen.cancel}>
      <View className="t-2">
        {[paperCopy.number(entry.slipNumber), entry.votingUnit?.label].filter(Boolean).join(' · ')}
      </View>
      <View className="mt2">
        <ReadAnswers poll={poll} answers={entry.answers ?? []} />
      </View>
      <View className="t-2 mt2">{copy.confirmText}</View>
      {failure && <Note kind="over">{failure.sentence}</Note>}
      {canSend && (
        <View className="mt4">
          <Button
            kind="primary"
            isBlock
            id="confirm-counting"
            isBusy={isBusy}
            onPress={screen.confirm}
          >
            {copy.confirmYes}
          </Button>
        </View>
      )}
      <Button kind="text" isBlock id="look-again" isDisabled={isBusy} onPress={screen.cancel}>
        {copy.no}
      </Button>
    </Sheet>
  )
}
