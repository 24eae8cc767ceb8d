// SPDX-License-Identifier: Apache-2.0
#include "models/base/surnames.h"

#include <QStringView>

namespace variorum {

bool isSurname(char16_t c) {
    constexpr QStringView surnames = u"王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕"
                                     u"苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏"
                                     u"钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武"
                                     u"乔贺赖龚文庞樊兰殷施陶洪翟安颜倪"
                                     u"严牛温芦季俞章鲁葛伍韦申尤毕聂焦向柳邢岳齐梅莫庄辛管祝左涂谷祁舒耿牟卜路詹关苗凌"
                                     u"费纪靳盛童欧甄项曲游阳裴席卫查屈"
                                     u"简沐薄冼邝邬阚仝湛粟鄢荀鞠敖嵇戚卓蔺屠岑巩狄竺鲍覃霍翁隋甘景柏宁柯阮桂闵柴华车冉"
                                     u"房边闫佘沙肖刁佟仇栾冷娄封晏缪解"
                                     u"符郎储滕楚蒲连";
    return surnames.contains(QChar(c));
}

} // namespace variorum
