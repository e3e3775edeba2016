import { View } from '@tarojs/components'
import { accessible } from '../../../ui/access/pressable'
import { ChipChoice } from '../../../ui/form/chip'
import { Segment } from '../../../ui/form/segment'
import { Card } from '../../../ui/list/card'
import { Figures } from '../../../ui/list/figures'
import { Section } from '../../../ui/list/section'
import { Header } from '../../../ui/screen/header'
import { Loaded } from '../../../ui/screen/loaded'
import { PageState } from '../../../ui/screen/page-state'
import { Screen } from '../../../ui/screen/screen'
import { scoreboardCopy as copy, periodCopy, ratesCopy } from '../copy'
import { PERIODS } from '../domain/period'
import { hasAnything, RATES, type Scoreboard } from '../domain/scoreboard'
import type { ScoreboardScreen } from '../hooks/use-scoreboard-screen'
import { describeAsOf } from './describe-as-of'
import { describeMonths } from './describe-months'
import { RateCard } from './rate-card'
import { RatesTable } from './rates-table'

interface ScoreboardViewProps {
  screen: ScoreboardScreen
  onBack: () => void
  onChooseGrid: () => void
}

/** How the reports of the grid, its community and its subdistrict are handled: for everybody, of nobody. */
export function ScoreboardView({ screen, onBack, onChooseGrid }: ScoreboardViewProps) {
  return (
    <Screen id="scoreboard-page" header={<Header title={copy.title} onBack={onBack} />}>
      {screen.gridCode === undefined ? (
        <NoGrid onChooseGrid={onChooseGrid} />
      ) : (
        <>
          <Choices screen={screen} />
          <Loaded state={screen.board}>
            {(board) => <Board board={board} now={screen.now} isChanging={screen.isChanging} />}
          </Loaded>
        </>
      )}
    </Screen>
  )
}

function Choices({ screen }: { screen: ScoreboardScreen }) {
  return (
    <>
      <Segment
        id="area"
        label={copy.chooseArea}
        current={screen.area}
        items={(['grid', 'community', 'subdistrict'] as const).map((key) => ({
          key,
          word: copy.levels[key],
        }))}
        onSelect={screen.setArea}
      />
      <View className="mt3" />
      <ChipChoice
        id="period"
        label={periodCopy.choose}
        current={screen.period}
        items={PERIODS.map((key) => ({ key, word: periodCopy.words[key] }))}
        onSelect={screen.setPeriod}
      />
    </>
  )
}

interface BoardProps {
  board: Scoreboard
  /** Milliseconds. */
  now: number
  /** It still tells about what was chosen before. */
  isChanging: boolean
}

function Board({ board, now, isChanging }: BoardProps) {
  const { area, children, asOf } = board
  const what = copy.of(area.name, describeMonths(board))
  if (!hasAnything(area)) {
    return <PageState kind="empty" title={copy.emptyTitle} text={copy.emptyText(what)} />
  }
  return (
    <View {...accessible({ isBusy: isChanging })}>
      <Section title={what} aside={describeAsOf(asOf, now)}>
        {RATES.map((rate) => (
          <RateCard key={rate} rate={rate} area={area} />
        ))}
        <Card>
          <Figures
            items={[
              { word: ratesCopy.open, figure: area.open },
              { word: ratesCopy.overdue, figure: area.overdue },
              { word: ratesCopy.suspended, figure: area.suspended },
            ]}
          />
          <View className="t-small t-2 mt2">{ratesCopy.onlyPublic}</View>
        </Card>
      </Section>
      <Section title={copy.table} aside={children.length > 0 ? copy.byCode : undefined}>
        <Card kind="flush">
          <RatesTable areas={[area, ...children]} />
        </Card>
      </Section>
      <Section title={copy.how}>
        <Card kind="sunk">
          {copy.howText.map((sentence) => (
            <View key={sentence} className="t-small mt1">
              {sentence}
            </View>
          ))}
        </Card>
      </Section>
    </View>
  )
}

function NoGrid({ onChooseGrid }: { onChooseGrid: () => void }) {
  const act = { id: 'choose-grid', word: copy.chooseGrid, onPress: onChooseGrid }
  return (
    <PageState
      kind="empty"
      icon="map-pin"
      title={copy.noGridTitle}
      text={copy.noGridText}
      act={act}
    />
  )
}
