import { open } from '../../../../app/routes'
import { usePaperList } from '../../../../features/consultation/hooks/use-paper-list'
import { paperCopy } from '../../../../features/consultation/paper-copy'
import type { PaperPoll } from '../../../../features/consultation/ui/paper-frame'
import { PaperListView } from '../../../../features/consultation/ui/paper-list-view'
import { leavePaper, PaperPage } from '../../paper-page'

export default function PaperListPage() {
  return (
    <PaperPage id="paper-page" title={paperCopy.title}>
      {(paper) => <Slips paper={paper} />}
    </PaperPage>
  )
}

function Slips({ paper }: { paper: PaperPoll }) {
  const { id } = paper.consultation
  return (
    <PaperListView
      paper={paper}
      list={usePaperList(paper.poll.id)}
      onBack={() => leavePaper(id)}
      onEnter={() => void open.paperForm({ id })}
      onMarks={() => void open.paperMarks({ id })}
      onOpen={(entry) => void open.paperEntry({ id, entry: entry.id })}
    />
  )
}
