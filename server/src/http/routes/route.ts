import type { Deps, Services } from '../../container'
import type { TypedApp } from '../typed-app'

/** One operation: puts itself on the app. */
export type Route = (app: TypedApp, services: Services, deps: Deps) => void
