// SPDX-License-Identifier: MIT
// The times that something takes again and again, for programs that measure.
#pragma once

#include <QElapsedTimer>
#include <QTextStream>

#include <algorithm>
#include <vector>

namespace stagecraft::bench {

class Times {
public:
    template <typename Action>
    void measure(Action action)
    {
        QElapsedTimer timer;
        timer.start();
        action();
        m_milliseconds.push_back(double(timer.nsecsElapsed()) / 1e6);
    }

    /// Requires: something was measured.
    void print(const char *name)
    {
        std::ranges::sort(m_milliseconds);
        QTextStream out(stdout);
        out << qSetFieldWidth(28) << Qt::left << name << qSetFieldWidth(0) << "median "
            << m_milliseconds[m_milliseconds.size() / 2] << " ms, 95 % below "
            << m_milliseconds[m_milliseconds.size() * 95 / 100] << " ms, worst " << m_milliseconds.back()
            << " ms\n";
    }

private:
    std::vector<double> m_milliseconds;
};

} // namespace stagecraft::bench
