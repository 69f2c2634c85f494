#!/usr/bin/env bash
# Measures a published app: seconds from its start to the first article, articles a second beside nginx that serves the same
# bytes, and how long 64 editors of one field wait. usage: serving.sh (needs dotnet, curl, wrk, nginx and node; takes three minutes)
set -euo pipefail
cd "$(dirname "$0")/../.."

work=$(mktemp -d)
trap 'kill $(jobs -p) 2>/dev/null; wait; rm -rf "$work"' EXIT
app=http://127.0.0.1:5199
nginx=http://127.0.0.1:5198
article=/wiki/Kalmyk_Invasion_of_Kabardia_\(1644\)
seconds() { awk -v from="$1" -v to="$(date +%s.%N)" 'BEGIN { printf "%.2f", to - from }'; }

until_article() {  # prints the seconds from a start until an article is there; $1: its base address, $2: when it was started
  until curl -sf -o /dev/null "$1$article"; do sleep 0.02; done
  seconds "$2"
}

echo "# dotnet run, built, to the first article"
dotnet build src/HistoryWiki.Web --nologo -v quiet -clp:NoSummary
for attempt in "first start, database made and seeds imported" "second start"; do
  started=$(date +%s.%N)
  dotnet run --project src/HistoryWiki.Web --no-launch-profile -- --urls "$app" --HistoryWiki:Database="Data Source=$work/run.db" >"$work/run.log" 2>&1 &
  echo "$attempt: $(until_article "$app" "$started") s"
  pkill -TERM -P $! 2>/dev/null || kill $!
  wait $! 2>/dev/null || true
done

echo "# the published app"
dotnet publish src/HistoryWiki.Web -c Release -o "$work/app" --nologo -v quiet
printf 'benchmark-password-1' | (cd "$work/app" && HistoryWiki__Database="Data Source=$work/app.db" dotnet historywiki.dll user add Editor --role editor >/dev/null)
started=$(date +%s.%N)
(cd "$work/app" && HistoryWiki__Database="Data Source=$work/app.db" Serilog__MinimumLevel__Default=Warning exec dotnet historywiki.dll --urls "$app" >"$work/app.log" 2>&1) &
echo "start to the first article: $(until_article "$app" "$started") s"

echo "# articles a second, 32 connections, 8 seconds each, by turns"
mkdir -p "$work/site/wiki"
curl -sf "$app$article" -o "$work/site$article"
cat >"$work/nginx.conf" <<CONF
worker_processes auto; daemon off; pid $work/nginx.pid; error_log $work/nginx.log;
events { worker_connections 1024; }
http { access_log off; default_type "text/html; charset=utf-8"; sendfile on; keepalive_requests 1000000;
       client_body_temp_path $work; proxy_temp_path $work; fastcgi_temp_path $work; uwsgi_temp_path $work; scgi_temp_path $work;
       server { listen 127.0.0.1:5198; root $work/site; } }
CONF
nginx -c "$work/nginx.conf" 2>/dev/null &
until curl -sf -o /dev/null "$nginx$article"; do sleep 0.05; done
cmp <(curl -sf "$app$article") <(curl -sf "$nginx$article") && echo "the same $(stat -c %s "$work/site$article") bytes"
wrk -t1 -c32 -d5s "$app$article" >/dev/null
for round in 1 2 3; do
  for server in "app $app" "nginx $nginx"; do
    printf '%s %s' "$round" "${server% *}"
    wrk -t1 -c32 -d8s --latency "${server#* }$article" | awk '/99%/ { p99 = $2 } /Requests\/sec/ { rate = $2 } /Non-2xx/ { bad = $0 } END { print ": " rate " a second, p99 " p99 " " bad }'
  done
done

echo "# 64 editors of one field"
node tests/HistoryWiki.Benchmarks/editors.mjs "$app" "$article" Editor benchmark-password-1
