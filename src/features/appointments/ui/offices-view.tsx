import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { DeskBody, DeskGroup, DeskMain } from '../../../ui/desk/desk'
import { Button } from '../../../ui/form/button'
import { MoreButton } from '../../../ui/list/more-button'
import { Row, RowList } from '../../../ui/list/row'
import { Loaded } from '../../../ui/screen/loaded'
import { PageState } from '../../../ui/screen/page-state'
import { officesCopy as copy } from '../copy'
import type { OfficeWalk } from '../hooks/use-office-walk'

interface OfficesViewProps {
  walk: OfficeWalk
  /** The people of the place that is chosen. */
  children: ReactNode
  onSignIn: () => void
}

/** 机构人员: down to a place, and who works there. */
export function OfficesView({ walk, children, onSignIn }: OfficesViewProps) {
  const { path, isLast } = walk
  return (
    <DeskMain title={copy.title} sub={copy.sub}>
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
      {children}
      {!isLast && (
        <DeskGroup title={path.length === 0 ? copy.pick : copy.below}>
          <Below walk={walk} onSignIn={onSignIn} />
        </DeskGroup>
      )}
    </DeskMain>
  )
}

function Below({ walk, onSignIn }: Pick<OfficesViewProps, 'walk' | 'onSignIn'>) {
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
