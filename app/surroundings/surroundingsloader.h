// SPDX-License-Identifier: MIT
// Finds out in the background what surrounds a Dockerfile.
#pragma once

#include "core/model/surroundings.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

#include <atomic>
#include <functional>
#include <memory>

namespace stagecraft {

/// Everything that files tell of the surroundings of a Dockerfile. Reads the disk: not for the UI thread.
Surroundings surroundingsOf(
    const QString &dockerfile, const QString &contextFolder, const std::atomic_bool *cancelled = nullptr);

/// Keeps the surroundings of one document: what files tell, with what the window adds.
class SurroundingsLoader final : public QObject {
    Q_OBJECT

public:
    explicit SurroundingsLoader(QObject *parent = nullptr);
    ~SurroundingsLoader() override;

    /// Other places. The facts of the old ones are unknown from now on.
    void setPlaces(const QString &dockerfile, const QString &contextFolder);
    /// Looks again, soon: files may have changed.
    void refresh();
    /// Changes facts that no file tells: the target, build arguments, images.
    void amend(const std::function<void(Surroundings &)> &change);

    const SurroundingsPointer &surroundings() const noexcept { return m_surroundings; }
    /// Absolute; empty where there is none.
    const QString &contextFolder() const noexcept { return m_contextFolder; }

signals:
    void surroundingsChanged(const stagecraft::SurroundingsPointer &surroundings);

private:
    void start();
    void take(const Surroundings &found);
    void publish(Surroundings surroundings);

    QString m_dockerfile;
    QString m_contextFolder;
    SurroundingsPointer m_surroundings = std::make_shared<const Surroundings>();
    QFutureWatcher<Surroundings> m_watcher;
    QTimer m_delay;
    std::shared_ptr<std::atomic_bool> m_cancelled;
};

} // namespace stagecraft
