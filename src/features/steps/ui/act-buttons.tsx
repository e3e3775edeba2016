import { View } from '@tarojs/components'
import { Button } from '../../../ui/form/button'
import type { Act, ActSpec } from '../hooks/use-act'

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
    <View className="line line--wrap mt2">
      {specs.map((spec) => (
        <View key={spec.id} className="mr2 mt1">
          <Button
            kind="line"
            size="small"
            id={of === undefined ? spec.id : `${spec.id}-${of}`}
            onPress={() => act.ask(spec)}
          >
            {spec.open}
          </Button>
        </View>
      ))}
    </View>
  )
}
