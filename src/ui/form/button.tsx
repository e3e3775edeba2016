import { View } from '@tarojs/components'
import { pressable } from '../access/pressable'
import { Icon } from '../icon/icon'
import type { IconName } from '../icon/icons.gen'
import { joinClasses } from '../join-classes'
import { withId } from '../with-id'
import './button.scss'

export type ButtonKind = 'plain' | 'primary' | 'line' | 'soft' | 'text' | 'danger' | 'person'

interface ButtonProps {
  /** The act itself: “投同意这一票”, not “确定”. */
  children?: string
  icon?: IconName
  /** Stands behind the words. */
  endIcon?: IconName
  kind?: ButtonKind
  size?: 'small' | 'big'
  isBlock?: boolean
  isDisabled?: boolean
  /** Its act is running: nothing is sent twice. */
  isBusy?: boolean
  /** Share of a Foot row. */
  share?: 'third' | 'wide'
  /** Needed when there are no words. */
  label?: string
  id?: string
  onPress?: () => void
}

export function Button(props: ButtonProps) {
  const { kind = 'plain', size, isDisabled, isBusy, share } = props
  const icon = isBusy ? 'loader' : props.icon
  const name = joinClasses(
    'btn',
    kind !== 'plain' && `btn--${kind}`,
    size === 'small' && 'btn--sm',
    size === 'big' && 'btn--big',
    props.isBlock && 'btn--block',
    share && `btn--${share}`,
    isDisabled && 'is-disabled',
    isBusy && 'is-busy',
  )
  const press = pressable({
    ...withId(props.id),
    label: props.label,
    isDisabled: isDisabled || isBusy,
    isBusy,
    onPress: props.onPress,
  })
  return (
    <View className={name} {...press}>
      {icon && <Icon name={icon} />}
      {props.children && <View className="lbl">{props.children}</View>}
      {props.endIcon && <Icon name={props.endIcon} />}
    </View>
  )
}
