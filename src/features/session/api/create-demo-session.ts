import { requestAsVisitor } from '../../../api/client'
import type { Session } from '../session-store'

/** Signs in as a demo person; refused (404) where the service runs without demo people. */
export async function createDemoSession(key: string): Promise<Session> {
  const session = await requestAsVisitor('post', '/api/v1/demo/sessions', { body: { key } })
  return { ...session, demoKey: key }
}
