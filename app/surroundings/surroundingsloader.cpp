// SPDX-License-Identifier: MIT
#include "app/surroundings/surroundingsloader.h"

#include "app/surroundings/contextlisting.h"
#include "app/surroundings/namedtargets.h"

#include <QFileInfo>
#include <QtConcurrent>

namespace stagecraft {

namespace {

constexpr int kDelay = 100; // ms

// What files tell, and nothing else.
bool sameFacts(const Surroundings &a, const Surroundings &b)
{
    const auto sameEntry = [](const ContextEntry &one, const ContextEntry &other) {
        return one.isDirectory == other.isDirectory && one.size == other.size;
    };
    const bool sameContext = a.context.has_value() == b.context.has_value()
        && (!a.context
            || (a.context->keys() == b.context->keys()
                && std::ranges::equal(a.context->values(), b.context->values(), sameEntry)));
    return sameContext && a.ignoreFile == b.ignoreFile && a.ignoreFileName == b.ignoreFileName
        && a.namedTargets == b.namedTargets;
}

} // namespace

Surroundings surroundingsOf(
    const QString &dockerfile, const QString &contextFolder, const std::atomic_bool *cancelled)
{
    Surroundings found;
    if (contextFolder.isEmpty())
        return found;
    found.context = contextListing(contextFolder, cancelled);
    const IgnoreFile ignore = ignoreFileFor(dockerfile, contextFolder);
    found.ignoreFile = ignore.text;
    found.ignoreFileName = ignore.name;
    QStringList targets = namedTargetsIn(contextFolder);
    if (!dockerfile.isEmpty()) {
        for (const QString &target : namedTargetsIn(QFileInfo(dockerfile).absolutePath())) {
            if (!targets.contains(target))
                targets.append(target);
        }
    }
    found.namedTargets = targets;
    return found;
}

SurroundingsLoader::SurroundingsLoader(QObject *parent)
    : QObject(parent), m_cancelled(std::make_shared<std::atomic_bool>(false))
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(kDelay);
    connect(&m_delay, &QTimer::timeout, this, &SurroundingsLoader::start);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] { take(m_watcher.result()); });
}

SurroundingsLoader::~SurroundingsLoader() { *m_cancelled = true; }

void SurroundingsLoader::setPlaces(const QString &dockerfile, const QString &contextFolder)
{
    if (m_dockerfile == dockerfile && m_contextFolder == contextFolder)
        return;
    m_dockerfile = dockerfile;
    m_contextFolder = contextFolder;
    Surroundings unknown = *m_surroundings;
    unknown.context.reset();
    unknown.ignoreFile.reset();
    unknown.ignoreFileName.clear();
    unknown.namedTargets.reset();
    publish(std::move(unknown));
    start();
}

void SurroundingsLoader::refresh() { m_delay.start(); }

void SurroundingsLoader::amend(const std::function<void(Surroundings &)> &change)
{
    Surroundings changed = *m_surroundings;
    change(changed);
    publish(std::move(changed));
}

void SurroundingsLoader::start()
{
    // The result of a run for other places, or older than this wish, is not wanted any more.
    *m_cancelled = true;
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    m_watcher.setFuture(
        QtConcurrent::run([dockerfile = m_dockerfile, folder = m_contextFolder, cancelled = m_cancelled] {
            return surroundingsOf(dockerfile, folder, cancelled.get());
        }));
}

void SurroundingsLoader::take(const Surroundings &found)
{
    if (sameFacts(found, *m_surroundings))
        return;
    Surroundings merged = *m_surroundings;
    merged.context = found.context;
    merged.ignoreFile = found.ignoreFile;
    merged.ignoreFileName = found.ignoreFileName;
    merged.namedTargets = found.namedTargets;
    publish(std::move(merged));
}

void SurroundingsLoader::publish(Surroundings surroundings)
{
    surroundings.version = m_surroundings->version + 1;
    m_surroundings = std::make_shared<const Surroundings>(std::move(surroundings));
    emit surroundingsChanged(m_surroundings);
}

} // namespace stagecraft
