// SPDX-License-Identifier: MIT
// Storage for texts that views point into.
#pragma once

#include <QStringView>

#include <algorithm>
#include <memory>
#include <span>
#include <vector>

namespace stagecraft {

/// Keeps copies of texts at a fixed address for as long as the arena lives. Views that it returned stay valid
/// when more is added and when the arena is moved; one that was moved from can only be destroyed. Many texts
/// share a block of memory, and an empty arena has none.
class TextArena {
public:
    TextArena() = default;
    TextArena(TextArena &&) noexcept = default;
    TextArena &operator=(TextArena &&) noexcept = default;
    TextArena(const TextArena &) = delete;
    TextArena &operator=(const TextArena &) = delete;

    QStringView keep(QStringView text) { return keepJoined({&text, 1}); }
    /// Keeps one text that is made of `pieces`.
    QStringView keepJoined(std::span<const QStringView> pieces)
    {
        std::size_t size = 0;
        for (const QStringView piece : pieces)
            size += std::size_t(piece.size());
        if (size == 0)
            return u"";
        if (size > m_free.size())
            addBlock(size);
        char16_t *const start = m_free.data();
        char16_t *end = start;
        for (const QStringView piece : pieces)
            end = std::ranges::copy(piece.utf16(), piece.utf16() + piece.size(), end).out;
        m_free = m_free.subspan(size);
        return {start, end};
    }

private:
    static constexpr std::size_t kFirstBlock = 256;
    static constexpr std::size_t kLargestBlock = 64 * 1024;

    void addBlock(std::size_t needed)
    {
        const std::size_t usual =
            std::min(kFirstBlock << std::min<std::size_t>(m_blocks.size(), 8), kLargestBlock);
        const std::size_t size = std::max(usual, needed);
        m_blocks.push_back(std::make_unique_for_overwrite<char16_t[]>(size));
        m_free = {m_blocks.back().get(), size};
    }

    std::vector<std::unique_ptr<char16_t[]>> m_blocks;
    std::span<char16_t> m_free; // The rest of the last block.
};

} // namespace stagecraft
