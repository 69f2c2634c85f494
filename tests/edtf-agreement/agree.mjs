// Reads lines "edtf<TAB>earliest<TAB>latest" (days as in ISO 8601, empty where open) and has the npm package
// edtf read each of them. Prints every line on which it differs, and ends with 1 if there is one.
// Set up once with `npm install` in this folder; EdtfAgreementTests then runs it.
import { createInterface } from 'node:readline';
import edtf from 'edtf';

// Where the package is known to read another way, and why ours stands.
const known = [
  [/[[{/].*\d{4}-2[1-4]|\d{4}-2[1-4].*\//, 'parses', 'it takes no season inside a set or an interval'],
  [/\d{4}-2[1-4][?~%]/, 'parses', 'it takes no doubt behind a season'],
  [/XX[?~%]/, 'parses', 'it takes no doubt behind a day without digits'],
  [/\d{4}-2[1-4]/, 'bounds', 'it begins spring in January; our convention is March to May'],
  [/-\d{4}-\d\d-XX/, 'bounds', 'it turns first and last day round before the year 0'],
  [/\d\d00-02/, 'bounds', 'it reckons February by the Gregorian rule before 1582'],
  [/[[{].*\d\.\.-?\d/, 'bounds', 'it takes the first date of a run inside a set for its end'],
  [/S\d/, 'bounds', 'it takes the estimate of a year with significant digits for the year itself'],
];

const day = /^(-?)(\d{4})-(\d\d)-(\d\d)$/;

function milliseconds(text, ifOpen) {
  if (text === '') return ifOpen;
  const [, sign, year, month, date] = day.exec(text);
  const moment = new Date(Date.UTC(2000, month - 1, date));
  moment.setUTCFullYear(Number(sign + year), month - 1, date);
  return moment.getTime();
}

const startOfDay = (time, ifOpen) => Number.isFinite(time) ? Math.floor(time / 86_400_000) * 86_400_000 : ifOpen;

let read = 0, excused = 0, differing = 0;
for await (const line of createInterface({ input: process.stdin })) {
  const [text, earliest, latest] = line.split('\t');
  const excuse = what => known.some(([shape, difference]) => difference === what && shape.test(text));
  read++;
  let theirs;
  try {
    theirs = edtf(text);
  } catch (error) {
    if (excuse('parses')) excused++;
    else { differing++; console.log(`${text}: not read: ${error.message.split('\n')[0]}`); }
    continue;
  }
  const ours = [milliseconds(earliest, -Infinity), milliseconds(latest, Infinity)];
  const bounds = [startOfDay(theirs.min, -Infinity), startOfDay(theirs.max, Infinity)];
  if (ours[0] === bounds[0] && ours[1] === bounds[1]) continue;
  if (excuse('bounds')) excused++;
  else { differing++; console.log(`${text}: ours ${earliest}..${latest}, theirs ${bounds.map(time => Number.isFinite(time) ? new Date(time).toISOString() : time).join('..')}`); }
}
console.log(`${read} read, ${differing} differ, ${excused} differ for a known reason`);
process.exitCode = differing > 0 ? 1 : 0;
