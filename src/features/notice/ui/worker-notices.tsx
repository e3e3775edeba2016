import { View } from '@tarojs/components'
import { describeMoment } from '../../../lib/shanghai-time'
import { Card } from '../../../ui/list/card'
import { MoreButton } from '../../../ui/list/more-button'
import { Section } from '../../../ui/list/section'
import { Task } from '../../../ui/list/task'
import { Loaded } from '../../../ui/screen/loaded'
import { Tag } from '../../../ui/status/tag'
import { reachCopy } from '../detail-copy'
import { countInformed, type NoticeSummary, type NoticeReach as Reach } from '../domain/notice'
import type { WorkerNotices as Notices } from '../hooks/use-worker-notices'
import { unreachedCopy as copy } from '../unreached-copy'
import { NoticeReachBar } from './notice-reach'

interface WorkerNoticesProps {
  list: Notices
  onOpen: (notice: NoticeSummary) => void
}

/** Important notices of the own grids and whom they have not reached; nothing where there are none. */
export function WorkerNotices({ list, onOpen }: WorkerNoticesProps) {
  return (
    <Loaded state={list.notices}>
      {(notices) =>
        notices.length > 0 && (
          <Section title={copy.sectionTitle} id="worker-notices">
            <Card kind="flush">
              {notices.map((notice) => (
                <NoticeTask key={notice.id} notice={notice} now={list.now} onOpen={onOpen} />
              ))}
            </Card>
            <MoreButton id="more-notices" more={list.more} />
          </Section>
        )
      }
    </Loaded>
  )
}

interface NoticeTaskProps {
  notice: NoticeSummary
  now: number
  onOpen: (notice: NoticeSummary) => void
}

function NoticeTask({ notice, now, onOpen }: NoticeTaskProps) {
  const { id, title, reach, expiresAt } = notice
  return (
    <Task
      id={`tell-${id}`}
      due={{ kind: 'ok', words: reachCopy.until(describeMoment(expiresAt, now)) }}
      tag={<Tag icon="footprints">{copy.openList}</Tag>}
      title={title}
      onPress={() => onOpen(notice)}
    >
      {reach !== null && reach.households > 0 && <Counts reach={reach} />}
    </Task>
  )
}

function Counts({ reach }: { reach: Reach }) {
  const informed = countInformed(reach)
  const unreached = reach.households - informed
  return (
    <>
      <View className="mt2">
        <NoticeReachBar reach={reach} />
      </View>
      <View className="t-meta mt1">
        {unreached === 0
          ? reachCopy.all
          : reachCopy.line(reach.online, informed - reach.online, unreached)}
      </View>
    </>
  )
}
