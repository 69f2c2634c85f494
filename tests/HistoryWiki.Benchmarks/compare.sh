#!/usr/bin/env bash
# Times reading every .wiki file of a folder on one core, in one run: HistoryWiki, wtf_wikipedia (npm) and mwparserfromhell (Debian, C tokenizer).
# Each reads the files into memory first, warms up for 30 processor seconds, and gives the processor seconds of its best and middle round. What each does:
#   historywiki-tree      tokens and tree, as mwparserfromhell does
#   historywiki-article   the whole article: Markdown sections, footnotes with sources, links, categories, infobox and its facts
#   wtf_wikipedia         wtf(text): sections, sentences, links, infoboxes, references, tables; no output is asked of it
#   wtf_wikipedia-output  the same, then its text and its data, which compares best with our Markdown and facts: text() and json()
#   mwparserfromhell      parse(text): tokens and tree; nothing is made of them
# Usage: compare.sh FOLDER [ROUNDS]
set -euo pipefail
[ $# -ge 1 ] || { sed -n 2,10p "$0" >&2; exit 2; }
folder=$(realpath "$1")
rounds=${2:-5}
here=$(cd "$(dirname "$0")" && pwd)

say() { printf '%s\n' "$*" >&2; }

/usr/bin/python3 -c 'import mwparserfromhell' 2>/dev/null || { say "python3-mwparserfromhell is missing: apt-get install python3-mwparserfromhell"; exit 1; }
(cd "$here/rivals" && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error >/dev/null) || { say "The npm packages of rivals could not be installed."; exit 1; }
dotnet build "$here" -c Release --nologo -v quiet -clp:NoSummary >&2

core=()
command -v taskset >/dev/null && core=(taskset -c 0)
{
  "${core[@]}" dotnet "$here/bin/Release/net10.0/HistoryWiki.Benchmarks.dll" time "$folder" "$rounds"
  "${core[@]}" node "$here/rivals/time-wtf.mjs" "$folder" "$rounds"
  "${core[@]}" /usr/bin/python3 "$here/rivals/time-mwparserfromhell.py" "$folder" "$rounds"
} | awk '
  { printf "%-20s %5d texts %6.1f MB   best %7.3f s   middle %7.3f s   %6.1f MB/s\n", $1, $2, $3 / 1e6, $4, $5, $3 / 1e6 / $4; best[$1] = $4; count[$1] = $2 }
  END {
    for (name in count) if (count[name] != count["historywiki-article"]) { print "Not the same texts were read."; exit 1 }
    printf "the whole article, against wtf_wikipedia:     %5.1f times as fast (10 asked)\n", best["wtf_wikipedia"] / best["historywiki-article"]
    printf "  with text and data asked of it as well:     %5.1f times as fast\n", best["wtf_wikipedia-output"] / best["historywiki-article"]
    printf "the whole article, against mwparserfromhell:  %5.1f times as fast (1 asked)\n", best["mwparserfromhell"] / best["historywiki-article"]
    printf "the tree alone, against mwparserfromhell:     %5.1f times as fast\n", best["mwparserfromhell"] / best["historywiki-tree"]
    exit best["wtf_wikipedia"] / best["historywiki-article"] < 10 || best["mwparserfromhell"] / best["historywiki-article"] < 1
  }'
