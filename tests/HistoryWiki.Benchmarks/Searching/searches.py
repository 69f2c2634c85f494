#!/usr/bin/env python3
"""Asks a served wiki for the searches of searches.tsv or of another table, and says how often the wanted article comes first and among the first five.

    searches.py ADDRESS            the figures, by kind of search
    searches.py ADDRESS --missed   also each search whose article does not come first, and what does
    searches.py ADDRESS --unseen   the same of unseen.tsv
"""
import json
import sys
import time
import urllib.parse
import urllib.request
from collections import Counter
from pathlib import Path


def searches():
    lines = Path(__file__).with_name("unseen.tsv" if "--unseen" in sys.argv else "searches.tsv").read_text(encoding="utf-8").splitlines()
    return [line.split("\t") for line in lines if line and not line.startswith("#")]


def found(address, words):
    with urllib.request.urlopen(f"{address}/api/v1/search?q={urllib.parse.quote(words)}", timeout=60) as answer:
        return [result["title"] for result in json.load(answer)["results"]]


def main():
    address, shows_missed = sys.argv[1].rstrip("/"), "--missed" in sys.argv
    asked, first, in_five, began = Counter(), Counter(), Counter(), time.monotonic()
    for kind, words, wanted in searches():
        titles = found(address, words)
        asked[kind] += 1
        first[kind] += titles[:1] == [wanted]
        in_five[kind] += wanted in titles[:5]
        if shows_missed and titles[:1] != [wanted]:
            print(f"{'five' if wanted in titles[:5] else 'MISS'}  {words}: wanted {wanted}, found {titles[:3]}")
    for kind in [*asked, None]:
        count, one, five = (sum(counter.values()) if kind is None else counter[kind] for counter in (asked, first, in_five))
        print(f"{kind or 'all':10} {count:4}  first {one / count:6.1%}  in five {five / count:6.1%}")
    print(f"{time.monotonic() - began:.1f} s")


main()
