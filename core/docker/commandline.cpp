// SPDX-License-Identifier: MIT
#include "core/docker/commandline.h"

#include "core/text/ascii.h"

#include <algorithm>

namespace stagecraft {

using namespace Qt::StringLiterals;

static bool isPlain(QChar c) { return isAsciiAlphanumeric(c) || u"_@%+=:,./-"_s.contains(c); }

static QString quoted(const QString &word)
{
    if (!word.isEmpty() && std::ranges::all_of(word, isPlain))
        return word;
    QString inside = word;
    return u'\'' + inside.replace(u'\'', u"'\\''"_s) + u'\'';
}

QString CommandLine::display() const
{
    QStringList words;
    for (const auto &[name, value] : environment.asKeyValueRange())
        words << name + u'=' + quoted(value);
    words << quoted(program);
    for (const QString &argument : arguments)
        words << quoted(argument);
    return words.join(u' ');
}

} // namespace stagecraft
