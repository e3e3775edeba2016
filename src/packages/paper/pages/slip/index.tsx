import { useRouter } from '@tarojs/taro'
import { goBack, replaceBy } from '../../../../app/routes'
import { usePaperEntry } from '../../../../features/consultation/hooks/use-paper-entry'
import { paperCopy } from '../../../../features/consultation/paper-copy'
import { PaperEntryView } from '../../../../features/consultation/ui/paper-entry-view'
import type { PaperPoll } from '../../../../features/consultation/ui/paper-frame'
import { canGoBack } from '../../../../platform/navigation'
import { PaperPage } from '../../paper-page'

export default function PaperEntryPage() {
  return (
    <PaperPage id="paper-entry-page" title={paperCopy.title}>
      {(paper) => <Slip paper={paper} />}
    </PaperPage>
  )
}

function Slip({ paper }: { paper: PaperPoll }) {
  const { id } = paper.consultation
  const { entry = '' } = useRouter<{ entry?: string }>().params
  return (
    <PaperEntryView
      paper={paper}
      screen={usePaperEntry({ poll: paper.poll, entryId: entry })}
      onBack={() => void (canGoBack() ? goBack() : replaceBy.paper({ id }))}
      onNext={(next) => void replaceBy.paperEntry({ id, entry: next.id })}
    />
  )
}
