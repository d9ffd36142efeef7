/** What the helper is told. */
export const familyHelpSentences = {
  asked: (word: string, name: string) =>
    `${word}${name}请您帮忙看着：打开亲情账户，看对方在哪一步，指给对方点哪里。10 分钟后自己停。`,
}
