// What Linge must never hold, in schema, code, copy or API. `npm run check` fails on it.
//
// Sources: 《整治形式主义为基层减负若干规定》 (中共中央办公厅、国务院办公厅, August 2024);
// 《政务移动互联网应用程序规范化管理办法》 (国务院办公厅, January 2026): no check-ins, no points and rankings, no count of time
// spent, no likes, votes, shares or hours as a measure of anybody, no photos, videos or tracks asked for without need.
//
// `names` are words of an identifier that follow each other, whatever joins them: `check in` finds checkIn, check_in and
// CheckIn. `a|b` is either. `copy` is looked for in Chinese text. `shape` names a test in shapes.mjs.

const PERSON =
  'person|people|worker|workers|user|users|account|accounts|resident|residents|member|members|staff|neighbour|neighbours|author|reporter|colleague'
const MEASURE = 'score|scores|rank|ranks|ranking|rankings|rating|grade|kpi|performance|points|level'

export const RULES = [
  {
    id: 'check_in',
    title: '不打卡、不签到',
    names: [
      'check in|ins',
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
      'streak',
      'leaderboard',
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
    copy: ['排名', '排行', '榜单', '龙虎榜', '标兵', '倒数第'],
  },
  {
    id: 'online_time',
    title: '不统计在线时长、登录次数',
    names: [
      'online|usage|dwell|screen|study|learning|active time|duration|seconds|minutes|hours|days',
      'time spent|online',
      'last active|seen|login',
      'login|logins|visit|launch count|counts|times|days',
      'daily|monthly active',
    ],
    copy: ['在线时长', '使用时长', '学习时长', '活跃度', '活跃天数', '登录次数', '日活'],
  },
  {
    id: 'location_track',
    title: '不记录行踪',
    names: [
      'location|position|gps|patrol|walk track|trail|trace|history|log|logs|path',
      'track|tracking location|position|gps|points',
      'geofence|geofences',
      'location update|background',
    ],
    copy: ['轨迹', '行踪', '电子围栏', '巡查路线', '定位记录', '步数'],
    shape: 'places of persons',
  },
  {
    id: 'forced_photo',
    title: '办事不强求拍照留痕',
    names: ['must|require|force photo|photos|picture|selfie', 'photo|photos|selfie required'],
    copy: ['必须拍照', '拍照留痕', '工作照片', '留痕', '截图上报'],
    shape: 'photos that must be there',
  },
  {
    id: 'person_score',
    title: '投票、点赞、转发都不算谁的成绩',
    names: [
      `${PERSON} ${MEASURE}|likes|turnout`,
      `${MEASURE.replace('|level', '')} of|per|by ${PERSON}`,
      'like|likes|share|shares|forward|forwards count|counts',
      'kpi',
    ],
    copy: [
      ...['考核', '绩效', '打分', '点赞', '达标率', '完成率', '参与率'],
      ...['转发量', '转发数', '转发次数', '转发人数', '阅读量', '浏览量', '点击量'],
      ...['谁投票', '投票最多', '投票次数'],
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
    ],
  },
]

// Where a rule may be touched, and why. Each must still be needed, or the check fails.
export const EXCEPTIONS = [
  // The page that tells people these rules.
  ...RULES.filter(({ title, copy }) => copy.some((word) => title.includes(word))).map(
    ({ id, title }) => ({
      rule: id,
      file: 'src/features/about/copy.ts',
      text: title,
      reason: 'states the rule',
    }),
  ),
  {
    rule: 'check_in',
    file: 'src/features/about/copy.ts',
    text: '让您打卡',
    reason: 'names what one may complain about',
  },
  {
    rule: 'person_ranking',
    file: 'src/features/evaluation/copy.ts',
    text: '不看个人，不排名',
    reason: 'states the rule',
  },
  {
    rule: 'person_score',
    file: 'server/src/modules/reports/guess/telling-words.ts',
    text: '点赞',
    reason: 'a word by which a praise is told from a complaint',
  },
  {
    rule: 'check_in',
    file: 'server/src/modules/consultations/rules/decide-poll.ts',
    text: 'ttendance',
    reason: 'how many units took part in a vote, of nobody by name (Civil Code, art. 278)',
  },
  {
    rule: 'person_score',
    file: 'server/src/db/tables/reports-tables.ts',
    text: 'reports.',
    reason: 'steps of one report, not of its reporter',
  },
  {
    rule: 'location_track',
    file: 'server/src/db/tables/reports-tables.ts',
    text: 'reports beside',
    reason: 'where the reported thing is, chosen by the reporter; never where the reporter goes',
  },
  {
    rule: 'person_score',
    file: 'server/src/db/tables/places-tables.ts',
    text: 'grid_changes.household_count',
    reason: 'households of a grid when it was changed, not of who changed it',
  },
  {
    rule: 'person_score',
    file: 'server/src/db/tables/roster-tables.ts',
    text: 'roster_imports.',
    reason: 'rows of one sheet, not of whoever brought it',
  },
  {
    rule: 'person_score',
    file: 'server/src/db/tables/consultations-tables.ts',
    text: 'topics.household_count',
    reason: 'households of the area a topic was proposed in, not of its author',
  },
  ...[
    [
      'server/src/http/routes/delegations/offer-delegation.ts',
      'the written power of attorney itself',
    ],
    [
      'server/src/http/routes/documents/add-document.ts',
      'the document itself, as photos of its pages',
    ],
    [
      'server/src/http/routes/paper-ballots/enter-paper-ballot.ts',
      'the scan of a paper ballot, for whoever confirms it',
    ],
    ['src/features/steps/hooks/delegation-specs.ts', 'the written power of attorney itself'],
    ['src/features/steps/hooks/step-specs.ts', 'the document itself, as photos of its pages'],
  ].map(([file, reason]) => ({
    rule: 'forced_photo',
    file,
    text: file.startsWith('src') ? 'photos' : 'uploadIds',
    reason,
  })),
]
