// SPDX-License-Identifier: MIT
#include "app/window/statusline.h"

#include "ui/common/icons.h"
#include "ui/common/messagetext.h"

#include <QBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace stagecraft {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMessageTime = 6000; // ms

QToolButton *makeButton()
{
    auto *button = new QToolButton;
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    button->setIconSize({13, 13});
    return button;
}

} // namespace

StatusLine::StatusLine(QWidget *parent) : QStatusBar(parent)
{
    setSizeGripEnabled(false);
    m_problems = makeButton();
    m_counts = new QLabel;
    m_engine = makeButton();
    m_engine->setObjectName("engineState"_L1);
    m_right = new QLabel;
    // Normal widgets, which a message covers; the place in the text stays.
    addWidget(m_problems);
    addWidget(m_counts);
    addWidget(m_engine);
    addPermanentWidget(m_right);
    connect(m_problems, &QToolButton::clicked, this, &StatusLine::problemsClicked);
    connect(m_engine, &QToolButton::clicked, this, &StatusLine::engineClicked);
    setEngine({});
}

void StatusLine::setCounts(const ProblemCounts &counts, bool isChecking)
{
    QStringList parts{tr("%n errors", nullptr, counts.errors), tr("%n warnings", nullptr, counts.warnings)};
    if (counts.hints > 0)
        parts.append(tr("%n hints", nullptr, counts.hints));
    m_problems->setText(parts.join(u", "_s));
    m_problems->setIcon(icon(counts.errors > 0 ? IconName::Error
            : counts.warnings > 0              ? IconName::Warning
                                               : IconName::Check));
    m_problems->setToolTip(isChecking ? tr("Still checking") : tr("Show the problems"));
}

void StatusLine::setPipeline(const Pipeline &pipeline)
{
    const int instructions = int(pipeline.tree().instructions().size());
    m_counts->setText(QStringList{tr("%n instructions", nullptr, instructions),
        tr("%n stages", nullptr, int(pipeline.stages().size())),
        tr("%n artifacts", nullptr, int(pipeline.artifacts().size()))}
            .join(u" · "_s));
}

void StatusLine::setEngine(const EngineInfo &engine)
{
    QStringList parts;
    if (!engine.serverVersion.isEmpty())
        parts.append(tr("Docker %1").arg(engine.serverVersion));
    if (!engine.builderVersion.isEmpty())
        parts.append(tr("buildx %1").arg(engine.builderVersion));
    if (!engine.context.isEmpty())
        parts.append(engine.context);
    const bool isUnknown = parts.isEmpty() && engine.canBuild();
    if (isUnknown)
        m_engine->setText(tr("Looking for docker…"));
    else
        m_engine->setText(engine.canBuild() ? parts.join(u" · "_s) : tr("No builds: see why"));
    m_engine->setIcon(engine.canBuild() ? QIcon() : icon(IconName::Warning));
    m_engine->setToolTip(engine.canBuild() ? tr("The engine that builds") : messageText(engine.problem));
}

void StatusLine::setPlace(int line, int column)
{
    m_place = tr("Ln %1, Col %2").arg(line).arg(column);
    updateRight();
}

void StatusLine::setFormat(const QString &lineEnds, bool hasByteOrderMark)
{
    m_format = (hasByteOrderMark ? u"UTF-8 BOM · "_s : u"UTF-8 · "_s)
        + (lineEnds == "mixed"_L1 ? tr("mixed line ends") : lineEnds);
    updateRight();
}

void StatusLine::setZoom(double zoom)
{
    m_zoom = tr("%1 %").arg(qRound(zoom * 100));
    updateRight();
}

void StatusLine::updateRight()
{
    QStringList parts{m_place, m_format, m_zoom};
    parts.removeAll(QString());
    m_right->setText(parts.join(u" · "_s));
}

void StatusLine::tell(const QString &text) { showMessage(text, kMessageTime); }

void StatusLine::setHint(const QString &text)
{
    if (text.isEmpty())
        clearMessage();
    else
        showMessage(text);
}

} // namespace stagecraft
