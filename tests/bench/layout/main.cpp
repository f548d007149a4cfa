// SPDX-License-Identifier: MIT
// Compares our layout with that of Graphviz's dot: crossings, graph by graph, and time.
//
// Graphs: the pipelines of the files named as arguments (those with two stages or more), and a fixed
// generated set of 20, 100 and 500 stages. Both programs get the same boxes, edges and gaps. dot runs
// twice, once with plain boxes and once with ports tied to rows; of both, the one with fewer crossings
// counts. Crossings are counted by the same function on both layouts: of straight lines between ports
// ("straight"), and of the curves as drawn ("drawn").
#include "core/layout/graph.h"
#include "tests/bench/layout/dot.h"
#include "tests/bench/layout/drawncrossings.h"
#include "tests/bench/layout/pipelinegraph.h"
#include "tests/support/layoutgraphs.h"

#include <QElapsedTimer>
#include <QStringList>

#include <algorithm>
#include <cstdio>
#include <limits>
#include <ranges>

using namespace stagecraft;
using namespace stagecraft::bench;

namespace {

struct NamedGraph {
    QString name;
    LayoutGraph graph;
};

struct Figures {
    int straight = 0;
    int drawn = 0;
};

struct Total {
    Figures ours;
    Figures dots;
    int graphs = 0;
    int worseStraight = 0; // Graphs with over 10 % more crossings.
    int worseDrawn = 0;
    bool failed = false;
};

Figures figuresOf(const LayoutGraph &graph, const Layout &layout)
{
    return {.straight = crossingsOf(graph, layout), .drawn = drawnCrossingsOf(layout.routes)};
}

bool isWorse(int ours, int dots) { return ours * 10 > dots * 11; }

void compare(const NamedGraph &named, Total &total)
{
    const Figures ours = figuresOf(named.graph, layOut(named.graph));
    Figures dots{.straight = std::numeric_limits<int>::max(), .drawn = std::numeric_limits<int>::max()};
    for (const DotPorts ports : {DotPorts::None, DotPorts::Rows}) {
        const auto layout = laidOutByDot(named.graph, ports);
        if (!layout) {
            std::printf("dot failed on %s\n", qPrintable(named.name));
            total.failed = true;
            return;
        }
        const Figures figures = figuresOf(named.graph, *layout);
        dots = {.straight = std::min(dots.straight, figures.straight),
            .drawn = std::min(dots.drawn, figures.drawn)};
    }
    ++total.graphs;
    total.ours.straight += ours.straight;
    total.ours.drawn += ours.drawn;
    total.dots.straight += dots.straight;
    total.dots.drawn += dots.drawn;
    total.worseStraight += isWorse(ours.straight, dots.straight);
    total.worseDrawn += isWorse(ours.drawn, dots.drawn);
    if (isWorse(ours.straight, dots.straight) || isWorse(ours.drawn, dots.drawn))
        std::printf("%s: straight %d (dot %d), drawn %d (dot %d)\n", qPrintable(named.name), ours.straight,
            dots.straight, ours.drawn, dots.drawn);
}

void print(const char *what, const Total &total)
{
    std::printf("%s: %d graphs; straight %d, dot %d, worse by over 10 %%: %d; drawn %d, dot %d, worse by "
                "over 10 %%: %d\n",
        what, total.graphs, total.ours.straight, total.dots.straight, total.worseStraight, total.ours.drawn,
        total.dots.drawn, total.worseDrawn);
}

double ourMilliseconds(const LayoutGraph &graph, int runs)
{
    double fastest = std::numeric_limits<double>::infinity();
    for (int run = 0; run < runs; ++run) {
        QElapsedTimer timer;
        timer.start();
        const Layout layout = layOut(graph);
        fastest = std::min(fastest, double(timer.nsecsElapsed()) / 1e6);
    }
    return fastest;
}

void compareTime(const NamedGraph &named)
{
    constexpr int kRuns = 5;
    const double ours = ourMilliseconds(named.graph, 4 * kRuns);
    const double start = dotMilliseconds({}, DotPorts::None, kRuns);
    const double plain = dotMilliseconds(named.graph, DotPorts::None, kRuns) - start;
    const double rows = dotMilliseconds(named.graph, DotPorts::Rows, kRuns) - start;
    std::printf(
        "%s: %.1f ms; dot beyond its start (%.0f ms): %.0f ms, with ports %.0f ms; %.1f times faster\n",
        qPrintable(named.name), ours, start, plain, rows, std::min(plain, rows) / ours);
}

std::vector<NamedGraph> generatedGraphs()
{
    std::vector<NamedGraph> graphs;
    const auto add = [&](int stages, quint32 count) {
        for (quint32 seed = 1; seed <= count; ++seed)
            graphs.push_back({.name = QStringLiteral("%1 stages, number %2").arg(stages).arg(seed),
                .graph = test::generatedPipeline(stages, seed)});
    };
    add(20, 20);
    add(100, 6);
    add(500, 3);
    return graphs;
}

} // namespace

int main(int argc, char **argv)
{
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    Total files;
    for (int i = 1; i < argc; ++i) {
        const QString path = QString::fromLocal8Bit(argv[i]);
        if (const auto graph = graphOfFile(path))
            compare({.name = path, .graph = *graph}, files);
    }
    if (argc > 1)
        print("files", files);

    Total generated;
    const std::vector<NamedGraph> graphs = generatedGraphs();
    for (const NamedGraph &graph : graphs)
        compare(graph, generated);
    print("generated", generated);
    for (const NamedGraph &graph : graphs | std::views::drop(graphs.size() - 3))
        compareTime(graph);
    return files.failed || generated.failed;
}
