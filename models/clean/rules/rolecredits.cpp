// SPDX-License-Identifier: Apache-2.0
#include "models/clean/rules/rolecredits.h"

#include "models/base/chinese.h"
#include "models/base/pattern.h"
#include "models/base/surnames.h"
#include "models/clean/rules/lines.h"

#include <algorithm>

namespace variorum::rules {

namespace {

constexpr qsizetype longestLine = 48; ///< units
constexpr qsizetype longestName = 4;
constexpr qsizetype shortestName = 2;

enum class Role : std::uint8_t { None, Writes, Edits, Helps };

/// A run of characters between blanks, commas, bars and slashes; what stands behind colons has labels of its own.
struct Token {
    Span span;
    bool slash = false; ///< a slash stands right before it
    bool bar = false;   ///< a bar or a slash stands before it
};

std::vector<Token> tokensOf(const QString &line) {
    std::vector<Token> tokens;
    Token token;
    const auto close = [&](Offset end) {
        token.span.end = end;
        if (!token.span.isEmpty())
            tokens.push_back(token);
        token = Token();
    };
    for (Offset at = 0; at < line.size(); ++at) {
        const QChar c = line[at];
        const bool slash = c == u'/' || c == u'／';
        const bool bar = slash || isBar(QChar(c));
        if (!bar && !c.isSpace() && !QStringView(u"、,，;；()（）[]【】").contains(c))
            continue;
        const bool glued = token.span.begin == at;
        const Token before = token;
        close(at);
        token.span.begin = at + 1;
        token.slash = slash || (glued && before.slash && c.isSpace());
        token.bar = bar || (glued && before.bar);
    }
    close(static_cast<Offset>(line.size()));
    return tokens;
}

Role roleOf(const QString &word) {
    static const Pattern writes(
        uR"((?:[记記]者|作者|撰文|采[写訪访]|採[訪寫]|主[笔筆]|[评評][论論][员員]|[编編][译譯]|撰稿(?:人)?|文字?|特派[员員])$)");
    static const Pattern edits(uR"((?:[编編][辑輯]|[责責][编編]|校[对對]|[审審][核校]|[编編][审審]|[监監][制製])$)");
    return writes.matches(word) ? Role::Writes : edits.matches(word) ? Role::Edits : Role::Helps;
}

bool isHanName(const QString &text) {
    return text.size() >= shortestName && text.size() <= longestName &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return isHan(c.unicode()); });
}

bool isNamed(const QString &text) {
    return isHanName(text) && text.size() < longestName && isSurname(folded(text.front().unicode()));
}

/// Reads a line token by token; a role holds for the names behind it, or, of one character behind a slash, for the
/// name before it.
class RoleReader {
public:
    explicit RoleReader(const QString &line) : m_line(line) {}

    bool run() {
        for (const Token &token : tokensOf(m_line)) {
            if (!read(token))
                return false;
        }
        return m_waiting.isEmpty() && m_roles > 0 && m_people > 0;
    }

    /// Two roles say that the line is one of roles, and so does a sign between a role and a name.
    [[nodiscard]] bool isSure() const { return m_roles > 1 || m_parted; }

    [[nodiscard]] std::vector<Credit> credits() const {
        const auto size = static_cast<Offset>(m_line.size());
        if (!m_writers.isEmpty() && !m_editors.isEmpty()) {
            const Offset middle = std::max(m_firstWriter, m_firstEditor);
            const Span head(0, middle);
            const Span tail(middle, size);
            const bool writersFirst = m_firstWriter < m_firstEditor;
            return {{FieldKind::Byline, writersFirst ? head : tail, m_writers.join(u' ')},
                    {FieldKind::Editor, writersFirst ? tail : head, m_editors.join(u' ')}};
        }
        if (!m_writers.isEmpty())
            return {{FieldKind::Byline, Span(0, size), m_writers.join(u' ')}};
        if (!m_editors.isEmpty())
            return {{FieldKind::Editor, Span(0, size), m_editors.join(u' ')}};
        return {};
    }

private:
    bool read(const Token &token) {
        const QString word = m_line.mid(token.span.begin, token.span.length());
        static const Pattern alone(uR"(^(?:文|[图圖]|[摄攝]|文[图圖]|[图圖]文|[视視][频頻])$)");
        if (alone.matches(word) && (!token.slash || m_last.isEmpty()))
            return m_roles > 0 && m_people > 0; // "江声 文/图" says of all that they did both
        if (alone.matches(word)) {
            reassign(word);
            return true;
        }
        // "东港报道" says from where.
        static const Pattern place(uR"(^\p{Han}{0,6}(?:[报報][导導道]|特稿|[综綜]合|整理|[专專][访訪])$)");
        if (place.matches(word))
            return m_roles > 0;
        // Behind a name, a slash parts it from the place: "记者江声／高港".
        if (token.slash && !m_last.isEmpty() && isHanName(word))
            return true;
        if (m_role != Role::None && isNamed(word))
            return person(word, token);
        static const Pattern role(
            uR"(^\p{Han}{0,8}?(?:[记記]者|作者|撰文|采[写訪访]|採[訪寫]|主[笔筆]|[评評][论論][员員]|[编編][译譯]|撰稿(?:人)?|文字|特派[员員]|[编編][辑輯]|[责責][编編]|校[对對]|[审審][核校]|[编編][审審]|[监監][制製]|[实實][习習]生|通[讯訊][员員]|[摄攝](?:影|像)|[图圖]片|[视視][频頻]|供[图圖]|制[图圖]|[设設][计計]|剪[辑輯])(?<name>\p{Han}{2,3})?$)");
        if (const QRegularExpressionMatch match = role.match(word); match.hasMatch()) {
            const QString name = match.captured(QStringLiteral("name"));
            ++m_roles;
            m_role = roleOf(word.chopped(name.size()));
            m_last.clear();
            m_begin = token.span.begin;
            // A desk's own word for its editors.
            m_parted = m_parted || (m_role == Role::Edits && word.size() - name.size() >= longestName);
            return name.isEmpty() || person(name, token);
        }
        // Behind a sign a pen name may stand; behind a blank, a button.
        if (m_role != Role::None && token.bar && isHanName(word))
            return person(word, token);
        if (m_role == Role::None && isNamed(word)) {
            m_waiting = word;
            m_last = word;
            m_begin = token.span.begin;
            return true;
        }
        return false;
    }

    bool person(const QString &name, const Token &token) {
        ++m_people;
        m_parted = m_parted || token.bar;
        m_last = name;
        if (m_role == Role::Writes) {
            m_firstWriter = m_writers.isEmpty() ? m_begin : m_firstWriter;
            m_writers.append(name);
        } else if (m_role == Role::Edits && (m_editors.isEmpty() || m_firstEditor == m_begin)) {
            // Who proofread what another edited is no editor.
            m_firstEditor = m_begin;
            m_editors.append(name);
        }
        return true;
    }

    /// "江声/文": the role stands behind the name.
    void reassign(const QString &role) {
        ++m_roles;
        if (!m_waiting.isEmpty()) {
            m_role = role == QStringView(u"文") ? Role::Writes : Role::Helps;
            person(m_waiting, {});
            m_waiting.clear();
        }
        m_role = Role::None;
        m_last.clear();
    }

    const QString &m_line;
    Role m_role = Role::None;
    QString m_waiting; ///< a name whose role has not come yet
    QString m_last;
    QStringList m_writers;
    QStringList m_editors;
    Offset m_begin = 0;
    Offset m_firstWriter = 0;
    Offset m_firstEditor = 0;
    int m_roles = 0;
    int m_people = 0;
    bool m_parted = false; ///< a sign stands between a role and a name
};

} // namespace

std::optional<std::vector<Credit>> roleCredits(const QString &line) {
    static const Trigger role(u"[者笔筆员員译譯文写寫访訪稿辑輯编編校审審监監摄攝图圖频頻计計生]");
    if (line.size() > longestLine || !role.isIn(line))
        return std::nullopt;
    RoleReader reader(line);
    if (!reader.run() || !reader.isSure())
        return std::nullopt;
    return reader.credits();
}

} // namespace variorum::rules
