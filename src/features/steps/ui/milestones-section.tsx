import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { MoreButton } from '../../../ui/list/more-button'
import { Section } from '../../../ui/list/section'
import { Loaded } from '../../../ui/screen/loaded'
import { Note } from '../../../ui/status/note'
import { milestonesCopy as copy, stepCopy } from '../copy'
import type { Milestone, Steps } from '../domain/steps'
import type { Around } from '../hooks/use-around'
import { MilestoneCard } from './milestone-card'

interface MilestonesSectionProps {
  steps: Steps
  around: Pick<Around, 'milestones' | 'now' | 'showPhotos'>
  actsOf?: (milestone: Milestone) => ReactNode
}

/** What a result is carried out in, how far each thing is, and how it all ended. */
export function MilestonesSection({ steps, around, actsOf }: MilestonesSectionProps) {
  const { milestones, now, showPhotos } = around
  const { unpassed, carryingOut, closed } = steps
  if (!carryingOut && !closed) return null
  return (
    <Section title={copy.title} id="milestones">
      {closed && (
        <View className="mt1">
          <Note kind="brand" icon="circle-check" id="closed">
            <View className="t-strong">{stepCopy.closing}</View>
            <View>{closed.statement}</View>
          </Note>
        </View>
      )}
      {unpassed && carryingOut?.reason && (
        <View className="mt1">
          <Note kind="soon" id="in-spite">
            <View className="t-strong">{stepCopy.inSpite[unpassed]}</View>
            <View>{carryingOut.reason}</View>
          </Note>
        </View>
      )}
      {carryingOut && (
        <Loaded state={milestones.items}>
          {(list) => (
            <>
              {list.map((milestone) => (
                <MilestoneCard
                  key={milestone.id}
                  milestone={milestone}
                  now={now}
                  onShow={showPhotos}
                  acts={milestone.canChange && actsOf?.(milestone)}
                />
              ))}
              <MoreButton id="more-milestones" more={milestones.more} />
            </>
          )}
        </Loaded>
      )}
    </Section>
  )
}
