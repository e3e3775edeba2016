import '../../api/handling-sentences'
import { createOutbox } from '../../api/outbox'
import { createAssistedReport } from './api/create-assisted-report'
import { hasReport, type WaitingReport } from './domain/waiting-report'

/** Reports by a worker that this phone has still to send. */
export const reportOutbox = createOutbox<WaitingReport>({
  storageKey: 'linge.report-outbox',
  isBody: hasReport,
  write: ({ key, report }) => createAssistedReport(report, key),
})
