export type Role =
  | 'alert'
  | 'button'
  | 'checkbox'
  | 'dialog'
  | 'heading'
  | 'img'
  | 'link'
  | 'list'
  | 'listitem'
  | 'navigation'
  | 'radio'
  | 'radiogroup'
  | 'status'
  | 'switch'
  | 'tab'
  | 'tablist'

/** What a screen reader is told about a part. */
export interface Access {
  role?: Role
  label?: string
  isHidden?: boolean
  isChecked?: boolean
  isSelected?: boolean
  isDisabled?: boolean
  isBusy?: boolean
}

/** The same, as the attributes that the platform understands. */
export interface AccessProps {
  role?: Role
  'aria-role'?: Role
  'aria-label'?: string
  'aria-hidden'?: 'true'
  'aria-checked'?: 'true' | 'false'
  'aria-selected'?: 'true' | 'false'
  'aria-disabled'?: 'true'
  'aria-busy'?: 'true'
}

export interface Press extends Access {
  id?: string
  onPress?: () => void
}

interface Stoppable {
  stopPropagation: () => void
}

export interface PressProps extends AccessProps {
  id?: string
  tabindex?: number
  hoverClass?: string
  onClick?: (event: Stoppable) => void
}
