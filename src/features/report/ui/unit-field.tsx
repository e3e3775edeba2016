import { View } from '@tarojs/components'
import { ChipChoice } from '../../../ui/form/chip'
import { Field } from '../../../ui/form/field'
import { Loaded } from '../../../ui/screen/loaded'
import { Loading } from '../../../ui/screen/loading'
import { groupReceivers } from '../domain/group-receivers'
import { actCopy as copy } from '../staff-copy'
import type { ActPartProps } from './act-part'
import { describeUnit } from './describe-unit'

/** To whom: whoever was named for it, then who answered for most of the like, then from near to far. */
export function UnitField({ act, report, sheet, proposed }: ActPartProps) {
  const { words, faults, receivers } = sheet
  const label = act === 'return' ? copy.proposedUnit : copy.unit
  return (
    <Field label={label} error={faults.unit && copy.faults.unit}>
      <Loaded state={receivers} loading={<Loading count={1} />}>
        {({ items, similarCount }) => {
          // Who sent it may well be the one who should keep it.
          const isReturn = act === 'return'
          const sender = { ...report.accountable, handledCount: 0 }
          const offered = isReturn
            ? [sender, ...items.filter(({ unit }) => unit !== sender.unit)]
            : items
          const named = isReturn ? { sender: sender.unit } : { proposed }
          const chosen = offered.find(({ unit }) => unit === words.unit)
          return (
            <>
              {groupReceivers(offered, named).map(({ group, units }) => (
                <View key={group} className="mt2">
                  <View className="t-small t-2">{copy.groups[group]}</View>
                  <View className="mt1">
                    <ChipChoice
                      id="unit"
                      label={copy.groups[group]}
                      items={units.map((unit) => ({
                        key: unit.unit,
                        word: describeUnit(unit),
                        ...(unit.unit === words.unit && { icon: 'check' as const }),
                      }))}
                      current={words.unit}
                      onSelect={(unit) => sheet.type({ unit })}
                    />
                  </View>
                </View>
              ))}
              {chosen !== undefined && chosen.handledCount > 0 && (
                <View className="t-small t-2 mt2">
                  {copy.handled(
                    describeUnit(chosen),
                    report.category.name,
                    similarCount,
                    chosen.handledCount,
                  )}
                </View>
              )}
            </>
          )
        }}
      </Loaded>
    </Field>
  )
}
