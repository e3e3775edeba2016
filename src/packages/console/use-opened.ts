import { useState } from 'react'
import { open } from '../../app/routes'
import { windowWidth } from '../../platform/window-width'

/** From this width on a report opens beside the list. */
const PANE_FROM = 1024

/** The report that is open beside a list; in a narrow window it has a page of its own. */
export function useOpened() {
  const [current, setCurrent] = useState<string>()
  return {
    current,
    open(report: { id: string }) {
      if (windowWidth() >= PANE_FROM) setCurrent(report.id)
      else void open.handling(report)
    },
  }
}
