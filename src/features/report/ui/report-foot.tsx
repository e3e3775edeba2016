import { View } from '@tarojs/components'
import { describeMoment } from '../../../lib/shanghai-time'
import { Button } from '../../../ui/form/button'
import { Foot } from '../../../ui/screen/foot'
import { Note } from '../../../ui/status/note'
import { detailCopy as copy } from '../copy'
import type { Report } from '../domain/report'
import { isFollowable } from '../domain/report-stage'
import type { ReportScreen } from '../hooks/use-report-screen'

interface ReporterFootProps {
  screen: Pick<ReportScreen, 'acts' | 'now'>
  report: Report
}

interface ReportFootProps {
  screen: ReportScreen
  report: Report
  isSignedIn: boolean
  onSignIn: () => void
}

/** Whether this reader has something to do while it is worked on; if not, the page says whom to ask. */
export function hasFoot({ report, isSignedIn }: Pick<ReportFootProps, 'report' | 'isSignedIn'>) {
  const { remind, follow, unfollow } = report.abilities
  return remind || follow || unfollow || (!isSignedIn && isFollowable(report))
}

export function ReportFoot(props: ReportFootProps) {
  return props.report.abilities.remind ? <ReporterFoot {...props} /> : <NeighbourFoot {...props} />
}

/** Adding words, and asking what became of it, once a day. */
export function ReporterFoot({ screen: { acts, now }, report }: ReporterFootProps) {
  const { remind } = acts
  const { nextReminderAt } = report
  const isTooSoon = nextReminderAt !== null && Date.parse(nextReminderAt) > now
  const wait =
    nextReminderAt === null
      ? copy.remindedOut
      : isTooSoon && copy.remindFrom(describeMoment(nextReminderAt, now))
  return (
    <Foot
      isRow
      note={
        remind.failure ? (
          <Note kind="over">{remind.failure.sentence}</Note>
        ) : (
          wait && <View className="t-small t-2">{wait}</View>
        )
      }
    >
      <Button
        icon="message-square-plus"
        share="third"
        id="supplement"
        onPress={() => acts.ask('supplement')}
      >
        {copy.supplement}
      </Button>
      <Button
        kind="primary"
        icon="bell-ring"
        share="wide"
        id="remind"
        isBusy={remind.isBusy}
        isDisabled={nextReminderAt === null || isTooSoon}
        onPress={remind.run}
      >
        {copy.remind}
      </Button>
    </Foot>
  )
}

function NeighbourFoot({ screen: { following }, report, isSignedIn, onSignIn }: ReportFootProps) {
  const { id, abilities } = report
  const { follow, unfollow } = following
  if (abilities.unfollow) {
    return (
      <Foot note={unfollow.failure && <Note kind="over">{unfollow.failure.sentence}</Note>}>
        <View className="line line--wrap">
          <View className="grow t-small">{copy.following}</View>
          <Button
            kind="text"
            id="unfollow"
            isBusy={unfollow.isBusy}
            onPress={() => unfollow.run(id)}
          >
            {copy.unfollow}
          </Button>
        </View>
      </Foot>
    )
  }
  return (
    <Foot note={follow.failure && <Note kind="over">{follow.failure.sentence}</Note>}>
      <Button
        kind="primary"
        isBlock
        icon="plus"
        id="follow"
        isBusy={follow.isBusy}
        onPress={isSignedIn ? () => follow.run(id) : onSignIn}
      >
        {isSignedIn ? copy.follow : copy.signInToFollow}
      </Button>
    </Foot>
  )
}
