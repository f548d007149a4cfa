// SPDX-License-Identifier: MIT
#include "ui/codeeditor/gutter.h"

#include "ui/codeeditor/codeeditor.h"
#include "ui/common/fonts.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QMouseEvent>
#include <QPainter>
#include <QTextBlock>

#include <algorithm>
#include <map>

namespace stagecraft {

namespace {

constexpr int kMarkWidth = 18; // With its gap.
constexpr int kMarkSize = 12;
constexpr int kBarGap = 7;
constexpr int kBarWidth = 3;

IconName markIcon(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return IconName::Error;
    case Severity::Warning:
        return IconName::Warning;
    default:
        return IconName::Info;
    }
}

const StageBar *barOf(const std::vector<StageBar> &bars, int line)
{
    const auto behind = std::ranges::upper_bound(bars, line, {}, &StageBar::firstLine);
    if (behind == bars.begin() || std::prev(behind)->lastLine < line)
        return nullptr;
    return &*std::prev(behind);
}

struct LineMark {
    Severity severity = Severity::Off;
    bool hasFix = false;
};

} // namespace

Gutter::Gutter(CodeEditor &editor) : QWidget(&editor), m_editor(editor) { setCursor(Qt::ArrowCursor); }

QSize Gutter::sizeHint() const { return {m_editor.gutterWidth(), 0}; }

void Gutter::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    m_editor.paintGutter(painter, event->rect());
}

void Gutter::mousePressEvent(QMouseEvent *event)
{
    const int line = m_editor.lineAtHeight(event->position().toPoint().y());
    const auto problems = m_editor.problemsOn(line);
    if (problems.empty())
        return;
    if (std::ranges::any_of(problems, &ProblemMark::hasFix))
        emit m_editor.fixesRequested(line, event->globalPosition().toPoint());
    else
        emit m_editor.problemActivated(line);
}

void Gutter::wheelEvent(QWheelEvent *event) { QCoreApplication::sendEvent(m_editor.viewport(), event); }

int CodeEditor::gutterWidth() const
{
    const int digits = std::max(2, int(QString::number(blockCount()).size()));
    return kMarkWidth + fontMetrics().horizontalAdvance(u'9') * digits + kBarGap + kBarWidth;
}

void CodeEditor::paintGutter(QPainter &painter, const QRect &area)
{
    const Theme &theme = themeOf(palette());
    const int width = m_gutter->width();
    const int numberRight = width - kBarGap - kBarWidth;
    painter.fillRect(area, theme.gutter);
    painter.setFont(font());

    std::map<int, LineMark> marks;
    for (const ProblemMark &problem : m_marks.problems) {
        LineMark &mark = marks[problem.line];
        mark.severity = std::max(mark.severity, problem.severity);
        mark.hasFix |= problem.hasFix;
    }

    const int caretLine = textCursor().blockNumber() + 1;
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF box = blockBoundingGeometry(block).translated(contentOffset());
        if (box.top() > area.bottom())
            break;
        const int line = block.blockNumber() + 1;
        const int lineHeight = fontMetrics().height();
        painter.setPen(line == caretLine ? theme.text : theme.faintText);
        painter.drawText(QRectF(0, box.top(), numberRight, lineHeight), Qt::AlignRight | Qt::AlignVCenter,
            QString::number(line));
        if (const StageBar *bar = barOf(m_marks.stages, line))
            painter.fillRect(
                QRectF(width - kBarWidth, box.top(), kBarWidth, box.height()), roleColor(theme, bar->role));
        if (const auto mark = marks.find(line); mark != marks.end()) {
            const bool showsLamp = line == caretLine && mark->second.hasFix;
            const IconName name = showsLamp ? IconName::Lamp : markIcon(mark->second.severity);
            const QColor color = showsLamp ? theme.warning : severityColor(theme, mark->second.severity);
            paintIcon(painter, name,
                QRectF(4, box.top() + (lineHeight - kMarkSize) / 2.0, kMarkSize, kMarkSize), color);
        }
    }
}

} // namespace stagecraft
