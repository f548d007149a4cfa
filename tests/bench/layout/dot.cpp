// SPDX-License-Identifier: MIT
#include "tests/bench/layout/dot.h"

#include <QProcess>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace stagecraft::bench {

namespace {

constexpr double kInch = 72; // dot measures in inches; one unit of ours is one point.

QByteArray number(double value) { return QByteArray::number(value, 'f', 3); }

// A table of rows, each around one port, as high together as the box.
QByteArray tableOf(const LayoutNode &node, const std::set<double> &ports)
{
    const std::vector<double> heights(ports.begin(), ports.end());
    QByteArray table = "<<TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"0\" CELLPADDING=\"0\">";
    double top = 0;
    for (std::size_t i = 0; i < heights.size(); ++i) {
        const double bottom = i + 1 < heights.size() ? (heights[i] + heights[i + 1]) / 2 : node.size.height();
        table += "<TR><TD FIXEDSIZE=\"TRUE\" WIDTH=\"" + number(node.size.width()) + "\" HEIGHT=\""
            + number(std::max(bottom - top, 1.0)) + "\" PORT=\"p" + QByteArray::number(qsizetype(i))
            + "\"></TD></TR>";
        top = bottom;
    }
    return table + "</TABLE>>";
}

QByteArray portName(const std::set<double> &ports, double port)
{
    return ":p" + QByteArray::number(qsizetype(std::distance(ports.begin(), ports.find(port))));
}

QByteArray dotTextOf(const LayoutGraph &graph)
{
    std::vector<std::set<double>> ports(graph.nodes.size());
    for (const LayoutEdge &edge : graph.edges) {
        ports[std::size_t(edge.from)].insert(edge.fromPort);
        ports[std::size_t(edge.to)].insert(edge.toPort);
    }
    const LayoutOptions options;
    QByteArray text = "digraph {\nrankdir=LR; nodesep=" + number(options.nodeGap / kInch)
        + "; ranksep=" + number(options.layerGap / kInch) + ";\n";
    for (std::size_t i = 0; i < graph.nodes.size(); ++i) {
        const LayoutNode &node = graph.nodes[i];
        text += "n" + QByteArray::number(qsizetype(i));
        if (!ports[i].empty())
            text += " [shape=plain, label=" + tableOf(node, ports[i]) + "];\n";
        else
            text += " [shape=box, label=\"\", fixedsize=true, width=" + number(node.size.width() / kInch)
                + ", height=" + number(node.size.height() / kInch) + "];\n";
    }
    for (const LayoutEdge &edge : graph.edges) {
        if (edge.from == edge.to)
            continue;
        const QByteArray tail = "n" + QByteArray::number(edge.from)
            + portName(ports[std::size_t(edge.from)], edge.fromPort) + ":e";
        const QByteArray head =
            "n" + QByteArray::number(edge.to) + portName(ports[std::size_t(edge.to)], edge.toPort) + ":w";
        text += tail + " -> " + head + ";\n";
    }
    return text + "}\n";
}

QByteArray outputOfDot(const QByteArray &text)
{
    QProcess dot;
    dot.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    dot.start(u"dot"_s, {u"-Tplain"_s});
    dot.write(text);
    dot.closeWriteChannel();
    if (!dot.waitForFinished(-1) || dot.exitCode() != 0)
        return {};
    return dot.readAllStandardOutput();
}

// A point of dot's, whose y grows upwards.
QPointF pointFrom(const QByteArray &x, const QByteArray &y)
{
    return {x.toDouble() * kInch, -y.toDouble() * kInch};
}

} // namespace

std::optional<Layout> laidOutByDot(const LayoutGraph &graph)
{
    const QByteArray output = outputOfDot(dotTextOf(graph));
    if (output.isEmpty())
        return std::nullopt;
    Layout layout;
    layout.positions.resize(graph.nodes.size());
    for (const QByteArray &line : output.split('\n')) {
        const QList<QByteArray> fields = line.split(' ');
        if (fields.first() == "node") { // node NAME X Y WIDTH HEIGHT …
            const auto node = std::size_t(fields[1].sliced(1).toInt());
            const QSizeF size = graph.nodes[node].size;
            layout.positions[node] =
                pointFrom(fields[2], fields[3]) - QPointF(size.width() / 2, size.height() / 2);
        } else if (fields.first() == "edge") { // edge TAIL HEAD N X1 Y1 … XN YN …
            EdgeRoute route;
            for (qsizetype i = 0; i < fields[3].toInt(); ++i)
                route.points.push_back(pointFrom(fields[4 + 2 * i], fields[5 + 2 * i]));
            layout.routes.push_back(std::move(route));
        }
    }
    return layout;
}

} // namespace stagecraft::bench
