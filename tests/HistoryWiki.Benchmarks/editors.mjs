// Times 64 editors who save the same field at once, 20 rounds: usage: editors.mjs BASE ARTICLE NAME PASSWORD
const [base, article, name, password] = process.argv.slice(2);
const editors = 64, rounds = 20;

// The inputs of the form that holds a box of a name, as a browser would send them.
function formOf(html, box) {
  const form = html.replace(/<template[\s\S]*?<\/template>/g, '').match(/<form[\s\S]*?<\/form>/g).find(form => form.includes(`name="${box}"`));
  const values = new URLSearchParams();
  const plain = text => text.replace(/&#x([0-9A-F]+);/gi, (_, hex) => String.fromCodePoint(parseInt(hex, 16))).replace(/&quot;/g, '"').replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');
  const attribute = (tag, key) => { const found = tag.match(new RegExp(`\\s${key}="([^"]*)"`)); return found ? plain(found[1]) : null; };
  for (const [whole, input, area, words, select, options] of form.matchAll(/(<input\b[^>]*>)|(<textarea\b[^>]*>)([\s\S]*?)<\/textarea>|(<select\b[^>]*>)([\s\S]*?)<\/select>/g)) {
    const key = attribute(whole, 'name');
    if (!key) continue;
    if (area) values.append(key, plain(words.replace(/^\r?\n/, '')));
    else if (select) values.append(key, attribute(options.match(/<option[^>]*\sselected[^>]*>/)?.[0] ?? options.match(/<option[^>]*>/)[0], 'value') ?? '');
    else if (!/type="(checkbox|radio)"/.test(input) || /\schecked/.test(input)) values.append(key, attribute(input, 'value') ?? '');
  }
  return values;
}

const cookies = new Map();
async function ask(path, body) {
  const answer = await fetch(base + path, { method: body ? 'POST' : 'GET', body, redirect: 'manual', headers: { cookie: [...cookies].map(([key, value]) => `${key}=${value}`).join('; ') } });
  for (const cookie of answer.headers.getSetCookie()) { const [, key, value] = cookie.match(/^([^=]+)=([^;]*)/); cookies.set(key, value); }
  return { status: answer.status, text: await answer.text() };
}

const login = formOf((await ask('/account/login')).text, 'Input.Password');
login.set('Input.Name', name); login.set('Input.Password', password);
const signedIn = await ask('/account/login', login);
if (signedIn.status !== 303) throw new Error(`Signing in answered ${signedIn.status}.`);

const waits = [], counts = {};
for (let round = 0; round < rounds; round++) {
  const form = formOf((await ask(article + '/edit')).text, 'result');
  form.append('do', 'save');
  await Promise.all(Array.from({ length: editors }, async (_, editor) => {
    const own = new URLSearchParams(form);
    own.set('summary', 'Who won'); own.set('result', `Victory ${round} of ${editor}`);
    const start = performance.now();
    const answer = await ask(article + '/edit', own);
    waits.push(performance.now() - start);
    const kept = answer.status !== 409 || answer.text.includes(`Victory ${round} of ${editor}`);
    const outcome = kept ? answer.status : `${answer.status} without its words`;
    counts[outcome] = (counts[outcome] ?? 0) + 1;
  }));
}
waits.sort((a, b) => a - b);
const at = share => (waits[Math.floor(share * (waits.length - 1))] / 1000).toFixed(2);
console.log(`${rounds} rounds: ${JSON.stringify(counts)}; p50 ${at(0.5)} s, p95 ${at(0.95)} s, longest ${at(1)} s`);
