import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { LoadState } from '../../../lib/load-state'
import { describeMoment } from '../../../lib/shanghai-time'
import { Button } from '../../../ui/form/button'
import { Card } from '../../../ui/list/card'
import { Row, RowList } from '../../../ui/list/row'
import { Section } from '../../../ui/list/section'
import { WorkerCard } from '../../../ui/person/worker-card'
import { Header } from '../../../ui/screen/header'
import { Loaded } from '../../../ui/screen/loaded'
import { PageState } from '../../../ui/screen/page-state'
import { Screen } from '../../../ui/screen/screen'
import { gridCopy } from '../copy'
import type { GridWithRecord } from '../domain/grid'
import { myGridCopy as copy } from '../my-grid-copy'
import { CardOverdue } from './card-overdue'
import { describeWorker } from './describe-worker'

interface MyGridViewProps {
  /** Undefined while none is chosen. */
  grid: LoadState<GridWithRecord> | undefined
  /** Milliseconds. */
  now: number
  /** When somebody comes to a home of the reader, in words; undefined where no day is agreed. */
  visit: string | undefined
  /** How its reports are handled, its consultations and its notices. */
  children: ReactNode
  onCall: (phone: string) => void
  onAskVisit: () => void
  onChooseGrid: () => void
  onBack: () => void
}

/** 我的网格: whom to ask, and what everybody may know of the grid. */
export function MyGridView(props: MyGridViewProps) {
  const { grid, children, onChooseGrid } = props
  const choose = { id: 'choose-grid', word: copy.choose, onPress: onChooseGrid }
  return (
    <Screen id="my-grid-page" header={<Header title={copy.title} onBack={props.onBack} />}>
      {grid === undefined ? (
        <PageState
          kind="empty"
          icon="map-pin"
          title={copy.noneTitle}
          text={copy.noneText}
          act={choose}
        />
      ) : (
        <Loaded state={grid}>
          {(value) => (
            <>
              <View className="t-head">{`${value.communityName} ${value.name}`}</View>
              <View className="mt3">
                <Person grid={value} onCall={props.onCall} />
              </View>
              <CardOverdue grid={value} />
              <View className="mt3">
                <RowList>
                  <Row
                    id="ask-visit"
                    icon="footprints"
                    title={copy.askVisit}
                    sub={props.visit ?? copy.askVisitText}
                    onPress={props.onAskVisit}
                  />
                </RowList>
              </View>
              <Record grid={value} now={props.now} />
              {children}
              <View className="mt4">
                <Button kind="line" isBlock icon="map-pin" id={choose.id} onPress={onChooseGrid}>
                  {copy.other}
                </Button>
              </View>
            </>
          )}
        </Loaded>
      )}
    </Screen>
  )
}

function Person({ grid, onCall }: { grid: GridWithRecord; onCall: (phone: string) => void }) {
  const { name, note, duty } = describeWorker(grid)
  const { dutyPhone, worker } = grid
  return (
    <WorkerCard
      name={name}
      photo={worker?.photoUrl ?? undefined}
      role={worker ? (worker.isStandIn ? copy.standIn : gridCopy.yourWorker) : ''}
      duty={duty === 'unknown' ? undefined : { kind: duty, words: note }}
      log={duty === 'unknown' ? note : undefined}
      onCall={dutyPhone === null ? undefined : () => onCall(dutyPhone)}
    />
  )
}

/** Of the grid, never of whoever works in it. */
function Record({ grid: { record }, now }: { grid: GridWithRecord; now: number }) {
  const { openCount, answeredAt } = record
  return (
    <Section title={copy.record}>
      <Card id="grid-record">
        <View>{openCount === 0 ? copy.nothingOpen : copy.open(openCount)}</View>
        <View className="t-small t-2 mt1">
          {answeredAt === null ? copy.notAnswered : copy.answered(describeMoment(answeredAt, now))}
        </View>
      </Card>
    </Section>
  )
}
