import type { PageStack } from '../pages/page-stack'
import type { WxAnswers, WxApis, WxCallbacks } from './wx-answers'

type UrlOptions = WxCallbacks & { readonly url: string }
type BackOptions = WxCallbacks & { readonly delta?: number }

/** Moves between pages; a refusal (unknown page, a tab opened as a page, too deep) is a `fail`. */
export function createNavigationApis(stack: PageStack, answers: WxAnswers): WxApis {
  const attempt = (api: string, options: WxCallbacks | undefined, move: () => void) => {
    // A phone moves after the current code ran, never inside the call.
    answers.later(() => {
      try {
        move()
        answers.succeed(api, options)
      } catch (error) {
        answers.fail(api, options, error instanceof Error ? error.message : String(error))
      }
    })
  }
  return {
    navigateTo: (options: UrlOptions) =>
      attempt('navigateTo', options, () => stack.navigateTo(options.url)),
    redirectTo: (options: UrlOptions) =>
      attempt('redirectTo', options, () => stack.redirectTo(options.url)),
    reLaunch: (options: UrlOptions) =>
      attempt('reLaunch', options, () => stack.reLaunch(options.url)),
    switchTab: (options: UrlOptions) =>
      attempt('switchTab', options, () => stack.switchTab(options.url)),
    navigateBack: (options?: BackOptions) =>
      attempt('navigateBack', options, () => stack.navigateBack(options?.delta ?? 1)),
  }
}
