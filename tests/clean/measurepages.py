#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Measures the cleaning on whole pages that are not committed.

usage: measurepages.py CLI FOLDER [--file page.txt] [--worst N]

FOLDER holds a folder for each page: the page itself (page.txt, or page.html with --file page.html), and gold.json with
"content" (the text of its main article) and, where known, "date" and "author" ("UNKNOWN": the page states none).
Printed are the means of precision, recall and F1 of the runs of four characters, white space and width aside, and how
many dates and authors are right, missed, wrong, and rightly none. Text of all articles of a page counts as one.

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


def names(text):
    return re.sub(r'\s', '', '' if text in (None, 'UNKNOWN') else text)


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
    options = parser.parse_args()
    pages = sorted(entry.path for entry in os.scandir(options.folder) if entry.is_dir())
    files = [os.path.join(page, options.file) for page in pages]
    answer = subprocess.run([options.cli, 'clean', '--format', 'json', *files], stdout=subprocess.PIPE,
                            stderr=subprocess.DEVNULL, encoding='utf8', check=False).stdout
    rows = []
    dates = Counter()
    authors = Counter()
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
        first = articles[0] if articles else {}
        if gold.get('date') is not None:
            dates[verdict(day(gold['date']), day(first.get('published')), lambda a, b: a == b)] += 1
        if gold.get('author') is not None:
            authors[verdict(names(gold['author']), names(first.get('byline')), lambda a, b: a in b or b in a)] += 1
    for name, at in (('F1', 0), ('precision', 1), ('recall', 2)):
        print(f'{name} {sum(row[at] for row in rows) / max(1, len(rows)):.4f}', end='  ')
    print(f'pages {len(rows)}')
    for name, found in (('dates', dates), ('authors', authors)):
        print(name, ', '.join(f'{kind} {found[kind]}' for kind in ('right', 'missed', 'wrong', 'rightly none')))
    for row in sorted(rows)[:options.worst]:
        print('F1 %.3f precision %.3f recall %.3f %s' % row)


if __name__ == '__main__':
    main()
