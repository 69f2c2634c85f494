#!/usr/bin/env bash
# Measures the pages of people, belligerents, places and wars beside the page of an ordinary article, in a wiki of many small articles.
# usage: names.sh [ARTICLES] [FOLDER]   (100,000 articles by default; a database in FOLDER is used again; needs dotnet, python3 and curl)
set -euo pipefail
cd "$(dirname "$0")/../.."

articles=${1:-100000}
work=${2:-$(mktemp -d)}
rounds=${ROUNDS:-60}
app=http://127.0.0.1:5197
mkdir -p "$work"
trap 'kill ${server:-} 2>/dev/null; wait 2>/dev/null || true; [ -n "${2:-}" ] || rm -rf "$work"' EXIT
export HistoryWiki__Database="Data Source=$work/wars-$articles.db" Serilog__MinimumLevel__Default=Warning

dotnet publish src/HistoryWiki.Web -c Release -o "$work/app" --nologo -v quiet
if [ ! -f "$work/wars-$articles.done" ]; then
  echo "# import of $articles articles"
  rm -f "$work/wars-$articles.db"*
  python3 tests/HistoryWiki.Benchmarks/make-wars.py "$articles" >"$work/wars.xml"
  started=$(date +%s)
  (cd "$work/app" && dotnet historywiki.dll import "$work/wars.xml" 2>"$work/import.log")
  rm "$work/wars.xml"
  echo "$(($(date +%s) - started)) s"
  touch "$work/wars-$articles.done"
fi
(cd "$work/app" && exec dotnet historywiki.dll --urls "$app" >"$work/app.log" 2>&1) &
server=$!
until curl -sf -o /dev/null "$app/"; do sleep 0.2; done

# One battle of the ordinary kind, one person and one power that it names; the crowd, the power and the war that are everywhere.
battle=$(curl -sf "$app/search?q=$((articles / 2))" | grep -o 'href="/wiki/Battle_of_[^"]*_'"$((articles / 2))\"" | sed -n 1p | cut -d'"' -f2)
article=$(curl -sf "$app$battle")
first() { grep -o "href=\"$1[^\"]*\"" <<<"$article" | sed -n 1p | cut -d'"' -f2; }
crowd=/wiki/$(curl -sf "$app/people/Xaah" | grep -o 'href="/wiki/Battle_of_[^"]*_1"' | sed -n 1p | cut -d/ -f3 | tr -d '"')
pages=("$battle" "$(first /people/)" "$(first /belligerents/)" "$(first /places/)" /belligerents/Grand_Power "/belligerents/Grand_Power?page=50"
  /people/Xaah "$crowd" /wiki/Great_War_of_All /wiki/Great_War_of_All/battles "$(grep -o 'href="/wiki/[^"]*War[^"]*"' <<<"$article" | sed -n 1p | cut -d'"' -f2)")

milliseconds() {  # the median and the 95th of a hundred answers; $1: the address
  for _ in $(seq "$rounds"); do curl -s -o /dev/null -w '%{time_starttransfer} %{time_total} %{http_code}\n' "$app$1"; done |
    awk '$3 != 200 { print "status " $3 > "/dev/stderr"; exit 1 } { print $2 * 1000 }' | sort -n | awk '{ t[NR] = $1 } END { printf "%8.2f %8.2f", t[int((NR + 1) / 2)], t[int(NR * .95)] }'
}

echo "# milliseconds, median and 95th of $rounds answers, and how many times the article"
for page in "${pages[@]}"; do [ -n "$page" ] && milliseconds "$page" >/dev/null; done
for page in "${pages[@]}"; do
  [ -n "$page" ] || continue
  time=$(milliseconds "$page")
  base=${base:-$(awk '{ print $1 }' <<<"$time")}
  awk -v base="$base" -v page="$page" '{ printf "%8.2f %8.2f %5.1f×  %s\n", $1, $2, $1 / base, page }' <<<"$time"
done
