/** Which client's rules apply: WeChat (`wx`, WXML) or Alipay (`my`, AXML). */
export type HostName = 'weapp' | 'alipay'

export interface TabItem {
  path: string
  text: string
  icon: string | null
  selectedIcon: string | null
}

export interface TabBar {
  color: string
  selectedColor: string
  backgroundColor: string
  items: TabItem[]
}

/** What the client draws around a page; app.json and the page's own JSON merged, both dialects in one form. */
export interface PageWindow {
  title: string
  barColor: string
  barText: 'black' | 'white'
  background: string
  pullDown: boolean
  customBar: boolean
}

export interface ComponentConfig {
  component: boolean
  using: Record<string, string>
  styleIsolation: string | null
}

/** Something wrong in the build that the compiler noticed; the program may still start. */
export interface Diagnostic {
  file: string
  message: string
}

/**
 * A finished build (`dist/weapp`, `dist/alipay`) as one plain object: JSON all through, so that it can be served to a
 * browser. Paths have no extension and no leading slash.
 */
export interface Bundle {
  host: HostName
  pages: string[]
  /** Roots of the subpackages: their code is loaded on first visit and is closed to the others. */
  subpackages: string[]
  tabBar: TabBar | null
  windows: Record<string, PageWindow>
  components: Record<string, ComponentConfig>
  modules: Record<string, string>
  styles: Record<string, string>
  templates: string[]
  /** JavaScript that evaluates to the templates' generator groups. */
  generated: string
  /** Taro node types that base.wxml can draw; empty when the build is not Taro's. */
  nodeTypes: string[]
  /** Images as data URIs. */
  assets: Record<string, string>
  diagnostics: Diagnostic[]
}
