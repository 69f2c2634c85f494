#!/usr/bin/env bash
# Imports a folder of articles into a new wiki, serves it, and asks it for the searches of searches.tsv.
# usage: searches.sh FOLDER [--missed]   (needs dotnet, python3 and curl)
set -euo pipefail
folder=$(realpath "$1")
cd "$(dirname "$0")/../../.."

work=$(mktemp -d)
app=http://127.0.0.1:5198
trap 'kill ${server:-} 2>/dev/null; wait 2>/dev/null || true; rm -rf "$work"' EXIT
export HistoryWiki__Database="Data Source=$work/wiki.db" Serilog__MinimumLevel__Default=Warning

dotnet publish src/HistoryWiki.Web -c Release -o "$work/app" --nologo -v quiet
(cd "$work/app" && dotnet historywiki.dll import "$folder" >/dev/null 2>"$work/import.log" || true)
(cd "$work/app" && exec dotnet historywiki.dll --urls "$app" >"$work/app.log" 2>&1) &
server=$!
until curl -sf -o /dev/null "$app/"; do sleep 0.2; done
python3 tests/HistoryWiki.Benchmarks/Searching/searches.py "$app" "${@:2}"
