/** Shapes a mini-program hands to WeChat's constructors, and what it gets back as `this`. */

// Methods are called with whatever the platform gives; a mini-program declares what it expects.
export type LogicFunction = (this: unknown, ...args: unknown[]) => unknown

export type PageDefinition = Readonly<Record<string, unknown>> & {
  readonly data?: unknown
}

export interface ComponentOptions {
  readonly data?: unknown
  readonly properties?: Readonly<Record<string, unknown>>
  readonly methods?: Readonly<Record<string, LogicFunction>>
  readonly lifetimes?: Readonly<Record<string, LogicFunction>>
  readonly observers?: Readonly<Record<string, LogicFunction>>
  readonly options?: unknown
  readonly created?: LogicFunction
  readonly attached?: LogicFunction
  readonly ready?: LogicFunction
  readonly detached?: LogicFunction
}

export type PageInstance = Record<string, unknown> & {
  readonly route: string
  readonly options: Readonly<Record<string, string>>
}

export type SetData = (changes: object, callback?: () => void) => void
