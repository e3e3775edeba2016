import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { DeskBody, DeskMain } from '../../../ui/desk/desk'
import { PictureChart } from '../../../ui/evidence/picture-chart'
import { Button } from '../../../ui/form/button'
import { ChipChoice } from '../../../ui/form/chip'
import { Loaded } from '../../../ui/screen/loaded'
import { Loading } from '../../../ui/screen/loading'
import { statisticsCopy as copy, periodCopy, scoreboardCopy } from '../copy'
import { PERIODS } from '../domain/period'
import type { AreaFigures } from '../domain/scoreboard'
import { useAreaCharts } from '../hooks/use-area-charts'
import type { Statistics } from '../hooks/use-statistics'
import { describeAsOf } from './describe-as-of'
import { describeMonths } from './describe-months'
import { RatesTable } from './rates-table'
import { writeCsv } from './write-csv'

interface StatisticsViewProps {
  screen: Statistics
  /** Choosing another area, for whoever works for several. */
  areas: ReactNode
  onOpen: (area: AreaFigures) => void
  onDownload: (file: { name: string; text: string }) => void
  onSignIn: () => void
}

/** An office's area and what is inside it, side by side; in the order of codes or names, never of figures. */
export function StatisticsView(props: StatisticsViewProps) {
  const { screen, areas, onOpen, onDownload, onSignIn } = props
  const { board } = screen
  const ready = board.kind === 'ready' ? board.value : undefined
  return (
    <DeskMain
      title={copy.title}
      sub={ready && copy.sub(ready.area.name, describeMonths(ready))}
      acts={
        ready &&
        screen.canDownload && (
          <Button
            icon="download"
            id="download"
            onPress={() =>
              onDownload({
                name: copy.csv.file(ready.area.name, ready.from, ready.to),
                text: writeCsv(ready, ready.areas),
              })
            }
          >
            {copy.download}
          </Button>
        )
      }
    >
      <DeskBody>
        {areas}
        <Choices screen={screen} />
      </DeskBody>
      <Loaded state={board} onSignIn={onSignIn} loading={<Waiting />}>
        {(value) => (
          <>
            <AreaCharts areas={value.areas} />
            <RatesTable hasCounts areas={value.areas} onOpen={onOpen} />
            <DeskBody>
              <View className="t-small t-2">{describeAsOf(value.asOf, screen.now)}</View>
              {scoreboardCopy.howText.map((sentence) => (
                <View key={sentence} className="t-small t-2">
                  {sentence}
                </View>
              ))}
            </DeskBody>
          </>
        )}
      </Loaded>
    </DeskMain>
  )
}

function AreaCharts({ areas }: { areas: readonly AreaFigures[] }) {
  const charts = useAreaCharts(areas)
  if (charts.length === 0) return null
  return (
    <DeskBody>
      {charts.map(({ key, ...chart }) => (
        <PictureChart key={key} {...chart} />
      ))}
    </DeskBody>
  )
}

function Choices({ screen }: { screen: Statistics }) {
  return (
    <>
      <ChipChoice
        id="period"
        label={periodCopy.choose}
        current={screen.period}
        items={PERIODS.map((key) => ({ key, word: periodCopy.words[key] }))}
        onSelect={screen.setPeriod}
      />
      <View className="mt2">
        <ChipChoice
          id="order"
          label={copy.chooseOrder}
          current={screen.order}
          items={(['code', 'name'] as const).map((key) => ({ key, word: copy.orders[key] }))}
          onSelect={screen.setOrder}
        />
      </View>
    </>
  )
}

function Waiting() {
  return (
    <DeskBody>
      <Loading />
    </DeskBody>
  )
}
