import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { pressable } from '../access/pressable'
import { Icon } from '../icon/icon'
import type { IconName } from '../icon/icons.gen'
import { joinClasses } from '../join-classes'
import { NewMark } from '../status/new-mark'
import { withId } from '../with-id'
import { Card } from './card'
import { Plate, type PlateKind } from './plate'
import './row.scss'

interface RowProps {
  title: string
  sub?: ReactNode
  icon?: IconName
  plate?: PlateKind
  /** Instead of an icon's plate, e.g. an Avatar. */
  lead?: ReactNode
  /** Tag and Due under the title. */
  tags?: ReactNode
  /** Words at the right. */
  end?: ReactNode
  /** The word of the mark on something not yet seen. */
  newWord?: string
  /** A setting rather than a thing: lighter title. */
  isQuiet?: boolean
  isDone?: boolean
  onPress?: () => void
  id?: string
  children?: ReactNode
}

export function Row(props: RowProps) {
  const access = props.onPress
    ? pressable({ id: props.id, onPress: props.onPress })
    : withId(props.id)
  const name = joinClasses('row', props.isDone && 'row--done', props.isQuiet && 'row--quiet')
  return (
    <View className={name} {...access}>
      {props.lead && <View className="row__lead">{props.lead}</View>}
      {props.icon && <Plate icon={props.icon} kind={props.plate} />}
      <View className="row__main">
        <View className="row__title">{props.title}</View>
        {props.sub && <View className="row__sub">{props.sub}</View>}
        {props.tags && <View className="row__tags">{props.tags}</View>}
        {props.children}
      </View>
      {props.newWord && <NewMark word={props.newWord} />}
      {props.end && <View className="row__end">{props.end}</View>}
      {props.onPress && <Icon name="chevron-right" />}
    </View>
  )
}

/** Rows in one card, a hairline between them. */
export function RowList({ children, id }: { children: ReactNode; id?: string }) {
  return (
    <Card kind="flush" id={id}>
      {children}
    </Card>
  )
}
