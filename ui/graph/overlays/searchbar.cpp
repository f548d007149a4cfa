// SPDX-License-Identifier: MIT
#include "ui/graph/overlays/searchbar.h"

#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/graph/graphscene.h"
#include "ui/graph/graphsearch.h"
#include "ui/graph/view/graphview.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace stagecraft {

SearchBar::SearchBar(GraphView &view)
    : QFrame(&view), m_view(view), m_field(new QLineEdit(this)), m_count(new QLabel(this))
{
    setObjectName(QStringLiteral("graphSearch"));
    setAttribute(Qt::WA_NoMousePropagation);
    setAutoFillBackground(true);
    setFrameShape(QFrame::StyledPanel);
    setCursor(Qt::ArrowCursor);
    m_field->setPlaceholderText(tr("Name, image, is:unused, has:problem"));
    m_field->setAccessibleName(tr("Search the graph"));
    m_field->setFixedWidth(260);
    m_field->installEventFilter(this);
    m_field->addAction(icon(IconName::Search), QLineEdit::LeadingPosition);
    m_count->setProperty("muted", true);
    m_count->setMinimumWidth(54);
    auto *close = new QToolButton(this);
    close->setIcon(icon(IconName::Close));
    close->setAccessibleName(tr("Close the search"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(6, 4, 6, 4);
    layout->addWidget(m_field);
    layout->addWidget(m_count);
    layout->addWidget(close);
    connect(m_field, &QLineEdit::textChanged, this, &SearchBar::search);
    connect(close, &QToolButton::clicked, this, &SearchBar::close);
    connect(&view.graph(), &GraphScene::contentChanged, this, [this] {
        if (isVisible())
            search();
    });
    adjustSize();
    hide();
}

void SearchBar::open()
{
    show();
    raise();
    m_field->selectAll();
    m_field->setFocus();
    search();
}

void SearchBar::close()
{
    if (!isVisible())
        return;
    hide();
    m_found.clear();
    m_view.graph().setFound({});
    m_view.setFocus();
}

void SearchBar::search()
{
    m_found = foundBy(m_view.graph().content(), m_field->text());
    m_current = -1;
    m_view.graph().setFound(m_found);
    m_count->setText(m_field->text().isEmpty() ? QString()
            : m_found.empty()                  ? tr("none")
                                               : tr("%1 found").arg(m_found.size()));
    adjustSize();
}

void SearchBar::step(int direction)
{
    if (m_found.empty())
        return;
    const int count = foundCount();
    m_current = m_current < 0 ? (direction > 0 ? 0 : count - 1) : (m_current + direction + count) % count;
    const GraphElement element = m_found[std::size_t(m_current)];
    m_count->setText(tr("%1 of %2").arg(m_current + 1).arg(count));
    adjustSize();
    m_view.graph().setSelection(GraphSelection(element));
    m_view.reveal(element);
}

bool SearchBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        switch (key->key()) {
        case Qt::Key_Escape:
            close();
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            step(key->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
            return true;
        case Qt::Key_Down:
            step(1);
            return true;
        case Qt::Key_Up:
            step(-1);
            return true;
        default:
            break;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace stagecraft
