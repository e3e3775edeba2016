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
import { TroubleSheet } from './trouble-sheet'

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
      {screen.question && <TroubleSheet screen={screen} question={screen.question} />}
    </DeskMain>
  )
}

const keyOf = ({ template, state, errorCode }: Trouble) => `${template}-${state}-${errorCode ?? 0}`

function TroubleCard({ trouble, screen }: { trouble: Trouble; screen: Troubles }) {
  const { template, state, errorCode, count, firstAt, lastAt } = trouble
  const { now, ask } = screen
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
      <View className="mt3">
        <Button
          kind="line"
          id={`retry-${keyOf(trouble)}`}
          onPress={() => ask({ trouble, isRetried: true })}
        >
          {copy.retry}
        </Button>
        <Button
          kind="text"
          id={`discard-${keyOf(trouble)}`}
          onPress={() => ask({ trouble, isRetried: false })}
        >
          {copy.discard}
        </Button>
      </View>
    </Card>
  )
}
