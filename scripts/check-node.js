// Runs before every script that is TypeScript, on whatever Node there is, so that an old one is told in words.
const major = Number(process.versions.node.split('.')[0])
if (major < 24) {
  console.error(
    `This needs Node 24; this is ${process.versions.node}. On Linux (x64, arm64) \`npm ci\` brings it along, unless ` +
      'optional dependencies are left out; elsewhere install Node 24 or newer.',
  )
  process.exit(1)
}
