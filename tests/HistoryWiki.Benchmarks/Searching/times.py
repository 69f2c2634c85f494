#!/usr/bin/env python3
"""Times searches of a served wiki of any size beside the same words asked of its index by the sqlite3 command.

    times.py ADDRESS DATABASE [COUNT]    COUNT searches of each kind, 200 by default, of titles and words drawn from the database

An answer over HTTP holds a page of results with their pieces of text and all facets; what sqlite3 answers is twenty ids.
"""
import http.client
import random
import re
import sqlite3
import subprocess
import sys
import time
import urllib.parse


def draw(database, count):
    wiki = sqlite3.connect(f"file:{database}?mode=ro", uri=True)
    choice = random.Random(1)
    last = wiki.execute("SELECT max(Id) FROM Articles").fetchone()[0]
    titles = [row[0] for row in (wiki.execute("SELECT Title FROM Articles WHERE Id = ?", (choice.randint(1, last),)).fetchone() for _ in range(count)) if row]
    bodies = [row[0] for row in (wiki.execute("SELECT Body FROM ArticleSearch WHERE rowid = ?", (choice.randint(1, last),)).fetchone() for _ in range(count)) if row]
    pairs = [" ".join(choice.sample(words, 2)) for words in (sorted(set(re.findall(r"[a-z]{4,}", body))) for body in bodies) if len(words) > 1]
    return titles, [title[:max(3, len(title) * 6 // 10)] for title in titles], [title[:choice.randint(2, 8)] for title in titles], pairs


def times_of(address, path, texts):
    connection = http.client.HTTPConnection(urllib.parse.urlparse(address).netloc, timeout=60)
    milliseconds = []
    for turn in range(2):  # the first turn warms up
        for text in texts:
            began = time.perf_counter()
            connection.request("GET", f"{path}?typed=1&q={urllib.parse.quote(text)}")
            connection.getresponse().read()
            if turn:
                milliseconds.append((time.perf_counter() - began) * 1000)
    return milliseconds


def times_of_sqlite(database, pairs):
    questions = "".join("SELECT rowid FROM ArticleSearch WHERE ArticleSearch MATCH '{}' ORDER BY rank LIMIT 20;\n".format(" AND ".join(f'"{word}"' for word in pair.split())) for pair in pairs)
    answer = subprocess.run(["sqlite3", "-readonly", database], input=f".output /dev/null\n{questions}.output stdout\n.timer on\n{questions}", capture_output=True, text=True, check=True)
    return [float(seconds) * 1000 for seconds in re.findall(r"real ([0-9.]+)", answer.stdout)]


def tell(name, milliseconds):
    milliseconds.sort()
    at = lambda part: milliseconds[min(len(milliseconds) - 1, int(len(milliseconds) * part))]
    print(f"{name:28} {len(milliseconds):5}  p50 {at(.5):8.2f} ms  p99 {at(.99):8.2f} ms")


def main():
    address, database = sys.argv[1], sys.argv[2]
    titles, beginnings, letters, pairs = draw(database, int(sys.argv[3]) if len(sys.argv) > 3 else 200)
    tell("suggest", times_of(address, "/api/v1/suggest", letters))
    tell("search, whole title", times_of(address, "/api/v1/search", titles))
    tell("search, beginning of a title", times_of(address, "/api/v1/search", beginnings))
    tell("search, two words of a text", times_of(address, "/api/v1/search", pairs))
    tell("sqlite3, the same two words", times_of_sqlite(database, pairs))


main()
