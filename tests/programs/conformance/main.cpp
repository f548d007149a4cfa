// SPDX-License-Identifier: MIT
#include "tests/programs/conformance/kind.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QMap>

#include <cstdio>

using namespace stagecraft::conformance;
using namespace Qt::StringLiterals;

namespace {

struct Count {
    int compared = 0;
    int differing = 0;
};

using Counts = QMap<std::pair<QString, int>, Count>; // By source of the records and position of the kind.

// A row for each kind and source; false if anything differs.
bool printTable(const Counts &counts)
{
    std::printf("%-14s %-24s %9s %9s %9s\n", "kind", "records", "compared", "agreeing", "differing");
    bool agrees = true;
    for (std::size_t i = 0; i < allKinds().size(); ++i) {
        for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
            if (it.key().second != int(i) || it->compared == 0)
                continue;
            std::printf("%-14s %-24s %9d %9d %9d\n", allKinds()[i]->name, qPrintable(it.key().first),
                it->compared, it->compared - it->differing, it->differing);
            agrees = agrees && it->differing == 0;
        }
    }
    return agrees;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Compares Stagecraft with what other programs say of Dockerfiles."_s);
    parser.addHelpOption();
    parser.addPositionalArgument(u"folder"_s, u"Holds *.jsonl with one record a line, and files/."_s);
    parser.addOption({u"show"_s, u"Print each difference of this kind, or of all."_s, u"kind"_s});
    parser.addOption({u"list"_s, u"Print the names of the records that differ."_s});
    parser.process(application);
    if (parser.positionalArguments().size() != 1)
        parser.showHelp(2);
    const QString shown = parser.value(u"show"_s);

    Counts counts;
    const auto compare = [&](const Case &record) {
        for (std::size_t i = 0; i < allKinds().size(); ++i) {
            const Kind &kind = *allKinds()[i];
            const auto differences = kind.differences(record);
            if (!differences)
                continue;
            Count &count = counts[{record.source, int(i)}];
            ++count.compared;
            if (differences->isEmpty())
                continue;
            ++count.differing;
            if (parser.isSet(u"list"_s))
                std::printf("%s %s %s\n", kind.name, qPrintable(record.source), qPrintable(record.name));
            if (shown != "all"_L1 && shown != QLatin1StringView(kind.name))
                continue;
            for (const QString &difference : *differences)
                std::printf("%s %s: %s\n", kind.name, qPrintable(record.name), qPrintable(difference));
        }
    };
    if (!forEachCase(parser.positionalArguments().constFirst(), compare))
        return 2;
    return printTable(counts) ? 0 : 1;
}
