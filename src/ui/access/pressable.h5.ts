import type { Access, AccessProps, Press, PressProps } from './access'
import './focus.scss'
import { getStateAttributes } from './state-attributes'

/** Attributes that tell a browser's screen reader what a part is. */
export function accessible({ isSelected, ...access }: Access): AccessProps {
  const isTab = access.role === 'tab'
  return {
    ...(access.role && { role: access.role }),
    ...(access.role === 'heading' && { 'aria-level': access.level ?? 2 }),
    ...(access.isBusy && { 'aria-busy': 'true' }),
    ...(access.isModal && { 'aria-modal': 'true' }),
    // Browsers know a selected tab, but no selected button or link.
    ...(isSelected && !isTab && { 'aria-current': 'true' }),
    ...getStateAttributes(isTab ? { ...access, isSelected } : access),
  }
}

/** Makes a view a target for finger, mouse, keyboard and screen reader. */
export function pressable({ id, onPress, role = 'button', ...access }: Press): PressProps {
  const isActive = onPress !== undefined && !access.isDisabled
  const props = {
    ...accessible({ role, ...access }),
    ...(id !== undefined && { id }),
    tabindex: access.isDisabled ? -1 : 0,
    onClick: (event: { stopPropagation: () => void }) => {
      event.stopPropagation()
      if (isActive) onPress()
    },
    // Taro's own button is a custom element, which no browser presses by keyboard.
    onKeyDown: (event: KeyboardEvent) => {
      if (event.target !== event.currentTarget) return
      if (event.key !== 'Enter' && event.key !== ' ') return
      event.preventDefault()
      event.stopPropagation()
      if (isActive) onPress()
    },
  }
  return isActive ? { ...props, hoverClass: 'is-pressed' } : props
}
