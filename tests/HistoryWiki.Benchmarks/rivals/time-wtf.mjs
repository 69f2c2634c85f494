// Times wtf_wikipedia on every .wiki file of a folder: node time-wtf.mjs FOLDER ROUNDS
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import wtf from 'wtf_wikipedia'

const [folder, rounds] = process.argv.slice(2)
const warmUp = 30 // seconds of the processor, as for the others
const texts = readdirSync(folder).filter(name => name.endsWith('.wiki')).sort().map(name => readFileSync(join(folder, name), 'utf8'))
const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
const spent = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1e6 }

const measure = (name, read) => {
  const seconds = []
  const start = spent()
  while (seconds.length < Number(rounds)) {
    const before = spent()
    if (texts.reduce((sum, text) => sum + read(wtf(text)), 0) === 0) throw new Error('Nothing was read.')
    if (before - start > warmUp) seconds.push(spent() - before)
  }
  seconds.sort((a, b) => a - b)
  console.log(`${name} ${texts.length} ${bytes} ${seconds[0].toFixed(4)} ${seconds[Math.floor(seconds.length / 2)].toFixed(4)}`)
}

measure('wtf_wikipedia', document => document.sections().length)
measure('wtf_wikipedia-output', document => document.text().length + document.json().sections.length)
