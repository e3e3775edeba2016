/** What shows when it was looked at again; a grid's card by the grid's code. */
export interface ConfirmedItem {
  readonly kind: 'notice' | 'grid_card'
  readonly id: string
}
