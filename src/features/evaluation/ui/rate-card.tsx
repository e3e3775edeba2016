import { View } from '@tarojs/components'
import { accessible } from '../../../ui/access/pressable'
import { RateBar } from '../../../ui/evidence/rate-bar'
import { Card } from '../../../ui/list/card'
import { ratesCopy as copy } from '../copy'
import type { AreaFigures, Rate } from '../domain/scoreboard'
import { describeByCode, describeFigure } from './describe-figure'

/** One rate of an area: its name, the bar and the sentences that say the same. */
export function RateCard({ rate, area }: { rate: Rate; area: AreaFigures }) {
  const figure = describeFigure(rate, area[rate])
  return (
    <Card id={`rate-${rate}`}>
      <View className="line line--wrap">
        <View className="t-title grow" {...accessible({ role: 'heading' })}>
          {copy.rates[rate]}
        </View>
        {figure.kind === 'shown' && <View className="t-head ml3">{figure.percent}</View>}
      </View>
      {figure.kind === 'shown' ? (
        <>
          <View className="mt2">
            <RateBar {...figure} />
          </View>
          <View className="mt2">{figure.words}</View>
          <View className="t-small t-2">{figure.between}</View>
          {rate === 'resolution' && <Apart area={area} />}
        </>
      ) : (
        <View className="t-2 mt2">{figure.words}</View>
      )}
    </Card>
  )
}

function Apart({ area }: { area: AreaFigures }) {
  const { lapsed, rejected } = area
  const byCode = describeByCode(area)
  const words = [
    ...(lapsed ? [copy.lapsed(lapsed)] : []),
    ...(rejected ? [copy.rejected(rejected)] : []),
  ]
  return (
    <>
      {byCode && <View className="t-small t-2">{byCode}</View>}
      {words.length > 0 && <View className="t-small t-2">{copy.notSolved(words)}</View>}
    </>
  )
}
