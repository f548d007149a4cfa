// SPDX-License-Identifier: MIT
#include "app/document/filewatch.h"

#include "app/document/documentfile.h"

#include <QCryptographicHash>
#include <QFileInfo>

namespace stagecraft {

namespace {

// Programs write in several steps; the first look comes when they are most likely done.
constexpr int kDelay = 150; // ms

QByteArray hashOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

} // namespace

FileWatch::FileWatch(QObject *parent) : QObject(parent)
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(kDelay);
    connect(&m_delay, &QTimer::timeout, this, &FileWatch::look);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_delay, qOverload<>(&QTimer::start));
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_delay, qOverload<>(&QTimer::start));
}

void FileWatch::watch(const QString &path, const QByteArray &bytes)
{
    m_delay.stop();
    const QStringList watched = m_watcher.files() + m_watcher.directories();
    if (!watched.isEmpty())
        m_watcher.removePaths(watched);
    m_path = path;
    m_hash = hashOf(bytes);
    if (!m_path.isEmpty())
        addPaths();
}

void FileWatch::look()
{
    const std::optional<QByteArray> bytes = fileBytes(m_path);
    // A replaced file is no longer watched: its folder tells of it, and it is added again.
    addPaths();
    if (!bytes) {
        if (std::exchange(m_hash, std::nullopt))
            emit removedFromDisk();
        return;
    }
    const QByteArray hash = hashOf(*bytes);
    if (m_hash == hash)
        return;
    m_hash = hash;
    emit changedOnDisk();
}

void FileWatch::addPaths()
{
    const QFileInfo info(m_path);
    if (info.exists() && !m_watcher.files().contains(m_path))
        m_watcher.addPath(m_path);
    const QString folder = info.absolutePath();
    if (QFileInfo::exists(folder) && !m_watcher.directories().contains(folder))
        m_watcher.addPath(folder);
}

} // namespace stagecraft
