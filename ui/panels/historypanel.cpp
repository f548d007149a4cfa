// SPDX-License-Identifier: MIT
#include "ui/panels/historypanel.h"

#include "ui/common/theme.h"

namespace stagecraft {

HistoryPanel::HistoryPanel(QWidget *parent) : QListWidget(parent)
{
    setFrameShape(NoFrame);
    setUniformItemSizes(true);
    connect(this, &QListWidget::itemClicked, this,
        [this](QListWidgetItem *item) { emit stepRequested(row(item)); });
    connect(this, &QListWidget::itemActivated, this,
        [this](QListWidgetItem *item) { emit stepRequested(row(item)); });
}

void HistoryPanel::setSteps(const QStringList &names, int index)
{
    clear();
    addItem(tr("As it was opened"));
    addItems(names);
    const Theme &theme = themeOf(palette());
    for (int i = 0; i < count(); ++i) {
        if (i > index)
            item(i)->setForeground(theme.faintText);
    }
    setCurrentRow(index);
    scrollToItem(item(index));
}

} // namespace stagecraft
