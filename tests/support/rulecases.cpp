// SPDX-License-Identifier: MIT
#include "tests/support/rulecases.h"

#include "tests/support/testdata.h"

namespace stagecraft::test {

using namespace Qt::StringLiterals;

namespace {

QString withLineBreaks(QStringView text)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isEscape = text[i] == u'\\' && i + 1 < text.size();
        if (isEscape && (text[i + 1] == u'n' || text[i + 1] == u'\\'))
            result += text[++i] == u'n' ? u'\n' : u'\\';
        else
            result += text[i];
    }
    return result + u'\n';
}

QString wholeFile(QStringView text)
{
    const QString lines = withLineBreaks(text);
    const bool isWhole = lines.startsWith("FROM"_L1) || lines.startsWith("ARG"_L1) || lines.startsWith(u'#');
    return isWhole ? lines : u"FROM debian:12\n"_s + lines;
}

} // namespace

QList<RuleCase> ruleCases(const QString &path)
{
    QList<RuleCase> cases;
    QString rule;
    const QString content = QString::fromUtf8(readFile(dataPath(path)));
    int number = 0;
    for (const QStringView line : QStringView(content).split(u'\n')) {
        ++number;
        const bool isReported = line.startsWith("reported: "_L1);
        if (line.startsWith("== "_L1))
            rule = line.sliced(3).toString();
        else if (isReported || line.startsWith("silent: "_L1))
            cases.append({rule, wholeFile(line.sliced(line.indexOf(u' ') + 1)), isReported,
                u"%1, line %2"_s.arg(rule).arg(number)});
    }
    return cases;
}

} // namespace stagecraft::test
