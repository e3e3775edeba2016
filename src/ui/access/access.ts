export type Role =
  | 'alert'
  | 'button'
  | 'cell'
  | 'checkbox'
  | 'columnheader'
  | 'dialog'
  | 'heading'
  | 'img'
  | 'link'
  | 'list'
  | 'listitem'
  | 'navigation'
  | 'radio'
  | 'radiogroup'
  | 'row'
  | 'status'
  | 'switch'
  | 'tab'
  | 'table'
  | 'tablist'

/** What a screen reader is told about a part. */
export interface Access {
  role?: Role
  label?: string
  /** Of a heading: 1 for the page's own, 2 for what is under it. */
  level?: 1 | 2
  isHidden?: boolean
  isChecked?: boolean
  /** Of a tab: the one that is open. Of anything else: the one that is shown. */
  isSelected?: boolean
  isDisabled?: boolean
  isBusy?: boolean
  /** Of a dialog: nothing beside it can be used while it is there. */
  isModal?: boolean
}

/** The same, as the attributes that the platform understands. */
export interface AccessProps {
  role?: Role
  'aria-role'?: Role
  'aria-label'?: string
  'aria-hidden'?: 'true'
  'aria-checked'?: 'true' | 'false'
  'aria-selected'?: 'true' | 'false'
  'aria-modal'?: 'true'
  'aria-current'?: 'true'
  'aria-level'?: 1 | 2
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
