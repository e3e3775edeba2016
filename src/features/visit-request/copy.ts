import { spaced } from '../../lib/shanghai-time'
import type { DayPart, ForWhom, RequestPurpose } from './domain/visit-request'

export const wishNames: Readonly<Record<RequestPurpose, string>> = {
  care: '看望、帮忙办事',
  safety: '看安全隐患',
  dispute: '邻里的事',
  other: '别的事',
}

export const forWhomNames: Readonly<Record<ForWhom, string>> = {
  self: '我自己',
  elder: '家里的老人',
}

export const dayPartNames: Readonly<Record<DayPart, string>> = {
  any: '几点都行',
  morning: '上午',
  afternoon: '下午',
  evening: '晚上',
}

const moment = (day: string, part: string) => `${day}，${part}`

export const visitRequestCopy = {
  title: '请网格员来一趟',
  intro:
    '腿脚不便、手机不会用、话不好写的事，都可以请网格员上门。三个工作日内给您答复；网格员没答复，或者这里没有网格员，居委会来答复。',
  visitorTitle: '登录以后才能约',
  signIn: '去登录',
  noHome: '先认领您的家',
  noHomeText: '网格员要知道去哪一户。',
  claim: '认领我的家',
  home: '去哪一户',
  purpose: '为什么事',
  purposeMissing: '请选一个。',
  forWhom: '为谁',
  day: '哪天方便',
  anyDay: '哪天都行',
  part: '什么时候方便',
  words: '想先说几句',
  optional: '可以不写',
  wordsPlaceholder: '比如：老人耳背，敲门要久一点',
  wordsHint: '加密保存，给网格员看。居委会来答复的时候，居委会也看得到。',
  send: '请网格员来',
  asked: '告诉网格员了',
  open: '正在约的',
  earlier: '以前约过的',
  line: (purpose: string, whom: string) => `${purpose}，${whom}`,
  waits: (deadline: string) => spaced(`等人约日子，${deadline}答复您`),
  late: '该答复了还没有答复，这件事转给居委会了。您也可以打电话催。',
  agreed: (day: string, part: string) => `约好了：${moment(day, part)}`,
  missed: (day: string) => spaced(`约的是${day}，还没有来。您可以打电话问，或者不约了再约一次。`),
  visited: '来过了',
  declined: (reason: string) => `来不了：${reason}`,
  withdrawn: '不约了',
  ofFamily: '家里人约的',
  ofFamilyText: '写了什么，家里别的人看不到。不用来了，您也可以替家里撤回。',
  withdraw: '不约了',
  withdrawTitle: '不请网格员来了吗？',
  withdrawText: '以后还可以再约。',
  withdrew: '撤回了',
  keep: '再想想',
  kept: '约好、改日子、来不了，都会发消息告诉您。办完以后，到了保存的时间会自动删掉。',
} as const

export const answerVisitsCopy = {
  title: '请您上门的',
  intro: '约好日子，住户会收到消息。去过以后点“去过了”，记一次走访就办完了。',
  none: '没有等您上门的',
  noneText: '住户在“我的网格”里请您来，会列在这里。',
  wish: (day: string, part: string) => `方便的时候：${moment(day, part)}`,
  due: (deadline: string) => `${deadline}约好`,
  agreed: (day: string, part: string) => spaced(`约在${moment(day, part)}`),
  overdue: '过了时间',
  agree: '约日子',
  agreeAgain: '改日子',
  agreeTitle: (label: string) => `哪天去 ${label}？`,
  agreeText: '住户会收到消息。去不了可以再改。',
  day: '哪天去',
  part: '什么时候',
  agreeYes: '就这天',
  agreedDone: '告诉住户了',
  visited: '去过了',
  decline: '来不了',
  declineTitle: (label: string) => `为什么去不了 ${label}？`,
  declineText: '住户会收到消息，看到这句话。请写清楚这件事该找谁，不要写证件号。',
  declineYes: '告诉住户',
  declined: '告诉住户了',
  reason: '理由',
  reasonPlaceholder: '比如：低保要到街道窗口办，电话在网格卡上',
  reasonMissing: '至少写 4 个字，好让住户明白。',
  reasonLong: '最多 200 个字，请短一些。',
  cancel: '再想想',
  deniedTitle: '这一页您看不了',
  deniedText: '这里给网格员和居委会用。',
  toHome: '回首页',
} as const
