import type { Check, CheckKind, CheckRule } from './domain/check'

export const ruleWords = {
  personal_data: '写了别人的私事',
  insulting: '有骂人、攻击人的话',
  advertising: '是广告',
  unlawful: '法律不许公开',
  political: '涉及时政，不能在这里公开',
  sexual: '有色情的内容',
  fraud: '像是骗人的内容',
  vulgar: '有低俗的内容',
  copyright: '用了别人的作品',
  other: '自动检查认为不适合公开',
} satisfies Record<CheckRule, string>

export const kindWords = {
  report: '诉求',
  report_step: '诉求里补充的话',
  topic: '议题',
} satisfies Record<CheckKind, string>

export const checkCopy = {
  title: '公开前的检查',
  kind: (kind: CheckKind) => `您写的${kindWords[kind]}`,
  statuses: {
    pending: '正在检查',
    manual: '正在检查',
    passed: '已公开',
    declined: '没有通过',
    withdrawn: '已撤回',
  } satisfies Record<Check['status'], string>,
  meaning: {
    pending: '正在自动检查，一般几分钟就好。检查完，别人才能看到。',
    manual: '要请居委会看一看。看过了，别人才能看到。',
    passed: '大家都能看到了。',
    declined: '别人看不到。您自己和办理的人看得到。',
    withdrawn: '您撤回了，别人看不到，也不再检查。',
  } satisfies Record<Check['status'], string>,
  handled: '不公开也照样办，不用再报一次。',
  reason: (rule: string) => `原因：${rule}`,
  deciders: { automatic: '自动检查', committee: '居委会' },
  decided: (who: string, when: string) => `${who} · ${when}`,
  appeal: '请再看一次',
  appealTitle: '请居委会再看一次',
  appealText: '只能请一次。会换一个人来看；居委会没有别的人，就由街道看。写一写为什么可以公开。',
  appealSend: '发出去',
  appealSent: '已经请居委会再看',
  appealReason: (text: string) => `请再看的理由：${text}`,
  appealWaits: '已经请居委会再看，还没有结果。',
  appealWon: '再看以后：公开',
  appealUpheld: '再看以后：不公开',
  reasonWords: {
    label: '为什么可以公开',
    hint: '比如：没有骂人，说的是路灯',
    short: '至少写 4 个字。',
    long: '最多写 200 个字。',
    no: '先不请',
  },
} as const
