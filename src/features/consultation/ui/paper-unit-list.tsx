import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { accessible } from '../../../ui/access/pressable'
import { Card } from '../../../ui/list/card'
import { MoreButton } from '../../../ui/list/more-button'
import { Loaded } from '../../../ui/screen/loaded'
import { Tag } from '../../../ui/status/tag'
import type { PaperUnit } from '../domain/paper'
import type { PaperUnits } from '../hooks/use-paper-units'
import { slipFormCopy as copy } from '../paper-copy'

interface PaperUnitListProps {
  units: PaperUnits
  /** What can be done with one that has no slip yet. */
  actOf: (unit: PaperUnit) => ReactNode
}

/** What the roll has of what is looked for. */
export function PaperUnitList({ units: { units, more }, actOf }: PaperUnitListProps) {
  if (!units) return null
  const word = (words: string) => (
    <View className="t-2 mt2" {...accessible({ role: 'status' })}>
      {words}
    </View>
  )
  return (
    <Loaded state={units} loading={word(copy.searching)}>
      {(found) =>
        found.length === 0 ? (
          word(copy.notFound)
        ) : (
          <View className="mt2">
            <Card kind="flush" id="found-units">
              {found.map((unit) => (
                <View key={unit.votingUnitId} className="row">
                  <View className="row__main t-strong">{unit.label}</View>
                  <View className="fix ml2">
                    {unit.isOnPaper ? <Tag kind="done">{copy.onPaper}</Tag> : actOf(unit)}
                  </View>
                </View>
              ))}
            </Card>
            <MoreButton id="more-units" more={more} />
          </View>
        )
      }
    </Loaded>
  )
}
