import { spaced } from '../../lib/shanghai-time'
import type { DraftFault } from './domain/topic-draft'

export const topicFormCopy = {
  title: '提一个议题',
  area: '跟谁有关',
  wholeCommunity: '全社区',
  wholeCommunityOf: (name: string) => `${name}全社区`,
  areaHint: '只有这里的住户能支持。',
  count: (used: number, max: number) => `${used} / ${max} 字`,
  topicTitle: '一句话说是什么事',
  titleHint: '小花园添几把长椅',
  body: '为什么要商量',
  bodyHint: '现在怎么样，希望怎么办',
  termsTitle: '提了以后',
  terms: {
    support: (needed: number, households: number) =>
      `要 ${needed} 户支持，这里一共 ${households} 户。您家算第 1 户。`,
    until: (moment: string) => spaced(`支持征集到${moment}。不够数，就到那天为止。`),
    answer: (workDays: number) =>
      `够数以后，居委会 ${workDays} 个工作日内公开答复：采纳、答复，或者说明为什么不采纳。`,
    hidden: '谁提的、哪家支持，都不显示。',
  },
  propose: '提出来',
  proposing: '正在提…',
  proposeAgain: '再提一次',
  done: '提出来了',
  offline: '没有连上网。您写的都存着，连上以后再提，只会提一次。',
  notSaved: '手机存不下了，您写的还没有存。',
  mend: '还有几处要补上，请看标出来的地方。',
  arrivedBefore: '这个议题刚才已经提出来了，没有重复提。后来改的字没有带上。',
  toList: '看议题',
  sendAnyway: '就这样提',
  whoSees: '居委会看到的也是遮住的号码。',
  visitorTitle: '登录以后提议题',
  visitorText: '议题由住在这里的人提。登录以后，知道您家在哪里。',
  signIn: '去登录',
  outsiderTitle: '您还没有登记住房',
  outsiderText: '议题由住在这里的人提。请网格员帮您登记住房，就能提了。',
  toConsultations: '看大家的议题',
  faults: {
    areaCode: { required: '请选跟谁有关。' },
    title: { too_short: '请写是什么事，至少 2 个字。', too_long: '最多 40 字，请短一些。' },
    body: { too_short: '请写为什么，至少 5 个字。', too_long: '最多 1000 字，请短一些。' },
  } satisfies Record<string, Partial<Record<DraftFault, string>>>,
  fault: '这一项不对，请改一改。',
} as const
