#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Measures the cleaning on whole pages that are not committed.

usage: measurepages.py CLI FOLDER [--file page.txt] [--worst N] [--fields]

FOLDER holds a folder for each page: the page itself (page.txt, or page.html with --file page.html), and gold.json with
"content" (the text of its main article) and, where known, "date", "author", "title" and "publisher" ("UNKNOWN": the
page states none). Printed are the means of precision, recall and F1 of the runs of four characters, white space and
width aside, F1 of the pages with less than 300 characters, and how many fields are right, missed, wrong, and rightly
none; with --fields those that are missed or wrong. Text of all articles of a page counts as one.

Keep three folders, parted by site: one to look at, one to measure often, one to measure at the end.
"""
import argparse
import json
import os
import re
import subprocess
import unicodedata
from collections import Counter


def runs(text, length=4):
    text = re.sub(r'[\s\u200b\ufeff]+', '', unicodedata.normalize('NFKC', text))
    return Counter(text[i:i + length] for i in range(len(text) - length + 1))


def day(text):
    found = re.search(r'(\d{4})\D{1,3}(\d{1,2})\D{1,3}(\d{1,2})', text or '')
    return tuple(map(int, found.groups())) if found else None


def bare(text):
    """Without blanks and signs, as one script of names and titles differs from another."""
    text = unicodedata.normalize('NFKC', '' if text in (None, 'UNKNOWN') else text)
    return ''.join(c for c in text if c.isalnum()).lower()


def held(a, b):
    return a in b or b in a


def alike(a, b):
    """Titles: one holds most of the other."""
    return held(a, b) and 2 * min(len(a), len(b)) >= max(len(a), len(b))


#: what gold calls it, what the answer calls it, how it is read, when two are the same
FIELDS = (('date', 'published', day, lambda a, b: a == b), ('author', 'byline', bare, held),
          ('title', 'title', bare, alike), ('publisher', 'publisher', bare, held))
SHORT = 300


def verdict(gold, own, same):
    if not gold:
        return 'rightly none' if not own else 'wrong'
    return 'missed' if not own else 'right' if same(gold, own) else 'wrong'


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('cli')
    parser.add_argument('folder')
    parser.add_argument('--file', default='page.txt')
    parser.add_argument('--worst', type=int, default=0)
    parser.add_argument('--fields', action='store_true')
    options = parser.parse_args()
    pages = sorted(entry.path for entry in os.scandir(options.folder) if entry.is_dir())
    files = [os.path.join(page, options.file) for page in pages]
    answer = subprocess.run([options.cli, 'clean', '--format', 'json', *files], stdout=subprocess.PIPE,
                            stderr=subprocess.DEVNULL, encoding='utf8', check=False).stdout
    rows = []
    short = []
    found = {name: Counter() for name, *_ in FIELDS}
    failures = []
    for line in answer.splitlines():
        read = json.loads(line)
        page = os.path.dirname(read['page']['path'])
        with open(os.path.join(page, 'gold.json'), encoding='utf8') as file:
            gold = json.load(file)
        articles = read['articles']
        own = runs('\n'.join(block['text'] for article in articles for block in article['blocks']))
        right = runs(gold['content'])
        hits = sum((own & right).values())
        precision = hits / max(1, sum(own.values()))
        recall = hits / max(1, sum(right.values()))
        rows.append((2 * precision * recall / max(1e-9, precision + recall), precision, recall, os.path.basename(page)))
        if sum(right.values()) < SHORT:
            short.append(rows[-1][0])
        first = articles[0] if articles else {}
        for name, key, reading, same in FIELDS:
            if gold.get(name) is None:
                continue
            kind = verdict(reading(gold[name]), reading(first.get(key)), same)
            found[name][kind] += 1
            if kind in ('missed', 'wrong'):
                failures.append(f'{kind} {name} {os.path.basename(page)}: {gold[name]} / {first.get(key)}')
    for name, at in (('F1', 0), ('precision', 1), ('recall', 2)):
        print(f'{name} {sum(row[at] for row in rows) / max(1, len(rows)):.4f}', end='  ')
    print(f'pages {len(rows)}  short {sum(short) / max(1, len(short)):.4f} of {len(short)}')
    for name, count in found.items():
        print(name, ', '.join(f'{kind} {count[kind]}' for kind in ('right', 'missed', 'wrong', 'rightly none')))
    for failure in failures if options.fields else ():
        print(failure)
    for row in sorted(rows)[:options.worst]:
        print('F1 %.3f precision %.3f recall %.3f %s' % row)


if __name__ == '__main__':
    main()
