import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { formatArea } from '../../../lib/format-area'
import { describeMoment, describeTimeLeft } from '../../../lib/shanghai-time'
import { Button } from '../../../ui/form/button'
import { Header } from '../../../ui/screen/header'
import { Loaded } from '../../../ui/screen/loaded'
import { Screen } from '../../../ui/screen/screen'
import { Note } from '../../../ui/status/note'
import { canMissOne, type RollSummary } from '../domain/roll'
import { missingSpec } from '../hooks/objection-specs'
import type { Act } from '../hooks/use-act'
import type { RollScreen } from '../hooks/use-roll'
import { rollCopy as copy } from '../roll-copy'
import { MyObjections } from './my-objections'
import { RollLog } from './roll-log'
import { RollUnits } from './roll-units'

interface RollViewProps {
  screen: RollScreen
  act: Act
  overlay: ReactNode
  onSignIn: () => void
  onBack: () => void
}

/** Who may vote, until when that can be objected to, and what was corrected. */
export function RollView({ screen, act, overlay, onSignIn, onBack }: RollViewProps) {
  return (
    <Screen id="roll-page" header={<Header title={copy.title} onBack={onBack} />} overlay={overlay}>
      <Loaded state={screen.summary} onSignIn={onSignIn}>
        {(summary) => (
          <>
            <Head screen={screen} summary={summary} act={act} onSignIn={onSignIn} />
            <MyObjections screen={screen} votingUnit={summary.votingUnit} />
            <RollUnits screen={screen} summary={summary} act={act} />
            <RollLog corrections={screen.corrections} now={screen.now} />
          </>
        )}
      </Loaded>
    </Screen>
  )
}

type PartProps = Pick<RollViewProps, 'screen' | 'act'> & { summary: RollSummary }

function Head({ screen, summary, act, onSignIn }: PartProps & { onSignIn: () => void }) {
  const { votingUnit, roll, weighsByArea, objections } = summary
  const area = formatArea(roll.areaHundredths ?? 0)
  const isQuiet = objections.waiting + objections.accepted + objections.declined === 0
  return (
    <>
      <View className="t-head">{summary.title}</View>
      <View className="mt2">{copy.asked[votingUnit](roll.units)}</View>
      {weighsByArea && <View className="t-2">{copy.area(area)}</View>}
      <View className="t-small t-2 mt2">{copy.frozen}</View>
      <View className="mt4">
        <Window screen={screen} summary={summary} />
      </View>
      <View className="t-small t-2 mt2" id="objection-counts">
        {isQuiet ? copy.noObjections : copy.counts(objections)}
      </View>
      {summary.delegations > 0 && (
        <View className="t-small t-2">{copy.delegations(summary.delegations)}</View>
      )}
      {canMissOne(summary) && (
        <View className="mt3">
          <Button
            isBlock
            icon="message-square-plus"
            id="object-missing"
            onPress={() => act.ask(missingSpec(screen.pollId, votingUnit))}
          >
            {copy.kinds[votingUnit].missing}
          </Button>
        </View>
      )}
      {!screen.isSignedIn && (
        <View className="mt3">
          <View className="t-small t-2">{copy.visitor}</View>
          <Button isBlock icon="log-in" id="sign-in" onPress={onSignIn}>
            {copy.signIn}
          </Button>
        </View>
      )}
    </>
  )
}

function Window({ screen: { now, isSignedIn }, summary }: Pick<PartProps, 'screen' | 'summary'>) {
  const { objectionsEndAt, abilities } = summary
  const moment = describeMoment(objectionsEndAt, now)
  if (now >= Date.parse(objectionsEndAt)) {
    const mayStill = abilities.objectAfterwards.length > 0
    return <Note>{mayStill ? copy.afterwards : copy.over(moment)}</Note>
  }
  return (
    <Note kind="brand" icon="calendar" id="objection-window">
      <View>{copy.until(moment, describeTimeLeft(objectionsEndAt, now))}</View>
      {isSignedIn && !abilities.object && <View>{copy.outsider}</View>}
    </Note>
  )
}
