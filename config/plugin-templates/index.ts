import path from 'node:path'
import type { IPluginContext, TaroPlatformBase } from '@tarojs/service'
import { shapeAttributes } from './attributes'

/**
 * Taro leaves `aria-*` out of the templates it writes for WeChat, so a screen reader would find bare
 * views, and writes much into them that nothing here uses. This mends both, in the templates and in the
 * runtime's table of attribute names, which must be the same.
 */
export default function templatesPlugin(ctx: IPluginContext): void {
  ctx.registerMethod({
    name: 'onSetupClose',
    fn(platform: TaroPlatformBase) {
      if (!platform.template) return
      shapeAttributes(platform.template.internalComponents)
      platform.runtimePath = [platform.runtimePath, path.join(__dirname, 'runtime.ts')].flat()
    },
  })
}
