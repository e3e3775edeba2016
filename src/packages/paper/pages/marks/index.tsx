import { usePaperMarks } from '../../../../features/consultation/hooks/use-paper-marks'
import { marksCopy } from '../../../../features/consultation/paper-copy'
import type { PaperPoll } from '../../../../features/consultation/ui/paper-frame'
import { PaperMarksView } from '../../../../features/consultation/ui/paper-marks-view'
import { leavePaper, PaperPage } from '../../paper-page'

export default function PaperMarksPage() {
  return (
    <PaperPage id="paper-marks-page" title={marksCopy.title}>
      {(paper) => <Marks paper={paper} />}
    </PaperPage>
  )
}

function Marks({ paper }: { paper: PaperPoll }) {
  return (
    <PaperMarksView
      paper={paper}
      screen={usePaperMarks(paper.poll.id)}
      onBack={() => leavePaper(paper.consultation.id)}
    />
  )
}
