import type { ConsultationForm } from '../hooks/use-consultation-form'

/** Who can be asked, as far as it is known. */
export interface FormPlace {
  readonly communityCode: string
  readonly grids: readonly { readonly code: string; readonly name: string }[]
}

export interface FormPartProps {
  form: ConsultationForm
  place: FormPlace
}
