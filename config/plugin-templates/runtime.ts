import { internalComponents } from '@tarojs/shared'
import { shapeAttributes } from './attributes'

shapeAttributes(internalComponents)
