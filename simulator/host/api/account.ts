import { ownFolder } from './files'
import type { ApiHost, Theme, ThemeFactory } from './types'

/** A sign-in code: `sandbox:<persona>` when the run has a persona, else one that no server knows. */
function signInCode({ options }: ApiHost): string {
  return options.persona ? `sandbox:${options.persona}` : `sim-${Math.random().toString(36).slice(2, 12)}`
}

function alipay(host: ApiHost): Theme {
  const { device, launch } = host
  return {
    asynchronous: {
      getAuthCode: () => ({ authCode: signInCode(host), authSuccessScopes: ['auth_base'], authErrorScopes: {} }),
      requestSubscribeMessage: (given) => ({
        behavior: device.subscribes ? 'subscribe' : 'cancel',
        show: true,
        entityIds: given.entityIds,
      }),
      getSetting: () => ({ authSetting: {} }),
      openSetting: () => ({ authSetting: {} }),
    },
    plain: {
      getLaunchOptionsSync: () => launch,
      getEnterOptionsSync: () => launch,
      getAccountInfoSync: () => ({
        miniProgram: { appId: '2021000000000000', envVersion: 'develop', version: '0.0.0' },
      }),
      getAppIdSync: () => ({ appId: '2021000000000000' }),
      env: { USER_DATA_PATH: ownFolder(host) },
    },
  }
}

function weapp(host: ApiHost): Theme {
  const { device, recorder, launch } = host
  return {
    asynchronous: {
      login: () => ({ code: signInCode(host) }),
      checkSession: () => undefined,
      requestSubscribeMessage(given) {
        const ids = Array.isArray(given.tmplIds) ? given.tmplIds.map(String) : []
        return Object.fromEntries(ids.map((id) => [id, device.subscribes ? 'accept' : 'reject']))
      },
      getPrivacySetting: () => ({
        needAuthorization: !device.privacyAgreed,
        privacyContractName: '《用户隐私保护指引》',
      }),
      requirePrivacyAuthorize() {
        if (!device.privacyAgreed) throw new Error('privacy permission is not authorized')
      },
      openPrivacyContract: () => recorder.call('openPrivacyContract.shown', {}),
      getSetting: () => ({ authSetting: {} }),
      openSetting: () => ({ authSetting: {} }),
      authorize: () => undefined,
    },
    plain: {
      getLaunchOptionsSync: () => launch,
      getEnterOptionsSync: () => launch,
      getAccountInfoSync: () => ({ miniProgram: { appId: 'touristappid', envVersion: 'develop', version: '' } }),
      reportEvent: () => undefined,
      getExptInfoSync: () => ({}),
      env: { USER_DATA_PATH: ownFolder(host) },
    },
  }
}

/** Signing in, subscriptions, privacy: what a real client does with its own servers is answered here. */
export const account: ThemeFactory = (host) => (host.bundle.host === 'weapp' ? weapp(host) : alipay(host))
