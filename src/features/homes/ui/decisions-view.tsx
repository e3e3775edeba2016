import { View } from '@tarojs/components'
import { Button } from '../../../ui/form/button'
import { ReasonSheet } from '../../../ui/form/reason-sheet'
import { MoreButton } from '../../../ui/list/more-button'
import { Tabs } from '../../../ui/list/tabs'
import { Header } from '../../../ui/screen/header'
import { Loaded } from '../../../ui/screen/loaded'
import { PageState } from '../../../ui/screen/page-state'
import { Screen } from '../../../ui/screen/screen'
import { Note } from '../../../ui/status/note'
import { decisionsCopy as copy, relationNames } from '../copy'
import type { Dispute, WaitingClaim } from '../domain/home'
import type { DecisionQuestion, DecisionsTab, HomeDecisions } from '../hooks/use-home-decisions'
import { DecisionCard } from './decision-card'

const TABS = ['claims', 'disputes'] as const satisfies readonly DecisionsTab[]

interface DecisionsViewProps {
  decisions: HomeDecisions
  onSignIn: () => void
  onBack: () => void
}

/** 核对住户: claims and disputes that wait, for whoever knows the houses. */
export function DecisionsView({ decisions, onSignIn, onBack }: DecisionsViewProps) {
  const { tab, question } = decisions
  return (
    <Screen
      id="decisions-page"
      header={<Header title={copy.title} onBack={onBack} />}
      overlay={question && <DecisionSheet decisions={decisions} question={question} />}
    >
      <View className="t-small t-2">{copy.intro}</View>
      <View className="mt3">
        <Tabs
          id="decisions"
          current={tab}
          items={TABS.map((key) => ({ key, word: copy.tabs[key] }))}
          onSelect={(key) => decisions.setTab(key === 'disputes' ? 'disputes' : 'claims')}
        />
      </View>
      {decisions.approvalFailure && <Note kind="over">{decisions.approvalFailure.sentence}</Note>}
      {tab === 'claims' ? (
        <Claims decisions={decisions} onSignIn={onSignIn} />
      ) : (
        <Disputes decisions={decisions} onSignIn={onSignIn} />
      )}
    </Screen>
  )
}

type ListProps = Pick<DecisionsViewProps, 'decisions' | 'onSignIn'>

function Claims({ decisions, onSignIn }: ListProps) {
  return (
    <Loaded state={decisions.claims.items} onSignIn={onSignIn}>
      {(claims) =>
        claims.length === 0 ? (
          <PageState
            kind="empty"
            icon="circle-check"
            title={copy.noClaims}
            text={copy.noClaimsText}
          />
        ) : (
          <>
            {claims.map((claim) => (
              <OneClaim key={claim.id} claim={claim} decisions={decisions} />
            ))}
            <MoreButton id="more-claims" more={decisions.claims.more} />
          </>
        )
      }
    </Loaded>
  )
}

function OneClaim({ claim, decisions }: { claim: WaitingClaim; decisions: HomeDecisions }) {
  const relation = relationNames[claim.relation]
  return (
    <DecisionCard
      matter={claim}
      now={decisions.now}
      lines={[copy.claimant(claim.name ?? '', relation), claim.words]}
      hint={copy.memberCount(claim.memberCount)}
    >
      <Button
        kind="primary"
        isBlock
        id={`approve-${claim.id}`}
        isBusy={decisions.isApproving}
        onPress={() => decisions.approve(claim)}
      >
        {copy.approve}
      </Button>
      <Button
        kind="line"
        isBlock
        id={`decline-${claim.id}`}
        onPress={() => decisions.ask({ kind: 'decline', claim })}
      >
        {copy.decline}
      </Button>
    </DecisionCard>
  )
}

function Disputes({ decisions, onSignIn }: ListProps) {
  return (
    <Loaded state={decisions.disputes.items} onSignIn={onSignIn}>
      {(disputes) =>
        disputes.length === 0 ? (
          <PageState
            kind="empty"
            icon="circle-check"
            title={copy.noDisputes}
            text={copy.noDisputesText}
          />
        ) : (
          <>
            {disputes.map((dispute) => (
              <OneDispute key={dispute.id} dispute={dispute} decisions={decisions} />
            ))}
            <MoreButton id="more-disputes" more={decisions.disputes.more} />
          </>
        )
      }
    </Loaded>
  )
}

function OneDispute({ dispute, decisions }: { dispute: Dispute; decisions: HomeDecisions }) {
  const { memberName, memberRelation, byName, reason } = dispute
  return (
    <DecisionCard
      matter={dispute}
      now={decisions.now}
      lines={[copy.dispute(byName, memberName), reason]}
      hint={memberRelation === null ? copy.formerly : relationNames[memberRelation]}
    >
      <Button
        kind="line"
        isBlock
        id={`keep-${dispute.id}`}
        onPress={() => decisions.ask({ kind: 'dispute', dispute, removes: false })}
      >
        {copy.keep}
      </Button>
      <Button
        kind="line"
        isBlock
        id={`remove-${dispute.id}`}
        onPress={() => decisions.ask({ kind: 'dispute', dispute, removes: true })}
      >
        {copy.remove}
      </Button>
    </DecisionCard>
  )
}

function DecisionSheet({
  decisions,
  question,
}: {
  decisions: HomeDecisions
  question: DecisionQuestion
}) {
  const { title, text, word, isHarm } = wordsOf(question)
  return (
    <ReasonSheet
      id="decision"
      title={title}
      text={text}
      word={word}
      kind={isHarm ? 'danger' : 'primary'}
      words={{
        label: copy.reason,
        hint: copy.reasonPlaceholder,
        short: copy.reasonMissing,
        long: copy.reasonLong,
        no: copy.cancel,
      }}
      act={decisions}
      onSend={decisions.answer}
    />
  )
}

function wordsOf(question: DecisionQuestion) {
  if (question.kind === 'decline') {
    const { declineTitle, declineText: text, decline: word } = copy
    return { title: declineTitle(question.claim.name ?? ''), text, word, isHarm: true }
  }
  const { dispute, removes } = question
  const title = (removes ? copy.removeTitle : copy.keepTitle)(dispute.memberName)
  return {
    title,
    text: copy.decisionText,
    word: removes ? copy.remove : copy.keep,
    isHarm: removes,
  }
}
