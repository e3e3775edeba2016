import { personalDataCopy as copy } from '../form-copy'
import type { ReportForm } from '../hooks/use-report-form'
import { CategorySheet } from './category-sheet'
import { PersonalDataSheet } from './personal-data-sheet'

/** The sheet that lies over a report being written, if any. */
export function FormOverlay({ screen }: { screen: ReportForm }) {
  if (screen.personal.findings.length > 0) {
    const words = { send: copy.sendReport, whoSees: copy.handlerSees }
    return <PersonalDataSheet check={screen.personal} words={words} />
  }
  return screen.isChoosingCategory ? <CategorySheet screen={screen} /> : null
}
