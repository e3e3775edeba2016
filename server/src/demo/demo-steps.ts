import type { ConsultationStatus } from '../modules/consultations/consultations-types'
import type { OpinionStatus } from '../modules/opinions/opinions-types'

export interface DemoOpinion {
  readonly body: string
  readonly writtenHoursAgo: number
  readonly status: Extract<OpinionStatus, 'waiting' | 'public'>
  readonly reply?: string
}

export interface DemoMilestone {
  readonly title: string
  readonly firstDueInDays: number
  readonly dueInDays: number
  /** What was done, and how many days ago. */
  readonly done?: { readonly note: string; readonly daysAgo: number }
  readonly postponed?: { readonly reason: string; readonly daysAgo: number }
}

interface DemoTexts {
  readonly committee: string
  readonly areaCode: string
  readonly status: Extract<ConsultationStatus, 'opinions' | 'carrying_out'>
  readonly title: string
  readonly body: string
  readonly question: string
  readonly createdDaysAgo: number
  readonly closesInDays: number
}

/** One that asks for opinions. */
export const DEMO_ROUND: DemoTexts & {
  readonly endsInDays: number
  readonly opinions: readonly DemoOpinion[]
} = {
  committee: 'committee-wang',
  areaCode: '430503005003',
  status: 'opinions',
  title: '电动车充电棚建在哪里',
  body: '小区里电动车越来越多，有人把线拉到楼道里充，很危险。准备建一处充电棚，能停六十辆。现在有两个地方：东门里侧的空地，或者 5 栋后面。想先听大家怎么说，再来表决。',
  question: '充电棚建在东门里侧的空地，同意吗？',
  createdDaysAgo: 5,
  endsInDays: 9,
  closesInDays: 20,
  opinions: [
    {
      body: '东门那块地离我家远，可是安全要紧，我赞成建在那里。',
      writtenHoursAgo: 90,
      status: 'public',
      reply: '谢谢理解。东门和 5 栋后面到各栋的距离，我们量好贴在公告栏。',
    },
    {
      body: '5 栋后面晚上有人遛狗、乘凉，建了棚子就没地方坐了。',
      writtenHoursAgo: 61,
      status: 'public',
      reply: '说得对，这一点我们写进表决的说明里。',
    },
    { body: '充电一度多少钱？能不能先讲清楚再定。', writtenHoursAgo: 26, status: 'public' },
    { body: '棚顶装上太阳能板行不行？电费还能省一点。', writtenHoursAgo: 7, status: 'public' },
    { body: '东门晚上关得早，下夜班的人怎么去取车？', writtenHoursAgo: 3, status: 'waiting' },
    { body: '希望装摄像头，我们楼去年丢过两个电瓶。', writtenHoursAgo: 1, status: 'waiting' },
  ],
}

/** One whose result is being carried out. */
export const DEMO_WORKS: DemoTexts & {
  readonly startedDaysAgo: number
  readonly turnout: { readonly for: number; readonly against: number; readonly abstain: number }
  readonly milestones: readonly DemoMilestone[]
} = {
  committee: 'committee-wang',
  areaCode: '430503005003001',
  status: 'carrying_out',
  title: '把 1 网格的路灯换成声控的',
  body: '1 网格有十四盏路灯，一半不亮，亮的也整夜开着。打算换成声控的，钱由惠民资金出，大约两万元。',
  question: '用惠民资金把 1 网格的路灯换成声控的，同意吗？',
  createdDaysAgo: 62,
  closesInDays: -48,
  startedDaysAgo: 45,
  turnout: { for: 50, against: 8, abstain: 4 },
  milestones: [
    {
      title: '挑好路灯，签下合同',
      firstDueInDays: -30,
      dueInDays: -30,
      done: { note: '三家比过价，签的是最便宜、保修五年的一家。', daysAgo: 33 },
    },
    {
      title: '拆旧灯，装好前七盏',
      firstDueInDays: -20,
      dueInDays: -4,
      postponed: { reason: '厂家缺货，灯头晚到两周。', daysAgo: 18 },
    },
    { title: '装好后七盏，请大家晚上来看', firstDueInDays: 16, dueInDays: 16 },
  ],
}
