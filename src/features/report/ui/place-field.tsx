import { View } from '@tarojs/components'
import { Button } from '../../../ui/form/button'
import { Field } from '../../../ui/form/field'
import { Input } from '../../../ui/form/input'
import { Row, RowList } from '../../../ui/list/row'
import { Pair } from '../../../ui/screen/foot'
import { Note } from '../../../ui/status/note'
import { ADDRESS_MAX } from '../domain/report-draft'
import { formCopy as copy } from '../form-copy'
import type { ReportForm } from '../hooks/use-report-form'
import type { FormPlace } from './form-types'

const origins = { position: copy.placeByPosition, grid: copy.placeByHand }

/** The grid it belongs to, by position or by hand, and the spot in words. */
export function PlaceField({ screen, place }: { screen: ReportForm; place: FormPlace }) {
  const { draft, faults, isOutside } = screen
  const origin = draft.place ? origins[draft.place.kind] : copy.placeOwn
  const sentence = isOutside ? copy.outside : place.search.sentence
  const missingGrid = faults.gridCode && place.name === undefined ? copy.missingGrid : undefined
  return (
    <>
      <Field label={copy.place} error={missingGrid} id="place">
        <RowList>
          <Row
            icon="map-pin"
            title={place.name ?? copy.noPlace}
            sub={place.name === undefined ? undefined : origin}
          />
        </RowList>
        {sentence && (
          <Note kind="soon" icon="map-pin">
            {sentence}
          </Note>
        )}
        <View className="mt2">
          <Pair>
            <Button
              kind="soft"
              icon="map-pin"
              id="use-position"
              isBusy={place.search.isSearching}
              onPress={place.search.start}
            >
              {place.search.isSearching ? copy.locating : copy.useMyPosition}
            </Button>
            <Button kind="line" id="choose-grid" onPress={place.chooseByHand}>
              {copy.chooseGrid}
            </Button>
          </Pair>
        </View>
      </Field>
      <Field label={copy.address} error={faults.address && copy.missingAddress}>
        <Input
          key={draft.key}
          id="report-address"
          label={copy.address}
          placeholder={copy.addressHint}
          initial={draft.address}
          maxLength={ADDRESS_MAX}
          isError={faults.address !== undefined}
          onChange={screen.typeAddress}
        />
      </Field>
    </>
  )
}
