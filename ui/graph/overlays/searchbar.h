// SPDX-License-Identifier: MIT
// The search of the graph: lights what fits, goes from one to the next.
#pragma once

#include "ui/graph/graphelement.h"

#include <QFrame>

#include <vector>

class QLabel;
class QLineEdit;

namespace stagecraft {

class GraphView;

class SearchBar final : public QFrame {
    Q_OBJECT

public:
    explicit SearchBar(GraphView &view);

    void open(); ///< Shows it with its text selected.
    void close();
    int foundCount() const noexcept { return int(m_found.size()); }

signals:
    void resized();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search();
    void step(int direction);

    GraphView &m_view;
    QLineEdit *m_field;
    QLabel *m_count;
    std::vector<GraphElement> m_found;
    int m_current = -1;
};

} // namespace stagecraft
