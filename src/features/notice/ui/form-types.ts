import type { NoticeForm } from '../hooks/use-notice-form'

/** Where notices may go, as far as it is known. */
export interface FormPlace {
  readonly communityCode: string
  readonly communityName: string
  readonly grids: readonly { readonly code: string; readonly name: string }[]
}

export interface FormPartProps {
  form: NoticeForm
  place: FormPlace
}
