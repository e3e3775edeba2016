import type { AnswerKind } from '../modules/topics/topics-types'

export interface DemoTopic {
  /** A community, or one of its grids. */
  readonly areaCode: string
  readonly title: string
  readonly body: string
  readonly proposedDaysAgo: number
  /** Percent of the households that are needed; a hundred and more have obliged the committee to answer. */
  readonly supportPercent: number
  /** When the last household needed came; of the others, when the youngest did. */
  readonly supportedDaysAgo: number
  /** The title of the consultation that came of it. */
  readonly became?: string
  readonly answer?: { readonly kind: AnswerKind; readonly text: string; readonly daysAgo: number }
}

/** In every state one can meet: collecting, waiting, overdue, each kind of answer, lapsed. */
export const DEMO_TOPICS: readonly DemoTopic[] = [
  {
    areaCode: '430503005003',
    title: '小花园添几把带靠背的长椅',
    body: '小花园只有三把石凳，冬天坐着凉。老人和带孩子的人多，能不能在树荫下添几把带靠背的长椅？',
    proposedDaysAgo: 9,
    // Two households are missing: two people of the cast make it reach its goal.
    supportPercent: 91,
    supportedDaysAgo: 1,
  },
  {
    areaCode: '430503005003003',
    title: '电动车充电棚晚上几点断电',
    body: '充电棚晚上十点就断电，上晚班的人回来充不上。能不能改成按时间自动停，不要一刀切？',
    proposedDaysAgo: 4,
    supportPercent: 40,
    supportedDaysAgo: 1,
  },
  {
    areaCode: '430503005003',
    title: '快递柜挪到西门',
    body: '快递柜在东门，住西边的要走十来分钟。西门门卫室旁边有空地，能不能挪过去，或者再装一组？',
    proposedDaysAgo: 21,
    supportPercent: 115,
    supportedDaysAgo: 5,
  },
  {
    areaCode: '430503005004',
    title: '周末给孩子开个自习室',
    body: '社区活动室周末空着，家里地方小，孩子没处写作业。能不能周末开放，家长轮流照看？',
    proposedDaysAgo: 52,
    supportPercent: 105,
    supportedDaysAgo: 40,
  },
  {
    areaCode: '430503005003',
    title: '小花园装健身器材',
    body: '小花园有一块空地，一直没有用上。能不能装几件健身器材，让大家就近活动活动？',
    proposedDaysAgo: 44,
    supportPercent: 130,
    supportedDaysAgo: 28,
    became: '要不要在小花园装健身器材',
    answer: {
      kind: 'adopted',
      text: '大家的意见我们采纳了。装不装、装几件，已经发起议事表决，请您到“正在议”里投票。',
      daysAgo: 9,
    },
  },
  {
    areaCode: '430503005003',
    title: '广场舞音响能不能小一点',
    body: '晚上七点到九点音响很响，家里有学生要写作业，关了窗也听得见。',
    proposedDaysAgo: 43,
    supportPercent: 110,
    supportedDaysAgo: 35,
    answer: {
      kind: 'answered',
      text: '已经和舞队商量好：音量调低，晚上八点半前结束，周日不跳。网格员每周去听一次。',
      daysAgo: 24,
    },
  },
  {
    areaCode: '430503005005',
    title: '把社区广场划成停车场',
    body: '晚上回来没地方停车，广场那么大，能不能划二十个车位？',
    proposedDaysAgo: 44,
    supportPercent: 100,
    supportedDaysAgo: 38,
    answer: {
      kind: 'declined',
      text: '广场是规划的公共活动场地，改成车位要报规划部门，消防通道也不够宽，所以不能划。我们正和旁边的单位谈夜间借用车位。',
      daysAgo: 20,
    },
  },
  {
    areaCode: '430503005003',
    title: '楼道统一刷一种颜色',
    body: '各栋楼道颜色不一样，有的还掉皮。能不能统一重新刷一遍？',
    proposedDaysAgo: 80,
    supportPercent: 30,
    supportedDaysAgo: 50,
  },
]
