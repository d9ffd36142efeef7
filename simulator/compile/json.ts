import * as v from 'valibot'

const windowFields = {
  navigationBarTitleText: v.optional(v.string()),
  navigationBarBackgroundColor: v.optional(v.string()),
  navigationBarTextStyle: v.optional(v.string()),
  navigationStyle: v.optional(v.string()),
  backgroundColor: v.optional(v.string()),
  enablePullDownRefresh: v.optional(v.boolean()),
  defaultTitle: v.optional(v.string()),
  titleBarColor: v.optional(v.string()),
  transparentTitle: v.optional(v.string()),
  pullRefresh: v.optional(v.boolean()),
}

const tabItem = v.looseObject({
  pagePath: v.string(),
  text: v.optional(v.string()),
  name: v.optional(v.string()),
  iconPath: v.optional(v.string()),
  selectedIconPath: v.optional(v.string()),
  icon: v.optional(v.string()),
  activeIcon: v.optional(v.string()),
})

const subpackages = v.optional(v.array(v.looseObject({ root: v.string(), pages: v.array(v.string()) })))

/** The parts of app.json that the simulator runs by, of both dialects; the gates check it strictly. */
export const appJson = v.looseObject({
  pages: v.array(v.string()),
  subPackages: subpackages,
  subpackages,
  window: v.optional(v.looseObject(windowFields)),
  usingComponents: v.optional(v.record(v.string(), v.string())),
  tabBar: v.optional(
    v.looseObject({
      color: v.optional(v.string()),
      textColor: v.optional(v.string()),
      selectedColor: v.optional(v.string()),
      backgroundColor: v.optional(v.string()),
      list: v.optional(v.array(tabItem)),
      items: v.optional(v.array(tabItem)),
    }),
  ),
})

export const pageJson = v.looseObject({
  ...windowFields,
  component: v.optional(v.boolean()),
  styleIsolation: v.optional(v.string()),
  usingComponents: v.optional(v.record(v.string(), v.string())),
})

export type AppJson = v.InferOutput<typeof appJson>
export type PageJson = v.InferOutput<typeof pageJson>
