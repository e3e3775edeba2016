/** In title and body `{+2}` stands for the name of the day after tomorrow, such as 周五. */
export interface DemoNotice {
  readonly committee: string
  readonly areaCode: string
  readonly category: string
  readonly title: string
  readonly body: string
  readonly asksAcknowledgement: boolean
  readonly publishedHoursAgo: number
  /** Days from today, and the hour of that day on a wall clock. */
  readonly expires: { readonly inDays: number; readonly hour: number }
  /** Percent of the households with an account that have read it. */
  readonly readPercent: number
}

export const DEMO_NOTICES: readonly DemoNotice[] = [
  {
    committee: 'committee-wang',
    areaCode: '430503005003',
    category: 'public_service',
    title: '{+2}停水 6 小时',
    body: '自来水公司要换翠园路的水管。{+2}上午 9 点到下午 3 点，1 到 8 栋没有水。请您前一天晚上接好水。来水后先放一会儿，等水变清再用。家有老人病人要用水，网格员送上门。',
    asksAcknowledgement: true,
    publishedHoursAgo: 15,
    expires: { inDays: 2, hour: 15 },
    readPercent: 45,
  },
  {
    committee: 'committee-wang',
    areaCode: '430503005003003',
    category: 'property',
    title: '3网格电梯年检',
    body: '{+3}上午 9 点到 11 点，电梯年检，分栋停用，每栋约 30 分钟。请错开时间出门。',
    asksAcknowledgement: false,
    publishedHoursAgo: 40,
    expires: { inDays: 3, hour: 18 },
    readPercent: 30,
  },
  {
    committee: 'committee-wang',
    areaCode: '430503005003',
    category: 'activity',
    title: '{+4}义诊，社区广场',
    body: '市中心医院的医生{+4}上午在社区广场义诊，可以量血压、测血糖。不用报名，带上医保卡就行。',
    asksAcknowledgement: false,
    publishedHoursAgo: 60,
    expires: { inDays: 4, hour: 14 },
    readPercent: 52,
  },
  {
    committee: 'committee-wang',
    areaCode: '430503005003',
    category: 'safety',
    title: '谨防冒充客服的电话',
    body: '近期有人冒充快递客服，说要退款，让您下载软件。凡是要您转账、要验证码的，都不要信。拿不准就打给网格员问一句。',
    asksAcknowledgement: false,
    publishedHoursAgo: 200,
    expires: { inDays: 21, hour: 6 },
    readPercent: 60,
  },
  {
    committee: 'committee-ouyang',
    areaCode: '430503005004',
    category: 'emergency',
    title: '今夜大风降温',
    body: '气象台预报今夜有七级大风，气温降到 3 度。请收好阳台上的花盆和晾衣架，关好门窗。',
    asksAcknowledgement: true,
    publishedHoursAgo: 6,
    expires: { inDays: 1, hour: 16 },
    readPercent: 35,
  },
  {
    committee: 'committee-zeng',
    areaCode: '430503005005',
    category: 'party',
    title: '主题党日：一起清楼道',
    body: '{+3}上午 9 点，党员带头清楼道杂物，欢迎居民一起来。手套和扫把社区准备。',
    asksAcknowledgement: false,
    publishedHoursAgo: 30,
    expires: { inDays: 3, hour: 12 },
    readPercent: 25,
  },
  {
    committee: 'committee-wang',
    areaCode: '430503005003',
    category: 'public_service',
    title: '医保缴费截止提醒',
    body: '城乡居民医保上月底截止缴费。没缴的可以到社区窗口问补缴办法。',
    asksAcknowledgement: false,
    publishedHoursAgo: 900,
    expires: { inDays: -4, hour: 6 },
    readPercent: 70,
  },
]
