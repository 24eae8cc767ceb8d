// SPDX-License-Identifier: Apache-2.0
#include "app/cli/comparisontable.h"

#include "models/base/chinese.h"
#include "models/compare/claimtext.h"

#include <algorithm>

namespace variorum::cli {

namespace {

constexpr int widestClaim = 32;
constexpr int widestCell = 24;

int widthOf(char32_t c) {
    return isHan(c) || (c >= 0x3000 && c <= 0x303F) || (c >= 0xFF01 && c <= 0xFF60) || isEmoji(c) ? 2 : 1;
}

int widthOf(const QString &text) {
    int width = 0;
    for (const char32_t c : text.toUcs4())
        width += widthOf(c);
    return width;
}

/// Cut to a width with an ellipsis, then filled up with spaces.
QString fitted(const QString &text, int width) {
    if (widthOf(text) <= width)
        return text + QString(width - widthOf(text), u' ');
    QString out;
    int used = 0;
    for (const char32_t c : text.toUcs4()) {
        if (used + widthOf(c) > width - 1)
            break;
        out += QString::fromUcs4(&c, 1);
        used += widthOf(c);
    }
    return out + u'…' + QString(std::max(0, width - used - 1), u' ');
}

QString wordsOf(const std::vector<ComparedFile> &files, const ClaimReading &reading) {
    return files[static_cast<std::size_t>(reading.source)].article->article.text.mid(reading.figure.span.begin,
                                                                                     reading.figure.span.length());
}

} // namespace

QString comparisonTable(const std::vector<ComparedFile> &files, const Comparison &comparison) {
    QString out;
    for (std::size_t s = 0; s < files.size(); ++s) {
        const QString &title = files[s].article->article.title;
        out += QStringLiteral("%1  %2%3")
                   .arg(sourceLetter(static_cast<int>(s)), files[s].path,
                        files[s].index > 0 ? QStringLiteral("#%1").arg(files[s].index + 1) : QString());
        if (!title.isEmpty())
            out += QStringLiteral("  ") + title;
        if (comparison.mirrorOf[s])
            out += QStringLiteral("  (copy of %1)").arg(sourceLetter(*comparison.mirrorOf[s]));
        if (files[s].index < 0)
            out += QStringLiteral("  (no article)");
        out += u'\n';
    }

    const std::vector<const Claim *> claims = claimsByStatus(comparison);
    std::vector<QStringList> rows;
    QStringList header{QStringLiteral("status"), QStringLiteral("claim")};
    for (std::size_t s = 0; s < files.size(); ++s)
        header.append(sourceLetter(static_cast<int>(s)));
    rows.push_back(header);
    for (const Claim *claim : claims) {
        QStringList row{claimStatusName(claim->status), claim->words};
        for (std::size_t s = 0; s < files.size(); ++s)
            row.append(claimWords(*claim, static_cast<int>(s), files[s].article->article.text));
        rows.push_back(row);
    }
    std::vector<int> widths(static_cast<std::size_t>(header.size()));
    for (const QStringList &row : rows) {
        for (qsizetype column = 0; column < row.size(); ++column) {
            int &width = widths[static_cast<std::size_t>(column)];
            width = std::max(width, std::min(widthOf(row[column]), column == 1 ? widestClaim : widestCell));
        }
    }
    out += u'\n';
    for (const QStringList &row : rows) {
        QString line;
        for (qsizetype column = 0; column < row.size(); ++column)
            line += fitted(row[column], widths[static_cast<std::size_t>(column)]) + QStringLiteral("  ");
        while (line.endsWith(u' '))
            line.chop(1);
        out += line + u'\n';
    }

    for (const Claim *claim : claims) {
        if (claim->status != ClaimStatus::Conflict && claim->status != ClaimStatus::Scope)
            continue;
        out += QStringLiteral("\n%1: %2\n").arg(claimStatusName(claim->status), claim->words);
        for (const ClaimReading &reading : claim->readings) {
            const QString &text = files[static_cast<std::size_t>(reading.source)].article->article.text;
            out += QStringLiteral("  %1  %2  %3\n")
                       .arg(sourceLetter(reading.source), wordsOf(files, reading),
                            text.mid(reading.sentence.begin, reading.sentence.length()));
        }
    }
    return out;
}

} // namespace variorum::cli
