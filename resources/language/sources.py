# SPDX-License-Identifier: Apache-2.0
"""What train.py counts: texts, line by line, and dictionaries, with the frequency of each word. See README.md."""
import glob
import gzip
import hashlib
import html
import json
import math
import os
import re
import struct
import subprocess
from collections import Counter, namedtuple

HAN = re.compile(r'[\u3400-\u9fff]')
SHORTEST = 8    # characters of a line that is text
ICU = '/usr/lib/x86_64-linux-gnu/libicudata.so.72'
JIEBA = '/usr/lib/python3/dist-packages/jieba/dict.txt'
WORD_SCALE = 9.5  # ICU's costs of words are about -9.5 ln(p)

Files = namedtuple('Files', 'weight patterns')
# What Debian's packages bring: weight, where they install it.
INSTALLED = {
    'help': Files(0.5, ['/usr/share/libreoffice/help/zh-??/text/**/*.html']),
    'reference': Files(1, ['/usr/share/debian-reference/*.zh-??.html']),
    'fortunes': Files(4, ['/usr/share/games/fortunes/chinese']),
    'poems': Files(0.25, ['/usr/share/games/fortunes/*[03]0[0]']),
}
Repository = namedtuple('Repository', 'weight name commit paths sha256 reader')


def news(text):
    """A press release of a city; tenders are forms."""
    page = json.loads(text)
    if '標案' in page['content'] or '招標' in page['title']:
        return
    yield page['title']
    yield from page['content'].split('\n')


def presidential(text):
    page = json.loads(text)
    yield page['title'] or ''
    for paragraph in page['content_paragraphs'] or [page['content'] or '']:
        yield from paragraph.split('\n')


def plain(text):
    yield from text.split('\n')


def reports(text):
    for line in text.splitlines():
        yield from json.loads(line)['content'].split('\n')


def gazette(text):
    """Debates and documents; tables stand there as HTML."""
    yield from (line for line in text.split('\n') if '<' not in line)


# Documents of Taiwan's government, of which everybody may make use (Copyright Act, article 9), and of China's (Copyright
# Law, article 5), in public repositories.
REPOSITORIES = {
    'city': Repository(0.625, 'kiang/www.tainan.gov.tw', 'b98fae157d895512abdea52368c1e002e22fa75b',
                       r'docs/data/\d+/\d+/.*\.json',
                       'b31cf7737a896f08f97f8d406f03e371954e12afbce42b90bb61ba9a186fccab', news),
    'president': Repository(0.75, 'kiang/www.president.gov.tw', '7e5cb2fd3eedc86c6678c2996e0e23c808c3915c',
                            r'news_json/.*\.json',
                            '94379f4d4114ba8cc6e814e7888a005c951fe6a2f21fe01d1ac0cf61aa31cc12', presidential),
    'parliament': Repository(0.25, 'thewayiam/twly_fileHandler', 'b5757657621710cc7293f3825202e4c0a0f3051d',
                             r'vote/meeting_minutes/.*\.txt',
                             '37c4329afaca7fcac8da1e2491156213432c913027234dd96a031e36a8a297ad', plain),
    # All but the five largest files.
    'gazette': Repository(0.75, 'clkao/ly-gazette', 'dd7e689767ab9d0569f2fc51194b634c2341117a',
                          r'raw/(?!3181|3206|3860|3901|3940)\d+\.md',
                          '02a16cbaf6ae66067fe5ead1d45c0bdda38fe3cc8d686d806723886303b43d43', gazette),
    'reports': Repository(3, 'aldohemsn/chinese-political-corpora', '99bc4b01d11c2b884a83ecc8f966d97e17cd450e',
                          r'government_work_reports\.jsonl',
                          'c53c10bb64e640d6cf2b97ac03deec4b723e2560cf4a505c137994ffd91942c7', reports),
}
PHRASES = Repository(1, 'openvanilla/McBopomofo', '73d0379eca621377fb46416ceb4a7dc9bb576d47',
                     r'Source/Data/phrase\.occ',
                     '0ebdb8cab861734148cfe9ff5c373b187d6000d2ed3d5b5614d78a950d313364', plain)


def contents(repository, folder):
    """The files of a repository at its commit, in the order of their names. Fetches what the folder does not have."""
    place = os.path.join(folder, repository.name.replace('/', '+'))
    git = ['git', '-C', place, '-c', 'core.quotepath=false']
    if not os.path.isdir(place):
        subprocess.run(['git', 'init', '-q', '--bare', place], check=True)
        subprocess.run(git + ['fetch', '-q', '--depth', '1', f'https://github.com/{repository.name}',
                              repository.commit], check=True)
    listed = subprocess.run(git + ['ls-tree', '-r', '-z', repository.commit], capture_output=True, text=True,
                            check=True).stdout.split('\0')
    files = sorted((path, meta.split()[2]) for meta, path in (line.split('\t', 1) for line in listed if line)
                   if re.fullmatch(repository.paths, path))
    digest, texts = hashlib.sha256(), []
    with subprocess.Popen(git + ['cat-file', '--batch'], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as reader:
        for path, blob in files:
            reader.stdin.write(f'{blob}\n'.encode())
            reader.stdin.flush()
            data = reader.stdout.read(int(reader.stdout.readline().split()[2]))
            reader.stdout.read(1)
            digest.update(path.encode() + b'\0' + data)
            texts.append(data.decode('utf8', 'replace'))
        reader.stdin.close()
    if digest.hexdigest() != repository.sha256:
        raise SystemExit(f'{repository.name}: the files have the SHA-256 {digest.hexdigest()}')
    return texts


def installed_lines(path):
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
    yield from text.split('\n')


def once(lines, shortest):
    """The lines that are Chinese, each once."""
    seen = {}
    for line in lines:
        line = ' '.join(line.split())
        if len(line) >= shortest and len(HAN.findall(line)) * 2 > len(line):
            seen[line] = None
    return '\n'.join(seen)


def texts(root, folder):
    """Name, weight and text of each source."""
    for name, files in INSTALLED.items():
        paths = [p for pattern in files.patterns for p in sorted(glob.glob(root + pattern, recursive=True))]
        if not paths:
            raise SystemExit(f'{name}: nothing in {root}{files.patterns[0]}')
        yield name, files.weight, once((line for path in paths for line in installed_lines(path)), 1)
    for name, repository in REPOSITORIES.items():
        pages = contents(repository, folder)
        yield name, repository.weight, once((line for page in pages for line in repository.reader(page)), SHORTEST)


def is_word(word):
    return len(HAN.findall(word)) == len(word) > 0


def dictionaries(root, folder):
    """Name and words of each dictionary, with numbers that their frequencies are proportional to."""
    words = Counter()
    for word, cost in icu_words(ICU):
        words[word] += math.exp(-cost / WORD_SCALE)
    yield 'icu', words
    words = Counter()
    with open(root + JIEBA, encoding='utf8') as file:
        for line in file:
            words[line.split()[0]] += int(line.split()[1])
    yield 'jieba', words
    words = Counter()
    for line in contents(PHRASES, folder)[0].splitlines():
        words[line.split()[0]] += int(line.split()[1])
    yield 'phrases', words


def icu_words(library):
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
