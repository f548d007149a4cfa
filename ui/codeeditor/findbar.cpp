// SPDX-License-Identifier: MIT
#include "ui/codeeditor/findbar.h"

#include "ui/codeeditor/codeeditor.h"
#include "ui/common/icons.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

#include <algorithm>

namespace stagecraft {

namespace {

constexpr std::size_t kMaxMatches = 10'000;

QToolButton *makeButton(IconName name, const QString &tip)
{
    auto *button = new QToolButton;
    button->setIcon(icon(name));
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    return button;
}

} // namespace

FindBar::FindBar(CodeEditor &editor, QWidget *parent) : QWidget(parent), m_editor(editor)
{
    setObjectName(QStringLiteral("findBar"));
    m_words = new QLineEdit;
    m_words->setPlaceholderText(tr("Find"));
    m_words->setClearButtonEnabled(true);
    m_words->installEventFilter(this);
    m_caseSensitive = new QToolButton;
    m_caseSensitive->setText(QStringLiteral("Aa"));
    m_caseSensitive->setToolTip(tr("Match upper and lower case"));
    m_caseSensitive->setCheckable(true);
    m_count = new QLabel;
    m_count->setProperty("muted", true);
    QToolButton *previous = makeButton(IconName::ChevronUp, tr("Previous match"));
    QToolButton *next = makeButton(IconName::ChevronDown, tr("Next match"));
    QToolButton *closing = makeButton(IconName::Close, tr("Close"));

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 5, 8, 5);
    layout->setSpacing(4);
    layout->addWidget(m_words, 1);
    layout->addWidget(m_count);
    for (QToolButton *button : {m_caseSensitive, previous, next, closing})
        layout->addWidget(button);
    hide();

    connect(m_words, &QLineEdit::textChanged, this, &FindBar::search);
    connect(m_caseSensitive, &QToolButton::toggled, this, &FindBar::search);
    connect(previous, &QToolButton::clicked, this, &FindBar::findPrevious);
    connect(next, &QToolButton::clicked, this, &FindBar::findNext);
    connect(closing, &QToolButton::clicked, this, &FindBar::close);
    connect(&m_editor, &QPlainTextEdit::textChanged, this, [this] {
        if (isVisible())
            search();
    });
}

void FindBar::open()
{
    const TextRange selected = m_editor.selection().range();
    const QString words = m_editor.text().sliced(selected.start, selected.size());
    QWidget::show();
    if (!words.isEmpty() && !words.contains(u'\n'))
        m_words->setText(words);
    m_words->selectAll();
    m_words->setFocus();
    search();
}

void FindBar::close()
{
    hide();
    m_matches.clear();
    m_editor.setMatches({}, -1);
    m_editor.setFocus();
}

void FindBar::search()
{
    m_matches.clear();
    m_current = -1;
    const QString words = m_words->text();
    const auto sensitivity = m_caseSensitive->isChecked() ? Qt::CaseSensitive : Qt::CaseInsensitive;
    const QString &text = m_editor.text();
    for (qsizetype at = words.isEmpty() ? -1 : text.indexOf(words, 0, sensitivity);
        at >= 0 && m_matches.size() < kMaxMatches; at = text.indexOf(words, at + words.size(), sensitivity))
        m_matches.push_back({at, at + words.size()});

    const auto first =
        std::ranges::lower_bound(m_matches, m_editor.selection().range().start, {}, &TextRange::start);
    if (!m_matches.empty())
        m_current = first == m_matches.end() ? 0 : int(first - m_matches.begin());
    show(m_current);
}

void FindBar::show(int match)
{
    m_current = match;
    m_editor.setMatches(m_matches, match);
    if (m_words->text().isEmpty())
        m_count->clear();
    else if (match < 0)
        m_count->setText(tr("nothing found"));
    else
        m_count->setText(tr("%1 of %2").arg(match + 1).arg(m_matches.size()));
    if (match >= 0)
        m_editor.reveal(m_matches[std::size_t(match)]);
}

void FindBar::findNext()
{
    if (m_matches.empty())
        return;
    show((m_current + 1) % int(m_matches.size()));
    const TextRange found = m_matches[std::size_t(m_current)];
    m_editor.setSelection({found.start, found.end});
}

void FindBar::findPrevious()
{
    if (m_matches.empty())
        return;
    show((m_current + int(m_matches.size()) - 1) % int(m_matches.size()));
    const TextRange found = m_matches[std::size_t(m_current)];
    m_editor.setSelection({found.start, found.end});
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Escape:
        close();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        key->modifiers() & Qt::ShiftModifier ? findPrevious() : findNext();
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

} // namespace stagecraft
