import { View } from '@tarojs/components'
import { Button } from '../../../ui/form/button'
import { Row, RowList } from '../../../ui/list/row'
import { Section } from '../../../ui/list/section'
import { visitCopy as copy, purposeNames } from '../copy'
import type { WaitingVisit } from '../domain/visit-outbox'
import type { VisitOutbox } from '../hooks/use-visit-outbox'

/** What this phone has still to send; nothing where all has arrived. */
export function WaitingVisits({ outbox }: { outbox: VisitOutbox }) {
  const { waiting, send } = outbox
  if (waiting.length === 0) return null
  return (
    <Section title={copy.waitingTitle} id="waiting-visits">
      <RowList>
        {waiting.map((each) => (
          <OneWaiting key={each.key} waiting={each} outbox={outbox} />
        ))}
      </RowList>
      <View className="t-small t-2 mt2">{copy.waitingText}</View>
      <Button kind="text" id="send-waiting" onPress={send}>
        {copy.sendNow}
      </Button>
    </Section>
  )
}

function OneWaiting({ waiting, outbox }: { waiting: WaitingVisit; outbox: VisitOutbox }) {
  const { key, label, visit, refusal } = waiting
  return (
    <Row
      title={label}
      sub={
        refusal === undefined
          ? copy.line(purposeNames[visit.purpose], visit.visitedOn)
          : copy.refused(refusal)
      }
    >
      {refusal !== undefined && (
        <Button kind="text" id={`throw-${key}`} onPress={() => outbox.throwAway(key)}>
          {copy.throwAway}
        </Button>
      )}
    </Row>
  )
}
