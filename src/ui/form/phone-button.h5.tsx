interface PhoneButtonProps {
  id: string
  children: string
  isBusy: boolean
  onCode: (code: string) => void
}

/** No browser tells a phone's number. */
export function PhoneButton(_props: PhoneButtonProps) {
  return null
}
