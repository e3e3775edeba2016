import { mergeInternalComponents } from '@tarojs/shared'
import { ariaComponents } from './components'

mergeInternalComponents(ariaComponents)
