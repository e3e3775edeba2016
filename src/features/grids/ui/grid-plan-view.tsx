import { View } from '@tarojs/components'
import { describeMoment } from '../../../lib/shanghai-time'
import { DeskBody, DeskMain } from '../../../ui/desk/desk'
import { Button } from '../../../ui/form/button'
import { Loaded } from '../../../ui/screen/loaded'
import { Sheet } from '../../../ui/screen/sheet'
import { Note } from '../../../ui/status/note'
import { planCopy as copy, importCopy } from '../copy'
import type { GridPlan } from '../domain/grids'
import { shapesOf } from '../domain/plan-shapes'
import type { GridPlanScreen } from '../hooks/use-grid-plan'
import { GridSketch } from './grid-sketch'
import { PlanFindings } from './plan-findings'

interface GridPlanViewProps {
  screen: GridPlanScreen
  onBack: () => void
  onSignIn: () => void
}

/** What a plan would do, on a sketch and in words, and the way to let it take effect. */
export function GridPlanView({ screen, onBack, onSignIn }: GridPlanViewProps) {
  const { plan, now } = screen
  const known = plan.kind === 'ready' ? plan.value : undefined
  return (
    <DeskMain
      title={known ? copy.titles[known.kind] : importCopy.title}
      onBack={onBack}
      {...(known && { sub: copy.by(known.plannedBy, describeMoment(known.plannedAt, now)) })}
    >
      <Loaded state={plan} onSignIn={onSignIn}>
        {(value) => (
          <DeskBody>
            <StateNote plan={value} now={now} />
            <View className="mt4">
              <GridSketch shapes={shapesOf(value)} label={copy.sketch} legend={copy.legend} />
            </View>
            <PlanFindings plan={value} />
            <View className="mt4">
              {value.state === 'ready' ? (
                <Button kind="primary" isBlock id="accept-plan" onPress={screen.ask}>
                  {copy.accept}
                </Button>
              ) : (
                <Button kind="line" isBlock id="to-grids" onPress={onBack}>
                  {copy.toGrids}
                </Button>
              )}
            </View>
          </DeskBody>
        )}
      </Loaded>
    </DeskMain>
  )
}

/** Asks for the last word; lies over the page. */
export function AcceptPlanSheet({ screen }: { screen: GridPlanScreen }) {
  return (
    <Sheet title={copy.acceptTitle} onClose={screen.close}>
      <View>{copy.acceptText}</View>
      <View className="t-2 mt2">{copy.moveNote}</View>
      {screen.failure && (
        <View className="mt3">
          <Note kind="over">{screen.failure.sentence}</Note>
        </View>
      )}
      <View className="mt4">
        <Button
          kind="primary"
          isBlock
          id="accept-plan-now"
          isBusy={screen.isBusy}
          onPress={screen.accept}
        >
          {screen.isBusy ? copy.accepting : copy.acceptSend}
        </Button>
      </View>
    </Sheet>
  )
}

function StateNote({ plan, now }: { plan: GridPlan; now: number }) {
  const { state, acceptedBy, acceptedAt } = plan
  switch (state) {
    case 'ready':
      return <Note kind="brand">{copy.states.ready}</Note>
    case 'blocked':
      return isNothing(plan) ? (
        <Note>{copy.states.nothing}</Note>
      ) : (
        <Note kind="over">{copy.states.blocked}</Note>
      )
    case 'outdated':
      return <Note kind="soon">{copy.states.outdated}</Note>
    case 'accepted':
      return (
        <Note icon="circle-check">
          {copy.states.accepted(
            acceptedBy ?? '',
            acceptedAt === null ? '' : describeMoment(acceptedAt, now),
          )}
        </Note>
      )
  }
}

/** Nothing is wrong with it; it only says what is so already. */
function isNothing({ changes, faults }: GridPlan): boolean {
  return faults.length === 0 && changes.every(({ kind }) => kind === 'same')
}
