import type { IPluginContext } from '@tarojs/service'

/** What a Taro template object offers here; Taro does not export this type. */
interface TemplatePlatform {
  template?: { mergeComponents(ctx: IPluginContext, components: Record<string, Record<string, string>>): void }
}

const ARIA = ['label', 'live', 'hidden', 'checked', 'disabled', 'expanded', 'busy', 'selected', 'level']
const COMPONENTS = ['View', 'Text', 'Button', 'Image', 'Input', 'Textarea']

const camel = (name: string) => `aria${name.charAt(0).toUpperCase()}${name.slice(1)}`

/**
 * Taro leaves every aria attribute out of the mini-program templates, so screen readers are blind.
 * This writes them back: `ariaLabel` in JSX becomes `aria-label` in base.wxml and base.axml.
 * WeChat reads the role from `aria-role`, Alipay from `role`.
 */
export default function aria(ctx: IPluginContext) {
  const role = process.env.TARO_ENV === 'alipay' ? 'role' : 'aria-role'
  const attributes: Record<string, string> = { [role]: 'i.ariaRole' }
  for (const name of ARIA) attributes[`aria-${name}`] = `i.${camel(name)}`
  ctx.registerMethod({
    name: 'onSetupClose',
    fn(platform: TemplatePlatform) {
      const components = Object.fromEntries(COMPONENTS.map((name) => [name, attributes]))
      platform.template?.mergeComponents(ctx, components)
    },
  })
}
