// SPDX-License-Identifier: MIT
#include "ui/dialogs/buildoptionspopup.h"

#include "ui/common/icons.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace stagecraft {

using namespace Qt::StringLiterals;

BuildOptionsPopup::BuildOptionsPopup(QWidget *parent) : QFrame(parent, Qt::Popup)
{
    setObjectName("buildOptions"_L1);
    setFrameShape(StyledPanel);
    m_tag = new QLineEdit;
    m_tag->setObjectName("buildTag"_L1);
    m_folder = new QLineEdit;
    m_folder->setObjectName("buildFolder"_L1);
    for (QLineEdit *field : {m_tag, m_folder})
        field->setMinimumWidth(300);
    auto *browseButton = new QToolButton;
    browseButton->setIcon(icon(IconName::Open));
    browseButton->setToolTip(tr("Choose a folder"));
    browseButton->setAccessibleName(tr("Choose a folder"));
    m_cache = new QCheckBox(tr("Use the engine's cache"));

    auto *folderRow = new QHBoxLayout;
    folderRow->setSpacing(4);
    folderRow->addWidget(m_folder);
    folderRow->addWidget(browseButton);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(14, 12, 14, 12);
    form->addRow(tr("Tag of the image"), m_tag);
    form->addRow(tr("Build context"), folderRow);
    form->addRow(QString(), m_cache);

    connect(browseButton, &QToolButton::clicked, this, &BuildOptionsPopup::browse);
    for (QLineEdit *field : {m_tag, m_folder})
        connect(field, &QLineEdit::returnPressed, this, &QWidget::hide);
}

void BuildOptionsPopup::setOptions(const BuildOptions &options, const BuildOptions &defaults)
{
    m_tag->setText(options.tag);
    m_tag->setPlaceholderText(defaults.tag);
    m_folder->setText(options.contextFolder);
    m_folder->setPlaceholderText(defaults.contextFolder);
    m_cache->setChecked(options.useCache);
}

BuildOptions BuildOptionsPopup::options() const
{
    return {m_tag->text().trimmed(), m_folder->text().trimmed(), m_cache->isChecked()};
}

void BuildOptionsPopup::openBelow(const QWidget &widget)
{
    adjustSize();
    move(widget.mapToGlobal(QPoint(0, widget.height() + 4)));
    show();
    m_tag->setFocus();
}

void BuildOptionsPopup::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    emit optionsChosen(options());
}

void BuildOptionsPopup::browse()
{
    const QString start = m_folder->text().isEmpty() ? m_folder->placeholderText() : m_folder->text();
    const QString folder = QFileDialog::getExistingDirectory(parentWidget(), tr("Build context"), start);
    if (!folder.isEmpty())
        m_folder->setText(folder);
    show();
}

} // namespace stagecraft
