import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { accessible, pressable } from '../access/pressable'
import { uiCopy } from '../copy'
import { Icon } from '../icon/icon'
import { Avatar } from '../person/avatar'
import { DeskSide, type DeskSideItem } from './desk-side'
import './desk.scss'

export type { DeskSideItem }

interface DeskProps {
  brand: { mark: string; name: string; sub: string }
  items: readonly DeskSideItem[]
  current: string
  onSelect: (key: string) => void
  person: { name: string; sub: string }
  /** Sign out and the like, under the person. */
  personAct?: ReactNode
  children: ReactNode
}

/** The console's frame: side list, main column, and a pane when something is open. */
export function Desk(props: DeskProps) {
  return (
    <View className="desk">
      <View className="side">
        <View className="side__brand">
          <Avatar name={props.brand.mark} kind="solid" />
          <View className="ml3">
            <View className="t-title">{props.brand.name}</View>
            <View className="t-meta">{props.brand.sub}</View>
          </View>
        </View>
        <DeskSide items={props.items} current={props.current} onSelect={props.onSelect} />
        <View className="side__person">
          <Avatar name={props.person.name} kind="plain" />
          <View className="grow ml3">
            <View className="t-small t-strong">{props.person.name}</View>
            <View className="t-meta">{props.person.sub}</View>
          </View>
        </View>
        {props.personAct}
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
