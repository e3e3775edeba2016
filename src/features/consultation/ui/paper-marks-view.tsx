import { View } from '@tarojs/components'
import { DeskBody, DeskGroup, DeskMain } from '../../../ui/desk/desk'
import { Button } from '../../../ui/form/button'
import { Field } from '../../../ui/form/field'
import { Card } from '../../../ui/list/card'
import { MoreButton } from '../../../ui/list/more-button'
import { Loaded } from '../../../ui/screen/loaded'
import { PageState } from '../../../ui/screen/page-state'
import { Note } from '../../../ui/status/note'
import type { PaperMark } from '../domain/paper'
import type { PaperMarks } from '../hooks/use-paper-marks'
import { marksCopy as copy, slipFormCopy } from '../paper-copy'
import type { PaperPoll } from './paper-frame'
import { PaperMarkSheet } from './paper-mark-sheet'
import { PaperUnitSearch } from './paper-unit-field'
import { PaperUnitList } from './paper-unit-list'

interface PaperMarksViewProps {
  paper: PaperPoll
  screen: PaperMarks
  onBack: () => void
}

/** 交票登记 of a secret poll: who handed in a slip, never which. */
export function PaperMarksView({ paper, screen, onBack }: PaperMarksViewProps) {
  const { consultation, isRunning } = paper
  return (
    <>
      <DeskMain title={copy.title} sub={consultation.title} onBack={onBack}>
        <DeskBody>
          {isRunning ? <Marking screen={screen} /> : <Note id="paper-ended">{copy.ended}</Note>}
        </DeskBody>
        <DeskGroup title={copy.list}>
          <Loaded state={screen.marks}>
            {(marks) =>
              marks.length === 0 ? (
                <PageState
                  kind="empty"
                  icon="list-checks"
                  title={copy.empty}
                  text={isRunning ? copy.emptyText : undefined}
                />
              ) : (
                <DeskBody>
                  <Marks marks={marks} screen={screen} isRunning={isRunning} />
                </DeskBody>
              )
            }
          </Loaded>
        </DeskGroup>
      </DeskMain>
      {isRunning && <PaperMarkSheet screen={screen} />}
    </>
  )
}

function Marking({ screen }: { screen: PaperMarks }) {
  return (
    <>
      <Note id="what-marks-do">{copy.what}</Note>
      <View className="t-2 mt2">{copy.mix}</View>
      <Field label={slipFormCopy.search} id="mark-unit">
        <PaperUnitSearch units={screen.units} />
        <PaperUnitList
          units={screen.units}
          actOf={(unit) => (
            <Button
              kind="line"
              id={`mark-${unit.votingUnitId}`}
              label={copy.markOf(unit.label)}
              onPress={() => screen.ask({ act: 'mark', unit })}
            >
              {copy.mark}
            </Button>
          )}
        />
      </Field>
    </>
  )
}

interface MarksProps {
  marks: readonly PaperMark[]
  screen: PaperMarks
  isRunning: boolean
}

function Marks({ marks, screen, isRunning }: MarksProps) {
  return (
    <>
      <Card kind="flush" id="marks">
        {marks.map((unit) => (
          <View key={unit.votingUnitId} className="row">
            <View className="row__main">
              <View className="t-strong">{unit.label}</View>
              {unit.status === 'waiting' && (
                <View className="t-small t-2">{unit.canConfirm ? copy.toCheck : copy.waits}</View>
              )}
              {isRunning && <MarkActs unit={unit} screen={screen} />}
            </View>
          </View>
        ))}
      </Card>
      <MoreButton id="more-marks" more={screen.more} />
    </>
  )
}

function MarkActs({ unit, screen }: { unit: PaperMark; screen: PaperMarks }) {
  return (
    <View className="line line--wrap mt1">
      {unit.canConfirm && (
        <Button
          kind="line"
          id={`check-${unit.votingUnitId}`}
          label={copy.checkOf(unit.label)}
          onPress={() => screen.ask({ act: 'mark', unit })}
        >
          {copy.check}
        </Button>
      )}
      <Button
        kind="text"
        id={`unmark-${unit.votingUnitId}`}
        label={copy.withdrawOf(unit.label)}
        onPress={() => screen.ask({ act: 'withdraw', unit })}
      >
        {copy.withdraw}
      </Button>
    </View>
  )
}
