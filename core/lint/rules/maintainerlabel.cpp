// SPDX-License-Identifier: MIT
#include "core/lint/rules/maintainerlabel.h"

namespace stagecraft::rules {

Fix maintainerLabelFix(const Instruction &maintainer)
{
    QStringView name = maintainer.arguments;
    const bool isQuoted =
        name.size() >= 2 && name.front() == name.back() && (name.front() == u'"' || name.front() == u'\'');
    if (isQuoted)
        name = name.sliced(1, name.size() - 2);
    QString value;
    for (const QChar c : name) {
        if (c == u'"' || c == u'\\' || c == u'$')
            value += u'\\';
        value += c;
    }
    const bool isLowerCase =
        !maintainer.keywordWord.text.isEmpty() && maintainer.keywordWord.text.front().isLower();
    const QString text = (isLowerCase ? QStringLiteral("label") : QStringLiteral("LABEL"))
        + QStringLiteral(" org.opencontainers.image.authors=\"") + value + u'"';
    return {{QT_TRANSLATE_NOOP("core", "Write it as a label"), {}}, TextEdit({maintainer.headRange, text})};
}

} // namespace stagecraft::rules
