// SPDX-License-Identifier: MIT
#include "tests/programs/conformance/kind.h"
#include "tests/programs/conformance/table.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>

using namespace stagecraft::conformance;
using namespace Qt::StringLiterals;

namespace {

// What the person asked for.
struct Request {
    QString shown;      // Print each difference of this kind, or of "all".
    QStringList asked;  // Only these kinds; all if empty.
    bool lists = false; // Print the names of the records that differ.

    bool includes(const Kind &kind) const
    {
        const QLatin1StringView name(kind.name);
        return asked.isEmpty() || asked.contains(name);
    }
};

// Nothing if the record does not answer the kind.
std::optional<QStringList> differences(const Kind &kind, const Case &record, KindCounts &counts)
{
    if (kind.differences)
        return kind.differences(record);
    const auto comparison = kind.byRule(record);
    if (!comparison)
        return std::nullopt;
    addTo(counts.byRule, *comparison);
    return comparison->differences();
}

void compare(const Kind &kind, const Case &record, const Request &request, KindCounts &counts)
{
    const auto found = differences(kind, record, counts);
    if (!found)
        return;
    Count &count = counts.bySource[record.source];
    ++count.compared;
    if (found->isEmpty())
        return;
    ++count.differing;
    if (request.lists)
        std::printf("%s %s %s\n", kind.name, qPrintable(record.source), qPrintable(record.name));
    if (request.shown != "all"_L1 && request.shown != QLatin1StringView(kind.name))
        return;
    for (const QString &difference : *found)
        std::printf("%s %s: %s\n", kind.name, qPrintable(record.name), qPrintable(difference));
}

QString kindNames()
{
    QString text;
    for (const Kind *kind : allKinds())
        text +=
            u"\n  %1  %2"_s.arg(QLatin1StringView(kind->name), -15).arg(QLatin1StringView(kind->question));
    return text;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Compares Stagecraft with what other programs say of Dockerfiles. Kinds:"_s + kindNames());
    parser.addHelpOption();
    parser.addPositionalArgument(u"folder"_s, u"Holds *.jsonl with one record a line, and files/."_s);
    parser.addOption({u"show"_s, u"Print each difference of this kind, or of all."_s, u"kind"_s});
    parser.addOption({u"kind"_s, u"Compare only this kind. May be given again."_s, u"kind"_s});
    parser.addOption({u"list"_s, u"Print the names of the records that differ."_s});
    parser.process(application);
    if (parser.positionalArguments().size() != 1)
        parser.showHelp(2);
    const Request request{.shown = parser.value(u"show"_s),
        .asked = parser.values(u"kind"_s),
        .lists = parser.isSet(u"list"_s)};

    QList<KindCounts> counts(qsizetype(allKinds().size()));
    const auto compareAll = [&](const Case &record) {
        for (std::size_t i = 0; i < allKinds().size(); ++i) {
            if (request.includes(*allKinds()[i]))
                compare(*allKinds()[i], record, request, counts[qsizetype(i)]);
        }
    };
    if (!forEachCase(parser.positionalArguments().constFirst(), compareAll))
        return 2;
    const bool agrees = printKinds(counts);
    printRules(counts);
    return agrees ? 0 : 1;
}
