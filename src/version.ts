/** The version of this action, as in package.json (`npm run release -- check` compares them). */
export const VERSION = '0.1.0'
