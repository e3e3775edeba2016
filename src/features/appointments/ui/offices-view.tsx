import type { ReactNode } from 'react'
import { DeskMain } from '../../../ui/desk/desk'
import { officesCopy as copy } from '../copy'
import type { OfficeWalk } from '../hooks/use-office-walk'
import { PlaceSteps } from './place-steps'

interface OfficesViewProps {
  walk: OfficeWalk
  /** The people of the place that is chosen. */
  children: ReactNode
  onSignIn: () => void
}

/** 机构人员: down to a place, and who works there. */
export function OfficesView(props: OfficesViewProps) {
  return (
    <DeskMain title={copy.title} sub={copy.sub}>
      <PlaceSteps {...props} />
    </DeskMain>
  )
}
