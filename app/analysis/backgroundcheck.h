// SPDX-License-Identifier: MIT
// Runs a check over the newest version of one document, in the background.
#pragma once

#include "core/lint/diagnostic.h"
#include "core/model/analysis.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

#include <functional>
#include <vector>

namespace stagecraft {

/// Keeps the findings of one check. One run at a time; what was asked for meanwhile runs afterwards, the
/// newest only. Findings are moved through the edits that the text has seen since, at every moment.
class BackgroundCheck final : public QObject {
    Q_OBJECT

public:
    /// Runs on any thread.
    using Function = std::function<std::vector<Diagnostic>(const Analysis &analysis)>;

    /// Waits `delay` ms after each change of the text, for the next one may follow soon.
    BackgroundCheck(Function function, int delay, QObject *parent = nullptr);
    ~BackgroundCheck() override;

    /// From the next run on.
    void setFunction(Function function) { m_function = std::move(function); }
    /// Asks for a run on `analysis`, which must be that of the present text. It starts as soon as the last
    /// change is long enough ago.
    void schedule(AnalysisPointer analysis);
    /// The text was changed by `edit`, from `before` to `after`.
    void follow(const TextEdit &edit, const QString &before, const QString &after);

    const std::vector<Diagnostic> &findings() const noexcept { return m_findings; }
    /// True if a run is waited for or under way.
    bool isBusy() const noexcept { return m_running.analysis || m_wanted.analysis; }

signals:
    /// A run has ended and the findings are others.
    void findingsChanged();

private:
    // An analysis, and what was done to the text since.
    struct Task {
        AnalysisPointer analysis;
        TextEdit since;

        void follow(const TextEdit &edit);
    };

    void start();
    void finish();

    Function m_function;
    QTimer m_delay;
    QFutureWatcher<std::vector<Diagnostic>> m_watcher;
    Task m_wanted;
    Task m_running;
    QString m_text;
    std::vector<Diagnostic> m_findings;
};

} // namespace stagecraft
