import { addSentences } from './sentences'

/** Refusals around rosters; only the console loads them. */
addSentences({
  not_a_spreadsheet: '这个文件不是 Excel 表格（.xlsx）。旧的 .xls 请先另存为 .xlsx。',
  import_not_ready: '这次导入刚刚有了变化，下面是最新的情况。',
  no_contact: '名册里还没有这一户的人。',
})
