// SPDX-License-Identifier: MIT
#include "tests/support/editcases.h"

#include "tests/support/testdata.h"

using namespace Qt::StringLiterals;

namespace stagecraft::test {

namespace {

QString partText(const QStringList &lines, bool hasLastBreak)
{
    QString text;
    for (const QString &line : lines)
        text += line + u'\n';
    if (!hasLastBreak && text.endsWith(u'\n'))
        text.chop(1);
    return text;
}

void addPart(EditCase &editCase, const QString &heading, const QStringList &lines)
{
    const QString name = heading.section(u',', 0, 0);
    const QString text = partText(lines, !heading.endsWith(", no last break"_L1));
    if (name == u"before")
        editCase.before = text;
    else if (name == u"after")
        editCase.after = text;
    else if (name == u"refused")
        editCase.refusal = text.trimmed();
    else
        editCase.wish = heading;
}

} // namespace

std::vector<EditCase> readEditCases(const QString &fileName)
{
    std::vector<EditCase> cases;
    QString heading;
    QStringList lines;
    const auto endPart = [&] {
        if (!heading.isEmpty())
            addPart(cases.back(), heading, lines);
        heading.clear();
        lines.clear();
    };
    const QString text = QString::fromUtf8(readFile(dataPath(u"edit/"_s + fileName)));
    for (const QString &line : text.chopped(1).split(u'\n')) {
        if (line.startsWith("##### "_L1)) {
            endPart();
            cases.push_back({.title = line.sliced(6), .before = {}, .wish = {}, .after = {}, .refusal = {}});
        } else if (line.startsWith("===== "_L1)) {
            endPart();
            heading = line.sliced(6);
        } else {
            lines += line;
        }
    }
    endPart();
    return cases;
}

} // namespace stagecraft::test
