import { View } from '@tarojs/components'
import { describeMoment } from '../../../lib/shanghai-time'
import { RuleCard } from '../../../ui/evidence/rule-card'
import { Button } from '../../../ui/form/button'
import { Sheet } from '../../../ui/screen/sheet'
import { Note } from '../../../ui/status/note'
import { consoleOpeningCopy as copy } from '../console-copy'
import type { Consultation } from '../domain/consultation'
import type { ConsoleConsultation } from '../hooks/use-console-consultation'
import { describeArea } from './describe-area'
import { QuestionList } from './question-list'

interface ConsoleOpeningSheetProps {
  screen: ConsoleConsultation
  consultation: Consultation
}

/** Says what starting does before it is done, because none of it can be taken back. */
export function ConsoleOpeningSheet({ screen, consultation }: ConsoleOpeningSheetProps) {
  const { opening, now } = screen
  const { failure, isBusy } = opening
  const { poll } = consultation
  return (
    <Sheet title={copy.title} onClose={opening.cancel}>
      <QuestionList poll={poll} />
      <View className="mt3">
        <RuleCard
          title={copy.factsTitle}
          sentences={[
            copy.roll[poll.votingUnit](describeArea(consultation)),
            (poll.allowsRecast ? copy.replaceable : copy.final)[poll.votingUnit],
            copy.secrecy[poll.secrecy],
            copy.closes(describeMoment(poll.closesAt, now)),
            copy.fixed,
          ]}
        />
      </View>
      {failure && (
        <View className="mt3">
          <Note kind="over">
            <View>{failure.sentence}</View>
            {failure.fields.secrecy && <View className="mt1">{failure.fields.secrecy}</View>}
            {failure.kind === 'offline' && <View>{copy.retry}</View>}
          </Note>
        </View>
      )}
      {isBusy && (
        <View className="mt3">
          <Note kind="brand" icon="hourglass" id="opening-stage">
            {copy.working[poll.secrecy]}
          </Note>
        </View>
      )}
      <View className="mt4">
        <Button
          kind="primary"
          size="big"
          isBlock
          id="confirm-opening"
          isBusy={isBusy}
          onPress={opening.open}
        >
          {copy.yes}
        </Button>
      </View>
      <Button kind="text" isBlock id="not-yet" isDisabled={isBusy} onPress={opening.cancel}>
        {copy.no}
      </Button>
    </Sheet>
  )
}
