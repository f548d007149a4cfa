// SPDX-License-Identifier: MIT
// Fewer crossings by sorting whole layers by where their neighbours stand.
#pragma once

#include "core/layout/layers/linkslots.h"

namespace stagecraft {

enum class SortBy : quint8 { Median, Mean };

/// Sorts layers, with `ends` kept up to date.
class LayerSorter {
public:
    LayerSorter(LayeredGraph &graph, LinkSlots &ends) : m_graph(graph), m_ends(ends) { }

    /// Sorts all layers but the first one by their neighbours in the layer before, from left to right or, if
    /// not `forward`, from right to left. With `turnTies`, nodes that measure the same change places, which
    /// leads out of dead ends.
    void sweep(SortBy measure, bool forward, bool turnTies);

private:
    struct Measured {
        double measure = 0;
        int turn = 0; // Orders nodes that measure the same.
        int node = 0;

        auto operator<=>(const Measured &) const = default;
    };

    void sort(std::vector<int> &layer, SortBy measure, bool forward, bool turnTies);
    double mean(std::span<const int> links, bool forward) const;
    double median(std::span<const int> links, bool forward);

    LayeredGraph &m_graph;
    LinkSlots &m_ends;
    std::vector<Measured> m_measured;
    std::vector<std::size_t> m_places;
    std::vector<int> m_slots;
};

} // namespace stagecraft
