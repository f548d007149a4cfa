// SPDX-License-Identifier: MIT
#include "core/text/message.h"

namespace stagecraft {

QString filledIn(const QString &sentence, const QStringList &arguments, int count)
{
    QString result;
    result.reserve(sentence.size() + 32);
    for (qsizetype i = 0; i < sentence.size(); ++i) {
        const QChar next = i + 1 < sentence.size() ? sentence.at(i + 1) : QChar();
        if (sentence.at(i) != u'%') {
            result += sentence.at(i);
        } else if (next == u'n') {
            result += QString::number(count);
            ++i;
        } else if (next >= u'1' && next <= u'9') {
            result += arguments.value(next.unicode() - u'1');
            ++i;
        } else {
            result += u'%';
        }
    }
    return result;
}

QString Message::english() const { return filledIn(QString::fromUtf8(source), arguments, count); }

} // namespace stagecraft
