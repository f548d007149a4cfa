// SPDX-License-Identifier: MIT
#include "app/analysis/backgroundcheck.h"

#include "app/analysis/movedfindings.h"

#include <QtConcurrent>

namespace stagecraft {

BackgroundCheck::BackgroundCheck(Function function, int delay, QObject *parent)
    : QObject(parent), m_function(std::move(function))
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(delay);
    connect(&m_delay, &QTimer::timeout, this, &BackgroundCheck::start);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &BackgroundCheck::finish);
}

BackgroundCheck::~BackgroundCheck() = default;

void BackgroundCheck::Task::follow(const TextEdit &edit)
{
    if (analysis)
        since = since.followedBy(edit, analysis->text());
}

void BackgroundCheck::schedule(AnalysisPointer analysis)
{
    m_text = analysis->text();
    m_wanted = {std::move(analysis), {}};
    if (!m_delay.isActive())
        start();
}

void BackgroundCheck::follow(const TextEdit &edit, const QString &before, const QString &after)
{
    m_text = after;
    m_delay.start();
    m_wanted.follow(edit);
    m_running.follow(edit);
    m_findings = movedFindings(std::move(m_findings), edit, before, after);
}

void BackgroundCheck::start()
{
    if (m_running.analysis || !m_wanted.analysis)
        return;
    m_running = std::exchange(m_wanted, {});
    m_watcher.setFuture(QtConcurrent::run(
        [analysis = m_running.analysis, function = m_function] { return function(*analysis); }));
}

void BackgroundCheck::finish()
{
    const Task done = std::exchange(m_running, {});
    m_findings = movedFindings(m_watcher.result(), done.since, done.analysis->text(), m_text);
    if (!m_delay.isActive())
        start();
    emit findingsChanged();
}

} // namespace stagecraft
