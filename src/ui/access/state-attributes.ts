import type { Access, AccessProps } from './access'

function toFlag(value: boolean | undefined): 'true' | 'false' | undefined {
  return value === undefined ? undefined : value ? 'true' : 'false'
}

/** The attributes that both platforms spell alike. Absent ones stay absent: each costs bytes on weapp. */
export function getStateAttributes(access: Access): AccessProps {
  const checked = toFlag(access.isChecked)
  const selected = toFlag(access.isSelected)
  return {
    ...(access.label !== undefined && { 'aria-label': access.label }),
    ...(access.isHidden && { 'aria-hidden': 'true' }),
    ...(checked && { 'aria-checked': checked }),
    ...(selected && { 'aria-selected': selected }),
    ...(access.isDisabled && { 'aria-disabled': 'true' }),
  }
}
