import { type ReactNode, useState } from 'react'
import { open } from '../../../../app/routes'
import { statisticsCopy as copy } from '../../../../features/evaluation/copy'
import { useStatistics } from '../../../../features/evaluation/hooks/use-statistics'
import { StatisticsView } from '../../../../features/evaluation/ui/statistics-view'
import { useCounties } from '../../../../features/grid/hooks/use-counties'
import { saveText } from '../../../../platform/save-text'
import { Button } from '../../../../ui/form/button'
import { ChipChoice } from '../../../../ui/form/chip'
import { Loaded } from '../../../../ui/screen/loaded'
import { PageState } from '../../../../ui/screen/page-state'
import { ConsolePage } from '../../../console/console-page'

const CITY_CODE_LENGTH = 4
const COMMUNITY_CODE_LENGTH = 12

interface Area {
  readonly code: string
  readonly name: string
}

export default function StatisticsPage() {
  return (
    <ConsolePage id="console-statistics-page" current="statistics">
      {({ areas, supervised }) =>
        supervised?.code.length === CITY_CODE_LENGTH ? (
          <City code={supervised.code} />
        ) : (
          <Areas areas={areas} />
        )
      }
    </ConsolePage>
  )
}

/** A city's figures are read county by county. */
function City({ code }: { code: string }) {
  const counties = useCounties([code])
  return (
    <Loaded state={counties} onSignIn={() => void open.signIn()}>
      {(areas) => <Areas areas={areas} />}
    </Loaded>
  )
}

function Areas({ areas }: { areas: readonly Area[] }) {
  const [chosen, setChosen] = useState<string>()
  const [path, setPath] = useState<readonly Area[]>([])
  const root = areas.find(({ code }) => code === chosen) ?? areas[0]
  if (!root) return <PageState kind="empty" title={copy.empty} text={copy.emptyText} />
  const area = path.at(-1) ?? root
  const above = path.length === 0 ? undefined : (path.at(-2) ?? root)
  return (
    <Statistics
      key={area.code}
      area={area}
      choice={
        above ? (
          <Button
            kind="text"
            icon="chevron-left"
            id="area-above"
            onPress={() => setPath(path.slice(0, -1))}
          >
            {copy.up(above.name)}
          </Button>
        ) : (
          <>
            {areas.length > 1 && (
              <ChipChoice
                id="area"
                label={copy.chooseArea}
                current={area.code}
                items={areas.map(({ code, name }) => ({ key: code, word: name }))}
                onSelect={setChosen}
              />
            )}
            {area.code.length === COMMUNITY_CODE_LENGTH && <SummaryButton />}
          </>
        )
      }
      onOpen={(inside) => setPath([...path, inside])}
    />
  )
}

/** The committee's day and month in words, to be signed. */
function SummaryButton() {
  return (
    <Button kind="text" icon="file-text" id="open-summary" onPress={() => void open.summary()}>
      {copy.summary}
    </Button>
  )
}

interface StatisticsProps {
  area: Area
  choice: ReactNode
  onOpen: (area: Area) => void
}

function Statistics({ area, choice, onOpen }: StatisticsProps) {
  return (
    <StatisticsView
      screen={useStatistics({ areaCode: area.code })}
      areas={choice}
      onOpen={onOpen}
      onDownload={({ name, text }) => saveText(name, text, 'text/csv')}
      onSignIn={() => void open.signIn()}
    />
  )
}
