import { View } from '@tarojs/components'
import { describeMoment } from '../../../lib/shanghai-time'
import { Card } from '../../../ui/list/card'
import { MoreButton } from '../../../ui/list/more-button'
import { Section } from '../../../ui/list/section'
import { Loaded } from '../../../ui/screen/loaded'
import { Tag, type TagKind } from '../../../ui/status/tag'
import type { RollObjection, VotingUnitKind } from '../domain/roll'
import type { RollScreen } from '../hooks/use-roll'
import { rollCopy as copy } from '../roll-copy'

const tags: Readonly<Record<RollObjection['status'], TagKind>> = {
  waiting: 'wait',
  accepted: 'done',
  declined: 'no',
}

interface MyObjectionsProps {
  screen: RollScreen
  votingUnit: VotingUnitKind
}

/** What the reader objected to, and what the committee answered; nothing where there is nothing. */
export function MyObjections({ screen, votingUnit }: MyObjectionsProps) {
  const { mine, isSignedIn, now } = screen
  if (!isSignedIn) return null
  return (
    <Loaded state={mine.items}>
      {(objections) =>
        objections.length > 0 && (
          <Section title={copy.myTitle} id="my-objections">
            {objections.map((objection) => (
              <Card key={objection.id}>
                <Tag kind={tags[objection.status]}>{copy.statuses[objection.status]}</Tag>
                <ObjectionText objection={objection} votingUnit={votingUnit} now={now} />
              </Card>
            ))}
            <MoreButton id="more-objections" more={mine.more} />
          </Section>
        )
      }
    </Loaded>
  )
}

interface ObjectionTextProps {
  objection: RollObjection
  votingUnit: VotingUnitKind
  now: number
}

/** What is said to be wrong, and the answer once there is one. */
export function ObjectionText({ objection, votingUnit, now }: ObjectionTextProps) {
  const { kind, unit, flat, body, answer, answeredAt } = objection
  return (
    <>
      <View className="t-strong mt2">
        {copy.about(copy.kinds[votingUnit][kind], unit ? copy.row(unit) : (flat ?? ''))}
      </View>
      <View>{body}</View>
      {answer !== null && answeredAt !== null && (
        <View className="mt2">
          <View className="t-meta">{copy.answered(describeMoment(answeredAt, now))}</View>
          <View>{answer}</View>
        </View>
      )}
    </>
  )
}
