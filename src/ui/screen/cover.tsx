import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { LayerContext } from '../layer-context'
import { Screen } from './screen'
import './cover.scss'
import { useSheetFocus } from './sheet-focus'

interface CoverProps {
  id: string
  header: ReactNode
  onLeave: () => void
  children: ReactNode
}

/** A whole screen that lies over the page, and keeps the keyboard while it does. */
export function Cover({ id, header, onLeave, children }: CoverProps) {
  const { veil, sheet } = useSheetFocus(onLeave)
  return (
    <View className="cover" {...veil}>
      <View className="cover__focus" {...sheet}>
        <LayerContext.Provider value={null}>
          <Screen id={id} header={header}>
            {children}
          </Screen>
        </LayerContext.Provider>
      </View>
    </View>
  )
}
