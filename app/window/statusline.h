// SPDX-License-Identifier: MIT
// The status bar: problems, counts, engine, place in the text, format, zoom.
#pragma once

#include "app/window/problemsbinding.h"
#include "core/docker/engineinfo.h"
#include "core/model/pipeline.h"

#include <QStatusBar>

class QLabel;
class QToolButton;

namespace stagecraft {

class StatusLine final : public QStatusBar {
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    void setCounts(const ProblemCounts &counts, bool isChecking);
    void setPipeline(const Pipeline &pipeline);
    void setEngine(const EngineInfo &engine);
    void setPlace(int line, int column);
    void setFormat(const QString &lineEnds, bool hasByteOrderMark);
    void setZoom(double zoom);
    /// A sentence that matters for some seconds; a hint stays until it is taken back by an empty one.
    void tell(const QString &text);
    void setHint(const QString &text);

signals:
    void problemsClicked();
    void engineClicked();

private:
    void updateRight();

    QToolButton *m_problems = nullptr;
    QLabel *m_counts = nullptr;
    QToolButton *m_engine = nullptr;
    QLabel *m_right = nullptr;
    QString m_place;
    QString m_format;
    QString m_zoom;
};

} // namespace stagecraft
