import { View } from '@tarojs/components'
import { type ReactNode, useState } from 'react'
import { accessible, pressable } from '../access/pressable'
import { uiCopy } from '../copy'
import { Icon } from '../icon/icon'
import { joinClasses } from '../join-classes'
import { Avatar } from '../person/avatar'
import { DeskSide, type DeskSideItem } from './desk-side'
import './desk.scss'

export type { DeskSideItem }

interface DeskProps {
  brand: { mark: string; name: string; sub: string }
  items: readonly DeskSideItem[]
  current: string
  onSelect: (key: string) => void
  /** What opens and folds the list of entries in a narrow window, where it has no room of its own. */
  menu: { open: string; fold: string }
  /** How much waits behind the entries, while they are folded. */
  waiting: number
  person: { name: string; sub: string }
  /** Sign out and the like, under the person. */
  personAct?: ReactNode
  children: ReactNode
}

/** The console's frame: side list, main column, and a pane when something is open. */
export function Desk({ brand, menu, waiting, person, ...props }: DeskProps) {
  const [isOpen, setIsOpen] = useState(false)
  return (
    <View className="desk">
      <View className="side">
        <View className="side__brand">
          <Avatar name={brand.mark} kind="solid" />
          <View className="grow ml3">
            <View className="t-title">{brand.name}</View>
            <View className="t-meta">{brand.sub}</View>
          </View>
          <View
            className="side__menu"
            {...pressable({ id: 'desk-menu', onPress: () => setIsOpen(!isOpen) })}
          >
            <View>{isOpen ? menu.fold : menu.open}</View>
            {!isOpen && waiting > 0 && <View className="side__n">{waiting}</View>}
            <Icon name={isOpen ? 'chevron-up' : 'chevron-down'} />
          </View>
        </View>
        <View className={joinClasses('side__rest', isOpen && 'is-open')}>
          <DeskSide items={props.items} current={props.current} onSelect={props.onSelect} />
          <View className="side__person">
            <Avatar name={person.name} kind="plain" />
            <View className="grow ml3">
              <View className="t-small t-strong">{person.name}</View>
              <View className="t-meta">{person.sub}</View>
            </View>
          </View>
          {props.personAct}
        </View>
      </View>
      {props.children}
    </View>
  )
}

interface DeskMainProps {
  title: string
  sub?: string
  /** On a page that was opened from another, e.g. a form: to where it came from. */
  onBack?: () => void
  /** Search and the one main act. */
  acts?: ReactNode
  children: ReactNode
}

export function DeskMain({ title, sub, onBack, acts, children }: DeskMainProps) {
  return (
    <View className="main">
      <View className="main__head">
        {onBack && (
          <View
            className="main__back"
            {...pressable({ id: 'desk-back', label: uiCopy.back, onPress: onBack })}
          >
            <Icon name="chevron-left" />
          </View>
        )}
        <View className="main__title">
          <View className="t-head">{title}</View>
          {sub && <View className="t-meta">{sub}</View>}
        </View>
        {acts && <View className="main__acts">{acts}</View>}
      </View>
      {children}
    </View>
  )
}

/** Padding for a main column or pane that holds a form or text rather than a table. */
export function DeskBody({ children }: { children: ReactNode }) {
  return <View className="main__body">{children}</View>
}

interface DeskGroupProps {
  title: string
  children: ReactNode
}

/** Rows that belong together, under their name. */
export function DeskGroup({ title, children }: DeskGroupProps) {
  return (
    <View>
      <View className="main__group t-title" {...accessible({ role: 'heading' })}>
        {title}
      </View>
      {children}
    </View>
  )
}

export function DeskPane({ children, foot }: { children: ReactNode; foot?: ReactNode }) {
  return (
    <View className="pane">
      <View className="pane__body">{children}</View>
      {foot}
    </View>
  )
}
