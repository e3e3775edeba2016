import type { Route } from '../route'
import { askForm } from './ask-form'
import { endForm } from './end-form'
import { exportForm } from './export-form'
import { getForm } from './get-form'
import { getFormSheet } from './get-form-sheet'
import { listForms } from './list-forms'
import { listMyForms } from './list-my-forms'
import { sendForm } from './send-form'

export const formsRoutes: readonly Route[] = [
  askForm,
  endForm,
  exportForm,
  getForm,
  getFormSheet,
  listForms,
  listMyForms,
  sendForm,
]
