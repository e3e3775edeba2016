import { ruleWords } from './copy'
import { COMMITTEE_RULES } from './domain/check'

export const queueCopy = {
  waiting: '等居委会看的诉求和议题',
  appealed: '请居委会再看的',
  nothingWaiting: '没有等着看的。',
  nothingAppealed: '没有人请再看。',
  columns: { what: '写了什么', kind: '是什么', when: '什么时候写的' },
  detailTitle: '公开前看一看',
  photos: (count: number) => `${count} 张照片`,
  masked: '里面的号码会遮住一部分再公开。',
  handled: '不公开也照样办。',
  readOnly: '这一条由别人来定，这里只能看。',
  publish: '公开',
  published: '已经公开',
  decline: '不公开',
  declineTitle: '不公开，为什么',
  declineText: '写的人会看到原因和这句话，可以请再看一次。',
  rule: '原因',
  note: '写给他的话',
  noteHint: '比如：请把楼上邻居的名字去掉',
  ruleMissing: '选一个原因。',
  noteShort: '至少写 4 个字。',
  noteLong: '最多写 200 个字。',
  declined: '没有公开',
  decide: '答复“请再看”',
  decideTitle: '再看以后，公开吗',
  decideText: '这是最后一次，定了不再改。',
  choices: { yes: '公开', no: '还是不公开' },
  choice: '公开吗',
  choiceMissing: '选一个。',
  decided: '已经答复',
  send: '发出去',
  leave: '先不定',
} as const

export const ruleItems = COMMITTEE_RULES.map((key) => ({ key, word: ruleWords[key] }))
