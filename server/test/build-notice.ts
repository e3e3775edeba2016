import { hoursAhead } from './build-consultation'
import type { TestClient } from './test-app'

export const NOTICES = '/api/v1/notices'

/** A valid notice; each test overrides what it is about. */
export function buildNotice(areaCode: string, overrides: object = {}) {
  return {
    areaCode,
    category: 'public_service',
    title: '周三停水六小时',
    body: '上午九点到下午三点没有水，请您前一天晚上接好水。',
    asksAcknowledgement: true,
    expiresAt: hoursAhead(30),
    ...overrides,
  }
}

export async function publishNotice(
  committee: TestClient,
  areaCode: string,
  overrides: object = {},
): Promise<{ id: string }> {
  const response = await committee.post(NOTICES, buildNotice(areaCode, overrides))
  if (response.statusCode !== 201) throw new Error(response.body)
  return response.json()
}
