import { View } from '@tarojs/components'
import { accessible } from '../access/pressable'
import { Button } from '../form/button'
import { Icon } from '../icon/icon'
import type { IconName } from '../icon/icons.gen'
import { joinClasses } from '../join-classes'
import './page-state.scss'

export type PageStateKind = 'empty' | 'error' | 'offline' | 'forbidden'

const kindIcons: Record<PageStateKind, IconName> = {
  empty: 'inbox',
  error: 'triangle-alert',
  offline: 'wifi-off',
  forbidden: 'lock',
}

/** What to do next. */
export interface PageStateAct {
  readonly id: string
  readonly word: string
  readonly onPress: () => void
}

interface PageStateProps {
  kind: PageStateKind
  title: string
  text?: string
  icon?: IconName
  act?: PageStateAct
  /** Small print, such as the number of an error. */
  meta?: string
}

/** What a page shows instead of its content: what happened, what next, an act. */
export function PageState({ kind, title, text, icon, act, meta }: PageStateProps) {
  const isFailure = kind === 'error'
  return (
    <View className="state" {...accessible({ role: isFailure ? 'alert' : 'status' })}>
      <View className={joinClasses('state__shape', isFailure && 'state__shape--error')}>
        <View className="state__disc">
          <Icon name={icon ?? kindIcons[kind]} />
        </View>
      </View>
      <View className="state__title">{title}</View>
      {text && <View className="state__text">{text}</View>}
      {act && (
        <View className="state__act">
          <Button kind="primary" isBlock id={act.id} onPress={act.onPress}>
            {act.word}
          </Button>
        </View>
      )}
      {meta && <View className="t-meta mt4">{meta}</View>}
    </View>
  )
}
