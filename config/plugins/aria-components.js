// Plain JavaScript: Taro compiles a plugin's own file only, and the program's bundle takes this one as it is.
const ARIA = ['label', 'live', 'hidden', 'checked', 'disabled', 'expanded', 'busy', 'selected', 'level']
const COMPONENTS = ['View', 'Text', 'Button', 'Image', 'Input', 'Textarea']

/**
 * The aria attributes of every component that may carry one. WeChat reads the role from `aria-role`, Alipay from `role`.
 * @param {boolean} alipay
 * @returns {Record<string, Record<string, string>>}
 */
exports.ariaComponents = (alipay) => {
  const attributes = { [alipay ? 'role' : 'aria-role']: 'i.ariaRole' }
  for (const name of ARIA) attributes[`aria-${name}`] = `i.aria${name.charAt(0).toUpperCase()}${name.slice(1)}`
  return Object.fromEntries(COMPONENTS.map((name) => [name, attributes]))
}
