import { View } from '@tarojs/components'
import { Button } from '../../../ui/form/button'
import { Field } from '../../../ui/form/field'
import { Input } from '../../../ui/form/input'
import { MoreButton } from '../../../ui/list/more-button'
import { Row, RowList } from '../../../ui/list/row'
import { Loaded } from '../../../ui/screen/loaded'
import { PageState } from '../../../ui/screen/page-state'
import { claimCopy as copy } from '../copy'
import type { ClaimPlace } from '../hooks/use-claim'

interface HomeChoiceProps {
  /** What is asked first. */
  title: string
  place: ClaimPlace
  gridName: string | undefined
  /** Undefined where the grid is chosen elsewhere. */
  onChooseGrid: (() => void) | undefined
  onSignIn: () => void
}

/** A home by its building and its door. */
export function HomeChoice(props: HomeChoiceProps) {
  return props.place.pickedId === undefined ? <Buildings {...props} /> : <Rooms {...props} />
}

function Buildings({ title, place, gridName, onChooseGrid, onSignIn }: HomeChoiceProps) {
  if (place.gridCode === undefined) {
    const act = onChooseGrid && {
      id: 'choose-grid',
      word: copy.chooseGrid,
      onPress: onChooseGrid,
    }
    return (
      <PageState
        kind="empty"
        icon="map-pin"
        title={copy.chooseGrid}
        text={copy.chooseGridText}
        {...(act && { act })}
      />
    )
  }
  return (
    <>
      <View className="t-head">{title}</View>
      {gridName && <View className="t-small t-2 mt1">{copy.of(gridName)}</View>}
      <View className="mt3" />
      <Loaded state={place.buildings.items} onSignIn={onSignIn}>
        {(buildings) =>
          buildings.length === 0 ? (
            <PageState kind="empty" title={copy.noBuildings} text={copy.noBuildingsText} />
          ) : (
            <>
              <RowList>
                {buildings.map(({ id, name }) => (
                  <Row
                    key={id}
                    id={`building-${id}`}
                    title={name}
                    onPress={() => place.pickBuilding(id)}
                  />
                ))}
              </RowList>
              <MoreButton id="more-buildings" more={place.buildings.more} />
            </>
          )
        }
      </Loaded>
      {onChooseGrid && (
        <Button kind="text" isBlock id="choose-grid" onPress={onChooseGrid}>
          {copy.otherGrid}
        </Button>
      )}
    </>
  )
}

function Rooms({ place, onSignIn }: HomeChoiceProps) {
  return (
    <Loaded state={place.building} onSignIn={onSignIn}>
      {(building) => (
        <>
          <View className="t-head">{copy.whichRoom(building.name)}</View>
          <Field label={copy.search}>
            <Input
              id="room-search"
              label={copy.search}
              placeholder={copy.searchPlaceholder}
              maxLength={40}
              onChange={place.search}
            />
          </Field>
          <View className="mt3" />
          <Loaded state={place.rooms.items} onSignIn={onSignIn}>
            {(rooms) =>
              rooms.length === 0 ? (
                <PageState kind="empty" title={copy.noRooms} text={copy.noRoomsText} />
              ) : (
                <>
                  <RowList>
                    {rooms.map((room) => (
                      <Row
                        key={room.householdId}
                        id={`room-${room.householdId}`}
                        title={room.room}
                        onPress={() => place.pickRoom(room)}
                      />
                    ))}
                  </RowList>
                  <MoreButton id="more-rooms" more={place.rooms.more} />
                </>
              )
            }
          </Loaded>
          <Button
            kind="text"
            isBlock
            id="other-building"
            onPress={() => place.pickBuilding(undefined)}
          >
            {copy.otherBuilding}
          </Button>
        </>
      )}
    </Loaded>
  )
}
