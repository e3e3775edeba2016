import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { joinClasses } from '../../../ui/join-classes'
import { Header } from '../../../ui/screen/header'
import { Screen } from '../../../ui/screen/screen'
import { visitFormCopy as copy } from '../copy'
import type { VisitedHome } from '../domain/visit'
import type { VisitForm } from '../hooks/use-visit-form'
import { GridChips } from './grid-chips'
import { VisitFields } from './visit-fields'

interface VisitFormViewProps {
  form: VisitForm
  /** Undefined until one is chosen. */
  home: VisitedHome | undefined
  tied: 'notice' | 'report' | 'request' | undefined
  grids: readonly { readonly code: string; readonly name: string }[]
  gridCode: string | undefined
  onGrid: (code: string) => void
  onOtherHome: (() => void) | undefined
  onBack: () => void
  /** What else is asked at the door, once the home is chosen. */
  atDoor: ReactNode
  overlay: ReactNode
  /** Choosing a home, under this question. */
  children: (title: string) => ReactNode
}

/** 记一次走访: first the home, then why. */
export function VisitFormView({ form, home, children, ...props }: VisitFormViewProps) {
  return (
    <Screen
      id="visit-form-page"
      header={<Header title={copy.title} onBack={props.onBack} />}
      overlay={props.overlay}
    >
      {home ? (
        <>
          <VisitFields form={form} home={home} tied={props.tied} onOtherHome={props.onOtherHome} />
          {props.atDoor}
        </>
      ) : (
        <>
          <GridChips grids={props.grids} gridCode={props.gridCode} onGrid={props.onGrid} />
          <View className={joinClasses(props.grids.length > 1 && 'mt4')}>
            {children(copy.which)}
          </View>
        </>
      )}
    </Screen>
  )
}
