import { View } from '@tarojs/components'
import { Button } from '../../../ui/form/button'
import { Field } from '../../../ui/form/field'
import { Input } from '../../../ui/form/input'
import { Card } from '../../../ui/list/card'
import { Plate } from '../../../ui/list/plate'
import type { VotingUnitKind } from '../domain/consultation'
import type { PaperUnit } from '../domain/paper'
import type { PaperUnits } from '../hooks/use-paper-units'
import { slipFormCopy as copy } from '../paper-copy'
import { PaperUnitList } from './paper-unit-list'

interface PaperUnitFieldProps {
  votingUnit: VotingUnitKind
  units: PaperUnits
  picked: PaperUnit | undefined
  error: string | undefined
  isDisabled: boolean
  onPick: (unit: PaperUnit | undefined) => void
}

/** Whose slip it is: looked up on the roll, never typed in. */
export function PaperUnitField(props: PaperUnitFieldProps) {
  const { votingUnit, units, picked, error, isDisabled, onPick } = props
  if (picked) {
    return (
      <Field label={copy.unit[votingUnit]} error={error} id="slip-unit">
        <Card>
          <View className="line">
            <Plate icon="house" />
            <View className="grow ml3 t-strong" id="picked-unit">
              {picked.label}
            </View>
            <View className="fix ml2">
              <Button
                kind="line"
                id="change-unit"
                isDisabled={isDisabled}
                onPress={() => onPick(undefined)}
              >
                {copy.changeUnit}
              </Button>
            </View>
          </View>
        </Card>
      </Field>
    )
  }
  return (
    <Field label={copy.unit[votingUnit]} error={error} hint={copy.unitNote} id="slip-unit">
      <PaperUnitSearch units={units} />
      <PaperUnitList
        units={units}
        actOf={(unit) => (
          <Button
            kind="line"
            id={`pick-${unit.votingUnitId}`}
            label={copy.pickOf(unit.label)}
            onPress={() => onPick(unit)}
          >
            {copy.pick}
          </Button>
        )}
      />
    </Field>
  )
}

/** What stands on the door. */
export function PaperUnitSearch({ units }: { units: PaperUnits }) {
  return (
    <Input
      id="unit-search"
      label={copy.search}
      placeholder={copy.searchHint}
      maxLength={30}
      onChange={units.type}
    />
  )
}
