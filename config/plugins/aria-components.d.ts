/** Aria attributes by component, as Taro templates name them; `alipay` reads the role from `role`. */
export function ariaComponents(alipay: boolean): Record<string, Record<string, string>>
