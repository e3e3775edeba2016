import type { NoticeForm } from '../hooks/use-notice-form'

/** Where notices may go, as far as it is known. */
export interface FormPlace {
  readonly communityCode: string
  readonly communityName: string
  /** Of the grid that is chosen, as far as they are known. */
  readonly buildings: readonly { readonly id: string; readonly name: string }[]
  readonly grids: readonly { readonly code: string; readonly name: string }[]
}

export interface FormPartProps {
  form: NoticeForm
  place: FormPlace
}
