import type { LogicContext } from '../logic/logic-context'
import type { PendingWork } from '../logic/pending-work'
import type { PageStack } from '../pages/page-stack'
import type { Violations } from '../violations'
import type { HttpExchange } from './http-exchange'
import type { Phone } from './phone'
import { refuseUnknown } from './refuse-unknown'
import type { WxAnswers, WxApis } from './wx-answers'
import { createDeviceApis } from './wx-device'
import { createLayoutApis } from './wx-layout'
import { createNavigationApis } from './wx-navigation'
import { createPersonApis } from './wx-person'
import type { WxPrivacy } from './wx-privacy'
import { createRandomApis } from './wx-random'
import { createRequestApis } from './wx-request'
import { createStorageApis, type WeappStorage } from './wx-storage'
import { createUploadApis } from './wx-upload'

interface WxStubOptions {
  readonly home: string
  readonly logic: LogicContext
  readonly answers: WxAnswers
  readonly work: PendingWork
  readonly violations: Violations
  readonly phone: Phone
  readonly storage: WeappStorage
  readonly exchange: HttpExchange
  readonly stack: PageStack
  readonly privacy: WxPrivacy
}

/** The `wx` object of the logic layer. */
export function createWx(options: WxStubOptions): WxApis {
  const { home, logic, answers, work, violations, phone, storage, exchange, stack, privacy } =
    options
  phone.onAnnounce((listeners, event) => answers.tell(listeners, event))
  const apis: WxApis = {
    ...createDeviceApis(phone, answers, home),
    ...createPersonApis(phone, answers),
    ...createRandomApis(answers),
    ...createStorageApis(storage, answers, logic.parse),
    ...createRequestApis({ exchange, answers, violations }),
    ...createUploadApis({ exchange, answers, phone, work }),
    ...createLayoutApis(answers),
    ...createNavigationApis(stack, answers),
    ...createSilentApis(),
    getUpdateManager: () => createUpdateManager(phone),
    ...privacy.apis,
    env: { USER_DATA_PATH: 'wxfile://usr' },
    canIUse: (name: string) => (name.split('.')[0] ?? name) in apis,
  }
  return refuseUnknown({ ...apis, ...privacy.guard(apis) }, answers, violations)
}

/** Registrations for things that never happen here. */
function createSilentApis(): WxApis {
  const ignore = () => undefined
  const events = ['Error', 'PageNotFound', 'UnhandledRejection', 'MemoryWarning', 'WindowResize']
  return {
    ...Object.fromEntries(
      events.flatMap((event) => [`on${event}`, `off${event}`]).map((name) => [name, ignore]),
    ),
    reportEvent: ignore,
  }
}

function createUpdateManager(phone: Phone) {
  return {
    onCheckForUpdate: () => undefined,
    onUpdateReady: (listener: (event: unknown) => void) => phone.updateListeners.add(listener),
    onUpdateFailed: () => undefined,
    applyUpdate: () => phone.calls.push({ api: 'applyUpdate', detail: {} }),
  }
}
