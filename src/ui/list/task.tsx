import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { pressable } from '../access/pressable'
import { Icon } from '../icon/icon'
import { joinClasses } from '../join-classes'
import { Due, type DueKind } from '../status/due'
import { withId } from '../with-id'
import './task.scss'

interface TaskProps {
  due: { kind: DueKind; words: string }
  tag?: ReactNode
  title: string
  sub?: string
  /** The one thing to do with it: a small Button. */
  act?: ReactNode
  /** While several are chosen from the list: whether this is one of them. */
  isChosen?: boolean
  onPress?: () => void
  id?: string
  children?: ReactNode
}

export function Task(props: TaskProps) {
  const { due, tag, title, sub, act, isChosen, onPress, id, children } = props
  const choosing =
    isChosen === undefined ? {} : ({ role: 'checkbox', isChecked: isChosen } as const)
  const press = onPress ? pressable({ id, onPress, ...choosing }) : withId(id)
  // A target may not lie inside another one.
  const [whole, main] = act ? [{}, press] : [press, {}]
  return (
    <View
      className={joinClasses(
        'task',
        `task--${due.kind}`,
        isChosen !== undefined && 'task--choosing',
      )}
      {...whole}
    >
      <View className="task__main" {...main}>
        <View className="task__top">
          <Due kind={due.kind}>{due.words}</Due>
          {tag}
        </View>
        <View className="task__title">{title}</View>
        {sub && <View className="task__sub">{sub}</View>}
        {children}
      </View>
      {isChosen !== undefined && (
        <View className={joinClasses('task__box', isChosen && 'is-on')}>
          {isChosen && <Icon name="check" />}
        </View>
      )}
      {act && <View className="task__act">{act}</View>}
    </View>
  )
}
