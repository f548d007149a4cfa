// SPDX-License-Identifier: MIT
#include "core/render/diagram.h"
#include "core/render/diagramtext.h"

using namespace Qt::StringLiterals;

namespace stagecraft {

namespace {

// Graphviz reads escape sequences and HTML entities in dotQuoted labels.
QString dotQuoted(const QString &text)
{
    QString result = u"\""_s;
    for (const QChar c : text) {
        if (c == u'\\' || c == u'"')
            result += u'\\';
        if (c == u'&')
            result += u"&amp;"_s;
        else if (c < u' ')
            result += u' ';
        else
            result += c;
    }
    return result + u'"';
}

QString styleOf(BoxKind kind)
{
    switch (kind) {
    case BoxKind::Stage:
        return u"shape=box, style=rounded"_s;
    case BoxKind::Target:
        return u"shape=box, style=\"rounded,bold\""_s;
    case BoxKind::Image:
        return u"shape=ellipse"_s;
    case BoxKind::Context:
        return u"shape=folder"_s;
    }
    return {};
}

QString styleOf(ArrowKind kind)
{
    switch (kind) {
    case ArrowKind::Base:
        return u"style=dashed"_s;
    case ArrowKind::Copy:
        return u"style=bold"_s;
    case ArrowKind::Mount:
        return u"style=dotted"_s;
    case ArrowKind::Context:
        return u"style=solid"_s;
    }
    return {};
}

} // namespace

QString dotText(const Pipeline &pipeline)
{
    const Diagram diagram = diagramOf(pipeline);
    QString text = u"digraph pipeline {\n  rankdir=LR;\n"_s;
    for (const DiagramBox &box : diagram.boxes)
        text +=
            u"  "_s + box.id + u" ["_s + styleOf(box.kind) + u", label="_s + dotQuoted(box.label) + u"];\n"_s;
    for (const DiagramArrow &arrow : diagram.arrows) {
        text += u"  "_s + arrow.from + u" -> "_s + arrow.to + u" ["_s + styleOf(arrow.kind);
        if (!arrow.label.isEmpty())
            text += u", label="_s + dotQuoted(arrow.label);
        text += u"];\n"_s;
    }
    return text + u"}\n"_s;
}

} // namespace stagecraft
