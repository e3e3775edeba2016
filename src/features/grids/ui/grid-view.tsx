import { View } from '@tarojs/components'
import { DeskBody, DeskMain } from '../../../ui/desk/desk'
import { Button } from '../../../ui/form/button'
import { Field } from '../../../ui/form/field'
import { Input } from '../../../ui/form/input'
import { MoreButton } from '../../../ui/list/more-button'
import { Row, RowList } from '../../../ui/list/row'
import { Section } from '../../../ui/list/section'
import { Loaded } from '../../../ui/screen/loaded'
import { Note } from '../../../ui/status/note'
import { gridCopy as copy, gridsCopy } from '../copy'
import { type GridOverview, numberOf } from '../domain/grids'
import type { DoorSheets } from '../hooks/use-door-sheets'
import type { GridActForm, GridActKind } from '../hooks/use-grid-act'
import type { GridForm } from '../hooks/use-grid-form'
import type { GridScreen } from '../hooks/use-grid-screen'
import { DoorSheetsPart } from './door-sheets-part'

const ACTS: readonly { kind: GridActKind; icon: 'forward' | 'plus' | 'square-pen' | 'circle-x' }[] =
  [
    { kind: 'merge', icon: 'forward' },
    { kind: 'split', icon: 'plus' },
    { kind: 'renumber', icon: 'square-pen' },
    { kind: 'retire', icon: 'circle-x' },
  ]

interface GridViewProps {
  grid: GridOverview
  screen: GridScreen
  form: GridForm
  act: GridActForm
  doorSheets: DoorSheets
  onBack: () => void
}

/** One grid: its name, what can be done to it, and its buildings. */
export function GridView({ grid, screen, form, act, doorSheets, onBack }: GridViewProps) {
  return (
    <DeskMain
      title={grid.name}
      sub={`${gridsCopy.number(numberOf(grid.code))} · ${grid.workerName ?? gridsCopy.noWorker}`}
      onBack={onBack}
    >
      <DeskBody>
        <Edit form={form} />
        <Section
          title={copy.buildings}
          count={gridsCopy.homes(grid.householdCount, grid.buildingCount)}
        >
          <Buildings screen={screen} />
          <DoorSheetsPart sheets={doorSheets} />
        </Section>
        <Section title={copy.acts}>
          <View className="t-small t-2">{copy.actsHint}</View>
          <View className="mt2">
            <RowList>
              {ACTS.map(({ kind, icon }) => (
                <Row
                  key={kind}
                  id={`act-${kind}`}
                  icon={icon}
                  title={copy.actNames[kind]}
                  sub={copy.actHints[kind]}
                  onPress={() => act.open(kind)}
                />
              ))}
            </RowList>
          </View>
        </Section>
      </DeskBody>
    </DeskMain>
  )
}

function Edit({ form: { draft, faults, failure, isBusy, change, save } }: { form: GridForm }) {
  return (
    <View>
      <Field label={copy.name} error={faults.name}>
        <Input
          id="grid-name"
          label={copy.name}
          placeholder={copy.nameExample}
          maxLength={30}
          initial={draft.name}
          isError={faults.name !== undefined}
          onChange={(name) => change({ name })}
        />
      </Field>
      <Field label={copy.phone} hint={copy.phoneHint} error={faults.phone}>
        <Input
          id="grid-phone"
          label={copy.phone}
          placeholder={copy.phoneExample}
          maxLength={20}
          initial={draft.phone}
          isError={faults.phone !== undefined}
          onChange={(phone) => change({ phone })}
        />
      </Field>
      {failure && (
        <View className="mt3">
          <Note kind="over">{failure.sentence}</Note>
        </View>
      )}
      <View className="mt4">
        <Button kind="primary" id="save-grid" isBusy={isBusy} onPress={save}>
          {isBusy ? copy.saving : copy.save}
        </Button>
      </View>
    </View>
  )
}

function Buildings({ screen }: { screen: GridScreen }) {
  return (
    <Loaded state={screen.buildings}>
      {(buildings) =>
        buildings.length === 0 ? (
          <View className="t-2">{copy.noBuildings}</View>
        ) : (
          <>
            <RowList>
              {buildings.map((building) => (
                <Row
                  key={building.id}
                  id={`building-${building.id}`}
                  icon="building"
                  title={building.name}
                  sub={copy.households(building.householdCount)}
                  onPress={() => screen.open(building)}
                />
              ))}
            </RowList>
            <MoreButton id="more-buildings" more={screen.moreBuildings} />
          </>
        )
      }
    </Loaded>
  )
}
