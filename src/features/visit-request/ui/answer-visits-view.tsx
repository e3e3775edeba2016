import { View } from '@tarojs/components'
import { describeDay, describeDeadline, toInstant } from '../../../lib/shanghai-time'
import { Button } from '../../../ui/form/button'
import { Card } from '../../../ui/list/card'
import { MoreButton } from '../../../ui/list/more-button'
import { Pair } from '../../../ui/screen/foot'
import { Header } from '../../../ui/screen/header'
import { Loaded } from '../../../ui/screen/loaded'
import { PageState } from '../../../ui/screen/page-state'
import { Screen } from '../../../ui/screen/screen'
import { Tag } from '../../../ui/status/tag'
import {
  answerVisitsCopy as copy,
  dayPartNames,
  forWhomNames,
  visitRequestCopy,
  wishNames,
} from '../copy'
import type { VisitRequest } from '../domain/visit-request'
import type { AnswerVisits } from '../hooks/use-answer-visits'
import { AnswerSheet } from './answer-sheet'

interface AnswerVisitsViewProps {
  visits: AnswerVisits
  isDenied: boolean
  onVisited: (request: VisitRequest) => void
  onHome: () => void
  onSignIn: () => void
  onBack: () => void
}

/** 请您上门的: homes that ask their grid worker to come, the most urgent first. */
export function AnswerVisitsView(props: AnswerVisitsViewProps) {
  const { visits, isDenied, onVisited, onHome, onSignIn, onBack } = props
  const { question } = visits
  const toHome = { id: 'to-home', word: copy.toHome, onPress: onHome }
  return (
    <Screen
      id="answer-visits-page"
      header={<Header title={copy.title} onBack={onBack} />}
      overlay={question && <AnswerSheet visits={visits} question={question} />}
    >
      {isDenied ? (
        <PageState kind="forbidden" title={copy.deniedTitle} text={copy.deniedText} act={toHome} />
      ) : (
        <Loaded state={visits.list.items} onSignIn={onSignIn}>
          {(items) =>
            items.length === 0 ? (
              <PageState kind="empty" icon="footprints" title={copy.none} text={copy.noneText} />
            ) : (
              <>
                <View className="t-small t-2">{copy.intro}</View>
                {items.map((request) => (
                  <OneRequest
                    key={request.id}
                    request={request}
                    visits={visits}
                    onVisited={() => onVisited(request)}
                  />
                ))}
                <MoreButton id="more-requests" more={visits.list.more} />
              </>
            )
          }
        </Loaded>
      )}
    </Screen>
  )
}

interface OneRequestProps {
  request: VisitRequest
  visits: AnswerVisits
  onVisited: () => void
}

function OneRequest({ request, visits, onVisited }: OneRequestProps) {
  const { id, label, purpose, forWhom, words, agreed, isOverdue } = request
  return (
    <View className="mt3">
      <Card id={`request-${id}`}>
        <View className="line line--wrap">
          <View className="t-title grow">{label}</View>
          {isOverdue ? (
            <Tag kind="over">{copy.overdue}</Tag>
          ) : (
            <View className="t-small t-2">{describeDue(request, visits.now)}</View>
          )}
        </View>
        <View className="mt1">
          {visitRequestCopy.line(wishNames[purpose], forWhomNames[forWhom])}
        </View>
        <View className="t-small t-2 mt1">{describeWish(request, visits.now)}</View>
        {words && <View className="mt1">{words}</View>}
        <View className="mt3">
          <Pair>
            <Button
              kind={agreed ? 'soft' : 'primary'}
              id={`agree-${id}`}
              onPress={() => visits.ask({ kind: 'agree', request })}
            >
              {agreed ? copy.agreeAgain : copy.agree}
            </Button>
            <Button kind={agreed ? 'primary' : 'soft'} id={`visited-${id}`} onPress={onVisited}>
              {copy.visited}
            </Button>
          </Pair>
        </View>
        <Button
          kind="text"
          isBlock
          id={`decline-${id}`}
          onPress={() => visits.ask({ kind: 'decline', request })}
        >
          {copy.decline}
        </Button>
      </Card>
    </View>
  )
}

function describeDue({ agreed, dueAt }: VisitRequest, now: number): string {
  if (agreed === null) return copy.due(describeDeadline(dueAt, now))
  return copy.agreed(dayWords(agreed.day, now), dayPartNames[agreed.part])
}

function describeWish({ preferredOn, preferredPart }: VisitRequest, now: number): string {
  const day = preferredOn === null ? visitRequestCopy.anyDay : dayWords(preferredOn, now)
  return copy.wish(day, dayPartNames[preferredPart])
}

function dayWords(day: string, now: number): string {
  return describeDay(toInstant(day, '12:00'), now)
}
