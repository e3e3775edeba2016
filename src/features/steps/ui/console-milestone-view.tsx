import { View } from '@tarojs/components'
import { DeskPane } from '../../../ui/desk/desk'
import { Sheet } from '../../../ui/screen/sheet'
import { consoleOpinionsCopy, consoleMilestonesCopy as copy } from '../console-copy'
import type { Milestone } from '../domain/steps'
import { listMilestoneSpecs } from '../hooks/milestone-specs'
import type { Act } from '../hooks/use-act'
import type { ConsoleMilestones } from '../hooks/use-console-milestones'
import { ActButtons } from './act-buttons'
import { MilestoneCard } from './milestone-card'

interface ConsoleMilestoneViewProps {
  milestone: Milestone
  list: ConsoleMilestones
  act: Act
  /** Beside the list where there is room, else over it. */
  place: 'pane' | 'sheet'
  /** While an act asks for words. */
  isCovered: boolean
  onClose: () => void
}

/** One thing to carry out, with its history and its acts. */
export function ConsoleMilestoneView(props: ConsoleMilestoneViewProps) {
  const { milestone, list, act, place, isCovered, onClose } = props
  const body = (
    <View>
      <View className="t-meta">{consoleOpinionsCopy.about(milestone.consultationTitle)}</View>
      <View className="mt2">
        <MilestoneCard
          milestone={milestone}
          now={list.now}
          onShow={list.showPhotos}
          acts={
            milestone.canChange && <ActButtons act={act} specs={listMilestoneSpecs(milestone)} />
          }
        />
      </View>
    </View>
  )
  if (place === 'pane') return <DeskPane>{body}</DeskPane>
  if (isCovered) return null
  return (
    <Sheet title={copy.detailTitle} onClose={onClose}>
      {body}
    </Sheet>
  )
}
