import { fetchFile } from '../../../api/fetch-file'

/** All households, people masked. @throws ApiError, OfflineError */
export const fetchRosterExport = (communityCode: string) =>
  fetchFile('/api/v1/roster/export', { query: { communityCode }, name: '名册.xlsx' })

/** Nothing but the headings. @throws ApiError, OfflineError */
export const fetchRosterTemplate = () =>
  fetchFile('/api/v1/roster/template', { name: '名册模板.xlsx' })
