import { fetchFile } from '../../../api/fetch-file'

/** A page for each building of the grid. @throws ApiError, OfflineError */
export const fetchDoorSheets = ({ code, name }: { code: string; name: string }) =>
  fetchFile('/api/v1/grids/{code}/door-sheets', { params: { code }, name: `${name}门牌码.pdf` })
