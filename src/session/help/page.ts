import type { Route } from '@/platform/navigate'

/** 请家人帮忙看着: from every error, from 我的 and from 找人帮我. */
export const togetherPage: Route = '/services/family/pages/together/index'
