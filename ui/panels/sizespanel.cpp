// SPDX-License-Identifier: MIT
#include "ui/panels/sizespanel.h"

#include "ui/common/fonts.h"
#include "ui/common/quantities.h"
#include "ui/common/theme.h"

#include <QBoxLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace stagecraft {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRowHeight = 40;
constexpr int kBarHeight = 20;
constexpr int kBarLeft = 108;
constexpr int kMinimumBar = 3;
constexpr double kLargestBar = 0.5; // Of the width.
constexpr std::size_t kNamedParts = 3;

} // namespace

/// The rows of bars.
class SizesPanel::Bars final : public QWidget {
public:
    explicit Bars(SizesPanel &panel) : m_panel(panel) { }

    void setRows(std::vector<SizeRow> rows)
    {
        m_rows = std::move(rows);
        setFixedHeight(int(m_rows.size()) * kRowHeight);
        QStringList spoken;
        for (const SizeRow &row : m_rows)
            spoken.append(row.name + u": "_s + description(row));
        setAccessibleName(spoken.join(u'\n'));
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        qint64 largest = 1;
        for (const SizeRow &row : m_rows)
            largest = std::max(largest, row.bytes.value_or(0));
        for (std::size_t i = 0; i < m_rows.size(); ++i)
            paintRow(painter, m_rows[i], QRect(0, int(i) * kRowHeight, width(), kRowHeight), largest);
    }

    void mousePressEvent(QMouseEvent *event) override
    {
        const int row = int(event->position().y()) / kRowHeight;
        if (row >= 0 && row < int(m_rows.size()))
            emit m_panel.stageChosen(row);
    }

private:
    void paintRow(QPainter &painter, const SizeRow &row, const QRect &place, qint64 largest) const
    {
        const Theme &theme = themeOf(palette());
        painter.setOpacity(row.isOfLastBuild ? 0.55 : 1);
        painter.setFont(uiFont());
        painter.setPen(theme.text);
        painter.drawText(place.adjusted(18, 0, kBarLeft - 8 - place.width(), 0),
            Qt::AlignVCenter | Qt::TextSingleLine,
            painter.fontMetrics().elidedText(row.name, Qt::ElideRight, kBarLeft - 26));

        int right = kBarLeft;
        if (row.bytes) {
            const double scale = place.width() * kLargestBar / double(largest);
            const int width = std::max(kMinimumBar, qRound(double(*row.bytes) * scale));
            const int base = std::clamp(qRound(double(row.baseBytes) * scale), 0, width);
            const QRect bar(kBarLeft, place.center().y() - kBarHeight / 2, width, kBarHeight);
            const QColor color = roleColor(theme, row.role);
            QPainterPath shape;
            shape.addRoundedRect(bar, metrics::kSmallRadius, metrics::kSmallRadius);
            painter.setClipPath(shape);
            painter.fillRect(bar, color);
            painter.fillRect(QRect(bar.left(), bar.top(), base, bar.height()),
                mixed(color, theme.panel, metrics::kInheritedTint));
            painter.setClipping(false);
            right = bar.right() + 11;
        }
        painter.setPen(theme.mutedText);
        const QRect text = place.adjusted(right, 0, -12, 0);
        painter.drawText(text, Qt::AlignVCenter | Qt::TextSingleLine,
            painter.fontMetrics().elidedText(description(row), Qt::ElideRight, text.width()));
        painter.setOpacity(1);
    }

    static QString description(const SizeRow &row)
    {
        if (!row.bytes)
            return SizesPanel::tr("not built");
        QStringList parts;
        if (row.baseBytes > 0)
            parts.append(SizesPanel::tr("base %1").arg(byteText(row.baseBytes)));
        for (std::size_t i = 0; i < std::min(kNamedParts, row.parts.size()); ++i)
            parts.append(row.parts[i].label + u' ' + byteText(row.parts[i].bytes));
        QString text = byteText(*row.bytes);
        if (!parts.isEmpty())
            text += u" — "_s + parts.join(u", "_s);
        return row.isOfLastBuild ? SizesPanel::tr("%1 (of the last build)").arg(text) : text;
    }

    SizesPanel &m_panel;
    std::vector<SizeRow> m_rows;
};

SizesPanel::SizesPanel(QWidget *parent) : QScrollArea(parent)
{
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget;
    content->setBackgroundRole(QPalette::Base);
    content->setAutoFillBackground(true);
    m_bars = new Bars(*this);
    m_summary = new QLabel;
    m_summary->setProperty("muted", true);
    m_summary->setWordWrap(true);
    m_summary->setContentsMargins(18, 6, 18, 10);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 10, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bars);
    layout->addWidget(m_summary);
    layout->addStretch();
    setWidget(content);
}

void SizesPanel::setSizes(std::vector<SizeRow> rows, const QString &summary)
{
    m_bars->setRows(std::move(rows));
    m_summary->setText(summary);
    m_summary->setVisible(!summary.isEmpty());
}

} // namespace stagecraft
