import { View } from '@tarojs/components'
import { Button } from '../../../ui/form/button'
import { Field } from '../../../ui/form/field'
import { Input } from '../../../ui/form/input'
import { MoreButton } from '../../../ui/list/more-button'
import { Row, RowList } from '../../../ui/list/row'
import { Header } from '../../../ui/screen/header'
import { Loaded } from '../../../ui/screen/loaded'
import { PageState } from '../../../ui/screen/page-state'
import { Screen } from '../../../ui/screen/screen'
import { claimCopy as copy, homesCopy } from '../copy'
import type { ClaimForm, ClaimPlace } from '../hooks/use-claim'
import { ClaimFields } from './claim-fields'

interface ClaimViewProps {
  place: ClaimPlace
  form: ClaimForm
  isSignedIn: boolean
  gridName: string | undefined
  onChooseGrid: () => void
  onHomes: () => void
  onSignIn: () => void
  onBack: () => void
}

/** 认领: one question at a time. */
export function ClaimView(props: ClaimViewProps) {
  return (
    <Screen id="claim-page" header={<Header title={copy.title} onBack={props.onBack} />}>
      {props.isSignedIn ? (
        <Step {...props} />
      ) : (
        <PageState
          kind="forbidden"
          title={homesCopy.visitorTitle}
          act={{ id: 'sign-in', word: homesCopy.signIn, onPress: props.onSignIn }}
        />
      )}
    </Screen>
  )
}

function Step(props: ClaimViewProps) {
  const { place, form, onHomes } = props
  const { room } = place
  const building = place.building.kind === 'ready' ? place.building.value.name : ''
  if (form.outcome && room) {
    const label = `${building} ${room.room}`
    const isApproved = form.outcome === 'approved'
    return (
      <PageState
        kind="empty"
        icon={isApproved ? 'circle-check' : 'hourglass'}
        title={isApproved ? copy.approvedTitle : copy.waitingTitle}
        text={(isApproved ? copy.approved : copy.waiting)(label)}
        act={{ id: 'to-homes', word: copy.toHomes, onPress: onHomes }}
      />
    )
  }
  if (room) {
    return (
      <ClaimFields
        form={form}
        label={`${building} ${room.room}`}
        householdId={room.householdId}
        onOther={() => place.pickRoom(undefined)}
      />
    )
  }
  return place.pickedId === undefined ? <Buildings {...props} /> : <Rooms {...props} />
}

function Buildings({ place, gridName, onChooseGrid, onSignIn }: ClaimViewProps) {
  if (place.gridCode === undefined) {
    const act = { id: 'choose-grid', word: copy.chooseGrid, onPress: onChooseGrid }
    return (
      <PageState
        kind="empty"
        icon="map-pin"
        title={copy.chooseGrid}
        text={copy.chooseGridText}
        act={act}
      />
    )
  }
  return (
    <>
      <View className="t-head">{copy.where}</View>
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
      <Button kind="text" isBlock id="choose-grid" onPress={onChooseGrid}>
        {copy.otherGrid}
      </Button>
    </>
  )
}

function Rooms({ place, onSignIn }: ClaimViewProps) {
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
