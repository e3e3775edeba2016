import { View } from '@tarojs/components'
import { describeMoment } from '../../../lib/shanghai-time'
import { DeskBody, DeskMain } from '../../../ui/desk/desk'
import { Button } from '../../../ui/form/button'
import { Card } from '../../../ui/list/card'
import { Loaded } from '../../../ui/screen/loaded'
import { PageState } from '../../../ui/screen/page-state'
import type { Trouble } from '../domain/message'
import type { Troubles } from '../hooks/use-troubles'
import { troublesCopy as copy } from '../troubles-copy'

interface TroublesViewProps {
  screen: Troubles
  onSignIn: () => void
}

/** 没发成的微信消息: how many, why and when, and what to do about them. */
export function TroublesView({ screen, onSignIn }: TroublesViewProps) {
  return (
    <DeskMain title={copy.title} sub={copy.sub}>
      <DeskBody>
        <Loaded state={screen.troubles} onSignIn={onSignIn}>
          {(troubles) =>
            troubles.length === 0 ? (
              <PageState
                kind="empty"
                icon="circle-check"
                title={copy.empty}
                text={copy.emptyText}
              />
            ) : (
              troubles.map((trouble) => (
                <TroubleCard key={keyOf(trouble)} trouble={trouble} screen={screen} />
              ))
            )
          }
        </Loaded>
      </DeskBody>
    </DeskMain>
  )
}

const keyOf = ({ template, state, errorCode }: Trouble) => `${template}-${state}-${errorCode ?? 0}`

function TroubleCard({ trouble, screen }: { trouble: Trouble; screen: Troubles }) {
  const { template, state, errorCode, count, firstAt, lastAt } = trouble
  const { decision, now } = screen
  const decide = (isRetried: boolean) => decision.run({ template, state, errorCode, isRetried })
  return (
    <Card id={`trouble-${keyOf(trouble)}`}>
      <View className="t-strong">
        {copy.templates[template]} · {copy[state](count)}
      </View>
      <View className="t-small t-2">{copy.code(errorCode)}</View>
      <View className="t-small t-2">
        {copy.since(describeMoment(firstAt, now), describeMoment(lastAt, now))}
      </View>
      {state === 'unknown' && <View className="t-small mt1">{copy.unknownHint}</View>}
      {decision.failure && <View className="t-small mt1">{decision.failure.sentence}</View>}
      <View className="mt3">
        <Button
          kind="line"
          id={`retry-${keyOf(trouble)}`}
          isBusy={decision.isBusy}
          onPress={() => decide(true)}
        >
          {copy.retry}
        </Button>
        <Button
          kind="text"
          id={`discard-${keyOf(trouble)}`}
          isDisabled={decision.isBusy}
          onPress={() => decide(false)}
        >
          {copy.discard}
        </Button>
      </View>
    </Card>
  )
}
