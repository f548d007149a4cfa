// SPDX-License-Identifier: MIT
// Notices that the file of a document was changed by someone else.
#pragma once

#include <QByteArray>
#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

#include <optional>

namespace stagecraft {

/// Watches one file. Tells of a change when the file holds other bytes than it is known to hold, once
/// for each change, also when it was deleted or replaced by another file of the same name.
class FileWatch final : public QObject {
    Q_OBJECT

public:
    explicit FileWatch(QObject *parent = nullptr);

    /// Watches `path`, which holds `bytes`. An empty path watches nothing.
    void watch(const QString &path, const QByteArray &bytes);

signals:
    void changedOnDisk();
    void removedFromDisk();

private:
    void look();
    void addPaths();

    QFileSystemWatcher m_watcher;
    QTimer m_delay;
    QString m_path;
    std::optional<QByteArray> m_hash; // Nothing once the file was seen to be gone.
};

} // namespace stagecraft
