// SPDX-License-Identifier: MIT
#include "ui/panels/buildlogpanel.h"

#include "ui/common/fonts.h"
#include "ui/common/icons.h"
#include "ui/common/quantities.h"
#include "ui/common/theme.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QTreeWidget>

namespace stagecraft {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMaxLines = 50'000;

QIcon stateIcon(FigureState state, const Theme &theme)
{
    switch (state) {
    case FigureState::None:
        return {};
    case FigureState::Waiting:
        return icon(IconName::Clock, theme.faintText);
    case FigureState::Running:
        return icon(IconName::Build, theme.accent);
    case FigureState::Cached:
        return icon(IconName::Cache, theme.success);
    case FigureState::Done:
        return icon(IconName::Check, theme.success);
    case FigureState::Failed:
        return icon(IconName::Error, theme.error);
    case FigureState::Cancelled:
        return icon(IconName::Cancel, theme.mutedText);
    }
    return {};
}

} // namespace

BuildLogPanel::BuildLogPanel(QWidget *parent) : QWidget(parent)
{
    setObjectName("buildLogPanel"_L1);
    m_headline = new QLabel(tr("Nothing has been built yet."));
    m_headline->setProperty("muted", true);
    m_headline->setWordWrap(true);
    m_headline->setContentsMargins(12, 7, 12, 7);
    m_steps = new QTreeWidget;
    m_steps->setHeaderHidden(true);
    m_steps->setColumnCount(2);
    m_steps->setIndentation(14);
    m_steps->setUniformRowHeights(true);
    m_steps->header()->setStretchLastSection(false);
    m_steps->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_steps->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_log = new QPlainTextEdit;
    m_log->setObjectName("buildLog"_L1);
    m_log->setAccessibleName(tr("Build log"));
    m_log->setReadOnly(true);
    m_log->setFrameShape(QFrame::NoFrame);
    m_log->setFont(codeFont(metrics::kSmallFont));
    m_log->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_log->setMaximumBlockCount(kMaxLines);
    m_log->document()->setDocumentMargin(8);
    m_log->hide(); // Until there is something to read.

    auto *left = new QWidget;
    auto *leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(0, 0, 0, 0);
    leftLayout->setSpacing(0);
    leftLayout->addWidget(m_headline);
    leftLayout->addWidget(m_steps, 1);
    auto *splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(left);
    splitter->addWidget(m_log);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);

    connect(m_steps, &QTreeWidget::itemSelectionChanged, this, &BuildLogPanel::refill);
    connect(m_steps, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem *item) {
        const auto found = std::ranges::find(m_items, item);
        const BuildStepRow &row = m_rows[std::size_t(found - m_items.begin())];
        if (row.instruction >= 0)
            emit instructionActivated(row.instruction);
    });
}

void BuildLogPanel::start(const std::vector<BuildStepRow> &rows)
{
    m_entries.clear();
    m_log->clear();
    m_steps->clear();
    m_items.clear();
    m_rows = rows;
    QTreeWidgetItem *stage = nullptr;
    for (const BuildStepRow &row : rows) {
        auto *item =
            row.instruction < 0 || !stage ? new QTreeWidgetItem(m_steps) : new QTreeWidgetItem(stage);
        if (row.instruction < 0)
            stage = item;
        item->setText(0, row.text);
        item->setToolTip(0, row.text);
        fillItem(*item, row);
        m_items.push_back(item);
    }
    m_steps->expandAll();
    m_log->setVisible(!rows.empty());
}

void BuildLogPanel::setRows(const std::vector<BuildStepRow> &rows)
{
    if (rows.size() != m_rows.size()) {
        start(rows);
        return;
    }
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows[i] == m_rows[i])
            continue;
        m_rows[i] = rows[i];
        fillItem(*m_items[i], rows[i]);
        if (rows[i].figure.state == FigureState::Running)
            m_steps->scrollToItem(m_items[i]);
    }
}

void BuildLogPanel::fillItem(QTreeWidgetItem &item, const BuildStepRow &row) const
{
    const Theme &theme = themeOf(palette());
    item.setIcon(0, stateIcon(row.figure.state, theme));
    item.setText(1, row.figure.milliseconds > 0 ? durationText(row.figure.milliseconds) : QString());
    item.setForeground(1, theme.mutedText);
}

bool BuildLogPanel::isShown(const BuildLogEntry &entry) const
{
    const auto chosen = m_steps->selectedItems();
    if (chosen.isEmpty())
        return true;
    const auto found = std::ranges::find(m_items, chosen.first());
    const BuildStepRow &row = m_rows[std::size_t(found - m_items.begin())];
    return row.instruction >= 0 ? entry.instruction == row.instruction : entry.stage == row.stage;
}

void BuildLogPanel::append(const std::vector<BuildLogEntry> &entries)
{
    for (const BuildLogEntry &entry : entries) {
        if (m_entries.size() < kMaxLines)
            m_entries.push_back(entry);
        if (isShown(entry))
            m_log->appendPlainText(entry.text);
    }
}

void BuildLogPanel::refill()
{
    QStringList lines;
    for (const BuildLogEntry &entry : m_entries) {
        if (isShown(entry))
            lines.append(entry.text);
    }
    m_log->setPlainText(lines.join(u'\n'));
    m_log->moveCursor(QTextCursor::End);
}

void BuildLogPanel::setHeadline(const QString &text, FigureState state)
{
    const Theme &theme = themeOf(palette());
    QPalette colors = palette();
    if (state == FigureState::Failed)
        colors.setColor(QPalette::WindowText, theme.error);
    m_headline->setProperty("muted", state != FigureState::Failed);
    m_headline->setPalette(colors);
    m_headline->setText(text);
}

void BuildLogPanel::chooseInstruction(int instruction)
{
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].instruction == instruction) {
            m_steps->setCurrentItem(m_items[i]);
            m_steps->scrollToItem(m_items[i]);
        }
    }
}

} // namespace stagecraft
