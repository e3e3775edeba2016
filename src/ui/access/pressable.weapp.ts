import type { Access, AccessProps, Press, PressProps } from './access'
import { getStateAttributes } from './state-attributes'

/** Attributes that tell WeChat's screen reader what a part is; it spells the role `aria-role`. */
export function accessible(access: Access): AccessProps {
  return { ...(access.role && { 'aria-role': access.role }), ...getStateAttributes(access) }
}

/** Makes a view a target for finger and screen reader. */
export function pressable({ id, onPress, role = 'button', ...access }: Press): PressProps {
  const isActive = onPress !== undefined && !access.isDisabled
  return {
    ...accessible({ role, ...access }),
    ...(id !== undefined && { id }),
    ...(isActive && { hoverClass: 'is-pressed' }),
    onClick: (event) => {
      event.stopPropagation()
      if (isActive) onPress()
    },
  }
}
