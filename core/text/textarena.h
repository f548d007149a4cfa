// SPDX-License-Identifier: MIT
// Storage for texts that views point into.
#pragma once

#include <QString>
#include <QStringView>

#include <deque>

namespace stagecraft {

/// Keeps texts at a fixed address for as long as the arena lives. Views that it returned stay valid
/// when more is added and when the arena is moved.
class TextArena {
public:
    TextArena() = default;
    TextArena(TextArena &&) noexcept = default;
    TextArena &operator=(TextArena &&) noexcept = default;
    TextArena(const TextArena &) = delete;
    TextArena &operator=(const TextArena &) = delete;

    QStringView keep(QString text)
    {
        m_texts.push_back(std::move(text));
        return m_texts.back();
    }

private:
    std::deque<QString> m_texts;
};

} // namespace stagecraft
