import path from 'node:path'
import type { IPluginContext } from '@tarojs/service'
import { ariaComponents } from './aria-components'

/** What Taro's platform object offers here; Taro does not export this type. */
interface Platform {
  template?: { mergeComponents(ctx: IPluginContext, components: Record<string, Record<string, string>>): void }
  runtimePath?: string | string[]
}

/**
 * Taro leaves every aria attribute out of the mini-program templates, so screen readers are blind.
 * This writes them back: `ariaLabel` in JSX becomes `aria-label` in base.wxml and base.axml.
 * Taro numbers the attributes of a component (`p0`, `p1` …) once for the templates and once more when the program
 * starts, so both must know them: a picture whose `src` has another number in the template stays empty.
 */
export default function aria(ctx: IPluginContext) {
  ctx.registerMethod({
    name: 'onSetupClose',
    fn(platform: Platform) {
      if (!platform.template) return
      platform.template.mergeComponents(ctx, ariaComponents(process.env.TARO_ENV === 'alipay'))
      const runtime = path.join(__dirname, 'aria-runtime.js')
      platform.runtimePath = [platform.runtimePath ?? [], runtime].flat()
    },
  })
}
