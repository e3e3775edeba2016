import { type RawBuilder, sql } from 'kysely'
import {
  ACTS,
  BALLOT_WAYS,
  CHECK_STATES,
  CHECKED_THINGS,
  CLAIM_STATES,
  DELEGATION_STATES,
  OFFICES,
  OPINION_STATES,
  PURPOSES,
  RELATIONS,
  REPORT_STATES,
  REVEALED_THINGS,
  TOPIC_STATES,
  TRAITS,
  type Words,
} from './export-words'

export interface Section {
  readonly title: string
  readonly columns: readonly string[]
  /** What the codes of a column say, by its heading. */
  readonly words?: Readonly<Record<string, Words>>
  /** Selects as many columns as there are headings, in their order. */
  readonly query: (accountId: string) => RawBuilder<Record<string, unknown>>
}

export const SECTIONS: readonly Section[] = [
  {
    title: '我的家',
    words: { 关系: RELATIONS },
    columns: ['社区', '住处', '关系', '哪天加入'],
    query: (id) => sql`
      select place.name, building.name || ' ' || household.room, member.relation, member.joined_at
        from household_members member
        join households household
          on household.community_code = member.community_code and household.id = member.household_id
        join buildings building
          on building.community_code = household.community_code
         and building.id = household.building_id
        join places place on place.code = member.community_code
       where member.account_id = ${id}
       order by member.community_code, member.household_id`,
  },
  {
    title: '登记住处的申请',
    words: { 关系: RELATIONS, 结果: CLAIM_STATES },
    columns: ['社区', '住处', '关系', '结果', '附言', '申请时间'],
    query: (id) => sql`
      select place.name, household.room, claim.relation, claim.status, claim.words,
             claim.claimed_at
        from household_claims claim
        join households household
          on household.community_code = claim.community_code and household.id = claim.household_id
        join places place on place.code = claim.community_code
       where claim.account_id = ${id} order by claim.claimed_at`,
  },
  {
    title: '报过的事',
    words: { 进展: REPORT_STATES },
    columns: ['编号', '写的话', '地点', '进展', '匿名', '时间'],
    query: (id) => sql`
      select community_code || '-' || id, body, address, status, is_anonymous, submitted_at
        from reports where reporter_account_id = ${id} order by submitted_at`,
  },
  {
    title: '在办事记录里写的话',
    words: { 做了什么: ACTS },
    columns: ['诉求编号', '做了什么', '写的话', '时间'],
    query: (id) => sql`
      select community_code || '-' || report_id, event, note, at
        from report_activities where actor_account_id = ${id} order by at`,
  },
  {
    title: '跟进的事',
    columns: ['诉求编号', '从什么时候起'],
    query: (id) => sql`
      select community_code || '-' || report_id, followed_at
        from report_followers where account_id = ${id} order by followed_at`,
  },
  {
    title: '提过的意见',
    words: { 结果: OPINION_STATES },
    columns: ['议事编号', '写的话', '结果', '为什么没公开', '申诉', '对申诉的答复', '时间'],
    query: (id) => sql`
      select community_code || '-' || consultation_id, body, status, decided_note, appeal,
             appeal_note, written_at
        from opinions where author_account_id = ${id} order by written_at`,
  },
  {
    title: '公开以前的检查',
    words: { 检查的是: CHECKED_THINGS, 结果: CHECK_STATES },
    columns: ['检查的是', '结果', '为什么', '申诉', '对申诉的答复', '时间'],
    query: (id) => sql`
      select kind, status, decided_note, appeal, appeal_note, asked_at
        from content_checks where author_account_id = ${id} order by asked_at`,
  },
  {
    title: '提过的议题',
    words: { 结果: TOPIC_STATES },
    columns: ['题目', '写的话', '结果', '时间'],
    query: (id) => sql`
      select title, body, status, proposed_at
        from topics where author_account_id = ${id} order by proposed_at`,
  },
  {
    title: '支持过的议题',
    columns: ['题目', '时间'],
    query: (id) => sql`
      select topic.title, support.supported_at
        from topic_supports support
        join topics topic
          on topic.community_code = support.community_code and topic.id = support.topic_id
       where support.account_id = ${id} order by support.supported_at`,
  },
  {
    // Not what was chosen: a file that proves it could be asked for.
    title: '实名投过的票',
    words: { 怎么投的: BALLOT_WAYS },
    columns: ['表决编号', '表决单元', '怎么投的', '时间'],
    query: (id) => sql`
      select ballot.community_code || '-' || ballot.poll_id, unit.label, ballot.channel,
             ballot.cast_at
        from ballots ballot
        join voting_units unit
          on unit.community_code = ballot.community_code and unit.poll_id = ballot.poll_id
         and unit.id = ballot.voting_unit_id
       where ballot.cast_by_account_id = ${id} order by ballot.cast_at`,
  },
  {
    title: '委托别人投票',
    words: { 现在怎样: DELEGATION_STATES },
    columns: ['表决编号', '现在怎样', '时间'],
    query: (id) => sql`
      select community_code || '-' || poll_id, status, offered_at
        from delegations where principal_account_id = ${id} order by offered_at`,
  },
  {
    title: '替别人投票',
    words: { 现在怎样: DELEGATION_STATES },
    columns: ['表决编号', '现在怎样', '时间'],
    query: (id) => sql`
      select community_code || '-' || poll_id, status, offered_at
        from delegations where delegate_account_id = ${id} order by offered_at`,
  },
  {
    title: '对选民名册的异议',
    columns: ['表决编号', '写的话', '答复', '时间'],
    query: (id) => sql`
      select community_code || '-' || poll_id, body, answer, objected_at
        from roll_objections where account_id = ${id} order by objected_at`,
  },
  {
    title: '看过的通知',
    columns: ['标题', '看的时间', '确认的时间'],
    query: (id) => sql`
      select notice.title, reading.read_at, reading.acknowledged_at
        from notice_reads reading
        join notices notice
          on notice.community_code = reading.community_code and notice.id = reading.notice_id
       where reading.account_id = ${id} order by reading.read_at`,
  },
  {
    title: '谁看过我的信息',
    words: { 看了什么: REVEALED_THINGS },
    columns: ['看了什么', '为什么', '时间'],
    query: (id) => sql`
      select what, reason, at from reveals where subject_account_id = ${id} order by at`,
  },
  {
    title: '任职',
    words: { 岗位: OFFICES },
    columns: ['岗位', '地方', '从什么时候起', '到什么时候止'],
    query: (id) => sql`
      select post.role, coalesce(grid.name, place.name, post.area_code), post.starts_at, post.ends_at
        from appointments post
        left join grids grid
          on grid.community_code = left(post.area_code, 12) and grid.code = post.area_code
        left join places place on place.code = post.area_code
       where post.account_id = ${id} order by post.starts_at`,
  },
  {
    title: '同意过的事',
    words: { 同意什么: PURPOSES },
    columns: ['同意什么', '第几版说明', '同意的时间', '收回的时间'],
    query: (id) => sql`
      select purpose, version, given_at, withdrawn_at
        from consents where account_id = ${id} order by given_at`,
  },
  {
    title: '同意登记的家里情况',
    words: { 情况: TRAITS },
    columns: ['社区', '住处', '情况', '同意的时间'],
    query: (id) => sql`
      select place.name, household.room, trait.trait, trait.consented_at
        from household_traits trait
        join households household
          on household.community_code = trait.community_code and household.id = trait.household_id
        join places place on place.code = trait.community_code
       where trait.consented_by_account_id = ${id} order by trait.consented_at`,
  },
]
