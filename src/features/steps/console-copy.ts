import { declineWords } from './copy'
import { DECLINE_RULES } from './domain/steps'

const sentence = { min: 4, max: 200 } as const

/** Every act of the committee: what it is called, what it brings about, what it asks for. */
export const actWords = {
  askOpinions: {
    open: '先征求意见',
    title: '先征求意见吗？',
    note: '标题、内容和要问的问题，大家现在就看得到。意见截止以前不能开始表决；以后改字要写原因。',
    day: '征求到哪一天',
    time: '几点',
    hint: '1 到 60 天以后',
    closingDay: '表决到哪一天截止',
    closingTime: '表决几点截止',
    word: '给大家看，开始征求意见',
    done: '开始征求意见了',
  },
  changeClosing: {
    open: '改表决的截止时间',
    title: '表决什么时候截止',
    note: '表决还没开始，截止时间可以改。要在意见截止、开始表决以后 1 小时到 90 天之间。',
    day: '哪一天',
    time: '几点',
    word: '改好',
    done: '截止时间改好了',
  },
  addDocument: {
    open: '放一份材料',
    title: '放一份材料',
    note: '一页一张照片，按顺序加，最多 9 页。大家都看得到。',
    name: '材料叫什么',
    word: '放上去',
    done: '材料放上去了',
  },
  withdrawDocument: {
    open: '撤下',
    title: '撤下这份材料吗？',
    note: '内容不再显示；名字和原因留着，大家看得到。',
    reason: '为什么撤下',
    word: '撤下',
    done: '撤下了',
  },
  correct: {
    open: '更正标题或内容',
    title: '更正',
    note: '原来的和改后的、谁改的、什么时候、为什么，都会公开。要问的问题不能改。',
    name: '标题',
    body: '内容',
    reason: '为什么改',
    word: '改好，公开更正记录',
    done: '改好了',
  },
  dueHint: (day: string) => `比如一个月后，就写 ${day}。`,
  start: {
    open: '开始落实',
    title: '开始落实',
    note: '先写第一件要办的事，别的随后可以再加。办到哪一步，大家都看得到。',
    name: '要办什么事',
    day: '哪天以前办完',
    word: '开始落实',
    done: '开始落实了',
  },
  addMilestone: {
    open: '再加一件要办的事',
    title: '再加一件要办的事',
    name: '要办什么事',
    day: '哪天以前办完',
    word: '加上',
    done: '加上了',
  },
  complete: {
    open: '办完了',
    title: '办完了',
    note: '写一句办成了什么样，有照片更好。写了就不能改。',
    text: '办成什么样了',
    word: '办完了',
    done: '记下了',
  },
  postpone: {
    open: '改日子',
    title: '把日子往后改',
    note: '原来的日子、为什么改，大家都看得到；已经晚了的，还是算晚过。',
    day: '改到哪一天',
    reason: '为什么改',
    word: '改日子',
    done: '改好了',
  },
  drop: {
    open: '不办了',
    title: '这件不办了吗？',
    note: '不能再改回来，原因大家看得到。',
    reason: '为什么不办',
    word: '不办了',
    done: '记下了',
  },
  close: {
    open: '了结这件事',
    title: '了结这件事',
    note: '写明最后是怎么样的，大家看得到。了结以后不能再加要办的事。',
    nothing: '没有要办的，直接了结',
    text: '最后是怎么样的',
    word: '了结',
    done: '了结了',
  },
  reply: {
    open: '答复',
    again: '改答复',
    title: '居委会答复',
    note: '大家都看得到。以后改了，原来怎么说的也留着。',
    text: '答复',
    word: '答复',
    done: '答复了',
  },
  publish: { open: '公开', done: '公开了' },
  decline: {
    open: '不公开',
    title: '为什么不公开',
    note: '不中听不是理由。写的人看得到是哪一条、谁定的，可以请上一级再看一次。',
    rule: '是哪一条',
    text: '写给他的话',
    word: '不公开',
    done: '不公开，告诉他了',
  },
  decide: {
    open: '定下来',
    title: '这条该不该公开',
    note: '定了就不能再改。',
    choice: '您看',
    text: '写给他的话',
    choices: { yes: '该公开', no: '还是不公开' },
    word: '定下来',
    done: '定下来了',
  },
} as const

export const actLimits = {
  sentence,
  title: { min: 2, max: 40 },
  consultationTitle: { min: 4, max: 40 },
  body: { min: 10, max: 2000 },
  text: { min: 4, max: 500 },
} as const

export const declineItems = DECLINE_RULES.map((key) => ({ key, word: declineWords[key] }))

export const consoleStepsCopy = {
  acts: '接下来能办的',
  waiting: (count: number) => `${count} 条意见等您看`,
  toWaiting: '去看',
} as const

export const consoleOpinionsCopy = {
  title: '意见',
  sub: '先写的在前',
  waiting: '等居委会看的',
  appealed: '请上一级再看的',
  columns: { what: '意见', about: '哪件事', when: '什么时候写的' },
  empty: '没有等着看的意见',
  emptyText: '大家写的意见会先到这里，看过再公开。',
  nothingAppealed: '没有人请再看。',
  detailTitle: '这条意见',
  masked: '里面的号码会遮住一部分再公开。',
  about: (title: string) => `关于：${title}`,
  readOnly: '这条由别人来定，这里只能看。',
} as const

export const consoleMilestonesCopy = {
  title: '落实',
  sub: '过了日子的在前',
  columns: { what: '要办的事', about: '哪件议事', due: '什么时候' },
  empty: '没有正在办的事',
  emptyText: '议事通过以后，要办的事会列在这里，先到期的在前。',
  detailTitle: '要办的事',
} as const
