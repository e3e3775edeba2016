import { View } from '@tarojs/components'
import { Button } from '../../../ui/form/button'
import type { Act, ActSpec } from '../hooks/use-act'
import './act-buttons.scss'

interface ActButtonsProps {
  act: Act
  specs: readonly ActSpec[]
  /** Makes the buttons of several things on one page differ. */
  of?: string
}

/** One small button an act, side by side while they fit. */
export function ActButtons({ act, specs, of }: ActButtonsProps) {
  if (specs.length === 0) return null
  return (
    <View className="mt2">
      <View className="act-buttons">
        {specs.map((spec) => (
          <View key={spec.id} className="act-buttons__one">
            <Button
              kind={spec.isHarm ? 'danger' : 'line'}
              size="small"
              id={of === undefined ? spec.id : `${spec.id}-${of}`}
              onPress={() => act.ask(spec)}
            >
              {spec.open}
            </Button>
          </View>
        ))}
      </View>
    </View>
  )
}
