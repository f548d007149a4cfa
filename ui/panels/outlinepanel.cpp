// SPDX-License-Identifier: MIT
#include "ui/panels/outlinepanel.h"

#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QScopedValueRollback>

namespace stagecraft {

using namespace Qt::StringLiterals;

namespace {

constexpr int kStartRole = Qt::UserRole;
constexpr int kEndRole = Qt::UserRole + 1;

TextRange rangeOf(const QTreeWidgetItem &item)
{
    return {item.data(0, kStartRole).toLongLong(), item.data(0, kEndRole).toLongLong()};
}

QString instructionText(const Instruction &instruction)
{
    return (instruction.keywordWord.text.toString() + u' ' + instruction.arguments.toString()).simplified();
}

} // namespace

OutlinePanel::OutlinePanel(QWidget *parent) : QTreeWidget(parent)
{
    setObjectName("outline"_L1);
    setAccessibleName(tr("Outline"));
    setHeaderHidden(true);
    setIndentation(14);
    setUniformRowHeights(true);
    connect(this, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem *item) {
        if (item && !m_isFollowing)
            emit placeRequested(rangeOf(*item));
    });
}

QTreeWidgetItem *OutlinePanel::makeItem(const QString &text, TextRange range) const
{
    auto *item = new QTreeWidgetItem({text});
    item->setToolTip(0, text);
    item->setData(0, kStartRole, qlonglong(range.start));
    item->setData(0, kEndRole, qlonglong(range.end));
    return item;
}

void OutlinePanel::setPipeline(const std::shared_ptr<const Pipeline> &pipeline)
{
    const QScopedValueRollback following(m_isFollowing, true);
    QSet<QString> collapsed;
    for (int i = 0; i < topLevelItemCount(); ++i) {
        if (!topLevelItem(i)->isExpanded())
            collapsed.insert(topLevelItem(i)->text(0));
    }
    m_pipeline = pipeline;
    clear();
    if (!pipeline)
        return;
    const Theme &theme = themeOf(palette());
    for (const Instruction *argument : pipeline->globalArguments()) {
        QTreeWidgetItem *item = makeItem(instructionText(*argument), argument->headRange);
        item->setIcon(0, icon(iconOf(argument->keyword)));
        addTopLevelItem(item);
    }
    for (const Stage &stage : pipeline->stages()) {
        QTreeWidgetItem *item = makeItem(stage.displayName(), stage.from->headRange);
        item->setIcon(0, icon(IconName::Stage, roleColor(theme, stage.role)));
        for (const Instruction *instruction : stage.instructions) {
            QTreeWidgetItem *row = makeItem(instructionText(*instruction), instruction->headRange);
            row->setIcon(0, icon(iconOf(instruction->keyword)));
            item->addChild(row);
        }
        addTopLevelItem(item);
        item->setExpanded(!collapsed.contains(stage.displayName()));
    }
}

void OutlinePanel::showPlace(qsizetype offset)
{
    const QScopedValueRollback following(m_isFollowing, true);
    QTreeWidgetItem *found = nullptr;
    for (QTreeWidgetItemIterator item(this); *item; ++item) {
        if (rangeOf(**item).start > offset)
            break;
        found = *item;
    }
    setCurrentItem(found);
}

} // namespace stagecraft
