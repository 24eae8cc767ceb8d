# awk -f count.awk labels LastTest.log
# Counts test functions by label and in all. A program that does not report functions (a script, or one that crashed
# before it could) counts as one.
FNR == NR {
    for (i = 2; i <= NF; ++i)
        labels[$1] = labels[$1] " " $i
    next
}
/^[0-9]+\/[0-9]+ Testing: / {
    name = $3
    passed = failed = skipped = reported = 0
}
/^Totals: [0-9]+ passed, [0-9]+ failed, [0-9]+ skipped/ {
    passed += $2
    failed += $4
    skipped += $6
    reported = 1
}
# "Test Pass Reason" and its like are words of other properties; these lines close a test.
/^Test (Passed|Failed|Timeout|\(Not Run\))/ || /^Test Failed/ {
    if ($2 == "Passed." && !reported)
        passed = 1
    if ($2 != "Passed." && failed == 0)
        failed = 1
    count = split(labels[name], own, " ")
    if (count == 0)
        own[count = 1] = "unlabelled"
    for (i = 1; i <= count; ++i) {
        label = own[i]
        ++programs[label]
        good[label] += passed
        bad[label] += failed
    }
    all_good += passed
    all_bad += failed
    all_skipped += skipped
    name = ""
}
END {
    print "Tests by label (a test may have several):"
    for (label in programs)
        printf "  %-14s %5d passed, %d failed, in %d programs\n", label, good[label], bad[label], programs[label] | "sort"
    close("sort")
    printf "%d passed, %d failed", all_good, all_bad
    if (all_skipped)
        printf ", %d skipped", all_skipped
    printf "\n"
}
