import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { describeMoment } from '../../../lib/shanghai-time'
import { Button } from '../../../ui/form/button'
import { Section } from '../../../ui/list/section'
import { Note } from '../../../ui/status/note'
import { consoleDetailCopy as copy } from '../console-copy'
import type { Consultation } from '../domain/consultation'
import { rangeFault } from '../domain/draft-closing'
import { stepAt } from '../domain/poll-step'
import { isOneMotion } from '../domain/questions'
import type { ConsoleConsultation } from '../hooks/use-console-consultation'
import { detailCopy } from '../poll-copy'
import { ConsultationBody } from './consultation-body'
import { PollHead } from './poll-head'
import { PollOutcome } from './poll-outcome'
import { PollRuleCard } from './poll-rule-card'
import { QuestionList } from './question-list'
import { Turnout } from './turnout'

interface ConsoleDetailProps {
  screen: ConsoleConsultation
  consultation: Consultation
  /** What waits for the committee in it. */
  work?: ReactNode
  /** Its slips, once it is open. */
  paper?: ReactNode
  /** Where everybody reads its board. */
  onCheck: () => void
}

/** What is asked, how far it is, when it passes. */
export function ConsoleDetail(props: ConsoleDetailProps) {
  const { screen, consultation, work, paper, onCheck } = props
  const { now } = screen
  const { poll, ownerName, createdAt, openedAt } = consultation
  return (
    <View id="console-detail">
      <PollHead consultation={consultation} now={now} />
      <View className="t-meta">
        {openedAt === null
          ? copy.created(ownerName, describeMoment(createdAt, now))
          : copy.opened(describeMoment(openedAt, now))}
      </View>
      <View className="t-meta">{copy.secrecy[poll.secrecy]}</View>
      {consultation.status === 'opinions' && (
        <View className="t-meta">{copy.plannedClose(describeMoment(poll.closesAt, now))}</View>
      )}
      {work}
      <Progress screen={screen} consultation={consultation} />
      {paper}
      {poll.result && <PollOutcome poll={poll} result={poll.result} />}
      {poll.hasBoard && (
        <View className="mt3">
          <Button kind="line" isBlock id="see-board" onPress={onCheck}>
            {copy.check}
          </Button>
        </View>
      )}
      {!poll.result && !isOneMotion(poll.questions) && (
        <Section isTight>
          <QuestionList poll={poll} />
        </Section>
      )}
      <Section isTight>
        <PollRuleCard consultation={consultation} />
      </Section>
      <Section isTight title={copy.about}>
        <ConsultationBody text={consultation.body} />
      </Section>
    </View>
  )
}

function Progress({ screen, consultation }: Pick<ConsoleDetailProps, 'screen' | 'consultation'>) {
  switch (stepAt(consultation, screen.now)) {
    case 'draft':
      return <Draft closesAt={consultation.poll.closesAt} now={screen.now} />
    case 'voting':
      return (
        <>
          <Section isTight>
            <Turnout poll={consultation.poll} />
          </Section>
          <View className="mt3">
            <Note kind="brand" icon="lock" id="sealed">
              {copy.sealed[consultation.poll.votingUnit]}
            </Note>
            <View className="t-small t-2 mt2">
              {copy.closesItself(describeMoment(consultation.poll.closesAt, screen.now))}
            </View>
          </View>
        </>
      )
    case 'counting':
      return (
        <View className="mt4">
          <Note icon="hourglass">{detailCopy.counting}</Note>
          <Button isBlock id="see-result" isBusy={screen.isRefreshing} onPress={screen.refresh}>
            {detailCopy.seeResult}
          </Button>
        </View>
      )
    default:
      return null
  }
}

function Draft({ closesAt, now }: { closesAt: string; now: number }) {
  const fault = rangeFault(closesAt, now)
  return (
    <View className="mt4">
      {fault ? <Note kind="soon">{copy.cannotOpen[fault]}</Note> : <Note>{copy.draft}</Note>}
    </View>
  )
}
