// SPDX-License-Identifier: Apache-2.0
#include "models/entity/unknown/latinwords.h"

#include "models/entity/namekey.h"

#include <QSet>

namespace variorum::unknown {

namespace {

bool isCapital(QChar c) {
    return c.script() == QChar::Script_Latin && c.isUpper();
}

bool isDigit(QChar c) {
    return c >= u'0' && c <= u'9';
}

/// Tidewell Inc.: the length of the dot that belongs to a legal form.
Offset dotOfForm(const NameText &text, Offset begin, Offset end) {
    static const QSet<QString> forms{QStringLiteral("inc"), QStringLiteral("corp"), QStringLiteral("ltd"),
                                     QStringLiteral("co")};
    return text.at(end) == u'.' && forms.contains(text.key({begin, end}).toString()) ? 1 : 0;
}

/// Wangjiang Holdings| Sdn. Bhd., Tidewell Group| Co., Ltd.: the length of the legal form behind an offset.
Offset legalForm(const NameText &text, Offset at) {
    static const QStringView forms[] = {
        u" (pvt) ltd.",    u" (pvt.) ltd.", u" (pte) ltd.", u" pte. ltd.", u" pte ltd.",  u" pte ltd",
        u" pvt. ltd.",     u" pvt ltd",     u" pty. ltd.",  u" pty ltd",   u" sdn. bhd.", u" sdn bhd",
        u" co., ltd.",     u" co.,ltd.",    u" co. ltd.",   u" co., ltd",  u" co.,ltd",   u" co.ltd.",
        u", co., ltd.",    u", inc.",       u", ltd.",      u", llc",      u", corp.",    u", l.p.",
        u" gmbh & co. kg", u" mbh",         u" s.a.",       u" s.p.a.",    u" n.v.",      u" a.s.",
        u" a/s",           u" s.r.l."};
    const char16_t first = text.at(at);
    if (first != u' ' && first != u',')
        return 0;
    for (const QStringView form : forms) {
        const auto length = static_cast<Offset>(form.size());
        if (text.startsWith(at, form) && !isWordCharacter(text.at(at + length)))
            return length;
    }
    return 0;
}

} // namespace

LatinRun latinRunAt(const NameText &text, Offset begin) {
    const QStringView raw = text.raw();
    LatinRun run{{begin, begin}};
    Offset at = begin;
    while (at < text.size() && isCapital(raw[at]) && (at == begin || run.words > 0)) {
        Offset end = at;
        for (; end < text.size(); ++end) {
            const char16_t key = text.at(end);
            const bool inside = (key == u'-' || key == u'.' || key == u'\'' || key == u'‘' || key == u'&') &&
                                end > at && isWordCharacter(text.at(end - 1)) && isWordCharacter(text.at(end + 1));
            if (!isWordCharacter(key) && !inside)
                break;
            run.lower = run.lower || raw[end].isLower();
            run.letters += raw[end].isLetter() ? 1 : 0;
            run.digits += isDigit(raw[end]) ? 1 : 0;
        }
        ++run.words;
        if (const Offset form = legalForm(text, end)) {
            run.span.end = end + form;
            break;
        }
        run.span.end = end + dotOfForm(text, at, end);
        end = run.span.end;
        at = end + 1;
        if (text.at(end) != u' ')
            break;
        // Institute for Rivers, Ada van Holm: small words between great ones.
        for (const QStringView word : {u"for ", u"of ", u"and ", u"the ", u"de ", u"van ", u"von "}) {
            const auto behind = static_cast<Offset>(at + word.size());
            if (raw.mid(at).startsWith(word) && behind < text.size() && isCapital(raw[behind]))
                at = behind;
        }
    }
    return run;
}

bool isCommonLatin(QStringView key) {
    static const QSet<QString> words = [] {
        QSet<QString> all;
        const QString list = QStringLiteral(
            "ai agi aigc ar vr xr mr gpu cpu npu tpu dpu asic fpga soc llm api app apps sdk ide ui ux it ict iot ip pc "
            "tv "
            "ceo cto cfo coo cio cmo vp hr pr ir kpi okr ipo etf fof gdp cpi ppi pmi pce pe vc lp gp roe roi eps "
            "ebitda "
            "arr mau dau gmv saas paas iaas b2b b2c c2c o2o pos atm esg co2 pm2 pm2.5 covid covid-19 dna rna mrna ct "
            "mri "
            "usb hdmi pcie hbm dram nand ssd ddr ddr5 gddr ram rom led lcd oled euv duv eda wifi wi-fi gps rfid nfc "
            "html css http https www url sql json xml java python pdf ppt word excel email e-mail ok vs no pk diy "
            "cop a b c d e f g h i j k l m n o p q r s t u v w x y z usd eur cny rmb hkd jpy gbp ppp pue mw gw kw kwh "
            "mwh gwh twh tb gb mb kb token tokens agent agents moe rlhf rag cot gan cnn rnn transformer benchmark demo "
            "beta alpha pro max plus mini ultra air series top new the of and for in on ev phev bev adas lidar nda faq "
            "q1 q2 q3 q4 h1 h2 2b 2c tob toc ugc pgc mcn kol ip seo cdn erp crm oa ota nft dao web web3 defi dex rwa "
            "gmt utc am pm bug hello china usa uk us eu un chatbot robot robotaxi robobus robovan oem odm usb-c usb-a "
            "type-c home die mod boss "
            "capex opex coding harness hvdc cowos copos soic nfc uwb v2v v2x v2g nvme ufs hdr oled qled mcu soc cmos "
            "isp dsp pcb pwm rgb dlc npc "
            "rpg fps moba mmo "
            "ota ntn esim sim infra pre-a pre-b pre-ipo gaming play vlog demo logo sku flops pflops eflops tops");
        for (const QString &word : list.split(u' '))
            all.insert(word);
        return all;
    }();
    // NAND Flash: a sort of memory.
    return words.contains(key.toString()) || key == u"nand flash" || key == u"nor flash";
}

bool endsInGroup(const NameText &text, const LatinRun &run) {
    static const QSet<QString> words = [] {
        const QString list = QStringLiteral(
            "insights labs lab capital group partners research energy fusion bank technologies technology motors "
            "holdings systems media global international analytics ventures inc corp ltd co robotics semiconductor "
            "oncology biopharma genomics medicines biologics diagnostics biotherapeutics neurosciences pharma "
            "pharmaceuticals therapeutics biosciences aerospace airlines airways securities advisors "
            "associates university institute foundation studios games foods industries electronics networks power "
            "solar materials consulting intelligence software dynamics aps gmbh ag plc llc oyj sa spa inc. ltd. corp. "
            "llp bhd bhd. mbh kg s.a. s.p.a. n.v. a.s. a/s l.p. s.r.l. "
            "atomics nuclear institutes agency authority council society club quantum fund funds times post journal "
            "review alliance consortium microelectronics semiconductors instruments communications telecom "
            "entertainment interactive laboratories federation association ministry "
            "aviation railways shipping hospitality realty "
            "microsystems biopharma healthcare logistics batteries "
            "news daily electric limited corporation company resources minerals mining petroleum automotive biotech");
        const QStringList all = list.split(u' ');
        return QSet<QString>(all.begin(), all.end());
    }();
    const QStringView name = text.key(run.span);
    return words.contains(name.mid(name.lastIndexOf(u' ') + 1).toString());
}

} // namespace variorum::unknown
