import { goBack, replaceBy } from '../../../../app/routes'
import { useCommunityGrids } from '../../../../features/grid/hooks/use-community-grids'
import { useGridBuildings } from '../../../../features/homes/hooks/use-grid-buildings'
import { useNoticeForm } from '../../../../features/notice/hooks/use-notice-form'
import { NoticeFormView } from '../../../../features/notice/ui/notice-form-view'
import { canGoBack } from '../../../../platform/navigation'
import { CommunityPage } from '../../console-page'

export default function NoticeFormPage() {
  return (
    <CommunityPage id="notice-form-page" current="notices">
      {({ code }) => <NoticeForm communityCode={code} />}
    </CommunityPage>
  )
}

function NoticeForm({ communityCode }: { communityCode: string }) {
  const grids = useCommunityGrids([communityCode])
  const toNotices = () => void (canGoBack() ? goBack() : replaceBy.consoleNotices())
  const form = useNoticeForm({
    communityCode,
    areaCodes: [communityCode, ...grids.map(({ code }) => code)],
    onPublished: toNotices,
  })
  const buildings = useGridBuildings(form.draft.areaCode)
  const communityName = grids[0]?.communityName ?? ''
  return (
    <NoticeFormView
      form={form}
      place={{ communityCode, communityName, grids, buildings }}
      onBack={toNotices}
    />
  )
}
