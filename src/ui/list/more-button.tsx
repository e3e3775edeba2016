import { uiCopy } from '../copy'
import { Button } from '../form/button'

/** Undefined when the list has ended. */
export type More = { readonly isBusy: boolean; readonly load: () => void } | undefined

interface MoreButtonProps {
  id: string
  more: More
}

/** At the end of a list that goes on. */
export function MoreButton({ id, more }: MoreButtonProps) {
  if (!more) return null
  return (
    <Button isBlock id={id} isBusy={more.isBusy} onPress={more.load}>
      {uiCopy.more}
    </Button>
  )
}
