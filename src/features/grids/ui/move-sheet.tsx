import { View } from '@tarojs/components'
import { Button } from '../../../ui/form/button'
import { ChipChoice } from '../../../ui/form/chip'
import { Field } from '../../../ui/form/field'
import { MoreButton } from '../../../ui/list/more-button'
import { Row, RowList } from '../../../ui/list/row'
import { Section } from '../../../ui/list/section'
import { Loaded } from '../../../ui/screen/loaded'
import { Sheet } from '../../../ui/screen/sheet'
import { Note } from '../../../ui/status/note'
import { gridCopy as copy } from '../copy'
import type { Building, GridOverview } from '../domain/grids'
import type { HomeMoveForm } from '../hooks/use-home-move'

interface MoveSheetProps {
  building: Building
  grids: readonly GridOverview[]
  form: HomeMoveForm
  onClose: () => void
}

/** A building into another grid, or one of its homes alone. */
export function MoveSheet({ building, grids, form, onClose }: MoveSheetProps) {
  const { home, target, failure } = form
  const label = home ? copy.moveHome(home.room) : copy.moveWhole(building.name)
  const targets = grids.filter(({ code }) => code !== form.gridCode)
  const chosen = targets.find(({ code }) => code === target)
  return (
    <Sheet title={building.name} onClose={onClose}>
      <Field label={label} hint={copy.moveNote}>
        <ChipChoice
          id="target"
          label={label}
          items={targets.map(({ code, name }) => ({ key: code, word: name }))}
          current={target}
          onSelect={form.setTarget}
        />
      </Field>
      {failure && (
        <View className="mt3">
          <Note kind="over">{failure.sentence}</Note>
        </View>
      )}
      <View className="mt4">
        <Button
          kind="primary"
          isBlock
          id="move-homes"
          isBusy={form.isBusy}
          isDisabled={chosen === undefined}
          onPress={form.move}
        >
          {chosen ? copy.moveSend(chosen.name) : copy.move}
        </Button>
      </View>
      {home ? (
        <Button
          kind="text"
          isBlock
          icon="undo-2"
          id="whole-building"
          onPress={() => form.choose(undefined)}
        >
          {copy.backToBuilding}
        </Button>
      ) : (
        <Homes form={form} grids={grids} building={building} />
      )}
    </Sheet>
  )
}

function Homes({ form, grids, building }: Omit<MoveSheetProps, 'onClose'>) {
  const nameOf = (code: string) => grids.find((grid) => grid.code === code)?.name ?? code
  return (
    <Section title={copy.rooms} isTight>
      <Loaded state={form.homes}>
        {(homes) => (
          <>
            <RowList>
              {homes.map((home) => (
                <Row
                  key={home.id}
                  id={`home-${home.id}`}
                  isQuiet
                  title={home.room}
                  sub={
                    home.gridCode === building.gridCode
                      ? undefined
                      : copy.elsewhere(nameOf(home.gridCode))
                  }
                  onPress={() => form.choose(home)}
                />
              ))}
            </RowList>
            <MoreButton id="more-homes" more={form.moreHomes} />
          </>
        )}
      </Loaded>
    </Section>
  )
}
