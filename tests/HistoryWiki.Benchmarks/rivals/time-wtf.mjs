// Times wtf_wikipedia on every .wiki file of a folder: node time-wtf.mjs FOLDER ROUNDS
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import wtf from 'wtf_wikipedia'

const [folder, rounds] = process.argv.slice(2)
const texts = readdirSync(folder).filter(name => name.endsWith('.wiki')).sort().map(name => readFileSync(join(folder, name), 'utf8'))
const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
const seconds = []
const spent = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1e6 }
const start = spent()
while (seconds.length < Number(rounds)) {
  const before = spent()
  const sections = texts.reduce((sum, text) => sum + wtf(text).sections().length, 0)
  if (sections === 0) throw new Error('Nothing was read.')
  if (before - start > 12) seconds.push(spent() - before)
}
seconds.sort((a, b) => a - b)
console.log(`wtf_wikipedia ${texts.length} ${bytes} ${seconds[0].toFixed(4)} ${seconds[Math.floor(seconds.length / 2)].toFixed(4)}`)
