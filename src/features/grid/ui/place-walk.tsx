import { View } from '@tarojs/components'
import { Button } from '../../../ui/form/button'
import { Row, RowList } from '../../../ui/list/row'
import { Section } from '../../../ui/list/section'
import { Loaded } from '../../../ui/screen/loaded'
import { PageState } from '../../../ui/screen/page-state'
import { gridCopy as copy } from '../copy'
import { describePath } from '../domain/place-path'
import type { PlaceChoice } from '../hooks/use-place-choice'
import { GridRow } from './grid-row'

interface PlaceWalkProps {
  walk: PlaceChoice
  currentCode: string | undefined
  onChoose: (code: string) => void
}

/** The list of places, one level at a time, down to the grids of a community. */
export function PlaceWalk({ walk, currentCode, onChoose }: PlaceWalkProps) {
  return (
    <Section title={copy.pick[walk.step]}>
      {walk.path.length > 0 && (
        <View className="line line--wrap">
          <View className="t-small t-2 grow">{describePath(walk.path)}</View>
          {walk.up && (
            <Button kind="text" icon="chevron-left" id="place-up" onPress={walk.up}>
              {copy.upOneLevel}
            </Button>
          )}
        </View>
      )}
      <View className="mt2" />
      {walk.step === 'grid' ? (
        <Grids walk={walk} currentCode={currentCode} onChoose={onChoose} />
      ) : (
        <Places walk={walk} />
      )}
    </Section>
  )
}

function Places({ walk }: { walk: PlaceChoice }) {
  return (
    <Loaded state={walk.places}>
      {(places) =>
        places.length === 0 ? (
          <PageState kind="empty" title={copy.noPlaces} />
        ) : (
          <>
            <RowList>
              {places.map((place) => (
                <Row
                  key={place.code}
                  id={`place-${place.code}`}
                  title={place.name}
                  onPress={() => walk.choose(place)}
                />
              ))}
            </RowList>
            {walk.more && (
              <Button isBlock id="more-places" isBusy={walk.more.isBusy} onPress={walk.more.load}>
                {copy.more}
              </Button>
            )}
          </>
        )
      }
    </Loaded>
  )
}

function Grids({ walk, currentCode, onChoose }: PlaceWalkProps) {
  return (
    <Loaded state={walk.grids}>
      {(grids) =>
        grids.length === 0 ? (
          <PageState kind="empty" title={copy.noGrids} text={copy.noGridsText} />
        ) : (
          <RowList>
            {grids.map((grid) => (
              <GridRow
                key={grid.code}
                grid={grid}
                isCurrent={grid.code === currentCode}
                onChoose={onChoose}
              />
            ))}
          </RowList>
        )
      }
    </Loaded>
  )
}
