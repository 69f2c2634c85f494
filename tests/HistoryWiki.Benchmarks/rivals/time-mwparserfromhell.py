"""Times mwparserfromhell on every .wiki file of a folder: python3 time-mwparserfromhell.py FOLDER ROUNDS"""
import pathlib
import sys
import time

import mwparserfromhell
from mwparserfromhell.parser import use_c

assert use_c, "the C tokenizer is missing"
texts = [path.read_text(encoding="utf-8") for path in sorted(pathlib.Path(sys.argv[1]).glob("*.wiki"))]
size = sum(len(text.encode("utf-8")) for text in texts)
seconds = []
start = time.process_time()
while len(seconds) < int(sys.argv[2]):
    before = time.process_time()
    nodes = sum(len(mwparserfromhell.parse(text).nodes) for text in texts)
    assert nodes > 0
    if before - start > 30:
        seconds.append(time.process_time() - before)
seconds.sort()
print(f"mwparserfromhell {len(texts)} {size} {seconds[0]:.4f} {seconds[len(seconds) // 2]:.4f}")
