#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Make chinese.lm, the pairs of characters that the repair of damaged text chooses by. See README.md.

usage: train.py [--text NAME:WEIGHT:GLOB]... [--icu LIBRARY] [-o FILE]
Without --text: the Debian packages named in README.md, where Debian installs them.
Needs uconv (icu-devtools). Equal input gives an equal file.
"""
import argparse
import glob
import gzip
import html
import math
import re
import struct
import subprocess
from collections import Counter, defaultdict

TEXTS = ['help:0.25:/usr/share/libreoffice/help/zh-??/text/**/*.html',
         'reference:0.5:/usr/share/debian-reference/*.zh-??.html',
         'fortunes:1.5:/usr/share/games/fortunes/chinese',
         'poems:0.3:/usr/share/games/fortunes/*[03]0[0]']
ICU = '/usr/lib/x86_64-linux-gnu/libicudata.so.72'
NAT = 16            # a cost of 1 is 1/16 nat
WORD_SCALE = 9.5    # ICU's costs of words are about -9.5 ln(p)
WORD_MASS = 4e6     # characters that the dictionary counts for
KEEP = 2.0          # a pair is kept when it saves this many nats over the text
# Manuals have few of the marks that edited prose has, and dictionaries none. Beside a thousand characters of words stand
MARKS = {',': 50, '。': 28, '、': 9, '“': 6.5, '”': 6.5, ':': 3, '?': 2, '!': 1.5, '…': 2, '《': 2.5, '》': 2.5, '(': 2.5,
         ')': 2.5, '\n': 14, ' ': 4, '0': 20, 'a': 20, '%': 2, '—': 3, '·': 0.7, ';': 0.7, '‘': 0.3, '’': 0.3, '.': 2}
# and behind a mark stands, of a hundred times, so often another:
BEHIND = {'。': {'\n': 28, '”': 10, '“': 5, '’': 1, ')': 1, ' ': 2},
          ',': {'“': 3, '《': 0.4, '0': 2, 'a': 2},
          ':': {'“': 35, '\n': 5, '0': 2},
          '”': {',': 22, '。': 12, '\n': 22, '、': 6, '(': 2, '“': 1, ' ': 1, ':': 0.5, '?': 0.5, '…': 0.3},
          '“': {'‘': 1, '《': 1, 'a': 5, '0': 1},
          '?': {'”': 18, '\n': 15, '“': 2, '!': 1, ' ': 2},
          '!': {'”': 25, '\n': 20, ' ': 2, '“': 1},
          '…': {'…': 50, '”': 10, '\n': 5, '。': 2, '“': 2},
          '》': {',': 12, '。': 6, '、': 8, '”': 2, '\n': 5, '(': 3, '《': 3, '“': 1},
          ')': {',': 20, '。': 10, '、': 6, '\n': 8, ':': 2, '”': 1},
          '、': {'“': 5, '《': 4, 'a': 5, '0': 2},
          ';': {'“': 4, '\n': 8},
          '—': {'—': 49, '“': 1},
          '\n': {'“': 12, '0': 5, 'a': 4, '《': 2, '(': 2, '\n': 20}}
BEHIND_WEIGHT = 30000
DIGIT, LETTER, BREAK, OTHER = '0', 'a', '\n', '\0'
WIDE = {chr(c): chr(c - 0xFEE0) for c in range(0xFF01, 0xFF5F)}
SAME = {'「': '“', '」': '”', '『': '‘', '』': '’', '\u3000': ' ', '\u00a0': ' ', '\r': BREAK}


def folding(chars):
    """The Simplified form of each character alone, as the program folds for matching."""
    done = subprocess.run(['uconv', '-x', 'Traditional-Simplified'], input='\n'.join(chars), capture_output=True,
                          text=True, check=True).stdout.split('\n')
    return {c: s for c, s in zip(chars, done) if len(s) == 1}


class Folder(dict):
    """Characters to the tokens of the model; filled for all Han at once."""

    def __init__(self):
        super().__init__(folding([chr(c) for c in range(0x3400, 0xA000)]))

    def __missing__(self, c):
        c2 = SAME.get(c, WIDE.get(c, c))
        if c2.isascii():
            token = DIGIT if c2.isdigit() else LETTER if c2.isalpha() else c2 if c2 == BREAK or c2 >= ' ' else OTHER
        else:
            token = c2 if 0x2010 <= ord(c2) <= 0x2027 or 0x3001 <= ord(c2) <= 0x301F or c2 == '·' else OTHER
        self[c] = token
        return token


def lines_of(path):
    opened = gzip.open if path.endswith('.gz') else open
    with opened(path, 'rt', encoding='utf8', errors='ignore') as file:
        text = file.read()
    if path.endswith('.html'):
        text = re.sub(r'(?s)<(script|style|footer|head|pre)\b.*?</\1>', '\n', text)
        text = re.sub(r'</?(?:p|div|li|h\d|td|tr|table|ul|ol|dt|dd|br|body)\b[^>]*>', '\n', text)
        text = html.unescape(re.sub(r'<[^>]*>', '', text))
    text = re.sub(r'\x1b\[[0-9;]*m', '', text)
    # Lines that were filled to a width are one paragraph.
    text = re.sub(r'(?<=[\u3400-\u9fff，、])\n[ \t]*(?=[\u3400-\u9fff“「])', '', text)
    for line in text.split('\n'):
        line = ' '.join(line.split())
        if len(re.findall(r'[\u3400-\u9fff]', line)) * 2 > len(line):
            yield line


def dictionary(library):
    """The words of ICU's dictionary of Chinese and Japanese with their costs: the trie in its data library."""
    with open(library, 'rb') as file:
        data = file.read()
    start = data.find(b'CmnD') - 12
    toc = start + struct.unpack_from('<H', data, start)[0]
    for k in range(struct.unpack_from('<I', data, toc)[0]):
        name, place = struct.unpack_from('<II', data, toc + 4 + 8 * k)
        if data[toc + name:data.index(b'\0', toc + name)].endswith(b'cjdict.dict'):
            item = toc + place
            item += struct.unpack_from('<H', data, item)[0]
            indexes = struct.unpack_from('<8i', data, item)
            raw = data[item + indexes[0]:item + indexes[3]]
            return words_of_trie(struct.unpack(f'<{len(raw) // 2}H', raw))
    raise SystemExit(f'{library}: no cjdict.dict')


def words_of_trie(u):
    """Walks a UCharsTrie; its units are described in ICU's ucharstrie.h."""
    def value(lead, p):
        if lead < 0x4000:
            return lead, p
        if lead < 0x7FFF:
            return (lead - 0x4000) << 16 | u[p], p + 1
        return u[p] << 16 | u[p + 1], p + 2

    def delta(p):
        lead = u[p]
        if lead < 0xFC00:
            return lead, p + 1
        return (u[p + 1] << 16 | u[p + 2], p + 3) if lead == 0xFFFF else ((lead - 0xFC00) << 16 | u[p + 1], p + 2)

    words, stack = [], [(0, '')]
    while stack:
        p, s = stack.pop()
        node = u[p]
        p += 1
        if node & 0x8000:
            words.append((s, value(node & 0x7FFF, p)[0]))
            continue
        if node >= 0x40:
            if node < 0x4040:
                cost = (node >> 6) - 1
            elif node < 0x7FC0:
                cost, p = ((node & 0x7FC0) - 0x4040) << 10 | u[p], p + 1
            else:
                cost, p = u[p] << 16 | u[p + 1], p + 2
            words.append((s, cost))
            node &= 0x3F
        if node >= 0x30:
            n = node - 0x2F
            stack.append((p + n, s + ''.join(map(chr, u[p:p + n]))))
            continue
        if node == 0:
            node, p = u[p], p + 1
        halves = [(p, node + 1)]
        while halves:
            q, n = halves.pop()
            while n > 5:
                far, behind = delta(q + 1)
                halves.append((behind + far, n >> 1))
                n, q = n - (n >> 1), behind
            for _ in range(n - 1):
                c, lead = chr(u[q]), u[q + 1]
                number, q = value(lead & 0x7FFF, q + 2)
                if lead & 0x8000:
                    words.append((s + c, number))
                else:
                    stack.append((q + number, s + c))
            stack.append((q + 1, s + chr(u[q])))
    return words


def count(texts, library):
    fold = Folder()
    single, pairs, open_end = Counter(), Counter(), Counter()
    ending, in_words = Counter(), Counter()  # pairs at the end of the dictionary's words, and anywhere in them
    starts, inside, alone = Counter(), Counter(), Counter()  # of characters, in the dictionary's words
    for text in texts:
        name, weight, pattern = text.split(':', 2)
        seen, weight = set(), float(weight)
        here_single, here_pairs = Counter(), Counter()
        for path in sorted(glob.glob(pattern, recursive=True)):
            for line in lines_of(path):
                if line in seen:
                    continue
                seen.add(line)
                tokens = [BREAK] + [fold[c] for c in line] + [BREAK]
                here_single.update(tokens[1:])
                here_pairs.update(zip(tokens, tokens[1:]))
        print(f'{name}: {len(seen)} lines, {sum(here_single.values())} characters')
        for c, n in here_single.items():
            single[c] += weight * n
        for pair, n in here_pairs.items():
            pairs[pair] += weight * n
    words = Counter()
    for word, cost in dictionary(library):
        if all('\u3400' <= c <= '\u9fff' for c in word):
            words[''.join(fold[c] for c in word)] += math.exp(-cost / WORD_SCALE)
    scale = WORD_MASS / sum(len(w) * p for w, p in words.items())
    print(f'dictionary: {len(words)} words')
    for word, p in words.items():
        n = p * scale
        for c in word:
            single[c] += n
            inside[c] += n
        starts[word[0]] += n
        if len(word) == 1:
            alone[word] += n
        for pair in zip(word, word[1:]):
            pairs[pair] += n
            in_words[pair] += n
        if len(word) > 1:
            ending[word[-2], word[-1]] += n
        open_end[word[-1]] += n  # what follows a word is not known from it
    for mark, n in MARKS.items():
        single[mark] += WORD_MASS * n / 1000
    for mark, following in BEHIND.items():
        for second, n in following.items():
            pairs[mark, second] += BEHIND_WEIGHT * n / 100
        open_end[mark] += BEHIND_WEIGHT * (1 - sum(following.values()) / 100)
    # A character of the dictionary begins a word in so many of its occurrences, and is the whole word in so many of those.
    first = {c: n * (starts[c] + 0.01) / (inside[c] + 0.01) for c, n in single.items()}
    whole = {c: (alone[c] + 0.01) / (starts[c] + 0.01) for c in single}
    # These pairs are words, or the ends of words: what follows begins another.
    closing = {p for p, n in ending.items() if n > 0.85 * in_words[p] and n > 0.6 * pairs[p]}
    return single, first, whole, pairs, open_end, closing


def cost_of(p):
    return max(0, min(255, round(-NAT * math.log(p))))


def model(single, first, whole_words, pairs, open_end, closing):
    """Interpolated with the single characters after Witten and Bell; the end of a word counts as news."""
    tokens = sorted(c for c, n in single.items() if n >= 0.05 and c != OTHER)
    assert len(tokens) < 0x8000
    index = {c: i for i, c in enumerate(tokens)}
    total, firsts = sum(single.values()), sum(first.values())
    rows = defaultdict(dict)
    for (a, b), n in pairs.items():
        if a in index and b in index:
            rows[a][b] = n
    out, body, kept = [], bytearray(), 0
    for a in tokens:
        row = rows[a]
        news = open_end[a] + sum(min(1.0, n) for n in row.values()) + 1.0
        whole = sum(row.values()) + news
        entries = []
        for b in MARKS if a in MARKS else ():  # known, not estimated: most marks never meet
            row.setdefault(b, 0)
        for b, n in row.items():
            if a in MARKS and b in MARKS and b not in '0a':
                entries.append((index[b], cost_of(((n if b in BEHIND.get(a, ()) else n / 20) + 0.02) / whole)))
                continue
            floor = news / whole * first[b] / firsts
            p = n / whole + floor
            if n * math.log(p / floor) >= KEEP:
                entries.append((index[b] | ((a, b) in closing) << 15, cost_of(p)))
        entries.sort(key=lambda e: e[0] & 0x7FFF)
        kept += len(entries)
        for b, cost in entries:
            body += struct.pack('<HB', b, cost)
        out.append(struct.pack('<HBBBBH', ord(a), cost_of(single[a] / total), cost_of(first[a] / firsts),
                               cost_of(news / whole), cost_of(whole_words[a]), len(entries)))
    print(f'model: {len(tokens)} characters, {kept} pairs')
    return b'VLM2' + struct.pack('<HI', len(tokens), kept) + b''.join(out) + bytes(body)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--text', action='append', help='name:weight:glob')
    parser.add_argument('--icu', default=ICU, help="ICU's data library")
    parser.add_argument('-o', default='chinese.lm')
    args = parser.parse_args()
    made = model(*count(args.text or TEXTS, args.icu))
    with open(args.o, 'wb') as file:
        file.write(made)
    print(f'{args.o}: {len(made)} bytes')


if __name__ == '__main__':
    main()
