#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Clean Chinese of Debian's packages, five megabytes in both scripts, must pass the repair of bytes and readings
# untouched. Prints what would be changed or proposed for each text; status 1 if that is anything.
# usage: harm.sh CLI    Needs debian-reference-zh-cn and -zh-tw, libreoffice-help-zh-cn and -zh-tw, fortunes-zh, python3.
set -eu
cli=$1
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 - "$(dirname "$0")/../../resources/language" "$folder" <<'EOF'
import glob
import sys
sys.dont_write_bytecode = True
sys.path.insert(0, sys.argv[1])
import train
for text in train.TEXTS:
    name, _, pattern = text.split(':', 2)
    for script in ('CN', 'TW'):
        paths = [p for p in sorted(glob.glob(pattern, recursive=True)) if 'zh-' not in p or f'zh-{script}' in p.replace('zh-cn', 'zh-CN').replace('zh-tw', 'zh-TW')]
        if not paths:
            sys.exit(f'{name}: nothing at {pattern}')
        with open(f'{sys.argv[2]}/{name}-{script}.txt', 'w', encoding='utf8') as out:
            for path in paths:
                out.write('\n\n'.join(train.lines_of(path)) + '\n\n')
EOF
status=0
for text in "$folder"/*.txt; do
    "$cli" clean --format json "$text" | python3 -c '
import json, sys
page = json.load(sys.stdin)
ours = ("gbk-desync", "pinyin-residue", "utf8-as-gbk", "gbk-as-latin1")
edits = [e for a in page["articles"] for e in a["edits"]] + page["proposed"]
edits = [e for e in edits if any(rule in e["rule"].split("+") for rule in ours)]
print(sys.argv[1], page["page"]["bytes"], "bytes", len(edits), "changes")
for edit in edits:
    print(" ", edit)
sys.exit(1 if edits else 0)' "$(basename "$text")" || status=1
done
exit $status
