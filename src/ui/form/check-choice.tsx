import { View } from '@tarojs/components'
import { pressable } from '../access/pressable'
import { Icon } from '../icon/icon'
import { joinClasses } from '../join-classes'
import './check-choice.scss'
import './choice.scss'

interface CheckItem {
  key: string
  word: string
  sub?: string
}

interface CheckChoiceProps {
  items: readonly CheckItem[]
  chosen: readonly string[]
  /** None of the others can be chosen any more; what is chosen can be taken back. */
  isFull?: boolean
  isDisabled?: boolean
  onToggle: (key: string) => void
  id: string
}

/** Equal choices of which several may hold, none of them chosen beforehand. */
export function CheckChoice({ items, chosen, isFull, isDisabled, onToggle, id }: CheckChoiceProps) {
  return items.map(({ key, word, sub }) => {
    const isOn = chosen.includes(key)
    const isClosed = isDisabled || (isFull && !isOn)
    return (
      <View
        key={key}
        className={joinClasses('choice', isOn && 'is-on', isClosed && 'choice--closed')}
        {...pressable({
          id: `${id}-${key}`,
          role: 'checkbox',
          isChecked: isOn,
          isDisabled: isClosed,
          onPress: () => onToggle(key),
        })}
      >
        <View className="choice__text">
          <View>{word}</View>
          {sub && <View className="choice__sub">{sub}</View>}
        </View>
        <View className="choice__check">{isOn && <Icon name="check" />}</View>
      </View>
    )
  })
}
