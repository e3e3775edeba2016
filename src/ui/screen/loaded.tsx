import { type ReactNode, useContext } from 'react'
import type { Failure, LoadState } from '../../lib/load-state'
import { uiCopy } from '../copy'
import { HomeContext } from '../home-context'
import { Note } from '../status/note'
import { Loading } from './loading'
import { PageState, type PageStateKind } from './page-state'

const kinds: Record<Failure['kind'], PageStateKind> = {
  offline: 'offline',
  signed_out: 'forbidden',
  denied: 'forbidden',
  missing: 'empty',
  error: 'error',
}

interface LoadedProps<T> {
  state: LoadState<T>
  /** Where a visitor goes who must sign in first. */
  onSignIn?: () => void
  loading?: ReactNode
  children: (value: T) => ReactNode
}

/** Draws what was loaded, or why it is not there and what to do next. */
export function Loaded<T>({ state, onSignIn, loading, children }: LoadedProps<T>) {
  if (state.kind === 'loading') return loading ?? <Loading />
  if (state.kind === 'failed') {
    return <FailureState failure={state.failure} onRetry={state.retry} onSignIn={onSignIn} />
  }
  return (
    <>
      {state.staleBecause && <Stale failure={state.staleBecause} />}
      {children(state.value)}
    </>
  )
}

function Stale({ failure }: { failure: Failure }) {
  const isOffline = failure.kind === 'offline'
  return (
    <Note icon={isOffline ? 'wifi-off' : 'triangle-alert'}>
      {isOffline ? uiCopy.staleOffline : uiCopy.stale(failure.sentence)}
    </Note>
  )
}

interface FailureStateProps {
  failure: Failure
  onRetry: () => void
  onSignIn?: () => void
}

export function FailureState({ failure, onRetry, onSignIn }: FailureStateProps) {
  const onHome = useContext(HomeContext)
  const actOf = () => {
    if (failure.kind === 'signed_out' && onSignIn) {
      return { id: 'sign-in', word: uiCopy.signIn, onPress: onSignIn }
    }
    return failure.kind === 'missing' && onHome
      ? { id: 'go-home', word: uiCopy.goHome, onPress: onHome }
      : { id: 'retry', word: uiCopy.retry, onPress: onRetry }
  }
  return (
    <PageState
      kind={kinds[failure.kind]}
      title={failure.title}
      text={failure.sentence}
      meta={
        failure.kind === 'error' && failure.requestId
          ? uiCopy.failureNumber(failure.requestId)
          : undefined
      }
      act={actOf()}
    />
  )
}
