import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { accessible, pressable } from '../access/pressable'
import { uiCopy } from '../copy'
import { Icon } from '../icon/icon'
import { useSheetFocus } from './sheet-focus'
import { useBackCloses } from './sheet-history'
import './sheet.scss'

interface SheetProps {
  title: string
  onClose: () => void
  children: ReactNode
}

/** Lies over the page until it is closed by its button; a tap beside it does nothing by accident. */
export function Sheet({ title, onClose, children }: SheetProps) {
  const { veil, sheet } = useSheetFocus(onClose)
  useBackCloses(onClose)
  return (
    <View className="veil" {...veil}>
      <View
        className="sheet"
        {...accessible({ role: 'dialog', label: title, isModal: true })}
        {...sheet}
      >
        <View className="sheet__head">
          <View className="t-head grow">{title}</View>
          <View
            className="sheet__close"
            {...pressable({ id: 'sheet-close', label: uiCopy.close, onPress: onClose })}
          >
            <Icon name="x" />
          </View>
        </View>
        {children}
      </View>
    </View>
  )
}
