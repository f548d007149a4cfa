// SPDX-License-Identifier: MIT
// compare-layout [FILE…]: compares our layout with that of Graphviz's dot, and prints a table.
//
// Graphs: the pipelines of the files (those with two stages or more), and a fixed generated set of 20, 100
// and 500 stages. Both programs get the same boxes, edges, gaps and ports, and crossings of the curves as
// drawn are counted by the same function. dot's time is that beyond its start.
#include "core/layout/graph.h"
#include "tests/bench/layout/dot.h"
#include "tests/bench/layout/pipelinegraph.h"
#include "tests/support/drawncrossings.h"
#include "tests/support/layoutgraphs.h"

#include <QElapsedTimer>
#include <QString>

#include <algorithm>
#include <cstdio>
#include <limits>

using namespace stagecraft;
using namespace stagecraft::bench;

namespace {

struct NamedGraph {
    QString name;
    LayoutGraph graph;
};

struct Set {
    QString name;
    std::vector<NamedGraph> graphs;
};

struct Totals {
    int ours = 0;
    int dots = 0;
    double ourMilliseconds = 0;
    double dotMilliseconds = 0;
};

// Runs `action` at least once and for some milliseconds; returns the time of the fastest run.
template <typename Action>
double fastest(Action action)
{
    constexpr double kEnough = 60;
    double best = std::numeric_limits<double>::infinity();
    for (double spent = 0; spent < kEnough;) {
        QElapsedTimer timer;
        timer.start();
        action();
        const double milliseconds = double(timer.nsecsElapsed()) / 1e6;
        best = std::min(best, milliseconds);
        spent += milliseconds;
    }
    return best;
}

// Adds the graph to the totals, and says so if ours has over 10 % more crossings. False if dot failed.
bool compare(const NamedGraph &named, double dotStart, Totals &totals)
{
    std::optional<Layout> dots;
    Layout ours;
    totals.dotMilliseconds += std::max(0.0, fastest([&] { dots = laidOutByDot(named.graph); }) - dotStart);
    totals.ourMilliseconds += fastest([&] { ours = layOut(named.graph); });
    if (!dots) {
        std::fprintf(stderr, "dot failed on %s\n", qPrintable(named.name));
        return false;
    }
    const int ourCrossings = test::drawnCrossingsOf(ours.routes);
    const int dotCrossings = test::drawnCrossingsOf(dots->routes);
    totals.ours += ourCrossings;
    totals.dots += dotCrossings;
    if (ourCrossings * 10 > dotCrossings * 11)
        std::printf("over 10 %% worse: %s: %d crossings, dot %d\n", qPrintable(named.name), ourCrossings,
            dotCrossings);
    return true;
}

Set filesIn(int count, char **paths)
{
    Set set{.name = QStringLiteral("files"), .graphs = {}};
    for (int i = 0; i < count; ++i) {
        const QString path = QString::fromLocal8Bit(paths[i]);
        if (const auto graph = graphOfFile(path))
            set.graphs.push_back({.name = path, .graph = *graph});
    }
    return set;
}

Set generated(const char *name, int stages, quint32 count, LayoutGraph (*graphOf)(int, quint32))
{
    Set set{.name = QStringLiteral("%1 stages, %2").arg(stages).arg(QLatin1StringView(name)), .graphs = {}};
    for (quint32 seed = 1; seed <= count; ++seed)
        set.graphs.push_back({.name = QStringLiteral("%1, number %2").arg(set.name).arg(seed),
            .graph = graphOf(stages, seed)});
    return set;
}

} // namespace

int main(int argc, char **argv)
{
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    const Set sets[] = {
        filesIn(argc - 1, argv + 1),
        generated("one pipeline", 20, 20, test::generatedPipeline),
        generated("one pipeline", 100, 6, test::generatedPipeline),
        generated("separate pipelines", 500, 3, test::separatePipelines),
        generated("one pipeline", 500, 3, test::generatedPipeline),
    };
    const double dotStart = fastest([] { laidOutByDot({}); });
    std::printf("%-32s %6s %9s %9s %7s %10s %10s %7s\n", "set", "graphs", "crossings", "dot", "ratio", "ms",
        "dot ms", "ratio");
    bool isDone = true;
    for (const Set &set : sets) {
        if (set.graphs.empty())
            continue;
        Totals totals;
        for (const NamedGraph &graph : set.graphs)
            isDone = compare(graph, dotStart, totals) && isDone;
        const auto count = double(set.graphs.size());
        std::printf("%-32s %6zu %9d %9d %7.3f %10.2f %10.2f %7.1f\n", qPrintable(set.name), set.graphs.size(),
            totals.ours, totals.dots, double(totals.ours) / std::max(totals.dots, 1),
            totals.ourMilliseconds / count, totals.dotMilliseconds / count,
            totals.dotMilliseconds / totals.ourMilliseconds);
    }
    return isDone ? 0 : 1;
}
