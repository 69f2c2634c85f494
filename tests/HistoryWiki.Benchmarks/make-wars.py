#!/usr/bin/env python3
"""Writes a MediaWiki export of small articles about wars, battles, people and powers that name each other, the same every time.

    make-wars.py ARTICLES > wars.xml

One power fought in 5,000 of the conflicts and one war has 5,000 battles (or a twentieth of all, where that is fewer); one battle
has 10,000 commanders (or a tenth of all) on three sides, with names so short that no field is too long to be read. The others are as wars are: some tens of battles each, a few commanders a side.
"""
import random
import sys


def page(number, title, text):
    return (f"  <page>\n    <title>{title}</title>\n    <ns>0</ns>\n    <id>{number}</id>\n    <revision>\n      <id>{number}</id>\n"
            "      <timestamp>2020-01-01T00:00:00Z</timestamp>\n      <contributor><username>Ann</username></contributor>\n"
            f"      <model>wikitext</model>\n      <text xml:space=\"preserve\">{text}</text>\n    </revision>\n  </page>\n")


def conflict(title, partof, year, place, sides, result, prose):
    lines = [f"| conflict = {title}", f"| date = {year}", f"| place = [[{place}]]", f"| result = {result}"]
    if partof:
        lines.append(f"| partof = [[{partof}]]")
    for i, (powers, leaders, strength, losses) in enumerate(sides, 1):
        lines += [f"| combatant{i} = " + "&lt;br&gt;".join(f"[[{p}]]" for p in powers), f"| commander{i} = " + "&lt;br&gt;".join(f"[[{p}]]" if " " in p else p for p in leaders),
                  f"| strength{i} = {strength:,}", f"| casualties{i} = {losses:,} killed"]
    return "{{Infobox military conflict\n" + "\n".join(lines) + "\n}}\n" + prose


def main():
    count = int(sys.argv[1])
    often, crowd = min(5_000, count // 20), min(10_000, count // 10)
    chance = random.Random(1723)
    syllables = ["ka", "zan", "dor", "ji", "bul", "ter", "gan", "mir", "os", "len", "vik", "ar", "tun", "sel", "po", "rim", "da", "lo", "neth", "ur"]
    letters = "abcdefghijklmnopqrstuvwxyz"
    name = lambda length: "".join(chance.choice(syllables) for _ in range(length)).capitalize()
    powers = ["Grand Power"] + sorted({f"{name(3)} Khanate" for _ in range(max(20, count // 100))})
    people = sorted({f"{name(2)} {name(3)}" for _ in range(max(50, count // 5))})
    places = sorted({name(4) for _ in range(max(50, count // 10))})
    wars = ["Great War of All"] + [f"{name(3)} War ({1000 + i % 900})" for i in range(max(5, count // 40))]
    write, number = sys.stdout.write, 0
    write('<mediawiki version="0.11" xml:lang="en">\n')

    def crowded(i):
        return "X" + letters[i // 676 % 26] + letters[i // 26 % 26] + letters[i % 26]

    def side(power, leaders):
        return ([power], leaders, chance.randrange(500, 90_000), chance.randrange(10, 9_000))

    def add(title, text):
        nonlocal number
        number += 1
        write(page(number, title, text))

    for title in wars:
        pair = [powers[0], powers[1]] if title == wars[0] else chance.sample(powers, 2)
        add(title, conflict(title, None, chance.randrange(1000, 1900), chance.choice(places), [side(p, chance.sample(people, 2)) for p in pair], f"{pair[0]} victory", f"The '''{title}''' was a war. It began near [[{chance.choice(places)}]].\n\n== Course ==\nIt went on for years."))
    for person in people[:count // 20]:
        add(person, "{{Infobox military person\n| name = " + person + "\n| birth_date = 1700\n| allegiance = " + chance.choice(powers) + "\n}}\n'''" + person + "''' was a commander.")
    for power in powers[:count // 200]:
        add(power, "{{Infobox country\n| common_name = " + power + "\n| year_start = 1500\n}}\nThe '''" + power + "''' was a state.")
    battle = 0
    while number < count:
        battle += 1
        pair = ["Grand Power", chance.choice(powers[1:])] if battle <= often else chance.sample(powers[1:], 2)
        war = "Great War of All" if battle <= often else chance.choice(wars[1:])
        leaders = chance.sample(people, 3)
        sides = [side(pair[0], leaders[:2]), side(pair[1], leaders[2:])]
        if battle == 1:
            sides.append(side(powers[2], []))
            sides = [(power, [crowded(i) for i in range(first, crowd, 3)], strength, losses) for first, (power, _, strength, losses) in enumerate(sides)]
        title = f"Battle of {chance.choice(places)} {battle}"
        add(title, conflict(title, war, chance.randrange(1000, 1900), chance.choice(places), sides, f"{pair[battle % 2]} victory",
                            f"The '''{title}''' was fought in the [[{war}]]. [[{leaders[0]}]] led the army of the [[{pair[0]}]].\n\n== Battle ==\nBoth sides met at dawn.\n\n== Aftermath ==\n{leaders[1]} withdrew."))
    write("</mediawiki>\n")


main()
