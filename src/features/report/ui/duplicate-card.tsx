import { View } from '@tarojs/components'
import { describeDay } from '../../../lib/shanghai-time'
import { accessible } from '../../../ui/access/pressable'
import { Button } from '../../../ui/form/button'
import { Icon } from '../../../ui/icon/icon'
import { Card } from '../../../ui/list/card'
import { Pair } from '../../../ui/screen/foot'
import { Note } from '../../../ui/status/note'
import type { LikelyDuplicate } from '../domain/report'
import { duplicateCopy as copy } from '../form-copy'
import type { LikelyDuplicates } from '../hooks/use-likely-duplicates'
import { nameOfUnit } from './describe-unit'

interface DuplicateCardProps {
  duplicates: LikelyDuplicates
  now: number
  isSignedIn: boolean
  onSignIn: () => void
  onOpen: (report: { id: string }) => void
}

/** Somebody near has reported something like it: join them, or go on. */
export function DuplicateCard(props: DuplicateCardProps) {
  const { duplicates, now, isSignedIn, onSignIn, onOpen } = props
  const { offered, follow } = duplicates
  if (!offered) return null
  const canFollow = offered.abilities.follow || !isSignedIn
  return (
    <View className="mt4" {...accessible({ role: 'status' })}>
      <Card kind="mark" id="duplicate">
        <View className="line">
          <Icon name="users-round" />
          <View className="t-strong ml2 grow">{offered.isMine ? copy.ownTitle : copy.title}</View>
        </View>
        <View className="mt2">{offered.title}</View>
        <View className="t-small t-2">{describeDuplicate(offered, now)}</View>
        <View className="mt3">
          {canFollow ? (
            <Button
              kind="soft"
              isBlock
              icon="plus"
              id="follow-duplicate"
              isBusy={follow.isBusy}
              onPress={isSignedIn ? follow.run : onSignIn}
            >
              {isSignedIn ? copy.follow : copy.signIn}
            </Button>
          ) : (
            <Button kind="soft" isBlock id="open-duplicate" onPress={() => onOpen(offered)}>
              {copy.open}
            </Button>
          )}
        </View>
        <View className="mt2">
          <Pair>
            {canFollow && (
              <Button id="look-at-duplicate" onPress={() => onOpen(offered)}>
                {copy.look}
              </Button>
            )}
            <Button id="refuse-duplicate" onPress={duplicates.refuse}>
              {copy.refuse}
            </Button>
          </Pair>
        </View>
        {follow.failure && <Note kind="over">{follow.failure.sentence}</Note>}
      </Card>
    </View>
  )
}

/** “周一报的 · 离您 15 米 · 5 人也遇到 · 周岚在办” */
export function describeDuplicate(report: LikelyDuplicate, now: number): string {
  const { submittedAt, distanceM, followerCount, accountable } = report
  return [
    copy.reported(describeDay(submittedAt, now)),
    ...(distanceM === null ? [] : [copy.distance(distanceM)]),
    ...(followerCount > 0 ? [copy.followers(followerCount)] : []),
    copy.handler(nameOfUnit(accountable)),
  ].join(' · ')
}
