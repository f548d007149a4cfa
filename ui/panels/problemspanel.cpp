// SPDX-License-Identifier: MIT
#include "ui/panels/problemspanel.h"

#include "ui/common/icons.h"
#include "ui/common/messagetext.h"
#include "ui/common/theme.h"
#include "ui/panels/rulepage.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QSplitter>
#include <QStackedLayout>
#include <QToolButton>
#include <QTreeWidget>

#include <algorithm>

namespace stagecraft {

using namespace Qt::StringLiterals;

namespace {

constexpr int kIndexRole = Qt::UserRole;

enum Column { kMessage, kRule, kLine };

// Errors, warnings, and all that is less.
std::size_t classOf(Severity severity)
{
    return severity == Severity::Error ? 0 : severity == Severity::Warning ? 1 : 2;
}

} // namespace

ProblemsPanel::ProblemsPanel(QWidget *parent) : QWidget(parent)
{
    setObjectName("problemsPanel"_L1);
    m_list = new QTreeWidget;
    m_list->setObjectName("problemsList"_L1);
    m_list->setHeaderHidden(true);
    m_list->setColumnCount(3);
    m_list->setUniformRowHeights(true);
    m_list->setIndentation(14);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(kMessage, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(kRule, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(kLine, QHeaderView::ResizeToContents);
    m_nothing = new QLabel;
    m_nothing->setProperty("muted", true);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_page = new RulePage;

    auto *stack = new QWidget;
    m_listArea = new QStackedLayout(stack);
    m_listArea->addWidget(m_list);
    m_listArea->addWidget(m_nothing);
    auto *left = new QWidget;
    auto *leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(0, 0, 0, 0);
    leftLayout->setSpacing(0);
    leftLayout->addWidget(makeFilterRow());
    leftLayout->addWidget(stack, 1);

    auto *splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(left);
    splitter->addWidget(m_page);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);

    connect(m_list, &QTreeWidget::currentItemChanged, this, &ProblemsPanel::choose);
    connect(m_list, &QTreeWidget::itemClicked, this, &ProblemsPanel::choose);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_list, &QTreeWidget::customContextMenuRequested, this, &ProblemsPanel::askForMenu);
    connect(m_page, &RulePage::fixRequested, this, &ProblemsPanel::fixRequested);
    connect(m_page, &RulePage::fixAllRequested, this, &ProblemsPanel::fixAllRequested);
    connect(m_page, &RulePage::ruleOffRequested, this, &ProblemsPanel::ruleOffRequested);
    rebuild();
}

QWidget *ProblemsPanel::makeFilterRow()
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(10, 6, 10, 6);
    layout->setSpacing(4);

    const std::array<QString, 3> tips{tr("Show errors"), tr("Show warnings"), tr("Show hints")};
    for (std::size_t i = 0; i < m_severities.size(); ++i) {
        auto *button = m_severities[i] = new QToolButton;
        button->setCheckable(true);
        button->setChecked(true);
        button->setToolTip(tips[i]);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        connect(button, &QToolButton::toggled, this, &ProblemsPanel::rebuild);
        layout->addWidget(button);
    }
    m_words = new QLineEdit;
    m_words->setPlaceholderText(tr("Filter by words or rule"));
    m_words->setClearButtonEnabled(true);
    m_words->setMaximumWidth(260);
    m_grouping = new QComboBox;
    m_grouping->addItems({tr("In file order"), tr("By rule"), tr("By stage")});
    m_grouping->setAccessibleName(tr("Grouping"));
    layout->addStretch();
    layout->addWidget(m_words, 1);
    layout->addWidget(m_grouping);
    connect(m_words, &QLineEdit::textChanged, this, &ProblemsPanel::rebuild);
    connect(m_grouping, &QComboBox::currentIndexChanged, this, &ProblemsPanel::rebuild);
    return row;
}

void ProblemsPanel::setFindings(const std::vector<Diagnostic> &findings, const QStringList &stageNames)
{
    m_findings = findings;
    m_stageNames = stageNames;
    rebuild();
}

bool ProblemsPanel::passes(const Diagnostic &finding) const
{
    if (!m_severities[classOf(finding.severity)]->isChecked())
        return false;
    const QString words = m_words->text().trimmed();
    return words.isEmpty() || finding.rule.contains(words, Qt::CaseInsensitive)
        || finding.also.join(u' ').contains(words, Qt::CaseInsensitive)
        || messageText(finding.message).contains(words, Qt::CaseInsensitive);
}

QString ProblemsPanel::groupOf(std::size_t index) const
{
    if (Grouping(m_grouping->currentIndex()) == Grouping::Rule)
        return m_findings[index].rule;
    const QString stage = m_stageNames.value(qsizetype(index));
    return stage.isEmpty() ? tr("Outside stages") : stage;
}

QTreeWidgetItem *ProblemsPanel::makeItem(std::size_t index) const
{
    const Theme &theme = themeOf(palette());
    const Diagnostic &finding = m_findings[index];
    auto *item = new QTreeWidgetItem;
    const QString message = messageText(finding.message);
    item->setIcon(kMessage, icon(iconOf(finding.severity), severityColor(theme, finding.severity)));
    item->setText(kMessage, message);
    item->setToolTip(kMessage, message);
    if (finding.rule != "error"_L1)
        item->setText(kRule, (QStringList{finding.rule} + finding.also).join(u" · "_s));
    item->setText(kLine, tr("line %1").arg(finding.line));
    for (const Column column : {kRule, kLine})
        item->setForeground(column, theme.mutedText);
    item->setData(0, kIndexRole, int(index));
    return item;
}

void ProblemsPanel::rebuild()
{
    const QScopedValueRollback rebuilding(m_isRebuilding, true);
    updateCounts();
    QString chosen;
    if (const QTreeWidgetItem *item = m_list->currentItem(); item && m_isChosen)
        chosen = item->text(kRule) + item->text(kMessage);

    m_list->clear();
    QHash<QString, QTreeWidgetItem *> groups;
    QTreeWidgetItem *again = nullptr;
    for (std::size_t i = 0; i < m_findings.size(); ++i) {
        if (!passes(m_findings[i]))
            continue;
        QTreeWidgetItem *item = makeItem(i);
        if (!again && !chosen.isEmpty() && item->text(kRule) + item->text(kMessage) == chosen)
            again = item;
        if (Grouping(m_grouping->currentIndex()) == Grouping::Order) {
            m_list->addTopLevelItem(item);
            continue;
        }
        QTreeWidgetItem *&group = groups[groupOf(i)];
        if (!group) {
            group = new QTreeWidgetItem(m_list, {groupOf(i)});
            group->setFirstColumnSpanned(true);
            group->setExpanded(true);
        }
        group->addChild(item);
    }
    m_list->setRootIsDecorated(!groups.isEmpty());
    m_nothing->setText(m_findings.empty() ? tr("No problems found.") : tr("Nothing passes the filter."));
    m_listArea->setCurrentIndex(m_list->topLevelItemCount() > 0 ? 0 : 1);
    m_isChosen = again;
    if (!again && m_list->topLevelItemCount() > 0)
        again = groups.isEmpty() ? m_list->topLevelItem(0) : m_list->topLevelItem(0)->child(0);
    m_list->setCurrentItem(again);
    choose(again);
}

void ProblemsPanel::updateCounts()
{
    std::array<int, 3> counts{};
    for (const Diagnostic &finding : m_findings)
        ++counts[classOf(finding.severity)];
    const Theme &theme = themeOf(palette());
    constexpr std::array severities{Severity::Error, Severity::Warning, Severity::Info};
    for (std::size_t i = 0; i < counts.size(); ++i) {
        m_severities[i]->setText(QString::number(counts[i]));
        m_severities[i]->setIcon(icon(iconOf(severities[i]), severityColor(theme, severities[i])));
    }
}

void ProblemsPanel::choose(QTreeWidgetItem *item)
{
    const QVariant index = item ? item->data(0, kIndexRole) : QVariant();
    if (!index.isValid()) {
        m_page->show({}, 0);
        return;
    }
    const Diagnostic &finding = m_findings[std::size_t(index.toInt())];
    const auto sameRule = std::ranges::count_if(
        m_findings, [&](const Diagnostic &other) { return other.rule == finding.rule && other.fix; });
    m_page->show(finding, int(sameRule));
    if (!m_isRebuilding) {
        m_isChosen = true;
        emit placeRequested(finding.range);
    }
}

void ProblemsPanel::askForMenu(QPoint place)
{
    const QTreeWidgetItem *item = m_list->itemAt(place);
    const QVariant index = item ? item->data(0, kIndexRole) : QVariant();
    if (index.isValid())
        emit menuRequested(m_findings[std::size_t(index.toInt())], m_list->viewport()->mapToGlobal(place));
}

void ProblemsPanel::chooseLine(int line)
{
    for (QTreeWidgetItemIterator item(m_list); *item; ++item) {
        const QVariant index = (*item)->data(0, kIndexRole);
        if (!index.isValid() || m_findings[std::size_t(index.toInt())].line != line)
            continue;
        const QScopedValueRollback quiet(m_isRebuilding, true);
        m_list->setCurrentItem(*item);
        choose(*item);
        m_isChosen = true;
        return;
    }
}

void ProblemsPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_page)
        rebuild();
}

} // namespace stagecraft
