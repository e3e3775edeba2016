import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { DeskBody, DeskGroup } from '../../../ui/desk/desk'
import { Button } from '../../../ui/form/button'
import { MoreButton } from '../../../ui/list/more-button'
import { Row, RowList } from '../../../ui/list/row'
import { Loaded } from '../../../ui/screen/loaded'
import { PageState } from '../../../ui/screen/page-state'
import { officesCopy as copy } from '../copy'
import type { OfficeWalk } from '../hooks/use-office-walk'

interface PlaceStepsProps {
  walk: OfficeWalk
  /** About the place that is chosen. */
  children: ReactNode
  onSignIn: () => void
}

/** Down to a place, one level at a time. */
export function PlaceSteps({ walk, children, onSignIn }: PlaceStepsProps) {
  const { path, isLast } = walk
  return (
    <>
      {path.length > 0 && (
        <DeskBody>
          <View className="line line--wrap">
            <View className="t-small t-2 grow">{path.map(({ name }) => name).join(' · ')}</View>
            <Button kind="text" icon="chevron-left" id="place-up" onPress={walk.up}>
              {copy.up}
            </Button>
          </View>
        </DeskBody>
      )}
      {!isLast && (
        <DeskGroup title={path.length === 0 ? copy.pick : copy.below}>
          <Below walk={walk} onSignIn={onSignIn} />
        </DeskGroup>
      )}
      {children}
    </>
  )
}

function Below({ walk, onSignIn }: Pick<PlaceStepsProps, 'walk' | 'onSignIn'>) {
  return (
    <Loaded state={walk.below} onSignIn={onSignIn}>
      {(places) =>
        places.length === 0 ? (
          <PageState kind="empty" title={copy.noPlaces} />
        ) : (
          <DeskBody>
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
            <MoreButton id="more-places" more={walk.more} />
          </DeskBody>
        )
      }
    </Loaded>
  )
}
