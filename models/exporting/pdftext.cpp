// SPDX-License-Identifier: Apache-2.0
#include "models/exporting/pdftext.h"

#include <QCryptographicHash>

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <algorithm>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

namespace variorum {

namespace {

constexpr unsigned maximumCode = 0xFFFF;

Error mismatch(const char *where) {
    return {ErrorCode::PdfFailed, {QString(), QString::fromLatin1(where)}};
}

std::string hex(unsigned value) {
    static const char digits[] = "0123456789abcdef";
    std::string text(4, '0');
    for (int i = 3; i >= 0; --i, value >>= 4)
        text[static_cast<std::size_t>(i)] = digits[value & 15];
    return text;
}

std::string hexUtf16(const QString &text) {
    std::string all;
    for (const QChar c : text)
        all += hex(c.unicode());
    return all;
}

/// One embedded font: which codes the file uses, and what each of them stands for.
class Font {
public:
    explicit Font(const QPDFObjectHandle &font) : m_font(font) {
        m_descendant = m_font.getKey("/DescendantFonts").getArrayItem(0);
        readWidths();
    }

    /// Qt's codes are its subset's glyph numbers: those that are added start after the last of them.
    void sawCode(unsigned code) { m_count = std::max(m_count, code + 1); }

    /// The code under which the glyph of `code` shows with this text and advance; 0x10000 when there are none left.
    unsigned codeFor(unsigned code, const DrawnGlyph &drawn) {
        if (m_next == 0)
            m_next = m_count;
        const Key key{code, drawn.text, drawn.spaced ? drawn.advance : -1};
        const auto known = m_codes.find(key);
        if (known != m_codes.end())
            return known->second;
        unsigned given = code;
        if (drawn.spaced || !m_taken.insert(code).second) {
            if (m_next > maximumCode)
                return maximumCode + 1;
            given = m_next++;
            m_aliases.push_back({code, drawn.spaced ? drawn.advance : width(code)});
        }
        m_codes.emplace(key, given);
        m_texts[given] = drawn.text;
        return given;
    }

    void write(QPDF &pdf) {
        m_font.replaceKey("/ToUnicode", pdf.makeIndirectObject(QPDFObjectHandle::newStream(&pdf, toUnicode())));
        if (!m_aliases.empty())
            writeAliases(pdf);
        writeName();
    }

private:
    using Key = std::tuple<unsigned, QString, int>;
    struct Alias {
        unsigned code = 0;
        double width = 0;
    };

    /// "c [w w w]" and "first last w" in any order (9.7.4.3).
    void readWidths() {
        if (m_descendant.hasKey("/DW"))
            m_defaultWidth = m_descendant.getKey("/DW").getNumericValue();
        QPDFObjectHandle widths = m_descendant.getKey("/W");
        const int count = widths.isArray() ? widths.getArrayNItems() : 0;
        for (int i = 0; i + 1 < count;) {
            const auto first = static_cast<unsigned>(widths.getArrayItem(i).getIntValueAsInt());
            QPDFObjectHandle next = widths.getArrayItem(i + 1);
            if (next.isArray()) {
                for (int k = 0; k < next.getArrayNItems(); ++k)
                    m_widths[first + static_cast<unsigned>(k)] = next.getArrayItem(k).getNumericValue();
                i += 2;
            } else if (i + 2 < count) {
                const auto last = std::min(maximumCode, static_cast<unsigned>(next.getIntValueAsInt()));
                for (unsigned code = first; code <= last; ++code)
                    m_widths[code] = widths.getArrayItem(i + 2).getNumericValue();
                i += 3;
            } else {
                break;
            }
        }
        if (!m_widths.empty())
            m_count = m_widths.rbegin()->first + 1;
    }

    double width(unsigned code) const {
        const auto known = m_widths.find(code);
        return known != m_widths.end() ? known->second : m_defaultWidth;
    }

    std::string toUnicode() const {
        std::string map = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                          "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                          "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                          "1 begincodespacerange\n<0000> <ffff>\nendcodespacerange\n";
        std::vector<std::pair<unsigned, QString>> entries;
        for (const auto &[code, text] : m_texts) {
            if (!text.isEmpty())
                entries.emplace_back(code, text);
        }
        // A bfchar section holds at most 100 entries.
        for (std::size_t from = 0; from < entries.size(); from += 100) {
            const std::size_t to = std::min(entries.size(), from + 100);
            map += std::to_string(to - from) + " beginbfchar\n";
            for (std::size_t i = from; i < to; ++i)
                map += '<' + hex(entries[i].first) + "> <" + hexUtf16(entries[i].second) + ">\n";
            map += "endbfchar\n";
        }
        map += "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
        return map;
    }

    void writeAliases(QPDF &pdf) {
        const unsigned first = m_next - static_cast<unsigned>(m_aliases.size());
        std::string glyphs;
        for (unsigned code = 0; code < m_next; ++code) {
            const unsigned glyph = code < first ? code : m_aliases[code - first].code;
            glyphs += static_cast<char>(glyph >> 8);
            glyphs += static_cast<char>(glyph & 255);
        }
        QPDFObjectHandle added = QPDFObjectHandle::newArray();
        for (const Alias &alias : m_aliases)
            added.appendItem(QPDFObjectHandle::newReal(alias.width, 1));
        QPDFObjectHandle widths = m_descendant.getKey("/W");
        if (!widths.isArray())
            widths = QPDFObjectHandle::newArray();
        widths.appendItem(QPDFObjectHandle::newInteger(first));
        widths.appendItem(added);
        m_descendant.replaceKey("/W", widths);
        m_descendant.replaceKey("/CIDToGIDMap", pdf.makeIndirectObject(QPDFObjectHandle::newStream(&pdf, glyphs)));
    }

    void writeName() {
        const std::string name = m_font.getKey("/BaseFont").getName().substr(1);
        if (name.size() > 7 && name[6] == '+')
            return;
        const std::string map = toUnicode();
        const QByteArray digest = QCryptographicHash::hash(
            QByteArrayView(map.data(), static_cast<qsizetype>(map.size())), QCryptographicHash::Sha256);
        std::string tagged = "/";
        for (int i = 0; i < 6; ++i)
            tagged += static_cast<char>('A' + static_cast<unsigned char>(digest[i]) % 26);
        const QPDFObjectHandle full = QPDFObjectHandle::newName(tagged + '+' + name);
        m_font.replaceKey("/BaseFont", full);
        m_descendant.replaceKey("/BaseFont", full);
        m_descendant.getKey("/FontDescriptor").replaceKey("/FontName", full);
    }

    QPDFObjectHandle m_font;
    QPDFObjectHandle m_descendant;
    std::map<unsigned, double> m_widths;
    double m_defaultWidth = 1000;
    std::map<Key, unsigned> m_codes;
    std::map<unsigned, QString> m_texts;
    std::set<unsigned> m_taken; // codes that keep Qt's number
    std::vector<Alias> m_aliases;
    unsigned m_count = 0;
    unsigned m_next = 0;
};

/// A page's content, cut at the codes that it shows.
struct PageContent {
    struct Shown {
        std::size_t at = 0; ///< of the four hexadecimal digits
        Font *font = nullptr;
        unsigned code = 0;
    };
    std::string bytes;
    std::vector<Shown> shown;
};

using Fonts = std::map<QPDFObjGen, std::unique_ptr<Font>>;

Font &fontOf(const QPDFObjectHandle &object, Fonts &fonts) {
    std::unique_ptr<Font> &font = fonts[object.getObjGen()];
    if (!font)
        font = std::make_unique<Font>(object);
    return *font;
}

std::string contentOf(QPDFPageObjectHelper &page) {
    std::string all;
    for (QPDFObjectHandle &stream : page.getPageContents()) {
        const std::shared_ptr<Buffer> data = stream.getStreamData(qpdf_dl_generalized);
        all.append(static_cast<const char *>(static_cast<const void *>(data->getBuffer())), data->getSize());
        all += '\n';
    }
    return all;
}

/// Reads what Qt writes: "/F7 210 Tf", and "<002a> Tj" for each glyph. What a synthetic bold face shows a second time
/// stands in marked content that says so, and is no text.
bool readContent(QPDFPageObjectHelper &page, Fonts &fonts, PageContent &content) {
    content.bytes = contentOf(page);
    const std::string_view bytes = content.bytes;
    QPDFObjectHandle resources = page.getAttribute("/Resources", false).getKey("/Font");
    std::map<std::string, Font *> named;
    for (const std::string &name : resources.isDictionary() ? resources.getKeys() : std::set<std::string>())
        named[name] = &fontOf(resources.getKey(name), fonts);
    Font *font = nullptr;
    std::string_view name;
    std::string_view shown;
    int hidden = 0;
    for (std::size_t at = 0; at < bytes.size();) {
        if (bytes[at] <= ' ') {
            ++at;
            continue;
        }
        std::size_t end = bytes.find_first_of(" \n\r\t", at);
        end = std::min(end, bytes.size());
        const std::string_view token = bytes.substr(at, end - at);
        if (token == "Tf") {
            const auto found = named.find(std::string(name));
            if (found == named.end())
                return false;
            font = found->second;
        } else if (token == "Tj") {
            if (hidden == 0) {
                if (!font || shown.size() != 6)
                    return false;
                unsigned code = 0;
                for (const char digit : shown.substr(1, 4))
                    code = code * 16 + static_cast<unsigned>(digit <= '9' ? digit - '0' : (digit | 32) - 'a' + 10);
                font->sawCode(code);
                content.shown.push_back({static_cast<std::size_t>(shown.data() - bytes.data()) + 1, font, code});
            }
        } else if (token == "BDC") {
            ++hidden;
        } else if (token == "EMC") {
            --hidden;
        } else if (token.front() == '/') {
            name = token;
        } else if (token.front() == '<' && token.back() == '>') {
            shown = token;
        }
        at = end;
    }
    return true;
}

} // namespace

Result<void> mendText(QPDF &pdf, const std::vector<std::vector<DrawnGlyph>> &pages) {
    Fonts fonts;
    std::vector<QPDFPageObjectHelper> objects = QPDFPageDocumentHelper(pdf).getAllPages();
    if (objects.size() != pages.size())
        return mismatch("pages");
    std::vector<PageContent> contents(objects.size());
    for (std::size_t i = 0; i < objects.size(); ++i) {
        if (!readContent(objects[i], fonts, contents[i]) || contents[i].shown.size() != pages[i].size())
            return mismatch("glyphs");
    }
    for (std::size_t i = 0; i < objects.size(); ++i) {
        PageContent &content = contents[i];
        for (std::size_t glyph = 0; glyph < content.shown.size(); ++glyph) {
            const PageContent::Shown &shown = content.shown[glyph];
            const unsigned code = shown.font->codeFor(shown.code, pages[i][glyph]);
            if (code > maximumCode)
                return mismatch("codes");
            content.bytes.replace(shown.at, 4, hex(code));
        }
        objects[i].getObjectHandle().replaceKey(
            "/Contents", pdf.makeIndirectObject(QPDFObjectHandle::newStream(&pdf, content.bytes)));
    }
    for (const auto &[object, font] : fonts)
        font->write(pdf);
    return {};
}

} // namespace variorum
