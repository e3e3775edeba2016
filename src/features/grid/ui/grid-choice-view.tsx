import { RowList } from '../../../ui/list/row'
import { Section } from '../../../ui/list/section'
import { Header } from '../../../ui/screen/header'
import { Screen } from '../../../ui/screen/screen'
import { gridCopy as copy } from '../copy'
import type { GridChoiceScreen } from '../hooks/use-grid-choice-screen'
import { GridRow } from './grid-row'
import { NearbyGrid } from './nearby-grid'
import { PlaceWalk } from './place-walk'

interface GridChoiceViewProps {
  screen: GridChoiceScreen
  onBack: () => void
}

export function GridChoiceView({ screen, onBack }: GridChoiceViewProps) {
  const { own, nearby, walk, currentCode, choose } = screen
  return (
    <Screen id="grid-page" header={<Header title={copy.choiceTitle} onBack={onBack} />}>
      {own.length > 0 && (
        <Section title={copy.ownGrids} isTight>
          <RowList>
            {own.map((grid) => (
              <GridRow
                key={grid.code}
                grid={grid}
                isCurrent={grid.code === currentCode}
                onChoose={choose}
              />
            ))}
          </RowList>
        </Section>
      )}
      <NearbyGrid nearby={nearby} currentCode={currentCode} onChoose={choose} />
      <PlaceWalk walk={walk} currentCode={currentCode} onChoose={choose} />
    </Screen>
  )
}
