#!/usr/bin/env python3
"""Writes a MediaWiki export of any size, made of the articles of a folder of .wiki files, again and again under new titles.

    make-export.py FOLDER MEGABYTES > export.xml            each article as often as it takes
    make-export.py FOLDER MEGABYTES --median > export.xml   only those of a size near the median

Links lead to the first copy of an article, as the links of a real wiki lead to articles that exist.
"""
import sys
from pathlib import Path
from xml.sax.saxutils import escape


def articles(folder, near_median):
    texts = [(path.stem.replace("_", " "), path.read_text(encoding="utf-8")) for path in sorted(Path(folder).glob("*.wiki"))]
    if near_median:
        texts.sort(key=lambda article: len(article[1]))
        middle = len(texts) // 2
        texts = texts[middle - 10:middle + 10]
    return [(title, escape(text)) for title, text in texts]


def page(number, title, text):
    return (f"  <page>\n    <title>{escape(title)}</title>\n    <ns>0</ns>\n    <id>{number}</id>\n    <revision>\n      <id>{number}</id>\n"
            "      <timestamp>2020-01-01T00:00:00Z</timestamp>\n      <contributor><username>Ann</username></contributor>\n"
            f"      <model>wikitext</model>\n      <text xml:space=\"preserve\">{text}</text>\n    </revision>\n  </page>\n")


def main():
    folder, megabytes = sys.argv[1], float(sys.argv[2])
    texts = articles(folder, "--median" in sys.argv)
    output, written, number = sys.stdout.buffer, 0, 0
    output.write(b'<mediawiki version="0.11" xml:lang="en">\n')
    while written < megabytes * 1e6:
        title, text = texts[number % len(texts)]
        turn = number // len(texts)
        number += 1
        written += output.write(page(number, title if turn == 0 else f"{title} ({turn + 1})", text).encode("utf-8"))
    output.write(b"</mediawiki>\n")


main()
