import { View } from '@tarojs/components'
import { type ReactNode, useContext } from 'react'
import { accessible, pressable } from '../access/pressable'
import { uiCopy } from '../copy'
import { FrameContext } from '../frame-context'
import { Icon } from '../icon/icon'
import { joinClasses } from '../join-classes'
import './header.scss'

interface HeaderProps {
  title?: string
  onBack?: () => void
  /** Instead of the title: what a first-level page shows there. */
  children?: ReactNode
}

/** Without onBack it is the head of a first-level page, in larger type. */
export function Header({ title, onBack, children }: HeaderProps) {
  const { topInset, capsuleRoom } = useContext(FrameContext)
  const style = {
    // Where nothing is told the style asks the browser for its notch.
    ...(topInset > 0 && { paddingTop: `${topInset}px` }),
    paddingRight: `${Math.max(capsuleRoom, 16)}px`,
  }
  return (
    <View className={joinClasses('nav', !onBack && 'nav--home')} style={style}>
      {onBack && (
        <View className="nav__back" {...pressable({ label: uiCopy.back, onPress: onBack })}>
          <Icon name="chevron-left" />
        </View>
      )}
      {children ? (
        <View className="grow">{children}</View>
      ) : (
        <View
          className={joinClasses('nav__title', !onBack && 'nav__title--home')}
          {...accessible({ role: 'heading', level: 1 })}
        >
          {title}
        </View>
      )}
    </View>
  )
}
