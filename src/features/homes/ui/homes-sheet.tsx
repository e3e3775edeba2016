import { View } from '@tarojs/components'
import { Button } from '../../../ui/form/button'
import { ReasonSheet } from '../../../ui/form/reason-sheet'
import { Sheet } from '../../../ui/screen/sheet'
import { Note } from '../../../ui/status/note'
import { homesCopy as copy, decisionsCopy } from '../copy'
import type { HomesQuestion, HomesScreen } from '../hooks/use-homes'

interface HomesSheetProps {
  screen: HomesScreen
  question: HomesQuestion
}

/** Asks once more before somebody leaves a home or takes a claim back, or what is wrong about a member. */
export function HomesSheet({ screen, question }: HomesSheetProps) {
  switch (question.kind) {
    case 'leave':
      return (
        <Ask
          screen={screen}
          id="leave"
          title={copy.moveOutTitle(question.home.label)}
          text={copy.moveOutText}
          word={copy.moveOutYes}
          onYes={() => screen.leave(question.home)}
        />
      )
    case 'withdraw':
      return (
        <Ask
          screen={screen}
          id="withdrawal"
          title={copy.withdrawTitle(question.claim.label)}
          text={copy.withdrawText}
          word={copy.withdraw}
          onYes={() => screen.withdraw(question.claim)}
        />
      )
    case 'dispute':
      return (
        <ReasonSheet
          id="dispute"
          title={copy.disputeTitle(question.member.displayName)}
          text={copy.disputeText}
          word={copy.disputeYes}
          words={{
            label: copy.disputeReason,
            hint: copy.disputeReasonPlaceholder,
            short: copy.disputeReasonMissing,
            long: decisionsCopy.reasonLong,
            no: decisionsCopy.cancel,
          }}
          act={screen}
          onSend={(reason) => screen.dispute(question.home, question.member, reason)}
        />
      )
  }
}

interface AskProps {
  screen: HomesScreen
  id: string
  title: string
  text: string
  word: string
  onYes: () => void
}

function Ask({ screen, id, title, text, word, onYes }: AskProps) {
  const { isBusy, failure, cancel } = screen
  return (
    <Sheet title={title} onClose={cancel}>
      <View className="t-2">{text}</View>
      {failure && <Note kind="over">{failure.sentence}</Note>}
      <View className="mt4">
        <Button kind="danger" isBlock id={`send-${id}`} isBusy={isBusy} onPress={onYes}>
          {word}
        </Button>
      </View>
      <Button kind="text" isBlock id="look-again" isDisabled={isBusy} onPress={cancel}>
        {decisionsCopy.cancel}
      </Button>
    </Sheet>
  )
}
