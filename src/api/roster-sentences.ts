import { addSentences } from './sentences'

/** Refusals around rosters; only the console loads them. */
addSentences({
  not_a_spreadsheet: '这个文件不是 Excel 表格（.xlsx）。旧的 .xls 请先另存为 .xlsx。',
  import_not_ready: '这次导入刚刚有了变化，下面是最新的情况。',
  too_many_phone_searches: '这一小时按电话查得太多了，请过一会儿再查，或者按门牌找。',
  no_contact: '名册里还没有这一户的人。',
})
