/**
 * Who answers for an installation and where to complain about it; null is not set. 《政务移动互联网应用程序规范化管理办法》
 * (国务院办公厅, 2026) asks for it.
 */
export interface Imprint {
  /** 主办单位 */
  readonly ownerName: string | null
  /** 备案号 */
  readonly filingNumber: string | null
  readonly complaintPhone: string | null
  readonly complaintUrl: string | null
}

export const NO_IMPRINT: Imprint = {
  ownerName: null,
  filingNumber: null,
  complaintPhone: null,
  complaintUrl: null,
}
