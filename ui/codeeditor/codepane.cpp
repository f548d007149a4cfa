// SPDX-License-Identifier: MIT
#include "ui/codeeditor/codepane.h"

#include "ui/codeeditor/codeeditor.h"
#include "ui/codeeditor/findbar.h"
#include "ui/common/theme.h"

#include <QBoxLayout>
#include <QLabel>
#include <QSplitter>
#include <QToolButton>

namespace stagecraft {

using namespace Qt::StringLiterals;

namespace {

constexpr int kHeadHeight = 30;
constexpr int kOutlineWidth = 190;

QFrame *makeLine()
{
    auto *line = new QFrame;
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Plain);
    line->setFixedHeight(1);
    line->setForegroundRole(QPalette::Mid);
    return line;
}

QToolButton *makeTextButton(const QString &text, const QString &tip)
{
    auto *button = new QToolButton;
    button->setText(text);
    button->setToolTip(tip);
    button->setAutoRaise(true);
    return button;
}

} // namespace

CodePane::CodePane(QWidget *outline, QWidget *parent) : QWidget(parent), m_outline(outline)
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_editor = new CodeEditor;
    m_findBar = new FindBar(*m_editor);

    auto *splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_outline);
    splitter->addWidget(m_editor);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({kOutlineWidth, 3 * kOutlineWidth});
    m_outline->hide();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addWidget(makeLine());
    layout->addWidget(makeNotice());
    layout->addWidget(splitter, 1);
    layout->addWidget(m_findBar);
}

QWidget *CodePane::makeHead()
{
    auto *head = new QWidget;
    head->setFixedHeight(kHeadHeight);
    m_file = new QLabel;
    m_file->setProperty("muted", true);
    m_file->setTextInteractionFlags(Qt::NoTextInteraction);
    m_dot = new QLabel(u"●"_s);
    m_dot->setProperty("muted", true);
    m_dot->setToolTip(tr("Not saved"));
    m_outlineButton = makeTextButton(tr("Outline"), tr("Show the stages and instructions as a tree"));
    m_outlineButton->setCheckable(true);
    QToolButton *find = makeTextButton(tr("Find"), tr("Find in the text"));

    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(12, 0, 4, 0);
    layout->setSpacing(4);
    layout->addWidget(m_file);
    layout->addSpacing(4);
    layout->addWidget(m_dot);
    layout->addStretch();
    layout->addWidget(m_outlineButton);
    layout->addWidget(find);
    connect(m_outlineButton, &QToolButton::toggled, m_outline, &QWidget::setVisible);
    connect(m_outlineButton, &QToolButton::toggled, this, &CodePane::outlineToggled);
    connect(find, &QToolButton::clicked, m_findBar, &FindBar::open);
    return head;
}

QWidget *CodePane::makeNotice()
{
    m_notice = new QWidget;
    m_notice->setObjectName("notice"_L1);
    m_noticeText = new QLabel;
    m_noticeText->setWordWrap(true);
    m_noticeButton = new QToolButton;
    m_noticeButton->setProperty("bordered", true);
    auto *layout = new QHBoxLayout(m_notice);
    layout->setContentsMargins(12, 6, 8, 6);
    layout->addWidget(m_noticeText, 1);
    layout->addWidget(m_noticeButton);
    m_notice->hide();
    connect(m_noticeButton, &QToolButton::clicked, this, &CodePane::noticeAnswered);
    return m_notice;
}

void CodePane::setFile(const QString &name, const QString &folder, bool isModified)
{
    m_file->setText(folder.isEmpty() ? name : name + u" — "_s + folder);
    m_file->setToolTip(m_file->text());
    m_dot->setVisible(isModified);
}

void CodePane::setOutlineShown(bool shown) { m_outlineButton->setChecked(shown); }

void CodePane::setNotice(const QString &text, const QString &button)
{
    m_noticeText->setText(text);
    m_noticeButton->setText(button);
    m_noticeButton->setVisible(!button.isEmpty());
    m_notice->setVisible(!text.isEmpty());
}

} // namespace stagecraft
