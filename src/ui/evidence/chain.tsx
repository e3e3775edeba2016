import { View } from '@tarojs/components'
import { accessible } from '../access/pressable'
import { ChainNext, type ChainNextStep } from './chain-next'
import { ChainNow, type ChainNowStep } from './chain-now'
import { ChainPast, type ChainPastStep } from './chain-past'
import './chain.scss'

export type { ChainNextStep, ChainNowStep, ChainPastStep }

interface ChainProps {
  /** What is expected, of whom and by when. */
  next?: ChainNextStep
  /** Who answers for it now. Absent once the matter is over. */
  now?: ChainNowStep
  /** What happened, newest first. */
  past: readonly ChainPastStep[]
}

/** Who answers for it now, between what comes next (above) and what happened (below). */
export function Chain({ next, now, past }: ChainProps) {
  return (
    <View className="chain" {...accessible({ role: 'list' })}>
      {next && <ChainNext step={next} />}
      {now && <ChainNow step={now} isFirst={!next} isLast={past.length === 0} />}
      {past.map((step, index) => (
        <ChainPast
          key={step.key}
          step={step}
          isFirst={!next && !now && index === 0}
          isLast={index === past.length - 1}
        />
      ))}
    </View>
  )
}
