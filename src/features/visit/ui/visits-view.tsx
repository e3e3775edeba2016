import { View } from '@tarojs/components'
import { describeDay, toInstant } from '../../../lib/shanghai-time'
import { Button } from '../../../ui/form/button'
import { MoreButton } from '../../../ui/list/more-button'
import { Row, RowList } from '../../../ui/list/row'
import { Header } from '../../../ui/screen/header'
import { Loaded } from '../../../ui/screen/loaded'
import { PageState } from '../../../ui/screen/page-state'
import { Screen } from '../../../ui/screen/screen'
import { Sheet } from '../../../ui/screen/sheet'
import { Note } from '../../../ui/status/note'
import { visitCopy as copy, purposeNames } from '../copy'
import type { Visit } from '../domain/visit'
import type { WaitingVisit } from '../domain/visit-outbox'
import type { Visits } from '../hooks/use-visits'
import { GridChips } from './grid-chips'
import { WaitingVisits } from './waiting-visits'

interface VisitsViewProps {
  visits: Visits
  /** The grids the reader works in. */
  grids: readonly { readonly code: string; readonly name: string }[]
  /** Undefined for whoever works in none. */
  gridCode: string | undefined
  isDenied: boolean
  onGrid: (code: string) => void
  onWrite: () => void
  onMend: (waiting: WaitingVisit) => void
  onHome: () => void
  onSignIn: () => void
  onBack: () => void
}

/** 走访: who of the grid's homes was visited when and why. */
export function VisitsView(props: VisitsViewProps) {
  const { visits, isDenied, onHome, onBack } = props
  const { asked } = visits
  const toHome = { id: 'to-home', word: copy.toHome, onPress: onHome }
  return (
    <Screen
      id="visits-page"
      header={<Header title={copy.title} onBack={onBack} />}
      overlay={
        asked?.note && <RemoveSheet visits={visits} visit={asked} label={asked.note.label} />
      }
    >
      {isDenied ? (
        <PageState kind="forbidden" title={copy.deniedTitle} text={copy.deniedText} act={toHome} />
      ) : (
        <Work {...props} />
      )}
    </Screen>
  )
}

function Work({ visits, grids, gridCode, onGrid, onWrite, onMend, onSignIn }: VisitsViewProps) {
  return (
    <>
      <View className="t-small t-2">{copy.intro}</View>
      <View className="mt3">
        <Button kind="primary" isBlock id="write-visit" onPress={onWrite}>
          {copy.write}
        </Button>
      </View>
      <WaitingVisits outbox={visits.outbox} onMend={onMend} />
      <GridChips grids={grids} gridCode={gridCode} onGrid={onGrid} />
      <View className="mt3" />
      <VisitList visits={visits} onSignIn={onSignIn} />
    </>
  )
}

function VisitList({ visits, onSignIn }: Pick<VisitsViewProps, 'visits' | 'onSignIn'>) {
  const { list, now } = visits
  return (
    <Loaded state={list.items} onSignIn={onSignIn}>
      {(items) =>
        items.length === 0 ? (
          <PageState kind="empty" icon="footprints" title={copy.none} text={copy.noneText} />
        ) : (
          <>
            <RowList id="visits">
              {items.map((visit) => (
                <VisitRow key={visit.id} visit={visit} now={now} onAsk={visits.ask} />
              ))}
            </RowList>
            <MoreButton id="more-visits" more={list.more} />
          </>
        )
      }
    </Loaded>
  )
}

interface VisitRowProps {
  visit: Visit
  now: number
  onAsk: (visit: Visit) => void
}

function VisitRow({ visit, now, onAsk }: VisitRowProps) {
  const { id, purpose, visitedOn, note } = visit
  const line = copy.line(purposeNames[purpose], describeDay(toInstant(visitedOn, '12:00'), now))
  if (note === null) return <Row title={line} sub={copy.forgotten} />
  return (
    <Row
      id={`visit-${id}`}
      title={note.label}
      sub={line}
      {...(note.isOwn && { onPress: () => onAsk(visit) })}
    >
      {note.notice && <View className="t-small t-2 mt1">{copy.told(note.notice.title)}</View>}
      {note.words && <View className="mt1">{note.words}</View>}
    </Row>
  )
}

function RemoveSheet({ visits, visit, label }: { visits: Visits; visit: Visit; label: string }) {
  return (
    <Sheet title={copy.removeTitle(label)} onClose={visits.close}>
      {visits.failure && <Note kind="over">{visits.failure.sentence}</Note>}
      <View className="t-2 mt2">{copy.removeText}</View>
      <View className="mt3">
        <Button
          kind="danger"
          isBlock
          id="remove-visit"
          isBusy={visits.isBusy}
          onPress={() => visits.remove(visit)}
        >
          {copy.remove}
        </Button>
      </View>
    </Sheet>
  )
}
