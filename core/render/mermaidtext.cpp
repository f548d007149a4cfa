// SPDX-License-Identifier: MIT
#include "core/render/diagram.h"
#include "core/render/diagramtext.h"

using namespace Qt::StringLiterals;

namespace stagecraft {

namespace {

// In Mermaid a mermaidQuoted text may hold anything but quotes; '#' begins an entity, and a leading backtick
// or tags would be read as markup.
QString mermaidQuoted(const QString &text)
{
    QString result = u"\""_s;
    for (const QChar c : text) {
        if (c < u' ')
            result += u' ';
        else if (QStringView(u"\"#&<>`\\").contains(c))
            result += u"#%1;"_s.arg(int(c.unicode()));
        else
            result += c;
    }
    return result + u'"';
}

QString boxText(const DiagramBox &box)
{
    const QString label = mermaidQuoted(box.label);
    switch (box.kind) {
    case BoxKind::Stage:
    case BoxKind::Target:
        return box.id + u'[' + label + u']';
    case BoxKind::Image:
        return box.id + u"(["_s + label + u"])"_s;
    case BoxKind::Context:
        return box.id + u"[/"_s + label + u"/]"_s;
    }
    return {};
}

QString lineOf(ArrowKind kind)
{
    switch (kind) {
    case ArrowKind::Base:
    case ArrowKind::Mount:
        return u"-.->"_s;
    case ArrowKind::Copy:
        return u"==>"_s;
    case ArrowKind::Context:
        return u"-->"_s;
    }
    return {};
}

} // namespace

QString mermaidText(const Pipeline &pipeline)
{
    const Diagram diagram = diagramOf(pipeline);
    QString text = u"flowchart LR\n"_s;
    for (const DiagramBox &box : diagram.boxes)
        text += u"  "_s + boxText(box) + u'\n';
    for (const DiagramArrow &arrow : diagram.arrows) {
        const QString label = arrow.label.isEmpty() ? QString() : u'|' + mermaidQuoted(arrow.label) + u'|';
        text += u"  "_s + arrow.from + u' ' + lineOf(arrow.kind) + label + u' ' + arrow.to + u'\n';
    }
    for (const DiagramBox &box : diagram.boxes) {
        if (box.kind == BoxKind::Target)
            text += u"  style "_s + box.id + u" stroke-width:3px\n"_s;
    }
    return text;
}

} // namespace stagecraft
