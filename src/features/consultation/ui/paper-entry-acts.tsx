import { View } from '@tarojs/components'
import { Button } from '../../../ui/form/button'
import { Pair } from '../../../ui/screen/foot'
import { Note } from '../../../ui/status/note'
import type { Answers } from '../domain/ballot-answers'
import type { PaperEntryView } from '../domain/paper'
import type { PaperEntryScreen } from '../hooks/use-paper-entry'
import { paperEntryCopy as copy } from '../paper-copy'

interface PaperEntryActsProps {
  screen: PaperEntryScreen
  entry: PaperEntryView
  answers: Answers
}

/** What this person may do, and why not the rest. */
export function PaperEntryActs(props: PaperEntryActsProps) {
  const { screen, entry } = props
  const { abilities, enteredByMe } = entry
  if (screen.correction.answers) return <Correcting screen={screen} />
  return (
    <View className="mt4" id="slip-acts">
      {screen.failure && !screen.asking && <Note kind="over">{screen.failure.sentence}</Note>}
      {abilities.confirm && (
        <Button
          kind="primary"
          size="big"
          isBlock
          icon="check"
          id="confirm-slip"
          onPress={() => screen.ask('confirm')}
        >
          {copy.confirm}
        </Button>
      )}
      {abilities.refuse && (
        <View className="mt2">
          <Button isBlock id="refuse-slip" onPress={() => screen.ask('refuse')}>
            {copy.refuse}
          </Button>
        </View>
      )}
      {enteredByMe ? <Own {...props} /> : <View className="t-small t-2 mt2">{copy.notMine}</View>}
    </View>
  )
}

function Own({ screen, entry: { abilities }, answers }: PaperEntryActsProps) {
  return (
    <>
      <Note icon="users-round" id="second-person">
        {copy.mine}
      </Note>
      <View className="mt3">
        <Pair>
          {abilities.correct && (
            <Button
              icon="square-pen"
              id="correct-slip"
              onPress={() => screen.correction.start(answers)}
            >
              {copy.edit}
            </Button>
          )}
          {abilities.withdraw && (
            <Button kind="danger" id="withdraw-slip" onPress={() => screen.ask('withdraw')}>
              {copy.withdraw}
            </Button>
          )}
        </Pair>
      </View>
    </>
  )
}

function Correcting({ screen: { correction } }: { screen: PaperEntryScreen }) {
  const { failure, isBusy } = correction
  return (
    <View className="mt4">
      {failure && <Note kind="over">{failure.sentence}</Note>}
      <Button kind="primary" isBlock id="save-correction" isBusy={isBusy} onPress={correction.save}>
        {copy.save}
      </Button>
      <Button
        kind="text"
        isBlock
        id="leave-correction"
        isDisabled={isBusy}
        onPress={correction.leave}
      >
        {copy.keep}
      </Button>
    </View>
  )
}
