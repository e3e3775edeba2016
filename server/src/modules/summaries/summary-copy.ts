import type { VisitPurpose } from '../visits/visits-types'
import type { ConsultationStage, Decision, FiledChannel } from './summaries-types'

/** As committees write their reports; the same on the screen, in the document and in the sheet. */
export const summaryCopy = {
  titles: { day: '网格工作日报', month: '网格工作月报' },
  communityTitles: { day: '社区网格工作日报', month: '社区网格工作月报' },
  unfinished: (moment: string) => `数字截至 ${moment}，这段时间还没有过完。`,
  total: '合计',
  reports: {
    heading: '一、居民诉求',
    head: ['类别', '收到', '接单', '答复', '超时'],
    empty: '没有诉求。',
  },
  filed: {
    heading: '二、代办和随手记',
    head: ['方式', '件数'],
    empty: '没有代办。',
    channels: {
      phone: '电话代办',
      visit: '上门代办',
      paper: '纸面代办',
      patrol: '随手记',
    } satisfies Record<FiledChannel, string>,
  },
  notices: {
    heading: '三、通知告知到户',
    head: ['通知', '打电话', '上门', '送纸条'],
    empty: '没有告知到户的通知。',
  },
  visits: {
    heading: '四、走访',
    head: ['事由', '户次'],
    empty: '没有走访。',
    purposes: {
      notice: '送通知',
      report: '说诉求的事',
      care: '看望',
      safety: '看安全隐患',
      dispute: '邻里的事',
      roster: '核对住户',
      other: '别的事',
    } satisfies Record<VisitPurpose, string>,
  },
  decisions: {
    heading: '五、住户核对',
    head: ['结果', '件数'],
    empty: '没有核对。',
    kinds: {
      approved: '认领通过',
      declined: '认领没有通过',
      removed: '有异议，去掉',
      kept: '有异议，留着',
    } satisfies Record<Decision, string>,
  },
  consultations: {
    heading: '六、议事协商',
    head: ['事项', '进行到'],
    empty: '没有正在进行的议事。',
    stages: {
      opinions: '征求意见',
      poll: '表决',
      carrying_out: '落实',
    } satisfies Record<ConsultationStage, string>,
  },
  signatures: ['填表人（签字）：', '居委会（盖章）：', '日期：      年    月    日'],
} as const
