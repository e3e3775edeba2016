// What Linge must never hold, in schema, code, copy or API. `npm run check` fails on it.
//
// Sources: 《整治形式主义为基层减负若干规定》 (中共中央办公厅、国务院办公厅, August 2024);
// 《政务移动互联网应用程序规范化管理办法》 (国务院办公厅, January 2026): no check-ins, no points and rankings, no count of time
// spent, no likes, votes, shares or hours as a measure of anybody, no photos, videos or tracks asked for without need.
//
// `names` are words of an identifier that follow each other, whatever joins them: `check in` finds checkIn, check_in and
// CheckIn. `a|b` is either. `copy` is looked for in Chinese text, `asked` also in what a committee asks in a form, where words
// mean more than in the texts of Linge itself. In both, `…` are up to eight characters, `(a|b)` is either, and neither blanks
// nor signs between characters hide anything (find-copy.mjs). `shape` names a test in shapes.mjs. Exceptions: exceptions.mjs.

const PERSON =
  'person|people|worker|workers|user|users|account|accounts|resident|residents|member|members|staff|neighbour|neighbours|author|reporter|colleague'
// Those whose work it is; an account or a user may as well be whom something is about.
const WORKER = 'worker|workers|person|resident|residents|member|members|staff|colleague'
const MEASURE = 'score|scores|rank|ranks|ranking|rankings|rating|grade|kpi|performance|points|level'

const WHO = '(谁|哪些人|哪些居民|哪些户|哪几户|哪户|名字|姓名|名单)'
const PLIGHT = '(低保|五保|特困|困难|贫困|病|残疾|精神|怀孕|吸毒|刑满|信访|上访|欠费|收入|信教)'

export const RULES = [
  {
    id: 'check_in',
    title: '不打卡、不签到',
    names: [
      'check in|ins',
      'checkin|checkins',
      'checked in',
      'clock in',
      'punch card|in',
      'daily sign|signin',
      'attendance',
      'daka',
      'qiandao',
    ],
    copy: ['打卡', '签到', '考勤', '接龙', '到岗'],
  },
  {
    id: 'points',
    title: '不积分、不发勋章',
    names: [
      'earn|earned|award|awarded|reward|bonus|loyalty|credit|activity points',
      'points balance|earned|total|awarded',
      'streak|streaks',
      'leaderboard|leaderboards',
      'leader board|boards',
      'medal|medals',
      'achievement|achievements',
    ],
    copy: ['积分', '勋章', '金币', '经验值', '加分', '扣分'],
  },
  {
    id: 'person_ranking',
    title: '不给个人排名',
    names: [
      `${PERSON} rank|ranks|ranking|rankings|order|leaderboard`,
      `rank|ranked|ranking|top|best|worst ${PERSON}`,
    ],
    copy: [
      ...['排名', '排行', '榜单', '龙虎榜', '红黑榜', '红榜', '黑榜', '光荣榜', '标兵', '倒数第'],
      ...['第一名', '前三名', '(月|周|季度|年度|网格|社区|服务|先进)之星', '最美网格员'],
    ],
    asked: [
      '最后一名',
      '(谁|哪位|哪个网格员|哪名)…最(多|少|快|慢|好|差)',
      '最(多|少|快|慢|好|差)…(谁|哪位|哪个网格员|哪名)',
    ],
    shape: 'counts by person, put in order',
  },
  {
    id: 'online_time',
    title: '不统计在线时长、登录次数',
    names: [
      'online|usage|dwell|screen|study|learning|active time|duration|seconds|minutes|hours|days',
      'time spent|online',
      'last active|seen|login|online',
      'session|sessions duration|length|seconds|minutes',
      'login|logins|visit|launch count|counts|times|days',
      'daily|monthly active',
    ],
    copy: [
      ...['在线时长', '在线时间', '上线时长', '登录时长', '使用时长', '学习时长'],
      ...['活跃度', '活跃天数', '登录次数', '日活', '(最后|上次|最近)(在线|登录)'],
    ],
    asked: ['(在线|登录|使用)…(多久|几次|多少次|几小时|天数)'],
  },
  {
    id: 'location_track',
    title: '不记录行踪',
    names: [
      'location|position|gps|patrol|walk track|trail|trace|history|log|logs|path',
      'track|tracking location|position|gps|points',
      'gps point|points',
      'geofence|geofences',
      'location update|background',
    ],
    copy: [
      ...['轨迹', '行踪', '电子围栏', '巡查路线', '定位记录', '步数'],
      ...['(位置|定位)上报', '上报(位置|定位)', '(实时|共享)(位置|定位)'],
    ],
    asked: ['(位置|定位|坐标|经纬度)'],
    shape: 'places of persons',
  },
  {
    id: 'forced_photo',
    title: '办事不强求拍照留痕',
    names: ['must|require|force photo|photos|picture|selfie', 'photo|photos|selfie required'],
    copy: [
      ...['必须…(照片|拍照|截图|视频)', '拍照留痕', '工作照片', '留痕', '截图上报'],
      '(照片|拍照|截图|视频)…(才能|才可|方可|方能)',
    ],
    asked: ['照片', '拍照', '截图', '视频'],
    shape: 'photos that must be there',
  },
  {
    id: 'person_score',
    title: '投票、点赞、转发都不算谁的成绩',
    names: [
      `${PERSON} ${MEASURE}|likes|turnout`,
      `by|per ${WORKER}`,
      `${MEASURE.replace('|level', '')} of|per|by ${PERSON}`,
      'like|likes|share|shares|forward|forwards count|counts',
      'kpi',
    ],
    copy: [
      ...['考核', '绩效', '打分', '点赞', '达标率', '完成率', '参与率'],
      ...['转发量', '转发数', '转发次数', '转发人数', '阅读量', '浏览量', '点击量'],
      ...['谁投票', '投票最多', '投票次数', '(网格员|工作人员|居民|个人|人均)…投票率'],
      '(网格员|工作人员|居民|个人)的?(评分|得分|分数)',
    ],
    asked: [
      ...['评分', '得分', '投票率', '(每|各)(位|个|名)(网格员|工作人员)'],
      '(网格员|工作人员)…(走访|上门|巡查|办|处理|答复|上报|入户)…(多少|几|户次|次数|件数)',
      '(谁|哪些|哪位|哪几|名单)…(没|未|不)…(投票|参加|签字|到场)',
      '(没|未|不)…(投票|参加|签字|到场)…(谁|哪些|哪位|哪几|名单)',
    ],
    shape: 'measures of persons',
  },
  {
    id: 'forced_use',
    title: '不摊派注册和使用',
    names: [
      'install|installation|activation|registration|adoption rate|rates|quota|target',
      'must|forced login|install',
    ],
    copy: [
      ...['注册率', '安装率', '激活率', '使用率', '推广任务', '任务指标'],
      ...['注册量', '安装量', '下载量', '下载次数', '下载人数', '关注公众号', '公众号关注'],
      ...['注册人数', '安装人数', '扫码人数', '拉新', '新增用户'],
    ],
    asked: [
      '(注册|安装|下载|扫码|关注)…(多少|几|人数|户数)',
      '(没|未|不)(装|安装|下载|注册|关注|用)',
      '(装|用|下载)…(小程序|邻格|公众号|应用)',
    ],
  },
  {
    id: 'people_by_name',
    title: '不点名问谁病了、谁困难',
    asked: [`${WHO}…${PLIGHT}`, `${PLIGHT}…${WHO}`],
  },
]
